import type { Document } from '../../document/document.ts';
import { documentFolder, fullTitle, numberSymbol, organName, organSlug, yearSegment } from '../../document/identity.ts';
import { isPublic } from '../../document/publication.ts';
import { slug } from '../../vietnamese/unaccent.ts';
import { announcement, headline } from './phrases.ts';

declare const published: unique symbol;

/** A list of the site that entries stand in: its segment of the address and its name. */
export interface Shelf {
  readonly slug: string;
  readonly name: string;
}

/** What lists, search, feed and sitemap say of a document. Plain data, for a cache. */
export interface SiteEntryData {
  /** Below the root of the site: `van-ban/<organ>/<year>/<slug>`. */
  readonly folder: string;
  /** Path of the source, by which other documents refer to it. */
  readonly source: string;
  readonly status: 'ban_hanh' | 'thu_hoi';
  readonly type: Shelf & { readonly rank: number };
  readonly organ: Shelf;
  /** `2024`, or `chua-ngay`. */
  readonly year: string;
  readonly field: Shelf | null;
  readonly number: number | null;
  readonly numberSymbol: string | null;
  /** «Chỉ thị số 04/CT-UBND». */
  readonly title: string;
  /** «Chỉ thị về tăng cường …». */
  readonly headline: string;
  /** Who has issued it, with number, date and subject. */
  readonly announcement: string;
  /** ISO dates. */
  readonly date: string | null;
  readonly signer: string | null;
  readonly keywords: readonly string[];
  /** Other documents as the source names them: paths or texts with a number and symbol. */
  readonly replaces: readonly string[];
  readonly repeals: readonly string[];
  readonly corrects: readonly string[];
  readonly bases: readonly string[];
}

/**
 * A document that may stand on the public site. Only `publicEntry` makes one, and what it made and a cache kept is taken back by
 * `entryFromCache`: a draft or a restricted document has no way into a list.
 */
export type SiteEntry = SiteEntryData & { readonly [published]: true };

/** The entry of a document; null where it may not be public. */
export function publicEntry(document: Document): SiteEntry | null {
  if (!isPublic(document) || (document.stage !== 'ban_hanh' && document.stage !== 'thu_hoi')) return null;
  const field = document.fieldOfWork?.value.replace(/\s+/g, ' ').trim() ?? '';
  const values = (fields: readonly { readonly value: string }[]) => fields.map(({ value }) => value);
  const data: SiteEntryData = {
    folder: documentFolder(document),
    source: document.source.path,
    status: document.stage,
    type: { slug: slug(document.type.id), name: document.type.name, rank: document.type.rank },
    organ: { slug: organSlug(document.letterhead), name: organName(document.letterhead) },
    year: yearSegment(document),
    field: field === '' ? null : { slug: fieldSlug(field), name: field },
    number: document.number.number?.value ?? null,
    numberSymbol: numberSymbol(document),
    title: fullTitle(document),
    headline: headline(document),
    announcement: announcement(document),
    date: document.date?.value ?? null,
    signer: document.signers[0]?.name?.value ?? null,
    keywords: values(document.keywords),
    replaces: values(document.replaces),
    repeals: values(document.repeals),
    corrects: values(document.corrects),
    bases: values(document.legalBases),
  };
  return data as SiteEntry;
}

/** The segment of a field's list. */
export function fieldSlug(field: string): string {
  return slug(field) || 'khac';
}

/** An entry that `publicEntry` made and that was kept as JSON; null for anything else. */
export function entryFromCache(text: string): SiteEntry | null {
  try {
    const data = JSON.parse(text) as Partial<SiteEntryData> | null;
    const isEntry =
      typeof data === 'object' &&
      data !== null &&
      typeof data.folder === 'string' &&
      (data.status === 'ban_hanh' || data.status === 'thu_hoi');
    return isEntry ? (data as SiteEntry) : null;
  } catch {
    return null;
  }
}

/** Newest first; of one day, the higher number first; without a date, last. */
export function compareNewest(a: SiteEntry, b: SiteEntry): number {
  if (a.date !== b.date) return (a.date ?? '') < (b.date ?? '') ? 1 : -1;
  if (a.number !== b.number) return (b.number ?? 0) - (a.number ?? 0);
  return a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : 0;
}
