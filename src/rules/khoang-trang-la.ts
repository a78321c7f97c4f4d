import type { ProseRule } from '../lint/rule.ts';
import { reportTogether } from '../lint/text-reports.ts';
import { findUnicodeFaults } from '../vietnamese/unicode.ts';

export const khoangTrangLa: ProseRule = {
  id: 'khoang-trang-la',
  title: 'Dấu cách đặc biệt thay cho dấu cách thường',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [],
  why: 'Dấu cách không ngắt và các dấu cách cỡ lạ làm dòng giãn không đều và tìm kiếm hụt; phần mềm này tự đặt dấu cách không ngắt ở những chỗ cần khi dàn trang.',
  fix: 'safe',
  *check(prose) {
    for (const { text } of prose.passages) {
      const faults = findUnicodeFaults(text.value).filter(({ kind }) => kind === 'no-break-space' || kind === 'odd-space');
      const report = reportTogether(
        text,
        faults,
        `Gặp dấu cách đặc biệt${faults.length > 1 ? ` ở ${faults.length} chỗ trong đoạn` : ''}, cần dấu cách thường.`,
        'Đổi thành dấu cách thường',
      );
      if (report) yield report;
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Ngày 05 tháng 9.' }],
    bad: [{ kind: 'text', text: 'Các⟦\u00a0⟧sở báo cáo.', fixed: 'Các sở báo cáo.' }],
  },
};
