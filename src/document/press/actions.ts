import type { Assignment, Task, TextSpan } from '../tasks/task.ts';
import { actorKey, isOneOf } from './actors.ts';
import { type NameWord, nameWordsOf, wordPairsOf } from './names.ts';

/** Words between who does something and what he does. */
const MODAL: ReadonlySet<string> = new Set(
  'sẽ phải cần được đã đang có trách nhiệm chịu chủ động tiếp tục kịp thời thường xuyên trực'.split(' '),
);

/** The first two words of what is done after a place. */
function actionWords(words: readonly NameWord[], from: number): readonly NameWord[] {
  let at = from;
  while (at < words.length && MODAL.has((words[at] as NameWord).key)) at++;
  return words.slice(at, at + 2);
}

function actionAfter(words: readonly NameWord[], from: number): string {
  return actionWords(words, from)
    .map((word) => word.key)
    .join(' ');
}

/** The same after an offset of a text; empty where nothing is said to be done. */
function actionIn(text: string, end: number): string {
  return actionAfter(nameWordsOf(text.slice(end, end + 120)), 0);
}

/** Where these words stand. */
export function actionSpan(text: string, end: number): TextSpan {
  const words = actionWords(nameWordsOf(text.slice(end, end + 120)), 0);
  return { start: end + (words[0]?.start ?? 0), end: end + (words.at(-1)?.end ?? 0) };
}

/** Whether a text has a unit, named so, do what a sentence has it do, by the words that follow the name. */
export function doesSo(texts: readonly string[], key: string, said: string, end: number): boolean {
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
export function takesOver(tasks: readonly Task[], said: string, end: number): boolean {
  const action = actionIn(said, end);
  if (!action.includes(' ') || isOrder(said, end)) return false;
  return tasks
    .flatMap((task) => task.assignments)
    .some(({ item, leadSpans, headed, start }) => {
      const last = leadSpans.at(-1);
      return last ? actionIn(item.text, last.end) === action : headed !== undefined && actionIn(item.text, start) === action;
    });
}

/** Whether what is done after a place is an order. */
export function isOrder(text: string, end: number): boolean {
  const action = actionIn(text, end);
  return ORDERS.has(action.split(' ', 1)[0] as string) || ORDERS.has(action);
}

/** What who issues does: the first words of an action that is an order. */
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

/** What the clauses have each unit do, as word pairs, with the units that do it or help. */
export interface Action {
  readonly names: readonly string[];
  readonly all: readonly string[];
  readonly pairs: ReadonlySet<string>;
}

/** The actions of tasks that somebody leads. */
export function actionsOf(tasks: readonly Task[]): readonly Action[] {
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
export function othersWork(key: string, pairs: readonly string[], actions: readonly Action[]): readonly string[] | null {
  const mine = actions.filter((one) => isOneOf(one.all, key));
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
export function actionPairs({ start, end, leadSpans, coordinatingSpans }: Assignment, text: string): readonly string[] {
  const parts: string[] = [];
  let from = start;
  for (const span of [...leadSpans, ...coordinatingSpans].sort((a, b) => a.start - b.start)) {
    if (span.start >= from && span.end <= end) {
      parts.push(text.slice(from, span.start));
      from = span.end;
    }
  }
  return [...parts, text.slice(from, end)].flatMap(wordPairsOf);
}
