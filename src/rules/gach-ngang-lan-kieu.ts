import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { type FormUse, minorityUses } from '../lint/text-reports.ts';
import { placeOf } from '../source/source-text.ts';

const MOTTO = /^\s*Độc\s+lập\s/iu;
const MARKS = ['-', '–', '—'];
/** A dash between two words, spaces around it. */
const DASH = /(?<=[\p{L}\d)”] )[-–—](?= [\p{L}\d“(])/gu;

export const gachNgangLanKieu: ProseRule = {
  id: 'gach-ngang-lan-kieu',
  title: 'Lẫn gạch ngắn và gạch dài giữa các từ',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [],
  why: 'Trình soạn thảo hay tự đổi gạch nối thành gạch dài; một văn bản nên dùng một kiểu, nhất là trong tên gọi (kinh tế - xã hội).',
  *check(prose) {
    const uses: FormUse[] = passagesWith(prose, DASH)
      .filter(({ text }) => !MOTTO.test(text.value))
      .flatMap((passage) =>
        [...passage.text.value.matchAll(DASH)].map((match) => ({
          passage,
          start: match.index,
          end: match.index + 1,
          form: MARKS.indexOf(match[0]),
        })),
      );
    const { usual, others } = minorityUses(uses);
    for (const { passage, start, end } of others) {
      yield {
        at: placeOf(passage.text, start, end),
        message: `Gặp gạch «${passage.text.value.slice(start, end)}», các chỗ khác dùng «${MARKS[usual]}», cần một kiểu cho thống nhất.`,
      };
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Kinh tế - xã hội; chính trị - xã hội.' }],
    bad: [{ kind: 'text', text: 'Kinh tế - xã hội; chính trị - xã hội; văn hóa ⟦–⟧ xã hội.' }],
  },
};
