import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const tepKemKhongDocDuoc: DocumentRule = {
  id: 'tep-kem-khong-doc-duoc',
  title: 'Không đọc được tệp kèm theo',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Tệp kèm theo phải là văn bản Markdown hoặc hình ảnh PNG, JPEG; tệp khác không in được vào văn bản. Tệp ghi độ mật thì không đưa vào đâu; tệp ghi «luu_hanh» chỉ đi cùng văn bản cũng ghi khóa ấy, để không theo văn bản ra trang công khai.',
  *check(document) {
    for (const { at, path, reason } of problemsOfKind(document, 'include-unreadable')) {
      yield { at, message: `Không đọc được tệp «${path}»: ${reason}. Cần thay bằng tệp đúng dạng.` };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: { phu_luc: '\n  - {tep: phu-luc.md, ten: Danh mục khu vực trọng điểm}' },
        files: { 'phu-luc.md': 'Xã Cúc Phương, xã Gia Viễn.\n' },
      },
    ],
    bad: [
      {
        kind: 'document',
        front: { phu_luc: '\n  - {tep: ⟦phu-luc.doc⟧, ten: Danh mục khu vực trọng điểm}' },
        files: { 'phu-luc.doc': 'UNREADABLE' },
      },
      {
        kind: 'document',
        front: { phu_luc: '\n  - {tep: ⟦phu-luc.md⟧, ten: Danh mục khu vực trọng điểm}' },
        files: { 'phu-luc.md': '---\nluu_hanh: noi_bo\n---\n\nXã Cúc Phương, xã Gia Viễn.\n' },
      },
    ],
  },
};
