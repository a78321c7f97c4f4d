import type { DocumentRule } from '../lint/rule.ts';
import { repeatedEntries } from '../lint/typed-marks.ts';

export const noiNhanTrung: DocumentRule = {
  id: 'noi-nhan-trung',
  title: 'Một nơi nhận ghi hai lần',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Ghi trùng thì phát hành thừa bản, và thường là chép sót một nơi khác.',
  check: (document) => repeatedEntries(document.recipients, 'nơi nhận'),
  examples: {
    good: [{ kind: 'document' }],
    bad: [{ kind: 'document', front: { noi_nhan: '\n  - Bộ Tài chính\n  - Sở Nội vụ\n  - ⟦Bộ Tài chính⟧\n  - "Lưu: VT, NN"' } }],
  },
};
