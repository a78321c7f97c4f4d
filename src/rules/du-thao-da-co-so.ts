import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const duThaoDaCoSo: DocumentRule = {
  id: 'du-thao-da-co-so',
  title: 'Bản dự thảo đã ghi số hoặc ngày',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'info', ban_hanh: 'off' },
  basis: [],
  why: 'Số và ngày được ghi sau khi ký. Ghi sớm dễ trùng với văn bản khác, hoặc quên sửa khi ngày ký lùi lại.',
  *check(document) {
    if (document.number.number) {
      yield {
        at: placeOf(document.number.number.text),
        message: `Gặp số ${document.number.number.text.value} ở bản chưa ban hành. Cần để trống «so»; văn thư cấp số sau khi ký.`,
      };
    }
    if (document.date && document.type?.dated) {
      yield {
        at: placeOf(document.date.text),
        message: `Gặp ngày ${document.date.value} ở bản chưa ban hành. Cần để trống «ngay» cho đến khi ký.`,
      };
    }
  },
  examples: {
    good: [{ kind: 'document' }, { kind: 'document', front: { so: null, ngay: null, trang_thai: 'du_thao' } }],
    bad: [{ kind: 'document', front: { so: '⟦12⟧', ngay: '⟦2026-03-16⟧', trang_thai: 'du_thao' } }],
  },
};
