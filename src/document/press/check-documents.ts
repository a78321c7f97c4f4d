import type { Place } from '../../source/source-text.ts';
import { type Comparison, few } from './comparison.ts';
import { type Located, ofKind } from './fact-source.ts';
import type { DocumentFact } from './facts.ts';
import { keysOf, matchName } from './names.ts';

const upper = (text: string | null) => text?.toUpperCase() ?? null;

/** Whether two citations may be of one document: what only one of them says does not part them. */
export function agrees(fact: DocumentFact, other: DocumentFact): boolean {
  if (fact.name !== null || other.name !== null)
    return fact.name !== null && other.name !== null && keysOf(fact.name).join(' ') === keysOf(other.name).join(' ');
  return (
    Number(fact.number) === Number(other.number) &&
    (fact.symbol !== null || fact.type !== null) &&
    (fact.symbol === null || other.symbol === null || upper(fact.symbol) === upper(other.symbol)) &&
    (fact.year === null || other.year === null || fact.year === other.year) &&
    (fact.type === null || other.type === null || fact.type.toLowerCase() === other.type.toLowerCase())
  );
}

/** A document that the part of the source must cite, with the day that it has there. */
export function checkDocument(fact: DocumentFact, at: Place, words: string, { scope, here, source, report, uses }: Comparison): void {
  const candidates = ofKind(here, 'document');
  const found = candidates.filter(({ fact: other }) => agrees(fact, other));
  const [first] = found;
  if (!first) {
    // The name of a law may be said by words that the grammar of citations does not take for one.
    const law =
      fact.name === null
        ? null
        : { kind: 'name' as const, start: 0, end: 0, text: fact.name, words: keysOf(fact.name), level: null, organ: true, opening: false };
    if (law && matchName(source.names, law) === 'found') return;
    report({ kind: 'document', at, text: words, where: scope.where, instead: few(near(fact, candidates).map((other) => other.raw)) });
    return;
  }
  uses(found);
  if (fact.date !== null && !found.some(({ fact: other }) => other.date === null || other.date === fact.date))
    report({ kind: 'document-date', at, text: fact.raw, where: first.clause.name, instead: first.fact.raw });
}

/** What may be meant by a citation that fits none: laws for a law, else those of its number, else those of its symbol. */
function near({ name, number, symbol }: DocumentFact, candidates: readonly Located<DocumentFact>[]): readonly DocumentFact[] {
  const all = candidates.map(({ fact }) => fact);
  if (name !== null) return all.filter((other) => other.name !== null);
  const numbered = all.filter((other) => other.number !== null && number !== null && Number(other.number) === Number(number));
  return numbered.length > 0 ? numbered : all.filter((other) => symbol !== null && upper(other.symbol) === upper(symbol));
}
