import { nd30 } from '../lint/clause.ts';
import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

const SURNAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đào|Đoàn|Trịnh|Mai|Trương|Lương|Cao|Tạ|Hà|Lâm|Tô|Chu|Quách|Vương|Thái|Kiều|Tống';
const POST = new RegExp(
  String.raw`(?<!\p{L})(phó chủ tịch|chủ tịch|phó giám đốc|giám đốc|thứ trưởng|bộ trưởng|phó thủ tướng|thủ tướng|phó bí thư|bí thư|tổng bí thư|chánh văn phòng|cục trưởng|vụ trưởng|hiệu trưởng)(?= (?:${SURNAMES}) \p{Lu}\p{Ll}+)`,
  'gu',
);

export const chucVuVietThuong: ProseRule = {
  id: 'chuc-vu-viet-thuong',
  title: 'Chức vụ gắn với tên người viết thường',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [nd30('Phụ lục II, Mục V.3')],
  why: 'Chức vụ, học vị, danh hiệu viết hoa khi đi liền tên người cụ thể: Chủ tịch Quốc hội, Giám đốc Nguyễn Văn A.',
  fix: 'unsafe',
  *check(prose) {
    for (const { text } of passagesWith(prose, POST)) {
      for (const match of text.value.matchAll(POST)) {
        const right = match[0].charAt(0).toUpperCase() + match[0].slice(1);
        yield reportFault(
          text,
          { start: match.index, end: match.index + match[0].length, replacement: right },
          `Gặp chức vụ «${match[0]}» viết thường trước tên người, cần «${right}».`,
          `Viết «${right}»`,
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Giám đốc Nguyễn Văn An báo cáo; các giám đốc sở dự họp.' }],
    bad: [{ kind: 'text', text: 'Đồng chí ⟦giám đốc⟧ Nguyễn Văn An báo cáo.', fixed: 'Đồng chí Giám đốc Nguyễn Văn An báo cáo.' }],
  },
};
