import { citing, reportSymbols } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';

export const vienDanVanBanNhaNuocTheoKieuDang: ProseRule = {
  id: 'vien-dan-van-ban-nha-nuoc-theo-kieu-dang',
  title: 'Ký hiệu văn bản nhà nước viết theo kiểu của Đảng',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Văn bản nhà nước ghi số, gạch chéo, tên loại, gạch nối, cơ quan (12/KH-UBND); viện dẫn ghi đúng như văn bản gốc.',
  fix: 'unsafe',
  check: (prose) =>
    reportSymbols(
      prose,
      'party-form-for-state',
      (written, right) => `Gặp ký hiệu văn bản nhà nước «${written}»${right === written ? '' : `, cần «${right}»`}.`,
      'Viết theo kiểu của Nhà nước',
    ),
  examples: {
    good: [{ kind: 'text', text: 'Thực hiện Kế hoạch số 12/KH-UBND ngày 15/5/2024 của Ủy ban nhân dân tỉnh.' }],
    bad: [
      {
        kind: 'text',
        text: 'Thực hiện Kế hoạch số ⟦12-KH/UBND⟧ ngày 15/5/2024 của Ủy ban nhân dân tỉnh.',
        fixed: 'Thực hiện Kế hoạch số 12/KH-UBND ngày 15/5/2024 của Ủy ban nhân dân tỉnh.',
      },
    ],
  },
};
