declare const brand: unique symbol;

/**
 * Well-formed XML. Only the functions of this file make it, and each escapes what it is given, so that no text can ever end up as markup.
 */
export type Xml = string & { readonly [brand]: true };

/** Attributes in the order in which they are written; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const nothing = '' as Xml;

// What XML 1.0 cannot hold at all is left out; white space other than the space becomes one.
const specials = /[&<>"\u0000-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** What may be one of them, so that plain text is passed over at once. */
const doubtful = /[&<>"\u0000-\u001f\u007f\ud800-\udfff\ufffe\uffff]/;

function escapeOne(unit: string): string {
  switch (unit) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    case '\t':
    case '\n':
    case '\r':
      return ' ';
    default:
      return '';
  }
}

function escapeText(value: string): string {
  return doubtful.test(value) ? value.replace(specials, escapeOne) : value;
}

/** Character data. */
export function text(value: string): Xml {
  return escapeText(value) as Xml;
}

function attributesOf(attributes: Attributes): string {
  let out = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) out += ` ${name}="${typeof value === 'number' ? value : escapeText(value)}"`;
  }
  return out;
}

/** An element; without content, an empty one. */
export function element(name: string, attributes: Attributes | null, content: Xml = nothing): Xml {
  const open = attributes ? name + attributesOf(attributes) : name;
  return (content === '' ? `<${open}/>` : `<${open}>${content}</${name}>`) as Xml;
}

/** One after the other. */
export function together(...parts: readonly Xml[]): Xml {
  let out = '';
  for (const part of parts) out += part;
  return out as Xml;
}

/** A whole part of the package. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
