import { daysInMonth, fromIso, isRealDate, toIso } from './calendar.ts';
import { isNumberWord, type NumberWordOptions, numberToWords, wordsToNumber } from './numbers.ts';
import { tokensOf } from './spoken-words.ts';
import { rememberingWords, type WordSpan, wordsOf } from './words.ts';

export interface DateWordOptions extends NumberWordOptions {
  /** Say «mùng» before the days 1 to 10; yes by default. */
  readonly mung?: boolean;
}

/** Tháng tư is said for the fourth month, whatever the word for a final 4. */
const MONTH_WORDS = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'] as const;
const MONTH_VARIANTS: Readonly<Record<string, number>> = { giêng: 1, bốn: 4, bẩy: 7, chạp: 12 };

/**
 * Đọc ngày tháng: «ngày mùng năm tháng chín năm hai nghìn không trăm mười chín»; `--11-15` is read without a year. Null for a date that the
 * calendar lacks.
 */
export function dateToWords(iso: string, options: DateWordOptions = {}): string | null {
  const yearless = /^--(\d{2})-(\d{2})$/.exec(iso);
  const date = yearless ? { year: null, month: Number(yearless[1]), day: Number(yearless[2]) } : fromIso(iso);
  if (!date || date.day < 1 || date.day > daysInMonth(2000, date.month)) return null;
  const mung = (options.mung ?? true) && date.day <= 10 ? 'mùng ' : '';
  const year = date.year === null ? '' : ` năm ${numberToWords(date.year, options)}`;
  return `ngày ${mung}${numberToWords(date.day, options)} tháng ${MONTH_WORDS[date.month - 1]}${year}`;
}

/** The inverse of `dateToWords`, with or without «ngày» and «mùng» (mồng), tháng giêng, tháng bốn; null for anything else. */
export function wordsToDate(text: string): string | null {
  const words = tokensOf(text).filter(
    (word, at, all) => !(word === 'ngày' && at === 0) && !(/^m[ùồ]ng$/.test(word) && at === (all[0] === 'ngày' ? 1 : 0)),
  );
  const monthAt = words.indexOf('tháng');
  if (monthAt < 1) return null;
  const day = wordsToNumber(words.slice(0, monthAt).join(' '));
  const after = words.slice(monthAt + 1);
  // The month takes one word or, after mười, two; «năm» may be the fifth month or the year.
  for (const length of [2, 1]) {
    const month = monthOf(after.slice(0, length).join(' '));
    if (month === null || day === null || day > 31n) continue;
    const rest = after.slice(length);
    if (rest.length === 0)
      return Number(day) >= 1 && Number(day) <= daysInMonth(2000, month) ? `--${toIso(2000, month, Number(day)).slice(5)}` : null;
    const year = rest[0] === 'năm' ? wordsToNumber(rest.slice(1).join(' ')) : null;
    if (year !== null && year <= 9999n && isRealDate(Number(year), month, Number(day))) return toIso(Number(year), month, Number(day));
  }
  return null;
}

function monthOf(words: string): number | null {
  const at = (MONTH_WORDS as readonly string[]).indexOf(words);
  return at >= 0 ? at + 1 : (MONTH_VARIANTS[words] ?? null);
}

/** A date in words at its place in a text. */
export interface SpokenDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

const LONGEST_READING = 24;

/** Dates that a text says in words («mùng năm tháng chín năm hai nghìn …»), each as long as it can be read. Linear in the length of the text. */
export function findSpokenDates(text: string): SpokenDate[] {
  const tokens = wordsOf(text);
  const found: SpokenDate[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (lowered((tokens[at] as WordSpan).text) !== 'tháng') continue;
    const reading = longestReading(tokens, Math.max(free, at - 4), at);
    if (!reading) continue;
    const [from, to, iso] = reading;
    found.push({ start: (tokens[from] as WordSpan).start, end: (tokens[to - 1] as WordSpan).end, iso });
    free = to;
    at = to - 1;
  }
  return found;
}

const lowered = rememberingWords((word) => word.normalize('NFC').toLowerCase());

/** The stretch of date words around «tháng», tried from its longest. */
function longestReading(tokens: readonly WordSpan[], earliest: number, month: number): [number, number, string] | null {
  const isDateWord = (at: number) => {
    const word = lowered(tokens[at]?.text ?? '');
    return isNumberWord(word) || DATE_WORDS.has(word);
  };
  let first = month;
  while (first > earliest && tokens[first]?.joint !== 'none' && isDateWord(first - 1)) first--;
  let end = month + 1;
  while (end < tokens.length && end < month + LONGEST_READING && tokens[end]?.joint !== 'none' && isDateWord(end)) end++;
  for (let to = end; to > month + 1; to--) {
    for (let from = first; from < month; from++) {
      const words = tokens.slice(from, to).map(({ text }) => lowered(text));
      const iso = wordsToDate(words.join(' '));
      if (iso !== null) return [from, to, iso];
    }
  }
  return null;
}

const DATE_WORDS: ReadonlySet<string> = new Set(['ngày', 'tháng', 'năm', 'mùng', 'mồng', 'giêng', 'chạp']);
