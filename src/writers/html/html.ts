const markup = Symbol('markup');

/**
 * Markup that may be placed as it is. Made only by `html` and `raw`, from literals of this program and escaped values, so that no text of a
 * document can become an element. Handlebars takes it through `toHTML`.
 */
export interface Html {
  readonly [markup]: string;
  toHTML(): string;
}

/** What may stand in a gap of `html`: text is escaped, nothing is left out of it, null and false print nothing. */
export type Content = Html | string | number | null | false | undefined | readonly Content[];

/** Characters that neither HTML nor XML allows, and halves of surrogate pairs. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]/gu;
/** What is certainly allowed, so that plain text is passed over at once: anything else is looked at more closely. */
const DOUBTFUL = /[^\t\n\r -~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;
const SPECIAL = /[&<>"]/;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text without characters that no HTML or XML file may hold; a replacement character stands for each. */
export function allowedText(text: string): string {
  return DOUBTFUL.test(text) ? text.replace(FORBIDDEN, '\ufffd') : text;
}

/** Escaped for the content of an element and for an attribute in double quotes, of HTML and of XML. */
export function escapeText(text: string): string {
  const allowed = allowedText(text);
  return SPECIAL.test(allowed) ? allowed.replace(/[&<>"]/g, (character) => ENTITIES[character] as string) : allowed;
}

/** Markup of a template literal; what is put into it is escaped unless it is markup itself. Attributes stand in double quotes. */
export function html(literals: TemplateStringsArray, ...gaps: readonly Content[]): Html {
  let result = literals[0] as string;
  for (let at = 0; at < gaps.length; at++) result += markupOf(gaps[at]) + (literals[at + 1] as string);
  return raw(result);
}

/** Markup that the caller vouches for: output of a template, or data that was escaped already. */
export function raw(text: string): Html {
  return new Markup(text);
}

class Markup implements Html {
  readonly [markup]: string;

  constructor(text: string) {
    this[markup] = text;
  }

  toHTML(): string {
    return this[markup];
  }
}

/** Prints nothing. As it lives as long as the program, V8 keeps the machine code that knows how markup is laid out in memory. */
export const noMarkup = raw('');

export function markupOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (typeof content === 'string') return escapeText(content);
  if (typeof content === 'number') return String(content);
  if (isHtml(content)) return content[markup];
  let result = '';
  for (const one of content) result += markupOf(one);
  return result;
}

export function isHtml(content: object): content is Html {
  return markup in content;
}

/** Line ends and tabs as spaces; no-break spaces stay. */
export function onOneLine(text: string): string {
  return /[\t\n\f\r]| {2}/.test(text) ? text.replace(/[ \t\n\f\r]+/g, ' ') : text;
}

/** Data for a `<script type="application/ld+json">`: no character sequence in it can end the script or open a comment. */
export function jsonForScript(data: unknown): Html {
  const text = allowedText(JSON.stringify(data));
  return raw(text.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

/** A link's target, or null where it could run a script or leave by an unknown scheme. */
export function safeHref(target: string): string | null {
  if (/[\u0000-\u0020\u007f]/.test(target)) return null;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(target)?.[1]?.toLowerCase();
  if (scheme !== undefined) return scheme === 'https' || scheme === 'http' || scheme === 'mailto' || scheme === 'tel' ? target : null;
  return target.startsWith('//') ? null : target;
}
