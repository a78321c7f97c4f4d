import { citing } from '../lint/citation-faults.ts';
import { citedDocuments, dayText, type Mention, titlesAgree, titleWords } from '../lint/cited-documents.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

/** In one year a number is given once; of two years only documents with one title are one, for each year begins its numbers anew. */
function isSame(a: Mention, b: Mention): boolean {
  const local = a.key.organ === 'UBND' || a.key.organ === 'HĐND' || a.key.organ === 'TU';
  if (local && (a.citation.issuer ?? '') !== (b.citation.issuer ?? '')) return false;
  const titles = [a, b].map(({ citation }) => (citation.title ? titleWords(citation.title) : null));
  const [left, right] = titles;
  if (left && right) return left.length > 3 && titlesAgree(left, right);
  return a.citation.year !== null || a.citation.date?.slice(0, 4) === b.citation.date?.slice(0, 4);
}

export const vienDanMauThuanNgay: ProseRule = {
  id: 'vien-dan-mau-thuan-ngay',
  title: 'Một văn bản được viện dẫn với hai ngày khác nhau',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'error',
  basis: citing,
  why: 'Một văn bản chỉ có một ngày ban hành: hai lần viện dẫn khác nhau thì một lần đã gõ sai.',
  *check(prose) {
    const earlier = new Map<string, Mention>();
    for (const { mentions } of citedDocuments(prose)) {
      for (const mention of mentions) {
        const { citation, passage, key } = mention;
        if (citation.kind === 'law' || citation.date?.length !== 10 || !citation.parts.date || key.organ === null) continue;
        const name = [key.type, key.number, key.organ, citation.year].join(' ');
        const first = earlier.get(name);
        if (!first) {
          earlier.set(name, mention);
          continue;
        }
        if (first.citation.date === citation.date || !isSame(first, mention)) continue;
        yield {
          at: placeOf(passage.text, citation.parts.date.start, citation.parts.date.end),
          message: `Gặp ngày ${dayText(citation.date)}, nhưng cùng văn bản này ở trên ghi ngày ${dayText(first.citation.date ?? '')}. Cần sửa cho đúng văn bản gốc.`,
        };
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'text',
        text: 'Theo Quyết định số 12/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ phê duyệt Chương trình khuyến công quốc gia. Quyết định số 12/QĐ-TTg ngày 05/3/2024 có hiệu lực từ ngày ký.',
      },
      {
        kind: 'text',
        text: 'Thực hiện Nghị quyết số 28-NQ/TW ngày 25/10/2013 của Ban Chấp hành Trung ương về Chiến lược bảo vệ Tổ quốc; Nghị quyết số 28-NQ/TW ngày 23/5/2018 của Ban Chấp hành Trung ương về cải cách chính sách bảo hiểm xã hội.',
      },
    ],
    bad: [
      {
        kind: 'text',
        text: 'Theo Quyết định số 12/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ phê duyệt Chương trình khuyến công quốc gia. Quyết định số 12/QĐ-TTg ⟦ngày 15/3/2024⟧ có hiệu lực từ ngày ký.',
      },
    ],
  },
};
