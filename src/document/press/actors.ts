import { extractTasks } from '../tasks/extract-tasks.ts';
import type { OrganMatcher } from '../tasks/organ-phrase.ts';
import type { Task, TextSpan } from '../tasks/task.ts';
import { fullName, keysOf, nameWordsOf, withWholeAbbreviations } from './names.ts';

/** A name for comparing who does what: its words as `keysOf` has them, without the verb that orders and the post of a head. */
export function actorKey(name: string): string {
  return fullName(keysOf(name))
    .join(' ')
    .replace(/^(?:giao|yêu cầu|đề nghị) /u, '')
    .replace(/^(?:chủ tịch|phó chủ tịch|giám đốc|thủ trưởng|trưởng|lãnh đạo|người đứng đầu|bí thư|chánh) (?=\p{L}+ )/u, '');
}

/** Words that make another organ of the one that they stand before: «Văn phòng UBND tỉnh». */
const PARTS =
  /^(?:văn phòng|thường trực|ban|sở|phòng|trung tâm|cục|chi cục|thanh tra|đảng ủy|đảng bộ|hội|tổ|trạm|đội|viện|bệnh viện|học viện|trường|báo|đài|chi nhánh|công ty|công đoàn|đoàn)(?: |$)/u;

/** Whether two keys may name one unit: one is the other with more words after it, or before it that make no other organ. */
export function sameActor(a: string, b: string): boolean {
  const endsIn = (long: string, short: string) => long.endsWith(` ${short}`) && !PARTS.test(long.slice(0, -short.length));
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `) || endsIn(a, b) || endsIn(b, a);
}

/** Whether one of several keys may name the unit of a key. */
export function isOneOf(keys: readonly string[], key: string): boolean {
  return keys.some((one) => sameActor(one, key));
}

/** A proper name; «các đơn vị» may be anybody. */
export function namesSomebody(name: string): boolean {
  return nameWordsOf(name).some((word) => word.capital && !/^(?:người|cán|doanh|hộ)$/.test(word.key));
}

/** The units of some tasks as they are named there, each once. */
export interface Actors {
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly reportTo: readonly string[];
}

export function actorsOf(tasks: readonly Task[]): Actors {
  const all = tasks.flatMap((task) => task.assignments);
  const distinct = (names: readonly string[]) => [...new Set(names)];
  return {
    lead: distinct(all.flatMap((one) => one.lead)),
    coordinating: distinct(all.flatMap((one) => one.coordinating)),
    reportTo: distinct(all.flatMap((one) => one.reportTo)),
  };
}

/** The tasks that a text by itself gives; offsets are in that text. */
export function readTasks(text: string, organs: OrganMatcher): readonly Task[] {
  return extractTasks([{ path: '1', kind: 'item', level: 0, text: withWholeAbbreviations(text), base: 0, children: [] }], {
    preamble: [],
    organs,
  });
}

/** «do Sở Y tế chủ trì», «được Sở Y tế …»: who does it in a passive sentence. */
const AGENT = /(?<!(?:lý|tự)\s)(?<![\p{L}\p{M}])(?:do|được)\s$/iu;

/** Whether a text lets the unit that stands at a place lead. */
export function saidToLead(text: string, { start, end }: TextSpan, organs: OrganMatcher): boolean {
  return (
    AGENT.test(text.slice(Math.max(0, start - 16), start).normalize('NFC')) ||
    readTasks(text, organs)
      .flatMap((task) => task.assignments)
      .some((one) => one.leadKind === 'named' && one.leadSpans.some((span) => span.start < end && start < span.end))
  );
}
