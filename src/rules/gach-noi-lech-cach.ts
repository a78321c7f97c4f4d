import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

/** A hyphen or dash between two words with a space on one side only; codes (QĐ- UBND) are citations. */
const LOPSIDED = /(?<=[\p{Ll}\d)”])(?:[-–] (?=\p{L}[\p{Ll}])| [-–](?=\p{L}\p{Ll}))/gu;
const NUMBERS = /(?<=\d)(?:[-–] | [-–])(?=\d)/gu;
const MOTTO = /^\s*Độc\s+lập/iu;

/** What a fault looks like, without what must stand before it. */
const LIKELY = /[^ ][-–] | [-–][^ ]/u;

export const gachNoiLechCach: ProseRule = {
  id: 'gach-noi-lech-cach',
  title: 'Gạch nối chỉ cách một bên',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Gạch nối giữa hai thành phần ngang hàng có dấu cách ở cả hai bên (kinh tế - xã hội); cách một bên là lỗi gõ.',
  fix: 'safe',
  *check(prose) {
    for (const { text } of passagesWith(prose, LIKELY)) {
      if (MOTTO.test(text.value)) continue;
      for (const match of [...text.value.matchAll(LOPSIDED), ...text.value.matchAll(NUMBERS)]) {
        const [start, end] = [match.index, match.index + match[0].length];
        const mark = match[0].trim();
        const around = text.value.slice(Math.max(0, start - 8), end + 8).trim();
        const figures = /\d/.test(text.value.charAt(start - 1)) && /\d/.test(text.value.charAt(end));
        yield {
          ...reportFault(
            text,
            { start, end, replacement: ` ${mark} ` },
            `Gặp «${around}» có gạch nối chỉ cách một bên, cần « ${mark} » cách cả hai bên.`,
            'Cách cả hai bên',
          ),
          ...(figures ? { severity: 'info' as const } : {}),
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Phát triển kinh tế - xã hội giai đoạn 2021-2025; Vla-đi-mia; tình hình chính trị - xã hội.' }],
    bad: [
      { kind: 'text', text: 'Phát triển kinh tế⟦- ⟧xã hội.', fixed: 'Phát triển kinh tế - xã hội.' },
      { kind: 'text', text: 'Phát triển kinh tế⟦ -⟧xã hội.', fixed: 'Phát triển kinh tế - xã hội.' },
    ],
  },
};
