import type { PressRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const tinBaiMaySoan: PressRule = {
  id: 'tin-bai-may-soan',
  title: 'Bản nháp do máy soạn, chưa biên tập',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'info',
  basis: [],
  why: 'Máy chỉ trích câu trong văn bản. Người biên tập đọc, sửa rồi xóa dòng «may_soan»; trước đó trang ghi rõ là bản nháp và bài không vào bản phát hành.',
  *check({ piece }) {
    if (!piece.drafted) return;
    yield {
      at: placeOf(piece.drafted.text),
      message: 'Gặp bản nháp do máy soạn. Cần biên tập, rồi xóa dòng «may_soan: true».',
    };
  },
  examples: {
    good: [{ kind: 'piece', front: { may_soan: null } }],
    bad: [{ kind: 'piece', front: { may_soan: '⟦true⟧' } }],
  },
};
