import { outlineParts } from '../lint/outline.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { runningParagraphs } from '../lint/running-paragraphs.ts';
import { placeOf } from '../source/source-text.ts';

export const haiChamKhongCoGi: DocumentRule = {
  id: 'hai-cham-khong-co-gi',
  title: 'Dấu hai chấm mà không có gì theo sau',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Dấu hai chấm hứa một danh sách; không có danh sách là nội dung bị bỏ sót hoặc các điểm đã gõ sai cách.',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      for (const { paragraph, next, after } of runningParagraphs(blocks)) {
        const { value } = paragraph.text;
        if (next || !value.endsWith(':')) continue;
        // A table or a picture after the item, at the left edge, is what the colon promised.
        if (after && after.kind !== 'item' && after.kind !== 'heading') continue;
        yield {
          at: placeOf(paragraph.text, value.length - 1, value.length),
          message:
            'Gặp dấu hai chấm ở cuối mà không có nội dung theo sau. Cần viết tiếp các điểm (thụt vào dưới mục này), hoặc đổi thành dấu chấm.',
        };
      }
    }
  },
  examples: {
    good: [
      { kind: 'document' },
      { kind: 'document', body: 'Yêu cầu:\n\n1. Sở Nội vụ:\n\n   a) Trực canh.\n\n   b) Tuần tra.\n\n2. Sở Tài chính bố trí kinh phí.\n' },
    ],
    bad: [{ kind: 'document', body: 'Yêu cầu:\n\n1. Sở Nội vụ⟦:⟧\n\n2. Sở Tài chính bố trí kinh phí.\n' }],
  },
};
