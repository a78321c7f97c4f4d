import { citing } from '../lint/citation-faults.ts';
import { citedDocuments, issuerOf, type Mention } from '../lint/cited-documents.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const vienDanMauThuanCoQuan: ProseRule = {
  id: 'vien-dan-mau-thuan-co-quan',
  title: 'Một văn bản được viện dẫn với hai cơ quan ban hành khác nhau',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Một văn bản chỉ do một cơ quan (hoặc một liên tịch) ban hành: hai lần ghi khác nhau thì một lần đã gõ sai.',
  *check(prose) {
    for (const { mentions } of citedDocuments(prose)) {
      let first: Mention | null = null;
      for (const mention of mentions) {
        const { citation, passage } = mention;
        const issuer = issuerOf(mention);
        if (issuer === null || !citation.parts.issuer || citation.kind === 'law') continue;
        if (!first) first = mention;
        else if (issuerOf(first) !== issuer && first.citation.date?.slice(0, 4) === citation.date?.slice(0, 4)) {
          yield {
            at: placeOf(passage.text, citation.parts.issuer.start, citation.parts.issuer.end),
            message: `Gặp «${citation.issuer}», nhưng cùng văn bản này ở trên ghi của «${first.citation.issuer}». Cần sửa cho đúng văn bản gốc.`,
          };
        }
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'text',
        text: 'Theo Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học. Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị đã nêu rõ.',
      },
    ],
    bad: [
      {
        kind: 'text',
        text: 'Theo Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học. Nghị quyết số 57-NQ/TW ngày 22/12/2024 của ⟦Ban Bí thư⟧ đã nêu rõ.',
      },
    ],
  },
};
