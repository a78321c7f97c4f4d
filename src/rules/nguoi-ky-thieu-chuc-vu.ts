import { nd30, party } from '../lint/clause.ts';
import { mayBeUnread } from '../lint/missing-part.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const nguoiKyThieuChucVu: DocumentRule = {
  id: 'nguoi-ky-thieu-chuc-vu',
  title: 'Người ký chưa có chức vụ',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'off', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.7.c'), ...party()],
  why: 'Chức vụ cho biết người ký có thẩm quyền với nội dung văn bản hay không.',
  *check(document) {
    if (!document.type || document.type.signers === 'secretary_and_chair') return;
    if (mayBeUnread(document, 'chuc_vu')) return;
    for (const signer of document.signers) {
      if (!signer.post && !signer.otherPost)
        yield { at: signer.place, message: 'Thiếu chức vụ của người ký. Cần thêm «chuc_vu» trong «nguoi_ky».' };
    }
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [{ kind: 'document', front: { nguoi_ky: '⟦{ho_ten: Lê Minh Sơn}⟧' } }],
  },
};
