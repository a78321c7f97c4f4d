import { nd30 } from '../lint/clause.ts';
import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

/** A sentence end before a small letter. Words that a full stop shortens are short or have one; «v.v.» goes on in small letters. */
const SMALL = /(?<=\p{Ll}{2}[”"’)]?|\d{3}|%)[.?!]["”’)]?[ \t\u00a0]+(\p{Ll})/gu;
const SHORTENED = /(?:^|[\s(])(?:tr|sđd|nxb|tp|tx|tt|ts|ths|pgs|gs|bs|ks|st|tel|đt|fax|no|vol|cty|v\.v|vv|stt|mr|ms)$/iu;

/** What a fault looks like, without what must stand before it. */
const LIKELY = /[.?!]["”’)]?[ \t\u00a0]+\p{Ll}/u;

export const chuThuongDauCau: ProseRule = {
  id: 'chu-thuong-dau-cau',
  title: 'Sau dấu kết thúc câu không viết hoa',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [nd30('Phụ lục II, Mục I')],
  why: 'Chữ cái đầu âm tiết thứ nhất của một câu hoàn chỉnh viết hoa: sau dấu chấm, chấm hỏi, chấm than và khi xuống dòng.',
  fix: 'unsafe',
  *check(prose) {
    for (const { text } of passagesWith(prose, LIKELY)) {
      for (const match of text.value.matchAll(SMALL)) {
        const end = match.index + match[0].length;
        if (SHORTENED.test(text.value.slice(Math.max(0, match.index - 8), match.index))) continue;
        const letter = match[1] as string;
        const word = /^[\p{L}\p{M}]+/u.exec(text.value.slice(end - letter.length, end + 12))?.[0] ?? letter;
        yield reportFault(
          text,
          { start: end - letter.length, end, replacement: letter.toUpperCase() },
          `Gặp «${word}» viết thường ở đầu câu, cần «${word.charAt(0).toUpperCase()}${word.slice(1)}»; nếu câu chưa hết thì đổi dấu chấm thành dấu phẩy.`,
          'Viết hoa đầu câu',
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Các sở báo cáo. Văn phòng tổng hợp; đôn đốc: hằng tháng. Trồng lúa, ngô, v.v. trên đất ruộng.' }],
    bad: [{ kind: 'text', text: 'Các sở báo cáo. ⟦v⟧ăn phòng tổng hợp.', fixed: 'Các sở báo cáo. Văn phòng tổng hợp.' }],
  },
};
