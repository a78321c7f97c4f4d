import { citing } from '../lint/citation-faults.ts';
import { citedDocuments, dayText } from '../lint/cited-documents.ts';
import { registered } from '../lint/document-register.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const vienDanKhacDanhMucNgay: ProseRule = {
  id: 'vien-dan-khac-danh-muc-ngay',
  title: 'Ngày của văn bản được viện dẫn khác danh mục',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'error',
  basis: citing,
  why: 'Danh mục văn bản (van_ban.yaml) của đơn vị ghi ngày khác: một trong hai chỗ sai, và ngày sai thì không tìm được văn bản.',
  *check(prose, context) {
    for (const { mentions } of citedDocuments(prose)) {
      for (const { citation, passage, key } of mentions) {
        if (citation.date?.length !== 10 || !citation.parts.date || citation.number === null) continue;
        // Any year may have this number: only the document of this very year is meant, unless its symbol says the year.
        const found = registered(citation.year === null ? key : { ...key, year: citation.year }, context);
        const [own] = found;
        if (!own?.date || found.some((one) => one.date === citation.date)) continue;
        yield {
          at: placeOf(passage.text, citation.parts.date.start, citation.parts.date.end),
          message: `Gặp ngày ${dayText(citation.date)}, nhưng danh mục văn bản ghi ${own.type ?? 'văn bản'} số ${own.numberSymbol} ngày ${dayText(own.date)}. Cần sửa ngày, hoặc sửa danh mục.`,
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.' }],
    bad: [{ kind: 'text', text: 'Theo Nghị định số 30/2020/NĐ-CP ⟦ngày 03/5/2020⟧ của Chính phủ về công tác văn thư.' }],
  },
};
