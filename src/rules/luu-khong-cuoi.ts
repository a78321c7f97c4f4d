import { nd30 } from '../lint/clause.ts';
import { isStored } from '../lint/recipients.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { editOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

export const luuKhongCuoi: DocumentRule = {
  id: 'luu-khong-cuoi',
  title: 'Dòng Lưu không ở cuối Nơi nhận',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.9.b')],
  why: 'Nơi nhận kết thúc bằng dòng Lưu; nơi nào ghi sau dòng ấy dễ bị bỏ sót khi phát hành.',
  fix: 'safe',
  *check(document) {
    const at = document.recipients.findIndex(isStored);
    const last = document.recipients.at(-1);
    const stored = document.recipients[at];
    if (!stored || !last || isStored(last)) return;
    const next = document.recipients[at + 1];
    const edits = next
      ? [editOf(stored.text, 0, stored.text.value.length, next.text.value), editOf(next.text, 0, next.text.value.length, stored.text.value)]
      : [];
    yield {
      at: placeOf(stored.text),
      message: `Gặp dòng «${stored.value}» ở giữa Nơi nhận, cần ở dòng cuối cùng.`,
      ...(edits.length === 2 && edits[0] && edits[1] ? { fix: { title: 'Chuyển dòng Lưu xuống', edits: [edits[0], edits[1]] } } : {}),
    };
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [
      {
        kind: 'document',
        front: { noi_nhan: '\n  - Bộ Tài chính\n  - ⟦Lưu: VT, NN⟧\n  - Các sở, ban, ngành cấp tỉnh' },
        fixed: { front: { noi_nhan: '\n  - Bộ Tài chính\n  - Các sở, ban, ngành cấp tỉnh\n  - Lưu: VT, NN' } },
      },
    ],
  },
};
