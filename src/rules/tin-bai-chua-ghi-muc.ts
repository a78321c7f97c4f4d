import { pressRecordEdit, pressStaleness } from '../lint/press-record.ts';
import type { PressRule } from '../lint/rule.ts';

export const tinBaiChuaGhiMuc: PressRule = {
  id: 'tin-bai-chua-ghi-muc',
  title: 'Tin bài chưa ghi dấu vết của các mục đã dùng',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'info',
  basis: [],
  why: 'Không có dấu vết thì khi văn bản được sửa, không ai biết bài nào phải đọc lại.',
  fix: 'safe',
  *check(subject, context) {
    const { piece } = subject;
    if (!piece.document) return;
    const { changed, gone, missing } = pressStaleness(subject, context);
    if (missing.length === 0 || changed.length + gone.length > 0) return;
    const { title, recordPlace } = piece;
    const at = piece.documentField ? piece.documentField.key : recordPlace;
    if (!title) return;
    yield {
      at,
      message: `Chưa ghi dấu vết của mục: ${missing.join(', ')}. Cần khóa «dua_tren»; lệnh «chithi check --fix» ghi giúp.`,
      fix: { title: 'Ghi dấu vết các mục đã dùng', edits: [pressRecordEdit(subject, context)] },
    };
  },
  examples: {
    good: [{ kind: 'piece' }],
    bad: [{ kind: 'piece', front: { dua_tren: null, van_ban: null, '⟦van_ban⟧': 'vi-du.md' } }],
  },
};
