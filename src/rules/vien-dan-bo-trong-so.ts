import { citationsWith, citing, isAttachedTo, symbolOf } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';

export const vienDanBoTrongSo: ProseRule = {
  id: 'vien-dan-bo-trong-so',
  title: 'Viện dẫn văn bản còn bỏ trống số',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: { du_thao: 'info', trinh_ky: 'warning', ban_hanh: 'warning' },
  basis: citing,
  why: 'Văn bản chưa có số thì chưa ban hành, không viện dẫn được; thường là chỗ trống của dự thảo còn sót. Dòng «Kèm theo» của phụ lục điện tử thì được để trống.',
  *check(prose) {
    for (const found of citationsWith(prose, 'missing-number')) {
      if (isAttachedTo(found)) continue;
      const { text, at } = symbolOf(found);
      yield { at, message: `Gặp «${text.trim()}» còn bỏ trống số. Cần điền số, ký hiệu của văn bản đã ban hành.` };
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Thực hiện Kế hoạch số 25/KH-UBND ngày 14/02/2025 của Ủy ban nhân dân tỉnh.' },
      { kind: 'text', text: '(Kèm theo Kế hoạch số     /KH-UBND ngày     tháng     năm 2025 của Ủy ban nhân dân tỉnh)' },
    ],
    bad: [{ kind: 'text', text: 'Thực hiện Kế hoạch số⟦        /KH-UBND⟧ ngày 14/02/2025 của Ủy ban nhân dân tỉnh.' }],
  },
};
