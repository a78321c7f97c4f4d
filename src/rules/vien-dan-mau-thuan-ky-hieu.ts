import { citing } from '../lint/citation-faults.ts';
import { titlesAgree, titleWords } from '../lint/cited-documents.ts';
import type { LocatedCitation } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

function titlesMayAgree(a: LocatedCitation, b: LocatedCitation): boolean {
  if (a.citation.issuer && b.citation.issuer && a.citation.issuer !== b.citation.issuer) return false;
  if (!a.citation.title || !b.citation.title) return true;
  return titlesAgree(titleWords(a.citation.title), titleWords(b.citation.title));
}

export const vienDanMauThuanKyHieu: ProseRule = {
  id: 'vien-dan-mau-thuan-ky-hieu',
  title: 'Một văn bản được viện dẫn với hai ký hiệu khác nhau',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Cùng tên loại, cùng số, cùng ngày mà ký hiệu khác nhau thì một chỗ đã gõ sai.',
  *check(prose) {
    const earlier = new Map<string, LocatedCitation>();
    for (const located of prose.citations) {
      const { citation, passage } = located;
      if (
        citation.kind === 'law' ||
        citation.number === null ||
        citation.symbol === null ||
        citation.date?.length !== 10 ||
        !citation.parts.symbol
      )
        continue;
      const name = [citation.type?.toLowerCase(), Number(citation.number.replace(/\D/g, '')), citation.date].join(' ');
      const first = earlier.get(name);
      if (!first) earlier.set(name, located);
      else if (first.citation.symbol !== citation.symbol && titlesMayAgree(first, located)) {
        const { start, end } = citation.parts.symbol;
        yield {
          at: placeOf(passage.text, start, end),
          message: `Gặp ký hiệu «${passage.text.value.slice(start, end)}», nhưng văn bản cùng tên loại, số và ngày ở trên có ký hiệu «${first.citation.symbol}». Cần sửa cho đúng văn bản gốc.`,
        };
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'text',
        text: 'Theo Quyết định số 12/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ. Quyết định số 12/QĐ-TTg ngày 05/3/2024 nêu rõ.',
      },
      {
        kind: 'text',
        text: 'Theo Kế hoạch số 12/KH-SYT ngày 05/3/2024 của Sở Y tế về tiêm chủng và Kế hoạch số 12/KH-SXD ngày 05/3/2024 của Sở Xây dựng về nhà ở.',
      },
    ],
    bad: [
      {
        kind: 'text',
        text: 'Theo Quyết định số 12/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ. Quyết định số ⟦12/QĐ-CP⟧ ngày 05/3/2024 nêu rõ.',
      },
    ],
  },
};
