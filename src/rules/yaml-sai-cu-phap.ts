import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const yamlSaiCuPhap: DocumentRule = {
  id: 'yaml-sai-cu-phap',
  title: 'Phần khai báo không đúng cú pháp',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Dòng sai cú pháp làm mất hoặc lệch giá trị của cả khóa, nên số, ngày, nơi nhận in ra có thể khác điều đã gõ.',
  *check(document) {
    for (const { at, reason } of problemsOfKind(document, 'yaml-syntax')) {
      yield { at, message: `Không đọc được phần khai báo ở chỗ này: ${reason}.` };
    }
  },
  examples: {
    good: [{ kind: 'document', front: { trich_yeu: '"Về quản lý chợ: quy hoạch, đầu tư"' } }],
    bad: [{ kind: 'document', front: { tu_khoa: '[rừng, mùa kh⟦ô⟧\nlinh_vuc: Lâm nghiệp' } }],
  },
};
