import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const ngoacKepLanKieu: ProseRule = {
  id: 'ngoac-kep-lan-kieu',
  title: 'Lẫn ngoặc kép thẳng và ngoặc kép cong',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [],
  why: 'Một văn bản dùng một kiểu ngoặc kép; văn bản in dùng ngoặc cong “…”.',
  *check(prose) {
    const curly = prose.passages.some(({ text }) => /[“”]/.test(text.value));
    if (!curly) return;
    for (const { text } of prose.passages) {
      for (const match of text.value.matchAll(/"[^"“”]{1,200}"/g)) {
        yield {
          at: placeOf(text, match.index, match.index + match[0].length),
          message: 'Gặp ngoặc kép thẳng "…" trong văn bản dùng ngoặc cong, cần “…” cho thống nhất.',
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Mô hình "tự quản" và mô hình "liên kết".' }],
    bad: [{ kind: 'text', text: 'Mô hình “tự quản” và mô hình ⟦"liên kết"⟧.' }],
  },
};
