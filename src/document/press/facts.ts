import { type Citation, findCitations } from '../citations/find-citations.ts';
import type { OrganMatcher } from '../tasks/organ-phrase.ts';
import { countedIn } from './counted.ts';
import type { KnownTimes } from './day-lists.ts';
import { type NameFact, namesOf } from './names.ts';
import { type DateFact, type NumberFact, quantitiesOf } from './quantities.ts';
import { spokenDocumentsOf } from './spoken-documents.ts';

/** Số, ký hiệu của một văn bản, with what is said of it beside. */
export interface DocumentFact {
  readonly kind: 'document';
  readonly start: number;
  readonly end: number;
  readonly type: string | null;
  readonly number: string | null;
  readonly year: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  /** Name of a Luật. */
  readonly name: string | null;
  readonly raw: string;
}

export type Fact = NumberFact | DateFact | DocumentFact | NameFact;

/** Everything in a text that a piece may not get wrong, in order of place. `known`: days of the document that the text tells of. */
export function factsOf(text: string, organs: OrganMatcher, known: KnownTimes | null = null): readonly Fact[] {
  const citations = findCitations(text, { softBreaks: true });
  const cited = citations.flatMap(documentFact);
  const spoken = spokenDocumentsOf(text)
    .filter((one) => !cited.some((other) => one.start < other.end && other.start < one.end))
    .map((one): DocumentFact => ({ kind: 'document', symbol: null, date: null, name: null, ...one }));
  const documents = [...cited, ...spoken];
  const symbols = documents.map(({ start, end }) => ({ start, end }));
  const named = citations.flatMap(({ parts }) => [parts.type, parts.symbol, parts.name].flatMap((part) => part ?? []));
  const read = (of: string) => quantitiesOf(of, symbols, known);
  const quantities = countedIn(text, read(text), read);
  return [...documents, ...quantities, ...namesOf(text, [...named, ...quantities], organs)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

function documentFact({ parts, type, number, year, symbol, date, name, raw }: Citation): readonly DocumentFact[] {
  const span = parts.symbol ?? parts.name;
  if (!span) return [];
  return [{ kind: 'document', start: span.start, end: span.end, type, number, year, symbol, date, name, raw }];
}
