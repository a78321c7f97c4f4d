import { placeOf } from '../../source/source-text.ts';
import { actionSpan, isOrder } from './actions.ts';
import { actorKey, isOneOf, sameActor } from './actors.ts';
import { type Comparison, isOwn } from './comparison.ts';
import { type Doing, doingsOf, shareDone } from './doings.ts';
import { occurrences } from './names.ts';
import { receives } from './recipients.ts';

/** The share of what a unit is said to do that the clauses must have another do, and how many times as much as of what they have it do. */
const ANOTHERS = { share: 0.6, times: 2, least: 2 };

/** Who does something in the clauses whose verb the grammar of tasks does not know: by the words that follow each unit there. */
export function checkDoers({ text, facts, scope, source, report }: Comparison): void {
  const clauses =
    scope.marked.length > 0 ? scope.marked.flatMap(({ id }) => source.clauses.within(id)) : scope.aligned ? [scope.aligned] : [];
  if (clauses.length === 0) return;
  const said = doingsOf(text.value, facts, source.names).filter((one) => one.subject && !one.anybody && one.own.length >= ANOTHERS.least);
  if (said.length === 0) return;
  const there = [...new Set(clauses)].flatMap(source.doingsOf);
  const issuers = source.issuer.map(actorKey);
  for (const doing of said) {
    const { unit, key, from } = doing;
    if (isOwn(scope, unit) || isOwn(scope, actionSpan(text.value, from)) || receives(text.value, unit)) continue;
    // Whom the document does not know by a common noun it may know by name.
    if (doing.common && occurrences(source.names, key.split(' ')).length === 0) continue;
    if (isOneOf(issuers, key) && isOrder(text.value, from)) continue;
    const other = anothers(doing, there);
    if (!other) continue;
    const where = (scope.marked.length > 0 ? scope.marked : clauses).map((clause) => clause.name).join(', ');
    const at = placeOf(text, unit.start, unit.end);
    report({
      kind: 'actor',
      at,
      text: text.value.slice(unit.start, unit.end),
      where,
      instead: other.names.slice(0, 3).join(', '),
      role: 'doer',
    });
  }
}

/** Whose work a unit is said to do; null where it may be its own. */
function anothers(said: Doing, there: readonly Doing[]): Doing | null {
  const { key, own, names, helps } = said;
  const share = (one: Doing) => shareDone(own, one);
  const isMine = (one: Doing) =>
    (one.anybody && one.subject) || sameActor(one.key, key) || (one.common && said.common && isAlike(one.key, key));
  if (helps && there.some((one) => one.helps && isMine(one))) return null;
  // With one who leads there it may be said to do it.
  const beside = (one: Doing) =>
    one.names.some((name) => names.some((mine) => sameActor(actorKey(mine), actorKey(name)) && !sameActor(actorKey(mine), key)));
  const mine = there
    .filter((one) => isMine(one) && (helps || !one.helps || beside(one)))
    .reduce((most, one) => Math.max(most, share(one)), 0);
  let best: Doing | null = null;
  let most = Math.max(ANOTHERS.share, mine * ANOTHERS.times);
  for (const one of there) {
    const value = one.subject && !one.helps && !isMine(one) ? share(one) : 0;
    if (value >= most && value * own.length >= ANOTHERS.least) {
      if (best && value === most) continue;
      most = value;
      best = one;
    }
  }
  return best;
}

/** Words that many common nouns of units share. */
const LIGHT: ReadonlySet<string> = new Set(['chủ', 'nhà', 'tổ', 'ban', 'đội', 'trưởng', 'trạm', 'phòng']);

/** «trường học» may be «nhà trường». */
function isAlike(a: string, b: string): boolean {
  const words = a.split(' ');
  return b.split(' ').some((word) => !LIGHT.has(word) && words.includes(word));
}
