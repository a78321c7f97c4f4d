import { citationsWith, citing, isAttachedTo } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const vienDanNgayChuaDu: ProseRule = {
  id: 'vien-dan-ngay-chua-du',
  title: 'Ngày của văn bản được viện dẫn ghi chưa đủ',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: { du_thao: 'info', trinh_ky: 'warning', ban_hanh: 'warning' },
  basis: citing,
  why: 'Viện dẫn lần đầu ghi đủ ngày, tháng, năm ban hành; chỗ còn trống thường là của dự thảo sót lại.',
  *check(prose) {
    for (const { passage, citation, faults } of citationsWith(prose, 'incomplete-date')) {
      if (citation.kind === 'law' || isAttachedTo({ passage, citation })) continue;
      for (const fault of faults) {
        const written = passage.text.value.slice(fault.start, fault.end);
        yield {
          at: placeOf(passage.text, fault.start, fault.end),
          message: `Gặp «${written.replace(/\s+/g, ' ')}», cần ghi đủ ngày, tháng, năm của văn bản được viện dẫn.`,
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Theo Kế hoạch số 77/KH-UBND ngày 17 tháng 8 năm 2024 của Ủy ban nhân dân tỉnh.' }],
    bad: [{ kind: 'text', text: 'Theo Kế hoạch số 77/KH-UBND ⟦ngày tháng 8 năm 2024⟧ của Ủy ban nhân dân tỉnh.' }],
  },
};
