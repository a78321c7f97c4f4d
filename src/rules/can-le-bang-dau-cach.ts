import type { DocumentRule } from '../lint/rule.ts';
import { allParagraphs } from '../lint/running-paragraphs.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

const GAP = /[ \u00a0\u2000-\u200a\u3000]{4,}|[ \u00a0]*\t[ \t\u00a0]*/g;

export const canLeBangDauCach: DocumentRule = {
  id: 'can-le-bang-dau-cach',
  title: 'Căn lề bằng nhiều dấu cách hoặc phím Tab',
  family: 'trinh_bay',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Căn chữ bằng dấu cách sẽ lệch khi đổi phông hoặc in ra; lề, thụt dòng do công cụ đặt, còn chữ cần thẳng cột thì dùng bảng.',
  fix: 'safe',
  *check(document) {
    for (const { paragraph } of allParagraphs(document)) {
      const { text } = paragraph;
      for (const match of text.value.matchAll(GAP)) {
        const end = match.index + match[0].length;
        yield {
          at: placeOf(text, match.index, end),
          message: match[0].includes('\t')
            ? 'Gặp phím Tab trong đoạn. Cần một dấu cách, hoặc dùng bảng nếu muốn thẳng cột.'
            : `Gặp ${match[0].length} dấu cách liền nhau. Cần một dấu cách, hoặc dùng bảng nếu muốn thẳng cột.`,
          ...fixOf(text, match.index, end, ' ', 'Thay bằng một dấu cách'),
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [
      {
        kind: 'document',
        body: 'Trực ban:⟦        ⟧Nguyễn Văn An.\n\nĐiện thoại:⟦\t⟧0123 456 789.\n',
        fixed: { body: 'Trực ban: Nguyễn Văn An.\n\nĐiện thoại: 0123 456 789.\n' },
      },
    ],
  },
};
