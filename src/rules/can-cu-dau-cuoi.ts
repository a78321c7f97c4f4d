import { nd30, party } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { typedClosings } from '../lint/typed-marks.ts';

export const canCuDauCuoi: DocumentRule = {
  id: 'can-cu-dau-cuoi',
  title: 'Gõ dấu ở cuối căn cứ',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.6.c'), ...party()],
  why: 'Sau mỗi căn cứ là dấu chấm phẩy, sau căn cứ cuối là dấu chấm; công cụ tự đặt, nên thêm hay bớt một căn cứ không phải sửa dấu.',
  fix: 'safe',
  check: (document) => typedClosings(document.legalBases, 'căn cứ'),
  examples: {
    good: [{ kind: 'document', front: { can_cu: '\n  - Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017' } }],
    bad: [
      {
        kind: 'document',
        front: { can_cu: '\n  - Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017⟦;⟧\n  - Theo đề nghị của Giám đốc Sở Nội vụ⟦,⟧' },
        fixed: { front: { can_cu: '\n  - Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017\n  - Theo đề nghị của Giám đốc Sở Nội vụ' } },
      },
    ],
  },
};
