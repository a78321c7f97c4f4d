import { departuresOf } from '../lint/press-departures.ts';
import type { PressRule } from '../lint/rule.ts';
import { fixAt } from '../lint/source-edit.ts';

export const tinBaiMucKhongCo: PressRule = {
  id: 'tin-bai-muc-khong-co',
  title: 'Dấu [^…] không chỉ tới mục nào',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'error',
  basis: [],
  why: 'Dấu sau câu cho biết câu ấy lấy ở mục nào của văn bản, hoặc ở nguồn riêng nào. Dấu chỉ vào chỗ trống thì không ai kiểm lại được.',
  fix: 'safe',
  *check(subject, context) {
    for (const { at, id, bare, suggestions } of departuresOf(subject, context, 'unknown-mark')) {
      if (bare) {
        const typed = at.source.text.slice(at.start, at.end);
        yield {
          at,
          message: `Gặp «${typed}», thiếu «^»: chương trình đọc đó là chữ của bài, không đối chiếu câu với mục nào. Cần [^${id}].`,
          ...fixAt(at, typed, `[^${id}]`, `Đổi thành [^${id}]`),
        };
        continue;
      }
      if (/[,;]/.test(id)) {
        const each = id.split(/[,;]/).map((one) => `[^${one.trim()}]`);
        yield { at, message: `Gặp [^${id}], một dấu chỉ ghi được một mục. Cần các dấu liền nhau: ${each.join(' ')}.` };
        continue;
      }
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
    bad: [
      { kind: 'piece', body: 'Các xã có rừng tổ chức trực canh. ⟦[^7]⟧\n' },
      {
        kind: 'piece',
        body: 'Các xã có rừng tổ chức trực canh 24/24 giờ. ⟦[2]⟧\n',
        fixed: { body: 'Các xã có rừng tổ chức trực canh 24/24 giờ. [^2]\n' },
      },
      { kind: 'piece', body: 'Các xã có rừng tổ chức trực canh 24/24 giờ. ⟦[^1, 2]⟧\n' },
    ],
  },
};
