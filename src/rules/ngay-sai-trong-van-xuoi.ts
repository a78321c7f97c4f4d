import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { citationsIn, lies } from '../lint/text-reports.ts';
import { placeOf } from '../source/source-text.ts';
import { findDates } from '../vietnamese/dates.ts';

/** Figures run together where day and month should be: «ngày 1718/2006». */
const RUN_TOGETHER = /(?<!\p{L})ngày\s+(\d{3,6}\/\d{4}|\d{1,2}\/\d{5,6})(?![\d/])/giu;

/** A quarter above the fourth; in figures only with its year: «đá quý 5 viên». */
const QUARTER = /(?<!\p{L})(?:quý|Quý)\s+(?:(?:VI{0,3}|IX|X|IIII)(?![\p{L}\p{M}\d])|(?:0|[5-9]|\d{2,})(?=\s?\/\s?\d{4}|\s+năm\s+\d{4}))/gu;

/** A month above the twelfth whose year is not said: «tháng 13 hằng năm», not «trong tháng 20 vụ» or «12 tháng 15 ngày». */
const MONTH =
  /(?<!\p{L})(?<!(?:\d|mỗi|mấy|hằng|hàng|một|các)\s)tháng\s+(?:0{1,2}|1[3-9]|[2-9]\d)(?=\s{0,3}(?:[.;)]?\s{0,3}$|[;)]|\.\s|\s(?:hằng|hàng)\s+năm|\s+năm\s+(?:nay|sau|tới|trước)))/giu;

export const ngaySaiTrongVanXuoi: ProseRule = {
  id: 'ngay-sai-trong-van-xuoi',
  title: 'Ngày, tháng, quý không có trong lịch',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Ngày 31/4, tháng 13, quý V hay «ngày 1718/2006» là lỗi gõ số; thời hạn hoặc căn cứ ghi như vậy không thực hiện được.',
  *check(prose) {
    const citations = citationsIn(prose);
    const unreal = new Set(passagesWith(prose, QUARTER, MONTH, RUN_TOGETHER));
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
      if (!unreal.has(passage)) continue;
      for (const match of [...text.value.matchAll(QUARTER), ...text.value.matchAll(MONTH)]) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (lies(citations.get(passage), start, end)) continue;
        yield {
          at: placeOf(text, start, end),
          message: `Gặp «${match[0]}», một năm có bốn quý, mười hai tháng, cần kiểm tra lại.`,
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
    good: [
      { kind: 'text', text: 'Báo cáo trước ngày 30/6, ngày 29/2/2024 và ngày 31 tháng 12 năm 2026.' },
      { kind: 'text', text: 'Trong quý IV, trong tháng 20 vụ cháy; 12 tháng 15 ngày; mỗi tháng 30; đá quý 5 viên; tháng 12 hằng năm.' },
    ],
    bad: [
      { kind: 'text', text: 'Hoàn thành trong ⟦Quý V⟧/2026, báo cáo ⟦tháng 13⟧ hằng năm.' },
      { kind: 'text', text: 'Báo cáo trước ⟦ngày 31/6/2026⟧ theo văn bản ⟦ngày 1718/2006⟧.' },
    ],
  },
};
