import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';
import { findUnicodeFaults } from '../vietnamese/unicode.ts';

export const kyTuTuongThich: ProseRule = {
  id: 'ky-tu-tuong-thich',
  title: 'Ký tự ghép sẵn hoặc rộng bất thường thay cho chữ thường',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Số La Mã một ký tự (Ⅱ), chữ ghép (ﬁ), chữ rộng (Ａ) không có trong nhiều phông và không khớp khi tìm kiếm.',
  fix: 'safe',
  *check(prose) {
    for (const { text } of prose.passages) {
      for (const fault of findUnicodeFaults(text.value)) {
        if (fault.kind !== 'compatibility') continue;
        const found = text.value.slice(fault.start, fault.end);
        yield reportFault(text, fault, `Gặp ký tự «${found}», cần gõ «${fault.replacement}».`, `Đổi thành «${fault.replacement}»`);
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Báo cáo quý II năm 2026.' }],
    bad: [{ kind: 'text', text: 'Báo cáo quý ⟦Ⅱ⟧ năm 2026.', fixed: 'Báo cáo quý II năm 2026.' }],
  },
};
