import { isNumberWord, wordsToNumber } from '../../vietnamese/numbers.ts';
import { type WordSpan, wordsOf } from '../../vietnamese/words.ts';
import { documentTypes } from '../citations/document-types.ts';

/** Số của một văn bản that is said in words: «Kế hoạch số mười tám». */
export interface SpokenDocument {
  /** Where the number stands, with its year. */
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly number: string;
  readonly year: string | null;
  readonly raw: string;
}

const TYPES = documentTypes
  .filter((one) => one.law !== true)
  .map((one) => one.name)
  .sort((a, b) => b.length - a.length);
const NUMBERED = new RegExp(String.raw`(?<![\p{L}\p{M}])(${TYPES.join('|')})\s{1,2}số\s{1,2}(?=\p{L})`, 'giu');

const LONGEST_NUMBER = 100;

/** The documents whose numbers a text says in words. Linear in its length. */
export function spokenDocumentsOf(text: string): readonly SpokenDocument[] {
  return [...text.matchAll(NUMBERED)].flatMap((match) => {
    const [whole, type = ''] = match;
    const from = match.index + whole.length;
    const words = wordsOf(text.slice(from, from + LONGEST_NUMBER));
    const stop = words.findIndex(({ text: word, joint }, at) => !isNumberWord(word.toLowerCase()) || (at > 0 && joint !== 'space'));
    const said = numberOf(stop < 0 ? words : words.slice(0, stop));
    // «kế hoạch số một» may be the first of several.
    if (!said || (said.count === 1 && type.charAt(0) === type.charAt(0).toLowerCase())) return [];
    const end = from + (words[said.count - 1] as WordSpan).end;
    return [{ start: from, end, type, number: said.number, year: said.year, raw: text.slice(match.index, end) }];
  });
}

/** A number that words begin with, and the year after «năm»: «ba mươi năm hai nghìn không trăm hai mươi». */
function numberOf(words: readonly WordSpan[]): { readonly number: string; readonly year: string | null; readonly count: number } | null {
  const said = (list: readonly WordSpan[]) => wordsToNumber(list.map((word) => word.text.toLowerCase()).join(' '));
  for (const [at, word] of words.entries()) {
    if (at === 0 || word.text.toLowerCase() !== 'năm') continue;
    const year = said(words.slice(at + 1));
    if (year !== null && year >= 1900n && year <= 2100n) {
      const before = numberOf(words.slice(0, at));
      return before && { number: before.number, year: String(year), count: words.length };
    }
  }
  for (let count = words.length; count > 0; count--) {
    const value = said(words.slice(0, count));
    if (value !== null && value > 0n) return { number: String(value), year: null, count };
    // «không sáu», «một bốn ba»: digit by digit.
    const digits = words.slice(0, count).map((word) => said([word]));
    if (count > 1 && digits.every((digit) => digit !== null && digit < 10n)) return { number: digits.join(''), year: null, count };
  }
  return null;
}
