import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';
import { countSyllables, sentences } from '../vietnamese/tokens.ts';

/** Tiếng of a sentence that nobody reads in one go; semicolons part it for the eye. */
const LONGEST = 130;

export const cauQuaDai: ProseRule = {
  id: 'cau-qua-dai',
  title: 'Câu quá dài',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [],
  why: 'Câu trên 130 tiếng mà không ngắt bằng dấu chấm phẩy rất khó đọc, khó đọc lên loa, dễ lẫn việc của đơn vị này với đơn vị kia. Nên tách câu hoặc tách thành gạch đầu dòng.',
  *check(prose) {
    for (const { text, role } of prose.passages) {
      if (role === 'o_bang') continue;
      for (const { start, end } of sentences(text.value)) {
        if (end - start <= 2 * LONGEST) continue;
        const longest = Math.max(...text.value.slice(start, end).split(';').map(countSyllables));
        if (longest <= LONGEST) continue;
        const lead = /^\S+(?:\s+\S+){0,5}/.exec(text.value.slice(start, end))?.[0] ?? '';
        yield {
          at: placeOf(text, start, start + lead.length),
          message: `Gặp câu dài ${longest} tiếng không ngắt («${lead}…»), cần tách thành nhiều câu hoặc gạch đầu dòng.`,
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Sở Tài chính tổng hợp, báo cáo Ủy ban nhân dân tỉnh.' }],
    bad: [{ kind: 'text', text: `⟦Các cơ quan và đơn vị⟧ và ${Array.from({ length: 44 }, () => 'tổ chức và').join(' ')} cá nhân.` }],
  },
};
