import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { isShouted, lies, reportFault, titlesIn } from '../lint/text-reports.ts';

/** Names that no organ has, and the organ that is meant. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})Sở Công an(?! (?:cấp|nước))(?!\p{L})/gu, 'Công an tỉnh'],
  [/(?<!\p{L})Sở Quốc phòng(?!\p{L})/gu, 'Bộ Chỉ huy quân sự tỉnh'],
  [/(?<!\p{L})Sở Giáo dục - Đào tạo(?!\p{L})/gu, 'Sở Giáo dục và Đào tạo'],
  [/(?<!\p{L})Sở Giáo dục Đào tạo(?!\p{L})/gu, 'Sở Giáo dục và Đào tạo'],
  [/(?<!\p{L})(?:Sở) Khoa học Công nghệ(?!\p{L})/gu, 'Sở Khoa học và Công nghệ'],
  [/(?<!\p{L})Sở Khoa học - Công nghệ(?!\p{L})/gu, 'Sở Khoa học và Công nghệ'],
  [/(?<!\p{L})Sở Tài nguyên Môi trường(?!\p{L})/gu, 'Sở Tài nguyên và Môi trường'],
  [/(?<!\p{L})Sở Nông nghiệp Môi trường(?!\p{L})/gu, 'Sở Nông nghiệp và Môi trường'],
  [/(?<!\p{L})Sở Kế hoạch Đầu tư(?!\p{L})/gu, 'Sở Kế hoạch và Đầu tư'],
  [/(?<!\p{L})Sở Kế hoạch - Đầu tư(?!\p{L})/gu, 'Sở Kế hoạch và Đầu tư'],
  [/(?<!\p{L})Sở Thông tin Truyền thông(?!\p{L})/gu, 'Sở Thông tin và Truyền thông'],
  [/(?<!\p{L})Sở Văn hóa Thể thao và Du lịch(?!\p{L})/gu, 'Sở Văn hóa, Thể thao và Du lịch'],
  [/(?<!\p{L})Bộ Giáo dục Đào tạo(?!\p{L})/gu, 'Bộ Giáo dục và Đào tạo'],
  [/(?<!\p{L})Bộ Khoa học Công nghệ(?!\p{L})/gu, 'Bộ Khoa học và Công nghệ'],
  [/(?<!\p{L})Bộ Nông nghiệp Môi trường(?!\p{L})/gu, 'Bộ Nông nghiệp và Môi trường'],
  [/(?<!\p{L})Bộ Tài nguyên Môi trường(?!\p{L})/gu, 'Bộ Tài nguyên và Môi trường'],
  [/(?<!\p{L})Bộ Kế hoạch Đầu tư(?!\p{L})/gu, 'Bộ Kế hoạch và Đầu tư'],
  [/(?<!\p{L})Hội Cựu Chiến binh(?!\p{L})/gu, 'Hội Cựu chiến binh'],
  [/(?<!\p{L})Đoàn Thanh niên Cộng sản HCM(?!\p{L})/gu, 'Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
];

/** What a fault looks like, without what must stand before it. */
const LIKELY = new RegExp(NAMES.map(([{ source }]) => source).join('|'), 'u');

export const tenCoQuanKhongDung: ProseRule = {
  id: 'ten-co-quan-khong-dung',
  title: 'Tên cơ quan không đúng tên gọi chính thức',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Tên cơ quan ghi đúng tên trong văn bản thành lập; thiếu chữ «và», thay bằng gạch nối hoặc gọi tên cơ quan không có (Sở Công an) là giao việc nhầm.',
  fix: 'unsafe',
  *check(prose) {
    const titles = titlesIn(prose);
    for (const passage of passagesWith(prose, LIKELY)) {
      const { text } = passage;
      if (isShouted(text.value)) continue;
      for (const [pattern, right] of NAMES) {
        for (const match of text.value.matchAll(pattern)) {
          const [start, end] = [match.index, match.index + match[0].length];
          if (lies(titles.get(passage), start, end)) continue;
          yield reportFault(text, { start, end, replacement: right }, `Gặp tên cơ quan «${match[0]}», cần «${right}».`, `Viết «${right}»`);
        }
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Sở Giáo dục và Đào tạo, Công an tỉnh, Sở Khoa học và Công nghệ.' }],
    bad: [{ kind: 'text', text: 'Giao ⟦Sở Giáo dục - Đào tạo⟧ báo cáo.', fixed: 'Giao Sở Giáo dục và Đào tạo báo cáo.' }],
  },
};
