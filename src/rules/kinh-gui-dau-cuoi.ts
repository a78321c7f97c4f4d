import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { typedClosings } from '../lint/typed-marks.ts';

export const kinhGuiDauCuoi: DocumentRule = {
  id: 'kinh-gui-dau-cuoi',
  title: 'Gõ dấu ở cuối nơi kính gửi',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.9.a')],
  why: 'Dấu chấm phẩy giữa các nơi và dấu chấm cuối cùng do công cụ đặt theo số lượng nơi nhận; gõ thêm thì trong dữ liệu tên cơ quan bị dính dấu.',
  fix: 'safe',
  check: (document) => typedClosings(document.addressees, 'nơi kính gửi'),
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
        front: { loai: 'to_trinh', kinh_gui: '\n  - Bộ Tài chính⟦;⟧\n  - Bộ Nội vụ⟦.⟧', noi_nhan: '\n  - Như trên\n  - "Lưu: VT, NN"' },
        fixed: { front: { kinh_gui: '\n  - Bộ Tài chính\n  - Bộ Nội vụ' } },
      },
    ],
  },
};
