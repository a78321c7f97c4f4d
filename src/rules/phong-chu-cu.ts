import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';
import { findUnicodeFaults } from '../vietnamese/unicode.ts';

export const phongChuCu: ProseRule = {
  id: 'phong-chu-cu',
  title: 'Chữ còn mã của phông cũ (TCVN3, VNI, VIQR) hoặc bị đọc sai mã',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Văn bản điện tử dùng bộ mã Unicode (TCVN 6909:2001). Chữ chép từ văn bản cũ chưa chuyển mã sẽ in ra ký tự lạ.',
  fix: 'unsafe',
  *check(prose) {
    for (const { text } of prose.passages) {
      for (const fault of findUnicodeFaults(text.value)) {
        if (fault.kind !== 'legacy-font') continue;
        const found = text.value.slice(fault.start, fault.end);
        yield reportFault(
          text,
          fault,
          `Gặp «${found}» còn mã của phông chữ cũ, cần chữ Unicode «${fault.replacement}». Nên chuyển mã cả đoạn rồi đọc lại.`,
          `Đổi thành «${fault.replacement}»`,
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Ông Müller dự hội nghị; nồng độ bụi 25 µm.' }],
    bad: [{ kind: 'text', text: 'Lập kế ⟦ho¹ch⟧ kiểm tra.', fixed: 'Lập kế hoạch kiểm tra.' }],
  },
};
