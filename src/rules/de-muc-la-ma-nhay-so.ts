import { ordinalOf } from '../lint/outline.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

const ROMAN_LINE = /^([IVXL]{1,6})\s?[.\-–)]\s*\p{L}/u;
/** Headings of divisions that begin the Roman numbers anew. */
const NEW_PART = /^(?:PHẦN|Phần|CHƯƠNG|Chương|PHỤ LỤC|Phụ lục|BIỂU|[A-H]\.|KẾ HOẠCH|QUY CHẾ|QUY ĐỊNH)(?!\p{Ll})/u;

function roman(number: number): string {
  const tens = ['', 'X', 'XX', 'XXX'][Math.floor(number / 10)] ?? '';
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? '');
}

export const deMucLaMaNhaySo: ProseRule = {
  id: 'de-muc-la-ma-nhay-so',
  title: 'Số La Mã của đề mục không nối tiếp',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Các mục I, II, III… đánh số liên tục; lặp hoặc nhảy số thì viện dẫn «Mục III» không biết là mục nào.',
  *check(prose) {
    let previous = 0;
    for (const { text, role } of prose.passages) {
      if (role !== 'dong') continue;
      const match = ROMAN_LINE.exec(text.value);
      if (!match) {
        if (NEW_PART.test(text.value)) previous = 0;
        continue;
      }
      const typed = match[1] as string;
      const number = ordinalOf(typed);
      if (number === null) continue;
      if (number === 1) {
        previous = 1;
        continue;
      }
      if (previous > 0 && number !== previous + 1) {
        yield {
          at: placeOf(text, 0, typed.length),
          message: `Gặp mục «${typed}» sau mục «${roman(previous)}», cần «${roman(previous + 1)}».`,
        };
        // The list goes on as if the number were right: one slip is told once for each heading that it shifts.
        previous = number > previous ? number : previous + 1;
      } else previous = number;
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'I. Mục đích\nII. Nội dung\nIII. Tổ chức thực hiện\nPhần II\nI. Kết quả' }],
    bad: [{ kind: 'text', text: 'I. Mục đích\nII. Nội dung\n⟦II⟧. Giải pháp\n⟦III⟧. Tổ chức thực hiện' }],
  },
};
