import { nd30, party } from '../lint/clause.ts';
import { mayBeUnread, placeOfMissing } from '../lint/missing-part.ts';
import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const thieuSoVanBan: DocumentRule = {
  id: 'thieu-so-van-ban',
  title: 'Văn bản ban hành chưa có số',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'off', trinh_ky: 'off', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.3'), ...party()],
  why: 'Số và ký hiệu là địa chỉ của văn bản: không có số thì không đăng ký, không viện dẫn và không tra cứu được. Bản dự thảo để trống số, văn thư cấp số sau khi ký.',
  *check(document) {
    if (!document.type?.numbered || document.number.number) return;
    if (mayBeUnread(document, 'so')) return;
    if (problemsOfKind(document, 'wrong-type').some((one) => one.key === 'so')) return;
    yield {
      at: placeOfMissing(document),
      message: `Thiếu số của ${document.type.name.toLowerCase()} đã ban hành. Cần khóa «so», hoặc lấy số kế tiếp bằng lệnh «chithi number».`,
    };
  },
  examples: {
    good: [{ kind: 'document', front: { so: null, ngay: null, trang_thai: 'du_thao' } }],
    bad: [{ kind: 'document', front: { loai: '⟦chi_thi⟧', so: null } }],
  },
};
