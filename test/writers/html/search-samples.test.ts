import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { readPiece } from '../../../src/compile.ts';
import { pressSettingsOf } from '../../../src/document/press/press-settings.ts';
import { unaccent } from '../../../src/vietnamese/unaccent.ts';
import { searchShards } from '../../../src/writers/html/search-index.ts';
import { compareNewest, publicEntry } from '../../../src/writers/html/site-entry.ts';
import { listedPieces } from '../../../src/writers/html/site-piece.ts';
import { publicPiece } from '../../../src/writers/press/public-piece.ts';
import { isWritablePiece } from '../../../src/writers/press/write-piece.ts';
import { documents, office, pieceSources } from '../../document/press/samples.ts';

const by = office();
const entries = documents.flatMap((document) => publicEntry(document) ?? []).sort(compareNewest);
const pieces = listedPieces(
  pieceSources.flatMap((source) => {
    const piece = readPiece(source, by, documents);
    return isWritablePiece(piece) ? (publicPiece(piece, pressSettingsOf(by.configuration)) ?? []) : [];
  }),
  entries,
);

interface Found {
  readonly href: string;
  readonly number: string;
}
const context: { chithiSearch?: { readonly search: (query: string) => readonly Found[] } } = {};
runInNewContext(readFileSync(join(import.meta.dirname, '../../../templates/web/assets/search.js'), 'utf8'), context);
for (const shard of searchShards(entries, pieces)) runInNewContext([...shard.pieces()].join(''), context);
const found = (query: string) => context.chithiSearch?.search(query).map(({ href }) => href) ?? [];

/** The title as a reader types it: without its marks, the first words only. */
const words = (title: string, count: number) => (title.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, count).join(' ');

describe.each(entries.map((entry) => [entry.title, entry] as const))('%s', (_title, { headline, folder, numberSymbol }) => {
  const page = `${folder}/index.html`;

  test('is the first that is found by the words of its title', () => {
    for (const query of [
      headline,
      words(headline, 99),
      unaccent(headline),
      words(unaccent(headline), 99).toLowerCase(),
      headline.toUpperCase(),
    ])
      expect([query, found(query)[0]]).toEqual([query, page]);
    for (const query of [words(headline, 7), unaccent(words(headline, 7))]) expect(found(query)).toContain(page);
  });

  test('is found by its number as it is written, without its signs, without its diacritics, and by the figure alone, before what only mentions it', () => {
    // A biên bản, a thư công has none.
    if (numberSymbol === null) return;
    const symbol = numberSymbol;
    for (const query of [symbol, symbol.toLowerCase(), unaccent(symbol), symbol.replace(/[/-]/g, ' '), `số ${symbol}`]) {
      const exact = entries.filter((one) => one.numberSymbol === symbol).length;
      expect([query, found(query).slice(0, exact)]).toEqual([query, expect.arrayContaining([page])]);
    }
    const figure = symbol.split(/[/-]/)[0] as string;
    for (const query of [figure, String(Number(figure))]) {
      const same = entries.filter((one) => Number(one.numberSymbol?.split(/[/-]/)[0]) === Number(figure)).length;
      expect([query, found(query).slice(0, same)]).toEqual([query, expect.arrayContaining([page])]);
    }
  });
});

test.each(pieces.map((piece) => [piece.title, piece] as const))('the piece «%s» is found by its title', (title, { path }) => {
  for (const query of [title, unaccent(title), words(unaccent(title), 99).toLowerCase()])
    expect([query, found(query).slice(0, 3)]).toEqual([query, expect.arrayContaining([path])]);
});
