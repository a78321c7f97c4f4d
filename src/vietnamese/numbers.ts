import { tokensOf } from './spoken-words.ts';
import { rememberingWords, wordsOf } from './words.ts';

/** How a number is read out. */
export interface NumberWordOptions {
  /** The word for 1,000; `nghìn` by default. */
  readonly thousand?: 'nghìn' | 'ngàn';
  /** The word for a final 4 after hai mươi and above; `tư` by default. */
  readonly four?: 'tư' | 'bốn';
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const BILLION = 1_000_000_000n;

/**
 * Đọc số. A whole number in words, in the administrative reading (không trăm linh, mốt, tư, lăm): 2024 is «hai nghìn không trăm hai mươi tư».
 * Any size: above tỷ the words repeat (nghìn tỷ, triệu tỷ, tỷ tỷ). Negative ones begin with «âm». A `number` must be a safe integer.
 */
export function numberToWords(n: bigint | number, options: NumberWordOptions = {}): string {
  if (typeof n === 'number' && !Number.isSafeInteger(n)) throw new RangeError(`numberToWords: ${n} is not a safe integer`);
  const value = BigInt(n);
  if (value < 0n) return `âm ${numberToWords(-value, options)}`;
  return value === 0n ? 'không' : readBillions(value, false, options).join(' ');
}

/** Groups of nine digits joined by tỷ. `inner` groups say their missing hundreds. */
function readBillions(value: bigint, inner: boolean, options: NumberWordOptions): string[] {
  const high = value / BILLION;
  const low = Number(value % BILLION);
  if (high === 0n) return readMillions(low, inner, options);
  return [...readBillions(high, inner, options), 'tỷ', ...(low > 0 ? readMillions(low, true, options) : [])];
}

function readMillions(value: number, inner: boolean, options: NumberWordOptions): string[] {
  const words: string[] = [];
  for (const [size, name] of [
    [1_000_000, 'triệu'],
    [1_000, options.thousand ?? 'nghìn'],
    [1, ''],
  ] as const) {
    const group = Math.floor(value / size) % 1_000;
    if (group === 0) continue;
    words.push(...readHundreds(group, inner || words.length > 0, options));
    if (name) words.push(name);
  }
  return words;
}

function readHundreds(value: number, inner: boolean, options: NumberWordOptions): string[] {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0 && !inner) return readTens(rest, options);
  const head = [DIGITS[hundreds] as string, 'trăm'];
  if (rest === 0) return head;
  return rest < 10 ? [...head, 'linh', DIGITS[rest] as string] : [...head, ...readTens(rest, options)];
}

function readTens(value: number, options: NumberWordOptions): string[] {
  const tens = Math.floor(value / 10);
  const unit = value % 10;
  if (tens === 0) return [DIGITS[unit] as string];
  const head = tens === 1 ? ['mười'] : [DIGITS[tens] as string, 'mươi'];
  if (unit === 0) return head;
  if (unit === 5) return [...head, 'lăm'];
  if (tens > 1 && unit === 1) return [...head, 'mốt'];
  if (tens > 1 && unit === 4) return [...head, options.four ?? 'tư'];
  return [...head, DIGITS[unit] as string];
}

/** The digits one by one: «04» is «không bốn». Characters that are no digits are passed over. */
export function digitsToWords(digits: string): string {
  return [...digits].flatMap((digit) => (/\d/.test(digit) ? [DIGITS[Number(digit)] as string] : [])).join(' ');
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ...DIGITS.map((word, value): [string, number] => [word, value]),
  ...(['mốt', 'tư', 'lăm', 'nhăm', 'bẩy'] as const).map((word, at): [string, number] => [word, [1, 4, 5, 5, 7][at] as number]),
]);
const SCALES: ReadonlyMap<string, bigint> = new Map([
  ['triệu', 1_000_000n],
  ['nghìn', 1_000n],
  ['ngàn', 1_000n],
]);
const BILLION_WORDS: ReadonlySet<string> = new Set(['tỷ', 'tỉ']);
const ODD_WORDS: ReadonlySet<string> = new Set(['linh', 'lẻ']);

const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...SCALES.keys(),
  ...BILLION_WORDS,
  ...ODD_WORDS,
  'mười',
  'mươi',
  'trăm',
  'âm',
]);

/** True for a word that can stand in a number read out; «năm» and «tư» have other senses too. */
export function isNumberWord(word: string): boolean {
  return NUMBER_WORDS.has(word);
}

/**
 * The inverse of `numberToWords`, over all its variants: nghìn/ngàn, tỷ/tỉ, linh/lẻ, tư/bốn, lăm/nhăm, missing hundreds said or left out (hai
 * nghìn hai mươi tư). Case and spacing do not matter. Null for anything else, also where a reading is ambiguous («một nghìn năm»).
 */
export function wordsToNumber(text: string): bigint | null {
  const words = tokensOf(text);
  if (words[0] === 'âm') {
    const value = parseBillions(words.slice(1));
    return value === null ? null : -value;
  }
  return parseBillions(words);
}

function parseBillions(words: readonly string[]): bigint | null {
  // From the left, each tỷ multiplies all that was read before it: một tỷ tỷ, một nghìn tỷ.
  let total: bigint | null = null;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    if (!BILLION_WORDS.has(words[at] as string)) continue;
    const group = words.slice(from, at);
    const value: bigint | null = group.length > 0 ? parseMillions(group, total !== null) : total === null ? null : 0n;
    if (value === null || (total === null && value === 0n)) return null;
    total = ((total ?? 0n) + value) * BILLION;
    from = at + 1;
  }
  const rest = words.slice(from);
  if (rest.length === 0) return total;
  const value = parseMillions(rest, total !== null);
  return value === null ? null : (total ?? 0n) + value;
}

function parseMillions(words: readonly string[], inner: boolean): bigint | null {
  let total = 0n;
  let last = BILLION;
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    const scale: bigint | undefined = at === words.length ? 1n : SCALES.get(words[at] as string);
    if (scale === undefined) continue;
    if (at === words.length && from === at) break;
    if (scale >= last) return null;
    const group = words.slice(from, at);
    const value: number | null = parseHundreds(group, inner || from > 0);
    if (value === null || (value === 0 && (scale > 1n || words.length > 1))) return null;
    total += BigInt(value) * scale;
    last = scale;
    from = at + 1;
  }
  return words.length === 0 ? null : total;
}

function parseHundreds(words: readonly string[], inner: boolean): number | null {
  const at = words.indexOf('trăm');
  const tail = words.slice(at + 1);
  if (at < 0) {
    // After a larger group a single digit would be ambiguous: «một nghìn năm» is 1,500 to some.
    if (ODD_WORDS.has(words[0] as string)) return inner ? parseOdd(words) : null;
    return inner && words.length === 1 && words[0] !== 'mười' ? null : parseTens(words);
  }
  const hundreds = at === 1 ? unit(words[0]) : null;
  if (hundreds === null || (hundreds === 0 && (!inner || tail.length === 0))) return null;
  if (tail.length === 0) return hundreds * 100;
  const rest = ODD_WORDS.has(tail[0] as string) ? parseOdd(tail) : tail.length > 1 || tail[0] === 'mười' ? parseTens(tail) : null;
  return rest === null ? null : hundreds * 100 + rest;
}

function parseOdd(words: readonly string[]): number | null {
  const value = words.length === 2 && !['mốt', 'lăm', 'nhăm'].includes(words[1] as string) ? UNITS.get(words[1] as string) : undefined;
  return value === undefined || value === 0 ? null : value;
}

function parseTens(words: readonly string[]): number | null {
  const [first, second, third] = words;
  if (words.length === 1) return first === 'mười' ? 10 : unit(first);
  if (first === 'mười') return words.length === 2 ? lastUnit(second, 1) : null;
  const tens = unit(first);
  if (tens === null || tens < 2 || (second !== 'mươi' && second !== 'mười') || words.length > 3) return null;
  const rest = words.length === 3 ? lastUnit(third, tens) : 0;
  return rest === null ? null : tens * 10 + rest;
}

/** A digit that stands alone: not mốt, lăm, nhăm or tư. */
function unit(word: string | undefined): number | null {
  return word === undefined || ['mốt', 'lăm', 'nhăm', 'tư'].includes(word) ? null : (UNITS.get(word) ?? null);
}

/** The digit after mười or mươi; ten plus tens is added by the caller for mươi. */
function lastUnit(word: string | undefined, tens: number): number | null {
  const value = word === undefined ? undefined : UNITS.get(word);
  if (value === undefined || value === 0) return null;
  if (tens > 1) return value;
  return word === 'mốt' || word === 'tư' ? null : 10 + value;
}

/** A number as it is written in figures. */
export interface WrittenNumber {
  /** The part before the decimal comma. */
  readonly value: bigint;
  /** The digits after it, as written; empty where there are none. */
  readonly decimals: string;
  readonly negative: boolean;
  readonly percent: boolean;
  /** `vi` has dots between groups and a decimal comma; `en` the other way round; `plain` neither. */
  readonly style: 'vi' | 'en' | 'plain';
}

/**
 * A number in figures, with `.` between groups and `,` before decimals as Vietnamese writes them; a percent sign may follow. A dot that cannot
 * part groups (2.5), or several commas (1,234,567), is read the English way and says so in `style`. Null for anything else.
 */
export function parseNumber(text: string): WrittenNumber | null {
  const match = /^([-−–]?)(\d[\d.,]*)(\s?%)?$/.exec(text.trim());
  if (!match) return null;
  const [, sign, figures, percent] = match as unknown as [string, string, string, string | undefined];
  const made = (whole: string, decimals: string, style: WrittenNumber['style']): WrittenNumber => ({
    value: BigInt(whole.replace(/[.,]/g, '')),
    decimals,
    negative: sign !== '',
    percent: percent !== undefined,
    style,
  });
  if (/^\d+$/.test(figures)) return made(figures, '', 'plain');
  const vi = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(figures);
  if (vi) return made(vi[1] as string, vi[2] ?? '', 'vi');
  const en = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(figures);
  return en ? made(en[1] as string, en[2] ?? '', 'en') : null;
}

/** Equal strings stand for equal values: no grouping, no idle zeros, `.` before decimals, the percent sign kept. */
export function canonicalNumber(number: WrittenNumber): string {
  const decimals = number.decimals.replace(/0+$/, '');
  const zero = number.value === 0n && decimals === '';
  return `${number.negative && !zero ? '-' : ''}${number.value}${decimals ? `.${decimals}` : ''}${number.percent ? '%' : ''}`;
}

/** A written number read out: «2,5» is «hai phẩy năm», «80%» «tám mươi phần trăm». Decimals with leading zeros, or above three, digit by digit. */
export function writtenNumberToWords(number: WrittenNumber, options: NumberWordOptions = {}): string {
  const words = [number.negative ? 'âm' : '', numberToWords(number.value, options)];
  if (number.decimals) words.push('phẩy', decimalsToWords(number.decimals, options));
  if (number.percent) words.push('phần trăm');
  return words.filter(Boolean).join(' ');
}

function decimalsToWords(decimals: string, options: NumberWordOptions): string {
  return decimals.length > 3 || decimals.startsWith('0') ? digitsToWords(decimals) : numberToWords(BigInt(decimals), options);
}

/** The inverse of `writtenNumberToWords`; null for anything else. */
export function wordsToWrittenNumber(text: string): WrittenNumber | null {
  let words = tokensOf(text);
  const percent = words.length > 2 && words.at(-2) === 'phần' && words.at(-1) === 'trăm';
  if (percent) words = words.slice(0, -2);
  const negative = words[0] === 'âm';
  if (negative) words = words.slice(1);
  const comma = words.indexOf('phẩy');
  const value = parseBillions(comma < 0 ? words : words.slice(0, comma));
  if (value === null) return null;
  const decimals = comma < 0 ? '' : parseDecimals(words.slice(comma + 1));
  return decimals === null ? null : { value, decimals, negative, percent, style: comma < 0 ? 'plain' : 'vi' };
}

function parseDecimals(words: readonly string[]): string | null {
  // «tám lăm», «hai tư»: tens without their «mươi», as prices are said.
  const figures = words.map(
    (word, at) => (at === 1 && words.length === 2 ? UNITS.get(word) : (DIGITS as readonly string[]).indexOf(word)) ?? -1,
  );
  if (words.length > 0 && figures.every((figure) => figure >= 0)) return figures.join('');
  const value = parseBillions(words);
  return value === null ? null : String(value);
}

/** Phân số: 1/3 is «một phần ba», 3/4 «ba phần tư», 5/100 «năm phần trăm». */
export function fractionToWords(numerator: bigint | number, denominator: bigint | number, options: NumberWordOptions = {}): string {
  const below =
    BigInt(denominator) === 4n ? (options.four ?? 'tư') : numberToWords(denominator, options).replace(/^một (?=trăm$|nghìn$|ngàn$)/, '');
  return `${numberToWords(numerator, options)} phần ${below}`;
}

const ROMAN_VALUES = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Số La Mã of a whole number from 1 to 3999; a RangeError outside. */
export function numberToRoman(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999) throw new RangeError(`numberToRoman: ${n} is not a whole number from 1 to 3999`);
  let rest = n;
  let roman = '';
  for (const [value, letters] of ROMAN_VALUES) {
    for (; rest >= value; rest -= value) roman += letters;
  }
  return roman;
}

/** The value of a Roman number in capitals; null for anything that `numberToRoman` would not write (IIII, iv, VX). */
export function romanToNumber(roman: string): number | null {
  if (roman.length > 15) return null;
  let value = 0;
  let at = 0;
  for (const [worth, letters] of ROMAN_VALUES) {
    for (; roman.startsWith(letters, at); at += letters.length) value += worth;
  }
  return at === roman.length && value > 0 && value < 4000 && numberToRoman(value) === roman ? value : null;
}

/** A number in words at its place in a text. */
export interface SpokenNumber {
  readonly start: number;
  readonly end: number;
  readonly value: bigint;
}

/**
 * Numbers of at least two words in a running text («hai mươi tư xã», «một nghìn tỷ đồng»), longest first at each place. Single digits are left out:
 * «năm», «ba», «không» are mostly other words. One pass; each stretch of number words is tried from its longest beginning.
 */
export function findSpokenNumbers(text: string): SpokenNumber[] {
  const found: SpokenNumber[] = [];
  let run: { start: number; end: number; word: string }[] = [];
  const close = () => {
    if (run.length > 1) found.push(...numbersOf(run));
    run = [];
  };
  for (const { start, end, text: raw, joint } of wordsOf(text)) {
    const word = lowered(raw);
    if (joint === 'none' || run.length >= LONGEST_RUN) close();
    if (isNumberWord(word)) run.push({ start, end, word });
    else close();
  }
  close();
  return found;
}

const lowered = rememberingWords((word) => word.normalize('NFC').toLowerCase());

/** More words than any number below 10^27 needs. */
const LONGEST_RUN = 64;

function numbersOf(run: readonly { start: number; end: number; word: string }[]): SpokenNumber[] {
  const found: SpokenNumber[] = [];
  for (let from = 0; from < run.length; from++) {
    for (let to = run.length; to - from > 1; to--) {
      const words = run.slice(from, to).map(({ word }) => word);
      const value = words[0] === 'âm' ? null : parseBillions(words);
      if (value === null) continue;
      found.push({ start: (run[from] as { start: number }).start, end: (run[to - 1] as { end: number }).end, value });
      from = to - 1;
      break;
    }
  }
  return found;
}
