import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';

const ROLES = [
  ['thu_ky', 'thư ký'],
  ['chu_toa', 'chủ tọa'],
] as const;

export const bienBanThieuVaiTro: DocumentRule = {
  id: 'bien-ban-thieu-vai-tro',
  title: 'Biên bản thiếu thư ký hoặc chủ tọa ký',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục III, Mẫu 1.9')],
  why: 'Biên bản do thư ký và chủ tọa cùng ký: thư ký bên trái, chủ tọa bên phải; thiếu vai trò thì không biết in tên ai ở bên nào.',
  *check(document) {
    const { signers, type } = document;
    const [first] = signers;
    if (type?.signers !== 'secretary_and_chair' || !first) return;
    for (const [role, name] of ROLES) {
      if (signers.some((signer) => signer.role === role)) continue;
      const at = signers.find((signer) => signer.role === null)?.place ?? first.place;
      yield { at, message: `Thiếu ${name} ký ${type.name.toLowerCase()}. Cần một người ký có «vai_tro: ${role}».` };
      return;
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: {
          loai: 'bien_ban',
          trich_yeu: 'Họp giao ban tháng 3',
          nguoi_ky: '\n  - {vai_tro: thu_ky, ho_ten: Trần Thị Lan}\n  - {vai_tro: chu_toa, ho_ten: Lê Minh Sơn}',
        },
      },
    ],
    bad: [
      {
        kind: 'document',
        front: {
          loai: 'bien_ban',
          trich_yeu: 'Họp giao ban tháng 3',
          nguoi_ky: '\n  - {vai_tro: thu_ky, ho_ten: Trần Thị Lan}\n  - ⟦{chuc_vu: Chủ tịch, ho_ten: Lê Minh Sơn}⟧',
        },
      },
    ],
  },
};
