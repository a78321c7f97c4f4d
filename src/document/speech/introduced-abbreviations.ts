import { lowerCase } from '../../vietnamese/case.ts';

/** Chữ viết tắt mà bài viết tự giải thích: the words that it stands for, and the bracket that says so. */
export interface IntroducedAbbreviation {
  readonly full: string;
  /** By what right it is read so, as pages list it. */
  readonly source: string;
}

/** Capitals in brackets after what they stand for, or before it: «Cảnh sát cơ động (CSCĐ)», «CSCĐ (Cảnh sát cơ động)». */
export const EXPLAINED_AFTER =
  /\s?\((?:(?:sau đây|dưới đây)\s)?(?:(?:được\s)?((?:gọi|viết)\stắt)\slà:?\s)?[“"«]?(\p{Lu}[\p{L}&-]{1,14})[”"»]?\)/gu;
export const EXPLAINED_BEFORE = /(?<![\p{L}\p{M}\d&/-])(\p{Lu}[\p{Lu}&-]{1,14})\s\(([^()\d]{5,90})\)/gu;

/** Words whose letter an abbreviation may leave out. */
const LEFT_OUT = new Set('và của về với cho các những trong ở tại để từ hoặc'.split(' '));
/** What stands before a bracket is looked through so far, in characters. */
const LONGEST_NAME = 120;

/**
 * The abbreviations that texts explain themselves, by their letters. One that stands for different words in different places is left out:
 * nobody can say which is meant. Linear in the length of the texts.
 */
export function introducedAbbreviations(
  texts: readonly { readonly text: string; readonly source: string }[],
): ReadonlyMap<string, IntroducedAbbreviation> {
  const found = new Map<string, IntroducedAbbreviation | null>();
  const add = (written: string, full: string | null, source: string) => {
    if (full === null) return;
    const known = found.get(written);
    if (known === undefined) found.set(written, { full, source });
    else if (known !== null && lowerCase(known.full) !== lowerCase(full)) found.set(written, null);
  };
  for (const { text, source } of texts) {
    for (const match of text.matchAll(EXPLAINED_AFTER)) {
      const written = match[2] as string;
      if (isAbbreviation(written)) add(written, spelt(text.slice(Math.max(0, match.index - LONGEST_NAME), match.index), written), source);
    }
    for (const match of text.matchAll(EXPLAINED_BEFORE)) {
      const [, written = '', words = ''] = match;
      const full = isAbbreviation(written) ? spelt(words, written) : null;
      add(written, full === words ? full : null, source);
    }
  }
  return new Map([...found].flatMap(([written, one]) => (one === null ? [] : [[written, one] as const])));
}

function isAbbreviation(written: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(written);
}

/** The words at the end of a text whose first letters an abbreviation is made of; null where they are not. */
export function spelt(before: string, written: string): string | null {
  const text = before.normalize('NFC');
  const letters = [...written.normalize('NFC')].filter((one) => /\p{L}/u.test(one)).map(firstLetter);
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)];
  // A comma within the name is part of it, a mark that ends a clause is not.
  const border = Math.max(...['.', ';', ':', '(', ')'].map((mark) => text.lastIndexOf(mark)));
  let left = letters.length - 1;
  let start = text.length;
  for (let at = words.length - 1; left >= 0; at--) {
    const word = words[at];
    if (word === undefined || word.index <= border) return null;
    const [name] = word;
    if (firstLetter(name.charAt(0)) === letters[left]) {
      left--;
      start = word.index;
    } else if (left === letters.length - 1 || !LEFT_OUT.has(lowerCase(name))) return null;
  }
  const full = text.slice(start).trimEnd();
  return /\p{Ll}/u.test(full) ? full : lowerCase(full);
}

/** A letter without its tone and marks, but đ as it is: «U» of «Ủy», not «D» of «Đội». */
function firstLetter(letter: string): string {
  return lowerCase(letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}
