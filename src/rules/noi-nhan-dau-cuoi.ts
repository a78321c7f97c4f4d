import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { typedClosings } from '../lint/typed-marks.ts';

export const noiNhanDauCuoi: DocumentRule = {
  id: 'noi-nhan-dau-cuoi',
  title: 'Gõ dấu ở cuối dòng Nơi nhận',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.9.b')],
  why: 'Dấu chấm phẩy cuối mỗi dòng và dấu chấm cuối dòng Lưu do công cụ đặt; gõ thêm thì trong dữ liệu tên cơ quan bị dính dấu.',
  fix: 'safe',
  check: (document) => typedClosings(document.recipients, 'dòng Nơi nhận'),
  examples: {
    good: [{ kind: 'document' }],
    bad: [
      {
        kind: 'document',
        front: { noi_nhan: '\n  - Bộ Tài chính⟦;⟧\n  - "Lưu: VT, NN⟦.⟧"' },
        fixed: { front: { noi_nhan: '\n  - Bộ Tài chính\n  - "Lưu: VT, NN"' } },
      },
    ],
  },
};
