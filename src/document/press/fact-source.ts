import type { Place } from '../../source/source-text.ts';
import { daysOf, lastDayOf } from '../../vietnamese/calendar.ts';
import { type Document, walkBlocks } from '../document.ts';
import { type LocatedTask, matcherOf, tasksOf } from '../document-tasks.ts';
import type { OrganRegister } from '../organ-register.ts';
import { predicateAt } from '../tasks/administrative-verbs.ts';
import { type OrganMatcher, organMatcher } from '../tasks/organ-phrase.ts';
import { syllablesOf } from '../tasks/syllables.ts';
import type { Task } from '../tasks/task.ts';
import { actorKey, actorsOf, namesSomebody, sameActor } from './actors.ts';
import { type Slot, slotsOf } from './bindings.ts';
import { type Clause, type Clauses, clausesOf, FORM } from './clauses.ts';
import type { KnownTimes } from './day-lists.ts';
import { type Doing, doingsOf } from './doings.ts';
import { type Fact, factsOf } from './facts.ts';
import { keysOf, type NameIndex, nameIndexOf, namesOf } from './names.ts';
import { type DeniedPair, deniedPairs, type Under, underOf } from './negations.ts';
import { relaysOf } from './recipients.ts';
import { type TimeFact, timesOf } from './times.ts';

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
  /** The times that it speaks of, for those that a piece writes short. */
  readonly times: KnownTimes;
  /** Counts that a reader makes himself: «10 nhiệm vụ». */
  readonly counts: ReadonlySet<string>;
  /** Facts of a clause with the words that say them, made once. */
  readonly factsOf: (clause: Clause) => readonly Located[];
  /** Places of a clause with the words around them, made once; words above it in the document are around them too. */
  readonly slotsOf: (clause: Clause) => readonly SourceSlot[];
  /** Pairs of words of a clause with the negation before each. */
  readonly pairsOf: (clause: Clause) => readonly DeniedPair[];
  /** What the units of a clause do, whatever the verb; words above it in the document name them too. */
  readonly doingsOf: (clause: Clause) => readonly Doing[];
  /** The texts of a clause for looking a sentence up in, word for word. */
  readonly flattenedOf: (clause: Clause) => readonly string[];
  /** Times of a clause that are said without figures. */
  readonly timesOf: (clause: Clause) => readonly SourceTime[];
  /** The units through which a clause has something sent. */
  readonly relaysOf: (clause: Clause) => readonly string[];
  /** Keys of all units that the document gives work to. */
  readonly actors: ReadonlySet<string>;
  /** The leading and coordinating unit that issues: it may always be named. */
  readonly issuer: readonly string[];
  readonly signers: readonly SourceSigner[];
}

/** Người ký, by the form of the document. */
export interface SourceSigner {
  readonly name: string;
  /** The name as `keysOf` has it. */
  readonly words: readonly string[];
  /** The post first that was signed with. */
  readonly posts: readonly string[];
}

/** A place of the source, and the words that fill it. */
export interface SourceSlot extends Slot {
  readonly clause: Clause;
  readonly words: string;
}

/** A time of the source, and the words that say it. */
export interface SourceTime extends TimeFact {
  readonly clause: Clause;
  readonly words: string;
}

/** A fact of the source where it stands. */
export interface Located<T extends Fact = Fact> {
  readonly fact: T;
  readonly clause: Clause;
  readonly words: string;
}

/** The facts of one kind. */
export function ofKind<K extends Fact['kind']>(list: readonly Located[], kind: K): readonly Located<Extract<Fact, { kind: K }>>[] {
  return list.filter((one): one is Located<Extract<Fact, { kind: K }>> => one.fact.kind === kind);
}

const sources = new WeakMap<Document, { readonly organs: OrganRegister; readonly source: FactSource }>();

/** The source of facts that a document is. Pure; kept with the document. */
export function factSourceOf(document: Document, organs: OrganRegister): FactSource {
  const known = sources.get(document);
  if (known?.organs === organs) return known.source;
  const { letterhead, place } = document;
  const source = factSource(clausesOf(document), {
    organs: matcherOf(organs),
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
    signers: document.signers.flatMap(({ name, post, otherPost }) => {
      const posts = [post, otherPost].flatMap((field) => field?.value ?? []);
      return name && posts.length > 0 ? [{ name: name.value, words: keysOf(name.value), posts }] : [];
    }),
  });
  sources.set(document, { organs, source });
  return source;
}

/** A source of facts from clauses alone; without tasks nobody is said to do anything. `places`: the document's own territory, as `nameIndexOf` takes it. */
export function factSource(
  clauses: Clauses,
  more: Partial<Pick<FactSource, 'organs' | 'tasks' | 'year' | 'counts' | 'issuer' | 'signers'>> & {
    readonly places?: readonly string[];
  } = {},
): FactSource {
  const organs = more.organs ?? organMatcher([]);
  const readOf = perClause((clause) => clause.texts.map((text) => ({ text, said: factsOf(text, organs) })));
  const passageWithFacts = perClause((clause) => {
    const text = passageOf(clause, clauses, organs);
    return { text, said: factsOf(text, organs) };
  });
  let names: NameIndex | undefined;
  let actors: ReadonlySet<string> | undefined;
  let times: KnownTimes | undefined;
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
    get times() {
      times ??= timesSpokenOf(
        clauses.all.flatMap((clause) => readOf(clause).map(({ said }) => said)),
        more.year ?? null,
      );
      return times;
    },
    counts: more.counts ?? new Set(),
    issuer: more.issuer ?? [],
    signers: more.signers ?? [],
    slotsOf: perClause((clause) => {
      const { text, said } = passageWithFacts(clause);
      return slotsOf(text, said).map((slot) => ({ ...slot, clause, words: text.slice(slot.filler.start, slot.filler.end) }));
    }),
    pairsOf: perClause((clause) => {
      leadIns ??= leadInsOf(clauses);
      const under = underOfClause(clause, clauses, leadIns);
      // A document that is there has been issued: «không ban hành Chỉ thị» would be news.
      return [...clause.texts, ...(clause.id === FORM ? ['ban hành'] : [])].flatMap((text) =>
        deniedPairs(text, under === 'denied' && saysWhatFollows(text) ? 'perhaps' : under),
      );
    }),
    doingsOf: perClause((clause) => {
      const { text, said } = passageWithFacts(clause);
      return doingsOf(text, said);
    }),
    flattenedOf: perClause((clause) => clause.texts.map(flattened)),
    timesOf: perClause((clause) =>
      clause.texts.flatMap((text) => timesOf(text).map((time) => ({ ...time, clause, words: text.slice(time.start, time.end) }))),
    ),
    relaysOf: perClause((clause) =>
      readOf(clause).flatMap(({ text, said }) =>
        relaysOf(
          text,
          said.filter((fact) => fact.kind === 'name'),
        ).map((fact) => fact.text),
      ),
    ),
    factsOf: perClause((clause) =>
      readOf(clause).flatMap(({ text, said }) => said.map((fact) => ({ fact, clause, words: text.slice(fact.start, fact.end) }))),
    ),
  };
}

/** The times of some texts. */
function timesSpokenOf(texts: readonly (readonly Fact[])[], year: string | null): KnownTimes {
  const values = new Set<string>();
  const days = new Set<string>();
  const shares: string[] = [];
  for (const said of texts)
    for (const [at, fact] of said.entries()) {
      if (fact.kind === 'date') values.add(fact.value);
      if (fact.kind === 'date' && !fact.value.includes('/')) days.add(`--${fact.value.slice(-5)}`);
      const below = said[at + 1];
      if (fact.kind === 'number' && fact.unit === '#/' && below?.kind === 'number')
        shares.push(`--${below.value.padStart(2, '0')}-${fact.value.padStart(2, '0')}`);
    }
  for (const share of shares) days.delete(share);
  const years = new Set([...(year === null ? [] : [year]), ...[...values].flatMap((value) => /^\d{4}(?=-)/.exec(value) ?? [])]);
  return {
    isDay: (day) => days.has(day),
    periodOf: (unit, number, ends) => {
      const inYear = (one: string) => {
        const period = { unit, number, year: Number(one) };
        const [value, last] = [daysOf(period), lastDayOf(period)];
        return value && last ? { value, last } : null;
      };
      const found = [...years].flatMap((one) => {
        const period = inYear(one);
        if (!period) return [];
        const isLastDay = ends && (values.has(period.last) || values.has(`-${period.last.slice(4)}`));
        return isLastDay || values.has(period.value) ? [period.value] : [];
      });
      if (found.length === 1) return found[0] ?? null;
      const own = found.find((value) => year !== null && value.startsWith(year)) ?? null;
      // «đến hết tháng mười» is a limit, also where the document has none such.
      return found.length === 0 && ends && year !== null ? (inYear(year)?.value ?? null) : own;
    },
  };
}

/** What is made of a clause, made once. */
function perClause<T extends object>(make: (clause: Clause) => T): (clause: Clause) => T {
  const known = new Map<Clause, T>();
  return (clause) => {
    let found = known.get(clause);
    if (!found) {
      found = make(clause);
      known.set(clause, found);
    }
    return found;
  };
}

/** A text in one case, one composition, with single spaces. */
export function flattened(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Paragraphs before the first clause: who is addressed. */
const OPENING = /^(?:mo-dau-|can-cu-)/;

/** As much of a clause above as tells what one below is about; code units. */
const LONGEST_ABOVE = 400;

/** The words of a clause after the last words of each clause that it stands in: «Công an tỉnh:» begins each of its points. */
function passageOf(clause: Clause, clauses: Clauses, organs: OrganMatcher): string {
  const above = clause.above.map((id) => (clauses.byId.get(id)?.texts ?? []).join(' ').slice(-LONGEST_ABOVE));
  let passage = '';
  for (const tail of [...above, clause.texts.join(', ')]) {
    if (passage === '') passage = tail;
    else if (/[:\s]$/.test(passage)) {
      const before = passage.replace(/(?<![:\s])[:\s]+$/, '');
      passage = opensWithName(tail, organs) ? `${before}: ${tail}` : `${before} ${tail.charAt(0).toLowerCase()}${tail.slice(1)}`;
    } else passage = `${passage.replace(/(?<![.\s])[.\s]+$/, '')}. ${tail}`;
  }
  return passage;
}

/** Whether the capital that a text opens with is that of a name: «UBND xã», «Sở Y tế». */
function opensWithName(text: string, organs: OrganMatcher): boolean {
  return namesOf(text.slice(0, 80), [], organs).some((name) => name.start === 0 && !name.opening);
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

const CONSEQUENCE = /(?<!\p{L})(?:bị|phải|chịu trách nhiệm|có trách nhiệm)(?!\p{L})/iu;

/** «Người vi phạm … bị xử lý …» among acts that are forbidden: who, and what then; no act itself. */
function saysWhatFollows(text: string): boolean {
  const composed = text.normalize('NFC');
  const syllables = syllablesOf(composed);
  return CONSEQUENCE.test(composed) && predicateAt(syllables, 0, syllables.length) === 0;
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

/** How many items, headings, articles, points of an item and attachments there are, where there are several. */
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

/** The tasks of clauses and of what stands above and below them. */
export function tasksAbout(clauses: readonly Clause[], source: FactSource): readonly Task[] {
  const ids = new Set(clauses.flatMap((clause) => source.clauses.within(clause.id).map((one) => one.id)));
  // A row of a table is numbered otherwise as a task than as a clause: there the place tells.
  return source.tasks
    .filter((one) => ids.has(one.task.number) || clauses.some(({ place }) => place !== null && holds(place, one.place)))
    .map((one) => one.task);
}

function holds(outer: Place, inner: Place): boolean {
  return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether a clause names somebody, whatever it says of him. */
export function tellsOf(source: FactSource, id: string, key: string): boolean {
  const clause = source.clauses.byId.get(id);
  return clause !== undefined && ofKind(source.factsOf(clause), 'name').some(({ fact }) => sameActor(actorKey(fact.text), key));
}
