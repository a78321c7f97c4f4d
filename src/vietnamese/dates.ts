import { daysInMonth, firstDayOf, fromIso, isRealDate, lastDayOf, type Period, toIso } from './calendar.ts';
import { romanToNumber } from './numbers.ts';
import { isLetterUnit, oneOfUnits, rememberingTexts } from './words.ts';

/**
 * How a date is written: `slash` 05/9/2019, `dash` 05-9-2019, `dot` 5.9.2019, `words` ngày 05 tháng 9 năm 2019, `day-month` ngày 15/11 or ngày 15
 * tháng 11 without a year, and the periods.
 */
export type DateForm = 'slash' | 'dash' | 'dot' | 'words' | 'day-month' | 'month' | 'quarter' | 'half' | 'year';

/** Ngày, tháng, năm, or a period, as it stands in a text. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly form: DateForm;
  /** The day; for a period its last day; `--11-15` without a year; null for a day that the calendar lacks (31/4/2020, tháng 13/2020). */
  readonly iso: string | null;
  /** The first day of a period; null for a single day. */
  readonly from: string | null;
}

/**
 * One alternative per form, the longest first. Each is bounded in length, so that the search is linear. `ngày` belongs to the span where it
 * is written; a day and month in figures alone count only after ngày, trước, or in a list that such a date began.
 */
const FORMS = [
  String.raw`(?<words>(?:ngày\s{1,3})?(?:mùng\s{1,3}|mồng\s{1,3})?(?<wd>\d{1,2})\s{1,3}tháng\s{1,3}(?<wm>\d{1,2})(?:\s{1,3}năm\s{1,3}(?<wy>\d{4})(?!\d))?)`,
  String.raw`(?<figures>(?:ngày\s{1,3})?(?<fd>\d{1,2})(?<fs>\s?[/.-]\s?)(?<fm>\d{1,2})\k<fs>(?<fy>\d{4})(?![\d/]))`,
  String.raw`(?<short>(?:ngày|trước|mùng)\s{1,3}(?<sd>\d{1,2})[/-](?<sm>\d{1,2})(?![\d/]|[-.,]\d|\s?%))`,
  String.raw`(?<half>(?:6|sáu)\s{1,3}tháng\s{1,3}(?<hn>đầu|cuối)\s{1,3}năm\s{1,3}(?<hy>\d{4})(?![\d/]))`,
  String.raw`(?<quarter>quý\s{1,3}(?<qn>IV|I{1,3}|[1-9])(?:\s?/\s?|\s{1,3}năm\s{1,3}|[-.])(?<qy>\d{4})(?![\d/]))`,
  String.raw`(?<month>tháng\s{1,3}(?<mn>\d{1,2})(?:\s?[/.-]\s?|\s{1,3}năm\s{1,3})(?<my>\d{4})(?![\d/]))`,
  String.raw`(?<year>năm\s{1,3}(?<yy>\d{4})(?![\d/]))`,
];
const DATE = new RegExp(String.raw`(?<![\p{L}\p{M}\d])(?<!\d[/.,-])(?:${FORMS.join('|')})(?![\p{L}\p{M}])`, 'iuy');

/** What a form can begin with: figures, ngày, năm, mùng, mồng, trước, tháng, sáu (whose s has a second small form), quý. Elsewhere none is tried. */
const opensDate = oneOfUnits('0123456789nNmMtTsSſqQ');

/** What may stand between a date without a year and the next of the same list: «ngày 30/6 và 31/12 hằng năm». */
const NEXT_OF_LIST = /\s{0,3}(?:,|;|và|hoặc|đến|-|–)\s{1,3}(?:ngày\s{1,3})?(\d{1,2})[/-](\d{1,2})(?![\d/\p{L}]|[-.,]\d|\s?%)/uy;

/** True for a unit after which no date begins. */
const isInside = (code: number) => (code >= 0x30 && code <= 0x39) || isLetterUnit(code);

/** Every date and period of a text in order, never overlapping; case does not matter. Linear in its length. */
export const findDates: (text: string) => readonly FoundDate[] = rememberingTexts((text) => {
  const found: FoundDate[] = [];
  if (!/\d/.test(text)) return found;
  for (let at = 0; at < text.length; at++) {
    if (!opensDate(text.charCodeAt(at)) || (at > 0 && isInside(text.charCodeAt(at - 1)))) continue;
    DATE.lastIndex = at;
    const match = DATE.exec(text);
    if (!match) continue;
    at = DATE.lastIndex - 1;
    const date = read(match.groups as Record<string, string | undefined>, match.index, match.index + match[0].length);
    if (date.start < (found.at(-1)?.end ?? 0)) continue;
    found.push(date);
    if (date.form === 'day-month') found.push(...restOfList(text, date.end));
  }
  return found;
});

function read(groups: Record<string, string | undefined>, start: number, end: number): FoundDate {
  const day = (form: DateForm, d?: string, m?: string, y?: string): FoundDate => ({
    start,
    end,
    form,
    iso: isoOf(Number(d), Number(m), y),
    from: null,
  });
  const period = (form: DateForm, of: Period): FoundDate => ({ start, end, form, iso: lastDayOf(of), from: firstDayOf(of) });
  if (groups['words']) return day(groups['wy'] ? 'words' : 'day-month', groups['wd'], groups['wm'], groups['wy']);
  if (groups['figures']) {
    const separator = (groups['fs'] as string).trim();
    return day(separator === '/' ? 'slash' : separator === '-' ? 'dash' : 'dot', groups['fd'], groups['fm'], groups['fy']);
  }
  if (groups['short']) return day('day-month', groups['sd'], groups['sm']);
  if (groups['half'])
    return period('half', { unit: 'half', year: Number(groups['hy']), number: groups['hn']?.toLowerCase() === 'đầu' ? 1 : 2 });
  if (groups['quarter']) {
    const number = groups['qn'] as string;
    return period('quarter', {
      unit: 'quarter',
      year: Number(groups['qy']),
      number: romanToNumber(number.toUpperCase()) ?? Number(number),
    });
  }
  if (groups['month']) return period('month', { unit: 'month', year: Number(groups['my']), number: Number(groups['mn']) });
  return period('year', { unit: 'year', year: Number(groups['yy']) });
}

function isoOf(day: number, month: number, year: string | undefined): string | null {
  if (year !== undefined) return isRealDate(Number(year), month, day) ? toIso(Number(year), month, day) : null;
  // Without a year the 29th of February may be real.
  return day >= 1 && day <= daysInMonth(2000, month) ? `--${toIso(2000, month, day).slice(5)}` : null;
}

function restOfList(text: string, from: number): FoundDate[] {
  const found: FoundDate[] = [];
  NEXT_OF_LIST.lastIndex = from;
  for (let match = NEXT_OF_LIST.exec(text); match; match = NEXT_OF_LIST.exec(text)) {
    const end = NEXT_OF_LIST.lastIndex;
    const [, day, month] = match as unknown as [string, string, string];
    const start = end - `${day}/${month}`.length;
    found.push({ start, end, form: 'day-month', iso: isoOf(Number(day), Number(month), undefined), from: null });
  }
  return found;
}

/** Thể thức ngày, tháng, năm (Phụ lục I, Phần I, Mục II.4): «ngày 05 tháng 9 năm 2019»; days below 10 and months 1 and 2 are padded. */
export function formatOfficialDate(iso: string): string | null {
  const date = fromIso(iso);
  if (!date) return null;
  const { year, month, day } = date;
  return `ngày ${String(day).padStart(2, '0')} tháng ${month <= 2 ? `0${month}` : month} năm ${year}`;
}
