import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const khoaTrung: DocumentRule = {
  id: 'khoa-trung',
  title: 'Một khóa được khai báo hai lần',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Chỉ giá trị đầu được dùng; giá trị sau bị bỏ mà người soạn không hay.',
  *check(document) {
    for (const { at, key } of problemsOfKind(document, 'duplicate-key')) {
      yield { at, message: `Gặp khóa «${key}» lần thứ hai. Cần giữ một dòng, xóa dòng kia.` };
    }
  },
  examples: {
    good: [{ kind: 'document', front: { trich_yeu: 'Về trồng rừng', linh_vuc: 'Lâm nghiệp' } }],
    bad: [{ kind: 'document', front: { trich_yeu: 'Về bảo vệ rừng\n⟦trich_yeu⟧: Về trồng rừng' } }],
  },
};
