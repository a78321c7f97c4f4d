import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

/** Inside a bracket or a curly quote, and outside a round bracket that touches a word. */
const INSIDE = /(?<=[([“])[ \t\u00a0]{1,8}(?=\S)|(?<=[^\s.…_])[ \t\u00a0]{1,8}(?=[)\]”])/gu;
const OUTSIDE = /(?<=\p{Ll}{2})(?=\(\p{L}{2})|(?<=\p{L}{2}\))(?=\p{Ll}{2})|(?<=\p{Ll}{2})(?=“)|(?<=”)(?=\p{L}{2})/gu;

/** What a fault looks like, without what must stand before it. */
const LIKELY = /[([“][ \t\u00a0]|[ \t\u00a0][)\]”]|\p{Ll}[(“]|[)”]\p{L}/u;

export const cachQuanhNgoac: ProseRule = {
  id: 'cach-quanh-ngoac',
  title: 'Dấu cách quanh ngoặc không đúng',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Ngoặc đơn, ngoặc kép viết liền với chữ bên trong và cách chữ bên ngoài một dấu cách.',
  fix: 'safe',
  *check(prose) {
    for (const { text } of passagesWith(prose, LIKELY)) {
      for (const match of text.value.matchAll(INSIDE)) {
        const [start, end] = [match.index, match.index + match[0].length];
        yield reportFault(text, { start, end, replacement: '' }, 'Gặp dấu cách ở mặt trong của ngoặc, cần viết liền.', 'Bỏ dấu cách');
      }
      for (const { index } of text.value.matchAll(OUTSIDE)) {
        const around = text.value.slice(Math.max(0, index - 6), index + 8).trim();
        const letter = text.value.charAt(index);
        yield reportFault(
          text,
          { start: index, end: index + 1, replacement: ` ${letter}` },
          `Gặp «${around}», cần một dấu cách giữa ngoặc và chữ bên ngoài.`,
          'Thêm dấu cách',
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Sở Tài chính (cơ quan thường trực) phát động phong trào “Toàn dân bảo vệ an ninh Tổ quốc”.' }],
    bad: [
      { kind: 'text', text: 'Sở Tài chính (⟦ ⟧cơ quan thường trực⟦ ⟧).', fixed: 'Sở Tài chính (cơ quan thường trực).' },
      { kind: 'text', text: 'Sở Tài chính⟦(⟧cơ quan thường trực).', fixed: 'Sở Tài chính (cơ quan thường trực).' },
    ],
  },
};
