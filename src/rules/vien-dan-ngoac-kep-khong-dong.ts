import { citationsWith, citing } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const vienDanNgoacKepKhongDong: ProseRule = {
  id: 'vien-dan-ngoac-kep-khong-dong',
  title: 'Dấu ngoặc kép quanh trích yếu được viện dẫn không đóng',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Ngoặc kép mở mà không đóng thì không rõ trích yếu kết thúc ở đâu.',
  *check(prose) {
    for (const { passage, faults } of citationsWith(prose, 'quotes-unclosed')) {
      for (const fault of faults) {
        const written = passage.text.value.slice(fault.start, fault.end);
        yield {
          at: placeOf(passage.text, fault.start, fault.end),
          message: `Gặp dấu «${written}» mở trích yếu mà không có dấu đóng. Cần thêm dấu đóng ở cuối trích yếu.`,
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
        text: 'Thực hiện Chỉ thị số 09-CT/TU ngày 30/12/2021 của Ban Thường vụ Tỉnh ủy về ⟦“⟧Tăng cường công tác dân vận trong tình hình mới.',
      },
    ],
  },
};
