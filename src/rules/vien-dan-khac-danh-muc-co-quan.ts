import { citing } from '../lint/citation-faults.ts';
import { citedDocuments, issuerOf } from '../lint/cited-documents.ts';
import { registered } from '../lint/document-register.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const vienDanKhacDanhMucCoQuan: ProseRule = {
  id: 'vien-dan-khac-danh-muc-co-quan',
  title: 'Cơ quan ban hành của văn bản được viện dẫn khác danh mục',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Nghị quyết của Ban Chấp hành Trung ương hay bị ghi là của Bộ Chính trị, và ngược lại. Danh mục văn bản của đơn vị và danh mục có sẵn cho biết cơ quan đã ban hành.',
  *check(prose, context) {
    for (const { mentions } of citedDocuments(prose)) {
      for (const mention of mentions) {
        const { citation, passage, key } = mention;
        const issuer = issuerOf(mention);
        if (issuer === null || !citation.parts.issuer || citation.number === null) continue;
        const found = registered(key, context);
        const [own] = found;
        if (
          !own?.issuer ||
          found.some((one) => one.issuer === null || issuerOf({ citation: { ...citation, issuer: one.issuer } }) === issuer)
        )
          continue;
        if (citation.date !== null && found.every((one) => one.date?.slice(0, 4) !== citation.date?.slice(0, 4))) continue;
        yield {
          at: placeOf(passage.text, citation.parts.issuer.start, citation.parts.issuer.end),
          message: `Gặp «${citation.issuer}», nhưng danh mục văn bản ghi ${own.type ?? 'văn bản'} số ${own.numberSymbol} là của ${own.issuer}. Cần sửa tên cơ quan, hoặc sửa danh mục.`,
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Thực hiện Nghị quyết số 43-NQ/TW ngày 24/11/2023 của Ban Chấp hành Trung ương Đảng (khóa XIII).' }],
    bad: [{ kind: 'text', text: 'Thực hiện Nghị quyết số 43-NQ/TW ngày 24/11/2023 của ⟦Bộ Chính trị⟧.' }],
  },
};
