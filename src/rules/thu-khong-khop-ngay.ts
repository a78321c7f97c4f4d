import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';
import { WEEKDAY_NAMES, weekdayOf } from '../vietnamese/calendar.ts';
import { findDates } from '../vietnamese/dates.ts';

const WEEKDAY = /(?<!\p{L})(?:thứ\s+(hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật))\s*[,(]?\s*$/iu;
const WEEKDAY_AFTER = /^\s*\((?:thứ\s+(hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật))\)/iu;
const NUMBERS: readonly string[] = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

/** 0 for Sunday, 1 for Monday, as `weekdayOf` counts. */
function weekdayRead(match: RegExpExecArray | null): number | null {
  if (!match) return null;
  if (match[2]) return 0;
  const word = (match[1] as string).toLowerCase();
  return /\d/.test(word) ? Number(word) - 1 : NUMBERS.indexOf(word) + 1;
}

export const thuKhongKhopNgay: ProseRule = {
  id: 'thu-khong-khop-ngay',
  title: 'Thứ trong tuần không khớp với ngày',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Thứ và ngày không khớp thì người nhận không biết theo cái nào; thường do sửa ngày mà quên sửa thứ.',
  *check(prose) {
    for (const { text } of prose.passages) {
      for (const { start, end, iso, form } of findDates(text.value)) {
        if (iso?.length !== 10 || !['slash', 'dash', 'dot', 'words'].includes(form)) continue;
        const before = WEEKDAY.exec(text.value.slice(Math.max(0, start - 16), start));
        const after = WEEKDAY_AFTER.exec(text.value.slice(end, end + 16));
        const said = weekdayRead(before ?? after);
        const real = weekdayOf(iso);
        if (said === null || real === null || said === real) continue;
        const from = before ? Math.max(0, start - 16) + before.index : start;
        const to = before ? end : end + (after?.[0].length ?? 0);
        yield {
          at: placeOf(text, from, to),
          message: `Gặp «${text.value.slice(from, to)}», nhưng ngày ấy là ${WEEKDAY_NAMES[real]}, cần sửa thứ hoặc ngày.`,
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Họp vào thứ Ba, ngày 03/3/2026; tổng kết ngày 06/3/2026 (thứ Sáu).' }],
    bad: [{ kind: 'text', text: 'Họp vào ⟦thứ Tư, ngày 03/3/2026⟧.' }],
  },
};
