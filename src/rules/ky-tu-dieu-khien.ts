import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';
import { findUnicodeFaults } from '../vietnamese/unicode.ts';

export const kyTuDieuKhien: ProseRule = {
  id: 'ky-tu-dieu-khien',
  title: 'Ký tự điều khiển lẫn trong văn bản',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Ký tự điều khiển không có nghĩa trong văn bản và làm tệp DOCX, XML hỏng.',
  fix: 'safe',
  *check(prose) {
    for (const { text } of prose.passages) {
      for (const fault of findUnicodeFaults(text.value)) {
        if (fault.kind !== 'control' || fault.replacement === null) continue;
        const code = text.value.charCodeAt(fault.start).toString(16).toUpperCase().padStart(4, '0');
        yield reportFault(text, fault, `Gặp ký tự điều khiển U+${code}, cần bỏ đi.`, 'Bỏ ký tự điều khiển');
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Báo cáo kết quả.' }],
    bad: [{ kind: 'text', text: 'Báo⟦\u0002⟧ cáo kết quả.', fixed: 'Báo cáo kết quả.' }],
  },
};
