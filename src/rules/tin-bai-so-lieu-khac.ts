import { departuresOf, notIn, OWN_FACT } from '../lint/press-departures.ts';
import type { PressRule } from '../lint/rule.ts';

export const tinBaiSoLieuKhac: PressRule = {
  id: 'tin-bai-so-lieu-khac',
  title: 'Số liệu trong tin bài không có trong văn bản',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'error',
  basis: [],
  why: 'Người đọc làm theo con số trong bài. Số, tỷ lệ, số tiền phải đúng với văn bản, dù viết bằng chữ số hay bằng chữ, và phải đi với đúng đơn vị tính.',
  *check(subject, context) {
    for (const { at, text, where, instead } of departuresOf(subject, context, 'number')) {
      const hint = instead === null ? '' : `, cần đối chiếu với «${instead}»`;
      yield { at, message: `Gặp số «${text}», ${notIn(where)}${hint}. ${OWN_FACT}` };
    }
    for (const { at, text, where, instead } of departuresOf(subject, context, 'unit')) {
      const unit = instead === null ? 'thứ khác' : `«${instead}»`;
      yield {
        at,
        message: `Gặp số «${text}» đi với đơn vị tính khác: ở ${where} của văn bản, số này đi với ${unit}. Cần ghi đúng đơn vị.`,
      };
    }
  },
  examples: {
    good: [{ kind: 'piece' }, { kind: 'piece', body: 'Các xã có rừng trực canh hai mươi bốn trên hai mươi bốn giờ. [^2]\n' }],
    bad: [
      { kind: 'piece', body: 'Các xã có rừng tổ chức trực canh ⟦12⟧/24 giờ. [^2]\n' },
      {
        kind: 'piece',
        body: 'Mỗi tổ tuần rừng có 5 ⟦⟧hộ. [^1]\n'.replace('5 ⟦⟧hộ', '⟦5⟧ hộ'),
        about: { body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Mỗi tổ tuần rừng có 5 người.\n' },
      },
    ],
  },
};
