import { tasksOf } from '../document/document-tasks.ts';
import { contentChecked } from '../lint/citation-faults.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const thoiHanKhongGhiNam: DocumentRule = {
  id: 'thoi-han-khong-ghi-nam',
  title: 'Thời hạn không ghi năm',
  family: 'nhiem_vu',
  scope: 'van_ban',
  severity: 'info',
  basis: contentChecked,
  why: 'Thời hạn chỉ có ngày và tháng thì văn bản đọc lại năm sau không rõ là năm nào, trừ khi là việc hằng năm.',
  *check(document, { organs }) {
    if (!document.type?.assignsTasks) return;
    for (const { assignments } of tasksOf(document, organs).tasks) {
      const seen = new Set<number>();
      for (const { assignment, text } of assignments) {
        const { deadline, recurrence } = assignment;
        if (!deadline?.date?.startsWith('--') || recurrence !== null || deadline.end <= deadline.start || seen.has(deadline.start))
          continue;
        seen.add(deadline.start);
        yield {
          at: placeOf(text, deadline.start, deadline.end),
          message: `Gặp thời hạn «${deadline.text}» không ghi năm. Cần ghi năm, hoặc «hằng năm».`,
        };
      }
    }
  },
  examples: {
    good: [
      { kind: 'document', body: '1. Sở Y tế báo cáo kết quả trước ngày 15/12/2026.\n\n2. Sở Nội vụ báo cáo trước ngày 15/12 hằng năm.\n' },
    ],
    bad: [{ kind: 'document', body: '1. Sở Y tế báo cáo kết quả ⟦trước ngày 15/12⟧.\n' }],
  },
};
