import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixAt } from '../lint/source-edit.ts';

export const coQuanKhongCo: DocumentRule = {
  id: 'co-quan-khong-co',
  title: 'Mã cơ quan không có trong danh mục',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Tên cơ quan, cơ quan chủ quản, ký hiệu và địa danh được lấy từ danh mục theo mã này.',
  fix: 'unsafe',
  *check(document) {
    for (const { at, value, suggestion } of problemsOfKind(document, 'unknown-organ')) {
      yield {
        at,
        message: `Gặp mã cơ quan «${value}», không có trong danh mục. ${suggestion ? `Cần «${suggestion}»?` : 'Cần một mã trong danh mục (gõ tên, ví dụ «UBND tỉnh An Giang», sẽ được gợi ý mã), hoặc khai báo {ten, ky_hieu, dia_danh} tại chỗ, hoặc thêm vào co_quan.yaml.'}`,
        ...(suggestion ? fixAt(at, value, suggestion, `Đổi thành «${suggestion}»`) : {}),
      };
    }
  },
  examples: {
    good: [{ kind: 'document', front: { co_quan: 'ubnd_tinh_ninh_binh' } }],
    bad: [
      { kind: 'document', front: { co_quan: '⟦ubnd-tinh-ninh-binh⟧' }, fixed: { front: { co_quan: 'ubnd_tinh_ninh_binh' } } },
      { kind: 'document', front: { co_quan: '⟦hoi_nguoi_yeu_tho⟧' } },
    ],
  },
};
