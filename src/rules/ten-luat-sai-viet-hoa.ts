import { lawNames } from '../document/citations/law-names.ts';
import { nd30 } from '../lint/clause.ts';
import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { isBeforeDecree30, isShouted, reportFault } from '../lint/text-reports.ts';

/** Names by their letters alone; a name that begins with a small letter is how texts miswrite it. */
const byLetters = new Map<string, Set<string>>();
for (const name of lawNames) {
  if (/^\p{Ll}/u.test(name)) continue;
  const key = name.toLowerCase();
  byLetters.set(key, (byLetters.get(key) ?? new Set()).add(name));
}
const LONGEST = Math.max(...lawNames.map((name) => name.split(' ').length));
const HEAD = /(?<!\p{L})(?:Luật|Bộ luật|Pháp lệnh)\s+(?=\p{L})/gu;

export const tenLuatSaiVietHoa: ProseRule = {
  id: 'ten-luat-sai-viet-hoa',
  title: 'Tên Luật, Bộ luật, Pháp lệnh viết hoa không đúng',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [nd30('Phụ lục II, Mục V.6')],
  why: 'Tên một luật cụ thể viết hoa chữ đầu của tên loại và chữ đầu của tên gọi: Luật Đất đai, Bộ luật Hình sự.',
  fix: 'safe',
  *check(prose) {
    if (isBeforeDecree30(prose)) return;
    for (const { text } of passagesWith(prose, HEAD)) {
      if (isShouted(text.value)) continue;
      for (const head of text.value.matchAll(HEAD)) {
        const start = head.index + head[0].length;
        const words = text.value
          .slice(start, start + 120)
          .split(' ')
          .slice(0, LONGEST);
        for (let count = words.length; count > 0; count--) {
          const typed = words
            .slice(0, count)
            .join(' ')
            .replace(/[.,;:)”"]+$/, '');
          const names = byLetters.get(typed.toLowerCase());
          if (!names) continue;
          const right = [...names][0] as string;
          if (!/^\p{Ll}/u.test(typed)) break;
          const first = typed.charAt(0);
          yield reportFault(
            text,
            { start, end: start + 1, replacement: first.toUpperCase() },
            `Gặp «${head[0]}${typed}», cần «${head[0]}${right}».`,
            `Viết «${right}»`,
          );
          break;
        }
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Luật Đất đai, Luật Bảo vệ môi trường và các luật về đất đai.' }],
    bad: [{ kind: 'text', text: 'Thi hành Luật ⟦đ⟧ất đai.', fixed: 'Thi hành Luật Đất đai.' }],
  },
};
