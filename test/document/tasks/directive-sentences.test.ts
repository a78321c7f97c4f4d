import { describe, expect, test } from 'vitest';
import { extractTasks } from '../../../src/document/tasks/extract-tasks.ts';
import { organMatcher } from '../../../src/document/tasks/organ-phrase.ts';
import type { OutlineItem } from '../../../src/document/tasks/outline.ts';
import { DIRECTIVE_SENTENCES } from './directive-sentences.ts';

const organs = organMatcher([]);

describe('a sentence of a directive', () => {
  test.each(DIRECTIVE_SENTENCES.map((sentence) => [sentence.text, sentence] as const))('%s', (text, expected) => {
    const item: OutlineItem = { path: '1', kind: 'item', level: 0, text, base: 0, children: [] };
    const assignments = extractTasks([item], { preamble: [], organs }).flatMap((task) => task.assignments);
    const named = assignments.filter((one) => one.leadKind === 'named').flatMap((one) => one.lead);
    const found = {
      lead: [...new Set(named)],
      kind: assignments[0]?.leadKind,
      coordinating: [...new Set(assignments.flatMap((one) => one.coordinating))],
      deadlines: [...new Set(assignments.flatMap((one) => (one.deadline ? [one.deadline.date] : [])))],
      recurrences: [...new Set(assignments.flatMap((one) => (one.recurrence ? [one.recurrence.cycle] : [])))],
      reportTo: [...new Set(assignments.flatMap((one) => one.reportTo))],
    };
    expect(found).toEqual({
      lead: expected.lead ?? [],
      kind: expected.kind ?? 'named',
      coordinating: expected.coordinating ?? [],
      deadlines: expected.deadlines ?? [],
      recurrences: expected.recurrences ?? [],
      reportTo: expected.reportTo ?? found.reportTo.filter(() => false),
    });
  });
});
