import { isWordUnit } from '../../vietnamese/words.ts';
import { documentTypes, typeQualifiers } from './document-types.ts';
import { notLawAfter } from './parse-law.ts';
import { formAt, phraseKeys, waysToWrite, wordForm } from './tokens.ts';

interface Signs {
  /** Keys of what stands before the number of a document: «số», or the last word of a type or of what qualifies it. */
  readonly beforeNumber: ReadonlySet<string>;
  /** The types that are cited without a number: a law by its name, a resolution or conclusion by its congress. */
  readonly withoutNumber: RegExp;
}

let made: Signs | undefined;

function signs(): Signs {
  made ??= {
    beforeNumber: new Set([
      wordForm('số').key,
      ...[...documentTypes.map(({ name }) => name), ...typeQualifiers].flatMap((name) => phraseKeys(name, 'key').slice(-1)),
    ]),
    withoutNumber: new RegExp(
      documentTypes
        .filter(({ law, codes }) => law || codes[0] === 'NQ' || codes[0] === 'KL')
        .map(({ name }) =>
          name
            .split(' ')
            .map((word) => `(?:${waysToWrite(word)})`)
            .join('\\s+'),
        )
        .join('|'),
      'giu',
    ),
  };
  return made;
}

const LAW = wordForm('luật').key;

/** White space, the colon after «số:», and what stands for a blank number. */
function isGap(code: number): boolean {
  if (code > 0x7f) return code === 0x2026 || code === 0x200b || /\s/.test(String.fromCharCode(code));
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x2e || code === 0x3a || code === 0x5f;
}

/** Longer than any word that is looked for: more of a word is not read, or a text without spaces would be read again from each of its digits. */
const LONGEST_WORD = 40;

/** Where the word begins that ends before an offset; of a longer one, a part that is none of those looked for. */
function beginOfWord(text: string, end: number): number {
  const least = Math.max(0, end - LONGEST_WORD);
  let at = end;
  while (at > least && isWordUnit(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** True where a digit, or a mark that a draft leaves its number blank before, follows a word that a number may follow. */
function hasNumberAt(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && isGap(text.charCodeAt(end - 1))) end -= 1;
  const begin = beginOfWord(text, end);
  return begin < end && signs().beforeNumber.has(formAt(text, begin, end).key);
}

/** «pháp luật», «kỷ luật» are no laws. */
function isOtherLuat(text: string, at: number, word: string): boolean {
  if (wordForm(word).key !== LAW) return false;
  let end = at;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t' || text[end - 1] === '\u00a0')) end -= 1;
  return end < at && notLawAfter.has(formAt(text, beginOfWord(text, end), end).bare);
}

function hasNamed(text: string): boolean {
  const { withoutNumber } = signs();
  withoutNumber.lastIndex = 0;
  for (let match = withoutNumber.exec(text); match; match = withoutNumber.exec(text))
    if (!isOtherLuat(text, match.index, match[0])) return true;
  return false;
}

/**
 * False where no citation can stand: every one, or the first of a list of them, has a number after «số» or its type, or is of a type that is cited
 * without. Most passages cite nothing, and this is known at a tenth of the work of reading them.
 */
export function mayCite(text: string): boolean {
  let digit = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const before = digit;
    digit = code >= 0x30 && code <= 0x39;
    if (digit ? !before : code === 0x2f || code === 0x2d) {
      if (hasNumberAt(text, at)) return true;
    } else if (code >= 0x300) {
      // decomposed letters, and those beyond the basic plane, are left to the grammar
      if (code <= 0x36f || (code >= 0xd800 && code <= 0xdfff)) return true;
      if ((code === 0x2011 || code === 0x2013 || code === 0x2014 || code === 0x2212) && hasNumberAt(text, at)) return true;
    }
  }
  return hasNamed(text);
}
