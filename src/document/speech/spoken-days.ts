import { dateToWords } from '../../vietnamese/date-words.ts';
import { findDates } from '../../vietnamese/dates.ts';
import { numberToWords, romanToNumber } from '../../vietnamese/numbers.ts';
import { before, NOT_AFTER, NOT_BEFORE, type Reading, SOURCES } from './reading.ts';
import { COUNTED } from './speech-tables.ts';

const MONTHS = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'] as const;
const QUARTERS = ['một', 'hai', 'ba', 'tư'] as const;

/** Ngày, tháng, năm, quý in every writing that can mean one thing only. */
export function readDates(reading: Reading): void {
  readDayRanges(reading);
  readPeriods(reading);
  const { text } = reading;
  for (const { start, end, form, iso } of findDates(text)) {
    const written = text.slice(start, end);
    const preposition = /^trước\s/iu.exec(written)?.[0] ?? '';
    if (iso === null) {
      if (/\d/.test(written)) reading.fail(start, end, 'number');
      continue;
    }
    const year = iso.startsWith('--') ? '' : numberToWords(BigInt(iso.slice(0, 4)));
    const month = Number(iso.slice(5, 7));
    const said = (() => {
      switch (form) {
        case 'year':
          return `năm ${year}`;
        case 'month':
          return `tháng ${MONTHS[month - 1]} năm ${year}`;
        case 'quarter':
          return `quý ${QUARTERS[Math.ceil(month / 3) - 1]} năm ${year}`;
        case 'half':
          return `sáu tháng ${month === 6 ? 'đầu' : 'cuối'} năm ${year}`;
        default:
          return dateToWords(iso);
      }
    })();
    if (said !== null) reading.read(start, end, `${preposition}${cased(written.slice(preposition.length), said)}`, SOURCES.date);
  }
  readFeasts(reading);
  readSingleDays(reading);
}

/** «ngày 10-12/6/2026», «15/11 - 20/11/2025», «19/5/2026-25/5/2026»: two days of which the last has all its parts. */
function readDayRanges(reading: Reading): void {
  const range =
    /(?<![\p{L}\p{M}\d.,/-])(ngày\s{1,3})?(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}))?)?\s?[-–—]\s?(?:ngày\s{1,3})?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/\p{L}]|[-.,]\d|\s?%)/giu;
  for (const match of reading.text.matchAll(range)) {
    const [whole, day, low, lowMonth, lowYear, high, month, year] = match as unknown as [string, ...(string | undefined)[]];
    if (
      !day &&
      !year &&
      !/(?:từ|trong|các ngày)\s{1,3}$/iu.test(before(reading.text, match.index)) &&
      !isDayWord(reading.text, match.index)
    )
      continue;
    const [first, last] = [isoOf(low, lowMonth ?? month, lowYear), isoOf(high, month, year)];
    const [from, to] = [dateToWords(first), dateToWords(last)];
    if (from === null || to === null || (lowYear !== undefined ? year === undefined || first >= last : first.slice(-5) >= last.slice(-5)))
      continue;
    // Of one month, which is said once: «ngày mười đến ngày mười hai tháng sáu».
    const begin = lowMonth === undefined ? from.replace(/ tháng .*$/, '') : from;
    // «dịp lễ 30/4-1/5»: two feasts, not what lies between them.
    const joint =
      !year && lowMonth !== undefined && /(?:dịp|lễ|mừng|kỷ niệm)\s{1,3}$/iu.test(before(reading.text, match.index)) ? 'và' : 'đến';
    reading.read(match.index, match.index + whole.length, cased(whole, `${begin} ${joint} ${to}`), SOURCES.date);
  }
}

const MEMBERS = String.raw`(?:\s?[-–—]\s?|,\s|\s(?:và|hoặc)\s)`;
const QUARTER = 'IV|I{1,3}|[1-4]';

/** «tháng 5-6/2026», «tháng 5, 6/2026», «quý II-III/2026», «quý I và quý II»: months or quarters of which the last may have the year. */
function readPeriods(reading: Reading): void {
  const { text } = reading;
  const months = new RegExp(
    String.raw`(?<![\p{L}\p{M}])(tháng)\s{1,3}(\d{1,2}(?:${MEMBERS}\d{1,2}){1,11})(?:(?:\/|\s{1,3}năm\s{1,3})(\d{4}))?(?![\d\p{L}%]|[-.,/]\d|\s?%)`,
    'giu',
  );
  const quarters = new RegExp(
    String.raw`(?<![\p{L}\p{M}])(quý)\s{1,3}((?:${QUARTER})(?:${MEMBERS}(?:${QUARTER})){1,3})(?:(?:\/|\s{1,3}năm\s{1,3})(\d{4}))?(?![\d\p{L}%]|[-.,/]\d|\s?%)`,
    'giu',
  );
  for (const match of [...text.matchAll(months), ...text.matchAll(quarters)]) {
    const [whole, kind, list, year] = match as unknown as [string, string, string, string | undefined];
    const isMonth = kind.toLowerCase() === 'tháng';
    const dashes = list.match(/[-–—]/g)?.length ?? 0;
    const members = list.split(new RegExp(MEMBERS, 'u')).map((one) => romanToNumber(one.toUpperCase()) ?? Number(one));
    // «tháng 5, 6 đơn vị» is a month and a number: without a year only a range is sure.
    if (year === undefined && dashes === 0) continue;
    const rising = members.every((one, index) => index === 0 || one > (members[index - 1] as number));
    if (!rising || dashes > 1 || members.some((one) => one < 1 || one > (isMonth ? 12 : 4))) continue;
    const name = (written: string) => {
      const value = romanToNumber(written.toUpperCase()) ?? Number(written);
      return isMonth ? (MONTHS[value - 1] as string) : (QUARTERS[value - 1] as string);
    };
    const words = list
      .replace(/(?<![\p{L}\d])(?:[IV]{1,3}|\d{1,2})(?![\p{L}\d])/giu, name)
      .replace(/\s?[-–—]\s?/, ` đến ${kind.toLowerCase()} `);
    const of = year === undefined ? '' : ` năm ${numberToWords(BigInt(year))}`;
    reading.read(match.index, match.index + whole.length, cased(whole, `${kind.toLowerCase()} ${words}${of}`), SOURCES.date);
  }
}

function isoOf(day: string | undefined, month: string | undefined, year?: string): string {
  return `${year ?? '-'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Words after which two figures are a day of the year: «dịp 30/4 và 01/5», «lễ 2/9», «các ngày 15, 16 và 17/11». */
const DAY_WORDS =
  /(?:^|[^\p{L}])(?:(?:sáng|trưa|chiều|tối|đêm|hôm)\s(?:nay|qua|mai),?\s?\(?|(?:dịp|lễ|mừng|kỷ niệm|quốc khánh|sáng|trưa|chiều|tối|đêm|hôm)\s{1,3}|ngày\s{1,3}\d{1,2}(?:(?:,\s|\svà\s)\d{1,2}){0,6}(?:,\s|\svà\s))$/iu;

function isDayWord(text: string, at: number): boolean {
  return DAY_WORDS.test(before(text, at, 48));
}

function readFeasts(reading: Reading): void {
  const { text } = reading;
  let last = -1;
  for (const match of text.matchAll(/(?<![\p{L}\p{M}\d.,/-])(\d{1,2})[/-](\d{1,2})(?![\d/\p{L}]|[-.,]\d|\s?%)/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    const inList = last >= 0 && start > last && /^\s?(?:,|và|hoặc|đến|-|–)\s{1,3}$/u.test(text.slice(last, start));
    const isLunar = /^\s(?:âm lịch|ÂL)(?!\p{L})/u.test(text.slice(end, end + 10));
    if ((!inList && !isLunar && !isDayWord(text, start)) || COUNTED.test(text.slice(end, end + 30))) continue;
    const said = dateToWords(isoOf(match[1], match[2]));
    const words = isLunar || /(?:nay|qua|mai)[\s,(]{1,3}$/u.test(before(text, start)) ? said : said?.replace(/^ngày /, '');
    if (words && reading.read(start, end, words, SOURCES.date)) last = end;
  }
}

/** «tháng 4, tháng 5», «ngày 5»: a month or a day by itself. */
function readSingleDays(reading: Reading): void {
  for (const match of reading.text.matchAll(/(?<![\p{L}\p{M}])(tháng|ngày)(\s{1,3})(\d{1,2})(?![\d/.,-]\d|\d|\s?%)/giu)) {
    const value = Number(match[3]);
    const at = match.index + (match[1] as string).length + (match[2] as string).length;
    if ((match[1] as string).toLowerCase() === 'tháng') {
      if (value >= 1 && value <= 12) reading.read(at, at + (match[3] as string).length, MONTHS[value - 1] as string, SOURCES.date);
    } else if (value >= 1 && value <= 31) {
      reading.read(at, at + (match[3] as string).length, `${value <= 10 ? 'mùng ' : ''}${numberToWords(BigInt(value))}`, SOURCES.date);
    }
  }
}

function cased(written: string, spoken: string): string {
  return /^\p{Lu}/u.test(written) ? spoken.charAt(0).toUpperCase() + spoken.slice(1) : spoken;
}

/** Giờ, phút: 7h30, 07 giờ 30, 14:00; «lúc 7g» as the South writes it. */
export function readTimes(reading: Reading): void {
  const clock = new RegExp(
    String.raw`${NOT_BEFORE}(\d{1,2})(?:\s?(?:giờ|h|g)\s?(\d{2})(?:\s?(?:phút|'|’))?|:(\d{2})|(?<=(?:lúc|hồi)\s\d{1,2})g)${NOT_AFTER}(?!\s?[%/])`,
    'giu',
  );
  for (const match of reading.text.matchAll(clock)) {
    const hour = Number(match[1]);
    const minute = Number(match[2] ?? match[3] ?? 0);
    if (hour > 24 || minute > 59) continue;
    const words = `${numberToWords(BigInt(hour))} giờ${minute === 0 ? '' : ` ${numberToWords(BigInt(minute))} phút`}`;
    reading.read(match.index, match.index + match[0].length, words, SOURCES.time);
  }
}
