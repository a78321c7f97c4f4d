import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const nguoiKyLanQuyenHan: DocumentRule = {
  id: 'nguoi-ky-lan-quyen-han',
  title: 'Vừa thừa lệnh vừa thừa ủy quyền',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'error',
  basis: [nd30('Điều 13; Phụ lục I, Phần I, Mục II.7.a')],
  why: 'Ký thừa lệnh (TL.) theo quy chế làm việc, ký thừa ủy quyền (TUQ.) theo văn bản ủy quyền riêng: một chữ ký chỉ có một trong hai.',
  *check(document) {
    for (const { byOrderOf, byDelegationOf } of document.signers) {
      if (!byOrderOf || !byDelegationOf) continue;
      yield {
        at: placeOf(byDelegationOf.text),
        message:
          'Gặp cả «thua_lenh» (TL.) và «thua_uy_quyen» (TUQ.). Cần giữ một: TL. nếu giao trong quy chế, TUQ. nếu có văn bản ủy quyền.',
      };
    }
  },
  examples: {
    good: [{ kind: 'document', front: { nguoi_ky: '{thua_lenh: Chủ tịch, chuc_vu: Chánh Văn phòng, ho_ten: Lê Minh Sơn}' } }],
    bad: [
      {
        kind: 'document',
        front: { nguoi_ky: '{thua_lenh: Chủ tịch, thua_uy_quyen: ⟦Chủ tịch⟧, chuc_vu: Chánh Văn phòng, ho_ten: Lê Minh Sơn}' },
      },
    ],
  },
};
