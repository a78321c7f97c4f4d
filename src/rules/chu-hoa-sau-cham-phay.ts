import { nd30 } from '../lint/clause.ts';
import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

/** Words that join sentences and begin no name: after a semicolon in the same line their capital is wrong, or the mark is. */
const CONNECTOR =
  /(?<=[\p{L}\p{N})”%]);\s(Tuy nhiên|Tuy vậy|Đồng thời|Bên cạnh đó|Ngoài ra|Do đó|Do vậy|Vì vậy|Vì thế|Mặt khác|Trong đó|Từ đó|Qua đó|Theo đó|Trên cơ sở đó|Nhất là|Đặc biệt là)(?![\p{L}\p{M}])/gu;

export const chuHoaSauChamPhay: ProseRule = {
  id: 'chu-hoa-sau-cham-phay',
  title: 'Viết hoa sau dấu chấm phẩy',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [nd30('Phụ lục II, Mục I')],
  why: 'Chữ đầu câu viết hoa sau dấu chấm, chấm hỏi, chấm than và khi xuống dòng; sau dấu chấm phẩy trong dòng viết thường, hoặc đó phải là dấu chấm.',
  *check(prose) {
    for (const { text } of passagesWith(prose, CONNECTOR)) {
      for (const match of text.value.matchAll(CONNECTOR)) {
        const word = match[1] as string;
        const end = match.index + match[0].length;
        yield {
          at: placeOf(text, match.index, end),
          message: `Gặp «; ${word}», cần «. ${word}» hoặc «; ${word.charAt(0).toLowerCase()}${word.slice(1)}».`,
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Đã hoàn thành; đồng thời rà soát lại. Tuy nhiên, còn chậm; Sở Nội vụ đôn đốc.' }],
    bad: [{ kind: 'text', text: 'Nhiều nơi đã hoàn thành⟦; Tuy nhiên⟧, còn nơi chậm.' }],
  },
};
