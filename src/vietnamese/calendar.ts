/** Lịch. Days as ISO dates (`2019-09-05`) in the Gregorian calendar, by arithmetic alone: no clock, no time zone. */

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days of a month (1 to 12); 0 for a month that there is none of. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** True for a day that the calendar has, in the years 1 to 9999. */
export function isRealDate(year: number, month: number, day: number): boolean {
  return Number.isInteger(year) && Number.isInteger(day) && year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** `2019-09-05`; the parts are taken as they are. */
export function toIso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The parts of an ISO date; null for anything that is no real day. */
export function fromIso(iso: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDate(year, month, day) ? { year, month, day } : null;
}

/** Days since 1970-01-01. */
function dayNumber({ year, month, day }: CalendarDate): number {
  // Years begin in March here, so that the leap day is the last of its year.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

function dateOfNumber(days: number): CalendarDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Thứ trong tuần: 0 is Chủ nhật, 1 thứ Hai, … 6 thứ Bảy; null for a date that is none. */
export function weekdayOf(iso: string): number | null {
  const date = fromIso(iso);
  return date ? (((dayNumber(date) + 4) % 7) + 7) % 7 : null;
}

export const WEEKDAY_NAMES = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** The day so many days later, or earlier for a negative number; null for a date that is none or a day outside the years 1 to 9999. */
export function addDays(iso: string, days: number): string | null {
  const date = fromIso(iso);
  if (!date || !Number.isInteger(days)) return null;
  const { year, month, day } = dateOfNumber(dayNumber(date) + days);
  return isRealDate(year, month, day) ? toIso(year, month, day) : null;
}

/** The number of days from one to the other; null where either is none. */
export function daysBetween(from: string, to: string): number | null {
  const [a, b] = [fromIso(from), fromIso(to)];
  return a && b ? dayNumber(b) - dayNumber(a) : null;
}

/** Negative, zero or positive as the first is earlier, equal or later. */
export function compareIso(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Kỳ: a month, a quarter, a half of a year (sáu tháng đầu năm, cuối năm), or a year. */
export type Period =
  | { readonly unit: 'month'; readonly year: number; readonly number: number }
  | { readonly unit: 'quarter'; readonly year: number; readonly number: number }
  | { readonly unit: 'half'; readonly year: number; readonly number: number }
  | { readonly unit: 'year'; readonly year: number };

/** The months that a period begins and ends with; null for a number out of range (tháng 13, quý V). */
function monthsOf(period: Period): readonly [number, number] | null {
  const length = { month: 1, quarter: 3, half: 6, year: 12 }[period.unit];
  const number = period.unit === 'year' ? 1 : period.number;
  return Number.isInteger(number) && number >= 1 && number * length <= 12 ? [(number - 1) * length + 1, number * length] : null;
}

export function firstDayOf(period: Period): string | null {
  const months = monthsOf(period);
  return months && isRealDate(period.year, months[0], 1) ? toIso(period.year, months[0], 1) : null;
}

/** A period by its first and last day, `2026-04-01/2026-06-30`; null where the calendar lacks one. */
export function daysOf(period: Period): string | null {
  const [first, last] = [firstDayOf(period), lastDayOf(period)];
  return first === null || last === null ? null : `${first}/${last}`;
}

export function lastDayOf(period: Period): string | null {
  const months = monthsOf(period);
  const day = months ? daysInMonth(period.year, months[1]) : 0;
  return months && isRealDate(period.year, months[1], day) ? toIso(period.year, months[1], day) : null;
}
