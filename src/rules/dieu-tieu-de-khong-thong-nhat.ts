import { outlineEntries, outlineParts } from '../lint/outline.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const dieuTieuDeKhongThongNhat: DocumentRule = {
  id: 'dieu-tieu-de-khong-thong-nhat',
  title: 'Điều có tiêu đề lẫn điều không có tiêu đề',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'info',
  basis: [],
  why: 'Trong một văn bản, hoặc điều nào cũng có tiêu đề, hoặc không điều nào có; lẫn lộn thì người đọc tưởng thiếu.',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      const entries = [...outlineEntries(blocks)].filter((one) => one.level === 'dieu');
      const titled = entries.filter((one) => one.block.kind === 'heading');
      const untitled = entries.filter((one) => one.block.kind === 'paragraph');
      if (titled.length === 0 || untitled.length === 0) continue;
      const few = titled.length < untitled.length ? titled : untitled;
      for (const { number, typedNumber, block } of few) {
        yield {
          at: typedNumber ? placeOf(typedNumber) : block.place,
          message: `Gặp Điều ${number} ${few === titled ? 'có' : 'không có'} tiêu đề, khác các điều còn lại. Cần thống nhất trong cả văn bản.`,
        };
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: { loai: 'quy_che', trich_yeu: 'Làm việc của Tổ công tác' },
        body: '### Điều 1. Phạm vi\n\nQuy định về tuần tra.\n\n### Điều 2. Đối tượng\n\nThành viên Tổ công tác.\n\n### Điều 3. Tuần tra\n\nTuần tra hằng ngày.\n',
      },
    ],
    bad: [
      {
        kind: 'document',
        front: { loai: 'quy_che', trich_yeu: 'Làm việc của Tổ công tác' },
        body: '### Điều 1. Phạm vi\n\nQuy định về tuần tra.\n\n### Điều 2. Đối tượng\n\nThành viên Tổ công tác.\n\n### Điều ⟦3⟧.\n\nTuần tra hằng ngày.\n',
      },
    ],
  },
};
