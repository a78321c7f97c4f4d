import { nd30 } from '../lint/clause.ts';
import { AS_ABOVE, firstRecipientOf } from '../lint/recipients.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const nhuTrenThua: DocumentRule = {
  id: 'nhu-tren-thua',
  title: 'Có «Như trên» mà không có Kính gửi',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'warning', ban_hanh: 'warning' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.9')],
  why: '«Như trên» chỉ các nơi ghi ở Kính gửi; không có Kính gửi thì dòng ấy không chỉ ai.',
  *check(document) {
    const { type } = document;
    if (!type || document.addressees.length > 0 || type.addressees === 'required' || document.invitation) return;
    if (firstRecipientOf(document) === 'Như trên') return;
    for (const field of document.recipients) {
      if (AS_ABOVE.test(field.value)) {
        yield { at: placeOf(field.text), message: `Gặp «${field.value}» ở Nơi nhận mà văn bản không có Kính gửi. Cần ghi tên nơi nhận.` };
      }
    }
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [{ kind: 'document', front: { noi_nhan: '\n  - ⟦Như trên⟧\n  - "Lưu: VT, NN"' } }],
  },
};
