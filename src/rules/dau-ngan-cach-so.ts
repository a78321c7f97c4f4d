import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

/** Figures that only the English way of writing explains, and a decimal point before a unit. */
const ENGLISH = /(?<![\d.,/-])(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})(?![\d.,]*\d)/gu;
const DECIMAL_POINT = /(?<![\d.,/-])\d{1,3}\.(?:\d{1,2}|\d{4,6})(?=\s?(?:%|ha|km|m2|m²|m3|m³|tấn|tỷ đồng|triệu đồng|kg|lít)(?!\p{L}))/gu;

/** Groups parted by spaces, before what is counted: «98 600 hộ»; after «năm», «tổ», «số» two numbers stand side by side. */
const SPACED =
  /(?<![\p{L}\d][.,/-])(?<!\d[ \u00a0]?)(?<!(?<!\p{L})(?:số|điều|khoản|điểm|mục|tổ|thôn|xóm|bản|khu|phố|phường|quận|đội|đợt|lần|kỳ|quý|năm|tháng|ngày|lớp|khóa|ô|lô|thửa|nhóm|hạng|cấp|loại|vùng|bảng|biểu|mẫu|đường|quốc lộ|tỉnh lộ|từ|đến|tel|fax|hotline|thoại)[ :]{1,2})[1-9]\d{0,2}(?:[ \u00a0]\d{3})+(?:,\d+)?(?=[ \u00a0](?:hộ|người|đồng|triệu|tỷ|nghìn|ha|km|m2|m²|m3|m³|mét|tấn|tạ|kg|lít|lượt|học sinh|sinh viên|trẻ em|lao động|doanh nghiệp|cơ sở|hồ sơ|khẩu|nhân khẩu|cây|con|cán bộ|đảng viên|hội viên|đoàn viên|trường hợp|vụ|chiếc|căn|USD|kWh|MW)(?![\p{L}\p{M}]))/giu;

const LIKELY_SPACED = /\d[ \u00a0]\d{3}(?!\d)/u;

function vietnamese(figures: string): string {
  return figures.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

export const dauNganCachSo: ProseRule = {
  id: 'dau-ngan-cach-so',
  title: 'Dấu ngăn hàng nghìn, dấu thập phân không theo cách viết tiếng Việt',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Trong tiếng Việt dấu chấm ngăn các lớp nghìn, dấu phẩy đứng trước phần thập phân (1.234,5); viết ngược lại thì số tiền, diện tích bị hiểu sai hàng nghìn lần.',
  fix: 'unsafe',
  *check(prose) {
    for (const { text } of passagesWith(prose, ENGLISH, DECIMAL_POINT, LIKELY_SPACED)) {
      for (const match of [...text.value.matchAll(ENGLISH), ...text.value.matchAll(DECIMAL_POINT)]) {
        const right = vietnamese(match[0]);
        yield reportFault(
          text,
          { start: match.index, end: match.index + match[0].length, replacement: right },
          `Gặp số «${match[0]}» viết theo kiểu tiếng Anh, cần «${right}».`,
          `Viết «${right}»`,
        );
      }
      for (const match of text.value.matchAll(SPACED)) {
        const right = match[0].replace(/[ \u00a0]/g, '.');
        yield reportFault(
          text,
          { start: match.index, end: match.index + match[0].length, replacement: right },
          `Gặp số «${match[0]}» có dấu cách ngăn hàng nghìn, cần «${right}»: dấu cách làm số bị ngắt ở cuối dòng.`,
          `Viết «${right}»`,
        );
      }
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Diện tích 1.234,5 ha; kinh phí 2.500 triệu đồng; mục 1.2; ngày 20.7.2020.' },
      { kind: 'text', text: 'Năm 2020 500 hộ; tổ 3 150 người; điện thoại 0912 345 678; đợt 12 450 lượt.' },
    ],
    bad: [
      { kind: 'text', text: 'Diện tích ⟦1,234.5⟧ ha, tăng ⟦2.5⟧%.', fixed: 'Diện tích 1.234,5 ha, tăng 2,5%.' },
      { kind: 'text', text: 'Có ⟦98 600⟧ hộ thiếu nước.', fixed: 'Có 98.600 hộ thiếu nước.' },
    ],
  },
};
