import { citationsWith, citing } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

export const vienDanNgoacKepLech: ProseRule = {
  id: 'vien-dan-ngoac-kep-lech',
  title: 'Dấu ngoặc kép quanh trích yếu được viện dẫn không cùng kiểu',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Ngoặc mở và ngoặc đóng phải cùng một kiểu; hai dấu nháy đơn không thay được ngoặc kép.',
  fix: 'safe',
  *check(prose) {
    for (const { passage, faults } of citationsWith(prose, 'quotes-mismatched')) {
      for (const fault of faults) {
        const written = passage.text.value.slice(fault.start, fault.end);
        yield {
          at: placeOf(passage.text, fault.start, fault.end),
          message: `Gặp dấu đóng «${written}» không hợp với dấu mở${fault.replacement === undefined ? '' : `, cần «${fault.replacement}»`}.`,
          ...(fault.replacement === undefined
            ? {}
            : fixOf(passage.text, fault.start, fault.end, fault.replacement, 'Đóng bằng cùng kiểu dấu')),
        };
      }
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Thực hiện Chỉ thị số 09-CT/TU ngày 30/12/2021 của Ban Thường vụ Tỉnh ủy về “Tăng cường công tác dân vận”.' },
    ],
    bad: [
      {
        kind: 'text',
        text: 'Thực hiện Chỉ thị số 09-CT/TU ngày 30/12/2021 của Ban Thường vụ Tỉnh ủy về “Tăng cường công tác dân vận⟦’’⟧.',
        fixed: 'Thực hiện Chỉ thị số 09-CT/TU ngày 30/12/2021 của Ban Thường vụ Tỉnh ủy về “Tăng cường công tác dân vận”.',
      },
    ],
  },
};
