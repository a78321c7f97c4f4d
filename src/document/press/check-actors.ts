import { placeOf } from '../../source/source-text.ts';
import type { TextSpan } from '../tasks/task.ts';
import { type Action, actionPairs, actionsOf, doesSo, opensPart, othersWork, takesOver } from './actions.ts';
import { actorKey, actorsOf, namesSomebody, readTasks, sameActor } from './actors.ts';
import type { Comparison } from './comparison.ts';
import type { Departure } from './departure.ts';
import { tasksAbout, tellsOf } from './fact-source.ts';
import type { NameFact } from './names.ts';
import { isRecipient, RECEIVES, receivesReports } from './recipients.ts';

/** Who does what: a unit that a sentence lets lead must lead in the clause, one that helps must help. */
export function checkActors({ text, facts, scope, source }: Comparison, departures: Departure[]): void {
  const clauses = scope.marked.length > 0 ? scope.marked : scope.aligned ? [scope.aligned] : [];
  const tasks = tasksAbout(clauses, source);
  if (tasks.length === 0) return;
  const there = actorsOf(tasks);
  const leads = there.lead.map(actorKey);
  const helpers = there.coordinating.map(actorKey);
  if (leads.length === 0 && helpers.length === 0) return;
  const issuers = source.issuer.map(actorKey);
  let actions: readonly Action[] | undefined;
  const said = readTasks(text.value, source.organs);
  const where = clauses.map((clause) => clause.name).join(', ');
  const isOneOf = (list: readonly string[], name: string) => list.some((one) => sameActor(one, actorKey(name)));
  const named = facts.filter((fact): fact is NameFact => fact.kind === 'name');
  const marks = clauses.flatMap((clause) => clause.texts);
  const known = source.actors;
  const isToldThere = (key: string) =>
    there.reportTo.some((one) => sameActor(actorKey(one), key)) ||
    (!leads.some((one) => sameActor(one, key)) && isRecipient(source.namesOf(scope.clauses), key));
  const tell = (name: string, role: 'lead' | 'coordinating' | 'recipient', span: TextSpan | undefined, instead: string | null) => {
    const at = span ? placeOf(text, span.start, span.end) : placeOf(text);
    departures.push({ kind: 'actor', at, text: name, where, instead, role });
  };
  for (const assignment of said.flatMap((task) => task.assignments)) {
    for (const [role, names, spans, mine, others] of [
      ['lead', assignment.leadKind === 'named' ? assignment.lead : [], assignment.leadSpans, leads, there.lead],
      ['coordinating', assignment.coordinating, assignment.coordinatingSpans, helpers, there.coordinating],
    ] as const) {
      for (const [index, name] of names.entries()) {
        const key = actorKey(name);
        const span = spans[index];
        if (scope.own.length > 0) continue;
        if (issuers.some((one) => sameActor(one, key))) {
          if (role === 'lead' && span && !mine.some((one) => sameActor(one, key)) && takesOver(tasks, text.value, span.end))
            tell(name, role, span, others.slice(0, 3).join(', ') || null);
          continue;
        }
        if (role === 'lead' && span && RECEIVES.test(text.value.slice(span.end, span.end + 80))) continue;
        if (mine.some((one) => sameActor(one, key))) {
          if (role !== 'lead' || !span) continue;
          actions ??= actionsOf(tasks);
          const whose = othersWork(key, actionPairs(assignment, text.value), actions);
          if (whose) tell(name, role, span, whose.join(', '));
          continue;
        }
        if (!namesSomebody(name)) continue;
        // «Sở B phối hợp với Sở A» where A leads: said of a leading unit, and of no other one beside it.
        if (
          role === 'coordinating' &&
          isOneOf(leads, name) &&
          assignment.lead.length > 0 &&
          !assignment.lead.some((one) => isOneOf(leads, one))
        ) {
          tell(name, role, span, others.slice(0, 3).join(', ') || null);
          continue;
        }
        // Nobody is said to do it, or the grammar did not see who: no proof of a fault.
        if (mine.length === 0) continue;
        // «Sở A cùng Sở B lập …»: the second helps, and nobody said that it leads.
        if (
          role === 'lead' &&
          isOneOf(leads, names[0] as string) &&
          isOneOf(helpers, name) &&
          !(span && /;\s*$/.test(text.value.slice(0, span.start)))
        )
          continue;
        // The document says it of somebody whom the grammar did not see.
        if (span && !isOneOf(leads, name) && !isOneOf(helpers, name) && doesSo(marks, key, text.value, span.end)) continue;
        if (span && !known.has(key) && !named.some((one) => one.start < span.end && span.start < one.end)) continue;
        if (clauses.some((clause) => clause.above.some((id) => tellsOf(source, id, key)))) continue;
        if (span && opensPart(clauses, text.value.slice(span.start), text.value.slice(span.start, span.end))) continue;
        tell(name, role, span, others.slice(0, 3).join(', ') || null);
      }
    }
    for (const name of assignment.reportTo) {
      if (there.reportTo.length === 0 || scope.own.length > 0 || !namesSomebody(name)) continue;
      const key = actorKey(name);
      if (isToldThere(key)) continue;
      const fact = named.find((one) => sameActor(actorKey(one.text), key) && one.start >= assignment.start && one.end <= assignment.end);
      tell(name, 'recipient', fact, there.reportTo.slice(0, 3).join(', '));
    }
  }
  if (scope.own.length > 0) return;
  for (const fact of named) {
    const key = actorKey(fact.text);
    const { value } = text;
    if (leads.length === 0 || !/(?<!(?:lý|tự)\s)(?<![\p{L}\p{M}])do\s$/iu.test(value.slice(Math.max(0, fact.start - 8), fact.start)))
      continue;
    if (RECEIVES.test(value.slice(fact.end, fact.end + 80)) || [...leads, ...issuers].some((one) => sameActor(one, key))) continue;
    const helps = isOneOf(helpers, fact.text);
    const elsewhere = clauses.some((clause) => source.clauses.within(clause.id).some(({ id }) => tellsOf(source, id, key)));
    if (helps ? !/^\schủ trì(?![\p{L}\p{M}])/iu.test(value.slice(fact.end, fact.end + 12)) : elsewhere) continue;
    const at = placeOf(text, fact.start, fact.end);
    if (!departures.some((one) => one.at.source === at.source && one.at.start === at.start))
      tell(fact.text, 'lead', fact, there.lead.slice(0, 3).join(', ') || null);
  }
  if (there.reportTo.length === 0) return;
  for (const fact of named) {
    if (!receivesReports(text.value, fact)) continue;
    const key = actorKey(fact.text);
    if (isToldThere(key)) continue;
    tell(fact.text, 'recipient', fact, there.reportTo.slice(0, 3).join(', '));
  }
}
