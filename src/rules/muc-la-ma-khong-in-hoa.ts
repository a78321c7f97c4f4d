import { nd30 } from '../lint/clause.ts';
import { outlineParts } from '../lint/outline.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';
import { upperCase } from '../vietnamese/case.ts';

export const mucLaMaKhongInHoa: DocumentRule = {
  id: 'muc-la-ma-khong-in-hoa',
  title: 'Tiêu đề mục số La Mã không in hoa',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.6; Mục V')],
  why: 'Văn bản bố cục theo phần, mục, khoản, điểm thì tiêu đề mục «I. …» trình bày bằng chữ in hoa, kiểu đứng, đậm.',
  fix: 'safe',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      for (const block of blocks) {
        if (block.kind !== 'heading' || block.level !== 'muc_la_ma') continue;
        const { text } = block;
        const right = upperCase(text.value);
        if (right === text.value) continue;
        yield {
          at: placeOf(text),
          message: `Gặp tiêu đề «${text.value}» chữ thường, cần in hoa: «${right}».`,
          ...fixOf(text, 0, text.value.length, right, 'Đổi thành chữ in hoa'),
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'document', body: '## I. MỤC TIÊU\n\nBảo vệ rừng.\n\n## II. NHIỆM VỤ\n\nTrực canh.\n' }],
    bad: [
      {
        kind: 'document',
        body: '## I. ⟦Mục tiêu⟧\n\nBảo vệ rừng.\n\n## II. NHIỆM VỤ\n\nTrực canh.\n',
        fixed: { body: '## I. MỤC TIÊU\n\nBảo vệ rừng.\n\n## II. NHIỆM VỤ\n\nTrực canh.\n' },
      },
    ],
  },
};
