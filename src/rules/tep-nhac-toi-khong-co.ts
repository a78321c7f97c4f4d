import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const tepNhacToiKhongCo: DocumentRule = {
  id: 'tep-nhac-toi-khong-co',
  title: 'Không tìm thấy tệp của văn bản được nhắc tới',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Văn bản bị thay thế, bãi bỏ hoặc được đính chính ghi bằng đường dẫn mà tệp không có thì trang của văn bản ấy không báo nó hết hiệu lực, và tin bài viết về nó không bị báo là cũ. Ghi bằng số, ký hiệu thì không cần tệp.',
  *check(document) {
    for (const { at, path, key } of problemsOfKind(document, 'reference-missing')) {
      yield {
        at,
        message: `Không có tệp «${path}» ghi ở khóa «${key}». Đường dẫn tính từ thư mục của văn bản này; cần xem lại tên tệp, hoặc ghi số, ký hiệu nếu văn bản ấy không nằm trong thư mục của đơn vị.`,
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: { thay_the: '\n  - cu.md\n  - Chỉ thị số 02/CT-UBND ngày 05/3/2019' },
        files: { 'cu.md': 'Văn bản cũ.\n' },
      },
    ],
    bad: [
      { kind: 'document', front: { thay_the: '\n  - ⟦2019/02-ct-ubnd.md⟧\n  - Chỉ thị số 03/CT-UBND ngày 05/4/2019' } },
      { kind: 'document', front: { bai_bo: '⟦02-ct-ubnd.md⟧' } },
      { kind: 'document', front: { dinh_chinh: '\n  - ⟦02-ct-ubnd.md⟧' } },
    ],
  },
};
