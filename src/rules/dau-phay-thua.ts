import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

/** Words that bind what follows, with a comma after them; and «trên lĩnh vực» of a single field. */
const BOUND =
  /(?<=(?:^|[^\p{L}])(?:và|hoặc|các|những|nhằm))(?<!(?:[Nn]hư|[Tt]ất|cho) (?:các|những|nhằm)),(?= \p{L})|(?<=(?:trên|trong|thuộc) lĩnh vực),(?= \p{Ll})/gu;

export const dauPhayThua: ProseRule = {
  id: 'dau-phay-thua',
  title: 'Dấu phẩy cắt rời từ nối với phần nó nối',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Sau «và», «hoặc», «các», «những», «nhằm», «trên lĩnh vực» là phần bổ nghĩa liền với nó, không ngắt bằng dấu phẩy; dấu phẩy ở đó thường là chữ bị xóa sót.',
  fix: 'unsafe',
  *check(prose) {
    for (const { text } of passagesWith(prose, BOUND)) {
      for (const match of text.value.matchAll(BOUND)) {
        const start = match.index;
        const before = /\S+(?:\s\S+)?$/u.exec(text.value.slice(Math.max(0, start - 16), start))?.[0] ?? '';
        yield reportFault(
          text,
          { start, end: start + 1, replacement: '' },
          `Gặp dấu phẩy sau «${before}», cần bỏ dấu phẩy hoặc viết nốt phần còn thiếu.`,
          'Bỏ dấu phẩy',
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Trên các lĩnh vực, địa bàn; trên lĩnh vực quốc phòng, an ninh; các sở, ban, ngành và địa phương.' }],
    bad: [
      { kind: 'text', text: 'Phối hợp trên lĩnh vực⟦,⟧ quốc phòng, an ninh.', fixed: 'Phối hợp trên lĩnh vực quốc phòng, an ninh.' },
      { kind: 'text', text: 'Các sở và⟦,⟧ địa phương báo cáo.', fixed: 'Các sở và địa phương báo cáo.' },
    ],
  },
};
