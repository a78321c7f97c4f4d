import { walkBlocks } from '../document/document.ts';
import { outlineParts } from '../lint/outline.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const mucRong: DocumentRule = {
  id: 'muc-rong',
  title: 'Mục không có nội dung',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Một số thứ tự không có chữ nào theo sau là phần soạn dở hoặc còn sót khi xóa.',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      for (const block of walkBlocks(blocks)) {
        if (block.kind !== 'item' || block.blocks.length > 0) continue;
        yield { at: placeOf(block.marker), message: `Gặp mục «${block.marker.value}» không có nội dung. Cần viết nội dung, hoặc xóa mục.` };
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        body: 'Ủy ban nhân dân các xã, phường có rừng:\n\n1. Tổ chức trực canh.\n\n2. Tuần tra các khu vực trọng điểm.\n',
      },
    ],
    bad: [{ kind: 'document', body: 'Yêu cầu:\n\n1. Trực canh.\n\n⟦2.⟧\n\n3. Tuần tra.\n' }],
  },
};
