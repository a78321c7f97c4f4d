import { findCitations } from '../../document/citations/find-citations.ts';
import type { Document } from '../../document/document.ts';
import type { LocatedAssignment, LocatedTask } from '../../document/document-tasks.ts';
import { type Clause, clausesOf, FORM } from '../../document/press/clauses.ts';
import { quantitiesOf } from '../../document/press/quantities.ts';
import { beginsWithVerb, spokenSentences } from '../../document/speech/spoken-sentences.ts';
import { type Place, placeOf, verbatim } from '../../source/source-text.ts';
import { countSyllables, sentences } from '../../vietnamese/tokens.ts';

/** One thing that a draft may say: words of one clause, who it is said of, and what it tells. */
export interface Statement {
  readonly clause: string;
  /** Position of the clause in the document, and of the statement in it. */
  readonly order: number;
  /** Who does it, where the words do not say so themselves. */
  readonly subject: string | null;
  /** What the draft says, whole sentences without marks. */
  readonly sentences: readonly string[];
  /** What it tells, by kind: units, deadlines, figures. */
  readonly tells: readonly string[];
  readonly syllables: number;
}

/** How a draft says its statements: for a voice, in sentences of a length, days of the year of issue without the year. */
export interface Voice {
  /** Syllables as they are spoken: above `warn` a sentence is cut, above `error` it is left to others. */
  readonly longSentence: { readonly warn: number; readonly error: number };
  readonly year: string | null;
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

/** Sentences longer than this may be said by their first clause and those that hold a deadline or a figure. */
const LONG = 30;
/** A subject that would be longer is left to the clause. */
const LONGEST_SUBJECT = 24;

/** A unit that can stand before a verb: not a heading in capitals, not a list that would drown it. */
function isName(subject: string): boolean {
  return subject !== '' && !/\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(subject) && countSyllables(subject) <= LONGEST_SUBJECT;
}

/** Everything that a draft can choose from: each task of the document, then each sentence with a figure or a day. */
export function statementsOf(document: Document, tasks: readonly LocatedTask[], voice: Voice | null): readonly Statement[] {
  const clauses = clausesOf(document);
  const clauseAt = clauseFinder(clauses.all);
  const order = new Map(clauses.all.map((clause, index) => [clause.id, index]));
  const found: Statement[] = [];
  const said = new Set<string>();
  for (const { task, assignments } of tasks) {
    // Cells are no sentence.
    if (task.item.kind === 'row') continue;
    for (const text of new Set(assignments.map((one) => one.text))) {
      const clause = clauseAt(placeOf(text)) ?? clauses.byId.get(task.number);
      if (!clause) continue;
      const own = assignments.filter((one) => one.text === text);
      for (const { start, end } of sentences(text.value, { lines: 'join' })) {
        const here = own.filter(({ assignment }) => assignment.start < end && assignment.end > start);
        const written = text.value.slice(start, end);
        const [first] = here;
        if (!first || said.has(written) || /:$/.test(written)) continue;
        said.add(written);
        const words = opened(written);
        const subject = subjectOf(first, words);
        const tells = here.flatMap(({ assignment: one }) => [
          ...(one.leadSpans.length > 0 || subject !== null ? one.lead.map((name) => `lead:${name}`) : []),
          ...one.coordinating.map((name) => `with:${name}`),
          ...(one.deadline ? [`deadline:${one.deadline.date ?? one.deadline.text}`] : []),
          ...(one.recurrence ? [`cycle:${clause.id} ${one.recurrence.cycle}`] : []),
        ]);
        const at = { clause, order: (order.get(clause.id) ?? 0) * 10_000 + found.length };
        const made = statement(at, subject, words, tells, voice);
        if (made) found.push(made);
      }
    }
  }
  for (const clause of clauses.all) {
    if (clause.id === FORM || clause.id.startsWith('can-cu') || clause.id.includes('bang-')) continue;
    for (const text of clause.texts) {
      for (const { start, end } of sentences(text, { lines: 'join' })) {
        const words = text.slice(start, end);
        if (said.has(words) || /:$/.test(words) || ![...said].every((one) => !one.includes(words) && !words.includes(one))) continue;
        const at = { clause, order: (order.get(clause.id) ?? 0) * 10_000 + found.length };
        const one = statement(at, null, opened(words), [], voice);
        if (one?.tells.some((thing) => thing.startsWith('figure:')) && one.syllables <= 3 * LONG) found.push(one);
      }
    }
  }
  return found;
}

/** Who carries over does what a verb says; other words name somebody or something else themselves. */
function subjectOf({ assignment, headed }: LocatedAssignment, words: string): string | null {
  const { lead, leadKind, leadSpans } = assignment;
  if (leadSpans.length > 0 || (leadKind !== 'named' && leadKind !== 'carried-over') || !beginsWithVerb(words)) return null;
  const subject = lead.join(', ');
  return isName(subject) && (headed === null || isCharged(headed)) ? subject : null;
}

/** Whether a heading or lead-in charges the units that it names with what follows: «Công an tỉnh:», «Giao Sở Y tế:», not «Sở Nội vụ hướng dẫn như sau:». */
function isCharged({ text, spans }: NonNullable<LocatedAssignment['headed']>): boolean {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return false;
  const after = text.value.slice(last.end).replace(/[\s:.]+$/, '');
  return after.trim() === '' || CHARGE.test(text.value.slice(0, first.start)) || CHARGED.test(after);
}

/** What stands before the unit that is charged, and after it. */
const CHARGE = /(?<!\p{L})(?:giao|giao cho|yêu cầu|đề nghị|phân công|chỉ đạo)\s+$/iu;
const CHARGED =
  /^[\s,]*(?:phải|cần|có|là|được giao|chịu trách nhiệm|khẩn trương|nghiêm túc|tiếp tục|chủ động|tập trung|thực hiện|tổ chức|triển khai|lãnh đạo|chỉ đạo|chủ trì|phối hợp)(?!\p{L})/iu;

/** The clause that words stand in: items are numbered again under each part, so that the place tells, not the number. */
function clauseFinder(all: readonly Clause[]): (place: Place) => Clause | undefined {
  const holds = (outer: Place, inner: Place) => outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
  return (place) => {
    let best: (Clause & { readonly place: Place }) | undefined;
    for (const clause of all) {
      if (clause.place === null || !holds(clause.place, place)) continue;
      const one = { ...clause, place: clause.place };
      // The innermost; of two that are as long, the one that comes later stands in the other.
      if (!best || one.place.end - one.place.start <= best.place.end - best.place.start) best = one;
    }
    return best;
  };
}

/** Words that join a sentence to the one before it, which a draft may not have. */
const JOINING =
  /^(?:tuy nhiên|tuy vậy|đồng thời|ngoài ra|bên cạnh đó|mặt khác|song song với đó|do đó|do vậy|vì vậy|theo đó|qua đó|từ đó),?\s+/iu;
/** Words that point at what a draft may not have said. */
const POINTING =
  /^(?:trong đó|sau (?:đó|thời hạn này|thời gian này)|những?\s\S+\s(?:này|đó)|các\s\S+\s(?:này|đó)|việc này|nội dung này|nhiệm vụ này)(?!\p{L})|(?<!\p{L})(?:nói trên|nêu trên|kể trên|trên đây|vừa nêu|dưới đây|sau đây|như sau)(?!\p{L})/iu;
/** What no voice reads. */
const UNSPOKEN = /[()[\]]|(?<!\p{L})v\.\s?v/iu;

function opened(words: string): string {
  const own = words.replace(JOINING, '');
  return own === words ? words : own.charAt(0).toUpperCase() + own.slice(1);
}

function statement(
  { clause, order }: { readonly clause: Clause; readonly order: number },
  subject: string | null,
  words: string,
  tells: readonly string[],
  voice: Voice | null,
): Statement | null {
  const parts = compacted(words);
  if (parts.some((one) => POINTING.test(one) || (voice !== null && UNSPOKEN.test(one)))) return null;
  const shown = sentenceOf(subject, parts);
  const said = voice ? spokenIn(shown, voice) : [shown];
  if (said === null) return null;
  return {
    clause: clause.id,
    order,
    subject,
    sentences: said,
    tells: [`clause:${clause.id.split('.')[0]}`, ...tells, ...figuresOf(parts.join('; ')).map((one) => `figure:${one}`)],
    syllables: said.reduce((sum, one) => sum + countSyllables(one), 0),
  };
}

const DENYING = /(?<!\p{L})(?:không|chưa|cấm|chẳng)(?!\p{L})/iu;

/** A sentence in parts that can be read aloud, who does it said again where it is needed; null where a part is too long for a voice. */
function spokenIn(sentence: string, { longSentence, year }: Voice): readonly string[] | null {
  const value = year === null ? sentence : withoutYear(sentence, year);
  // What is denied may reach over a border: such a sentence stays whole.
  const limit = DENYING.test(value) ? Number.POSITIVE_INFINITY : longSentence.warn;
  const parts = spokenSentences(verbatim({ path: '', text: value }, 0, value.length), limit);
  if (parts.some((one) => one.syllables > longSentence.error || one.speech.unreadable.length > 0)) return null;
  return parts.map(({ subject, written }) => {
    const words = written.value.replace(/(?<![\s.;,])[\s.;,]+$/, '');
    return `${capitalised(subject === null ? words : `${subject} ${words}`)}.`;
  });
}

/** «trước ngày 30/6/2026» in a document of 2026 is «trước ngày 30/6» to who hears it that year. Dates of documents keep theirs. */
function withoutYear(sentence: string, year: string): string {
  const symbols = findCitations(sentence, { softBreaks: true });
  return sentence.replace(/(?<=ngày \d{1,2}\/\d{1,2})\/(\d{4})(?![\d/])/gu, (whole, written: string, at: number) =>
    written !== year || symbols.some((one) => one.start <= at && at < one.end) ? whole : '',
  );
}

/** How long a sentence is to who reads it aloud. */
export function spokenLength(sentence: string): number {
  return spokenSentences(verbatim({ path: '', text: sentence }, 0, sentence.length), Number.POSITIVE_INFINITY)[0]?.syllables ?? 0;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Figures and days that are no deadline of anybody. */
function figuresOf(text: string): readonly string[] {
  const symbols = findCitations(text, { softBreaks: true }).map(({ start, end }) => ({ start, end }));
  return quantitiesOf(text, symbols).flatMap((fact) =>
    fact.kind === 'number' && !fact.unit?.startsWith('#') ? [`${fact.value} ${fact.unit ?? ''}`] : [],
  );
}

/** Words by which a clause bears on what the others say: it denies, excepts, restricts, or sets a condition. */
const BEARING =
  /(?<!\p{L})(?:không|chưa|cấm|chẳng|đừng|chớ|trừ|ngoại trừ|loại trừ|chỉ|miễn là|trường hợp|nếu|với điều kiện|riêng|tuy nhiên|nhưng)(?!\p{L})/iu;

/** The sentence, or where it is long its first clause and each clause with a figure or a day, if none that goes bears on those that stay. */
function compacted(words: string): readonly string[] {
  const whole = words.replace(/[\s.;,]+$|\.\/\.$/gu, '');
  if (countSyllables(whole) <= LONG) return [whole];
  const [first = '', ...rest] = whole.split(/;\s+/).filter(Boolean);
  const kept = rest.filter((clause) => quantitiesOf(clause, []).length > 0);
  return rest.some((clause) => !kept.includes(clause) && BEARING.test(clause)) ? [whole] : [first, ...kept];
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

/** Words as a sentence: who does it before the words of the clause. */
function sentenceOf(subject: string | null, parts: readonly string[]): string {
  const words = parts.join('; ');
  const small = /^\p{Lu}\p{Ll}*[\s,]+\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  return `${capitalised(subject === null ? words : `${subject} ${small}`)}.`;
}
