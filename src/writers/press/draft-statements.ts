import { findCitations } from '../../document/citations/find-citations.ts';
import type { Document } from '../../document/document.ts';
import type { LocatedTask } from '../../document/document-tasks.ts';
import { type Clause, clausesOf, FORM } from '../../document/press/clauses.ts';
import { quantitiesOf } from '../../document/press/quantities.ts';
import { countSyllables, sentences } from '../../vietnamese/tokens.ts';

/** One thing that a draft may say: words of one clause, who it is said of, and what it tells. */
export interface Statement {
  readonly clause: string;
  /** Position of the clause in the document, and of the statement in it. */
  readonly order: number;
  /** Who does it, where the words do not say so themselves. */
  readonly subject: string | null;
  /** Parts of the clause in order, each as it stands there. */
  readonly parts: readonly string[];
  /** What it tells, by kind: units, deadlines, figures. */
  readonly tells: readonly string[];
  readonly syllables: number;
}

/** What each thing is worth to a reader who must know who does what by when. */
const WORTH: readonly (readonly [RegExp, number])[] = [
  [/^deadline:/, 4],
  [/^lead:/, 3],
  [/^figure:/, 1.5],
  [/^with:/, 1.5],
  [/^cycle:/, 1],
  [/^clause:/, 0.5],
];

const worthOf = (thing: string) => WORTH.find(([form]) => form.test(thing))?.[1] ?? 0;

/** Sentences longer than this are said by their first clause and those that hold a deadline or a figure. */
const LONG = 30;
/** A subject that would be longer is left to the clause. */
const LONGEST_SUBJECT = 24;

/** A unit that can stand before a verb: not a heading in capitals, not a list that would drown it. */
function isName(subject: string): boolean {
  return subject !== '' && !/\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(subject) && countSyllables(subject) <= LONGEST_SUBJECT;
}

/** Everything that a draft can choose from: each task of the document, then each sentence with a figure or a day. */
export function statementsOf(document: Document, tasks: readonly LocatedTask[]): readonly Statement[] {
  const clauses = clausesOf(document);
  const order = new Map(clauses.all.map((clause, index) => [clause.id, index]));
  const found: Statement[] = [];
  const said = new Set<string>();
  for (const { task, assignments } of tasks) {
    const clause = clauses.byId.get(task.number);
    if (!clause) continue;
    for (const text of new Set(assignments.map((one) => one.text))) {
      const own = assignments.filter((one) => one.text === text).map((one) => one.assignment);
      for (const { start, end } of sentences(text.value, { lines: 'join' })) {
        const here = own.filter((one) => one.start < end && one.end > start);
        const words = text.value.slice(start, end);
        const [first] = here;
        if (!first || said.has(words) || /:$/.test(words)) continue;
        said.add(words);
        const unnamed = first.leadSpans.length === 0 && (first.leadKind === 'named' || first.leadKind === 'carried-over');
        const subject = unnamed ? first.lead.join(', ') : '';
        const tells = here.flatMap((one) => [
          ...(one.leadKind === 'named' || one.leadKind === 'carried-over' ? one.lead.map((name) => `lead:${name}`) : []),
          ...one.coordinating.map((name) => `with:${name}`),
          ...(one.deadline ? [`deadline:${one.deadline.date ?? one.deadline.text}`] : []),
          ...(one.recurrence ? [`cycle:${task.number} ${one.recurrence.cycle}`] : []),
        ]);
        found.push(statement(clause, order, found.length, isName(subject) ? subject : null, words, tells));
      }
    }
  }
  for (const clause of clauses.all) {
    if (clause.id === FORM || clause.id.startsWith('can-cu') || clause.id.includes('bang-')) continue;
    for (const text of clause.texts) {
      for (const { start, end } of sentences(text, { lines: 'join' })) {
        const words = text.slice(start, end);
        if (said.has(words) || /:$/.test(words) || ![...said].every((one) => !one.includes(words) && !words.includes(one))) continue;
        const one = statement(clause, order, found.length, null, words, []);
        if (one.tells.some((thing) => thing.startsWith('figure:')) && one.syllables <= 3 * LONG) found.push(one);
      }
    }
  }
  return found;
}

function statement(
  clause: Clause,
  order: ReadonlyMap<string, number>,
  index: number,
  subject: string | null,
  words: string,
  tells: readonly string[],
): Statement {
  const parts = compacted(words);
  const shown = parts.join('; ');
  return {
    clause: clause.id,
    order: (order.get(clause.id) ?? 0) * 10_000 + index,
    subject,
    parts,
    tells: [`clause:${clause.id.split('.')[0]}`, ...tells, ...figuresOf(shown).map((one) => `figure:${one}`)],
    syllables: countSyllables(shown) + (subject === null ? 0 : countSyllables(subject)),
  };
}

/** Figures and days that are no deadline of anybody. */
function figuresOf(text: string): readonly string[] {
  const symbols = findCitations(text, { softBreaks: true }).map(({ start, end }) => ({ start, end }));
  return quantitiesOf(text, symbols).flatMap((fact) =>
    fact.kind === 'number' && !fact.unit?.startsWith('#') ? [`${fact.value} ${fact.unit ?? ''}`] : [],
  );
}

/** The sentence, or where it is long its first clause and each clause with a figure or a day. */
function compacted(words: string): readonly string[] {
  const whole = words.replace(/[\s.;,]+$|\.\/\.$/gu, '');
  if (countSyllables(whole) <= LONG) return [whole];
  const clauses = whole.split(/;\s+/).filter(Boolean);
  if (clauses.length < 2) return [whole];
  const [first = '', ...rest] = clauses;
  return [first, ...rest.filter((clause) => quantitiesOf(clause, []).length > 0)];
}

/** The statements that tell most within a length, in the order of the document. Greedy by worth for length; ties go to what comes first. */
export function chooseStatements(all: readonly Statement[], length: number): readonly Statement[] {
  const chosen: Statement[] = [];
  const told = new Set<string>();
  const left = new Set(all);
  let room = length;
  for (;;) {
    let best: Statement | null = null;
    let most = 0;
    for (const one of left) {
      if (one.syllables > room) continue;
      const worth = one.tells.reduce((sum, thing) => sum + (told.has(thing) ? 0 : worthOf(thing)), 0);
      const rate = worth / (one.syllables + 4);
      if (worth > 0 && rate > most) {
        best = one;
        most = rate;
      }
    }
    if (!best) break;
    chosen.push(best);
    left.delete(best);
    room -= best.syllables;
    for (const thing of best.tells) told.add(thing);
  }
  return chosen.sort((a, b) => a.order - b.order);
}

/** A statement as a sentence: its subject before the words of the clause. */
export function sentenceOf({ subject, parts }: Statement): string {
  const words = parts.join('; ');
  const sentence =
    subject === null
      ? words
      : `${subject} ${/^\p{Lu}\p{Ll}*[\s,]+\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
