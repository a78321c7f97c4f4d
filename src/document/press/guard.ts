import { type Place, placeOf, type SourceText } from '../../source/source-text.ts';
import { type Document, walkBlocks } from '../document.ts';
import { type LocatedTask, tasksOf } from '../document-tasks.ts';
import type { OrganRegister } from '../organ-register.ts';
import { extractTasks } from '../tasks/extract-tasks.ts';
import { type OrganMatcher, organMatcher } from '../tasks/organ-phrase.ts';
import type { Assignment, Task, TextSpan } from '../tasks/task.ts';
import { type Filler, likeness, type Slot, slotsOf } from './bindings.ts';
import { type Clause, type Clauses, clausesOf, FORM, WHOLE } from './clauses.ts';
import type { Bound } from './fact-vocabulary.ts';
import { type DocumentFact, type Fact, factsOf } from './facts.ts';
import { keysOf, matchName, type NameFact, type NameIndex, type NameWord, nameIndexOf, nameWordsOf, occurrences } from './names.ts';
import {
  DENIED,
  type DeniedPair,
  deniedPairs,
  HARDLY_DENIED,
  isForbiddenAfter,
  NEARLY_DENIED,
  saysNo,
  type Under,
  underOf,
} from './negations.ts';
import type { OwnSource, PressPiece, PressSentence, SourceMark } from './press-piece.ts';
import { toldSentencesOf } from './press-piece.ts';
import type { DateFact, NumberFact } from './quantities.ts';

/** What a piece says and its document does not. `where` names the clauses that were asked. */
export type Departure =
  | {
      readonly kind: 'number' | 'date' | 'document' | 'name';
      readonly at: Place;
      readonly text: string;
      readonly where: string;
      readonly instead: string | null;
    }
  /** The value is there, of something else: «31 vụ» where the clause has 31 hộ. */
  | { readonly kind: 'unit'; readonly at: Place; readonly text: string; readonly where: string; readonly instead: string | null }
  | {
      readonly kind: 'bound';
      readonly at: Place;
      readonly text: string;
      readonly where: string;
      readonly said: Bound | null;
      readonly wanted: Bound | null;
    }
  /** The document's symbol is right and the date beside it is not. */
  | { readonly kind: 'document-date'; readonly at: Place; readonly text: string; readonly where: string; readonly instead: string | null }
  | { readonly kind: 'truncated'; readonly at: Place; readonly text: string; readonly where: string }
  /** A unit given the task of another. */
  | {
      readonly kind: 'actor';
      readonly at: Place;
      readonly text: string;
      readonly where: string;
      readonly instead: string | null;
      readonly role: 'lead' | 'coordinating' | 'recipient' | 'issuer';
    }
  /** The words around it are those of something else: two figures, days or organs changed places. */
  | { readonly kind: 'misplaced'; readonly at: Place; readonly text: string; readonly where: string; readonly instead: string }
  /** «không» that the document has and the piece has not, or the other way round. */
  | { readonly kind: 'negation'; readonly at: Place; readonly text: string; readonly where: string; readonly denied: boolean }
  /** A mark that names neither a clause nor a source of the editor's own. */
  | { readonly kind: 'unknown-mark'; readonly at: Place; readonly id: string; readonly suggestions: readonly string[] };

/** What facts are compared with: the clauses of a document, and who does what in them. */
export interface FactSource {
  readonly clauses: Clauses;
  readonly organs: OrganMatcher;
  readonly names: NameIndex;
  /** The names of some clauses, with those of the opening. */
  readonly namesOf: (clauses: readonly Clause[]) => NameIndex;
  readonly tasks: readonly LocatedTask[];
  /** Year of issue, for days without a year. */
  readonly year: string | null;
  /** Counts that a reader makes himself: «10 nhiệm vụ». */
  readonly counts: ReadonlySet<string>;
  /** Facts of a clause with the words that say them, made once. */
  readonly factsOf: (clause: Clause) => readonly Located[];
  /** Places of a clause with the words around them, made once; words above it in the document are around them too. */
  readonly slotsOf: (clause: Clause) => readonly SourceSlot[];
  /** Pairs of words of a clause with the negation before each. */
  readonly pairsOf: (clause: Clause) => readonly DeniedPair[];
  /** Keys of all units that the document gives work to. */
  readonly actors: ReadonlySet<string>;
  /** The leading and coordinating unit that issues: it may always be named. */
  readonly issuer: readonly string[];
}

/** A place of the source, and the words that fill it. */
export interface SourceSlot extends Slot {
  readonly clause: Clause;
  readonly words: string;
}

export interface Guard {
  readonly departures: readonly Departure[];
  /** Ids of the clauses that the piece rests on, the form among them, in order. */
  readonly used: readonly string[];
}

const sources = new WeakMap<Document, FactSource>();

/** The source of facts that a document is. Pure; kept with the document. */
export function factSourceOf(document: Document, organs: OrganRegister): FactSource {
  let found = sources.get(document);
  if (!found) {
    const { letterhead, place } = document;
    found = factSource(clausesOf(document), {
      organs: organMatcher(organs.own.flatMap((organ) => [organ.name, ...(organ.aliases ?? []).map((alias) => alias.name)])),
      places: ownPlaces([place, letterhead?.organ.place ?? null], [letterhead?.issuer ?? '', letterhead?.superior ?? '']),
      tasks: tasksOf(document, organs).tasks,
      year: document.date?.value.slice(0, 4) ?? null,
      counts: countsOf(document),
      issuer: letterhead
        ? [
            letterhead.issuer,
            letterhead.organ.name,
            ...document.signers.flatMap((one) =>
              [one.post, one.forHead, one.onBehalfOf].flatMap((field) => (field ? [`${field.value} ${letterhead.issuer}`] : [])),
            ),
          ]
        : [],
    });
    sources.set(document, found);
  }
  return found;
}

export function factSource(
  clauses: Clauses,
  more: Partial<Pick<FactSource, 'organs' | 'tasks' | 'year' | 'counts' | 'issuer'>> & { readonly places?: readonly string[] } = {},
): FactSource {
  const organs = more.organs ?? organMatcher([]);
  const facts = new Map<Clause, readonly Located[]>();
  const slots = new Map<Clause, readonly SourceSlot[]>();
  const pairs = new Map<Clause, readonly DeniedPair[]>();
  let names: NameIndex | undefined;
  let actors: ReadonlySet<string> | undefined;
  let leadIns: ReadonlyMap<Clause, string> | undefined;
  const openings = clauses.all.filter((clause) => OPENING.test(clause.id));
  const byClauses = new Map<string, NameIndex>();
  return {
    clauses,
    organs,
    namesOf: (some) => {
      const key = some.map((clause) => clause.id).join('\n');
      const found =
        byClauses.get(key) ??
        nameIndexOf(
          [...new Set([...some, ...openings])].flatMap((clause) => clause.texts),
          more.places ?? [],
        );
      byClauses.set(key, found);
      return found;
    },
    get names() {
      names ??= nameIndexOf(
        clauses.all.flatMap((clause) => clause.texts),
        more.places ?? [],
      );
      return names;
    },
    tasks: more.tasks ?? [],
    get actors() {
      if (!actors) {
        const { lead, coordinating } = actorsOf((more.tasks ?? []).map((one) => one.task));
        actors = new Set([...lead, ...coordinating].filter(namesSomebody).map(actorKey));
      }
      return actors;
    },
    year: more.year ?? null,
    counts: more.counts ?? new Set(),
    issuer: more.issuer ?? [],
    slotsOf: (clause) => {
      let found = slots.get(clause);
      if (!found) {
        const text = passageOf(clause, clauses);
        found = slotsOf(text, factsOf(text, organs)).map((slot) => ({
          ...slot,
          clause,
          words: text.slice(slot.filler.start, slot.filler.end),
        }));
        slots.set(clause, found);
      }
      return found;
    },
    pairsOf: (clause) => {
      // A document that is there has been issued: «không ban hành Chỉ thị» would be news.
      leadIns ??= leadInsOf(clauses);
      const under = underOfClause(clause, clauses, leadIns);
      const found =
        pairs.get(clause) ?? [...clause.texts, ...(clause.id === FORM ? ['ban hành'] : [])].flatMap((text) => deniedPairs(text, under));
      pairs.set(clause, found);
      return found;
    },
    factsOf: (clause) => {
      let found = facts.get(clause);
      if (!found) {
        found = clause.texts.flatMap((text) =>
          factsOf(text, organs).map((fact) => ({ fact, clause, words: text.slice(fact.start, fact.end) })),
        );
        facts.set(clause, found);
      }
      return found;
    },
  };
}

/** Paragraphs before the first clause: who is addressed. */
const OPENING = /^(?:mo-dau-|can-cu-)/;

const LONGEST_ABOVE = 400;

/** The words of a clause after the last words of each clause that it stands in: «Công an tỉnh:» begins each of its points. */
function passageOf(clause: Clause, clauses: Clauses): string {
  let passage = '';
  for (const text of [...clause.above.map((id) => (clauses.byId.get(id)?.texts ?? []).join(' ')), clause.texts.join(', ')]) {
    const tail = text.length > LONGEST_ABOVE && text !== clause.texts.join(', ') ? text.slice(-LONGEST_ABOVE) : text;
    if (passage === '') passage = tail;
    else if (/[:\s]$/.test(passage))
      passage = `${passage.replace(/(?<![:\s])[:\s]+$/, '')} ${tail.charAt(0).toLowerCase()}${tail.slice(1)}`;
    else passage = `${passage.replace(/(?<![.\s])[.\s]+$/, '')}. ${tail}`;
  }
  return passage;
}

/** Lines of running text that end with a colon, by the clauses of the list under them. */
function leadInsOf(clauses: Clauses): ReadonlyMap<Clause, string> {
  const open = new Map<string, string>();
  const found = new Map<Clause, string>();
  for (const clause of clauses.all) {
    const level = clause.above.join('\n');
    const before = open.get(level);
    if (!RUNNING.test(clause.id)) {
      if (before !== undefined) found.set(clause, before);
      continue;
    }
    const last = clause.texts.at(-1)?.trimEnd() ?? '';
    if (last.endsWith(':')) open.set(level, last);
    else open.delete(level);
  }
  return found;
}

/** Paragraphs outside the items. */
const RUNNING = /(?:^|\.)(?:mo-dau|doan)-\d+(?:~|$)/;

/** What the lead-ins and headings that a clause stands under say of it: «Không được:» and, under it, «Đối với chủ rừng:». */
function underOfClause(clause: Clause, clauses: Clauses, leadIns: ReadonlyMap<Clause, string>): Under {
  const above = clause.above.flatMap((id) => clauses.byId.get(id) ?? []);
  const lines = [...above.flatMap((one) => [leadIns.get(one), one.texts.at(-1)]), leadIns.get(clause)].flatMap((line) => line ?? []);
  return lines.reduce((under: Under, line) => {
    const opens = !/[.;,]\s*$/.test(line);
    const own = opens ? underOf(line) : null;
    if (own === null) return opens ? under : under && 'perhaps';
    return under === null ? own : 'perhaps';
  }, null);
}

/** «tỉnh Thanh Hóa»: the place of a document with the level that its letterhead gives it. */
function ownPlaces(places: readonly (string | null)[], names: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const place of places) {
    if (place === null) continue;
    const name = names.find((one) => one.endsWith(` ${place}`))?.slice(0, -place.length - 1) ?? '';
    const level = /(?:^|\s)(tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn)$/u.exec(name)?.[1];
    found.add(level === undefined ? place : `${level} ${place}`);
  }
  return [...found];
}

function countsOf(document: Document): ReadonlySet<string> {
  const counts = new Set<number>();
  for (const body of [document.body, ...document.attachments.map((one) => one.body)]) {
    counts.add(body.filter((block) => block.kind === 'item').length);
    counts.add(body.filter((block) => block.kind === 'heading').length);
    counts.add(body.filter((block) => block.kind === 'heading' && block.level === 'dieu').length);
    for (const block of walkBlocks(body)) if (block.kind === 'item') counts.add(block.blocks.filter((one) => one.kind === 'item').length);
  }
  counts.add(document.attachments.length);
  return new Set([...counts].filter((count) => count > 1).map(String));
}

const COUNTED = /^\s*(?:nhóm\s+)?(?:nhiệm vụ|giải pháp|nội dung|yêu cầu|việc|điều|điểm|mục|phần|đơn vị|phụ lục)/iu;

/** The words that sentences share with a clause, by pairs: a sentence without a mark is laid beside the clause that it retells. */
class Aligner {
  private readonly pairs: readonly { readonly clause: Clause; readonly pairs: ReadonlySet<string> }[];

  constructor(source: FactSource) {
    this.pairs = source.clauses.all
      .filter((clause) => clause.id !== FORM)
      .map((clause) => ({ clause, pairs: new Set(clause.texts.flatMap(pairsOf)) }))
      .filter(({ pairs }) => pairs.size > 3);
  }

  /** The clause that holds most pairs of a text, where it holds enough of them. */
  of(text: string): Clause | null {
    const own = pairsOf(text);
    if (own.length < 6) return null;
    let best: Clause | null = null;
    let most = own.length * 0.6;
    for (const { clause, pairs } of this.pairs) {
      let same = 0;
      for (const pair of own) if (pairs.has(pair)) same++;
      if (same > most) {
        most = same;
        best = clause;
      }
    }
    return best;
  }
}

const aligners = new WeakMap<FactSource, Aligner>();

function alignerOf(source: FactSource): Aligner {
  const found = aligners.get(source) ?? new Aligner(source);
  aligners.set(source, found);
  return found;
}

function pairsOf(text: string): readonly string[] {
  const words = nameWordsOf(text).map((word) => word.key);
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

const guards = new WeakMap<PressPiece, Guard>();

/** Đối chiếu tin bài với văn bản của nó; nothing to say where the document could not be read. Pure; kept with the piece. */
export function guardOf(piece: PressPiece, organs: OrganRegister): Guard {
  let found = guards.get(piece);
  if (!found) {
    found = piece.document
      ? guardSentences([...toldSentencesOf(piece)], piece.ownSources, factSourceOf(piece.document, organs))
      : { departures: [], used: [] };
    if (piece.document && piece.pressKind === 'toan_van') found = { ...found, used: [WHOLE] };
    guards.set(piece, found);
  }
  return found;
}

/** The same for sentences of any kind. */
export function guardSentences(sentences: readonly PressSentence[], own: readonly OwnSource[], source: FactSource): Guard {
  const departures: Departure[] = [];
  const used = new Set<string>([FORM]);
  const aligner = alignerOf(source);
  for (const sentence of sentences) {
    const scope = scopeOf(sentence, own, source, aligner, departures);
    for (const clause of scope.marked) used.add(clause.id);
    if (scope.aligned) used.add(scope.aligned.id);
    checkSentence(sentence, scope, source, departures, used);
  }
  const order = new Map(source.clauses.all.map((clause, index) => [clause.id, index]));
  return {
    departures,
    used: [...used].filter((id) => order.has(id)).sort((a, b) => (order.get(a) as number) - (order.get(b) as number)),
  };
}

/** A fact of the source where it stands. */
interface Located<T extends Fact = Fact> {
  readonly fact: T;
  readonly clause: Clause;
  readonly words: string;
}

interface Scope {
  /** Clauses that the marks name. */
  readonly marked: readonly Clause[];
  /** Without a mark: the clause that the sentence retells. */
  readonly aligned: Clause | null;
  /** Where quantities are looked for: marked clauses with all above and below them, else everything. */
  readonly clauses: readonly Clause[];
  readonly where: string;
  /** Stretches of the sentence that are the editor's own. */
  readonly own: readonly { readonly start: number; readonly end: number }[];
}

function scopeOf(sentence: PressSentence, own: readonly OwnSource[], source: FactSource, aligner: Aligner, departures: Departure[]): Scope {
  const marked: Clause[] = [];
  const ownSources: OwnSource[] = [];
  for (const mark of sentence.marks) {
    const clause = source.clauses.byId.get(mark.id);
    const other = own.find((one) => one.id === mark.id);
    if (clause) marked.push(clause);
    else if (other) ownSources.push(other);
    else departures.push(unknownMark(mark, source, own));
  }
  const { value } = sentence.text;
  const whole = ownSources.some((one) => one.words.length === 0);
  const ranges = whole
    ? [{ start: 0, end: value.length }]
    : ownSources.flatMap((one) => one.words.flatMap((words) => stretches(value, words)));
  if (marked.length > 0) {
    const form = source.clauses.byId.get(FORM);
    const clauses = [...new Set([...marked.flatMap((clause) => source.clauses.within(clause.id)), ...(form ? [form] : [])])];
    return { marked, aligned: null, clauses, where: marked.map((clause) => clause.name).join(', '), own: ranges };
  }
  const aligned = ranges.length > 0 ? null : aligner.of(value);
  return { marked, aligned, clauses: source.clauses.all, where: 'văn bản', own: ranges };
}

function stretches(value: string, words: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (words === '') return found;
  for (let at = value.indexOf(words); at >= 0; at = value.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  return found;
}

function unknownMark(mark: SourceMark, source: FactSource, own: readonly OwnSource[]): Departure {
  const ids = [...source.clauses.all.map((clause) => clause.id), ...own.map((one) => one.id)];
  return {
    kind: 'unknown-mark',
    at: mark.place,
    id: mark.id,
    suggestions: ids.filter((id) => id.startsWith(mark.id.slice(0, 1))).slice(0, 6),
  };
}

/** One sentence beside the part of the source that it is held against. */
interface Comparison {
  readonly text: SourceText;
  /** What the words before its list say of it. */
  readonly under: Under;
  /** What the sentence says. */
  readonly facts: readonly Fact[];
  readonly scope: Scope;
  /** The facts of that part. */
  readonly here: readonly Located[];
  readonly source: FactSource;
  readonly report: (departure: Departure) => void;
  /** Notes where an unmarked sentence found what it says. */
  readonly uses: (found: readonly Located[]) => void;
  /** How often each figure was said in the sentence. */
  readonly said: Map<string, number>;
}

function checkSentence(sentence: PressSentence, scope: Scope, source: FactSource, departures: Departure[], used: Set<string>): void {
  const { text } = sentence;
  const facts = factsOf(text.value, source.organs);
  const before = departures.length;
  const comparison: Comparison = {
    text,
    under: sentence.under === undefined ? null : underOf(sentence.under),
    facts,
    scope,
    here: scope.clauses.flatMap(source.factsOf),
    source,
    report: (departure) => {
      // One fault, one finding: what is wrong in itself need not be told to be in the wrong place too.
      if (!departures.slice(before).some((one) => one.at.start === departure.at.start)) departures.push(departure);
    },
    uses: (found) => {
      if (scope.marked.length === 0) for (const { clause } of found) used.add(clause.id);
    },
    said: new Map(),
  };
  if (isVerbatim(text.value, scope.marked)) {
    // What is taken over whole is right by itself; but what stands before it may deny it.
    checkNegations(comparison);
    return;
  }
  for (const fact of facts) {
    if (scope.own.some((one) => one.start <= fact.start && fact.end <= one.end)) continue;
    const words = text.value.slice(fact.start, fact.end);
    const at = placeOf(text, fact.start, fact.end);
    switch (fact.kind) {
      case 'number':
        checkNumber(fact, at, words, comparison);
        break;
      case 'date':
        checkDate(fact, at, words, comparison);
        break;
      case 'document':
        checkDocument(fact, at, words, comparison);
        break;
      case 'name':
        checkName(fact, at, words, comparison);
        break;
    }
  }
  if (sentence.shows) return;
  if (source.tasks.length > 0) checkActors(comparison, departures);
  checkIssuer(comparison);
  checkPlaces(comparison);
  checkNegations(comparison);
}

const PART_ENDS = '.;:';

/** Whether a sentence stands word for word in a marked clause, from where a part of it begins to where one ends. */
function isVerbatim(text: string, marked: readonly Clause[]): boolean {
  const own = flattened(text).replace(/[.;:]$/, '');
  return marked.some(({ texts }) =>
    texts.some((one) => {
      const there = flattened(one);
      for (let at = there.indexOf(own); at >= 0; at = there.indexOf(own, at + 1)) {
        const [before, after] = [
          there.slice(0, at).trimEnd().slice(-1),
          there
            .slice(at + own.length)
            .trimStart()
            .slice(0, 1),
        ];
        if ((before === '' || PART_ENDS.includes(before)) && (after === '' || PART_ENDS.includes(after))) return true;
      }
      return false;
    }),
  );
}

function flattened(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function sameFiller(a: Filler, b: Filler, year: string | null): boolean {
  if (a.kind === 'number') return b.kind === 'number' && a.value === b.value;
  if (a.kind === 'date')
    return b.kind === 'date' && (sameDate(a.value, b.value, year) || holdsDate(a.value, b.value) || holdsDate(b.value, a.value));
  if (a.kind === 'document') return b.kind === 'document' && agrees(a, b);
  if (a.kind === 'name') return b.kind === 'name' && sameActor(actorKey(a.text), actorKey(b.text));
  return b.kind === 'contrast' && a.value === b.value;
}

/** By how much the words around a figure must fit another of the document better than it: seen on pieces that are right, and on such with faults. */
const ALONE = { times: 1.3, more: 0.8 };
const SWAPPED = 0.2;
/** Without a mark the whole document competes. */
const UNMARKED = { times: 1.3, more: 1.5 };

/** Whether figures, days, names stand where the document has them: in the words around each, not those around another. */
function checkPlaces({ text, facts, scope, source, report }: Comparison): void {
  const candidates = scope.clauses.flatMap(source.slotsOf);
  const leads = actorsOf(tasksAbout(scope.marked, source)).lead.map(actorKey);
  // Who receives may stand where the document has who sends: that is checked by itself.
  const receives = (name: NameFact) =>
    RECEIVES.test(text.value.slice(name.end, name.end + 80)) ||
    receivesReports(text.value, name) ||
    (scope.marked.length > 0 &&
      !leads.some((one) => sameActor(one, actorKey(name.text))) &&
      isSentAlike(text.value, name, source.namesOf(scope.clauses)));
  /** One leads as it does in the document, and the other helps it there too, or is nobody that does anything. */
  const keepsRoles = (a: NameFact, b: NameFact) => {
    const there = actorsOf(tasksAbout(scope.marked, source));
    const isIn = (list: readonly string[], name: NameFact) => list.some((one) => sameActor(actorKey(one), actorKey(name.text)));
    return [[a, b] as const, [b, a] as const].some(
      ([lead, rest]) =>
        isIn(there.lead, lead) &&
        !isIn(there.coordinating, lead) &&
        saidToLead(text.value, lead, source.organs) &&
        (!source.actors.has(actorKey(rest.text)) ||
          (isIn(there.coordinating, rest) &&
            !isIn(there.lead, rest) &&
            /(?<![\p{L}\p{M}])(?:cùng|với)\s$/iu.test(text.value.slice(Math.max(0, rest.start - 6), rest.start)))),
    );
  };
  const own = slotsOf(text.value, facts).filter(
    ({ filler }) =>
      !scope.own.some((one) => one.start <= filler.start && filler.end <= one.end) && !(filler.kind === 'name' && receives(filler)),
  );
  const places = own.map((slot) => ({ slot, rivals: candidates.filter((one) => one.kind === slot.kind) }));
  const fits = places.map(({ slot, rivals }) => rivals.map((rival) => likeness(slot, rival)));
  const is = (filler: Filler, rival: SourceSlot) => sameFiller(filler, rival.filler, source.year);
  /** How well a place fits what a filler is said of in the source. */
  const fitOf = (index: number, filler: Filler) =>
    (places[index]?.rivals ?? []).reduce((most, rival, at) => (is(filler, rival) ? Math.max(most, fits[index]?.[at] ?? 0) : most), 0);
  const misplaced = (index: number, best: SourceSlot) => {
    const { start, end } = (own[index] as Slot).filler;
    report({
      kind: 'misplaced',
      at: placeOf(text, start, end),
      text: text.value.slice(start, end),
      where: best.clause.name,
      instead: best.words,
    });
  };
  const told = new Set<number>();
  for (const [index, { slot, rivals }] of places.entries()) {
    if (told.has(index)) continue;
    for (let next = index + 1; next < places.length; next++) {
      const other = (places[next] as (typeof places)[number]).slot;
      if (other.kind !== slot.kind || told.has(next) || rivals.some((one) => is(slot.filler, one) && is(other.filler, one))) continue;
      const gain = fitOf(index, other.filler) + fitOf(next, slot.filler) - fitOf(index, slot.filler) - fitOf(next, other.filler);
      if (gain <= SWAPPED) continue;
      const best = rivals.find((one) => is(other.filler, one));
      if (!best || (slot.filler.kind === 'name' && other.filler.kind === 'name' && keepsRoles(slot.filler, other.filler))) continue;
      misplaced(index, best);
      told.add(index).add(next);
      break;
    }
    if (told.has(index) || slot.filler.kind === 'name') continue;
    const mine = fitOf(index, slot.filler);
    let most = 0;
    let best: SourceSlot | null = null;
    for (const [at, rival] of rivals.entries()) {
      const value = fits[index]?.[at] ?? 0;
      if (value > most && !is(slot.filler, rival) && !own.some((one) => one !== slot && one.kind === slot.kind && is(one.filler, rival))) {
        most = value;
        best = rival;
      }
    }
    const bar = scope.marked.length > 0 ? ALONE : UNMARKED;
    if (best && most > mine * bar.times + bar.more) misplaced(index, best);
  }
}

/** Whether what the document denies is denied, and nothing else: by pairs of words that both have. */
function checkNegations({ text, under, scope, source, report }: Comparison): void {
  const there = new Map<string, DeniedPair[]>();
  for (const pair of scope.clauses.flatMap(source.pairsOf)) {
    const list = there.get(pair.words);
    if (list) list.push(pair);
    else there.set(pair.words, [pair]);
  }
  const own = deniedPairs(text.value, under);
  // «Dự án … không được chấp thuận» denies what «không chấp thuận dự án» denies.
  const heads = new Set(own.map((one) => one.head));
  const none = Number.POSITIVE_INFINITY;
  const nowhere = scope.marked.length > 0 && !scope.clauses.some((clause) => clause.texts.some(saysNo));
  for (const pair of own) {
    if (scope.own.some((one) => one.start <= pair.start && pair.end <= one.end)) continue;
    const all = there.get(pair.words) ?? [];
    const alike = all.filter((one) => one.before !== null && one.before === pair.before);
    const same = alike.length > 0 ? alike : all;
    const added = pair.far === DENIED && (same.length > 0 ? same.every((one) => one.far === none) : nowhere);
    const dropped =
      same.length > 0 &&
      same.every(
        ({ far, head, listed }) =>
          !heads.has(head) &&
          ((far <= NEARLY_DENIED && pair.far === none) || (far === DENIED && pair.far >= HARDLY_DENIED)) &&
          // One negation may stand before a whole list.
          !(listed && saysNo(text.value.slice(0, pair.start))),
      );
    if (!added && (!dropped || isForbiddenAfter(text.value, pair.end))) continue;
    report({
      kind: 'negation',
      at: placeOf(text, pair.start, pair.end),
      text: text.value.slice(pair.start, pair.end),
      where: scope.where,
      denied: dropped,
    });
    return;
  }
}

function ofKind<K extends Fact['kind']>(list: readonly Located[], kind: K): readonly Located<Extract<Fact, { kind: K }>>[] {
  return list.filter((one): one is Located<Extract<Fact, { kind: K }>> => one.fact.kind === kind);
}

/** Whether two numbers may count the same. What follows a number without a known unit must be the same word, where it is a noun at all. */
function unitsAgree(a: NumberFact, b: NumberFact): boolean {
  if (a.unit === b.unit) return a.unit !== null || a.noun === null || b.noun === null || a.noun === b.noun;
  // «số 114» is 114.
  if ((a.unit === '#số' && b.unit === null) || (b.unit === '#số' && a.unit === null)) return true;
  if (a.unit === '%' || b.unit === '%' || a.unit?.startsWith('#') || b.unit?.startsWith('#')) return false;
  // The editor may leave the noun out, not put another in its place.
  return (a.unit === null && a.noun === null) || (b.unit === null && b.noun === null);
}

function isYear(fact: NumberFact): boolean {
  return /^(?:19|20)\d{2}$/.test(fact.value) && (fact.unit === null || fact.unit === '#năm học');
}

function checkNumber(fact: NumberFact, at: Place, words: string, { text, scope, here, source, report, uses, said }: Comparison): void {
  const same = ofKind(here, 'number').filter(({ fact: other }) => other.value === fact.value);
  const united = same.filter(({ fact: other }) => unitsAgree(fact, other));
  const bounded = united.filter(({ fact: other }) => other.bound === fact.bound);
  if (bounded.length > 0) {
    uses(bounded);
    // In one clause a figure that is said more often than it stands there took another's place.
    const key = `${fact.value} ${fact.unit}`;
    const count = (said.get(key) ?? 0) + 1;
    said.set(key, count);
    if (scope.marked.length > 0 && fact.unit !== null && count > united.length)
      report({ kind: 'number', at, text: words, where: scope.where, instead: otherFigures(fact, here) });
    return;
  }
  if (isYear(fact)) {
    const years = here.filter(
      ({ fact: other }) => (other.kind === 'date' || other.kind === 'number') && other.value.split(/[-/]/).includes(fact.value),
    );
    if (years.length > 0) {
      uses(years);
      return;
    }
  }
  if (fact.bound === null && source.counts.has(fact.value) && COUNTED.test(text.value.slice(fact.start).replace(/^[\p{L}\d]+/u, '')))
    return;
  const [near] = united;
  const [other] = same;
  if (near) report({ kind: 'bound', at, text: words, where: scope.where, said: fact.bound, wanted: near.fact.bound });
  else if (other)
    report({ kind: 'unit', at, text: words, where: other.clause.name, instead: other.fact.unit?.replace(/^#/, '') ?? other.fact.noun });
  else report({ kind: 'number', at, text: words, where: scope.where, instead: otherFigures(fact, here) });
}

/** A few at most: a list of all figures helps nobody. */
function few(words: readonly string[]): string | null {
  const list = [...new Set(words)];
  return list.length > 0 && list.length < 4 ? list.join(', ') : null;
}

/** The figures of the same unit that the clause does have. */
function otherFigures(fact: NumberFact, here: readonly Located[]): string | null {
  return few(
    ofKind(here, 'number')
      .filter(({ fact: other }) => other.unit === fact.unit && other.value !== fact.value)
      .map((one) => one.words),
  );
}

/** The day itself, or the same day without its year. */
function sameDate(piece: string, other: string, year: string | null): boolean {
  if (piece === other) return true;
  if (piece.startsWith('--')) return other.length === 10 && other.slice(4) === piece.slice(1);
  if (other.startsWith('--')) return piece.length === 10 && piece.slice(4) === other.slice(1) && (year === null || piece.startsWith(year));
  return false;
}

/** A whole month or year in which a day or period of the source lies: «trong năm 2026». */
function holdsDate(piece: string, other: string): boolean {
  const [from, to] = piece.split('/');
  if (!from || !to || other.startsWith('--')) return false;
  const [first = '', last = first] = other.split('/');
  return from <= first && last <= to;
}

function checkDate(fact: DateFact, at: Place, words: string, { scope, here, source, report, uses, said }: Comparison): void {
  const dates = ofKind(here, 'date');
  const same = dates.filter(({ fact: other }) => sameDate(fact.value, other.value, source.year));
  const bounded = same.filter(({ fact: other }) => other.bound === fact.bound);
  if (bounded.length > 0) {
    uses(bounded);
    const count = (said.get(fact.value) ?? 0) + 1;
    said.set(fact.value, count);
    if (scope.marked.length > 0 && count > same.length)
      report({
        kind: 'date',
        at,
        text: words,
        where: scope.where,
        instead: few(dates.filter((one) => !same.includes(one)).map((one) => one.words)),
      });
    return;
  }
  const [near] = same;
  if (near) {
    report({ kind: 'bound', at, text: words, where: near.clause.name, said: fact.bound, wanted: near.fact.bound });
    return;
  }
  const isWholeYear = /^(\d{4})-01-01\/\1-12-31$/.test(fact.value);
  if (fact.value.includes('/') && fact.bound === null) {
    const within = dates.filter(({ fact: other }) => holdsDate(fact.value, other.value) && (isWholeYear || other.bound === null));
    const figures = isWholeYear
      ? ofKind(here, 'number').filter(({ fact: other }) => other.value.split('-').includes(fact.value.slice(0, 4)))
      : [];
    if (within.length + figures.length > 0) {
      uses([...within, ...figures]);
      return;
    }
  }
  const others = dates.filter(({ fact: other }) => !other.value.includes('-01-01/')).map((one) => one.words);
  report({ kind: 'date', at, text: words, where: scope.where, instead: few(others) });
}

const upper = (text: string | null) => text?.toUpperCase() ?? null;

function agrees(fact: DocumentFact, other: DocumentFact): boolean {
  if (fact.name !== null || other.name !== null)
    return fact.name !== null && other.name !== null && keysOf(fact.name).join(' ') === keysOf(other.name).join(' ');
  return (
    Number(fact.number) === Number(other.number) &&
    (fact.symbol !== null || fact.type !== null) &&
    (fact.symbol === null || other.symbol === null || upper(fact.symbol) === upper(other.symbol)) &&
    (fact.year === null || other.year === null || fact.year === other.year) &&
    (fact.type === null || other.type === null || fact.type.toLowerCase() === other.type.toLowerCase())
  );
}

function checkDocument(fact: DocumentFact, at: Place, words: string, { scope, here, source, report, uses }: Comparison): void {
  const candidates = ofKind(here, 'document');
  const found = candidates.filter(({ fact: other }) => agrees(fact, other));
  const [first] = found;
  if (!first) {
    // The name of a law may be said by words that the grammar of citations does not take for one.
    const law =
      fact.name === null
        ? null
        : { kind: 'name' as const, start: 0, end: 0, text: fact.name, words: keysOf(fact.name), level: null, organ: true, opening: false };
    if (law && matchName(source.names, law) === 'found') return;
    const near = candidates.find(
      ({ fact: other }) =>
        (fact.name === null) === (other.name === null) && (Number(other.number) === Number(fact.number) || other.symbol === fact.symbol),
    );
    report({ kind: 'document', at, text: words, where: scope.where, instead: near?.fact.raw ?? null });
    return;
  }
  uses(found);
  if (fact.date !== null && !found.some(({ fact: other }) => other.date === null || other.date === fact.date))
    report({ kind: 'document-date', at, text: fact.raw, where: first.clause.name, instead: first.fact.raw });
}

function checkName(fact: NameFact, at: Place, words: string, { scope, source, report }: Comparison): void {
  const match = matchName(source.names, fact);
  if (match === 'missing' && isPostAndPerson(fact, source.names)) return;
  if (match === 'truncated') report({ kind: 'truncated', at, text: words, where: 'văn bản' });
  else if (match === 'missing') report({ kind: 'name', at, text: words, where: 'văn bản', instead: null });
  else if (scope.marked.length > 0 && fact.organ && !isNamedBeside(fact, words, scope, source))
    report({ kind: 'name', at, text: words, where: scope.where, instead: null });
}

/** «Chủ tịch UBND tỉnh Lê Khắc Thạch»: a post and who holds it, each as the document names it. */
function isPostAndPerson(fact: NameFact, names: NameIndex): boolean {
  const words = nameWordsOf(fact.text);
  const first = words.findLastIndex((word) => !word.capital) + 1;
  const person = words.slice(first);
  const post = words.slice(0, first);
  if (!fact.organ || post.length < 2 || person.length < 2) return false;
  const part = (own: readonly NameWord[], organ: boolean): NameFact => ({
    ...fact,
    words: own.map((word) => word.key),
    organ,
    opening: false,
  });
  return matchName(names, part(post, true)) === 'found' && matchName(names, part(person, false)) === 'found';
}

/** Whether the marked clauses name an organ, or those that their tasks are given to in other words of the document, or the opening does. */
function isNamedBeside(fact: NameFact, words: string, { marked, clauses }: Scope, source: FactSource): boolean {
  const names = source.namesOf(clauses);
  // «các sở: Xây dựng, Công Thương»: the name is whole, the words are not.
  if (matchName(names, fact) !== 'missing' || matchName(names, { ...fact, words: keysOf(words) }) !== 'missing') return true;
  const key = actorKey(fact.text);
  const there = actorsOf(tasksAbout(marked, source));
  return [...source.issuer, ...there.lead, ...there.coordinating, ...there.reportTo].some((one) => sameActor(actorKey(one), key));
}

/** A name for comparing who does what: posts, levels and plural words left out. */
function actorKey(name: string): string {
  return keysOf(name)
    .join(' ')
    .replace(/^(?:giao|yêu cầu|đề nghị) /u, '')
    .replace(/^(?:chủ tịch|phó chủ tịch|giám đốc|thủ trưởng|trưởng|lãnh đạo|người đứng đầu|bí thư|chánh) (?=\p{L}+ )/u, '');
}

/** Words that make another organ of the one that they stand before: «Văn phòng UBND tỉnh». */
const PARTS = /^(?:văn phòng|thường trực|ban|sở|phòng|trung tâm|cục|chi cục|thanh tra|đảng ủy|đảng bộ|hội|tổ|trạm|công đoàn|đoàn)(?: |$)/u;

function sameActor(a: string, b: string): boolean {
  const endsIn = (long: string, short: string) => long.endsWith(` ${short}`) && !PARTS.test(long.slice(0, -short.length));
  return a === b || a.startsWith(b) || b.startsWith(a) || endsIn(a, b) || endsIn(b, a);
}

interface Actors {
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly reportTo: readonly string[];
}

function actorsOf(tasks: readonly Task[]): Actors {
  const all = tasks.flatMap((task) => task.assignments);
  const distinct = (names: readonly string[]) => [...new Set(names)];
  return {
    lead: distinct(all.flatMap((one) => one.lead)),
    coordinating: distinct(all.flatMap((one) => one.coordinating)),
    reportTo: distinct(all.flatMap((one) => one.reportTo)),
  };
}

/** The tasks of clauses and of what stands above and below them. */
function tasksAbout(clauses: readonly Clause[], source: FactSource): readonly Task[] {
  const ids = new Set(clauses.flatMap((clause) => source.clauses.within(clause.id).map((one) => one.id)));
  // A row of a table is numbered otherwise as a task than as a clause: there the place tells.
  return source.tasks
    .filter((one) => ids.has(one.task.number) || clauses.some(({ place }) => place !== null && holds(place, one.place)))
    .map((one) => one.task);
}

function holds(outer: Place, inner: Place): boolean {
  return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}

/** «Công an tỉnh vừa ban hành Chỉ thị số 05/CT-UBND»: who issued it is no one else. */
function checkIssuer({ text, facts, scope, here, source, report }: Comparison): void {
  const { value } = text;
  const issuers = source.issuer.map(actorKey);
  if (issuers.length === 0) return;
  for (const fact of facts) {
    if (fact.kind !== 'document' || scope.own.some((one) => one.start <= fact.start && fact.end <= one.end)) continue;
    const own = ofKind(here, 'document').some(({ fact: other, clause }) => clause.id === FORM && agrees(fact, other));
    const said = own ? ISSUES.exec(value.slice(Math.max(0, fact.start - 80), fact.start)) : null;
    if (!said) continue;
    const end = fact.start - said[0].length;
    const name = facts.find(
      (one): one is NameFact => one.kind === 'name' && one.end <= end && CAPITALISED.test(value.slice(one.end, end).trim()),
    );
    if (!name || issuers.some((one) => sameActor(one, actorKey(name.text)) || one.endsWith(actorKey(name.text)))) continue;
    report({
      kind: 'actor',
      at: placeOf(text, name.start, name.end),
      text: name.text,
      where: 'phần thể thức',
      instead: source.issuer[0] ?? null,
      role: 'issuer',
    });
  }
}

/** At most five words, each with a capital. */
const CAPITALISED = /^(?:\p{Lu}\p{L}*(?:\s+|$)){0,5}$/u;

/** Between who issues and the number of what is issued. */
const ISSUES = /(?<=\s)(?:vừa |đã |mới |vừa mới )?(?:ký |có |ký quyết định )?(?:ban hành|ký)(?:\s[\p{L}]+){1,6}?\s(?:số:?\s)?$/u;

/** Who does what: a unit that a sentence lets lead must lead in the clause, one that helps must help. */
function checkActors({ text, facts, scope, source }: Comparison, departures: Departure[]): void {
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

function readTasks(text: string, organs: OrganMatcher): readonly Task[] {
  return extractTasks([{ path: '1', kind: 'item', level: 0, text, base: 0, children: [] }], { preamble: [], organs });
}

/** «do Sở Y tế chủ trì», «được Sở Y tế …»: who does it in a passive sentence. */
const AGENT = /(?<!(?:lý|tự)\s)(?<![\p{L}\p{M}])(?:do|được)\s$/iu;

function saidToLead(text: string, { start, end }: TextSpan, organs: OrganMatcher): boolean {
  return (
    AGENT.test(text.slice(Math.max(0, start - 10), start)) ||
    readTasks(text, organs)
      .flatMap((task) => task.assignments)
      .some((one) => one.leadKind === 'named' && one.leadSpans.some((span) => span.start < end && start < span.end))
  );
}

/** Words between who does something and what he does. */
const MODAL: ReadonlySet<string> = new Set(
  'sẽ phải cần được đã đang có trách nhiệm chịu chủ động tiếp tục kịp thời thường xuyên trực'.split(' '),
);

/** The first two words of what is done after a place. */
function actionAfter(words: readonly NameWord[], from: number): string {
  let at = from;
  while (at < words.length && MODAL.has((words[at] as NameWord).key)) at++;
  return words
    .slice(at, at + 2)
    .map((word) => word.key)
    .join(' ');
}

function actionIn(text: string, end: number): string {
  return actionAfter(nameWordsOf(text.slice(end, end + 120)), 0);
}

/** Whether a text has a unit, named so, do what a sentence has it do, by the words that follow the name. */
function doesSo(texts: readonly string[], key: string, said: string, end: number): boolean {
  const action = actionIn(said, end);
  if (!action.includes(' ')) return false;
  const name = key.split(' ');
  return texts.some((text) => {
    const words = nameWordsOf(text);
    return words.some(
      (_, at) => name.every((word, offset) => words[at + offset]?.key === word) && actionAfter(words, at + name.length) === action,
    );
  });
}

/** Who issues may order anything; what the document has another unit do he does not do by himself. */
function takesOver(tasks: readonly Task[], said: string, end: number): boolean {
  const action = actionIn(said, end);
  if (!action.includes(' ') || ORDERS.has(action.split(' ', 1)[0] as string) || ORDERS.has(action)) return false;
  return tasks
    .flatMap((task) => task.assignments)
    .some(({ item, leadSpans, headed, start }) => {
      const last = leadSpans.at(-1);
      return last ? actionIn(item.text, last.end) === action : headed !== undefined && actionIn(item.text, start) === action;
    });
}

const ORDERS: ReadonlySet<string> = new Set([
  'giao',
  'chỉ đạo',
  'yêu cầu',
  'đề nghị',
  'phân công',
  'ban hành',
  'quyết định',
  'nghiêm cấm',
  'cấm',
  'cho phép',
]);

/** «Sở Nội vụ là nơi nhận báo cáo …»: who receives leads nothing. */
const RECEIVES =
  /^\s(?:(?:sẽ|phải|được giao|có trách nhiệm|chịu trách nhiệm|là|làm)\s)*(?:(?:nơi|đầu mối|cơ quan|đơn vị|địa chỉ|bên)\s)*(?:được\s(?:gửi|nộp|chuyển|trình)|nghe|(?:tiếp|thu|đón)?\s?nhận)(?![\p{L}\p{M}])/iu;

/** «Sở Nội vụ tiếp nhận báo cáo», «nơi nhận báo cáo của các xã là Sở Nội vụ», «báo cáo do Sở Nội vụ tiếp nhận». */
function receivesReports(text: string, { start, end }: TextSpan): boolean {
  const after = text.slice(end, end + 80);
  const received = RECEIVES.exec(after);
  if (received && /^[^.;,]{0,12}\sbáo cáo(?![\p{L}\p{M}])/iu.test(after.slice(received[0].length))) return true;
  const before = text.slice(Math.max(0, start - 120), start);
  return (
    /(?<![\p{L}\p{M}])nhận\s(?:các\s|những\s)?báo cáo(?:[^.;,]*\s)?là\s$/iu.test(before) ||
    (received !== null && /(?<![\p{L}\p{M}])báo cáo(?:[^.;,]*\s)(?:do|được)\s$/iu.test(before))
  );
}

/** Words before one who gets what is reported, sent, submitted. */
const TO: ReadonlySet<string> = new Set('cáo gửi trình về cho tới đến qua ánh nghị lên'.split(' '));

/** Whether something of what an index holds is sent to a unit, in words that the grammar of tasks does not read. */
function isRecipient(index: NameIndex, key: string): boolean {
  return wordsBefore(index, key).some((word) => TO.has(word));
}

function wordsBefore(index: NameIndex, key: string): readonly string[] {
  return occurrences(index, key.split(' ')).map((at) => index.words[at - 1]?.key ?? '');
}

/** «gửi UBND tỉnh qua Sở Nội vụ»: whom a sentence sends something the document sends it too, by the same way. */
function isSentAlike(text: string, { start, text: name }: NameFact, index: NameIndex): boolean {
  const before = nameWordsOf(text.slice(Math.max(0, start - 24), start)).at(-1)?.key ?? '';
  if (!TO.has(before)) return false;
  return wordsBefore(index, actorKey(name)).some((word) => TO.has(word) && (word === 'qua') === (before === 'qua'));
}

/** The share of the word pairs of what somebody is said to do that must stand in what the clause has him do after a semicolon. */
const SAME_ACTION = 0.7;

/** «…; bí thư đảng ủy xã tiếp dân …»: the clause has somebody after a semicolon do what the sentence has him do, up to its next semicolon. */
function opensPart(clauses: readonly Clause[], words: string, name: string): boolean {
  const own = pairsOf(words.split(PART_END)[0] ?? '');
  return clauses.some((clause) =>
    clause.texts.some((text) =>
      text
        .toLowerCase()
        .split(PART_END)
        .slice(1)
        .some((part) => part.startsWith(`${name.toLowerCase()} `) && shareIn(own, new Set(pairsOf(part))) >= SAME_ACTION),
    ),
  );
}

const PART_END = /;\s+/;

function shareIn(own: readonly string[], there: ReadonlySet<string>): number {
  return own.length === 0 ? 1 : own.filter((one) => there.has(one)).length / own.length;
}

/** What the clauses have each unit do, as word pairs, with the units that do it or help. */
interface Action {
  readonly names: readonly string[];
  readonly all: readonly string[];
  readonly pairs: ReadonlySet<string>;
}

function actionsOf(tasks: readonly Task[]): readonly Action[] {
  return tasks
    .flatMap((task) => task.assignments)
    .filter((one) => one.lead.length > 0)
    .map((one) => ({
      names: one.lead,
      all: [...one.lead, ...one.coordinating].map(actorKey),
      pairs: new Set(actionPairs(one, one.item.text)),
    }));
}

/** How many of the word pairs of what a unit is said to do only the work of another has, how many times those only its own has, and the share of all. */
const OTHERS_WORK = { only: 2, times: 2, share: 0.5 };

/** The units whose work in the clauses a unit is said to do; null where it is its own, or could be. */
function othersWork(key: string, pairs: readonly string[], actions: readonly Action[]): readonly string[] | null {
  const mine = actions.filter((one) => one.all.some((name) => sameActor(name, key)));
  const own = new Set(pairs.filter((pair) => mine.some((one) => one.pairs.has(pair))));
  let most = OTHERS_WORK.only - 1;
  let found: readonly string[] | null = null;
  for (const one of actions) {
    if (mine.includes(one)) continue;
    const there = pairs.filter((pair) => one.pairs.has(pair));
    const only = there.filter((pair) => !own.has(pair)).length;
    const without = [...own].filter((pair) => !one.pairs.has(pair)).length;
    if (only <= most || only < without * OTHERS_WORK.times || there.length < pairs.length * OTHERS_WORK.share) continue;
    most = only;
    found = one.names;
  }
  return found;
}

/** The word pairs of an assignment without those of the units that it names. */
function actionPairs({ start, end, leadSpans, coordinatingSpans }: Assignment, text: string): readonly string[] {
  const parts: string[] = [];
  let from = start;
  for (const span of [...leadSpans, ...coordinatingSpans].sort((a, b) => a.start - b.start)) {
    if (span.start >= from && span.end <= end) {
      parts.push(text.slice(from, span.start));
      from = span.end;
    }
  }
  return [...parts, text.slice(from, end)].flatMap(pairsOf);
}

/** Whether a clause names somebody, whatever it says of him. */
function tellsOf(source: FactSource, id: string, key: string): boolean {
  const clause = source.clauses.byId.get(id);
  return clause !== undefined && ofKind(source.factsOf(clause), 'name').some(({ fact }) => sameActor(actorKey(fact.text), key));
}

/** A proper name; «các đơn vị» may be anybody. */
function namesSomebody(name: string): boolean {
  return nameWordsOf(name).some((word) => word.capital && !/^(?:các|người|cán|doanh|hộ)$/.test(word.key));
}
