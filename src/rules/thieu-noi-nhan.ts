import { nd30, party } from '../lint/clause.ts';
import { mayBeUnread, placeOfMissing } from '../lint/missing-part.ts';
import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const thieuNoiNhan: DocumentRule = {
  id: 'thieu-noi-nhan',
  title: 'Chưa có Nơi nhận',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'off', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.9'), ...party()],
  why: 'Nơi nhận quyết định văn bản được gửi cho ai, in bao nhiêu bản và lưu ở đâu.',
  *check(document) {
    if (document.type?.recipients !== 'required' || document.recipients.length > 0) return;
    if (mayBeUnread(document, 'noi_nhan')) return;
    if (problemsOfKind(document, 'wrong-type').some((one) => one.key === 'noi_nhan')) return;
    yield {
      at: document.recipientsKey ?? placeOfMissing(document),
      message: 'Thiếu Nơi nhận. Cần khóa «noi_nhan», mỗi nơi một dòng, dòng cuối là «Lưu: VT, …».',
    };
  },
  examples: {
    good: [{ kind: 'document' }, { kind: 'document', front: { noi_nhan: null, so: null, ngay: null, trang_thai: 'du_thao' } }],
    bad: [
      { kind: 'document', front: { loai: '⟦chi_thi⟧', noi_nhan: null } },
      { kind: 'document', front: { '⟦noi_nhan⟧': '[]', noi_nhan: null } },
    ],
  },
};
