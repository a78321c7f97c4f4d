import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

/** Figures that only the English way of writing explains, and a decimal point before a unit. */
const ENGLISH = /(?<![\d.,/-])(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})(?![\d.,]*\d)/gu;
const DECIMAL_POINT = /(?<![\d.,/-])\d{1,3}\.(?:\d{1,2}|\d{4,6})(?=\s?(?:%|ha|km|m2|m²|m3|m³|tấn|tỷ đồng|triệu đồng|kg|lít)(?!\p{L}))/gu;

function vietnamese(figures: string): string {
  return figures.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

export const dauNganCachSo: ProseRule = {
  id: 'dau-ngan-cach-so',
  title: 'Dấu ngăn hàng nghìn và dấu thập phân theo kiểu tiếng Anh',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Trong tiếng Việt dấu chấm ngăn các lớp nghìn, dấu phẩy đứng trước phần thập phân (1.234,5); viết ngược lại thì số tiền, diện tích bị hiểu sai hàng nghìn lần.',
  fix: 'unsafe',
  *check(prose) {
    for (const { text } of passagesWith(prose, ENGLISH, DECIMAL_POINT)) {
      for (const match of [...text.value.matchAll(ENGLISH), ...text.value.matchAll(DECIMAL_POINT)]) {
        const right = vietnamese(match[0]);
        yield reportFault(
          text,
          { start: match.index, end: match.index + match[0].length, replacement: right },
          `Gặp số «${match[0]}» viết theo kiểu tiếng Anh, cần «${right}».`,
          `Viết «${right}»`,
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Diện tích 1.234,5 ha; kinh phí 2.500 triệu đồng; mục 1.2; ngày 20.7.2020.' }],
    bad: [{ kind: 'text', text: 'Diện tích ⟦1,234.5⟧ ha, tăng ⟦2.5⟧%.', fixed: 'Diện tích 1.234,5 ha, tăng 2,5%.' }],
  },
};
