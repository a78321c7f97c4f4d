import { citing, reportSymbols } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';

export const vienDanKyHieuChuThuong: ProseRule = {
  id: 'vien-dan-ky-hieu-chu-thuong',
  title: 'Ký hiệu viện dẫn viết sai chữ hoa, chữ thường',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Ký hiệu viết hoa, trừ những chữ viết tắt có chữ thường theo quy định (CTr, TTr, QyĐ, TTg).',
  fix: 'safe',
  check: (prose) =>
    reportSymbols(
      prose,
      'lower-case-symbol',
      (written, right) => `Gặp ký hiệu «${written}», cần «${right}».`,
      'Viết đúng chữ hoa của ký hiệu',
    ),
  examples: {
    good: [{ kind: 'text', text: 'Thực hiện Quyết định số 22/QĐ-TTg ngày 05/01/2024 của Thủ tướng Chính phủ.' }],
    bad: [
      {
        kind: 'text',
        text: 'Thực hiện Quyết định số ⟦22/qđ-TTg⟧ ngày 05/01/2024 của Thủ tướng Chính phủ.',
        fixed: 'Thực hiện Quyết định số 22/QĐ-TTg ngày 05/01/2024 của Thủ tướng Chính phủ.',
      },
    ],
  },
};
