import { outlineParts } from '../lint/outline.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { runningParagraphs } from '../lint/running-paragraphs.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

/** A shorter item is a label, not a sentence. */
const WORDS = 8;
const LAST_WORD = 40;

export const doanThieuDauKet: DocumentRule = {
  id: 'doan-thieu-dau-ket',
  title: 'Đoạn không có dấu ở cuối',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'info',
  basis: [],
  why: 'Câu trọn ý kết thúc bằng dấu chấm, mục của một câu liệt kê bằng dấu chấm phẩy; không có dấu thường là câu bị cắt khi chép.',
  fix: 'unsafe',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      const all = [...runningParagraphs(blocks)];
      for (const [index, { paragraph, next, after, leads, within }] of all.entries()) {
        const { text } = paragraph;
        // The writer closes the last one itself; a line above a list or a table is its title.
        if (index === all.length - 1 || next?.kind === 'item' || next?.kind === 'table' || next?.kind === 'figure') continue;
        // A khoản that others belong to is their title, wherever they stand.
        if (leads && after && !(after.kind === 'item' && after.level === within.at(-1)?.level)) continue;
        if (!/[\p{L}\d)%”"]$/u.test(text.value) || /[.!?:;…][”")]$/u.test(text.value) || text.value.split(/\s+/).length < WORDS) continue;
        const last = /(?<!\S)\S+$/.exec(text.value.slice(-LAST_WORD));
        const start = text.value.length - (last?.[0].length ?? 0);
        yield {
          at: placeOf(text, start, text.value.length),
          message: 'Gặp đoạn kết thúc mà không có dấu. Cần dấu chấm ở cuối câu, hoặc xem câu có bị cắt dở không.',
          ...fixOf(text, start, text.value.length, `${last?.[0] ?? ''}.`, 'Thêm dấu chấm'),
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'document' }, { kind: 'document', body: 'Yêu cầu các đơn vị tổ chức trực canh rừng trong suốt mùa khô năm nay\n' }],
    bad: [
      {
        kind: 'document',
        body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Sở Nông nghiệp và Môi trường rà soát phương án chữa cháy rừng trước ngày 15 tháng 4 năm ⟦2026⟧\n\n2. Ủy ban nhân dân các xã tổ chức trực canh 24/24 giờ.\n',
      },
      {
        kind: 'document',
        body: 'Mùa khô năm nay kéo dài, nguy cơ cháy rừng trên địa bàn tỉnh ở mức rất ⟦cao⟧\n\nYêu cầu các đơn vị tổ chức trực canh.\n',
        fixed: {
          body: 'Mùa khô năm nay kéo dài, nguy cơ cháy rừng trên địa bàn tỉnh ở mức rất cao.\n\nYêu cầu các đơn vị tổ chức trực canh.\n',
        },
      },
    ],
  },
};
