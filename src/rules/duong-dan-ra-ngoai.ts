import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const duongDanRaNgoai: DocumentRule = {
  id: 'duong-dan-ra-ngoai',
  title: 'Đường dẫn đi ra ngoài thư mục văn bản',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Văn bản chỉ được lấy tệp trong thư mục gốc của đơn vị, để bản dựng ở máy khác giống hệt và không kéo theo tệp lạ.',
  *check(document) {
    for (const { at, path } of problemsOfKind(document, 'include-outside')) {
      yield {
        at,
        message: `Gặp đường dẫn «${path}» đi ra ngoài thư mục gốc của văn bản. Cần chép tệp vào trong thư mục rồi sửa đường dẫn.`,
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
    bad: [{ kind: 'document', front: { phu_luc: '\n  - {tep: ⟦../../bi-mat.md⟧, ten: Danh mục khu vực trọng điểm}' } }],
  },
};
