import { matchesAtWords } from '../../vietnamese/matches-at-words.ts';
import type { Deadline } from './task.ts';

/** How a time is introduced: decides in which surroundings it is a deadline and not a date of something else. */
type Introduction = 'before' | 'latest' | 'by' | 'within' | 'range' | 'done' | 'bare';

const INTRODUCTION =
  /(?:(trước(?!\s+đến(?![\p{L}\p{M}])))|(chậm nhất|muộn nhất|không muộn hơn|không chậm hơn|không quá|hạn cuối|hạn chót|thời hạn hoàn thành|thời hạn báo cáo|thời hạn gửi|thời hạn thực hiện|thời gian hoàn thành|thời hạn|hạn)|(đến hết|hết|đến|tới)|(trong|vào)|(từ)|(hoàn thành|xong))(?![\p{L}\p{M}\d])/giu;
const FILLER =
  /(?:[\s:,]+(?:là|vào|trong|trước|đến|hết|thời điểm|thời gian|thời hạn|khoảng|lúc|hồi|sáng|trưa|chiều|tối|các|(?:thứ\s+[\p{L}\p{M}]+|chủ\s+nhật)|\d{1,2}\s*(?:h|g|giờ|:)\s*(?:\d{1,2})?(?:\s*(?:phút|')|(?![\p{L}\d])))(?![\p{L}\p{M}\d]),?){0,6}/giuy;
const DATE =
  /[\s:,(]*(?:(?:ngày|mùng|mồng)\s+)?(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:(?:\s*[/.-]\s*|\s*,?\s*năm\s+)(\d{4}))?(?![\d%]|[.,/-]\d)(?!\s*(?:ngày|tháng|tuần|năm(?!\s*\d)|%|giờ|lần))/giuy;
const DAY =
  /[\s:,(]*(?:ngày|mùng|mồng)\s+(\d{1,2})(?![\d/.-])(?:\s+(?:của\s+)?(?:tháng\s+(?:kế tiếp|sau|tiếp theo|cuối(?:\s+(?:của\s+)?quý)?|đầu(?:\s+(?:của\s+)?quý)?)|(?:hằng|hàng)\s+tháng|tháng\s+cuối\s+quý)(?:\s+(?:của\s+)?quý(?:\s+(?:kế tiếp|sau|báo cáo))?)?)?/giuy;
const QUARTER =
  /[\s:,(]*(cuối\s+|đầu\s+)?qu[ýí]\s+(?:(?:I{1,3}|IV|[1-4])\s*(?:,|và|-|–)\s*(?:qu[ýí]\s+)?)?(III|II|IV|I|[1-4])(?![\p{L}\d])(?:\s*(?:[/.-]|,?\s*năm)\s*(\d{4}))?/giuy;
const HALF = /[\s:,(]*(?:6|06|sáu)\s+tháng\s+(đầu|cuối)\s+năm(?:\s+(\d{4}))?/giuy;
const MONTH =
  /[\s:,(]*(cuối\s+|đầu\s+|giữa\s+)?tháng\s+(?:\d{1,2}\s*(?:-|–|,|và|đến)\s*(?:tháng\s+)?(?=\d{1,2}\s*(?:[/.-]\s*\d{4}|,?\s*năm\s+\d{4})))?(\d{1,2})(?![\d%])(?:\s*(?:[/.-]|,?\s*năm)\s*(\d{4}))?(?!\d)/giuy;
/** «tuần đầu tháng 3 năm 2026», «tuần thứ hai của tháng 5/2026». */
const WEEK =
  /[\s:,(]*tuần\s+(đầu(?:\s+tiên)?|cuối(?:\s+cùng)?|(?:thứ\s+)?(?:nhất|hai|ba|tư|[1-4]))\s+(?:của\s+|trong\s+)?tháng\s+(\d{1,2})(?![\d%])(?:\s*(?:[/.-]|,?\s*năm)\s*(\d{4}))?(?!\d)/giuy;
const YEAR = /[\s:,(]*(cuối\s+|đầu\s+|hết\s+)?(?:hai\s+)?năm\s+(?:\d{4}\s*(?:,|và|-|–)\s*(?:năm\s+)?)?(\d{4})(?!\d|\s*[-–]\s*\d)/giuy;
const DAILY_TIME = /[\s,]*(?:\d{1,2}\s*(?:h|g|giờ)\s*\d{0,2})\s*(?:(?:phút|sáng|chiều|tối)\s*)?(?:hằng|hàng)\s+(?:ngày|tuần|tháng)/giuy;
const TO = /[^;.]{0,40}?(?<![\p{L}\p{M}])đến(?:\s+hết)?(?![\p{L}\p{M}])/giuy;
const SPAN_OF_DAYS =
  /[\s]*(?:thời hạn|vòng|thời gian)\s+(?:không quá\s+)?\d{1,3}\s*(?:\([^)]{1,20}\)\s*)?(?:ngày|giờ|tháng|tuần)(?:\s+làm việc)?(?:,?\s+kể từ[^,;.]{0,60})?/giuy;

/** What joins a day to further ones of the same deadline's kind: «trước ngày 15/4 (đợt 1) và 15/10/2026», «trước ngày 15/4, trước ngày 15/10». */
const JOINT = /(?:\s*\((?:đợt|lần|kỳ|giai đoạn)(?![\p{L}\p{M}])[^()]{0,30}\))?(?:\s*,?\s+và\s+|\s*,\s*)/iuy;
const AGAIN = /(?:trước|chậm nhất|muộn nhất|vào|đến|hết)\s+(?:(?:là|vào|trước|đến|hết)\s+){0,2}/iuy;
const LISTED_DAY =
  /(?:(?:ngày|mùng|mồng)\s+)?(\d{1,2})(?:(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:(?:\s*[/.-]\s*|\s*,?\s*năm\s+)(\d{4}))?)?(?![\d%]|[.,/-]\d)(?!\s*(?:ngày|tuần|%|giờ|lần))/iuy;
/** More days than this are no list of deadlines. */
const MOST_DAYS = 12;

/** Verbs of finishing and handing in: a bare period beside one of them is a deadline. */
const FINISHING =
  /(?<![\p{L}\p{M}])(?:hoàn thành|hoàn tất|xong|(?<!(?:chương|công|quy|quá|lộ|tờ|giáo|giải|hành)\s)trình|ban hành|báo cáo|gửi|nộp|phê duyệt|tổ chức|triển khai|tổng kết|sơ kết|công bố|đưa vào|khởi công|nghiệm thu|bàn giao|quyết toán|giải ngân|thực hiện|mở đợt|xây dựng|hướng dẫn|rà soát|kiểm tra|thành lập|kiện toàn|tạo ra|chấm dứt|khắc phục|bố trí|đạt|lập|cấp|xử lý)(?![\p{L}\p{M}])/iu;
const FINISHED = /(?:hoàn thành|hoàn tất|xong|kết thúc|chấm dứt|hạn)/iu;
/** Words after which a date tells of a thing, not of the task: «đã ban hành trước ngày …». */
const OF_A_THING =
  /(?:(?<![\p{L}\p{M}])đã(?![\p{L}\p{M}])(?:\s+[\p{L}\p{M}]+){1,5}|được\s+(?:ban hành|phê duyệt|cấp|ký|thành lập|xây dựng|công nhận|giao|đăng ký)|phát sinh|tồn đọng|sinh|có hiệu lực|tính|kể|so với cùng kỳ|hiệu lực thi hành|tầm nhìn|giai đoạn|thời kỳ|nhiệm kỳ|định hướng|[\p{L}\p{M}]\s+từ nay|trở về)\s*$/iu;

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `2024-11-15`, or `--11-15` without a year; null where there is no such day. */
function isoDate(year: number | null, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year ?? 2000, month)) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year === null ? '-' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** A week of a month by its name; the last ends with the month. */
const WEEKS: Readonly<Record<string, number>> = { đầu: 1, nhất: 1, '1': 1, hai: 2, '2': 2, ba: 3, '3': 3, tư: 4, '4': 4, cuối: 5 };

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function yearOf(text: string | undefined): number | null {
  if (!text) return null;
  const year = Number(text);
  return year >= 1945 && year <= 2100 ? year : null;
}

interface Time {
  readonly end: number;
  readonly date: string | null;
  readonly unit: 'date' | 'day' | 'quarter' | 'month' | 'year' | 'relative';
}

/** The end of a period, or its beginning where it is said «trước». */
function periodEdge(year: number | null, first: number, last: number, opening: boolean, part: string | undefined): string | null {
  const edge = part?.trim().toLowerCase();
  if (opening && edge !== 'cuối' && edge !== 'hết') return isoDate(year, first, 1);
  if (edge === 'đầu') return isoDate(year, first, lastDay(year ?? 2001, first));
  if (edge === 'giữa') return isoDate(year, first, 15);
  return isoDate(year, last, lastDay(year ?? 2001, last));
}

/** Matches a sticky pattern at an offset. */
function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

function readTime(text: string, offset: number, opening: boolean): Time | null {
  const date = at(DATE, text, offset);
  if (date) {
    const iso = isoDate(yearOf(date[3]), Number(date[2]), Number(date[1]));
    if (iso) return { end: offset + date[0].length, date: iso, unit: 'date' };
  }
  const half = at(HALF, text, offset);
  if (half) {
    const late = half[1]?.toLowerCase() === 'cuối';
    return {
      end: offset + half[0].length,
      date: periodEdge(yearOf(half[2]), late ? 7 : 1, late ? 12 : 6, opening, undefined),
      unit: 'quarter',
    };
  }
  const quarter = at(QUARTER, text, offset);
  if (quarter) {
    const name = (quarter[2] ?? '').toLowerCase();
    const number = ROMAN[name] ?? Number(name);
    return {
      end: offset + quarter[0].length,
      date: periodEdge(yearOf(quarter[3]), number * 3 - 2, number * 3, opening, quarter[1]),
      unit: 'quarter',
    };
  }
  const week = at(WEEK, text, offset);
  if (week) {
    const [year, number] = [yearOf(week[3]), Number(week[2])];
    const nth =
      WEEKS[
        (week[1] ?? '')
          .toLowerCase()
          .replace(/^thứ\s+/u, '')
          .split(/\s/u)[0] ?? ''
      ] ?? 4;
    if (number >= 1 && number <= 12) {
      const day = nth > 4 ? lastDay(year ?? 2001, number) : nth * 7;
      return { end: offset + week[0].length, date: isoDate(year, number, day), unit: 'month' };
    }
  }
  const month = at(MONTH, text, offset);
  if (month) {
    const number = Number(month[2]);
    if (number >= 1 && number <= 12)
      return { end: offset + month[0].length, date: periodEdge(yearOf(month[3]), number, number, opening, month[1]), unit: 'month' };
  }
  const year = at(YEAR, text, offset);
  if (year) {
    const number = yearOf(year[2]);
    if (number !== null) return { end: offset + year[0].length, date: periodEdge(number, 1, 12, opening, year[1]), unit: 'year' };
  }
  const day = at(DAY, text, offset);
  if (day) return { end: offset + day[0].length, date: null, unit: 'day' };
  const daily = at(DAILY_TIME, text, offset);
  if (daily) return { end: offset + daily[0].length, date: null, unit: 'day' };
  return null;
}

/** What of a text is a comma segment around an offset: bounds a look at the words beside a time. */
function segmentBefore(text: string, from: number, offset: number): string {
  const limit = Math.max(from, offset - 400);
  const before = text.slice(limit, offset);
  let cut = -1;
  for (const mark of [',', ';', '.', ':', '('])
    cut = Math.max(cut, before.lastIndexOf(`${mark} `), mark === '(' ? before.lastIndexOf(mark) : -1);
  return before.slice(cut + 1);
}

function opensClause(text: string, from: number, offset: number): boolean {
  const before = text.slice(Math.max(from, offset - 12), offset).trimEnd();
  return (
    offset <= from || before === '' || /[;:(.+-]$/.test(before) || /(?:(?:đồng thời|và|phấn đấu),?|(?:^|[,;.:]\s*)từ nay)$/iu.test(before)
  );
}

function closesClause(text: string, to: number, offset: number): boolean {
  const after = text.slice(offset, Math.min(to, offset + 12)).trimStart();
  return offset >= to || after === '' || /^[,;.():/|]/.test(after) || /^(?:để|và|theo)(?![\p{L}\p{M}])/iu.test(after);
}

interface ListedDay {
  /** With its introducing word, where it has its own. */
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
}

/**
 * The days that go on with the one at `offset`, itself first: «15/4, 15/7 và 15/10/2026»; a month or a year that the last one says holds for those before it
 * that say none. One alone is no list, nor is a day with which the next clause begins («… và ngày 20/4 Sở A họp»).
 */
function listedDays(text: string, offset: number): readonly ListedDay[] {
  const days: ListedDay[] = [];
  const read = (start: number, from: number): boolean => {
    const found = at(LISTED_DAY, text, from);
    if (!found || (found[2] === undefined && !/^\p{L}/u.test(found[0]))) return false;
    const month = found[2] === undefined ? null : Number(found[2]);
    if (isoDate(null, month ?? 1, Number(found[1])) === null) return false;
    days.push({ start, end: from + found[0].length, day: Number(found[1]), month, year: yearOf(found[3]) });
    return true;
  };
  const spaces = /[\s:,(]*/y;
  spaces.lastIndex = offset;
  const first = offset + (spaces.exec(text)?.[0].length ?? 0);
  if (!read(first, first)) return [];
  let joined = true;
  for (let last = days[0] as ListedDay; days.length < MOST_DAYS; last = days.at(-1) as ListedDay) {
    const joint = at(JOINT, text, last.end);
    if (!joint) break;
    const start = last.end + joint[0].length;
    if (!read(start, start + (at(AGAIN, text, start)?.[0].length ?? 0))) break;
    joined = joint[0].includes('v') || joint[0].includes('V');
  }
  while (days.length > 1 && !closesList(text, (days.at(-1) as ListedDay).end, joined)) days.pop();
  if (days.length < 2) return [];
  for (let index = days.length - 2; index >= 0; index -= 1) {
    const [own, next] = [days[index] as ListedDay, days[index + 1] as ListedDay];
    const month = own.month ?? next.month;
    const shared = own.year === null && month !== null && next.month !== null && month <= next.month;
    days[index] = { ...own, month, year: shared ? next.year : own.year };
  }
  return days;
}

function deadlineOn(text: string, { day, month, year, end }: ListedDay, start: number): Deadline {
  return { text: text.slice(start, end), date: month === null ? null : isoDate(year, month, day), start, end };
}

/** After days that commas alone join, a further comma may begin anything. */
function closesList(text: string, offset: number, joined: boolean): boolean {
  const after = text.slice(offset, offset + 24).trimStart();
  return (
    after === '' ||
    (joined ? /^[,;.():/|]/ : /^[;.():/|]/).test(after) ||
    /^(?:để|và|theo|(?:hằng|hàng|mỗi)\s+(?:năm|qu[ýí]|tháng))(?![\p{L}\p{M}])/iu.test(after)
  );
}

function kindOf(match: RegExpMatchArray): Introduction {
  if (match[1]) return 'before';
  if (match[2]) return 'latest';
  if (match[3]) return 'by';
  if (match[4]) return 'within';
  if (match[5]) return 'range';
  return 'done';
}

function accepted(kind: Introduction, time: Time, text: string, from: number, to: number, start: number): boolean {
  const before = segmentBefore(text, from, start);
  const opens = opensClause(text, from, start);
  if (kind === 'latest' || kind === 'done') return true;
  if (!opens && OF_A_THING.test(before) && !FINISHED.test(before)) return false;
  if (kind === 'before') return time.unit !== 'year' || opens || FINISHING.test(before);
  if (kind === 'range') return time.date !== null ? FINISHING.test(before) || opens : true;
  if (kind === 'by') {
    if (time.unit === 'year') return opens || FINISHED.test(before);
    return opens || FINISHING.test(before);
  }
  if (kind === 'within') {
    const after = text.slice(time.end, Math.min(to, time.end + 60));
    if (time.unit === 'day') return true;
    if (opens) return time.unit !== 'year' || FINISHING.test(after);
    if (!closesClause(text, to, time.end)) return false;
    return time.unit === 'year'
      ? FINISHED.test(before) ||
          /(?<![\p{L}\p{M}])(?:ban hành|(?<!(?:chương|công|quy|quá|lộ|tờ|giáo|giải|hành)\s)trình|báo cáo|phê duyệt|thực hiện xong)(?![\p{L}\p{M}])/iu.test(
            before,
          )
      : FINISHING.test(before);
  }
  return false;
}

/**
 * Thời hạn in `text` between two offsets, in order. A date that belongs to a citation or to a thing («đã ban hành trước ngày …») is none.
 */
export function findDeadlines(text: string, from = 0, to = text.length): readonly Deadline[] {
  // Every time has a digit, or is a quarter in Roman numerals.
  if (!/\d|qu[ýí]/i.test(text.slice(from, to))) return [];
  const found: Deadline[] = [];
  const part = text.slice(0, to);
  let reached = from;
  const push = (start: number, end: number, date: string | null) => {
    const raw = part.slice(start, end);
    let last = raw.length;
    while (last > 0 && /[\s,(:]/.test(raw.charAt(last - 1))) last -= 1;
    const trimmed = raw.slice(0, last);
    found.push({ text: trimmed, date, start, end: start + trimmed.length });
    reached = end;
  };
  const opening = /[\s+-]*/y;
  opening.lastIndex = from;
  const first = from + (opening.exec(part)?.[0].length ?? 0);
  const bare = /^(?:năm|tháng|qu[ýí])\s/iu.test(part.slice(first, first + 8)) ? readTime(part, first, false) : null;
  if (bare && bare.date !== null && FINISHING.test(part.slice(bare.end, bare.end + 60))) push(first, bare.end, bare.date);
  for (const match of matchesAtWords(INTRODUCTION, part.slice(from), 'digits')) {
    const start = from + match.index;
    if (start < reached) continue;
    const kind = kindOf(match);
    let cursor = start + match[0].length;
    let opensAtEdge = kind === 'before';
    if (kind === 'within') {
      const days = at(SPAN_OF_DAYS, part, cursor);
      if (days) {
        push(start, cursor + days[0].length, null);
        continue;
      }
    }
    if (kind === 'range') {
      const beginning = readTime(part, cursor, false);
      const to2 = at(TO, part, beginning ? beginning.end : cursor);
      const startsWithDay = /^\s+(?:ngày|\d{1,2}[/.-]|tháng|quý)/iu.test(part.slice(cursor, cursor + 8));
      if (!to2 || !startsWithDay) continue;
      cursor = (beginning ? beginning.end : cursor) + to2[0].length;
    }
    const filler = at(FILLER, part, cursor);
    const words = filler?.[0] ?? '';
    if (/(?<![\p{L}\p{M}])trước(?![\p{L}\p{M}])/iu.test(words)) opensAtEdge = true;
    const time = readTime(part, cursor + words.length, opensAtEdge) ?? readTime(part, cursor, opensAtEdge);
    if (!time) continue;
    if (kind === 'done' && words === '' && time.unit === 'date' && !/ngày/iu.test(part.slice(cursor, time.end))) continue;
    if (kind === 'by' && /(?:tính|kể|cho)\s*$/iu.test(part.slice(Math.max(from, start - 6), start))) continue;
    if (!accepted(kind, time, part, from, to, start)) continue;
    const listed = kind !== 'range' && (time.unit === 'date' || time.unit === 'day') ? listedDays(part, cursor + words.length) : [];
    if (listed.length < 2) push(start, time.end, time.date);
    for (const [index, one] of listed.entries()) {
      found.push(deadlineOn(part, one, index === 0 ? start : one.start));
      reached = one.end;
    }
  }
  return found;
}

/** Thời hạn of a table cell, where a date or a period needs no introducing word: one that is the whole cell, or the days that it lists. */
export function deadlinesOfCell(text: string, from: number, to: number): readonly Deadline[] {
  const found = findDeadlines(text, from, to);
  const cell = text.slice(from, to);
  const whole = (date: string | null): readonly Deadline[] => [{ text: cell.trim(), date, start: from, end: to }];
  if (found.length > 1) return found;
  if (found[0]) return whole(found[0].date);
  const range = /(?:19|20)\d{2}\s*[-–]\s*((?:19|20)\d{2})(?!\d)/.exec(cell);
  if (range) return whole(isoDate(Number(range[1]), 12, 31));
  const years = /^\s*((?:19|20)\d{2})\s*$/.exec(cell);
  if (years) return whole(isoDate(Number(years[1]), 12, 31));
  for (const match of cell.matchAll(
    /(?<![\p{L}\d])(?:(?:cuối|đầu|giữa|hết)\s+)?(?:ngày|tháng|qu[ýí]|năm|\d{1,2}[/.-]|(?:6|06)\s+tháng)/giu,
  )) {
    const offset = from + match.index;
    const time = readTime(text.slice(0, to), offset, false);
    if (time) {
      const listed = time.unit === 'date' || time.unit === 'day' ? listedDays(text.slice(0, to), offset) : [];
      return listed.length > 1 ? listed.map((one) => deadlineOn(text, one, one.start)) : whole(time.date);
    }
    if (/^\d/.test(match[0])) {
      const month = /^(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/.exec(cell.slice(match.index));
      if (month) return whole(isoDate(Number(month[2]), Number(month[1]), lastDay(Number(month[2]), Number(month[1]))));
    }
  }
  return /\p{L}/u.test(cell) ? whole(null) : [];
}

/** «Ngay sau khi …», «theo quy định» fix no day; kept as the text of a deadline where a sentence has no other. */
export function undatedDeadline(text: string, from: number, to: number): Deadline | null {
  const match = /(?<![\p{L}\p{M}])ngay\s+(?:sau\s+)?khi\s+[^,;.]{3,90}/iu.exec(text.slice(from, to));
  if (!match) return null;
  return { text: match[0].trimEnd(), date: null, start: from + match.index, end: from + match.index + match[0].trimEnd().length };
}
