import type { DocumentRule } from '../lint/rule.ts';
import { repeatedEntries } from '../lint/typed-marks.ts';

export const canCuTrung: DocumentRule = {
  id: 'can-cu-trung',
  title: 'Một căn cứ ghi hai lần',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Căn cứ lặp là dấu vết của việc chép văn bản cũ; thường một trong hai dòng phải là văn bản khác.',
  check: (document) => repeatedEntries(document.legalBases, 'căn cứ'),
  examples: {
    good: [{ kind: 'document', front: { can_cu: '\n  - Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017' } }],
    bad: [
      {
        kind: 'document',
        front: {
          can_cu:
            '\n  - Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017\n  - Căn cứ Luật Thủy sản ngày 21 tháng 11 năm 2017\n  - ⟦Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017⟧',
        },
      },
    ],
  },
};
