import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';
import { findUnicodeFaults } from '../vietnamese/unicode.ts';

export const dauThanhRoi: ProseRule = {
  id: 'dau-thanh-roi',
  title: 'Dấu thanh đứng rời, không ghép được với chữ nào',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Dấu thừa còn lại sau khi gõ hoặc chuyển mã: in ra là một vệt lạ, tìm kiếm không thấy từ.',
  *check(prose) {
    for (const { text } of prose.passages) {
      for (const fault of findUnicodeFaults(text.value)) {
        if (fault.kind !== 'stray-mark') continue;
        const shown = text.value.slice(Math.max(0, fault.start - 1), fault.end + 1).trim();
        yield reportFault(text, fault, `Gặp dấu đứng rời ở «${shown}», cần gõ lại chữ này.`, 'Gõ lại');
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Kế hoạch công tác quý II.' }],
    bad: [{ kind: 'text', text: 'Kế hoạch ⟦\u0301⟧ công tác.' }],
  },
};
