import { departuresOf, notIn, OWN_FACT } from '../lint/press-departures.ts';
import type { PressRule } from '../lint/rule.ts';

export const tinBaiSoKyHieuKhac: PressRule = {
  id: 'tin-bai-so-ky-hieu-khac',
  title: 'Số, ký hiệu văn bản trong tin bài không khớp',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'error',
  basis: [],
  why: 'Người đọc tìm văn bản theo số và ký hiệu. Văn bản được nhắc tới phải là văn bản đang nói, hoặc một văn bản mà nó viện dẫn.',
  *check(subject, context) {
    for (const { at, text, where, instead } of departuresOf(subject, context, 'document')) {
      const hint = instead === null ? '' : `, cần «${instead}»`;
      yield { at, message: `Gặp «${text}», ${notIn(where)} văn bản nào như vậy${hint}. ${OWN_FACT}` };
    }
  },
  examples: {
    good: [{ kind: 'piece', body: 'Chỉ thị số 12/CT-UBND yêu cầu các xã có rừng tổ chức trực canh. [^2]\n' }],
    bad: [
      { kind: 'piece', body: 'Chỉ thị số ⟦13/CT-UBND⟧ yêu cầu các xã có rừng tổ chức trực canh.\n' },
      { kind: 'piece', body: 'Kế hoạch số ⟦12/CT-UBND⟧ yêu cầu các xã có rừng tổ chức trực canh.\n' },
    ],
  },
};
