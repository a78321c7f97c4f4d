import { appendixReferences } from '../lint/appendix-references.ts';
import { nd30 } from '../lint/clause.ts';
import { ordinalOf } from '../lint/outline.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { allParagraphs } from '../lint/running-paragraphs.ts';
import { placeOf } from '../source/source-text.ts';

const ENCLOSED = /kèm theo|đính kèm|gửi kèm|biểu mẫu|danh sách|danh mục|mẫu số/i;

export const phuLucKhongDuocNhac: DocumentRule = {
  id: 'phu-luc-khong-duoc-nhac',
  title: 'Phụ lục không được nhắc đến trong nội dung',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'warning', ban_hanh: 'warning' },
  basis: [nd30('Phụ lục I, Phần I, Mục III.1')],
  why: 'Văn bản có phụ lục thì trong nội dung phải có chỉ dẫn về phụ lục ấy; phụ lục không ai nhắc tới thường là sót câu dẫn, hoặc kèm nhầm tệp.',
  *check(document) {
    const appendices = document.attachments.filter((one) => one.kind === 'phu_luc');
    if (appendices.length === 0) return;
    const references = [...appendixReferences(document)];
    // «các Phụ lục kèm theo», «Phụ lục I đến Phụ lục III»: all of them.
    if (references.some((one) => one.number === null)) return;
    const enclosed = [...allParagraphs(document)].some(({ paragraph }) => ENCLOSED.test(paragraph.text.value));
    for (const { number, title } of appendices) {
      const ordinal = number ? ordinalOf(number) : 1;
      if (references.some((one) => one.ordinal === ordinal) || (number === null && (references.length > 0 || enclosed))) continue;
      yield {
        at: title.text.pieces.length > 0 ? placeOf(title.text) : title.key,
        message: `Gặp Phụ lục${number ? ` ${number}` : ''} «${title.value}» không được nhắc đến trong nội dung. Cần một câu dẫn, ví dụ «(theo Phụ lục${number ? ` ${number}` : ''} kèm theo)».`,
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: { phu_luc: '\n  - {tep: a.md, ten: Khu vực trọng điểm}' },
        body: 'Yêu cầu trực canh tại các khu vực trọng điểm (theo Phụ lục kèm theo Chỉ thị này).\n',
        files: { 'a.md': 'Xã Cúc Phương.\n' },
      },
    ],
    bad: [
      {
        kind: 'document',
        front: { phu_luc: '\n  - {tep: a.md, ten: ⟦Khu vực trọng điểm⟧}' },
        body: 'Yêu cầu trực canh tại các khu vực trọng điểm.\n',
        files: { 'a.md': 'Xã Cúc Phương.\n' },
      },
      {
        kind: 'document',
        front: { phu_luc: '\n  - {tep: a.md, ten: Khu vực trọng điểm}\n  - {tep: b.md, ten: ⟦Lực lượng trực⟧}' },
        body: 'Yêu cầu trực canh tại các khu vực trọng điểm (theo Phụ lục I).\n',
        files: { 'a.md': 'Xã Cúc Phương.\n', 'b.md': 'Kiểm lâm.\n' },
      },
    ],
  },
};
