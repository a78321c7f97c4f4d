import { nd30 } from '../lint/clause.ts';
import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

/** After a word in lower case, a comma or a letter of a điểm: the middle of a sentence for certain. */
const REFERENCE = /(?:[\p{Ll}\d],?|[,;]) (Khoản(?= \d{1,3}(?![\p{L}\d]))|Điểm(?= [a-zđ](?: |[,;])))/gu;

export const khoanDiemVietHoa: ProseRule = {
  id: 'khoan-diem-viet-hoa',
  title: 'Viện dẫn khoản, điểm viết chữ hoa giữa câu',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [nd30('Phụ lục II, Mục V.7')],
  why: 'Khi viện dẫn, viết thường khoản, điểm: «điểm a khoản 2 Điều 103».',
  fix: 'safe',
  *check(prose) {
    for (const { text } of passagesWith(prose, REFERENCE)) {
      for (const match of text.value.matchAll(REFERENCE)) {
        const word = match[1] ?? '';
        const from = match.index + match[0].indexOf(word);
        yield {
          at: placeOf(text, from, from + word.length),
          message: `Gặp «${word}» viết hoa giữa câu, cần «${word.toLowerCase()}».`,
          ...fixOf(text, from, from + 1, word.charAt(0).toLowerCase(), 'Viết thường'),
          // Until 2020 the rule was the other way round: a text of unknown date may follow it.
          ...(prose.date === null ? { severity: 'info' as const } : {}),
        };
      }
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Theo điểm a khoản 2 Điều 5.' },
      { kind: 'text', text: 'Khoản 2 Điều 5 quy định rõ. Điểm a khoản 3 cũng vậy.' },
      { kind: 'text', text: 'Sân vận động Điểm 10 khánh thành.' },
    ],
    bad: [
      {
        kind: 'text',
        text: 'Theo quy định tại ⟦Điểm⟧ a ⟦Khoản⟧ 2 Điều 5 Luật Đất đai.',
        fixed: 'Theo quy định tại điểm a khoản 2 Điều 5 Luật Đất đai.',
      },
    ],
  },
};
