import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

const OPENINGS = /^[-–\s]*(?:Căn cứ|Theo|Xét|Thực hiện|Trên cơ sở|Sau khi|Thi hành|Để|Được|Tiếp theo)(?![\p{L}\p{M}])/iu;
const WORDS = 5;

export const canCuMoDauLa: DocumentRule = {
  id: 'can-cu-mo-dau-la',
  title: 'Căn cứ không mở đầu bằng «Căn cứ» hoặc «Theo»',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.6.c')],
  why: 'Mỗi căn cứ là một dòng mở đầu bằng «Căn cứ …», dòng cuối thường là «Theo đề nghị của …»; thiếu chữ mở đầu thì bản in không thành câu.',
  *check(document) {
    for (const { text } of document.legalBases) {
      if (OPENINGS.test(text.value)) continue;
      const shown = text.value.split(/\s+/).slice(0, WORDS).join(' ');
      yield {
        at: placeOf(text, 0, Math.min(shown.length, text.value.length)),
        message: `Gặp căn cứ mở đầu bằng «${shown}…», cần «Căn cứ …» hoặc «Theo đề nghị của …».`,
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: { can_cu: '\n  - Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017\n  - Xét đề nghị của Giám đốc Sở Nội vụ' },
      },
    ],
    bad: [{ kind: 'document', front: { can_cu: '\n  - ⟦Luật Lâm nghiệp ngày 15⟧ tháng 11 năm 2017' } }],
  },
};
