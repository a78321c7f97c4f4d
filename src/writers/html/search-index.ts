import { allowedText } from './html.ts';
import type { Shelf, SiteEntry } from './site-entry.ts';
import type { ListedPiece } from './site-piece.ts';
import { type DocumentMark, markNames } from './site-relations.ts';

/** A file of the search index. */
export interface SearchShard {
  /** `2024`, or `chua-ngay`. */
  readonly year: string;
  readonly path: string;
  /** Its text, in pieces. */
  readonly pieces: () => Iterable<string>;
}

/** The type of every press piece, as the search page filters by it. */
export const PIECES: Shelf = { slug: 'tin-bai', name: 'Tin bài' };

/**
 * Chỉ mục tìm kiếm: one script a year, so that a new document changes one file, and that pages opened from a disk can load it. A script
 * calls `chithiSearch.add` with `{year, organs: [slug, name][], types: [slug, name][], rows}`; a row is a line of tab-separated fields:
 * last segment of the folder, date, number and symbol, headline, index of the organ, index of the type, field, keywords and signer, what
 * is wrong with the document («Đã thu hồi»), and for a press piece its page without extension. A piece stands with its document, whose
 * number it has. Texts are NFC. Rows stand newest first.
 */
export function searchShards(
  newestFirst: readonly SiteEntry[],
  pieces: readonly ListedPiece[] = [],
  marks: ReadonlyMap<string, readonly DocumentMark[]> = new Map(),
): readonly SearchShard[] {
  const years = new Map<string, { entries: SiteEntry[]; pieces: ListedPiece[] }>();
  const yearOf = (year: string) => {
    const known = years.get(year) ?? { entries: [], pieces: [] };
    years.set(year, known);
    return known;
  };
  for (const entry of newestFirst) yearOf(entry.year).entries.push(entry);
  for (const piece of pieces) yearOf(piece.about.year).pieces.push(piece);
  return [...years]
    .sort(([a], [b]) => compareYears(a, b))
    .map(([year, own]) => ({ year, path: `assets/search/${year}.js`, pieces: () => shardText(year, own.entries, own.pieces, marks) }));
}

/** Newest year first, documents without a date last. */
export function compareYears(a: string, b: string): number {
  if (a === b) return 0;
  if (a === 'chua-ngay' || b === 'chua-ngay') return a === 'chua-ngay' ? 1 : -1;
  return a < b ? 1 : -1;
}

/** Rows in a piece: those of an archive do not stand in memory together. */
const STEP = 500;

function* shardText(
  year: string,
  entries: readonly SiteEntry[],
  pieces: readonly ListedPiece[],
  marks: ReadonlyMap<string, readonly DocumentMark[]>,
): Generator<string, void> {
  const organs = numbering<readonly [string, string]>();
  const types = numbering<readonly [string, string]>();
  const nameOf = (folder: string) => folder.slice(folder.lastIndexOf('/') + 1);
  const marksOf = (folder: string) => (marks.get(folder) ?? []).map((mark) => markNames[mark]).join(', ');
  const organOf = ({ organ }: SiteEntry) => String(organs.of(organ.slug, [organ.slug, organ.name]));
  const typeOf = ({ type }: SiteEntry) => String(types.of(type.slug, [type.slug, type.name]));
  const kindOf = ({ kind }: ListedPiece) => String(types.of(`${PIECES.slug} ${kind.slug}`, [PIECES.slug, kind.name]));
  const document = (entry: SiteEntry) => [
    nameOf(entry.folder),
    entry.date ?? '',
    entry.numberSymbol ?? '',
    entry.headline,
    organOf(entry),
    typeOf(entry),
    entry.field?.name ?? '',
    [...entry.keywords, entry.signer ?? ''].join(' '),
    marksOf(entry.folder),
    '',
  ];
  const article = (piece: ListedPiece) => [
    nameOf(piece.folder),
    (piece.published ?? piece.about.date ?? '').slice(0, 10),
    piece.about.numberSymbol ?? piece.about.title,
    piece.title,
    organOf(piece.about),
    kindOf(piece),
    piece.about.field?.name ?? '',
    [...piece.about.keywords, piece.byline ?? ''].join(' '),
    (marks.get(piece.folder) ?? []).map((mark) => `${piece.about.type.name} ${markNames[mark].toLowerCase()}`).join(', '),
    piece.file,
  ];
  // they are told before the rows, which name them by number
  for (const entry of entries) {
    organOf(entry);
    typeOf(entry);
  }
  for (const piece of pieces) {
    organOf(piece.about);
    kindOf(piece);
  }
  const frame = JSON.stringify({ year, organs: organs.all, types: types.all, rows: '' });
  yield `chithiSearch.add(${frame.slice(0, -2)}`;
  for (let at = 0; at < entries.length + pieces.length; at += STEP) {
    const some = [
      ...entries.slice(at, at + STEP).map(document),
      ...pieces.slice(Math.max(0, at - entries.length), Math.max(0, at + STEP - entries.length)).map(article),
    ];
    const rows = JSON.stringify(some.map((fields) => fields.map(cell).join('\t')).join('\n')).slice(1, -1);
    yield at === 0 ? rows : `\\n${rows}`;
  }
  yield `${frame.slice(-2)});\n`;
}

function cell(text: string): string {
  return allowedText(text).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Gives each key a number in the order of first use. */
function numbering<T>() {
  const all: T[] = [];
  const known = new Map<string, number>();
  return {
    all,
    of: (key: string, value: T): number => {
      const number = known.get(key) ?? known.size;
      if (!known.has(key)) {
        known.set(key, number);
        all.push(value);
      }
      return number;
    },
  };
}
