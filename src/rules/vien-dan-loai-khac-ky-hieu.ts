import { citing, reportSymbols } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';

export const vienDanLoaiKhacKyHieu: ProseRule = {
  id: 'vien-dan-loai-khac-ky-hieu',
  title: 'Tên loại không hợp với chữ viết tắt trong ký hiệu',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Chữ viết tắt tên loại trong ký hiệu cho biết loại văn bản; hai chỗ khác nhau thì một chỗ đã gõ sai.',
  check: (prose) =>
    reportSymbols(
      prose,
      'type-symbol-mismatch',
      (written, _, { citation, faults }) =>
        `Gặp «${citation.type ?? ''}» có ký hiệu «${written}»${faults[0].expected ? `, cần ký hiệu có «${faults[0].expected}»` : ''}. Cần xem lại tên loại hoặc ký hiệu.`,
    ),
  examples: {
    good: [
      { kind: 'text', text: 'Thực hiện Nghị quyết số 12/NQ-HĐND ngày 10/7/2024 của Hội đồng nhân dân tỉnh.' },
      { kind: 'text', text: 'Theo Quyết định số 05-QĐ/TU ngày 10/7/2024 của Ban Thường vụ Tỉnh ủy.' },
    ],
    bad: [{ kind: 'text', text: 'Thực hiện Nghị định số ⟦30/2020/QĐ-CP⟧ ngày 05/3/2020 của Chính phủ.' }],
  },
};
