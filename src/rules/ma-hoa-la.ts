import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const maHoaLa: DocumentRule = {
  id: 'ma-hoa-la',
  title: 'Tệp không ở bảng mã UTF-8',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Chữ tiếng Việt ở bảng mã khác đọc ra thành ký tự lạ; văn bản trao đổi giữa các cơ quan dùng Unicode theo TCVN 6909:2001.',
  *check(document) {
    for (const { at, encoding } of problemsOfKind(document, 'undecodable')) {
      yield { at, message: `Gặp tệp ở bảng mã ${encoding}, cần UTF-8. Mở tệp, chọn «Lưu thành…» với bảng mã UTF-8.` };
    }
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [{ kind: 'source', source: '⟦⟧---\nloai: chi_thi\n---\n\nN?i dung.\n', encoding: 'UTF-16' }],
  },
};
