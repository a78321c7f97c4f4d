import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const yamlBiDanh: DocumentRule = {
  id: 'yaml-bi-danh',
  title: 'Dùng bí danh «&», «*» của YAML',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Một văn bản hành chính không cần bí danh; bí danh lồng nhau có thể làm phần khai báo phình ra vô hạn, nên công cụ không đọc.',
  *check(document) {
    for (const { at } of problemsOfKind(document, 'yaml-alias')) {
      yield {
        at,
        message: 'Gặp bí danh YAML («&» hoặc «*»), không được dùng ở đây. Cần gõ lại giá trị, hoặc đặt cả giá trị trong ngoặc kép.',
      };
    }
  },
  examples: {
    good: [{ kind: 'document', front: { linh_vuc: '"*Lâm nghiệp"' } }],
    bad: [{ kind: 'document', front: { linh_vuc: '⟦*nghanh⟧' } }],
  },
};
