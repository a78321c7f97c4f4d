import { tasksOf } from '../document/document-tasks.ts';
import { nearest } from '../document/nearest.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const nhiemVuMucKhongCo: DocumentRule = {
  id: 'nhiem-vu-muc-khong-co',
  title: 'Khóa nhiem_vu nói về một mục không có trong văn bản',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Một mục của «nhiem_vu» không khớp nhiệm vụ nào thì điều ghi ở đó bị bỏ qua mà không ai biết.',
  *check(document, { organs }) {
    if (document.taskOverrides.length === 0) return;
    const { unknownOverrides, paths } = tasksOf(document, organs);
    for (const { item } of unknownOverrides) {
      const near = nearest(item.value, paths);
      yield {
        at: placeOf(item.text),
        message: `Gặp mục «${item.value}», văn bản không có mục này.${near ? ` Có lẽ là «${near}».` : ''} Cần ghi số như trong văn bản, ví dụ 2 hoặc 2.b.`,
      };
    }
  },
  examples: {
    good: [{ kind: 'document', front: { nhiem_vu: '\n  - {muc: 1, han: 2026-04-15}' } }],
    bad: [{ kind: 'document', front: { nhiem_vu: '\n  - {muc: ⟦9⟧, han: 2026-04-15}' } }],
  },
};
