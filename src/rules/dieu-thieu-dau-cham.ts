import { nd30 } from '../lint/clause.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

const ARTICLE = /^(Điều\s+(\d{1,3}))([.:]?)(?=\s+\p{Lu}|\s*$)/u;

export const dieuThieuDauCham: ProseRule = {
  id: 'dieu-thieu-dau-cham',
  title: 'Sau số của điều thiếu dấu chấm (văn bản dạng chữ thuần)',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.6.d')],
  why: 'Số thứ tự của điều là chữ số Ả Rập, sau có dấu chấm: «Điều 1. Phạm vi điều chỉnh».',
  *check(prose) {
    if (prose.document || !prose.joined.includes('Điều 1')) return;
    const articles = prose.passages.flatMap(({ text, role }) => {
      const match = role === 'dong' ? ARTICLE.exec(text.value) : null;
      return match ? [{ text, name: match[1] as string, number: Number(match[2]), marked: match[3] !== '' }] : [];
    });
    // Of one text the habit of most articles is its own; a line that a page broke may begin with the number of another act's article.
    if (articles.filter(({ marked }) => marked).length * 2 <= articles.length) return;
    let previous = 0;
    for (const { text, name, number, marked } of articles) {
      if (!marked && number === previous + 1) {
        yield { at: placeOf(text, 0, name.length), message: `Gặp «${name}» không có dấu chấm sau số, cần «${name}.».` };
      }
      if (marked || number === previous + 1) previous = number;
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Điều 1. Phạm vi\nĐiều 2. Đối tượng\nĐiều 5 Luật này quy định khác.' }],
    bad: [{ kind: 'text', text: 'Điều 1. Phạm vi\n⟦Điều 2⟧ Đối tượng\nĐiều 3. Hiệu lực' }],
  },
};
