import { appendixReferences } from '../lint/appendix-references.ts';
import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const phuLucNhacMaKhongCo: DocumentRule = {
  id: 'phu-luc-nhac-ma-khong-co',
  title: 'Nội dung nhắc đến phụ lục không có',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'warning', ban_hanh: 'warning' },
  basis: [nd30('Phụ lục I, Phần I, Mục III.1')],
  why: 'Người nhận phải tìm được phụ lục mà nội dung chỉ dẫn; số phụ lục sai hoặc quên kèm tệp thì văn bản không thực hiện được.',
  *check(document) {
    const count = document.attachments.filter((one) => one.kind === 'phu_luc').length;
    for (const { text, start, end, number, ordinal, own } of appendixReferences(document)) {
      if (count === 0 ? !own : ordinal === null || ordinal <= count) continue;
      yield {
        at: placeOf(text, start, end),
        message:
          count === 0
            ? `Gặp «${text.value.slice(start, end)}» mà văn bản không kèm phụ lục nào. Cần thêm khóa «phu_luc», hoặc bỏ chỉ dẫn này.`
            : `Gặp «Phụ lục ${number}» mà văn bản chỉ có ${count} phụ lục. Cần sửa số, hoặc thêm phụ lục.`,
      };
    }
  },
  examples: {
    good: [
      { kind: 'document', body: 'Thực hiện chế độ báo cáo theo Phụ lục II ban hành kèm theo Thông tư số 12/2025/TT-BNV của Bộ Nội vụ.\n' },
      {
        kind: 'document',
        front: { phu_luc: '\n  - {tep: a.md, ten: Khu vực trọng điểm}' },
        body: 'Yêu cầu trực canh (theo Phụ lục kèm theo Chỉ thị này).\n',
        files: { 'a.md': 'Xã Cúc Phương.\n' },
      },
    ],
    bad: [
      { kind: 'document', body: 'Yêu cầu trực canh tại các khu vực trọng điểm (⟦Phụ lục⟧ kèm theo Chỉ thị này).\n' },
      {
        kind: 'document',
        front: { phu_luc: '\n  - {tep: a.md, ten: Khu vực trọng điểm}' },
        body: 'Yêu cầu trực canh (theo Phụ lục I, ⟦Phụ lục III⟧).\n',
        files: { 'a.md': 'Xã Cúc Phương.\n' },
      },
    ],
  },
};
