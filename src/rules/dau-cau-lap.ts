import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

/** Two marks where one stands; ellipses, «./.» and the full stops of «v.v.» are none. */
const REPEATED = /(?<=[\p{L}\p{N})”"%])(?:,\s?[,;:]|,\s?\.(?!\.)|;\s?[;,:]|;\s?\.(?![./])|:\s?[:;,]|(?<!v)\.\.(?![.\d]))/gu;

function meant(found: string): string | null {
  const marks = found.replace(/\s/g, '');
  return marks.charAt(0) === marks.charAt(1) ? marks.charAt(0) : null;
}

/** What a fault looks like, without what must stand before it. */
const LIKELY = /[,;:.]\s?[,;:.]/u;

export const dauCauLap: ProseRule = {
  id: 'dau-cau-lap',
  title: 'Hai dấu câu liền nhau',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Hai dấu câu liền nhau (,, ;; ,. ..) thường còn lại sau khi sửa câu; chỉ giữ một.',
  fix: 'unsafe',
  *check(prose) {
    for (const { text } of passagesWith(prose, LIKELY)) {
      for (const match of text.value.matchAll(REPEATED)) {
        const replacement = meant(match[0]);
        yield reportFault(
          text,
          { start: match.index, end: match.index + match[0].length, replacement },
          `Gặp hai dấu câu liền nhau «${match[0]}», cần giữ một dấu${replacement ? ` «${replacement}»` : ''}.`,
          `Giữ một dấu «${replacement}»`,
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Lúa, ngô,... và cây khác; TP. Huế; v.v.' }],
    bad: [{ kind: 'text', text: 'Các sở⟦,,⟧ ban, ngành báo cáo⟦..⟧', fixed: 'Các sở, ban, ngành báo cáo.' }],
  },
};
