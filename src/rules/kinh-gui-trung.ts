import type { DocumentRule } from '../lint/rule.ts';
import { repeatedEntries } from '../lint/typed-marks.ts';

export const kinhGuiTrung: DocumentRule = {
  id: 'kinh-gui-trung',
  title: 'Một nơi kính gửi hai lần',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Ghi trùng thì phát hành thừa bản, và thường là chép sót một nơi khác.',
  check: (document) => repeatedEntries(document.addressees, 'nơi kính gửi'),
  examples: {
    good: [
      {
        kind: 'document',
        front: { loai: 'to_trinh', kinh_gui: 'Bộ Nông nghiệp và Môi trường', noi_nhan: '\n  - Như trên\n  - "Lưu: VT, NN"' },
      },
    ],
    bad: [
      {
        kind: 'document',
        front: {
          loai: 'to_trinh',
          kinh_gui: '\n  - Bộ Tài chính\n  - Bộ Nội vụ\n  - ⟦Bộ Tài chính⟧',
          noi_nhan: '\n  - Như trên\n  - "Lưu: VT, NN"',
        },
      },
    ],
  },
};
