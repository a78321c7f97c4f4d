import { boundNames } from '../document/press/fact-vocabulary.ts';
import { departuresOf } from '../lint/press-departures.ts';
import type { PressRule } from '../lint/rule.ts';

export const tinBaiMucDoKhac: PressRule = {
  id: 'tin-bai-muc-do-khac',
  title: 'Từ chỉ mức độ đi với số, ngày khác văn bản',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'error',
  basis: [],
  why: '«Từ 80% trở lên» không phải «80%», «trước ngày 15/4» không phải «đến ngày 15/4». Từ chỉ mức độ phải đi cùng con số của nó.',
  *check(subject, context) {
    for (const { at, text, where, said, wanted } of departuresOf(subject, context, 'bound')) {
      const found = said === null ? 'không có từ chỉ mức độ' : `với nghĩa «${boundNames[said]}»`;
      const need = wanted === null ? 'không có từ chỉ mức độ' : `có nghĩa «${boundNames[wanted]}»`;
      yield { at, message: `Gặp «${text}» ${found}; ở ${where} của văn bản, chỗ này ${need}. Cần giữ đúng mức độ.` };
    }
  },
  examples: {
    good: [
      { kind: 'piece' },
      {
        kind: 'piece',
        body: 'Mỗi xã có ít nhất 80% hộ gia đình ký cam kết. [^1]\n',
        about: { body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Mỗi xã có từ 80% hộ gia đình trở lên ký cam kết.\n' },
      },
    ],
    bad: [
      { kind: 'piece', body: 'Việc rà soát hoàn thành ⟦ngày 15/4/2026⟧. [^1]\n' },
      {
        kind: 'piece',
        body: 'Mỗi xã có ⟦80%⟧ hộ gia đình ký cam kết. [^1]\n',
        about: { body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Mỗi xã có từ 80% hộ gia đình trở lên ký cam kết.\n' },
      },
    ],
  },
};
