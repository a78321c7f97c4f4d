import { nd30 } from '../lint/clause.ts';
import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

/** Offices that one person holds at a time: named with their organ they are always that person. */
const OFFICE =
  /(?<![\p{L}\p{M}])(?:phó )?(?:thủ tướng(?= Chính phủ)|chủ tịch(?= (?:Quốc hội|Ủy ban Trung ương Mặt trận))|chủ tịch nước(?! ngoài)|chánh án(?= Tòa án nhân dân tối cao)|viện trưởng(?= Viện kiểm sát nhân dân tối cao))(?![\p{L}\p{M}])/gu;

export const chucDanhVietThuong: ProseRule = {
  id: 'chuc-danh-viet-thuong',
  title: 'Chức danh của một người cụ thể viết thường',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [nd30('Phụ lục II, Mục V.3')],
  why: 'Chức vụ gắn với một người cụ thể viết hoa: Thủ tướng Chính phủ, Chủ tịch Quốc hội, Chủ tịch nước.',
  fix: 'unsafe',
  *check(prose) {
    for (const { text } of passagesWith(prose, OFFICE)) {
      for (const match of text.value.matchAll(OFFICE)) {
        const found = match[0];
        const replacement =
          found.charAt(0).toUpperCase() +
          found.slice(1).replace(/^(hó )(\p{Ll})/u, (_, lead: string, letter: string) => lead + letter.toUpperCase());
        yield reportFault(
          text,
          { start: match.index, end: match.index + found.length, replacement },
          `Gặp «${found}» viết thường, cần «${replacement}».`,
          `Viết «${replacement}»`,
        );
      }
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Công điện của Thủ tướng Chính phủ; Phó Thủ tướng Chính phủ; các thủ tướng tiền nhiệm; chủ tịch nước ngoài.' },
    ],
    bad: [
      { kind: 'text', text: 'Công điện của ⟦thủ tướng⟧ Chính phủ.', fixed: 'Công điện của Thủ tướng Chính phủ.' },
      { kind: 'text', text: 'Ý kiến của ⟦phó thủ tướng⟧ Chính phủ.', fixed: 'Ý kiến của Phó Thủ tướng Chính phủ.' },
    ],
  },
};
