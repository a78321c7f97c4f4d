import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const tepKemKhongCo: DocumentRule = {
  id: 'tep-kem-khong-co',
  title: 'Không tìm thấy tệp kèm theo',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Phụ lục, văn bản kèm theo hoặc hình ảnh thiếu tệp thì văn bản ban hành ra không đủ.',
  *check(document) {
    for (const { at, path } of problemsOfKind(document, 'include-missing')) {
      yield {
        at,
        message: `Không có tệp «${path}». Đường dẫn tính từ thư mục của văn bản này; cần xem lại tên tệp, kể cả chữ hoa, chữ thường.`,
      };
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
    bad: [{ kind: 'document', front: { phu_luc: '\n  - {tep: ⟦phu-luc.md⟧, ten: Danh mục khu vực trọng điểm}' } }],
  },
};
