import { nd30 } from '../lint/clause.ts';
import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { isShouted, reportFault } from '../lint/text-reports.ts';
import { PROVINCE_NAMES } from '../vietnamese/province-names.ts';
import { withToneStyle } from '../vietnamese/tone-style.ts';
import { unaccent } from '../vietnamese/unaccent.ts';

const NAMES = PROVINCE_NAMES.filter((name) => /^\S+ \S+$/.test(name) || name === 'Hồ Chí Minh');
const byBare = new Map<string, string[]>();
for (const name of NAMES) {
  const key = unaccent(name).toLowerCase();
  byBare.set(key, [...(byBare.get(key) ?? []), name]);
}
const NAMED = /(?<![\p{L}])(?:tỉnh|thành phố|TP\.)\s+([\p{L}\p{M}]{1,7} [\p{L}\p{M}]{1,7}(?: Minh)?)(?![\p{L}\p{M}])/giu;

export const tenTinhSaiChinhTa: ProseRule = {
  id: 'ten-tinh-sai-chinh-ta',
  title: 'Tên tỉnh, thành phố viết sai',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [nd30('Phụ lục II, Mục III.1')],
  why: 'Tên tỉnh, thành phố viết hoa chữ đầu mỗi tiếng và đúng dấu; sai một dấu là sai tên.',
  fix: 'unsafe',
  *check(prose) {
    for (const { text, role } of passagesWith(prose, NAMED)) {
      if (isShouted(text.value)) continue;
      for (const match of text.value.matchAll(NAMED)) {
        const typed = match[1] as string;
        const names =
          byBare.get(unaccent(typed).toLowerCase()) ?? byBare.get(unaccent(typed.split(' ').slice(0, 2).join(' ')).toLowerCase());
        const [right] = names ?? [];
        if (!names || !right) continue;
        const length = right.split(' ').length;
        const found = typed.split(' ').slice(0, length).join(' ');
        const styled = found
          .split(' ')
          .map((word) => withToneStyle(word, 'old'))
          .join(' ');
        if (names.includes(styled) || names.length > 1) continue;
        const sameLetters = styled.toLowerCase() === right.toLowerCase();
        // Small letters and other marks are another word: «thành phố an toàn».
        if (!sameLetters && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(found)) continue;
        // «TỈNH THANH HÓA» in a line of which only a part is in capitals.
        if (sameLetters && match[0] === match[0].toUpperCase()) continue;
        const start = match.index + match[0].length - typed.length;
        yield {
          ...reportFault(
            text,
            { start, end: start + found.length, replacement: right },
            `Gặp tên «${found}», cần «${right}».`,
            `Viết «${right}»`,
          ),
          ...(sameLetters && role === 'dong' ? { severity: 'info' as const } : {}),
        };
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'text',
        text: 'Tỉnh Ninh Bình, tỉnh Thanh Hoá, thành phố Hồ Chí Minh, thành phố an toàn, tỉnh Bắc Kạn; trụ sở ỦY BAN NHÂN DÂN TỈNH NINH BÌNH.',
      },
    ],
    bad: [{ kind: 'text', text: 'Trên địa bàn tỉnh ⟦Ninh Bỉnh⟧.', fixed: 'Trên địa bàn tỉnh Ninh Bình.' }],
  },
};
