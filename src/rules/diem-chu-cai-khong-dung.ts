import { pointLetter } from '../document/numbering.ts';
import { nd30 } from '../lint/clause.ts';
import { itemRuns, outlineParts, pointOrdinal } from '../lint/outline.ts';
import { renumber } from '../lint/renumber.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const diemChuCaiKhongDung: DocumentRule = {
  id: 'diem-chu-cai-khong-dung',
  title: 'Điểm đánh bằng chữ cái không có trong tiếng Việt',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.6')],
  why: 'Điểm đánh theo bảng chữ cái tiếng Việt, không có f, j, w, z; trình soạn thảo tự đánh chữ theo tiếng Anh nên hay sinh ra lỗi này.',
  fix: 'unsafe',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      for (const { level, items } of itemRuns(blocks)) {
        if (level !== 'diem') continue;
        let found = false;
        for (const [index, item] of items.entries()) {
          if (item.number === null || !item.typed || pointOrdinal(item.number) !== null) continue;
          const edits = found ? null : renumber(items.slice(index), index + 1);
          found = true;
          yield {
            at: placeOf(item.marker),
            message: `Gặp «${item.marker.value}», chữ này không dùng để đánh điểm. Cần «${pointLetter(index)})» và sửa các điểm sau.`,
            ...(edits ? { fix: { title: 'Đánh chữ lại từ đây', edits } } : {}),
          };
        }
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        body: 'Yêu cầu:\n\n1. Sở Nội vụ:\n\n   a) Một.\n\n   b) Hai.\n\n   c) Ba.\n\n   d) Bốn.\n\n   đ) Năm.\n\n   e) Sáu.\n\n   g) Bảy.\n\n2. Sở Tài chính bố trí kinh phí.\n',
      },
    ],
    bad: [
      {
        kind: 'document',
        body: 'Yêu cầu:\n\n1. Sở Nội vụ:\n\n   a) Một.\n\n   b) Hai.\n\n   c) Ba.\n\n   d) Bốn.\n\n   đ) Năm.\n\n   e) Sáu.\n\n   ⟦f)⟧ Bảy.\n\n   g) Tám.\n',
        fixed: {
          body: 'Yêu cầu:\n\n1. Sở Nội vụ:\n\n   a) Một.\n\n   b) Hai.\n\n   c) Ba.\n\n   d) Bốn.\n\n   đ) Năm.\n\n   e) Sáu.\n\n   g) Bảy.\n\n   h) Tám.\n',
        },
      },
    ],
  },
};
