import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

const TYPED = /^[-–\s]*(?:Căn cứ|Theo đề nghị của|Xét đề nghị của)\s.*[;,]$/iu;

export const canCuTrongNoiDung: DocumentRule = {
  id: 'can-cu-trong-noi-dung',
  title: 'Căn cứ gõ trong nội dung thay vì ở khóa can_cu',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'info',
  basis: [nd30('Phụ lục I, Phần I, Mục II.6.c')],
  why: 'Căn cứ ở khóa «can_cu» được in nghiêng, đúng dấu và đúng chỗ; gõ trong nội dung thì phải tự làm lấy.',
  *check(document) {
    for (const block of document.body) {
      if (block.kind !== 'paragraph' || !TYPED.test(block.text.value)) continue;
      yield {
        at: placeOf(block.text),
        message: `Gặp căn cứ gõ trong nội dung. Cần chuyển sang khóa «can_cu», mỗi căn cứ một dòng, không gõ dấu cuối.`,
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: { can_cu: '\n  - Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017' },
        body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu tổ chức trực canh.\n',
      },
    ],
    bad: [
      {
        kind: 'document',
        body: '⟦Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;⟧\n\nChủ tịch Ủy ban nhân dân tỉnh yêu cầu tổ chức trực canh.\n',
      },
    ],
  },
};
