import { departuresOf } from '../lint/press-departures.ts';
import type { PressRule } from '../lint/rule.ts';

export const tinBaiGanNhamCho: PressRule = {
  id: 'tin-bai-gan-nham-cho',
  title: 'Số liệu, ngày, tên trong tin bài gắn với việc khác',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'error',
  basis: [],
  why: 'Con số, ngày, tên đều có trong văn bản nhưng đổi chỗ cho nhau thì bài vẫn sai: «31 vụ cháy, trong đó 19 vụ ở nhà dân» không phải «19 vụ cháy, trong đó 31 vụ». Công cụ so những chữ đứng quanh từng con số trong bài và trong văn bản.',
  *check(subject, context) {
    for (const { at, text, where, instead } of departuresOf(subject, context, 'misplaced'))
      yield {
        at,
        message: `Gặp «${text}» ở chỗ mà ${where} của văn bản ghi «${instead}». Cần đối chiếu: con số, ngày, tên này gắn với việc khác. Nếu câu đúng, hãy viết gần với lời văn của mục hơn.`,
      };
  },
  examples: {
    good: [
      {
        kind: 'piece',
        body: 'Toàn tỉnh có 31 vụ cháy, trong đó 19 vụ ở nhà dân. [^1]\n',
        about: { body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Toàn tỉnh xảy ra 31 vụ cháy, trong đó 19 vụ tại nhà dân.\n' },
      },
    ],
    bad: [
      {
        kind: 'piece',
        body: 'Toàn tỉnh có ⟦19 vụ⟧ cháy, trong đó 31 vụ ở nhà dân. [^1]\n'.replace('⟦19 vụ⟧', '⟦19⟧ vụ'),
        about: { body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Toàn tỉnh xảy ra 31 vụ cháy, trong đó 19 vụ tại nhà dân.\n' },
      },
      {
        kind: 'piece',
        body: 'Tổ tuần rừng báo cáo Ủy ban nhân dân xã ⟦hằng quý⟧. [^1]\n',
        about: { body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Tổ tuần rừng báo cáo Ủy ban nhân dân xã hằng tháng.\n' },
      },
    ],
  },
};
