import { citationsWith, citing } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const vienDanNgayKhongCoThat: ProseRule = {
  id: 'vien-dan-ngay-khong-co-that',
  title: 'Ngày của văn bản được viện dẫn không có trong lịch',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'error',
  basis: citing,
  why: 'Ngày không có thật thì không tìm được văn bản; thường là gõ thiếu một dấu hoặc thừa một số.',
  *check(prose) {
    for (const { passage, faults } of citationsWith(prose, 'unreal-date')) {
      for (const fault of faults) {
        const written = passage.text.value.slice(fault.start, fault.end);
        yield {
          at: placeOf(passage.text, fault.start, fault.end),
          message: `Gặp ngày «${written}» không có trong lịch. Cần sửa theo văn bản gốc.`,
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Theo Quyết định số 77/2006/QĐ-UBND ngày 17/8/2006 của UBND tỉnh.' }],
    bad: [
      { kind: 'text', text: 'Theo Quyết định số 77/2006/QĐ-UBND ngày ⟦1718/2006⟧ của UBND tỉnh.' },
      { kind: 'text', text: 'Theo Quyết định số 12/QĐ-UBND ngày ⟦31/4/2024⟧ của UBND tỉnh.' },
    ],
  },
};
