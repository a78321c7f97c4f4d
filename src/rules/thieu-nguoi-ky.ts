import { nd30, party } from '../lint/clause.ts';
import { mayBeUnread, placeOfMissing } from '../lint/missing-part.ts';
import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const thieuNguoiKy: DocumentRule = {
  id: 'thieu-nguoi-ky',
  title: 'Chưa có người ký',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'off', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.7'), ...party()],
  why: 'Chức vụ, họ tên và chữ ký của người có thẩm quyền làm nên giá trị của văn bản.',
  *check(document) {
    if (document.signers.length > 0 || !document.type) return;
    if (mayBeUnread(document, 'nguoi_ky')) return;
    if (problemsOfKind(document, 'wrong-type').some((one) => one.key === 'nguoi_ky')) return;
    yield {
      at: placeOfMissing(document),
      message: 'Thiếu người ký. Cần khóa «nguoi_ky» với chuc_vu và ho_ten, ví dụ «nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: …}».',
    };
  },
  examples: {
    good: [{ kind: 'document' }, { kind: 'document', front: { nguoi_ky: null, so: null, ngay: null, trang_thai: 'du_thao' } }],
    bad: [{ kind: 'document', front: { loai: '⟦chi_thi⟧', nguoi_ky: null } }],
  },
};
