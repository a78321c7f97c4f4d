import { citing, reportSymbols } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';

export const vienDanKyHieuMatDau: ProseRule = {
  id: 'vien-dan-ky-hieu-mat-dau',
  title: 'Ký hiệu viện dẫn mất dấu nối giữa hai phần',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Các nhóm chữ viết tắt trong ký hiệu nối với nhau bằng dấu gạch nối; mất dấu thì ký hiệu thành một chữ không có nghĩa.',
  fix: 'unsafe',
  check: (prose) =>
    reportSymbols(prose, 'missing-separator', (written, right) => `Gặp ký hiệu «${written}» mất dấu nối, cần «${right}».`, 'Thêm dấu nối'),
  examples: {
    good: [{ kind: 'text', text: 'Theo Thông tư số 06/2023/TT-BXD ngày 08/9/2023 của Bộ trưởng Bộ Xây dựng.' }],
    bad: [
      {
        kind: 'text',
        text: 'Theo Thông tư số ⟦06/2023/TTBXD⟧ ngày 08/9/2023 của Bộ trưởng Bộ Xây dựng.',
        fixed: 'Theo Thông tư số 06/2023/TT-BXD ngày 08/9/2023 của Bộ trưởng Bộ Xây dựng.',
      },
    ],
  },
};
