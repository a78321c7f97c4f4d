import { daysOf, type Period } from '../../vietnamese/calendar.ts';
import { composedText } from '../../vietnamese/composed-text.ts';
import { findSpokenDates } from '../../vietnamese/date-words.ts';
import { findDates } from '../../vietnamese/dates.ts';
import {
  canonicalNumber,
  findSpokenNumbers,
  isNumberWord,
  parseNumber,
  romanToNumber,
  wordsToWrittenNumber,
} from '../../vietnamese/numbers.ts';
import { type WordSpan, wordsOf } from '../../vietnamese/words.ts';
import { syllableKey } from '../tasks/syllables.ts';
import { type KnownTimes, listedDatesOf } from './day-lists.ts';
import {
  AFTER_ONE,
  BEFORE_YEAR,
  BETWEEN_BOUND_AND_DAY,
  BETWEEN_BOUND_AND_NUMBER,
  type Bound,
  DATE_BOUNDS,
  FAR_BOUNDS,
  LABELS,
  NUMBER_BOUNDS,
  ORDINALS,
  SCALES,
  SIGN_BOUNDS,
  SINGLE_DIGITS,
  UNITS,
} from './fact-vocabulary.ts';

/** Số liệu: a number as a value. */
export interface NumberFact {
  readonly kind: 'number';
  readonly start: number;
  readonly end: number;
  /** Canonical: `80`, `1500000`, `2.5`. */
  readonly value: string;
  /** `%`, `đồng`, `vụ`; `#cấp` for a name («cấp IV»); null where no known unit follows. */
  readonly unit: string | null;
  /** Without a known unit: the word that follows, where it may be a noun. */
  readonly noun: string | null;
  readonly bound: Bound | null;
}

/** Ngày, tháng, or a period. */
export interface DateFact {
  readonly kind: 'date';
  readonly start: number;
  readonly end: number;
  /** `2026-05-15`, `--05-15`, `2026-04-01/2026-06-30`. */
  readonly value: string;
  readonly bound: Bound | null;
  /** Of a period: its last day is meant, «đến hết quý III năm 2026». */
  readonly ends?: boolean;
}

/** The day or period that is meant: of a period that something goes on to the end of, its last day. */
export function meantBy({ value, ends }: DateFact): string {
  return ends === true ? value.slice(value.indexOf('/') + 1) : value;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const overlaps = (ranges: readonly Range[], start: number, end: number) => ranges.some((one) => start < one.end && one.start < end);

/** Figures with their separators, a percent sign, and the digits of a fraction as two numbers; not those of a code (PV28) or a date. */
const FIGURES =
  /(?<![\p{L}\p{M}\d])(?<!\d[.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d\p{L}])|(?<![\p{L}\p{M}\d])(?<!\d[.,])\d+(?:[.,]\d+)?(?!\d)/gu;
/** «20:21», «8h30», «08 giờ 30 phút»: one time, not two numbers. */
const CLOCK = /(?<![\p{L}\p{M}\d.,/:])(\d{1,2})(?::|\s?(?:giờ|h|g)\s?)(\d{2})(?:\s?phút)?(?![\d\p{L}\p{M}])/giu;
const ROMAN = /(?<![\p{L}\p{M}\d])[IVXLC]{1,8}(?![\p{L}\p{M}\d])/gu;

/** «ba tháng đầu năm 2026» is its first quarter. */
const FIRST_MONTHS = /(?<![\p{L}\p{M}\d])(ba|chín|0?3|0?9)\stháng\sđầu\s(?:của\s)?năm\s((?:19|20)\d{2})(?!\d)/giu;

/** «gấp đôi», «một nửa», «quá nửa», «hai phần ba»: shares and multiples in words. */
const SHARES =
  /(?<![\p{L}\p{M}])(?:(?<=gấp\s)(?<times>đôi|rưỡi|ba|bốn|năm|sáu|bảy|tám|chín|mười)|(?<upper>một|hai|ba|bốn|\d)\sphần\s(?<lower>hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|\d)|(?:một\s|(?<=(?:quá|hơn|gần|chưa đến|chưa tới)\s))nửa(?!\s(?:đầu|cuối|sau|trước|đêm)))(?![\p{L}\p{M}])/giu;
const SHARE_DIGITS: Readonly<Record<string, number>> = { ...SINGLE_DIGITS, đôi: 2, rưỡi: 1.5, tư: 4 };

/**
 * Dates and numbers of a text as values, in order of place, written in figures or in words. `taken` are stretches that something else has
 * read: numbers of documents. `known` tells of what is written short. Linear in the length of the text, but for the few facts of a sentence.
 */
export function quantitiesOf(text: string, taken: readonly Range[], known: KnownTimes | null = null): readonly (NumberFact | DateFact)[] {
  const composed = composedText(text);
  if (composed.text === text) return quantitiesOfComposed(text, taken, known);
  // Decomposed letters are read composed; places are those of the text as it is.
  const placed = <T extends Range>(one: T, place: (offset: number) => number): T => ({
    ...one,
    start: place(one.start),
    end: place(one.end),
  });
  const others = taken.map((one) => placed(one, composed.place));
  return quantitiesOfComposed(composed.text, others, known).map((fact) => placed(fact, composed.origin));
}

function quantitiesOfComposed(text: string, taken: readonly Range[], known: KnownTimes | null): readonly (NumberFact | DateFact)[] {
  const spans = yearSpans(text, taken);
  const dates = datesOf(text, [...taken, ...spans], known);
  return [...spans, ...dates, ...numbersOf(text, [...taken, ...spans, ...dates])].sort((a, b) => a.start - b.start);
}

/** «năm học 2025 - 2026», «giai đoạn 2026-2030»: one value, not two. */
function yearSpans(text: string, taken: readonly Range[]): readonly NumberFact[] {
  return [...text.matchAll(/(?<![\d\p{L}/.,-])((?:19|20)\d{2})\s?[-–—]\s?((?:19|20)\d{2})(?![\d\p{L}/-]|[.,]\d)/gu)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (overlaps(taken, start, end)) return [];
    return [{ kind: 'number', start, end, value: `${match[1]}-${match[2]}`, unit: '#năm', noun: null, bound: null }];
  });
}

/** «một tháng một lần» is how often, not the first of January. */
const COUNTS_TIMES = /^\s(?:lần|lượt|buổi|đợt|phiên)(?![\p{L}\p{M}])/iu;

function datesOf(text: string, taken: readonly Range[], known: KnownTimes | null): readonly DateFact[] {
  const found: DateFact[] = [];
  const add = (start: number, end: number, value: string) => {
    if (overlaps(taken, start, end) || overlaps(found, start, end)) return;
    const bound = upToDay(text, end) ?? boundBefore(text, dateStart(text, start), DATE_BOUNDS);
    found.push({ kind: 'date', start, end, value, bound, ...(value.includes('/') && isToItsEnd(text, start) ? { ends: true } : {}) });
  };
  for (const one of listedDatesOf(text, known)) add(one.start, one.end, one.value);
  for (const one of findSpokenDates(text)) if (!COUNTS_TIMES.test(text.slice(one.end, one.end + 8))) add(one.start, one.end, one.iso);
  for (const match of text.matchAll(FIRST_MONTHS)) {
    const [whole, count = '', year = ''] = match;
    const last = /^(?:ba|0?3)$/iu.test(count) ? '03-31' : '09-30';
    add(match.index, match.index + whole.length, `${year}-01-01/${year}-${last}`);
  }
  for (const one of spokenPeriods(text)) add(one.start, one.end, one.value);
  for (const one of findDates(text)) {
    // A day that the calendar lacks is still a value: it can only be wrong.
    const value = one.iso === null ? text.slice(one.start, one.end) : one.from === null ? one.iso : `${one.from}/${one.iso}`;
    add(one.start, one.end, value);
  }
  if (known) for (const one of shortPeriods(text, known)) add(one.start, one.end, one.value);
  return found;
}

/** «hết tháng 6», «đến hết quý III». */
function isToItsEnd(text: string, start: number): boolean {
  return /(?<![\p{L}\p{M}])hết\s$/iu.test(text.slice(Math.max(0, start - 5), start));
}

/** A month or quarter without its year; «tháng năm» may be a year that follows. */
const SHORT_PERIOD =
  /(?<![\p{L}\p{M}\d])(?<!\d\s)(?:tháng\s(?<month>0?[1-9]|1[0-2]|mười một|mười hai|mười|giêng|hai|ba|tư|bốn|sáu|bảy|tám|chín|chạp)|quý\s(?<quarter>IV|I{1,3}|[1-4]|hai|ba|tư|bốn|một))(?![\d\p{L}\p{M}/]|[-.,]\d|\s(?:lần|lượt|buổi|đợt|phiên|cuộc|ngày|giờ|tuần)(?![\p{L}\p{M}]))/giu;

/** «trong quý III», «đến hết tháng mười một», of a document that speaks of that quarter or month in its year. */
function shortPeriods(
  text: string,
  known: KnownTimes,
): readonly { readonly start: number; readonly end: number; readonly value: string }[] {
  return [...text.matchAll(SHORT_PERIOD)].flatMap((match) => {
    const { month, quarter = '' } = match.groups ?? {};
    const start = match.index;
    const ends = isToItsEnd(text, start);
    const word = (month ?? quarter).toLowerCase();
    const number = (month === undefined ? QUARTERS : MONTHS)[word] ?? Number(word);
    const value = known.periodOf(month === undefined ? 'quarter' : 'month', number, ends);
    return value === null ? [] : [{ start, end: start + match[0].length, value }];
  });
}

/** What may stand before a year in words, the longest first. */
const BEFORE_SPOKEN_YEAR =
  /(?:(?<half>(?:sáu|6)\s+tháng\s+(?<which>đầu|cuối))|(?<quarter>quý\s+(?<q>một|hai|ba|tư|bốn|I{1,3}|IV|[1-4]))|(?<month>tháng\s+(?<m>\d{1,2}|mười một|mười hai|mười|một|giêng|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|chạp)))?\s*năm\s+$/iu;
const QUARTERS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, tư: 4, bốn: 4, i: 1, ii: 2, iii: 3, iv: 4 };
const MONTHS: Readonly<Record<string, number>> = {
  một: 1,
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};

/** «năm hai nghìn không trăm hai mươi sáu», «quý một năm …»: periods whose year is said in words. */
function spokenPeriods(text: string): readonly { readonly start: number; readonly end: number; readonly value: string }[] {
  return findSpokenNumbers(text).flatMap(({ start, end, value }) => {
    if (value < 1900n || value > 2100n) return [];
    const from = Math.max(0, start - 40);
    const before = BEFORE_SPOKEN_YEAR.exec(text.slice(from, start));
    if (!before) return [];
    const year = Number(value);
    const { half, which, quarter, q, month, m } = before.groups ?? {};
    const number = (word: string, table: Readonly<Record<string, number>>) => table[word.toLowerCase()] ?? Number(word);
    const period: Period = half
      ? { unit: 'half', year, number: which?.toLowerCase() === 'đầu' ? 1 : 2 }
      : quarter
        ? { unit: 'quarter', year, number: number(q ?? '', QUARTERS) }
        : month
          ? { unit: 'month', year, number: number(m ?? '', MONTHS) }
          : { unit: 'year', year };
    const days = daysOf(period);
    const lead = before[0].length - before[0].trimStart().length;
    return days === null ? [] : [{ start: from + before.index + lead, end, value: days }];
  });
}

/** A word of the digits after the comma; «tỷ», «triệu» after them scale the whole. */
function isDecimalWord({ text, joint }: WordSpan): boolean {
  const word = text.toLowerCase();
  return joint !== 'none' && isNumberWord(word) && (word === 'trăm' || !Object.hasOwn(SCALES, word));
}

/** «hai phẩy năm»: numbers with a decimal comma that is said. */
function spokenDecimals(text: string): readonly { readonly start: number; readonly end: number; readonly value: string }[] {
  const words = wordsOf(text);
  return words.flatMap((word, index) => {
    if (word.text.toLowerCase() !== 'phẩy') return [];
    let first = index;
    while (
      first > 0 &&
      index - first < 24 &&
      words[first]?.joint !== 'none' &&
      isNumberWord((words[first - 1] as WordSpan).text.toLowerCase())
    )
      first--;
    let last = index;
    for (let next = words[last + 1]; next && last - index < 8 && isDecimalWord(next); next = words[last + 1]) last++;
    for (let end = last; end > index; end--) {
      const [from, to] = [(words[first] as WordSpan).start, (words[end] as WordSpan).end];
      const number = wordsToWrittenNumber(text.slice(from, to));
      if (number) return [{ start: from, end: to, value: canonicalNumber(number) }];
    }
    return [];
  });
}

/** «trước 15/11»: the preposition is in the span of the date, and says its bound. */
function dateStart(text: string, start: number): number {
  return /^trước\s/iu.test(text.slice(start, start + 7)) ? start + 5 : start;
}

function numbersOf(text: string, taken: readonly Range[]): readonly NumberFact[] {
  const words = wordsOf(text);
  const found: NumberFact[] = [];
  const add = (start: number, end: number, value: string, percent: boolean) => {
    if (overlaps(taken, start, end) || overlaps(found, start, end)) return;
    const whole = scaled(text, end, value);
    const label = percent ? null : labelBefore(words, start);
    const half = andHalfOfScale(text, whole);
    const measured = percent ? { unit: '%', end: whole.end } : unitAfter(text, (half ?? whole).end);
    const after =
      half ??
      (measured.unit !== null && /^\d+$/.test(whole.value) && HALF.test(text.slice(measured.end, measured.end + 8))
        ? { ...whole, value: `${whole.value}.5` }
        : whole);
    // The upper number of «24/24 giờ» counts with the lower one, not with what follows.
    const over = /^(?:\s?\/\s?\d|\s+trên\s+(?:\d|không|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?![\p{L}\p{M}]))/iu.test(
      text.slice(after.end, after.end + 14),
    );
    // «mỗi tháng một lần» counts times, not months.
    const named = label !== null && (measured.unit === null || !(label === '#số' || (label === '#tháng' && TIMES.has(measured.unit))));
    const unit = over && measured.unit === null ? '#/' : named ? label : measured.unit;
    const bound = upOrDown(text, measured.end) ?? (label === null && !isLower(text, start) ? rangeOr(text, start, after.end) : null);
    const noun = unit === null ? nounAfter(text, after.end) : null;
    found.push({ kind: 'number', start, end: after.end, value: after.value, unit, noun, bound });
  };
  for (const match of text.matchAll(CLOCK)) {
    const [whole, hour, minute] = match as unknown as [string, string, string];
    const [start, end] = [match.index, match.index + whole.length];
    if (overlaps(taken, start, end) || overlaps(found, start, end)) continue;
    const sharp = minute === '00';
    const value = sharp ? String(Number(hour)) : `${Number(hour)}:${minute}`;
    found.push({ kind: 'number', start, end, value, unit: sharp ? 'giờ' : '#giờ', noun: null, bound: rangeOr(text, start, end) });
  }
  for (const match of text.matchAll(/(?<![\p{L}\p{M}])chủ nhật(?![\p{L}\p{M}])/giu)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!overlaps(taken, start, end)) found.push({ kind: 'number', start, end, value: '8', unit: '#thứ', noun: null, bound: null });
  }
  for (const match of text.matchAll(SHARES)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (overlaps(taken, start, end) || overlaps(found, start, end)) continue;
    const { times, upper, lower } = match.groups ?? {};
    const push = (from: number, to: number, value: string, unit: string | null, noun: string | null) =>
      found.push({ kind: 'number', start: from, end: to, value, unit, noun, bound: from === start ? rangeOr(text, from, to) : null });
    const digit = (word: string) => String(SHARE_DIGITS[syllableKey(word)] ?? Number(word));
    if (upper !== undefined && lower !== undefined) {
      // As «2/3 số hộ» is read: what is counted follows the lower number.
      const { unit } = unitAfter(text, end);
      push(start, start + upper.length, digit(upper), '#/', null);
      push(end - lower.length, end, digit(lower), unit, unit === null ? nounAfter(text, end) : null);
    } else if (times !== undefined) {
      // «gấp ba lần» says it as «gấp ba» does.
      const to = end + (/^\slần(?![\p{L}\p{M}])/iu.exec(text.slice(end, end + 6))?.[0].length ?? 0);
      push(start, to, digit(times), 'lần', null);
    } else push(start, end, '50', '%', null);
  }
  for (const match of text.matchAll(FIGURES)) {
    const number = parseNumber(match[0]);
    if (!number) continue;
    const percent = /^\s?%/.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 2));
    add(match.index, match.index + match[0].length + (percent?.[0].length ?? 0), canonicalNumber(number), percent !== null);
  }
  for (const { start, end, value } of spokenDecimals(text)) {
    const percent = /^\s+phần trăm(?![\p{L}\p{M}])/iu.exec(text.slice(end, end + 16));
    add(start, end + (percent?.[0].length ?? 0), value, percent !== null);
  }
  for (const { start, end, value } of findSpokenNumbers(text)) {
    const percent = /^\s+phần trăm(?![\p{L}\p{M}])/iu.exec(text.slice(end, end + 16));
    add(start, end + (percent?.[0].length ?? 0), String(value), percent !== null);
  }
  for (const match of text.matchAll(ROMAN)) {
    const value = romanToNumber(match[0]);
    if (value !== null && labelBefore(words, match.index) !== null) add(match.index, match.index + match[0].length, String(value), false);
  }
  for (const [index, word] of words.entries()) {
    const single = singleDigit(words, index, word, text);
    if (single !== null) add(word.start, word.end, String(single), false);
  }
  return found;
}

/** A digit in one word, where what stands around it shows that it counts. */
function singleDigit(words: readonly WordSpan[], index: number, word: WordSpan, text: string): number | null {
  const key = word.text.toLowerCase();
  const before = words[index - 1];
  const after = words[index + 1];
  if (before?.text.toLowerCase() === 'thứ' && word.joint === 'space' && Object.hasOwn(ORDINALS, key)) return ORDINALS[key] as number;
  const value = Object.hasOwn(SINGLE_DIGITS, key) ? SINGLE_DIGITS[key] : undefined;
  if (value === undefined || !after || after.joint === 'none') return null;
  const next = after.text.toLowerCase();
  const pair = words[index + 2] && words[index + 2]?.joint !== 'none' ? `${next} ${words[index + 2]?.text.toLowerCase()}` : next;
  if (!UNITS.has(next) && !UNITS.has(pair)) return null;
  // «một tháng hai lần» says «mỗi tháng».
  if (value === 1 && TIMES.has(words[index + 3]?.text.toLowerCase() ?? '')) return null;
  // «một tấn rưỡi» counts, «một tấn» mostly not.
  const isHalved = words[index + (pair !== next && UNITS.has(pair) ? 3 : 2)]?.text.toLowerCase() === 'rưỡi';
  if (value === 1) return isHalved || AFTER_ONE.has(next) || boundBefore(text, word.start, NUMBER_BOUNDS) !== null ? 1 : null;
  if (key === 'năm' && (next === 'học' || (before && word.joint !== 'none' && BEFORE_YEAR.has(before.text.toLowerCase())))) return null;
  return value;
}

/** A number with the words that scale it. */
interface Scaled {
  readonly value: string;
  readonly end: number;
}

/** «1,5 triệu», «2 nghìn tỷ»: the value with its scale. */
function scaled(text: string, end: number, value: string): Scaled {
  let zeros = 0;
  let last = 0;
  let to = end;
  for (let count = 0; count < 2; count++) {
    const match = /^\s+(\p{L}+)/u.exec(text.slice(to, to + 12));
    const scale = match ? SCALES[(match[1] as string).normalize('NFC').toLowerCase()] : undefined;
    if (!match || scale === undefined) break;
    zeros += scale;
    last = scale;
    to += match[0].length;
  }
  return zeros === 0 ? { value, end } : withLesser(text, { value: shifted(value, zeros), end: to }, last);
}

/** «tỷ rưỡi», «tấn rưỡi»: and half of the scale or the unit before. */
const HALF = /^\s+rưỡi(?![\p{L}\p{M}])/iu;

/** «bốn nghìn rưỡi»: the number with half of its last scale; null where no half follows a scale. */
function andHalfOfScale(text: string, { value, end }: Scaled): Scaled | null {
  const half = HALF.exec(text.slice(end, end + 8));
  const scale = SCALES[/\p{L}+$/u.exec(text.slice(Math.max(0, end - 8), end))?.[0].toLowerCase() ?? ''];
  if (!half || scale === undefined || !/^\d+$/.test(value)) return null;
  return { value: String(BigInt(value) + BigInt(shifted('0.5', scale))), end: end + half[0].length };
}

/** «6 tỷ 850 triệu»: what follows a number of a greater scale, as one sum with it. */
function withLesser(text: string, sum: Scaled, scale: number): Scaled {
  const match = /^\s+(\d{1,3})\s+(\p{L}+)/u.exec(text.slice(sum.end, sum.end + 16));
  const lesser = match ? SCALES[(match[2] as string).toLowerCase()] : undefined;
  if (!match || lesser === undefined || lesser < 3 || lesser >= scale || !/^\d+$/.test(sum.value)) return sum;
  const value = String(BigInt(sum.value) + BigInt(shifted(match[1] as string, lesser)));
  return withLesser(text, { value, end: sum.end + match[0].length }, lesser);
}

function shifted(value: string, zeros: number): string {
  const [whole = '', decimals = ''] = value.split('.');
  const moved = decimals.padEnd(zeros, '0');
  const result = `${whole}${moved.slice(0, zeros)}`.replace(/^0+(?=\d)/, '');
  const rest = moved.slice(zeros).replace(/0+$/, '');
  return rest ? `${result}.${rest}` : result;
}

/** Units of how often. */
const TIMES: ReadonlySet<string> = new Set(['lần', 'lượt', 'buổi', 'đợt', 'cuộc']);

const SUPERSCRIPT: Readonly<Record<string, string>> = { '²': '2', '³': '3' };

function unitAfter(text: string, end: number): { readonly unit: string | null; readonly end: number } {
  const match = /^\s{0,2}([\p{L}°][\p{L}\p{M}\d²³°-]*)(?:\s([\p{L}\p{M}]+))?/u.exec(text.slice(end, end + 40));
  if (!match) return { unit: null, end };
  const first = (match[1] as string)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[²³]/g, (mark) => SUPERSCRIPT[mark] as string);
  const second = match[2]?.normalize('NFC').toLowerCase();
  const pair = second === undefined ? undefined : UNITS.get(`${first} ${second}`);
  if (pair) return { unit: pair, end: end + match[0].length };
  const unit = UNITS.get(first);
  if (!unit) return { unit: null, end };
  return { unit, end: end + match[0].length - (match[2] === undefined ? 0 : match[2].length + 1) };
}

/** Words after a number that are no nouns: it stands by itself there. */
const NO_NOUN: ReadonlySet<string> = new Set(
  (
    'và hoặc là của trong trên dưới tại ở đến tới từ được có so mỗi về theo cho do với thì phải để khi nếu mà này đó trở sau trước giữa vào ' +
    'ngay đã đang sẽ chưa không cũng đều còn như nhưng hay bằng qua thuộc cùng đạt tăng giảm gồm bao'
  ).split(' '),
);

function nounAfter(text: string, end: number): string | null {
  const match = /^\s{1,2}([\p{L}\p{M}]+)/u.exec(text.slice(end, end + 16));
  const word = match ? syllableKey(match[1] as string) : null;
  return word === null || NO_NOUN.has(word) ? null : word;
}

/** The lower number of a fraction that is read out: «hai mươi tư trên hai mươi tư». */
function isLower(text: string, start: number): boolean {
  return /(?:\d|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn)\s+trên\s+$/iu.test(
    text.slice(Math.max(0, start - 16), start),
  );
}

function wordBefore(words: readonly WordSpan[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as WordSpan).end <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** `#cấp` where the word before makes the number a name; null where it does not. */
function labelBefore(words: readonly WordSpan[], start: number): string | null {
  const index = wordBefore(words, start);
  const word = words[index];
  if (!word || start - word.end > 2) return null;
  const one = word.text.normalize('NFC').toLowerCase();
  const before = words[index - 1];
  const two = before && word.joint !== 'none' ? `${before.text.normalize('NFC').toLowerCase()} ${one}` : one;
  if (two === 'trong vòng' || two === 'định kỳ') return null;
  const label = LABELS.has(two) ? two : LABELS.has(one) ? one : null;
  return label === null ? null : `#${label === 'khoá' ? 'khóa' : label}`;
}

const LONGEST_BOUND = 48;

/** «không bị kiểm tra quá 1 lần»: a negation before the words of a bound, within its phrase, turns it round. */
const TURNED: Readonly<Record<string, Bound>> = { quá: 'at-most', vượt: 'at-most', 'tối đa': 'above', 'nhiều nhất': 'above' };
const DENIED_BEFORE = /(?<![\p{L}\p{M}])(?:không|chưa|cấm)(?:\s[\p{L}\p{M}]+){1,5}$/u;

/** The bound that the words directly before a place say. */
function boundBefore(text: string, start: number, bounds: readonly (readonly [string, Bound])[]): Bound | null {
  const all = text
    .slice(Math.max(0, start - LONGEST_BOUND), start)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ');
  const before = all.replace(/\s(?:ngày|vào|là|vào ngày)?\s?$/u, '');
  const boundOf = (words: string, list: typeof bounds) =>
    list.find(([phrase]) => words === phrase || words.endsWith(` ${phrase}`) || words.endsWith(`(${phrase}`));
  if (bounds !== NUMBER_BOUNDS) return boundOf(all.replace(BETWEEN_BOUND_AND_DAY, ''), bounds)?.[1] ?? null;
  const sign = /(?<![-=])([≥≤<>~≈])\s?$/.exec(all)?.[1];
  if (sign !== undefined) return SIGN_BOUNDS[sign] as Bound;
  const found = boundOf(before, bounds) ?? boundOf(before.replace(BETWEEN_BOUND_AND_NUMBER, ''), FAR_BOUNDS);
  if (!found) return null;
  const [phrase, bound] = found;
  // «có tới 19 vụ», «lên đến 5 tỷ đồng» only stress the number.
  if (bound === 'by' && /(?:^|\s)(?:có|lên|những) (?:đến|tới)$/u.test(before)) return null;
  return Object.hasOwn(TURNED, phrase) && DENIED_BEFORE.test(before.slice(0, before.lastIndexOf(phrase)).trimEnd())
    ? (TURNED[phrase] as Bound)
    : bound;
}

/** «80% trở lên», «từ 80% lao động trực tiếp trở lên»: within its phrase, before the next number. */
function upOrDown(text: string, end: number): Bound | null {
  const match = /^(?:(?!\s(?:từ|khi|nếu|cấp|loại|hạng)\s)[^,;.:()\d\n]){0,60}?\s(trở lên|trở xuống)(?![\p{L}\p{M}])/iu.exec(
    text.slice(end, end + 80),
  );
  if (!match) return null;
  return (match[1] as string).toLowerCase() === 'trở lên' ? 'at-least' : 'at-most';
}

/** «15/11/2026 trở về trước». */
function upToDay(text: string, end: number): Bound | null {
  return /^\strở (?:về trước|lui)(?![\p{L}\p{M}])/iu.test(text.slice(end, end + 16)) ? 'by' : null;
}

/** «từ 80%» says at least that, «từ 80% đến 90%» and «từ 30 phút đến 60 phút» do not. */
function rangeOr(text: string, start: number, end: number): Bound | null {
  const bound = boundBefore(text, start, NUMBER_BOUNDS);
  if (bound !== 'from') return bound;
  return /^[^,;.:()\d]{0,30}?\s(?:đến|tới|-|–)\s/iu.test(text.slice(end, end + 40)) ? 'from' : 'at-least';
}
