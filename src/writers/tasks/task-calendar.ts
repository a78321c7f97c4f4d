import type { LocatedAssignment, LocatedTask } from '../../document/document-tasks.ts';
import type { Recurrence } from '../../document/tasks/task.ts';
import { addDays, daysInMonth, fromIso, toIso, weekdayOf } from '../../vietnamese/calendar.ts';
import type { CalendarEvent } from '../ics/write-ics.ts';
import { assignmentText, cycleNames } from './task-row.ts';

/** What a calendar says of the document that tasks come from. */
export interface TaskCalendarSource {
  /** Unique name of the document, in letters that a UID may hold. */
  readonly id: string;
  /** «Chỉ thị số 04/CT-UBND», for people. */
  readonly name: string;
  /** ISO date: where days without a year, and cycles, are counted from. Null: such tasks have no day. */
  readonly date: string | null;
}

interface Timing {
  readonly day: string;
  readonly rule: string | null;
}

/** The last day of the cycle that a date lies in, for cycles of months. */
function endOfCycle(date: string, months: number): string {
  const { year, month } = fromIso(date) ?? { year: 1970, month: 1 };
  const last = Math.ceil(month / months) * months;
  return toIso(year, last, daysInMonth(year, last));
}

/** The first day with this month and day on or after a date. */
function nextDay(monthDay: string, date: string): string | null {
  const { year } = fromIso(date) ?? { year: 1970 };
  for (let offset = 0; offset <= 8; offset++) {
    const day = `${String(year + offset).padStart(4, '0')}-${monthDay}`;
    if (fromIso(day) && day >= date) return day;
  }
  return null;
}

const MONTHS: Readonly<Partial<Record<Recurrence, number>>> = { hang_thang: 1, hang_quy: 3, '6_thang': 6, hang_nam: 12 };

/** A cycle whose day the text does not say falls on the last day of its period; a week's on Friday. */
function cycleAlone(cycle: Recurrence, date: string): Timing | null {
  const months = MONTHS[cycle];
  if (months) return { day: endOfCycle(date, months), rule: `FREQ=MONTHLY;INTERVAL=${months};BYMONTHDAY=-1` };
  if (cycle === 'hang_tuan') {
    const friday = addDays(date, (5 - (weekdayOf(date) ?? 5) + 7) % 7);
    return friday ? { day: friday, rule: 'FREQ=WEEKLY;BYDAY=FR' } : null;
  }
  return cycle === 'hang_ngay' ? { day: date, rule: 'FREQ=DAILY' } : null;
}

/** A cycle counted from a day: a month's last day stays the last day. */
function ruleFrom(cycle: Recurrence, day: string): string | null {
  const months = MONTHS[cycle];
  if (cycle === 'hang_nam') return 'FREQ=YEARLY';
  if (months) {
    const { year, month, day: ofMonth } = fromIso(day) ?? { year: 1970, month: 1, day: 1 };
    return `FREQ=MONTHLY;INTERVAL=${months}${ofMonth === daysInMonth(year, month) ? ';BYMONTHDAY=-1' : ''}`;
  }
  return cycle === 'hang_tuan' ? 'FREQ=WEEKLY' : cycle === 'hang_ngay' ? 'FREQ=DAILY' : null;
}

function timingOf({ assignment }: LocatedAssignment, date: string | null): Timing | null {
  const cycle = assignment.recurrence?.cycle ?? null;
  const due = assignment.deadline?.date ?? null;
  if (due && !due.startsWith('--')) return fromIso(due) ? { day: due, rule: cycle ? ruleFrom(cycle, due) : null } : null;
  if (!date) return null;
  if (due) {
    const day = nextDay(due.slice(2), date);
    return day ? { day, rule: cycle ? ruleFrom(cycle, day) : null } : null;
  }
  return cycle ? cycleAlone(cycle, date) : null;
}

/** Letters, digits and hyphens of a task's number: «2.b» is `2-b`. */
const idPart = (number: string) =>
  number
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'dd')
    .replace(/[^A-Za-z0-9]+/g, '-');

/** Nhiệm vụ with a day, as events of a calendar; recurring ones repeat without end. */
export function taskEvents(source: TaskCalendarSource, tasks: readonly LocatedTask[]): readonly CalendarEvent[] {
  const numbers = new Map<string, number>();
  return tasks.flatMap(({ task, assignments }) => {
    const part = idPart(task.number) || 'doan';
    const seen = (numbers.get(part) ?? 0) + 1;
    numbers.set(part, seen);
    return assignments.flatMap((located, index): CalendarEvent[] => {
      const timing = timingOf(located, source.date);
      if (!timing) return [];
      const { assignment } = located;
      const text = assignmentText(assignment);
      const who = assignment.lead.join('; ') || assignment.coordinating.join('; ');
      const details = [
        `${source.name}${task.number ? `, mục ${task.number}` : ''}`,
        ...(assignment.lead.length > 0 ? [`Chủ trì: ${assignment.lead.join('; ')}`] : []),
        ...(assignment.coordinating.length > 0 ? [`Phối hợp: ${assignment.coordinating.join('; ')}`] : []),
        ...(assignment.deadline ? [`Thời hạn: ${assignment.deadline.text.trim()}`] : []),
        ...(assignment.recurrence ? [`Định kỳ: ${cycleNames[assignment.recurrence.cycle]}`] : []),
        ...(assignment.reportTo.length > 0 ? [`Báo cáo: ${assignment.reportTo.join('; ')}`] : []),
        text,
      ];
      return [
        {
          uid: `${source.id}.${part}${seen > 1 ? `.lan-${seen}` : ''}.${index + 1}@chithi`,
          day: timing.day,
          stamp: source.date,
          rule: timing.rule,
          summary: [who, shorten(text)].filter(Boolean).join(': '),
          description: details.join('\n'),
        },
      ];
    });
  });
}

function shorten(text: string): string {
  if (text.length <= 120) return text;
  const cut = text.lastIndexOf(' ', 119);
  return `${text.slice(0, cut > 60 ? cut : 119)}…`;
}
