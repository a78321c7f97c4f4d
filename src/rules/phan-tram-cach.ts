import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

const GAP = /(?<=\d)[ \u00a0]{1,3}(?=%)/g;

export const phanTramCach: ProseRule = {
  id: 'phan-tram-cach',
  title: 'Có dấu cách trước dấu phần trăm',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [],
  why: 'Dấu phần trăm viết liền con số để không bị ngắt sang dòng sau.',
  fix: 'safe',
  *check(prose) {
    for (const { text } of passagesWith(prose, GAP)) {
      for (const match of text.value.matchAll(GAP)) {
        yield reportFault(
          text,
          { start: match.index, end: match.index + match[0].length, replacement: '' },
          'Gặp dấu cách giữa con số và dấu %, cần viết liền.',
          'Viết liền',
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Đạt 95% kế hoạch.' }],
    bad: [{ kind: 'text', text: 'Đạt 95⟦ ⟧% kế hoạch.', fixed: 'Đạt 95% kế hoạch.' }],
  },
};
