import { citing, reportSymbols } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';

export const vienDanSoThieuSoKhong: ProseRule = {
  id: 'vien-dan-so-thieu-so-khong',
  title: 'Số của văn bản được viện dẫn nhỏ hơn 10 mà không có số 0 phía trước',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'info',
  basis: citing,
  why: 'Số của văn bản hành chính nhỏ hơn 10 ghi thêm số 0 phía trước; viện dẫn ghi đúng như văn bản đã ban hành.',
  fix: 'unsafe',
  check: (prose) =>
    reportSymbols(
      prose,
      'unpadded-number',
      (written, right) => `Gặp số «${written}», thường là «${right}». Cần đối chiếu với văn bản gốc.`,
      'Thêm số 0',
    ),
  examples: {
    good: [{ kind: 'text', text: 'Thực hiện Chỉ thị số 05/CT-TTg ngày 10/02/2025 của Thủ tướng Chính phủ.' }],
    bad: [
      {
        kind: 'text',
        text: 'Thực hiện Chỉ thị số ⟦5/CT-TTg⟧ ngày 10/02/2025 của Thủ tướng Chính phủ.',
        fixed: 'Thực hiện Chỉ thị số 05/CT-TTg ngày 10/02/2025 của Thủ tướng Chính phủ.',
      },
    ],
  },
};
