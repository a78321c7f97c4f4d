import type { LocatedTask } from '../../document/document-tasks.ts';
import type { Assignment, Recurrence } from '../../document/tasks/task.ts';

/** Định kỳ in words, as lists of tasks print it. */
export const cycleNames: Readonly<Record<Recurrence, string>> = {
  hang_nam: 'hằng năm',
  '6_thang': '6 tháng',
  hang_quy: 'hằng quý',
  hang_thang: 'hằng tháng',
  hang_tuan: 'hằng tuần',
  hang_ngay: 'hằng ngày',
  thuong_xuyen: 'thường xuyên',
  dinh_ky: 'định kỳ',
};

/** What is to be done, on one line: where the assignment is a mere «hoàn thành trước ngày …», the text of its whole item. */
export function assignmentText({ item, start, end }: Assignment): string {
  const own = item.text.slice(start, end).replace(/\s+/g, ' ').trim();
  return own.split(' ').length < 10 ? item.text.replace(/\s+/g, ' ').trim() : own;
}

/** One line of a list of tasks: an assignment. */
export interface TaskRow {
  readonly document: string;
  readonly number: string;
  readonly lead: string;
  readonly coordinating: string;
  /** As the text says it. */
  readonly deadline: string;
  /** ISO date or `--11-15`; null where the words fix none. */
  readonly date: string | null;
  readonly recurrence: string;
  readonly reportTo: string;
  readonly text: string;
}

/** Every assignment of a document as a line, in reading order. `document` names it for readers. */
export function taskRows(document: string, tasks: readonly LocatedTask[]): readonly TaskRow[] {
  return tasks.flatMap(({ task, assignments }) =>
    assignments.map(
      ({ assignment }): TaskRow => ({
        document,
        number: task.number,
        lead: assignment.leadKind === 'implied-addressees' ? `(${assignment.lead.join('; ')})` : assignment.lead.join('; '),
        coordinating: assignment.coordinating.join('; '),
        deadline: assignment.deadline?.text.trim() ?? '',
        date: assignment.deadline?.date ?? null,
        recurrence: assignment.recurrence ? cycleNames[assignment.recurrence.cycle] : '',
        reportTo: assignment.reportTo.join('; '),
        text: assignmentText(assignment),
      }),
    ),
  );
}
