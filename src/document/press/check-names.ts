import { type Place, placeOf } from '../../source/source-text.ts';
import { actorKey, actorsOf, sameActor } from './actors.ts';
import type { Comparison, Scope } from './comparison.ts';
import { type FactSource, tasksAbout } from './fact-source.ts';
import { keysOf, matchName, type NameFact, type NameIndex, type NameWord, nameWordsOf } from './names.ts';

/** A name that the document must have in full; an organ that the marked clauses, their tasks or the form must name. */
export function checkName(fact: NameFact, at: Place, words: string, comparison: Comparison): void {
  const { text, scope, source, report } = comparison;
  const match = matchName(source.names, fact);
  // A long dash joins the two ends of a road, or parts two names.
  const parts = match === 'found' ? [] : partsOf(fact);
  if (parts.length > 1) {
    for (const part of parts) checkName(part, placeOf(text, part.start, part.end), part.text, comparison);
    return;
  }
  if (match === 'missing' && isPostAndPerson(fact, source.names)) return;
  if (match === 'truncated') report({ kind: 'truncated', at, text: words, where: 'văn bản' });
  else if (match === 'missing') report({ kind: 'name', at, text: words, where: 'văn bản', instead: null });
  else if (scope.marked.length > 0 && fact.organ && !isNamedBeside(fact, words, scope, source))
    report({ kind: 'name', at, text: words, where: scope.where, instead: null });
}

/** The names on either side of long dashes. */
function partsOf(fact: NameFact): readonly NameFact[] {
  if (fact.organ) return [];
  return [...fact.text.matchAll(/[^–]+/g)].map((match, index): NameFact => {
    const text = match[0].trim();
    const start = fact.start + match.index + (match[0].length - match[0].trimStart().length);
    return {
      ...fact,
      start,
      end: start + text.length,
      text,
      words: keysOf(text),
      level: index === 0 ? fact.level : null,
      opening: index === 0 && fact.opening,
    };
  });
}

/** «Chủ tịch UBND tỉnh (Thanh Hóa) Lê Khắc Thạch»: a post, of a place or not, and who holds it, each as the document names it. */
function isPostAndPerson(fact: NameFact, names: NameIndex): boolean {
  if (!fact.organ) return false;
  const words = nameWordsOf(fact.text);
  const first = Math.max(2, words.findLastIndex((word) => !word.capital) + 1);
  const isNamed = (own: readonly NameWord[], organ: boolean): boolean =>
    matchName(names, { ...fact, words: own.map((word) => word.key), organ, opening: false }) === 'found';
  for (let from = first; from <= words.length - 2; from++)
    if (isNamed(words.slice(from), false) && isNamed(words.slice(0, from), true)) return true;
  return false;
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
