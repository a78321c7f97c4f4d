import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

const TYPES = 'Nghị quyết|Chỉ thị|Nghị định|Quyết định|Thông tư|Kế hoạch|Kết luận|Chương trình|Đề án|Quy định|Quy chế|Hướng dẫn';
const LOWER = 'chủ trương|đường lối|chính sách|nghị quyết|chỉ thị|kế hoạch|chương trình|quy định|đề án|văn bản|quyết định|pháp luật';
/** A list of types in the plural that began in small letters and goes on in capitals, with no single document named. */
const MIXED = new RegExp(
  String.raw`(?<=(?:[Cc]ác|[Nn]hững|[Mm]ọi) (?:${LOWER})(?:, (?:${LOWER}|${TYPES})){0,3}(?:,| và) )(?:${TYPES})(?=,| và (?:\p{Ll})| của Đảng| của Trung ương|\.|;)`,
  'gu',
);

/** What a fault looks like, without what must stand before it. */
const LIKELY = new RegExp(String.raw`(?:,| và) (?:${TYPES})(?=,| và \p{Ll}| của Đảng| của Trung ương|\.|;)`, 'u');

export const tenLoaiChungVietHoa: ProseRule = {
  id: 'ten-loai-chung-viet-hoa',
  title: 'Tên loại văn bản nói chung viết hoa lẫn viết thường',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [],
  why: 'Chỉ viết hoa tên loại khi nói một văn bản cụ thể; nói chung (các chủ trương, chỉ thị, nghị quyết) thì viết thường, và trong một liệt kê viết một kiểu.',
  fix: 'unsafe',
  *check(prose) {
    for (const { text } of passagesWith(prose, LIKELY)) {
      for (const match of text.value.matchAll(MIXED)) {
        const right = match[0].charAt(0).toLowerCase() + match[0].slice(1);
        yield reportFault(
          text,
          { start: match.index, end: match.index + match[0].length, replacement: right },
          `Gặp «${match[0]}» viết hoa trong liệt kê chung, cần «${right}» như các từ cùng liệt kê.`,
          `Viết «${right}»`,
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Các chủ trương, chỉ thị, nghị quyết của Đảng; Nghị quyết số 12-NQ/TW.' }],
    bad: [
      {
        kind: 'text',
        text: 'Các chủ trương, ⟦Chỉ thị⟧, ⟦Nghị quyết⟧ của Đảng.',
        fixed: 'Các chủ trương, chỉ thị, nghị quyết của Đảng.',
      },
    ],
  },
};
