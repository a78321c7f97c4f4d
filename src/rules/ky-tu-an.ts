import type { ProseRule } from '../lint/rule.ts';
import { reportTogether } from '../lint/text-reports.ts';
import { findUnicodeFaults } from '../vietnamese/unicode.ts';

export const kyTuAn: ProseRule = {
  id: 'ky-tu-an',
  title: 'Ký tự không nhìn thấy lẫn trong chữ',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Ký tự rộng bằng không, gạch nối mềm, dấu đổi chiều viết thường theo bản chép từ trang web hoặc tệp PDF: không thấy trên giấy nhưng cắt rời từ khi tìm kiếm và so sánh.',
  fix: 'safe',
  *check(prose) {
    for (const { text } of prose.passages) {
      const faults = findUnicodeFaults(text.value).filter(({ kind }) => kind === 'zero-width' || kind === 'bidi-control');
      const first = faults[0];
      if (!first) continue;
      const around = text.value.slice(Math.max(0, first.start - 6), first.start);
      const report = reportTogether(
        text,
        faults,
        `Gặp ký tự không nhìn thấy sau «${around}»${faults.length > 1 ? ` và ${faults.length - 1} chỗ nữa trong đoạn` : ''}, cần bỏ đi.`,
        'Bỏ ký tự không nhìn thấy',
      );
      if (report) yield report;
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Kiểm tra định kỳ.' }],
    bad: [{ kind: 'text', text: 'Kiểm⟦\u200b⟧ tra định kỳ.', fixed: 'Kiểm tra định kỳ.' }],
  },
};
