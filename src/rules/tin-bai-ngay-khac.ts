import { departuresOf, notIn, OWN_FACT } from '../lint/press-departures.ts';
import type { PressRule } from '../lint/rule.ts';

export const tinBaiNgayKhac: PressRule = {
  id: 'tin-bai-ngay-khac',
  title: 'Ngày, tháng trong tin bài không có trong văn bản',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'error',
  basis: [],
  why: 'Sai một ngày là sai thời hạn của cả một đơn vị. Ngày được so theo giá trị: 05/9/2019, ngày 5 tháng 9 năm 2019, mùng năm tháng chín là một.',
  *check(subject, context) {
    for (const { at, text, where, instead } of departuresOf(subject, context, 'date')) {
      const hint = instead === null ? '' : `, cần đối chiếu với «${instead}»`;
      yield { at, message: `Gặp «${text}», ${notIn(where)}${hint}. ${OWN_FACT}` };
    }
    for (const { at, text, where, instead } of departuresOf(subject, context, 'document-date')) {
      yield {
        at,
        message: `Gặp «${text}», ngày ấy không phải ngày của văn bản được nhắc tới; ${where} ghi «${instead ?? ''}». Cần sửa ngày.`,
      };
    }
  },
  examples: {
    good: [
      { kind: 'piece' },
      { kind: 'piece', body: 'Việc rà soát hoàn thành trước ngày mười lăm tháng tư năm hai nghìn không trăm hai mươi sáu. [^1]\n' },
      { kind: 'piece', body: 'Việc rà soát hoàn thành trước 15/4. [^1]\n' },
    ],
    bad: [
      { kind: 'piece', body: 'Việc rà soát hoàn thành trước ⟦ngày 25/4/2026⟧. [^1]\n' },
      { kind: 'piece', body: 'Kết quả được báo cáo trước ⟦ngày 15/4/2026⟧. [^2]\n' },
    ],
  },
};
