import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';
import { findUnicodeFaults } from '../vietnamese/unicode.ts';

export const kyTuHong: ProseRule = {
  id: 'ky-tu-hong',
  title: 'Ký tự đã mất khi chuyển mã',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Ký tự thay thế (�) và ký tự vùng dùng riêng cho biết chữ gốc đã mất; chỉ người có bản gốc mới gõ lại được.',
  *check(prose) {
    for (const { text } of prose.passages) {
      for (const fault of findUnicodeFaults(text.value)) {
        if (fault.kind !== 'private-use' && !(fault.kind === 'control' && fault.replacement === null)) continue;
        const around = text.value.slice(Math.max(0, fault.start - 8), fault.end + 8);
        yield reportFault(text, fault, `Gặp ký tự hỏng trong «${around}», cần gõ lại chữ này theo bản gốc.`, 'Gõ lại');
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Tổ chức thực hiện.' }],
    bad: [{ kind: 'text', text: 'T⟦\ufffd⟧ chức thực hiện.' }],
  },
};
