import { citing } from '../lint/citation-faults.ts';
import { citedDocuments, dayText } from '../lint/cited-documents.ts';
import { registered } from '../lint/document-register.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

/** What is said of a document that this one ends. */
const ENDED_BEFORE = /(?:thay thế|bãi bỏ|hủy bỏ|huỷ bỏ|sửa đổi|bổ sung|hết hiệu lực|thay cho|trước đây|đính chính)[^.;]{0,50}$/iu;

export const vienDanHetHieuLuc: ProseRule = {
  id: 'vien-dan-het-hieu-luc',
  title: 'Viện dẫn văn bản đã hết hiệu lực',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: { du_thao: 'warning', trinh_ky: 'error', ban_hanh: 'error' },
  basis: citing,
  why: 'Không căn cứ vào văn bản đã bị bãi bỏ, thay thế hoặc hết hiệu lực. Danh mục văn bản (van_ban.yaml) của đơn vị cho biết ngày hết hiệu lực.',
  *check(prose, context) {
    const date = prose.date;
    if (!date) return;
    for (const { mentions } of citedDocuments(prose)) {
      for (const { citation, passage, key } of mentions) {
        const found = registered(key, context);
        const [own] = found;
        if (!own || found.some((one) => one.expired === null || one.expired > date)) continue;
        if (ENDED_BEFORE.test(passage.text.value.slice(Math.max(0, citation.start - 60), citation.start))) continue;
        const by = own.repealedBy ? `; văn bản thay thế, bãi bỏ: ${own.repealedBy}` : '';
        yield {
          at: placeOf(passage.text, citation.start, citation.end),
          message: `Gặp «${citation.raw}», nhưng danh mục văn bản ghi hết hiệu lực từ ngày ${dayText(own.expired ?? '')}${by}. Cần viện dẫn văn bản còn hiệu lực.`,
          // A basis must be in force; elsewhere what has ended may be spoken of.
          ...(passage.role === 'can_cu' ? {} : { severity: 'warning' as const }),
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'document', front: { can_cu: '\n  - Căn cứ Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2024' } }],
    bad: [{ kind: 'document', front: { can_cu: '\n  - Căn cứ ⟦Luật Phòng cháy và chữa cháy năm 2001⟧' } }],
  },
};
