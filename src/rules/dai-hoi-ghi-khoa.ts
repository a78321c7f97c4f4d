import { citing } from '../lint/citation-faults.ts';
import { mentions, passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

const CONGRESS =
  /(?<![\p{L}\p{M}])(Đại hội (?:đại biểu )?(?:toàn quốc )?(?:của )?(?:Đảng (?:Cộng sản Việt Nam )?|Đảng bộ tỉnh |Đảng bộ thành phố )?)(?:khóa|khoá) ([IVXL]{1,7})(?![\p{L}\d])/gu;

export const daiHoiGhiKhoa: ProseRule = {
  id: 'dai-hoi-ghi-khoa',
  title: 'Đại hội Đảng ghi «khóa» thay vì «lần thứ»',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Đại hội tính theo lần (lần thứ XIII); khóa là của Ban Chấp hành Trung ương do đại hội bầu ra.',
  fix: 'unsafe',
  *check(prose) {
    if (!mentions(prose, ['đại hội'])) return;
    for (const { text } of passagesWith(prose, CONGRESS)) {
      for (const match of text.value.matchAll(CONGRESS)) {
        const [whole, head = '', number = ''] = match;
        yield {
          at: placeOf(text, match.index, match.index + whole.length),
          message: `Gặp «${whole}», cần «${head.trimEnd()} lần thứ ${number}»: đại hội tính theo lần, khóa là của Ban Chấp hành.`,
          ...fixOf(text, match.index, match.index + whole.length, `${head.trimEnd()} lần thứ ${number}`, 'Ghi «lần thứ»'),
        };
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'text',
        text: 'Thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng và Nghị quyết Hội nghị Trung ương 8 khóa XIII.',
      },
    ],
    bad: [
      {
        kind: 'text',
        text: 'Thực hiện Nghị quyết ⟦Đại hội Đảng khóa XIII⟧ và chương trình hành động của tỉnh.',
        fixed: 'Thực hiện Nghị quyết Đại hội Đảng lần thứ XIII và chương trình hành động của tỉnh.',
      },
    ],
  },
};
