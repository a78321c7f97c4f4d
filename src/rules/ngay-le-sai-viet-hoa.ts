import { nd30 } from '../lint/clause.ts';
import { mentions, passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { adviceBeforeCircular1, isShouted, reportFault } from '../lint/text-reports.ts';

/** Names of holidays and festivals by their letters, and their capitals. */
const NAMES: readonly string[] = [
  'Nguyên đán',
  'Quốc khánh',
  'Quốc tế Lao động',
  'Quốc tế Phụ nữ',
  'Quốc tế Thiếu nhi',
  'Giỗ Tổ Hùng Vương',
  'Trung thu',
  'Nhà giáo Việt Nam',
  'Thương binh - Liệt sĩ',
  'Cách mạng tháng Tám',
  'Phụ nữ Việt Nam',
  'Thầy thuốc Việt Nam',
];
/** What must stand before a name for it to be that of a day; those that are names by themselves need nothing. */
const BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['Trung thu', /(?:tết|ngày|dịp|đêm) $/iu],
  ['Quốc tế Lao động', /ngày $/iu],
  ['Quốc tế Phụ nữ', /ngày $/iu],
  ['Quốc tế Thiếu nhi', /ngày $/iu],
  ['Nhà giáo Việt Nam', /ngày $/iu],
  ['Phụ nữ Việt Nam', /ngày $/iu],
  ['Thầy thuốc Việt Nam', /ngày $/iu],
  ['Thương binh - Liệt sĩ', /ngày $/iu],
  ['Quốc khánh', /(?:ngày|dịp|lễ|mừng|tết) $/iu],
]);
const PATTERN = new RegExp(String.raw`(?<!\p{L})(?:${NAMES.join('|')})(?!\p{L})`, 'giu');
const byLetters = new Map(NAMES.map((name) => [name.toLowerCase(), name]));

export const ngayLeSaiVietHoa: ProseRule = {
  id: 'ngay-le-sai-viet-hoa',
  title: 'Tên ngày lễ, ngày tết viết hoa không đúng',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [nd30('Phụ lục II, Mục V.5 và V.8')],
  why: 'Tên ngày lễ, ngày kỷ niệm viết hoa âm tiết đầu của tên: ngày Quốc khánh, ngày Quốc tế Lao động; ngày tết: tết Nguyên đán, tết Trung thu.',
  fix: 'safe',
  *check(prose) {
    if (!mentions(prose, byLetters.keys())) return;
    for (const { text } of passagesWith(prose, PATTERN)) {
      if (isShouted(text.value)) continue;
      for (const match of text.value.matchAll(PATTERN)) {
        const right = byLetters.get(match[0].toLowerCase());
        const before = right ? BEFORE.get(right) : undefined;
        if (!right || right === match[0] || (before && !before.test(text.value.slice(Math.max(0, match.index - 6), match.index)))) continue;
        yield {
          ...reportFault(
            text,
            { start: match.index, end: match.index + match[0].length, replacement: right },
            `Gặp «${match[0]}», cần «${right}».`,
            `Viết «${right}»`,
          ),
          ...adviceBeforeCircular1(prose),
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Dịp Tết Nguyên đán, ngày Quốc khánh 02/9, ngày Quốc tế Lao động; phụ nữ Việt Nam; rằm trung thu.' }],
    bad: [{ kind: 'text', text: 'Phục vụ Nhân dân đón Tết ⟦Nguyên Đán⟧.', fixed: 'Phục vụ Nhân dân đón Tết Nguyên đán.' }],
  },
};
