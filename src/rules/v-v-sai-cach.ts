import { mentions, passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

const LOOSE = /(?<![\p{L}.])(?:v\.v\.?(?:\.\.+|…)|vv(?:\.\.+|…|\.)|v\.v(?!\.)|v\. v\.)/gu;

export const vVSaiCach: ProseRule = {
  id: 'v-v-sai-cach',
  title: 'Viết «v.v.» không đúng cách',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [],
  why: '«Vân vân» viết tắt là «v.v.», không thêm dấu ba chấm; văn bản hành chính nên liệt kê đủ thay cho «v.v.».',
  fix: 'safe',
  *check(prose) {
    if (!mentions(prose, ['v.', 'vv'])) return;
    for (const { text } of passagesWith(prose, LOOSE)) {
      for (const match of text.value.matchAll(LOOSE)) {
        yield reportFault(
          text,
          { start: match.index, end: match.index + match[0].length, replacement: 'v.v.' },
          `Gặp «${match[0]}», cần «v.v.».`,
          'Viết «v.v.»',
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Lúa, ngô, khoai, v.v.' }],
    bad: [{ kind: 'text', text: 'Lúa, ngô, khoai, ⟦v.v...⟧', fixed: 'Lúa, ngô, khoai, v.v.' }],
  },
};
