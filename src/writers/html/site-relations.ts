import { isSourcePath, sourcePathFrom } from '../../document/identity.ts';
import { dateInSentence } from './phrases.ts';
import type { SiteEntry } from './site-entry.ts';
import type { Relation, RelationKind } from './write-article.ts';

const SYMBOL = /\d{1,5}(?:\/\d{4})?[/-][\p{L}\d&]{1,12}(?:[/-][\p{L}\d&]{1,12}){1,3}/u;
/** What documents say of others. */
const KINDS = ['replaces', 'repeals', 'corrects', 'bases'] as const;
const REVERSE: Readonly<Record<(typeof KINDS)[number], RelationKind>> = {
  replaces: 'replacedBy',
  repeals: 'repealedBy',
  corrects: 'correctedBy',
  bases: 'citedBy',
};

/** An entry as far as it tells of others, or others of it: those of an archive stand in memory together. */
export type RelatedEntry = Omit<SiteEntry, 'type' | 'year' | 'field' | 'number' | 'headline' | 'announcement' | 'signer' | 'keywords'>;

export function relatedEntry(entry: SiteEntry): RelatedEntry {
  const { folder, source, status, organ, numberSymbol, title, date, replaces, repeals, corrects, bases } = entry;
  return { folder, source, status, organ, numberSymbol, title, date, replaces, repeals, corrects, bases } as RelatedEntry;
}

/** What a reader must know of a document before relying on it. */
export type DocumentMark = 'withdrawn' | 'replaced' | 'repealed' | 'corrected';
/** As lists, search and feed say it. */
export const markNames: Readonly<Record<DocumentMark, string>> = {
  withdrawn: 'Đã thu hồi',
  replaced: 'Đã bị thay thế',
  repealed: 'Đã bị bãi bỏ',
  corrected: 'Đã được đính chính',
};

/** The marks of documents by folder, where they have one: withdrawn by its own status, the others by what other documents say. */
export function documentMarks(
  entries: readonly SiteEntry[],
  relations: ReadonlyMap<string, readonly Relation[]>,
): ReadonlyMap<string, readonly DocumentMark[]> {
  const marks = new Map<string, DocumentMark[]>();
  for (const { folder, status } of entries) {
    const kinds = new Set(relations.get(folder)?.map(({ kind }) => kind));
    const own: DocumentMark[] = [
      ...(status === 'thu_hoi' ? (['withdrawn'] as const) : []),
      ...(kinds.has('replacedBy') ? (['replaced'] as const) : []),
      ...(kinds.has('repealedBy') ? (['repealed'] as const) : []),
      ...(kinds.has('correctedBy') ? (['corrected'] as const) : []),
    ];
    if (own.length > 0) marks.set(folder, own);
  }
  return marks;
}

/**
 * Thay thế, bãi bỏ, đính chính, căn cứ among the documents of a site, by folder, both ways. A document that is named but not published is
 * shown by the words that name it, never by its path; a căn cứ only where it leads to a page.
 */
export function siteRelations(entries: readonly RelatedEntry[]): ReadonlyMap<string, readonly Relation[]> {
  if (!entries.some((entry) => KINDS.some((kind) => entry[kind].length > 0))) return new Map();
  const bySource = new Map(entries.map((entry) => [entry.source, entry]));
  const bySymbol = new Map<string, RelatedEntry[]>();
  for (const entry of entries) {
    if (entry.numberSymbol === null) continue;
    const key = symbolKey(entry.numberSymbol);
    const known = bySymbol.get(key);
    if (known) known.push(entry);
    else bySymbol.set(key, [entry]);
  }
  const relations = new Map<string, Relation[]>();
  const add = (to: RelatedEntry, relation: Relation) => {
    const known = relations.get(to.folder);
    if (!known) relations.set(to.folder, [relation]);
    else if (!known.some(({ kind, label, href }) => kind === relation.kind && label === relation.label && href === relation.href))
      known.push(relation);
  };
  const links = new Map<RelatedEntry, { readonly label: string; readonly href: string }>();
  const linkTo = (entry: RelatedEntry) => {
    const link = links.get(entry) ?? { label: labelOf(entry), href: pageOf(entry) };
    links.set(entry, link);
    return link;
  };
  for (const entry of entries) {
    for (const kind of KINDS) {
      for (const reference of entry[kind]) {
        const path = isSourcePath(reference);
        const found = path ? bySource.get(sourcePathFrom(entry.source, reference)) : bySymbolOf(reference, entry, bySymbol);
        if (found && found !== entry) {
          add(entry, {
            kind,
            label: path ? linkTo(found).label : kind === 'bases' ? withoutOpening(reference) : reference,
            href: linkTo(found).href,
          });
          // What was withdrawn replaces and repeals nothing.
          if (entry.status !== 'thu_hoi' || (kind !== 'replaces' && kind !== 'repeals'))
            add(found, { kind: REVERSE[kind], ...linkTo(entry) });
        } else if (!path && kind !== 'bases') add(entry, { kind, label: reference, href: null });
      }
    }
  }
  for (const list of relations.values())
    list.sort((a, b) => compare(a.kind, b.kind) || compare(a.label, b.label) || compare(a.href ?? '', b.href ?? ''));
  return relations;
}

/**
 * What replaced or repealed a document, among others of its office; null where none did for certain. Others are not the whole site, so one is
 * believed only where it names the document by its path or with its date.
 */
export function supersessionOf(own: SiteEntry, others: readonly SiteEntry[]): Relation | null {
  const isCertain = (reference: string) => isSourcePath(reference) || DATE.test(reference);
  const telling = others
    .filter(({ folder }) => folder !== own.folder)
    .map((other) => ({ ...other, replaces: other.replaces.filter(isCertain), repeals: other.repeals.filter(isCertain) }))
    // an archive has thousands that only correct
    .filter(({ replaces, repeals }) => replaces.length + repeals.length > 0);
  const relations = siteRelations([own, ...telling]).get(own.folder) ?? [];
  return relations.find(({ kind }) => kind === 'replacedBy') ?? relations.find(({ kind }) => kind === 'repealedBy') ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function pageOf(entry: RelatedEntry): string {
  return `${entry.folder}/index.html`;
}

/** A legal basis without the words that open it, which stand over the list: «Nghị định số … ngày …». */
function withoutOpening(basis: string): string {
  const rest = basis.replace(/^\s*Căn cứ\s+(?:vào\s+)?/iu, '').replace(/[\s.;,]+$/u, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** «Chỉ thị số 04/CT-UBND ngày 02/4/2018». */
function labelOf({ title, date }: RelatedEntry): string {
  return date === null ? title : `${title} ngày ${dateInSentence(date)}`;
}

/** Leading zeros and case do not tell numbers of documents apart. */
function symbolKey(symbol: string): string {
  return symbol.toUpperCase().replace(/^0+/, '');
}

/** The one document that a text can mean: by number and symbol, and its date or year where several share them. */
function bySymbolOf(
  reference: string,
  from: RelatedEntry,
  bySymbol: ReadonlyMap<string, readonly RelatedEntry[]>,
): RelatedEntry | undefined {
  const symbol = SYMBOL.exec(reference)?.[0];
  if (symbol === undefined) return undefined;
  const candidates = (bySymbol.get(symbolKey(symbol)) ?? []).filter((entry) => entry !== from && agrees(entry, reference));
  const own = candidates.filter(({ organ }) => organ.slug === from.organ.slug);
  const chosen = own.length > 0 ? own : candidates;
  return chosen.length === 1 ? chosen[0] : undefined;
}

const DATE = /ngày\s+(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?:\/|\s+năm\s+)(\d{4})/u;

/** Whether the date that a text gives, if any, is the entry's. */
function agrees({ date }: RelatedEntry, reference: string): boolean {
  const match = DATE.exec(reference);
  if (!match || date === null) return true;
  const [, day, month, year] = match as unknown as [string, string, string, string];
  return date === `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
