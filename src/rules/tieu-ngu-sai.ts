import { nd30 } from '../lint/clause.ts';
import { mentions } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { adviceBeforeCircular1, reportFault } from '../lint/text-reports.ts';

const RIGHT = 'Độc lập - Tự do - Hạnh phúc';
const MOTTO = /^[*_\s]*độc\s+lập\s*\S?\s*tự\s+do\s*\S?\s*hạnh\s+phúc[*_\s]*$/iu;

export const tieuNguSai: ProseRule = {
  id: 'tieu-ngu-sai',
  title: 'Tiêu ngữ viết không đúng',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [nd30('Phụ lục I, Phần I, Mục II.1.b')],
  why: 'Tiêu ngữ ghi đúng «Độc lập - Tự do - Hạnh phúc»: chữ đầu mỗi cụm từ viết hoa, giữa các cụm có gạch nối, cách chữ cả hai bên.',
  fix: 'safe',
  *check(prose) {
    if (!mentions(prose, ['hạnh'])) return;
    for (const { text } of prose.passages) {
      if (text.value === RIGHT || !MOTTO.test(text.value)) continue;
      const onlyDash = text.value.replace(/[–—]/g, '-') === RIGHT;
      yield {
        ...reportFault(
          text,
          { start: 0, end: text.value.length, replacement: RIGHT },
          `Gặp tiêu ngữ «${text.value}», cần «${RIGHT}».`,
          'Viết đúng tiêu ngữ',
        ),
        ...(onlyDash ? { severity: 'warning' as const, ...adviceBeforeCircular1(prose) } : {}),
      };
    }
  },
  examples: {
    good: [{ kind: 'text', text: RIGHT }],
    bad: [
      { kind: 'text', text: '⟦Độc lập – Tự do – Hạnh Phúc⟧', fixed: RIGHT },
      { kind: 'text', text: '⟦Độc lập -Tự do - Hạnh phúc⟧', fixed: RIGHT },
    ],
  },
};
