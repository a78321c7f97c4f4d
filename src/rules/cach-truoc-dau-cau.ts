import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { isFrontMatter, reportFault } from '../lint/text-reports.ts';

/** A space before a mark that closes; not where dots are blanks to fill in, and not before an ellipsis or a file name. */
const SPACED = /(?<=[\p{L}\p{N})\]”"%])[ \t\u00a0]{1,8}(?=[,;:!?](?:\s|$)|\.(?:\s|$))/gu;

/** What a fault looks like, without what must stand before it. */
const LIKELY = /[ \t\u00a0][,;:!?.](?:\s|$)/u;

export const cachTruocDauCau: ProseRule = {
  id: 'cach-truoc-dau-cau',
  title: 'Có dấu cách trước dấu câu',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Dấu phẩy, dấu chấm, chấm phẩy, hai chấm, chấm than, chấm hỏi viết liền chữ đứng trước; có dấu cách thì dấu câu có thể rơi xuống đầu dòng.',
  fix: 'safe',
  *check(prose) {
    for (const passage of passagesWith(prose, LIKELY)) {
      const { text } = passage;
      for (const match of text.value.matchAll(SPACED)) {
        const start = match.index;
        const end = start + match[0].length;
        const mark = text.value.charAt(end);
        const replacement = mark === ':' && isFrontMatter(passage) ? null : '';
        yield reportFault(
          text,
          { start, end, replacement },
          `Gặp dấu cách trước dấu «${mark}», cần viết liền chữ đứng trước.`,
          'Bỏ dấu cách',
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Các sở, ban, ngành: báo cáo kết quả…' }],
    bad: [{ kind: 'text', text: 'Các sở⟦ ⟧, ban, ngành báo cáo⟦ ⟧.', fixed: 'Các sở, ban, ngành báo cáo.' }],
  },
};
