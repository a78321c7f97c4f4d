import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  compareIso,
  daysBetween,
  firstDayOf,
  fromIso,
  isRealDate,
  lastDayOf,
  toIso,
  weekdayOf,
} from '../../src/vietnamese/calendar.ts';
import { dateToWords, findSpokenDates, wordsToDate } from '../../src/vietnamese/date-words.ts';
import { findDates, formatOfficialDate } from '../../src/vietnamese/dates.ts';

const day = fc.integer({ min: -200_000, max: 200_000 }).map((days) => addDays('2000-01-01', days) as string);

describe('findDates', () => {
  const seen = (text: string) => findDates(text).map(({ start, end, iso, form }) => [text.slice(start, end), iso, form]);

  test.each([
    ['ngày 05/9/2019 của Chính phủ', 'ngày 05/9/2019', '2019-09-05', 'slash'],
    ['(20.7.2020)', '20.7.2020', '2020-07-20', 'dot'],
    ['từ 1-12-2011 đến nay', '1-12-2011', '2011-12-01', 'dash'],
    ['Hà Nội, ngày 05 tháng 9 năm 2019', 'ngày 05 tháng 9 năm 2019', '2019-09-05', 'words'],
    ['trước ngày 15/11 hằng năm', 'ngày 15/11', '--11-15', 'day-month'],
    ['trước 12-2', 'trước 12-2', '--02-12', 'day-month'],
    ['trước ngày 15 tháng 6', 'ngày 15 tháng 6', '--06-15', 'day-month'],
    ['trong tháng 9 năm 2019', 'tháng 9 năm 2019', '2019-09-30', 'month'],
    ['tháng 02/2024', 'tháng 02/2024', '2024-02-29', 'month'],
    ['quý III/2024', 'quý III/2024', '2024-09-30', 'quarter'],
    ['Quý 4 năm 2024', 'Quý 4 năm 2024', '2024-12-31', 'quarter'],
    ['6 tháng đầu năm 2025', '6 tháng đầu năm 2025', '2025-06-30', 'half'],
    ['đến năm 2030.', 'năm 2030', '2030-12-31', 'year'],
    ['NGÀY 05 THÁNG 9 NĂM 2019', 'NGÀY 05 THÁNG 9 NĂM 2019', '2019-09-05', 'words'],
    ['31/4/2020', '31/4/2020', null, 'slash'],
    ['ngày 30 tháng 02 năm 2024', 'ngày 30 tháng 02 năm 2024', null, 'words'],
    ['tháng 13/2024', 'tháng 13/2024', null, 'month'],
  ])('in «%s» finds %s', (text, span, iso, form) => expect(seen(text)).toEqual([[span, iso, form]]));

  test('finds the other members of a list without years', () => {
    expect(seen('trước ngày 30/6 và 31/12 hằng năm').map(([span, iso]) => [span, iso])).toEqual([
      ['ngày 30/6', '--06-30'],
      ['31/12', '--12-31'],
    ]);
  });

  test.each([
    '03/2019/NĐ-CP',
    '1/3 số xã',
    '24/7',
    '1.234.567',
    '12/10/2019/QĐ',
    '192.168.1.2019',
    'số 12-13',
    'A1/2/2020',
    'giai đoạn 2021-2025',
    'điểm 4.2.1',
  ])('finds none in «%s»', (text) => expect(seen(text)).toEqual([]));

  test('gives the first day of a period', () => {
    expect(findDates('quý II/2024')[0]).toMatchObject({ from: '2024-04-01', iso: '2024-06-30' });
    expect(firstDayOf({ unit: 'year', year: 2025 })).toBe('2025-01-01');
    expect(lastDayOf({ unit: 'quarter', year: 2025, number: 5 })).toBeNull();
  });

  test('is total and never overlaps', () => {
    const piece = fc.constantFrom(...['ngày ', 'tháng ', 'năm ', 'quý ', '1', '31', '/', '-', '.', ' ', '2024', 'III', 'và ', ', ']);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        let end = 0;
        for (const date of findDates(pieces.join(''))) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          end = date.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('takes long runs', () => {
    for (const unit of ['1/', 'ngày ', 'ngày 1/1, ', '1 ', 'tháng 1 ']) expect(findDates(unit.repeat(50_000))).toEqual(expect.any(Array));
  });
});

describe('calendar', () => {
  test('knows the weekdays', () => {
    expect(weekdayOf('2014-02-04')).toBe(2);
    expect(weekdayOf('2000-01-01')).toBe(6);
    expect(weekdayOf('1945-09-02')).toBe(0);
    expect(weekdayOf('2023-02-29')).toBeNull();
  });

  test('agrees with the calendar of JavaScript', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const date = new Date(`${iso}T00:00:00Z`);
        expect(weekdayOf(iso)).toBe(date.getUTCDay());
        expect(date.toISOString().slice(0, 10)).toBe(iso);
      }),
    );
  });

  test('adds and subtracts days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (iso, days) => {
        const later = addDays(iso, days) as string;
        expect(daysBetween(iso, later)).toBe(days);
        expect(Math.sign(compareIso(later, iso))).toBe(Math.sign(days));
      }),
    );
    expect([isRealDate(2024, 2, 29), isRealDate(2023, 2, 29), isRealDate(1900, 2, 29), isRealDate(2024, 13, 1)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('dateToWords', () => {
  test('reads a date as the radio does', () => {
    expect(dateToWords('2019-09-05')).toBe('ngày mùng năm tháng chín năm hai nghìn không trăm mười chín');
    expect(dateToWords('2019-09-05', { mung: false })).toBe('ngày năm tháng chín năm hai nghìn không trăm mười chín');
    expect(dateToWords('2024-04-24')).toBe('ngày hai mươi tư tháng tư năm hai nghìn không trăm hai mươi tư');
    expect(dateToWords('--11-15')).toBe('ngày mười lăm tháng mười một');
    expect(dateToWords('2023-02-29')).toBeNull();
  });

  test('and back is the identity', () => {
    fc.assert(
      fc.property(day, fc.boolean(), (iso, mung) => {
        expect(wordsToDate(dateToWords(iso, { mung }) as string)).toBe(iso);
      }),
      { numRuns: 2000 },
    );
    for (let at = '2000-01-01'; at < '2001-01-01'; at = addDays(at, 1) as string) {
      const yearless = `-${at.slice(4)}`;
      expect(wordsToDate(dateToWords(yearless) as string)).toBe(yearless);
    }
    expect(wordsToDate('tháng chín')).toBeNull();
    expect(wordsToDate('ngày ba mươi mốt tháng tư năm hai nghìn')).toBeNull();
  });

  test('is found in a running text', () => {
    const text = 'Hạn là ngày mùng năm tháng chín năm hai nghìn không trăm mười chín, và mười lăm tháng mười một hằng năm.';
    expect(findSpokenDates(text).map(({ start, end, iso }) => [text.slice(start, end), iso])).toEqual([
      ['ngày mùng năm tháng chín năm hai nghìn không trăm mười chín', '2019-09-05'],
      ['mười lăm tháng mười một', '--11-15'],
    ]);
  });
});

describe('formatOfficialDate', () => {
  test('pads days below 10 and months 1 and 2 only', () => {
    expect(formatOfficialDate('2019-09-05')).toBe('ngày 05 tháng 9 năm 2019');
    expect(formatOfficialDate('2020-01-15')).toBe('ngày 15 tháng 01 năm 2020');
    expect(formatOfficialDate('2020-13-15')).toBeNull();
  });

  test('is read back', () => {
    fc.assert(
      fc.property(day, (iso) => {
        expect(fromIso(iso)).not.toBeNull();
        const { year } = fromIso(iso) as { year: number };
        if (year >= 1000)
          expect(findDates(formatOfficialDate(iso) as string)[0]?.iso).toBe(toIso(year, Number(iso.slice(5, 7)), Number(iso.slice(8))));
      }),
    );
  });
});
