import { party } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const vanBanDangKhongCoTuq: DocumentRule = {
  id: 'van-ban-dang-khong-co-tuq',
  title: 'Văn bản của Đảng ghi thừa ủy quyền',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [...party()],
  why: 'Thể thức văn bản của Đảng có thay mặt (T/M), ký thay (K/T), thừa lệnh (T/L), không có thừa ủy quyền.',
  *check(document) {
    for (const { byDelegationOf } of document.signers) {
      if (byDelegationOf)
        yield {
          at: placeOf(byDelegationOf.text),
          message: 'Gặp «thua_uy_quyen» ở văn bản của Đảng, không có hình thức ký này. Cần «thua_lenh» (T/L).',
        };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: {
          co_quan: '{ten: Tỉnh ủy Ninh Bình, ky_hieu: TU, dia_danh: Ninh Bình, he_thong: dang}',
          nguoi_ky: '{thay_mat: Ban Thường vụ, chuc_vu: Bí thư, ho_ten: Lê Minh Sơn}',
        },
      },
    ],
    bad: [
      {
        kind: 'document',
        front: {
          co_quan: '{ten: Tỉnh ủy Ninh Bình, ky_hieu: TU, dia_danh: Ninh Bình, he_thong: dang}',
          nguoi_ky: '{thua_uy_quyen: ⟦Ban Thường vụ⟧, chuc_vu: Chánh Văn phòng, ho_ten: Lê Minh Sơn}',
        },
      },
    ],
  },
};
