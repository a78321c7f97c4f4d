import type { HeadingLevel } from '../document/document.ts';
import { nd30 } from '../lint/clause.ts';
import { outlineParts } from '../lint/outline.ts';
import type { DocumentRule } from '../lint/rule.ts';

const TITLED: ReadonlySet<HeadingLevel> = new Set<HeadingLevel>(['phan', 'chuong', 'muc', 'tieu_muc', 'muc_la_ma']);

export const deMucThieuTieuDe: DocumentRule = {
  id: 'de-muc-thieu-tieu-de',
  title: 'Phần, chương, mục không có tiêu đề',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: { du_thao: 'warning', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.6.d')],
  why: 'Phần, chương, mục, tiểu mục phải có tiêu đề nêu nội dung chính; điều của quyết định trực tiếp (Mẫu 1.2) không bắt buộc.',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      for (const [index, block] of blocks.entries()) {
        if (block.kind !== 'heading' || !TITLED.has(block.level) || block.text.value.trim() !== '') continue;
        const next = blocks[index + 1];
        // The title typed on a line of its own.
        if (next?.kind === 'heading' && next.level === 'tieu_de') continue;
        if (next?.kind === 'paragraph' && next.inlines.length === 1 && next.inlines[0]?.kind === 'strong') continue;
        yield {
          at: block.place,
          message: `Thiếu tiêu đề của ${block.label.replace(/\.$/, '')}. Cần ghi tiêu đề trên cùng dòng, ví dụ «${block.label} QUY ĐỊNH CHUNG».`,
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'document', body: '## I. MỤC TIÊU\n\nBảo vệ rừng.\n\n## II. NHIỆM VỤ\n\nTrực canh.\n' }],
    bad: [{ kind: 'document', body: '## I. MỤC TIÊU\n\nBảo vệ rừng.\n\n⟦## II.⟧\n\nTrực canh.\n' }],
  },
};
