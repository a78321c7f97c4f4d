import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const hieuLucTruocNgayKy: DocumentRule = {
  id: 'hieu-luc-truoc-ngay-ky',
  title: 'Ngày có hiệu lực trước ngày ban hành',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Văn bản có hiệu lực sớm nhất từ ngày ký; hiệu lực trở về trước chỉ có trong trường hợp pháp luật cho phép, và phải nói rõ trong nội dung.',
  *check(document) {
    const { date, effectiveFrom } = document;
    if (!date || !effectiveFrom || effectiveFrom.value >= date.value) return;
    yield {
      at: placeOf(effectiveFrom.text),
      message: `Gặp ngày có hiệu lực ${effectiveFrom.value}, trước ngày ban hành ${date.value}. Cần xem lại «hieu_luc_tu».`,
    };
  },
  examples: {
    good: [{ kind: 'document', front: { hieu_luc_tu: '2026-03-16' } }],
    bad: [{ kind: 'document', front: { hieu_luc_tu: '⟦2026-03-01⟧' } }],
  },
};
