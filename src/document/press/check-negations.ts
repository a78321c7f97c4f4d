import { placeOf } from '../../source/source-text.ts';
import type { Clause } from './clauses.ts';
import { type Comparison, isOwn } from './comparison.ts';
import type { FactSource } from './fact-source.ts';
import { DENIED, type DeniedPair, deniedPairs, HARDLY_DENIED, isForbiddenAfter, NEARLY_DENIED, saysNo } from './negations.ts';

type PairsByWords = ReadonlyMap<string, readonly DeniedPair[]>;

const indexes = new WeakMap<readonly Clause[], PairsByWords>();

/** The pairs of clauses by their words; kept with the list of clauses, since all sentences without a mark ask the whole document. */
function pairsByWords(clauses: readonly Clause[], source: FactSource): PairsByWords {
  const known = indexes.get(clauses);
  if (known) return known;
  const found = new Map<string, DeniedPair[]>();
  for (const pair of clauses.flatMap(source.pairsOf)) {
    const list = found.get(pair.words);
    if (list) list.push(pair);
    else found.set(pair.words, [pair]);
  }
  indexes.set(clauses, found);
  return found;
}

/** Whether what the document denies is denied, and nothing else: by pairs of words that both have. */
export function checkNegations({ text, under, scope, source, report }: Comparison): void {
  const there = pairsByWords(scope.clauses, source);
  const own = deniedPairs(text.value, under);
  const denials = denialsOf(own);
  const none = Number.POSITIVE_INFINITY;
  const nowhere = scope.marked.length > 0 && !scope.clauses.some((clause) => clause.texts.some(saysNo));
  for (const pair of own) {
    if (isOwn(scope, pair)) continue;
    const all = there.get(pair.words) ?? [];
    const alike = all.filter((one) => one.before !== null && one.before === pair.before);
    const same = alike.length > 0 ? alike : all;
    const added = pair.far === DENIED && (same.length > 0 ? same.every((one) => one.far === none) : nowhere);
    const dropped =
      same.length > 0 &&
      same.every(
        ({ far, head, by, listed }) =>
          !denials.some((denial) => denial.head === head && mayDeny(denial, by, there)) &&
          ((far <= NEARLY_DENIED && pair.far === none) || (far === DENIED && pair.far >= HARDLY_DENIED)) &&
          // One negation may stand before a whole list.
          !(listed && saysNo(text.value.slice(0, pair.start))) &&
          // «cấm xe tải» turned round: «xe tải không được chạy».
          !(by?.key === 'cấm' && denials.some(({ pairs }) => (pairs[0]?.start ?? 0) >= pair.end)),
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

/** One negation of a sentence. */
interface Denial {
  readonly head: string | null;
  readonly pairs: readonly DeniedPair[];
}

function denialsOf(pairs: readonly DeniedPair[]): readonly Denial[] {
  const found = new Map<unknown, DeniedPair[]>();
  for (const pair of pairs) {
    if (pair.head === null) continue;
    const denial = found.get(pair.by ?? pair.head);
    if (denial) denial.push(pair);
    else found.set(pair.by ?? pair.head, [pair]);
  }
  return [...found.values()].map((some) => ({ head: some[0]?.head ?? null, pairs: some }));
}

/**
 * Whether a negation of a sentence may be one of the clauses, though it stands elsewhere: «Dự án … không được chấp thuận» denies what «không chấp
 * thuận dự án» denies. In «đốt rác, không đốt nương» the second of the clause is left, and the first is gone.
 */
function mayDeny({ pairs }: Denial, by: DeniedPair['by'], there: PairsByWords): boolean {
  if (by === null) return true;
  const known = pairs.filter((pair) => (there.get(pair.words) ?? []).some((one) => one.by !== null));
  const nearest = Math.min(...known.map((pair) => pair.far));
  const [first] = known.filter((pair) => pair.far === nearest);
  return first === undefined || (there.get(first.words) ?? []).some((one) => one.by === by);
}
