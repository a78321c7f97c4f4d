import { departuresOf, notIn, OWN_FACT } from '../lint/press-departures.ts';
import type { PressRule } from '../lint/rule.ts';

export const tinBaiTenKhac: PressRule = {
  id: 'tin-bai-ten-khac',
  title: 'Tên cơ quan, địa danh, người trong tin bài không có trong văn bản',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'error',
  basis: [],
  why: 'Nhầm tên một sở hay một xã là giao việc cho người khác. Tên viết tắt được so như tên đầy đủ; tên phải trọn vẹn, không cắt bớt. Chức vụ ghi liền tên người ký phải là chức vụ đã ký.',
  *check(subject, context) {
    for (const { at, text, where, instead } of departuresOf(subject, context, 'name'))
      yield {
        at,
        message:
          instead === null
            ? `Gặp tên «${text}», ${notIn(where)}. Cần ghi đúng tên ở đó, hoặc sửa mục ghi sau câu. ${OWN_FACT}`
            : `Gặp «${text}»; ${where} của văn bản ghi «${instead}». Cần ghi đúng chức vụ của người ký.`,
      };
    for (const { at, text } of departuresOf(subject, context, 'truncated'))
      yield { at, message: `Gặp tên «${text}» không trọn vẹn: trong văn bản tên này dài hơn. Cần ghi đủ tên.` };
  },
  examples: {
    good: [{ kind: 'piece' }, { kind: 'piece', body: 'UBND các xã, phường có rừng ở tỉnh Ninh Bình tổ chức trực canh. [^2]\n' }],
    bad: [
      { kind: 'piece', body: '⟦Sở Nội vụ⟧ rà soát phương án chữa cháy rừng. [^1]\n' },
      { kind: 'piece', body: 'Người ký Chỉ thị là ông ⟦Lê Minh Sáng⟧. [^the-thuc]\n' },
      { kind: 'piece', body: 'Người ký Chỉ thị là ông ⟦Minh Sơn⟧. [^the-thuc]\n' },
      { kind: 'piece', body: '⟦Phó Chủ tịch UBND tỉnh Lê Minh Sơn⟧ ký Chỉ thị. [^the-thuc]\n' },
      { kind: 'piece', body: 'Chỉ thị áp dụng trên địa bàn tỉnh ⟦Nam Định⟧. [^the-thuc]\n' },
    ],
  },
};
