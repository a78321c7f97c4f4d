import type { ProseRule } from '../lint/rule.ts';
import { citationsIn, lies } from '../lint/text-reports.ts';
import { placeOf } from '../source/source-text.ts';
import { findDates } from '../vietnamese/dates.ts';

/** Figures run together where day and month should be: «ngày 1718/2006». */
const RUN_TOGETHER = /(?<!\p{L})ngày\s+(\d{3,6}\/\d{4}|\d{1,2}\/\d{5,6})(?![\d/])/giu;

export const ngaySaiTrongVanXuoi: ProseRule = {
  id: 'ngay-sai-trong-van-xuoi',
  title: 'Ngày, tháng không có trong lịch',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Ngày 31/4, tháng 13 hay «ngày 1718/2006» là lỗi gõ số; thời hạn hoặc căn cứ ghi như vậy không thực hiện được.',
  *check(prose) {
    const citations = citationsIn(prose);
    for (const passage of prose.passages) {
      const { text } = passage;
      for (const { start, end, iso, form } of findDates(text.value)) {
        if (iso !== null || form === 'quarter' || form === 'half' || lies(citations.get(passage), start, end)) continue;
        if (form === 'day-month' && !/^ngày/iu.test(text.value.slice(start, end))) continue;
        yield {
          at: placeOf(text, start, end),
          message: `Gặp «${text.value.slice(start, end)}» không có trong lịch, cần kiểm tra lại ngày, tháng.`,
        };
      }
      for (const match of text.value.matchAll(RUN_TOGETHER)) {
        yield {
          at: placeOf(text, match.index, match.index + match[0].length),
          message: `Gặp «${match[0]}» thiếu dấu ngăn giữa ngày và tháng, cần dạng «ngày 17/8/2006».`,
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Báo cáo trước ngày 30/6, ngày 29/2/2024 và ngày 31 tháng 12 năm 2026.' }],
    bad: [{ kind: 'text', text: 'Báo cáo trước ⟦ngày 31/6/2026⟧ theo văn bản ⟦ngày 1718/2006⟧.' }],
  },
};
