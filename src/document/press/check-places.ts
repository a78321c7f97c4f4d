import { placeOf } from '../../source/source-text.ts';
import { actorKey, actorsOf, isOneOf, saidToLead, sameActor } from './actors.ts';
import { type Filler, likeness, type Slot, slotsOf } from './bindings.ts';
import { agrees } from './check-documents.ts';
import { holdsDate, meets } from './check-quantities.ts';
import { type Comparison, isOwn } from './comparison.ts';
import { type SourceSlot, tasksAbout } from './fact-source.ts';
import type { NameFact } from './names.ts';
import { meantBy } from './quantities.ts';
import { isSentAlike, receives, receivesReports } from './recipients.ts';

/** Whether two fillers say the same. */
function sameFiller(a: Filler, b: Filler, year: string | null): boolean {
  if (a.kind === 'number') return b.kind === 'number' && a.value === b.value;
  if (a.kind === 'date')
    return b.kind === 'date' && (meets(a, b, year) || holdsDate(meantBy(a), meantBy(b)) || holdsDate(meantBy(b), meantBy(a)));
  if (a.kind === 'document') return b.kind === 'document' && agrees(a, b);
  if (a.kind === 'name') return b.kind === 'name' && sameActor(actorKey(a.text), actorKey(b.text));
  return b.kind === 'contrast' && a.value === b.value;
}

/** By how much the words around a figure must fit another of the document better than it: seen on pieces that are right, and on such with faults. */
const ALONE = { times: 1.3, more: 0.8 };
/** By how much two fillers must fit better in each other's place. */
const SWAPPED = 0.2;
/** Without a mark the whole document competes. */
const UNMARKED = { times: 1.3, more: 1.5 };

/** Whether figures, days, names stand where the document has them: in the words around each, not those around another. */
export function checkPlaces({ text, facts, scope, source, report, isTold }: Comparison): void {
  const candidates = scope.clauses.flatMap(source.slotsOf);
  const there = actorsOf(tasksAbout(scope.marked, source));
  const [leads, helpers] = [there.lead.map(actorKey), there.coordinating.map(actorKey)];
  // Who receives may stand where the document has who sends: that is checked by itself.
  const isRecipient = (name: NameFact) =>
    receives(text.value, name) ||
    receivesReports(text.value, name) ||
    (scope.marked.length > 0 && !isOneOf(leads, actorKey(name.text)) && isSentAlike(text.value, name, source.namesOf(scope.clauses)));
  /** One leads as it does in the document, and the other helps it there too, or is nobody that does anything. */
  const keepsRoles = (a: NameFact, b: NameFact) =>
    [[a, b] as const, [b, a] as const].some(([lead, rest]) => {
      const [leading, other] = [actorKey(lead.text), actorKey(rest.text)];
      return (
        isOneOf(leads, leading) &&
        !isOneOf(helpers, leading) &&
        saidToLead(text.value, lead, source.organs) &&
        (!source.actors.has(other) ||
          (isOneOf(helpers, other) &&
            !isOneOf(leads, other) &&
            /(?<![\p{L}\p{M}])(?:cùng|với)\s$/iu.test(text.value.slice(Math.max(0, rest.start - 8), rest.start).normalize('NFC'))))
      );
    });
  const own = slotsOf(text.value, facts).filter(
    ({ filler }) => !isOwn(scope, filler) && !isTold(filler) && !(filler.kind === 'name' && isRecipient(filler)),
  );
  const byKind = new Map([...new Set(own.map(({ kind }) => kind))].map((kind) => [kind, candidates.filter((one) => one.kind === kind)]));
  const places = own.map((slot) => ({ slot, rivals: byKind.get(slot.kind) ?? [] }));
  const like = new Map<number, readonly number[]>();
  const fits = places.map(({ slot, rivals }) => rivals.map((rival) => likeness(slot, rival)));
  const is = (filler: Filler, rival: SourceSlot) => sameFiller(filler, rival.filler, source.year);
  /** The rivals of a class that say what a filler says; all places of a class have the same rivals. */
  const rivalsLike = (of: number) => {
    let found = like.get(of);
    if (!found) {
      const { slot, rivals } = places[of] as (typeof places)[number];
      found = rivals.flatMap((rival, at) => (is(slot.filler, rival) ? [at] : []));
      like.set(of, found);
    }
    return found;
  };
  /** How well a place fits what the filler of one of its class is said of in the source. */
  const fitOf = (index: number, of: number) => rivalsLike(of).reduce((most, at) => Math.max(most, fits[index]?.[at] ?? 0), 0);
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
      if (other.kind !== slot.kind || told.has(next) || rivalsLike(index).some((at) => rivalsLike(next).includes(at))) continue;
      const gain = fitOf(index, next) + fitOf(next, index) - fitOf(index, index) - fitOf(next, next);
      if (gain <= SWAPPED) continue;
      const best = rivals[rivalsLike(next)[0] ?? -1];
      if (!best || (slot.filler.kind === 'name' && other.filler.kind === 'name' && keepsRoles(slot.filler, other.filler))) continue;
      misplaced(index, best);
      told.add(index).add(next);
      break;
    }
    if (told.has(index) || slot.filler.kind === 'name') continue;
    // The last day of a period that the document says as a period has no place among its days.
    if (slot.filler.kind === 'date' && slot.filler.ends === true && rivalsLike(index).length === 0) continue;
    const mine = fitOf(index, index);
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
