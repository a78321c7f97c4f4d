import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const ngayKhongCoThat: DocumentRule = {
  id: 'ngay-khong-co-that',
  title: 'Ngày không có trong lịch',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Ngày ban hành quyết định hiệu lực và thứ tự trong sổ đăng ký; một ngày không có trong lịch không in được.',
  *check(document) {
    for (const { at, key, value } of problemsOfKind(document, 'unreal-date')) {
      yield {
        at,
        message: `Gặp «${value}» ở khóa «${key}»: trong lịch không có ngày này. Cần xem lại tháng và ngày (thứ tự là năm-tháng-ngày).`,
      };
    }
  },
  examples: {
    good: [{ kind: 'document', front: { ngay: '2024-02-29', trich_yeu: 'Về trực Tết', so: '3' } }],
    bad: [{ kind: 'document', front: { ngay: '⟦2026-02-29⟧' } }],
  },
};
