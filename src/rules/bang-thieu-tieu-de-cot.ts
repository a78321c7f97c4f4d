import { walkBlocks } from '../document/document.ts';
import { outlineParts } from '../lint/outline.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const bangThieuTieuDeCot: DocumentRule = {
  id: 'bang-thieu-tieu-de-cot',
  title: 'Bảng không có tiêu đề cột',
  family: 'trinh_bay',
  scope: 'van_ban',
  severity: 'info',
  basis: [],
  why: 'Dòng tiêu đề được lặp lại ở đầu mỗi trang và được trình đọc màn hình dùng để gọi tên từng ô; để trống thì người đọc trang sau không biết cột nào.',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      for (const block of walkBlocks(blocks)) {
        if (block.kind === 'table' && block.rows.length > 0 && block.header.every((cell) => cell.text.value.trim() === '')) {
          yield { at: block.place, message: 'Gặp bảng có dòng tiêu đề trống. Cần ghi tên các cột ở dòng đầu.' };
        }
      }
    }
  },
  examples: {
    good: [{ kind: 'document', body: 'Chỉ tiêu như sau:\n\n| Xã | Diện tích |\n| --- | ---: |\n| Cúc Phương | 120 |\n' }],
    bad: [{ kind: 'document', body: 'Chỉ tiêu như sau:\n\n⟦|  |  |\n| --- | ---: |\n| Cúc Phương | 120 |⟧\n' }],
  },
};
