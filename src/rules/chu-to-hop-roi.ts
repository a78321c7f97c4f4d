import type { ProseRule } from '../lint/rule.ts';
import { reportTogether } from '../lint/text-reports.ts';
import { findUnicodeFaults } from '../vietnamese/unicode.ts';

export const chuToHopRoi: ProseRule = {
  id: 'chu-to-hop-roi',
  title: 'Chữ có dấu được mã hóa rời thành nhiều ký tự',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Chữ tổ hợp rời (Unicode tổ hợp) nhìn giống chữ dựng sẵn nhưng máy coi là khác: tìm kiếm, so sánh, đối chiếu viện dẫn đều hụt. TCVN 6909:2001 và thực tế liên thông văn bản dùng chữ dựng sẵn (NFC).',
  fix: 'safe',
  *check(prose) {
    for (const { text } of prose.passages) {
      const faults = findUnicodeFaults(text.value).filter(({ kind }) => kind === 'decomposed');
      const first = faults[0];
      if (!first) continue;
      const report = reportTogether(
        text,
        faults,
        `Gặp chữ «${first.replacement}» gõ bằng Unicode tổ hợp${faults.length > 1 ? ` (${faults.length} chỗ trong đoạn này)` : ''}, cần chữ dựng sẵn (NFC).`,
        'Đổi sang chữ dựng sẵn',
      );
      if (report) yield report;
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Ủy ban nhân dân tỉnh yêu cầu các sở báo cáo.' }],
    bad: [{ kind: 'text', text: 'Các s⟦ơ\u0309⟧ báo cáo.', fixed: 'Các sở báo cáo.' }],
  },
};
