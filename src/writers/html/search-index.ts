import { allowedText } from './html.ts';
import type { SiteEntry } from './site-entry.ts';

/** A file of the search index. */
export interface SearchShard {
  /** `2024`, or `chua-ngay`. */
  readonly year: string;
  readonly path: string;
  readonly text: string;
}

/**
 * Chỉ mục tìm kiếm: one script a year, so that a new document changes one file, and that pages opened from a disk can load it. A script
 * calls `chithiSearch.add` with `{year, organs: [slug, name][], types: [slug, name][], rows}`; a row is a line of tab-separated fields:
 * last segment of the folder, date, number and symbol, headline, index of the organ, index of the type, field, keywords and signer, `1`
 * where withdrawn. Texts are NFC. Rows stand newest first.
 */
export function searchShards(newestFirst: readonly SiteEntry[]): readonly SearchShard[] {
  const years = new Map<string, SiteEntry[]>();
  for (const entry of newestFirst) {
    const known = years.get(entry.year);
    if (known) known.push(entry);
    else years.set(entry.year, [entry]);
  }
  return [...years]
    .sort(([a], [b]) => compareYears(a, b))
    .map(([year, entries]) => ({ year, path: `assets/search/${year}.js`, text: shardText(year, entries) }));
}

/** Newest year first, documents without a date last. */
export function compareYears(a: string, b: string): number {
  if (a === b) return 0;
  if (a === 'chua-ngay' || b === 'chua-ngay') return a === 'chua-ngay' ? 1 : -1;
  return a < b ? 1 : -1;
}

function shardText(year: string, entries: readonly SiteEntry[]): string {
  const organs = numbering<readonly [string, string]>();
  const types = numbering<readonly [string, string]>();
  const rows = entries.map((entry) =>
    [
      entry.folder.slice(entry.folder.lastIndexOf('/') + 1),
      entry.date ?? '',
      entry.numberSymbol ?? '',
      entry.headline,
      String(organs.of(entry.organ.slug, [entry.organ.slug, entry.organ.name])),
      String(types.of(entry.type.slug, [entry.type.slug, entry.type.name])),
      entry.field?.name ?? '',
      [...entry.keywords, entry.signer ?? ''].join(' '),
      entry.status === 'thu_hoi' ? '1' : '',
    ]
      .map(cell)
      .join('\t'),
  );
  return `chithiSearch.add(${JSON.stringify({ year, organs: organs.all, types: types.all, rows: rows.join('\n') })});\n`;
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
