import type { DocumentRule } from '../lint/rule.ts';
import { allParagraphs } from '../lint/running-paragraphs.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

export const dauSaoThua: DocumentRule = {
  id: 'dau-sao-thua',
  title: 'Dấu «**» không thành chữ đậm',
  family: 'trinh_bay',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Chữ đậm cần hai dấu «**» liền với chữ ở cả hai đầu; thiếu một đầu, hoặc có dấu cách bên trong, thì các dấu sao bị in ra.',
  fix: 'unsafe',
  *check(document) {
    for (const { paragraph } of allParagraphs(document)) {
      const { text } = paragraph;
      if (!text.value.includes('**')) continue;
      for (const match of text.value.matchAll(/\*{2,}/g)) {
        const end = match.index + match[0].length;
        yield {
          at: placeOf(text, match.index, end),
          message: `Gặp «${match[0]}» bị in ra như chữ. Cần viết liền hai đầu, ví dụ «**chữ đậm**», hoặc bỏ đi.`,
          ...fixOf(text, match.index, end, '', 'Bỏ các dấu sao'),
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'document', body: 'Yêu cầu **trực canh** cả ngày lẫn đêm.\n' }],
    bad: [
      {
        kind: 'document',
        body: 'Yêu cầu ⟦**⟧trực canh cả ngày lẫn đêm.\n',
        fixed: { body: 'Yêu cầu trực canh cả ngày lẫn đêm.\n' },
      },
    ],
  },
};
