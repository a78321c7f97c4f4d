import { syllableKey } from '../tasks/syllables.ts';
import { UNITS } from './fact-vocabulary.ts';
import type { DateFact, NumberFact } from './quantities.ts';

/** Labels that are verbs or nouns too: «Sở Y tế cấp 1.200 áo phao», «mức 500.000 đồng». */
const DOUBTFUL: ReadonlySet<string> = new Set(['#cấp', '#mức']);
/** No grade has a greater number: wind has 17. */
const HIGHEST_GRADE = 20;
/** Units that follow no number of a grade: «nhà cấp 4 xã Khe Lim» has «xã» behind it. */
const MEASURES: ReadonlySet<string> = new Set(
  'đồng|tấn|tạ|yến|kg|g|lít|ml|m|km|m2|m3|ha|bộ|chiếc|cái|con|cây|suất|gói|túi|thùng|liều|usd'.split('|'),
);

/** Words for children that stand for each other. */
const CHILDREN: ReadonlySet<string> = new Set(['trẻ', 'em', 'cháu', 'bé']);
/** Animals, which «con» counts. */
const ANIMALS: ReadonlySet<string> = new Set('lợn|heo|trâu|bò|dê|cừu|ngựa|gà|vịt|ngan|ngỗng|chó|mèo|thỏ|hươu'.split('|'));
/** Words between a number and what it counts, which may be left out. */
export const CLASSIFIERS: ReadonlySet<string> = new Set(['con', 'chiếc', 'cái']);

type Quantity = NumberFact | DateFact;

/**
 * The quantities of a text where what a number counts is read from the words on both sides: a verb before it is no label, «em», «cháu» are
 * «trẻ», «lợn» is «con lợn», «118 trong số 124» is «118/124». `read`: the quantities of a text of the same length.
 */
export function countedIn(text: string, found: readonly Quantity[], read: (text: string) => readonly Quantity[]): readonly Quantity[] {
  const verbs = found.flatMap((fact) => (fact.kind === 'number' && isNoLabel(text, fact) ? [wordBefore(text, fact.start)] : []));
  let masked = '';
  let last = 0;
  for (const { start, end } of verbs) {
    masked += text.slice(last, start) + ' '.repeat(end - start);
    last = end;
  }
  const quantities = verbs.length === 0 ? found : read(masked + text.slice(last));
  return quantities.map((fact) => (fact.kind === 'number' ? counted(text, fact) : fact));
}

/** Whether the word before a number is no part of a name, by how great the number is and what follows it. */
function isNoLabel(text: string, { unit, value, end }: NumberFact): boolean {
  if (unit === null || !DOUBTFUL.has(unit)) return false;
  if (Number(value) > HIGHEST_GRADE) return true;
  const [first = '', second = ''] = wordsAfter(text, end);
  const measure = UNITS.get(`${first} ${second}`) ?? UNITS.get(first) ?? first;
  return MEASURES.has(measure);
}

function wordBefore(text: string, end: number): { readonly start: number; readonly end: number } {
  const from = Math.max(0, end - 12);
  const match = /[\p{L}\p{M}]{1,12}(?=\s{1,2}$)/u.exec(text.slice(from, end));
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : { start: end, end };
}

/** The first three words directly after a place; nothing but spaces parts them. */
function wordsAfter(text: string, end: number): readonly string[] {
  const match = /^\s{1,2}([\p{L}\p{M}\d]+)(?:\s{1,2}([\p{L}\p{M}]+))?(?:\s{1,2}([\p{L}\p{M}]+))?/u.exec(text.slice(end, end + 48));
  return (match ?? []).slice(1).flatMap((word) => (word === undefined ? [] : [syllableKey(word)]));
}

/** «118 trong số 124». */
const OF_ALL = /^\s+trong\s+(?:tổng\s+)?số\s+(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?![\p{L}\p{M}])/iu;

function counted(text: string, fact: NumberFact): NumberFact {
  const { unit, noun, end } = fact;
  if (unit === null) {
    if (noun === null) return OF_ALL.test(text.slice(end, end + 32).normalize('NFC')) ? { ...fact, unit: '#/' } : fact;
    if (ANIMALS.has(noun)) return { ...fact, unit: 'con' };
    if (!CHILDREN.has(noun)) return fact;
    const [, second, third] = wordsAfter(text, end);
    // «03 em học sinh» are pupils.
    const pair = UNITS.get(`${second} ${third}`);
    return pair === undefined ? { ...fact, noun: 'trẻ' } : { ...fact, unit: pair, noun: null };
  }
  if (!CLASSIFIERS.has(unit)) return fact;
  const [, second = null] = wordsAfter(text, end);
  return second === null || (unit === 'con' && !ANIMALS.has(second)) ? fact : { ...fact, noun: second };
}
