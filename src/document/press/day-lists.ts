import { daysInMonth, isRealDate, toIso } from '../../vietnamese/calendar.ts';
import { findSpokenDates } from '../../vietnamese/date-words.ts';
import { isNumberWord, wordsToNumber } from '../../vietnamese/numbers.ts';
import { type WordSpan, wordsOf } from '../../vietnamese/words.ts';
import { FEASTS } from './fact-vocabulary.ts';

/** Ngày that a text writes short, as a value of `DateFact`. */
export interface ListedDate {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** The times that a document speaks of. */
export interface KnownTimes {
  /** Whether it speaks of a day (`--08-01`), and nowhere of the share that is written like it. */
  readonly isDay: (day: string) => boolean;
  /** Its month or quarter of a number (`2026-07-01/2026-09-30`); where the last day is meant, any of its year. */
  readonly periodOf: (unit: 'month' | 'quarter', number: number, ends: boolean) => string | null;
}

/** One of a list of days, perhaps without its month. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly month: number | null;
  readonly year: number | null;
  /** Says by itself what it is: «ngày», «mùng» stand before it. */
  readonly named: boolean;
  /** What follows shows that it is none: «3/4 diện tích». */
  readonly share?: boolean;
}

/** An item whose month is known. */
type Dated = Item & { readonly month: number };

/** A day in figures, with as much of its month and year as is written; not a part of another number, nor a share of something. */
const DAY =
  /(?<![\p{L}\p{M}\d])(?<!\p{L}-|\d[/.,])(?<named>ngày\s{1,3}(?:(?:mùng|mồng)\s{1,3})?|(?:mùng|mồng)\s{1,3})?(?<day>\d{1,2})(?:\/(?<month>\d{1,2})(?:\/(?<year>\d{4}))?|\s{1,3}tháng\s{1,3}(?<monthSaid>\d{1,2})(?:\s?\/\s?(?<yearAfter>\d{4})|\s{1,3}năm\s{1,3}(?<yearSaid>\d{4}))?)?(?![\d\p{L}\p{M}]|[/.,]\d|-\d(?!\d?\/)|\s?%|\s(?:giờ|phút|tháng)(?![\p{L}\p{M}]))/giu;

/** After a share, what it is a share of. */
const SHARED = /^\s(?:số|tổng|diện tích|quân số|dân số|công suất|khối lượng|chiều|thời gian|quãng|nhu cầu)(?![\p{L}\p{M}])/iu;

/** Between two of a list, or the ends of a period. */
const BETWEEN =
  /^(?:\s{0,2}[,;]\s{1,3}(?:và\s)?|\s{1,3}(?:và|hoặc|hay|cho đến|cho tới|đến|tới)\s{1,3}(?:hết\s)?|\s?[-–—]\s?)(?:(?:sáng|trưa|chiều|tối|đêm|\d{1,2}\s?(?:giờ|h)(?:\s?\d{2}(?:\sphút)?)?)\s)?$/iu;
const UP_TO = /^(?:\s(?:đến|tới)(?![\p{L}\p{M}])|\s?[-–—])/iu;

/** Directly before figures that are a day, whatever a document says: «chiều 19/5». */
const PART_OF_DAY = /(?<![\p{L}\p{M}])(?<!(?:chiếu|thắp|phát|soi)\s)(?:sáng|trưa|chiều|tối|đêm|khuya|hôm)\s$/iu;
const FROM = /(?<![\p{L}\p{M}])từ\s$/iu;
/** Directly before figures that may be a day: they are, where the document speaks of it. */
const BEFORE_DAY = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:(?:từ|đến|tới|trước|sau|vào|hết|giờ|h|phút|dịp|thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|${FEASTS})\s|\d{1,2}h(?:\d{2})?\s)\(?$`,
  'iu',
);

/**
 * Days that share the month and year of the next one («ngày 11 và 12/6/2026»), and days in figures
 * without «ngày» where the words before show that they are none of a share («chiều 19/5»); where those leave it open («đến 1/8»), `known`
 * tells. Linear in the length of the text.
 */
export function listedDatesOf(text: string, known: KnownTimes | null = null): readonly ListedDate[] {
  return chainsOf(text, dayItems(text)).flatMap((chain) => daysOf(text, chain, known));
}

function dayItems(text: string): readonly Item[] {
  const found: Item[] = [];
  for (const match of text.matchAll(DAY)) {
    const { named, day, month, monthSaid, year, yearAfter, yearSaid } = match.groups ?? {};
    const number = Number(day);
    const ofMonth = month ?? monthSaid;
    const ofYear = year ?? yearAfter ?? yearSaid;
    if (number < 1 || number > 31 || (ofMonth !== undefined && (Number(ofMonth) < 1 || Number(ofMonth) > 12))) continue;
    const end = match.index + match[0].length;
    found.push({
      start: match.index,
      end,
      number,
      month: ofMonth === undefined ? null : Number(ofMonth),
      year: ofYear === undefined ? null : Number(ofYear),
      named: named !== undefined || monthSaid !== undefined,
      share: month !== undefined && year === undefined && SHARED.test(text.slice(end, end + 14)),
    });
  }
  return [...found, ...spokenItems(text)].sort((a, b) => a.start - b.start);
}

/** Days in words, where one of them has its month: «từ ngày mười đến hết ngày mười hai tháng sáu». */
function spokenItems(text: string): readonly Item[] {
  const dates = findSpokenDates(text);
  if (dates.length === 0) return [];
  const whole = dates.map(({ start, end, iso }): Item => {
    const [year = '', month, day] = iso.startsWith('--') ? ['', ...iso.slice(2).split('-')] : iso.split('-');
    return { start, end, number: Number(day), month: Number(month), year: year === '' ? null : Number(year), named: true };
  });
  const words = wordsOf(text);
  const lowered = (at: number) => words[at]?.text.toLowerCase() ?? '';
  const alone: Item[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    let last = at;
    while (last < words.length && isNumberWord(lowered(last)) && (last === at || words[last]?.joint === 'space')) last++;
    if (last === at) continue;
    const [from, to] = [(words[at] as WordSpan).start, (words[last - 1] as WordSpan).end];
    const value = last - at > 3 ? null : wordsToNumber(text.slice(from, to));
    let first = at;
    if (/^m[ùồ]ng$/u.test(lowered(first - 1))) first--;
    if (lowered(first - 1) === 'ngày') first--;
    while ((dates[next]?.end ?? to) <= from) next++;
    if (value !== null && value >= 1n && value <= 31n && (dates[next]?.start ?? to) >= to)
      alone.push({
        start: (words[first] as WordSpan).start,
        end: to,
        number: Number(value),
        month: null,
        year: null,
        named: first < at,
      });
    at = last - 1;
  }
  return [...whole, ...alone];
}

/** Items that stand in one list. */
function chainsOf(text: string, items: readonly Item[]): readonly (readonly Item[])[] {
  const chains: Item[][] = [];
  for (const item of items) {
    const chain = chains.at(-1);
    const before = chain?.at(-1);
    if (before && item.start < before.end) continue;
    if (
      chain &&
      before &&
      chain.length < LONGEST_LIST &&
      item.start - before.end < LONGEST_GAP &&
      BETWEEN.test(text.slice(before.end, item.start))
    )
      chain.push(item);
    else chains.push([item]);
  }
  return chains;
}

const LONGEST_GAP = 36;
/** Days of a month. */
const LONGEST_LIST = 31;

/** The days of a list, each with the month and year that it shares with the next; none where nothing shows that they are days. */
function daysOf(text: string, chain: readonly Item[], known: KnownTimes | null): readonly ListedDate[] {
  // «từ 1/2 đến 2/3 số hộ»: one share makes shares of all.
  if (chain.some((item) => item.share)) return [];
  const items: Dated[] = [];
  for (const item of [...chain].reverse()) {
    const [next] = items;
    // Days of a list ascend: what does not is no day of that month.
    const month = item.month ?? (next && item.number < next.number ? next.month : null);
    if (month === null) {
      if (next) break;
      continue;
    }
    const ascends = next !== undefined && (month < next.month || (month === next.month && item.number < next.number));
    items.unshift({ ...item, month, year: item.year ?? (ascends ? next.year : null) });
  }
  const first = items.findIndex((item, at) => isDay(text, items, at, known) || item.named);
  if (first < 0) return [];
  const [head, ...rest] = items.slice(first) as [Dated, ...Dated[]];
  // One that says all by itself is read elsewhere.
  if (rest.length === 0 && (head.named || head.year !== null || /trước\s$/iu.test(text.slice(Math.max(0, head.start - 6), head.start))))
    return [];
  return [head, ...rest].map(({ start, end, number, month, year }) => ({
    start,
    end,
    value: dayValue(number, month, year) ?? text.slice(start, end),
  }));
}

/** A day as a value; null for one that the calendar lacks. */
function dayValue(day: number, month: number, year: number | null): string | null {
  if (year !== null) return isRealDate(year, month, day) ? toIso(year, month, day) : null;
  return day <= daysInMonth(2000, month) ? `--${toIso(2000, month, day).slice(5)}` : null;
}

/** Whether the words before one of a list show that it is a day, though it does not say so. */
function isDay(text: string, items: readonly Dated[], at: number, known: KnownTimes | null): boolean {
  const { start, end, number, month } = items[at] as Dated;
  if (dayValue(number, month, null) === null) return false;
  const before = text.slice(Math.max(0, start - LONGEST_GAP), start);
  const next = items[at + 1];
  if (PART_OF_DAY.test(before)) return true;
  // «từ 1/8 đến 30/11», «từ 10 đến 12/6/2026»
  if (
    FROM.test(before) &&
    UP_TO.test(text.slice(end, next?.start ?? end + 5)) &&
    (next?.year != null || text.slice(start, end).includes('/'))
  )
    return true;
  if (known === null || !BEFORE_DAY.test(before)) return false;
  return items.slice(at).every((item) => item.named || known.isDay(dayValue(item.number, item.month, null) ?? ''));
}
