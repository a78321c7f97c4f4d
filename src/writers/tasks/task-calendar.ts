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

/** The part of a rule that keeps a day of the month; where a month lacks it, its last day. */
function monthDay(day: number): string {
  if (day >= 31) return 'BYMONTHDAY=-1';
  if (day <= 28) return `BYMONTHDAY=${day}`;
  return `BYMONTHDAY=${Array.from({ length: day - 27 }, (_, index) => 28 + index).join(',')};BYSETPOS=-1`;
}

const DAY_OF_MONTH = /(?:ngày|mùng|mồng)\s+(\d{1,2})(?![\d/.-]|\s+tháng\s+\d)/giu;
const FIRST_MONTH = /tháng\s+(?:đầu|thứ nhất|kế tiếp|sau|tiếp theo)|(?:quý|kỳ)\s+(?:sau|kế tiếp|tiếp theo)/iu;

/** «trước ngày 25 tháng cuối quý», «từ ngày 1 đến ngày 5 hằng tháng»: a day of the month, the last that is named, and the month of the cycle. */
function dayInCycle(words: string): { readonly day: number; readonly first: boolean } | null {
  const day = Number([...words.matchAll(DAY_OF_MONTH)].at(-1)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? { day, first: FIRST_MONTH.test(words) } : null;
}

/** The first such day on or after a date, in cycles of months that begin with the year. */
function firstInCycle(date: string, months: number, { day, first }: { readonly day: number; readonly first: boolean }): string {
  const { year, month } = fromIso(date) ?? { year: 1970, month: 1 };
  const begin = Math.floor((month - 1) / months) * months + (first ? 1 : months);
  for (let at = begin; ; at += months) {
    const [inYear, inMonth] = [year + Math.floor((at - 1) / 12), ((at - 1) % 12) + 1];
    const found = toIso(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)));
    if (found >= date) return found;
  }
}

const WEEKDAYS = [
  ['SU', /chủ nhật/iu],
  ['MO', /thứ (?:hai|2)(?![\p{L}\d])/iu],
  ['TU', /thứ (?:ba|3)(?![\p{L}\d])/iu],
  ['WE', /thứ (?:tư|4)(?![\p{L}\d])/iu],
  ['TH', /thứ (?:năm|5)(?![\p{L}\d])/iu],
  ['FR', /thứ (?:sáu|6)(?![\p{L}\d])/iu],
  ['SA', /thứ (?:bảy|7)(?![\p{L}\d])/iu],
] as const;
const FRIDAY = 5;

/** A cycle falls on the day that the words name; where they name none, on the last day of its period, a week's on Friday. */
function cycleAlone(cycle: Recurrence, date: string, deadline: string, sentence: string): Timing | null {
  const months = MONTHS[cycle];
  if (months) {
    const named = dayInCycle(deadline);
    if (named) return { day: firstInCycle(date, months, named), rule: `FREQ=MONTHLY;INTERVAL=${months};${monthDay(named.day)}` };
    return { day: endOfCycle(date, months), rule: `FREQ=MONTHLY;INTERVAL=${months};BYMONTHDAY=-1` };
  }
  if (cycle === 'hang_tuan') {
    const named = WEEKDAYS.findIndex(([, pattern]) => pattern.test(sentence));
    const weekday = named < 0 ? FRIDAY : named;
    const day = addDays(date, (weekday - (weekdayOf(date) ?? weekday) + 7) % 7);
    return day ? { day, rule: `FREQ=WEEKLY;BYDAY=${WEEKDAYS[weekday]?.[0]}` } : null;
  }
  return cycle === 'hang_ngay' ? { day: date, rule: 'FREQ=DAILY' } : null;
}

/** A cycle counted from a day: a month's last day stays the last day. */
function ruleFrom(cycle: Recurrence, day: string): string | null {
  const months = MONTHS[cycle];
  const { year, month, day: ofMonth } = fromIso(day) ?? { year: 1970, month: 1, day: 1 };
  if (cycle === 'hang_nam') return month === 2 && ofMonth === 29 ? 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'FREQ=YEARLY';
  if (months) {
    if (ofMonth === daysInMonth(year, month)) return `FREQ=MONTHLY;INTERVAL=${months};BYMONTHDAY=-1`;
    return `FREQ=MONTHLY;INTERVAL=${months}${ofMonth > 28 ? `;${monthDay(ofMonth)}` : ''}`;
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
  const sentence = assignment.item.text.slice(assignment.start, assignment.end);
  return cycle ? cycleAlone(cycle, date, assignment.deadline?.text ?? '', sentence) : null;
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
