import { matchPhrase, syllablesOf } from '../tasks/syllables.ts';
import type { TextSpan } from '../tasks/task.ts';
import { actorKey, namesSomebody } from './actors.ts';
import { commonUnitsOf } from './common-units.ts';
import { COMMON_CAPITALS } from './fact-vocabulary.ts';
import type { Fact } from './facts.ts';
import { keysOf, type NameFact, type NameIndex, type NameWord, nameWordsOf, occurrences, pairsOf, wordPairsOf } from './names.ts';

/** What a text says after a name: what that unit does, whatever the verb. */
export interface Doing {
  readonly unit: TextSpan;
  /** Named by a common noun: «chủ rừng», «hiệu trưởng». */
  readonly common: boolean;
  /** By one that may be anybody: «các đơn vị». */
  readonly anybody: boolean;
  readonly key: string;
  /** The units that the text names as those that do it, this one among them. */
  readonly names: readonly string[];
  /** It stands where who does something stands: the text may go on with what it does for as long as nobody else does. */
  readonly subject: boolean;
  /** Named after «phối hợp với», «cùng». */
  readonly helps: boolean;
  /** Where what is done begins. */
  readonly from: number;
  /** Pairs of its words to the end of its part. */
  readonly own: readonly string[];
  /** The same to where another unit begins to do something. */
  readonly all: ReadonlySet<string>;
}

/** How much of what is said, as word pairs, somebody does by a doing. */
export function shareDone(said: readonly string[], { all }: Doing): number {
  return said.filter((pair) => all.has(pair)).length / said.length;
}

/** Between the names of those that do one thing. */
const JOINT = /^(?:[,;(]|\s|(?:và|cùng|với|hoặc|chủ trì|phối hợp|kết hợp|các|đồng)(?![\p{L}\p{M}]))*$/iu;
const HELP = /(?<![\p{L}\p{M}])(?:phối hợp|kết hợp|cùng)(?![\p{L}\p{M}])/iu;
const HELPED = /(?<![\p{L}\p{M}])(?:phối hợp|kết hợp|cùng)(?:\svới)?\s(?:các\s)?$/iu;
/** Before one who does something: the start of a part, one who orders it, the agent of a passive. */
const BEFORE_SUBJECT = /(?:^|[.;:,–-]\s|(?<![\p{L}\p{M}])(?:giao|giao cho|yêu cầu|đề nghị|phân công|do|được|và|để|thì)\s)(?:các\s)?$/iu;
/** Before who does it in a passive sentence. */
const AGENT = /(?<!(?:lý|tự)\s)(?<![\p{L}\p{M}])(?:do|được)\s(?:các\s)?$/iu;
/** Between what is done and by whom. */
const BEFORE_AGENT: ReadonlySet<string> = new Set('sẽ phải cần đã đang là việc do được'.split(' '));
/** What is done to somebody, not by him. */
const PASSIVE = /^\s(?:(?:sẽ|đã|đang|cũng|phải|cần)\s)*(?:được(?!\s(?:giao|phân công))|bị|nhận|đón|có|là)(?![\p{L}\p{M}])/iu;
/** The first word of what is no action: where, when, of whom. */
const NO_ACTION =
  /^\s*(?:[).,;:]|$|(?:và|của|ở|tại|trong|trên|với|để|là|về|từ|đến|tới|theo|vào|thì|mà|này|đó|khi|trước|sau|qua|hoặc|cùng|đối|nêu|nói)(?![\p{L}\p{M}]))/iu;
/** No action but of who does it: «Sở Nội vụ cho học sinh thuê lại ký túc xá». */
const GIVES = /^\s*cho(?![\p{L}\p{M}])/iu;
/** Where a part of a text ends: what is said of somebody goes no further. */
export const PART = /[.;:](?=\s|$)/u;

/** A proper name, not «Nhân dân». */
function namesAUnit(name: string): boolean {
  return namesSomebody(name) && matchPhrase(COMMON_CAPITALS, syllablesOf(name), 0) === 0;
}

/** «đường vào các trạm phải được»: what is done, as word pairs. */
function doneBefore(text: string): readonly string[] {
  const words = [...keysOf(text)];
  while (BEFORE_AGENT.has(words.at(-1) ?? '')) words.pop();
  return pairsOf(words);
}

/** As much of a text as tells what one unit does; code units. */
const LONGEST = 1200;

/** One unit where it is named. */
interface Named extends TextSpan {
  readonly text: string;
  readonly key: string;
  readonly common: boolean;
  readonly anybody: boolean;
}

/** The units of a text, in order of place. */
function unitsOf(text: string, facts: readonly Fact[], known: NameIndex | null): readonly Named[] {
  const names = facts.filter((fact): fact is NameFact => fact.kind === 'name' && fact.organ && namesAUnit(fact.text));
  const proper = names.map(({ start, end, text: name }): Named => {
    const own = known && text.slice(start, end) === name ? name.slice(0, nameEnd(name, known)) : name;
    return { start, end: own === name ? end : start + own.length, text: own, key: actorKey(own), common: false, anybody: false };
  });
  const common = commonUnitsOf(text, facts).map(
    ({ start, end, key, anybody }): Named => ({ start, end, text: text.slice(start, end), key: actorKey(key), common: true, anybody }),
  );
  return [...proper, ...common].sort((a, b) => a.start - b.start);
}

/**
 * How much of what the grammar takes for a name is one: it takes what a verb that it does not know begins for more of it («Đội Quản lý chợ chặt
 * tỉa cây»). `known`: an index that may hold the name alone.
 */
function nameEnd(name: string, known: NameIndex): number {
  const words = nameWordsOf(name);
  const least = words.findLastIndex((word) => word.capital) + 1;
  for (let length = words.length; length >= Math.max(least, 2); length--) {
    const keys = words.slice(0, length).map((word) => word.key);
    if (occurrences(known, keys).length > 0) return (words[length - 1] as NameWord).end;
  }
  return name.length;
}

/** «yêu cầu Công an phường xử lý»: an order goes on to whom it is given. */
const ORDERED = /(?<![\p{L}\p{M}])(?:giao|giao cho|yêu cầu|đề nghị|phân công)\s(?:các\s)?$/iu;

/** Before a unit with whose work that of the one before has ended. */
const BEFORE_NEXT = /[.;]\s(?:các\s)?$/iu;

/** Where the bracket closes in which somebody is named: «(theo danh sách do Tổ dân phố gửi)» says no more of him. */
function bracketEnd(text: string, { start }: TextSpan, from: number): number {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return text.length;
  const close = text.slice(from, from + LONGEST).indexOf(')');
  return close < 0 ? text.length : from + close;
}

/** What each unit of a text does, in order of place; `known`: the names of another text, where that one does not go on with a predicate. */
export function doingsOf(text: string, facts: readonly Fact[], known: NameIndex | null = null): readonly Doing[] {
  const chains: Named[][] = [];
  for (const name of unitsOf(text, facts, known)) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && last.common === name.common && JOINT.test(text.slice(last.end, name.start).normalize('NFC'))) chain.push(name);
    else chains.push([name]);
  }
  const befores = chains.map(([first]) => text.slice(Math.max(0, (first as Named).start - 32), first?.start).normalize('NFC'));
  const subjects = befores.map((before) => BEFORE_SUBJECT.test(before));
  // Where the next one begins to do something. What one with a name does may go on with what others do that have none.
  const ends: number[] = [];
  const farEnds: number[] = [];
  for (let index = chains.length - 1, [end, named] = [text.length, text.length]; index >= 0; index--) {
    const [first] = chains[index] as [Named];
    ends[index] = end;
    farEnds[index] = first.common ? end : named;
    if (!subjects[index]) continue;
    end = first.start;
    if (!first.common || BEFORE_NEXT.test(befores[index] as string)) named = first.start;
  }
  return chains.flatMap((chain, index): readonly Doing[] => {
    const [first, last] = [chain[0] as Named, chain.at(-1) as Named];
    // «Sở Y tế: Vá đường …».
    const from = last.end + (/^\s?:(?=\s+\p{L})/u.exec(text.slice(last.end, last.end + 8))?.[0].length ?? 0);
    const before = text.slice(Math.max(0, first.start - LONGEST), first.start).normalize('NFC');
    const isAgent = AGENT.test(before);
    const subject = subjects[index] ?? false;
    const after = text.slice(from, from + 48).normalize('NFC');
    if (!isAgent && (NO_ACTION.test(after) || PASSIVE.test(after) || (!subject && GIVES.test(after)))) return [];
    const closed = bracketEnd(text, first, from);
    const restTo = (end = text.length) => text.slice(from, Math.min(end, closed, from + LONGEST));
    const rest = restTo(ends[index]);
    const ordered = ORDERED.test(rest.normalize('NFC')) ? (chains[index + 1]?.at(-1)?.end ?? from) : from;
    const part = (ordered > from ? text.slice(from, ordered) : rest).split(PART, 1)[0] ?? '';
    const done = isAgent ? doneBefore(before.split(PART).at(-1) ?? '') : [];
    const own = [...done, ...wordPairsOf(part)];
    const all = new Set(subject ? [...own, ...restTo(farEnds[index]).split(PART).flatMap(wordPairsOf)] : own);
    const helpFrom = chain.find((name, at) => at > 0 && HELP.test(text.slice((chain[at - 1] as Named).end, name.start).normalize('NFC')));
    return chain.map((unit) => ({
      unit,
      common: unit.common,
      anybody: unit.anybody,
      key: unit.key,
      names: chain.filter((one) => !helpFrom || one.start < helpFrom.start).map((one) => one.text),
      subject,
      helps: (helpFrom !== undefined && unit.start >= helpFrom.start) || (unit === first && HELPED.test(before)),
      from,
      own,
      all,
    }));
  });
}
