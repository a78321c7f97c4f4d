import { placeOf } from '../../source/source-text.ts';
import type { Assignment, Task, TextSpan } from '../tasks/task.ts';
import { type Action, actionPairs, actionSpan, actionsOf, doesSo, othersWork, takesOver } from './actions.ts';
import { type Actors, actorKey, actorsOf, isOneOf, namesSomebody, readTasks, sameActor } from './actors.ts';
import type { Clause } from './clauses.ts';
import { type Comparison, isOwn } from './comparison.ts';
import { PART, shareDone } from './doings.ts';
import { type FactSource, tasksAbout, tellsOf } from './fact-source.ts';
import { type NameFact, wordPairsOf } from './names.ts';
import { isRecipient, receives, receivesReports, relaysOf } from './recipients.ts';

/** A sentence beside the clauses whose work it tells. */
interface Work {
  readonly value: string;
  /** The names that it has. */
  readonly named: readonly NameFact[];
  readonly source: FactSource;
  readonly clauses: readonly Clause[];
  readonly tasks: readonly Task[];
  readonly actions: () => readonly Action[];
  /** Who does what in them, as they name him; below by keys. */
  readonly there: Actors;
  readonly leads: readonly string[];
  readonly helpers: readonly string[];
  readonly issuers: readonly string[];
}

/**
 * Who does what: a unit that a sentence lets lead must lead in the clause, one that helps must help, one that is told must be told. Nothing is
 * asked of what the editor says by himself, nor of who does it.
 */
export function checkActors({ text, facts, scope, source, report }: Comparison): void {
  const clauses = scope.marked.length > 0 ? scope.marked : scope.aligned ? [scope.aligned] : [];
  const tasks = tasksAbout(clauses, source);
  const there = actorsOf(tasks);
  const [leads, helpers] = [there.lead.map(actorKey), there.coordinating.map(actorKey)];
  if (leads.length === 0 && helpers.length === 0) return;
  const { value } = text;
  const named = facts.filter((fact): fact is NameFact => fact.kind === 'name');
  let actions: readonly Action[] | undefined;
  const work: Work = {
    value,
    named,
    source,
    clauses,
    tasks,
    actions: () => {
      actions ??= actionsOf(tasks);
      return actions;
    },
    there,
    leads,
    helpers,
    issuers: source.issuer.map(actorKey),
  };
  const where = clauses.map((clause) => clause.name).join(', ');
  const tell = (name: string, role: 'lead' | 'coordinating' | 'recipient', span: TextSpan | undefined, instead: readonly string[]) => {
    if (span ? isOwn(scope, span) || isOwn(scope, actionSpan(value, span.end)) : scope.own.length > 0) return;
    const at = span ? placeOf(text, span.start, span.end) : placeOf(text);
    report({ kind: 'actor', at, text: name, where, instead: instead.slice(0, 3).join(', ') || null, role });
  };
  const isToldThere = (key: string) =>
    isOneOf(there.reportTo.map(actorKey), key) || (!isOneOf(leads, key) && isRecipient(source.namesOf(scope.clauses), key));

  for (const assignment of readTasks(value, source.organs).flatMap((task) => task.assignments)) {
    for (const [index, name] of (assignment.leadKind === 'named' ? assignment.lead : []).entries()) {
      const span = assignment.leadSpans[index];
      const instead = insteadOfLead(work, assignment, name, span);
      if (instead) tell(name, 'lead', span, instead);
    }
    for (const [index, name] of assignment.coordinating.entries()) {
      const span = assignment.coordinatingSpans[index];
      if (isWrongHelper(work, assignment, name, span)) tell(name, 'coordinating', span, there.coordinating);
    }
    for (const name of there.reportTo.length > 0 ? assignment.reportTo : []) {
      const key = actorKey(name);
      if (!namesSomebody(name) || isToldThere(key)) continue;
      const fact = named.find((one) => sameActor(actorKey(one.text), key) && one.start >= assignment.start && one.end <= assignment.end);
      tell(name, 'recipient', fact, there.reportTo);
    }
  }
  for (const fact of named) if (isWrongAgent(work, fact)) tell(fact.text, 'lead', fact, there.lead);
  for (const fact of there.reportTo.length > 0 ? named : [])
    if (receivesReports(value, fact) && !isToldThere(actorKey(fact.text))) tell(fact.text, 'recipient', fact, there.reportTo);
  const relays = relaysOf(value, named);
  if (relays.length === 0) return;
  const relaysThere = scope.clauses.flatMap(source.relaysOf);
  const keys = relaysThere.map(actorKey);
  for (const fact of relays) {
    const key = actorKey(fact.text);
    if (keys.length > 0 && !isOneOf(keys, key) && !isToldThere(key)) tell(fact.text, 'recipient', fact, relaysThere);
  }
}

/** Who does in the clauses what a sentence has a unit do; null where nothing proves that it is another. */
function insteadOfLead(work: Work, assignment: Assignment, name: string, span: TextSpan | undefined): readonly string[] | null {
  const { value, there, leads, helpers } = work;
  const key = actorKey(name);
  const leadsThere = isOneOf(leads, key);
  if (isOneOf(work.issuers, key)) return span && !leadsThere && takesOver(work.tasks, value, span.end) ? there.lead : null;
  if (span && receives(value, span)) return null;
  if (leadsThere) return span ? othersWork(key, actionPairs(assignment, value), work.actions()) : null;
  // Nobody is said to do it, or the grammar did not see who: no proof of a fault.
  if (!namesSomebody(name) || leads.length === 0) return null;
  // «Sở A cùng Sở B lập …»: the second helps, and nobody said that it leads.
  const isBesideLead = isOneOf(leads, actorKey(assignment.lead[0] as string)) && !(span && isListedAsLead(work, assignment, span));
  if (isBesideLead && isOneOf(helpers, key)) return null;
  return isSaidOtherwise(work, key, span) ? null : there.lead;
}

/** Whether a unit that helps stands in a list as those that lead do: before one of them, or where nothing says «và», «cùng». */
function isListedAsLead({ value, leads, helpers }: Work, { leadSpans }: Assignment, span: TextSpan): boolean {
  const before = (at: number) => value.slice(Math.max(0, at - 24), at).normalize('NFC');
  if (TOGETHER.test(before(span.start))) return false;
  const leadsAfter = leadSpans.some((one) => {
    const key = actorKey(value.slice(one.start, one.end));
    return one.start > span.start && isOneOf(leads, key) && !isOneOf(helpers, key);
  });
  if (leadsAfter || /;\s*$/.test(before(span.start))) return true;
  return !leadSpans.some((one) => one.start > (leadSpans[0] as TextSpan).start && JOINED.test(before(one.start)));
}

/** Before who does it with those that were named. */
const TOGETHER = /(?<![\p{L}\p{M}])(?:cùng|với)\s(?:các\s)?$/iu;
/** Before the last of a list. */
const JOINED = /(?<![\p{L}\p{M}])(?:cùng|với|và)\s(?:các\s)?$/iu;

/** Whether a sentence has a unit help that does not help in the clauses. */
function isWrongHelper(work: Work, assignment: Assignment, name: string, span: TextSpan | undefined): boolean {
  const { leads, helpers } = work;
  const key = actorKey(name);
  if (isOneOf(work.issuers, key) || isOneOf(helpers, key) || !namesSomebody(name)) return false;
  // «Sở B phối hợp với Sở A» where A leads: said of a leading unit, and of no other one beside it.
  const displacesLead = assignment.lead.length > 0 && !assignment.lead.some((one) => isOneOf(leads, actorKey(one)));
  if (isOneOf(leads, key) && displacesLead) return true;
  return helpers.length > 0 && !isSaidOtherwise(work, key, span);
}

/** Whether the clauses may say it of a unit in words that the grammar of tasks does not see, or the sentence names no unit there. */
function isSaidOtherwise({ value, named, source, clauses, leads, helpers }: Work, key: string, span: TextSpan | undefined): boolean {
  // A heading that names who helps does not let it lead.
  if (!isOneOf(helpers, key) && clauses.some((clause) => clause.above.some((id) => tellsOf(source, id, key)))) return true;
  if (!span) return false;
  if (!source.actors.has(key) && !named.some((one) => one.start < span.end && span.start < one.end)) return true;
  if (isOneOf(leads, key) || isOneOf(helpers, key)) return false;
  const within = clauses.flatMap((clause) => source.clauses.within(clause.id));
  const texts = within.flatMap((clause) => clause.texts);
  if (doesSo(texts, key, value, span.end)) return true;
  const own = wordPairsOf(value.slice(span.end).split(PART, 1)[0] ?? '');
  return within.flatMap(source.doingsOf).some((one) => sameActor(one.key, key) && shareDone(own, one) > SAME_WORK);
}

/** The share of what a unit is said to do that the clauses have it do in other words. */
const SAME_WORK = 0.6;

/** «do Sở Y tế …»: by whom something is done that the clauses have others do. */
const BY = /(?<!(?:lý|tự)\s)(?<![\p{L}\p{M}])do\s$/iu;

/** Whether a passive sentence names one who does it, and the clauses do not have him do anything; who helps there does not lead. */
function isWrongAgent({ value, source, clauses, leads, helpers, issuers }: Work, fact: NameFact): boolean {
  if (leads.length === 0 || !BY.test(value.slice(Math.max(0, fact.start - 16), fact.start).normalize('NFC'))) return false;
  const key = actorKey(fact.text);
  if (receives(value, fact) || isOneOf(leads, key) || isOneOf(issuers, key)) return false;
  if (isOneOf(helpers, key)) return /^\schủ trì(?![\p{L}\p{M}])/iu.test(value.slice(fact.end, fact.end + 20).normalize('NFC'));
  return !clauses.some((clause) => source.clauses.within(clause.id).some(({ id }) => tellsOf(source, id, key)));
}
