import { roman } from '../document/numbering.ts';
import { appendixReferences } from '../lint/appendix-references.ts';
import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

export const phuLucDanhSoARap: DocumentRule = {
  id: 'phu-luc-danh-so-a-rap',
  title: 'Chỉ dẫn phụ lục bằng số Ả Rập',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục III.1')],
  why: 'Văn bản có từ hai phụ lục trở lên thì đánh số bằng số La Mã; bản in ghi «Phụ lục II», nội dung ghi «Phụ lục 2» là không khớp.',
  fix: 'safe',
  *check(document) {
    const count = document.attachments.filter((one) => one.kind === 'phu_luc').length;
    if (count < 2) return;
    for (const { text, start, end, number, ordinal } of appendixReferences(document)) {
      if (!number || !/^\d/.test(number) || ordinal === null || ordinal < 1 || ordinal > count) continue;
      const wanted = roman(ordinal);
      yield {
        at: placeOf(text, start, end),
        message: `Gặp «${text.value.slice(start, end)}», cần «Phụ lục ${wanted}».`,
        ...fixOf(text, start + 'Phụ lục'.length, end, ` ${wanted}`, `Đổi thành «Phụ lục ${wanted}»`),
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: { phu_luc: '\n  - {tep: a.md, ten: Khu vực trọng điểm}\n  - {tep: b.md, ten: Lực lượng trực}' },
        body: 'Yêu cầu trực canh (theo Phụ lục I và Phụ lục II).\n',
        files: { 'a.md': 'Xã Cúc Phương.\n', 'b.md': 'Kiểm lâm.\n' },
      },
    ],
    bad: [
      {
        kind: 'document',
        front: { phu_luc: '\n  - {tep: a.md, ten: Khu vực trọng điểm}\n  - {tep: b.md, ten: Lực lượng trực}' },
        body: 'Yêu cầu trực canh (theo ⟦Phụ lục 1⟧ và ⟦Phụ lục số 02⟧).\n',
        files: { 'a.md': 'Xã Cúc Phương.\n', 'b.md': 'Kiểm lâm.\n' },
        fixed: { body: 'Yêu cầu trực canh (theo Phụ lục I và Phụ lục II).\n' },
      },
    ],
  },
};
