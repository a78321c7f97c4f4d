import { fromIso } from '../../vietnamese/calendar.ts';
import type { OutlineItem } from './outline.ts';
import type { Assignment, Recurrence, Task } from './task.ts';

/** One entry of `nhiem_vu`: what the author says of an item; a field that is absent stays as extracted. */
export interface TaskOverride {
  /** `muc`: path of the item. */
  readonly number: string;
  /** `chu_tri` */
  readonly lead?: readonly string[];
  /** `phoi_hop` */
  readonly coordinating?: readonly string[];
  /** `han`: an ISO date or `--MM-DD`; other words stand as they are and have no date; null: none. */
  readonly deadline?: string | null;
  /** `dinh_ky`; null: none. */
  readonly recurrence?: Recurrence | null;
  /** `bao_cao` */
  readonly reportTo?: readonly string[];
}

export interface OverriddenTasks {
  readonly tasks: readonly Task[];
  /** Numbers in the overrides that no item bears. */
  readonly unknown: readonly string[];
}

function empty(item: OutlineItem): Assignment {
  return {
    item,
    start: 0,
    end: item.text.length,
    lead: [],
    leadKind: 'none',
    leadSpans: [],
    coordinating: [],
    coordinatingSpans: [],
    deadline: null,
    recurrence: null,
    reportTo: [],
  };
}

/** A value of `han` where it is a day; null where it is words. */
function dayOf(value: string): string | null {
  return fromIso(value.startsWith('--') ? `2000${value.slice(1)}` : value) ? value : null;
}

function overridden(assignment: Assignment, override: TaskOverride): Assignment {
  const { start } = assignment;
  return {
    ...assignment,
    ...(override.lead
      ? { lead: override.lead, leadKind: override.lead.length > 0 ? ('named' as const) : ('none' as const), leadSpans: [] }
      : {}),
    ...(override.coordinating ? { coordinating: override.coordinating, coordinatingSpans: [] } : {}),
    ...(override.deadline !== undefined
      ? { deadline: override.deadline === null ? null : { text: override.deadline, date: dayOf(override.deadline), start, end: start } }
      : {}),
    ...(override.recurrence !== undefined
      ? { recurrence: override.recurrence === null ? null : { text: override.recurrence, cycle: override.recurrence, start, end: start } }
      : {}),
    ...(override.reportTo ? { reportTo: override.reportTo } : {}),
  };
}

/** What an assignment says, whatever its place. */
function factsOf({ lead, coordinating, deadline, recurrence, reportTo }: Assignment): string {
  return JSON.stringify([lead, coordinating, deadline?.date ?? deadline?.text ?? null, recurrence?.cycle ?? null, reportTo]);
}

/**
 * Puts the author's `nhiem_vu` over what was extracted. An override speaks for its whole item: each assignment of the item takes its fields,
 * and assignments that say the same afterwards become one. An item of the outline from which nothing was extracted gets an assignment.
 */
export function applyTaskOverrides(
  tasks: readonly Task[],
  overrides: readonly TaskOverride[],
  outline: readonly OutlineItem[],
): OverriddenTasks {
  if (overrides.length === 0) return { tasks, unknown: [] };
  const byNumber = new Map(overrides.map((override) => [override.number, override]));
  const order: OutlineItem[] = [];
  const pending = [...outline].reverse();
  for (let item = pending.pop(); item; item = pending.pop()) {
    order.push(item);
    for (let index = item.children.length - 1; index >= 0; index -= 1) pending.push(item.children[index] as OutlineItem);
  }
  const byItem = new Map(tasks.map((task) => [task.item, task]));
  const used = new Set<string>();
  const found: Task[] = [];
  for (const item of order) {
    const task = byItem.get(item);
    const override = item.path === '' || used.has(item.path) ? undefined : byNumber.get(item.path);
    if (!override) {
      if (task) found.push(task);
      continue;
    }
    used.add(item.path);
    const assignments = new Map<string, Assignment>();
    for (const assignment of task?.assignments ?? [empty(item)]) {
      const changed = overridden(assignment, override);
      const facts = factsOf(changed);
      if (!assignments.has(facts)) assignments.set(facts, changed);
    }
    found.push({ number: item.path, item, text: item.text, assignments: [...assignments.values()] });
  }
  return { tasks: found, unknown: overrides.map((override) => override.number).filter((number) => !used.has(number)) };
}
