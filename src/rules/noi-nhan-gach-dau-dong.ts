import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { typedBullets } from '../lint/typed-marks.ts';

export const noiNhanGachDauDong: DocumentRule = {
  id: 'noi-nhan-gach-dau-dong',
  title: 'Gõ gạch đầu dòng trong Nơi nhận',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.9.b')],
  why: 'Gạch đầu dòng trước mỗi nơi nhận do công cụ in; gõ thêm thì bản in có hai gạch.',
  fix: 'safe',
  check: (document) => typedBullets(document.recipients, 'nơi nhận'),
  examples: {
    good: [{ kind: 'document' }],
    bad: [
      {
        kind: 'document',
        front: { noi_nhan: '\n  - "⟦-⟧ Bộ Tài chính"\n  - "Lưu: VT, NN"' },
        fixed: { front: { noi_nhan: '\n  - "Bộ Tài chính"\n  - "Lưu: VT, NN"' } },
      },
    ],
  },
};
