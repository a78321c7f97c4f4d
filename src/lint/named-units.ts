import type { Document } from '../document/document.ts';
import { type DocumentTasks, tasksOf, tasksOfText } from '../document/document-tasks.ts';
import type { OrganRegister } from '../document/organ-register.ts';
import type { TextSpan } from '../document/tasks/task.ts';
import type { SourceText } from '../source/source-text.ts';
import type { Prose } from './prose.ts';

/** A unit that a document gives work to, is sent to or comes from: a stretch of a text. */
export interface NamedUnit {
  readonly text: SourceText;
  readonly start: number;
  readonly end: number;
}

/**
 * The units that a document speaks to, each place once: who leads and who takes part in its tasks, to whom it is addressed and sent, and the
 * issuer where the document itself types it. What its prose merely tells about is none.
 */
export function namedUnits(document: Document, organs: OrganRegister): readonly NamedUnit[] {
  const units: NamedUnit[] = [];
  const whole = (text: SourceText) => units.push({ text, start: 0, end: text.value.length });
  if (document.letterhead?.issuerField) whole(document.letterhead.issuerField.text);
  for (const { text } of document.addressees) whole(text);
  for (const { text } of document.telegram?.recipients ?? []) whole(text);
  units.push(...unitsOfTasks(tasksOf(document, organs)));
  for (const { text } of document.recipients) whole(text);
  return units;
}

/** The units that a plain text gives work to. */
export function namedUnitsOfText({ source }: Prose, organs: OrganRegister): readonly NamedUnit[] {
  return unitsOfTasks(tasksOfText(source, organs));
}

function unitsOfTasks({ tasks }: DocumentTasks): readonly NamedUnit[] {
  const units: NamedUnit[] = [];
  const seen = new Map<SourceText, Set<number>>();
  const add = (text: SourceText, spans: readonly TextSpan[]) => {
    for (const { start, end } of spans) {
      const places = seen.get(text) ?? new Set();
      seen.set(text, places);
      if (places.has(start)) continue;
      places.add(start);
      units.push({ text, start, end });
    }
  };
  for (const { assignments } of tasks) {
    for (const { assignment, text, headed } of assignments) {
      if (headed) add(headed.text, headed.spans);
      add(text, assignment.leadSpans);
      add(text, assignment.coordinatingSpans);
    }
  }
  return units;
}
