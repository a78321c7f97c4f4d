import { tasksOf } from '../document/document-tasks.ts';
import { contentChecked } from '../lint/citation-faults.ts';
import { dayText } from '../lint/cited-documents.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';
import { daysBetween } from '../vietnamese/calendar.ts';

const DUE = /(?:hoàn thành|báo cáo|gửi|trình|xong|kết thúc|chậm nhất|muộn nhất|thời hạn|kiểm tra)(?![\p{L}\p{M}])/iu;
/** What is told of the past: «được giao trước ngày …», «văn bản ban hành trước ngày …» set no time for the work. */
const HISTORY =
  /(?<![\p{L}\p{M}])(?:đã|được|trước đây|tồn đọng|tính đến)(?: [\p{L}\p{M}]+){0,6} $|(?:ban hành|cấp|ký|phát sinh|tiếp nhận|xây dựng|giao|thành lập|đăng ký|tồn tại|khởi công|bắt đầu|có hiệu lực|hết hạn) $/iu;

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
        const before = assignment.item.text.slice(Math.max(assignment.start, deadline.start - 80), deadline.start);
        if (seen.has(deadline.start) || HISTORY.test(before)) continue;
        seen.add(deadline.start);
        yield {
          at: placeOf(text, deadline.start, deadline.end),
          message: `Gặp thời hạn «${deadline.text}», đã qua vào ngày ban hành ${dayText(date)}. Cần sửa thời hạn hoặc ngày ban hành.`,
          // A slip is of a year, in a sentence that sets a time; else the day may be told of («hồ sơ nộp trước ngày …»).
          ...((daysBetween(deadline.date, date) ?? 0) > 400 || !DUE.test(before + deadline.text) ? { severity: 'info' as const } : {}),
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'document' }, { kind: 'document', body: '1. Sở Xây dựng rà soát các dự án khởi công trước ngày 01/01/2026.\n' }],
    bad: [{ kind: 'document', body: '1. Sở Y tế báo cáo kết quả ⟦trước ngày 15/4/2025⟧.\n' }],
  },
};
