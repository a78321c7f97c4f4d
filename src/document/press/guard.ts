import { type Place, placeOf } from '../../source/source-text.ts';
import { nearest } from '../nearest.ts';
import type { OrganRegister } from '../organ-register.ts';
import { type Aligner, alignerOf } from './alignment.ts';
import { checkActors } from './check-actors.ts';
import { checkDocument } from './check-documents.ts';
import { checkDoers } from './check-doers.ts';
import { checkIssuer } from './check-issuer.ts';
import { checkName } from './check-names.ts';
import { checkNegations } from './check-negations.ts';
import { checkPlaces } from './check-places.ts';
import { checkDate, checkNumber } from './check-quantities.ts';
import { checkSigner } from './check-signer.ts';
import { checkTimes } from './check-times.ts';
import { type Clause, FORM, WHOLE } from './clauses.ts';
import { type Comparison, isOwn, type Scope } from './comparison.ts';
import type { Departure } from './departure.ts';
import { type FactSource, factSourceOf, flattened } from './fact-source.ts';
import { type Fact, factsOf } from './facts.ts';
import { underOf } from './negations.ts';
import { type OwnSource, type PressPiece, type PressSentence, type SourceMark, toldSentencesOf } from './press-piece.ts';

/** What a piece says otherwise than its source, and on which of its clauses it rests. */
export interface Guard {
  readonly departures: readonly Departure[];
  /** Ids of the clauses that the piece rests on, the form among them, in order. */
  readonly used: readonly string[];
}

const guards = new WeakMap<PressPiece, { readonly organs: OrganRegister; readonly guard: Guard }>();

/** Đối chiếu tin bài với văn bản của nó; nothing to say where the document could not be read. Pure; kept with the piece. */
export function guardOf(piece: PressPiece, organs: OrganRegister): Guard {
  const known = guards.get(piece);
  if (known?.organs === organs) return known.guard;
  let guard: Guard = piece.document
    ? guardSentences([...toldSentencesOf(piece)], piece.ownSources, factSourceOf(piece.document, organs))
    : { departures: [], used: [] };
  if (piece.document && piece.pressKind === 'toan_van') guard = { ...guard, used: [WHOLE] };
  guards.set(piece, { organs, guard });
  return guard;
}

/** The same for sentences of any kind. */
export function guardSentences(sentences: readonly PressSentence[], own: readonly OwnSource[], source: FactSource): Guard {
  const departures: Departure[] = [];
  const used = new Set<string>([FORM]);
  const aligner = alignerOf(source);
  for (const sentence of sentences) {
    const facts = factsOf(sentence.text.value, source.organs, source.times);
    const scope = scopeOf(sentence, facts, own, source, aligner, departures);
    for (const clause of scope.marked) used.add(clause.id);
    if (scope.aligned) used.add(scope.aligned.id);
    checkSentence(sentence, facts, scope, source, departures, used);
  }
  const order = new Map(source.clauses.all.map((clause, index) => [clause.id, index]));
  return {
    departures,
    used: [...used].filter((id) => order.has(id)).sort((a, b) => (order.get(a) as number) - (order.get(b) as number)),
  };
}

/** How a message names all clauses together. */
const WHOLE_DOCUMENT = 'văn bản';

/** What a sentence is held against, by its marks; tells marks that name nothing. */
function scopeOf(
  sentence: PressSentence,
  facts: readonly Fact[],
  own: readonly OwnSource[],
  source: FactSource,
  aligner: Aligner,
  departures: Departure[],
): Scope {
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
  const bare = bareMarks(value, source, own);
  for (const { start, end, id } of bare)
    departures.push({ kind: 'unknown-mark', at: placeOf(sentence.text, start, end), id, bare: true, suggestions: [] });
  const whole = ownSources.some((one) => one.words.length === 0);
  const ranges = whole
    ? [{ start: 0, end: value.length }]
    : [...bare, ...ownSources.flatMap((one) => one.words.flatMap((words) => stretches(value, words)))];
  if (marked.length > 0) {
    const form = source.clauses.byId.get(FORM);
    const clauses = [...new Set([...marked.flatMap((clause) => source.clauses.within(clause.id)), ...(form ? [form] : [])])];
    return { marked, aligned: null, clauses, where: marked.map((clause) => clause.name).join(', '), own: ranges };
  }
  const aligned =
    ranges.length > bare.length
      ? null
      : aligner.of(
          value,
          facts.filter((fact) => fact.kind === 'name' && fact.organ),
        );
  return { marked, aligned, clauses: source.clauses.all, where: WHOLE_DOCUMENT, own: ranges };
}

/** What stands in brackets at the end of a sentence as a mark does; then the id. */
const BARE_MARK = /\[\s{0,2}(?:mục\s{1,2})?([\p{L}\d]{1,12}(?:[.-][\p{L}\d]{1,6}){0,5})\s{0,2}\]/giu;
/** «1», «2.a», «III.1.b» */
const LIKE_CLAUSE = /^(?:[IVXLC]{1,5}|\d{1,3})(?:\.[\p{L}\d]{1,3})*$/u;

/** Marks that were typed without their «^». */
function bareMarks(value: string, source: FactSource, own: readonly OwnSource[]): readonly { start: number; end: number; id: string }[] {
  if (!value.includes('[')) return [];
  return [...value.matchAll(BARE_MARK)].flatMap(({ 0: all, 1: id = '', index }) =>
    source.clauses.byId.has(id) || own.some((one) => one.id === id) || LIKE_CLAUSE.test(id)
      ? [{ start: index, end: index + all.length, id }]
      : [],
  );
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
  const said = mark.id.replace(/^(?:mục|khoản|điểm)\s+/iu, '');
  const deeper = ids.filter((id) => id === said || id.endsWith(`.${said}`));
  const near = deeper.length > 0 ? null : nearest(said, ids);
  return {
    kind: 'unknown-mark',
    at: mark.place,
    id: mark.id,
    bare: false,
    suggestions: [...new Set([...deeper, ...(near === null ? [] : [near]), ...ids.filter((id) => id.startsWith(said.slice(0, 1)))])].slice(
      0,
      6,
    ),
  };
}

function checkSentence(
  sentence: PressSentence,
  facts: readonly Fact[],
  scope: Scope,
  source: FactSource,
  departures: Departure[],
  used: Set<string>,
): void {
  const { text } = sentence;
  const before = departures.length;
  const toldAt = (at: Place) => {
    // no look at what other sentences told: a piece may have thousands
    for (let index = before; index < departures.length; index++) if (departures[index]?.at.start === at.start) return index;
    return -1;
  };
  const comparison: Comparison = {
    text,
    under: sentence.under === undefined ? null : underOf(sentence.under),
    facts,
    scope,
    here: scope.clauses.flatMap(source.factsOf),
    source,
    report: (departure) => {
      // One fault, one finding: what is wrong in itself need not be told to be in the wrong place too.
      const told = toldAt(departure.at);
      const other = departures[told];
      if (!other) departures.push(departure);
      // Whose work it is tells more than that the clause does not name this unit.
      else if (departure.kind === 'actor' && other.kind === 'name' && other.where !== WHOLE_DOCUMENT) departures[told] = departure;
    },
    isTold: ({ start, end }) => toldAt(placeOf(text, start, end)) >= 0,
    uses: (found) => {
      if (scope.marked.length === 0) for (const { clause } of found) used.add(clause.id);
    },
    said: new Map(),
  };
  if (isVerbatim(text.value, scope.marked.flatMap(source.flattenedOf))) {
    // What is taken over whole is right by itself; but what stands before it may deny it.
    checkNegations(comparison);
    return;
  }
  // Before the names: whose post it is tells more than that the document does not name him so.
  checkSigner(comparison);
  for (const fact of facts) {
    if (isOwn(scope, fact)) continue;
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
  if (source.tasks.length > 0) checkActors(comparison);
  checkDoers(comparison);
  checkIssuer(comparison);
  checkTimes(comparison);
  checkPlaces(comparison);
  checkNegations(comparison);
}

const PART_ENDS = '.;:';

/** Whether a sentence stands word for word in a marked clause, from where a part of it begins to where one ends. */
function isVerbatim(text: string, marked: readonly string[]): boolean {
  const own = flattened(text).replace(/[.;:]$/, '');
  if (own === '') return false;
  return marked.some((there) => {
    for (let at = there.indexOf(own); at >= 0; at = there.indexOf(own, at + 1)) {
      const before = there.charAt(at - 1).trim() || there.charAt(at - 2);
      const after = there.charAt(at + own.length).trim() || there.charAt(at + own.length + 1);
      // The start and the end of the clause are empty here, and in every string.
      if (PART_ENDS.includes(before) && PART_ENDS.includes(after)) return true;
    }
    return false;
  });
}
