import { nd30, party } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { typedBullets } from '../lint/typed-marks.ts';

export const canCuGachDauDong: DocumentRule = {
  id: 'can-cu-gach-dau-dong',
  title: 'Gõ gạch đầu dòng trước căn cứ',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.6.c'), ...party()],
  why: 'Căn cứ của văn bản nhà nước viết nghiêng, mỗi căn cứ một dòng, không có gạch đầu dòng; của văn bản Đảng thì gạch do công cụ in.',
  fix: 'safe',
  check: (document) => typedBullets(document.legalBases, 'căn cứ'),
  examples: {
    good: [{ kind: 'document', front: { can_cu: '\n  - Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017' } }],
    bad: [
      {
        kind: 'document',
        front: { can_cu: '\n  - "⟦-⟧ Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017"' },
        fixed: { front: { can_cu: '\n  - "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017"' } },
      },
    ],
  },
};
