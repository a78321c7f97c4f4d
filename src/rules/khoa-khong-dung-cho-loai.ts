import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const khoaKhongDungChoLoai: DocumentRule = {
  id: 'khoa-khong-dung-cho-loai',
  title: 'Khóa không dùng cho loại văn bản này',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Mỗi mẫu trong Phụ lục III chỉ có một số thành phần; khóa của mẫu khác không có chỗ in.',
  *check(document) {
    for (const { at, key, type } of problemsOfKind(document, 'key-not-for-type')) {
      yield { at, message: `Gặp khóa «${key}», không dùng cho ${type.toLowerCase()}. Cần xóa khóa này, hoặc xem lại «loai».` };
    }
  },
  examples: {
    good: [{ kind: 'document', front: { loai: 'cong_dien', dien: '\n  - Chủ tịch Ủy ban nhân dân các xã, phường' } }],
    bad: [{ kind: 'document', front: { '⟦dien⟧': '\n  - Các sở, ban, ngành cấp tỉnh' } }],
  },
};
