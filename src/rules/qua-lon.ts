import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const quaLon: DocumentRule = {
  id: 'qua-lon',
  title: 'Tệp vượt quá giới hạn đọc được',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Không văn bản hành chính nào lớn đến mức ấy; thường là dán nhầm dữ liệu vào tệp.',
  *check(document) {
    for (const { at, limit } of problemsOfKind(document, 'too-large')) {
      yield { at, message: `Gặp phần vượt giới hạn ${limit}, không đọc tiếp. Cần tách dữ liệu ra phụ lục hoặc tệp khác.` };
    }
  },
  examples: {
    good: [{ kind: 'document', front: { linh_vuc: 'Lâm nghiệp' } }],
    bad: [{ kind: 'document', front: { linh_vuc: `${'['.repeat(32)}⟦⟧a${']'.repeat(32)}` } }],
  },
};
