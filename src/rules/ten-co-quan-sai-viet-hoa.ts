import { nd30 } from '../lint/clause.ts';
import type { ProseRule } from '../lint/rule.ts';
import { isShouted, lies, reportFault, titlesIn } from '../lint/text-reports.ts';
import { findOrganNameFaults } from '../vietnamese/organ-names.ts';

export const tenCoQuanSaiVietHoa: ProseRule = {
  id: 'ten-co-quan-sai-viet-hoa',
  title: 'Tên cơ quan, tổ chức viết hoa không đúng',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [nd30('Phụ lục II, Mục IV.1')],
  why: 'Tên cơ quan, tổ chức viết hoa chữ đầu của từ chỉ loại hình và của từ chỉ chức năng, lĩnh vực: Ủy ban nhân dân, Sở Tài chính, Bộ Khoa học và Công nghệ; không viết hoa mọi tiếng.',
  fix: 'unsafe',
  *check(prose) {
    const titles = titlesIn(prose);
    for (const passage of prose.passages) {
      const { text } = passage;
      if (isShouted(text.value)) continue;
      for (const fault of findOrganNameFaults(text.value)) {
        if (lies(titles.get(passage), fault.start, fault.end)) continue;
        const found = text.value.slice(fault.start, fault.end);
        yield reportFault(
          text,
          fault,
          `Gặp «${found}», cần «${fault.replacement}»: ${fault.kind === 'upper' ? 'không viết hoa mọi tiếng trong tên cơ quan' : 'viết hoa chữ đầu của từ chỉ loại hình và chức năng'}.`,
          `Viết «${fault.replacement}»`,
        );
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'text',
        text: 'Ủy ban nhân dân tỉnh, Hội đồng nhân dân xã, Sở Tài chính, Bộ Công Thương, Công an nhân dân, Sở Giáo dục và Đào tạo.',
      },
      { kind: 'text', text: 'SỞ TÀI CHÍNH. Đội ngũ cán bộ tài chính; các bộ tư pháp; Bộ xây dựng kế hoạch.' },
    ],
    bad: [
      {
        kind: 'text',
        text: '⟦Ủy Ban Nhân Dân⟧ tỉnh giao ⟦Sở tài chính⟧ và ⟦Sở Y Tế⟧.',
        fixed: 'Ủy ban nhân dân tỉnh giao Sở Tài chính và Sở Y tế.',
      },
      { kind: 'text', text: 'Giao Đài ⟦Phát Thanh⟧ và Truyền hình tỉnh.', fixed: 'Giao Đài Phát thanh và Truyền hình tỉnh.' },
    ],
  },
};
