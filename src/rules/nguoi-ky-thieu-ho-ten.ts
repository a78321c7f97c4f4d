import { nd30, party } from '../lint/clause.ts';
import { mayBeUnread } from '../lint/missing-part.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const nguoiKyThieuHoTen: DocumentRule = {
  id: 'nguoi-ky-thieu-ho-ten',
  title: 'Người ký chưa có họ tên',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'off', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.7.b'), ...party()],
  why: 'Họ tên người ký đứng dưới chữ ký; thiếu họ tên thì không biết ai chịu trách nhiệm về văn bản.',
  *check(document) {
    if (mayBeUnread(document, 'ho_ten')) return;
    for (const signer of document.signers) {
      if (!signer.name) yield { at: signer.place, message: 'Thiếu họ tên của người ký. Cần thêm «ho_ten» trong «nguoi_ky».' };
    }
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [{ kind: 'document', front: { nguoi_ky: '⟦{chuc_vu: Chủ tịch}⟧' } }],
  },
};
