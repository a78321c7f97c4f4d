import { citationsWith, citing } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const vienDanCoQuanKhacKyHieu: ProseRule = {
  id: 'vien-dan-co-quan-khac-ky-hieu',
  title: 'Cơ quan ban hành không hợp với ký hiệu',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Chữ viết tắt cuối ký hiệu là của cơ quan ban hành; khác nhau thì một chỗ đã gõ sai.',
  *check(prose) {
    for (const { passage, faults } of citationsWith(prose, 'issuer-symbol-mismatch')) {
      for (const fault of faults) {
        const written = passage.text.value.slice(fault.start, fault.end);
        yield {
          at: placeOf(passage.text, fault.start, fault.end),
          message: `Gặp «${written}», nhưng ký hiệu là của cơ quan viết tắt «${fault.expected ?? ''}». Cần sửa tên cơ quan hoặc ký hiệu.`,
        };
      }
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.' },
      { kind: 'text', text: 'Căn cứ Thông tư số 08/2010/TT-BGD ngày 01/3/2010 của Bộ Giáo dục và Đào tạo.' },
    ],
    bad: [
      { kind: 'text', text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của ⟦Thủ tướng Chính phủ⟧.' },
      { kind: 'text', text: 'Căn cứ Thông tư số 17/2012/TT-BTC ngày 16/5/2012 của ⟦Bộ Giáo dục và Đào tạo⟧.' },
    ],
  },
};
