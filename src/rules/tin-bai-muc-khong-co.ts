import { departuresOf } from '../lint/press-departures.ts';
import type { PressRule } from '../lint/rule.ts';

export const tinBaiMucKhongCo: PressRule = {
  id: 'tin-bai-muc-khong-co',
  title: 'Dấu [^…] không chỉ tới mục nào',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'error',
  basis: [],
  why: 'Dấu sau câu cho biết câu ấy lấy ở mục nào của văn bản, hoặc ở nguồn riêng nào. Dấu chỉ vào chỗ trống thì không ai kiểm lại được.',
  *check(subject, context) {
    for (const { at, id, suggestions } of departuresOf(subject, context, 'unknown-mark')) {
      const list = suggestions.length === 0 ? '' : ` Có thể là: ${suggestions.join(', ')}.`;
      yield {
        at,
        message: `Gặp [^${id}], văn bản không có mục này và «nguon_rieng» không có mã này. Cần ghi đúng số mục, ví dụ [^1.a].${list}`,
      };
    }
  },
  examples: {
    good: [
      { kind: 'piece' },
      {
        kind: 'piece',
        front: { nguon_rieng: '\n  - {ma: r1, nguon: "Phóng viên ghi tại xã Cúc Phương ngày 20/3/2026"}' },
        body: 'Tại xã Cúc Phương, 40 hộ đã ký cam kết. [^r1]\n',
      },
    ],
    bad: [{ kind: 'piece', body: 'Các xã có rừng tổ chức trực canh. ⟦[^7]⟧\n' }],
  },
};
