import type { ProseRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';
import { findKnownPhrases } from '../vietnamese/lexicon.ts';

export const saiChinhTa: ProseRule = {
  id: 'sai-chinh-ta',
  title: 'Từ viết sai chính tả',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Những từ hay viết sai trong văn bản hành chính: lẫn s/x, ch/tr, d/gi/r, l/n, hỏi/ngã, âm cuối. Danh mục có nguồn là từ điển và khảo sát lỗi chính tả.',
  fix: 'unsafe',
  *check(prose) {
    for (const { text, role } of prose.passages) {
      if (role === 'nguoi_ky') continue;
      for (const { start, end, replacement, entry, edit } of findKnownPhrases(text.value)) {
        if (entry.kind !== 'misspelling') continue;
        yield {
          at: placeOf(text, start, end),
          message: `Gặp «${text.value.slice(start, end)}», cần «${replacement}».`,
          ...(entry.level === 'error' ? {} : { severity: entry.level }),
          ...fixOf(text, edit.start, edit.end, edit.text, `Đổi thành «${replacement}»`),
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Sửa đổi, bổ sung quy định; xử lý nghiêm hành vi vi phạm; tham quan khu di tích.' }],
    bad: [
      { kind: 'text', text: '⟦Bổ xung⟧ quy định và ⟦sử lý⟧ nghiêm.', fixed: 'Bổ sung quy định và xử lý nghiêm.' },
      { kind: 'text', text: 'Tổ chức ⟦thăm quan⟧ mô hình.', fixed: 'Tổ chức tham quan mô hình.' },
    ],
  },
};
