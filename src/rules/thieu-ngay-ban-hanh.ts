import { nd30, party } from '../lint/clause.ts';
import { mayBeUnread, placeOfMissing } from '../lint/missing-part.ts';
import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const thieuNgayBanHanh: DocumentRule = {
  id: 'thieu-ngay-ban-hanh',
  title: 'Văn bản ban hành chưa có ngày',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'off', trinh_ky: 'off', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.4'), ...party()],
  why: 'Thời gian ban hành là ngày văn bản được ký; hiệu lực, thời hạn và thứ tự trong sổ đều tính từ ngày ấy.',
  *check(document) {
    if (!document.type?.dated || document.date) return;
    if (mayBeUnread(document, 'ngay')) return;
    const reported = [...problemsOfKind(document, 'wrong-type'), ...problemsOfKind(document, 'unreal-date')];
    if (reported.some((one) => one.key === 'ngay')) return;
    yield {
      at: placeOfMissing(document),
      message: `Thiếu ngày ban hành của ${document.type.name.toLowerCase()}. Cần khóa «ngay» dạng năm-tháng-ngày, ví dụ «ngay: 2026-03-16».`,
    };
  },
  examples: {
    good: [{ kind: 'document' }, { kind: 'document', front: { so: null, ngay: null, trang_thai: 'trinh_ky' } }],
    bad: [{ kind: 'document', front: { loai: '⟦chi_thi⟧', ngay: null } }],
  },
};
