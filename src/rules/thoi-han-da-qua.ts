import { tasksOf } from '../document/document-tasks.ts';
import { contentChecked } from '../lint/citation-faults.ts';
import { dayText } from '../lint/cited-documents.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

/** What was to be done before, told as such; a piece of work on the past («được giao trước ngày …») has no deadline there. */
const HISTORY =
  /(?<![\p{L}\p{M}])(?:đã được giao|đã ban hành|ban hành trước|có hiệu lực|trước đây|tồn đọng|phát sinh trước|xây dựng trước|cấp trước|tính đến|đã hoàn thành|đến hết ngày)/iu;

export const thoiHanDaQua: DocumentRule = {
  id: 'thoi-han-da-qua',
  title: 'Thời hạn của nhiệm vụ trước ngày ban hành',
  family: 'nhiem_vu',
  scope: 'van_ban',
  severity: 'error',
  basis: contentChecked,
  why: 'Việc giao hôm nay không thể xong từ hôm qua: thường là năm của văn bản cũ chép lại.',
  *check(document, { organs }) {
    const date = document.date?.value;
    if (!date) return;
    for (const { assignments } of tasksOf(document, organs).tasks) {
      const seen = new Set<number>();
      for (const { assignment, text } of assignments) {
        const { deadline } = assignment;
        if (!deadline?.date || deadline.date.startsWith('--') || deadline.date >= date || deadline.end <= deadline.start) continue;
        if (seen.has(deadline.start) || HISTORY.test(assignment.item.text.slice(assignment.start, assignment.end))) continue;
        seen.add(deadline.start);
        yield {
          at: placeOf(text, deadline.start, deadline.end),
          message: `Gặp thời hạn «${deadline.text}», đã qua vào ngày ban hành ${dayText(date)}. Cần sửa thời hạn hoặc ngày ban hành.`,
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [{ kind: 'document', body: '1. Sở Y tế báo cáo kết quả ⟦trước ngày 15/4/2025⟧.\n' }],
  },
};
