import { pointLetter } from '../document/numbering.ts';
import { nd30 } from '../lint/clause.ts';
import { outlineParts, sequenceFaults } from '../lint/outline.ts';
import { renumber } from '../lint/renumber.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const diemSaiThuTu: DocumentRule = {
  id: 'diem-sai-thu-tu',
  title: 'Chữ cái của điểm không theo thứ tự tiếng Việt',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.6')],
  why: 'Điểm đánh theo thứ tự bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k, l, m…; bỏ sót chữ đ là lỗi hay gặp nhất, làm viện dẫn về sau chỉ sai điểm.',
  fix: 'unsafe',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      for (const { item, expected, rest } of sequenceFaults(blocks, 'diem')) {
        const edits = renumber(rest, expected);
        yield {
          at: placeOf(item.marker),
          message: `Gặp «${item.marker.value}», cần «${pointLetter(expected - 1)})» theo thứ tự bảng chữ cái tiếng Việt. Cần sửa chữ của điểm này và các điểm sau.`,
          ...(edits ? { fix: { title: 'Đánh chữ lại từ đây', edits } } : {}),
        };
      }
    }
  },
  examples: {
    good: [
      { kind: 'document' },
      {
        kind: 'document',
        body: 'Yêu cầu:\n\n1. Sở Nội vụ:\n\n   a) Một việc.\n\n   b) Hai việc.\n\n   c) Ba việc.\n\n   d) Bốn việc.\n\n   đ) Năm việc.\n\n   e) Sáu việc.\n\n   g) Bảy việc.\n',
      },
    ],
    bad: [
      {
        kind: 'document',
        body: 'Yêu cầu:\n\n1. Sở Nội vụ:\n\n   a) Một việc.\n\n   b) Hai việc.\n\n   c) Ba việc.\n\n   d) Bốn việc.\n\n   ⟦e)⟧ Năm việc.\n\n   g) Sáu việc.\n',
        fixed: {
          body: 'Yêu cầu:\n\n1. Sở Nội vụ:\n\n   a) Một việc.\n\n   b) Hai việc.\n\n   c) Ba việc.\n\n   d) Bốn việc.\n\n   đ) Năm việc.\n\n   e) Sáu việc.\n',
        },
      },
    ],
  },
};
