import { matchPhrase, syllablesOf } from '../tasks/syllables.ts';
import { actorKey, namesSomebody } from './actors.ts';
import { COMMON_CAPITALS } from './fact-vocabulary.ts';
import type { Fact } from './facts.ts';
import { keysOf, type NameFact, pairsOf, wordPairsOf } from './names.ts';

/** What a text says after a name: what that unit does, whatever the verb. */
export interface Doing {
  readonly fact: NameFact;
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
const PART = /[.;:](?=\s|$)/u;

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

/** What each unit of a text does, in order of place. */
export function doingsOf(text: string, facts: readonly Fact[]): readonly Doing[] {
  const names = facts.filter((fact): fact is NameFact => fact.kind === 'name' && fact.organ && namesAUnit(fact.text));
  const chains: NameFact[][] = [];
  for (const name of names) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && JOINT.test(text.slice(last.end, name.start).normalize('NFC'))) chain.push(name);
    else chains.push([name]);
  }
  const subjects = chains.map((chain) =>
    BEFORE_SUBJECT.test(text.slice(Math.max(0, (chain[0] as NameFact).start - 32), chain[0]?.start).normalize('NFC')),
  );
  // Where the next one begins to do something.
  const ends: number[] = [];
  for (let index = chains.length - 1, end = text.length; index >= 0; index--) {
    ends[index] = end;
    if (subjects[index]) end = chains[index]?.[0]?.start ?? end;
  }
  return chains.flatMap((chain, index): readonly Doing[] => {
    const [first, last] = [chain[0] as NameFact, chain.at(-1) as NameFact];
    // «Sở Y tế: Vá đường …».
    const from = last.end + (/^\s?:(?=\s+\p{L})/u.exec(text.slice(last.end, last.end + 8))?.[0].length ?? 0);
    const before = text.slice(Math.max(0, first.start - LONGEST), first.start).normalize('NFC');
    const isAgent = AGENT.test(before);
    const subject = subjects[index] ?? false;
    const after = text.slice(from, from + 48).normalize('NFC');
    if (!isAgent && (NO_ACTION.test(after) || PASSIVE.test(after) || (!subject && GIVES.test(after)))) return [];
    const rest = text.slice(from, Math.min(ends[index] ?? text.length, from + LONGEST));
    const part = rest.split(PART, 1)[0] ?? '';
    const done = isAgent ? doneBefore(before.split(PART).at(-1) ?? '') : [];
    const own = [...done, ...wordPairsOf(part)];
    const all = new Set(subject ? [...done, ...rest.split(PART).flatMap(wordPairsOf)] : own);
    const helpFrom = chain.find(
      (name, at) => at > 0 && HELP.test(text.slice((chain[at - 1] as NameFact).end, name.start).normalize('NFC')),
    );
    return chain.map((fact) => ({
      fact,
      key: actorKey(fact.text),
      names: chain.filter((one) => !helpFrom || one.start < helpFrom.start).map((one) => one.text),
      subject,
      helps: (helpFrom !== undefined && fact.start >= helpFrom.start) || (fact === first && HELPED.test(before)),
      from,
      own,
      all,
    }));
  });
}
