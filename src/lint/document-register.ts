import { type CitationKey, citationKey, sameDocument } from '../document/citations/citation-key.ts';
import { parseSymbol } from '../document/citations/parse-symbol.ts';
import type { RegisteredDocument } from '../document/configuration.ts';
import { knownDocuments } from '../document/known-documents.ts';
import type { LintContext } from './rule.ts';

interface Entry {
  readonly document: RegisteredDocument;
  readonly key: CitationKey;
}

const indexes = new WeakMap<readonly RegisteredDocument[], ReadonlyMap<string, readonly Entry[]>>();

const bucketOf = (key: CitationKey) => key.name ?? `số ${key.number}`;

/** What the office's register and the built-in list of much cited documents say of a document that a text cites; the office's own first. */
export function registered(key: CitationKey, context: Pick<LintContext, 'documents'>): readonly RegisteredDocument[] {
  let index = indexes.get(context.documents);
  if (!index) {
    index = indexOf([...context.documents, ...knownDocuments]);
    indexes.set(context.documents, index);
  }
  return (index.get(bucketOf(key)) ?? []).filter((entry) => sameDocument(entry.key, key)).map((entry) => entry.document);
}

function indexOf(documents: readonly RegisteredDocument[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const document of documents) {
    const key = keyOf(document);
    const bucket = index.get(bucketOf(key));
    if (bucket) bucket.push({ document, key });
    else index.set(bucketOf(key), [{ document, key }]);
  }
  return index;
}

function keyOf(document: RegisteredDocument): CitationKey {
  const symbol = document.numberSymbol ? parseSymbol(document.numberSymbol) : null;
  const law = /^(?:luật|bộ luật|pháp lệnh)$/iu.test(document.type ?? '');
  return citationKey({
    type: document.type,
    number: law ? null : (symbol?.number ?? null),
    year: law ? null : (symbol?.year ?? null),
    symbol: law ? null : (symbol?.symbol ?? null),
    date: document.date,
    issuer: document.issuer,
    name: law ? (document.title ?? '').replace(/^(?:luật|bộ luật|pháp lệnh)\s+/iu, '') : null,
    system: law ? 'quoc_hoi' : (symbol?.system ?? null),
  });
}
