import { syllablesOf } from '../tasks/syllables.ts';

/** Thời hạn, định kỳ nói bằng lời: «trước mùa mưa», «cuối tuần», «hằng tháng». */
export interface TimeFact {
  readonly start: number;
  readonly end: number;
  readonly relation: Relation;
  /** What it is related to, in two words: `mùa mưa`; one where that is a unit of time: `tuần`. */
  readonly object: string;
  /** A unit of time, with which nothing more is said. */
  readonly unit: boolean;
  /** The words after a season, the nearest first: «mùa mưa bão». */
  readonly tail?: readonly string[];
}

type Relation = 'before' | 'during' | 'after' | 'start' | 'middle' | 'end' | 'every' | 'of';

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['trước', 'before'],
  ['sau', 'after'],
  ['trong', 'during'],
  ['đầu', 'start'],
  ['giữa', 'middle'],
  ['cuối', 'end'],
  ['hằng', 'every'],
  ['hàng', 'every'],
  ['mỗi', 'every'],
  ['từng', 'every'],
  ['một', 'every'],
]);

const PARTS_OF_UNIT: readonly Relation[] = ['start', 'middle', 'end'];
/** Relations of one row exclude each other. */
const GROUPS: readonly (readonly Relation[])[] = [['before', 'during', 'after'], PARTS_OF_UNIT];

const UNITS: ReadonlySet<string> = new Set(['giờ', 'ngày', 'tuần', 'tháng', 'quý', 'năm', 'kỳ']);
/** «mùa mưa», «mùa khô», not «mùa màng»; «vụ đông», not «nội vụ». */
function namesSeason(word: string, next: string): boolean {
  return word === 'mùa' ? next !== 'màng' && next !== 'vụ' : word === 'vụ' && CROPS.has(next);
}
const CROPS: ReadonlySet<string> = new Set(['đông', 'xuân', 'hè', 'thu', 'mùa', 'chiêm']);
/** Words between a relation and what it relates to. */
const BETWEEN: ReadonlySet<string> = new Set(['khi', 'lúc', 'mỗi', 'các', 'những', 'dịp', 'suốt']);
/** After a relation, words with which it is none: «trước đây», «sau đó», «trong đó», «trước hết». */
const NO_OBJECT: ReadonlySet<string> = new Set(
  'đây đó này kia hết mắt tiên cùng nữa nay mặt tiếp lưng ai và hoặc là có thì mà để của được với'.split(' '),
);
const TIMES: ReadonlySet<string> = new Set(['lần', 'lượt', 'buổi', 'phiên', 'kỳ']);
/** Which week, month, year: the same for words of one meaning. */
const WHICH: ReadonlyMap<string, string> = new Map([
  ['này', 'này'],
  ['nay', 'này'],
  ['sau', 'sau'],
  ['tới', 'sau'],
  ['trước', 'trước'],
  ['qua', 'trước'],
  ['ngoái', 'trước'],
]);

/** The times of a text that are said without figures, in order of place. */
export function timesOf(text: string): readonly TimeFact[] {
  const all = syllablesOf(text);
  const key = (at: number) => (all[at]?.word ? (all[at]?.key ?? '') : '');
  /** Whether a word stands directly after the one before it. */
  const joined = (at: number) => all[at]?.word === true && /^\s+$/.test(text.slice(all[at - 1]?.end ?? 0, all[at]?.start ?? 0));
  const found: TimeFact[] = [];
  for (const [at, one] of all.entries()) {
    if (!one.word) continue;
    if (joined(at + 1) && namesSeason(one.key, key(at + 1))) {
      const tail = [1, 2, 3].map((far) => at + far).filter((index, far) => far === 0 || joined(index));
      const { end } = all[at + 1] as (typeof all)[number];
      found.push({ start: one.start, end, relation: 'of', object: `${one.key} ${key(at + 1)}`, unit: false, tail: tail.map(key) });
    }
    const which = UNITS.has(one.key) && joined(at + 1) ? WHICH.get(key(at + 1)) : undefined;
    if (which !== undefined)
      found.push({ start: one.start, end: all[at + 1]?.end ?? one.end, relation: 'of', object: `${one.key} ${which}`, unit: false });
    const relation = RELATIONS.get(one.key);
    if (relation === undefined) continue;
    let next = at + 1;
    while (joined(next) && BETWEEN.has(key(next))) next++;
    if (!joined(next) || NO_OBJECT.has(key(next)) || !/^\p{L}/u.test(key(next))) continue;
    const after = joined(next + 1) ? key(next + 1) : '';
    if (UNITS.has(key(next))) {
      // «trong tháng 6», «trước ngày 15/5», «năm học», «tháng sau» are read elsewhere.
      if (/^\d/.test(after) || after === 'học' || ROMAN.test(text.slice(all[next + 1]?.start, all[next + 1]?.end)) || WHICH.has(after))
        continue;
      if (one.key !== 'một' || /^\d|^(?:lần|lượt|buổi|phiên|kỳ)$/.test(key(at - 1)) || key(at - 1) === 'trong' || TIMES.has(key(next + 2)))
        found.push({ start: one.start, end: (all[next] as (typeof all)[number]).end, relation, object: key(next), unit: true });
      continue;
    }
    if (relation === 'every' || after === '' || (relation === 'during' && !TIMELY.has(key(next)))) continue;
    const { end } = all[next + 1] as (typeof all)[number];
    found.push({ start: one.start, end, relation, object: `${key(next)} ${after}`, unit: false });
  }
  return found;
}

const ROMAN = /^[IVX]+$/;
/** After «trong», words of time: it mostly stands before places. */
const TIMELY: ReadonlySet<string> = new Set(['mùa', 'vụ', 'dịp', 'đợt', 'kỳ', 'tết', 'lễ', 'hè', 'thời']);

const isSame = (a: TimeFact, b: TimeFact) => a.relation === b.relation && a.object === b.object;

/**
 * What a source says in place of a time: of the same thing another relation, of the same relation another unit, or, among starts and ends of
 * units, one that the text leaves out. Null where nothing shows it. `all`: the times of the text.
 */
export function insteadOfTime<T extends TimeFact>(said: TimeFact, there: readonly T[], all: readonly TimeFact[]): T | null {
  if (there.some((one) => isSame(one, said))) return null;
  if (said.relation === 'of') {
    const [noun = ''] = said.object.split(' ');
    const alike = there.filter((one) => one.relation === 'of' && one.object.startsWith(`${noun} `));
    return alike.some((one) => one.tail?.some((word) => said.tail?.[0] === word)) ? null : (alike[0] ?? null);
  }
  const group = GROUPS.find((one) => one.includes(said.relation));
  return (
    there.find((one) => one.object === said.object && one.relation !== said.relation && group?.includes(one.relation)) ??
    (said.unit ? there.find((one) => one.unit && one.relation === said.relation) : undefined) ??
    (said.unit && group === PARTS_OF_UNIT
      ? there.find((one) => one.unit && PARTS_OF_UNIT.includes(one.relation) && !all.some((time) => isSame(time, one)))
      : undefined) ??
    null
  );
}
