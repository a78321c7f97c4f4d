import { nd30 } from '../lint/clause.ts';
import { mentions, passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

const RIGHT = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const NEW_TONE = 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const WHOLE = /^[*_\s]*c[ộô]ng\s+(?:hòa|hoà|hoa)\s+x[ãả]\s+h[ộô]i\s+ch[ủũ]\s+ngh[ĩỉ]a\s+việt\s+nam[*_\s]*$/iu;

export const quocHieuSai: ProseRule = {
  id: 'quoc-hieu-sai',
  title: 'Quốc hiệu viết không đúng',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [nd30('Phụ lục I, Phần I, Mục II.1.a')],
  why: 'Quốc hiệu ghi đúng «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM», bằng chữ in hoa.',
  fix: 'safe',
  *check(prose) {
    if (!mentions(prose, ['việt'])) return;
    for (const { text } of passagesWith(prose, WHOLE)) {
      if (text.value === RIGHT || !WHOLE.test(text.value)) continue;
      yield {
        ...reportFault(
          text,
          { start: 0, end: text.value.length, replacement: RIGHT },
          `Gặp quốc hiệu «${text.value}», cần «${RIGHT}».`,
          'Viết đúng quốc hiệu',
        ),
        ...(text.value === NEW_TONE ? { severity: 'info' as const } : {}),
      };
    }
  },
  examples: {
    good: [{ kind: 'text', text: RIGHT }],
    bad: [
      { kind: 'text', text: '⟦Cộng hòa xã hội chủ nghĩa Việt Nam⟧', fixed: RIGHT },
      { kind: 'text', text: `⟦${NEW_TONE}⟧`, fixed: RIGHT },
    ],
  },
};
