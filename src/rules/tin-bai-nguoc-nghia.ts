import { departuresOf } from '../lint/press-departures.ts';
import type { PressRule } from '../lint/rule.ts';

export const tinBaiNguocNghia: PressRule = {
  id: 'tin-bai-nguoc-nghia',
  title: 'Tin bài thiếu hoặc thừa chữ phủ định',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'error',
  basis: [],
  why: 'Rơi mất một chữ «không» thì điều cấm thành điều cho phép. Chữ phủ định của văn bản phải còn trong bài, và bài không được thêm.',
  *check(subject, context) {
    for (const { at, text, where, denied } of departuresOf(subject, context, 'negation')) {
      const found = denied ? 'không có chữ phủ định' : 'có chữ phủ định';
      const need = denied ? 'có «không», «chưa» hoặc «cấm»' : 'không có';
      yield { at, message: `Gặp «${text}» ${found}; ở ${where} chỗ này ${need}. Cần giữ đúng ý của văn bản.` };
    }
  },
  examples: {
    good: [
      {
        kind: 'piece',
        body: 'Chủ rừng không được tự ý đốt nương. [^1]\n',
        about: { body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Chủ rừng không đốt nương khi trời hanh khô.\n' },
      },
    ],
    bad: [
      {
        kind: 'piece',
        body: 'Chủ rừng ⟦đốt nương⟧ khi trời hanh khô. [^1]\n',
        about: { body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Chủ rừng không đốt nương khi trời hanh khô.\n' },
      },
      {
        kind: 'piece',
        body: 'Chủ rừng không ⟦tuần rừng⟧ khi trời hanh khô. [^1]\n',
        about: { body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Chủ rừng tuần rừng khi trời hanh khô.\n' },
      },
    ],
  },
};
