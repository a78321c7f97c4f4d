import type { HeadingLevel } from '../document/document.ts';
import { outlineParts } from '../lint/outline.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

const TITLES: ReadonlySet<HeadingLevel> = new Set<HeadingLevel>(['phan', 'chuong', 'muc', 'tieu_muc', 'muc_la_ma', 'dieu', 'tieu_de']);
const CLOSING = /\s?[.;:,]$/;

export const deMucDauCuoi: DocumentRule = {
  id: 'de-muc-dau-cuoi',
  title: 'Tiêu đề có dấu ở cuối',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Tiêu đề của phần, chương, mục, điều không phải là câu; các mẫu của Nghị định 30/2020/NĐ-CP không có dấu sau tiêu đề.',
  fix: 'safe',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      for (const block of blocks) {
        if (block.kind !== 'heading' || !TITLES.has(block.level)) continue;
        const { value } = block.text;
        const match = CLOSING.exec(value);
        if (!match || /(?:\.\.\.|v\.v\.)$/.test(value)) continue;
        yield {
          at: placeOf(block.text, match.index, value.length),
          message: `Gặp dấu «${match[0].trim()}» ở cuối tiêu đề «${value}». Cần bỏ đi.`,
          ...fixOf(block.text, match.index, value.length, '', 'Bỏ dấu ở cuối'),
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'document', body: '## I. MỤC TIÊU\n\nBảo vệ rừng.\n\n## II. NHIỆM VỤ\n\nTrực canh.\n' }],
    bad: [
      {
        kind: 'document',
        body: '## I. MỤC TIÊU⟦:⟧\n\nBảo vệ rừng.\n\n## II. NHIỆM VỤ⟦.⟧\n\nTrực canh.\n',
        fixed: { body: '## I. MỤC TIÊU\n\nBảo vệ rừng.\n\n## II. NHIỆM VỤ\n\nTrực canh.\n' },
      },
    ],
  },
};
