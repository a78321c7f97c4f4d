import { citing } from '../lint/citation-faults.ts';
import { citedDocuments, dayText } from '../lint/cited-documents.ts';
import { registered } from '../lint/document-register.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const vienDanChuaHieuLuc: ProseRule = {
  id: 'vien-dan-chua-hieu-luc',
  title: 'Căn cứ vào văn bản chưa có hiệu lực',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Căn cứ là văn bản đang có hiệu lực vào ngày ban hành. Danh mục văn bản (van_ban.yaml) cho biết ngày có hiệu lực.',
  *check(prose, context) {
    const date = prose.date;
    if (!date) return;
    for (const { mentions } of citedDocuments(prose)) {
      for (const { citation, passage, key } of mentions) {
        if (passage.role !== 'can_cu') continue;
        const found = registered(key, context);
        const [own] = found;
        if (!own?.effectiveFrom || found.some((one) => one.effectiveFrom === null || one.effectiveFrom <= date)) continue;
        yield {
          at: placeOf(passage.text, citation.start, citation.end),
          message: `Gặp căn cứ «${citation.raw}», nhưng danh mục văn bản ghi có hiệu lực từ ngày ${dayText(own.effectiveFrom)}, sau ngày của văn bản này. Cần xem lại căn cứ.`,
        };
      }
    }
  },
  examples: {
    good: [
      { kind: 'document', front: { ngay: '2025-07-02', can_cu: '\n  - Căn cứ Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2024' } },
    ],
    bad: [
      { kind: 'document', front: { ngay: '2025-06-20', can_cu: '\n  - Căn cứ ⟦Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2024⟧' } },
    ],
  },
};
