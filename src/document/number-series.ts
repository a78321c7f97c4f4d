import type { SourceFile } from '../source/source-file.ts';
import type { SourceText } from '../source/source-text.ts';
import type { Document, Letterhead, Stage } from './document.ts';
import { numberSymbol } from './identity.ts';
import type { Organ } from './organ.ts';
import type { DocumentType, Format } from './profile.ts';

/** What numbering asks of a document: its head alone, so that a whole archive can be held at once. */
export interface NumberedDocument {
  readonly source: SourceFile;
  readonly stage: Stage;
  readonly type: Pick<DocumentType, 'id' | 'name' | 'numbered'> | null;
  readonly letterhead: (Pick<Letterhead, 'registered' | 'issuer'> & { readonly organ: Pick<Organ, 'id'> }) | null;
  readonly number: {
    readonly number: { readonly value: number; readonly text: SourceText } | null;
    readonly printed: string | null;
    readonly symbol: string;
  };
  readonly date: { readonly value: string; readonly text: SourceText } | null;
  readonly format: Pick<Format, 'system' | 'numbering'>;
}

/** How the office numbers: one series a type, one for all, or one a symbol; the term of the Party committee. */
export interface SeriesSettings {
  readonly series: 'theo_loai' | 'chung' | 'theo_ky_hieu';
  /** `2025-2030`, or with days: `2025-10-14..2030-10-13`. */
  readonly term: string | null;
}

/** Dãy số: an organ's numbers of one type, or of all, in one year or term. */
export interface Series {
  readonly key: string;
  /** «Chỉ thị của Ủy ban nhân dân tỉnh Thanh Hóa, năm 2026». */
  readonly name: string;
}

/** A numbered document in its series. */
export interface SeriesEntry<D extends NumberedDocument = Document> {
  readonly document: D;
  readonly number: number;
  /** Null where it bears none: then its year is taken from the others. */
  readonly date: string | null;
  readonly series: Series;
}

type Dated = Pick<NumberedDocument, 'format'>;

interface Term {
  readonly from: string;
  readonly until: string;
  readonly name: string;
}

/** The first and last day of a term; null where the setting is none. */
function readTerm(setting: string | null): Term | null {
  const match = /^\s*(\d{4})(-\d{2}-\d{2})?\s*(?:-|–|\.\.|\/)\s*(\d{4})(-\d{2}-\d{2})?\s*$/.exec(setting ?? '');
  if (!match) return null;
  return {
    from: `${match[1]}${match[2] ?? '-01-01'}`,
    until: `${match[3]}${match[4] ?? '-12-31'}`,
    name: `nhiệm kỳ ${match[1]}-${match[3]}`,
  };
}

/** Terms last five years and congresses are held in years that end in 0 and 5. */
const TERM_YEARS = 5;

function periodOf({ format }: Dated, day: string, term: Term | null): string {
  const year = Number(day.slice(0, 4));
  if (format.system !== 'dang') return `năm ${year}`;
  if (term && term.from <= day && day <= term.until) return term.name;
  const start = term ? Number(term.from.slice(0, 4)) % TERM_YEARS : 0;
  const first = year - ((((year - start) % TERM_YEARS) + TERM_YEARS) % TERM_YEARS);
  // the last months before the term's first day belong to the one before it
  const own = term && first === Number(term.from.slice(0, 4)) && day < term.from ? first - TERM_YEARS : first;
  return `nhiệm kỳ ${own}-${own + TERM_YEARS}`;
}

/** The series without its year or term; null for a document that takes no number. */
function familyOf(document: NumberedDocument, settings: SeriesSettings): Series | null {
  const { type, letterhead } = document;
  if (!type?.numbered || !letterhead) return null;
  const organ = letterhead.registered ? letterhead.organ.id : letterhead.issuer.toLowerCase();
  const of = ` của ${letterhead.issuer}`;
  switch (settings.series) {
    case 'chung':
      return { key: JSON.stringify([organ]), name: `Văn bản${of}` };
    case 'theo_loai':
      return { key: JSON.stringify([organ, type.id]), name: `${type.name}${of}` };
    case 'theo_ky_hieu':
      return { key: JSON.stringify([organ, type.id, document.number.symbol]), name: `${type.name} ${document.number.symbol}${of}` };
  }
}

/** The series that a document takes its number from on a day (ISO). */
export function seriesOn(document: NumberedDocument, day: string, settings: SeriesSettings): Series | null {
  const family = familyOf(document, settings);
  if (!family) return null;
  const period = periodOf(document, day, readTerm(settings.term));
  return { key: `${family.key} ${period}`, name: `${family.name}, ${period}` };
}

/**
 * Every numbered document by its series, each in order of number. One that bears no day yet counts in the newest year of its organ and
 * type, or on the day `undated` where that is given.
 */
export function numberSeries<D extends NumberedDocument>(
  documents: readonly D[],
  settings: SeriesSettings,
  undated?: string,
): readonly (readonly SeriesEntry<D>[])[] {
  const newest = new Map<string, string>();
  const families = new Map<string, Series>();
  const numbered = documents.flatMap((document) => {
    const own = familyOf(document, settings);
    const number = document.number.number?.value;
    if (!own || number === undefined) return [];
    const family = families.get(own.key) ?? own;
    families.set(family.key, family);
    const day = document.date?.value;
    if (day && day > (newest.get(family.key) ?? '')) newest.set(family.key, day);
    return [{ document, number, family }];
  });
  const series = new Map<string, [SeriesEntry<D>, ...SeriesEntry<D>[]]>();
  for (const { document, number, family } of numbered) {
    const date = document.date?.value ?? null;
    const own = seriesOn(document, date ?? undated ?? newest.get(family.key) ?? '9999-12-31', settings);
    if (!own) continue;
    const entries = series.get(own.key);
    if (entries) entries.push({ document, number, date, series: entries[0].series });
    else series.set(own.key, [{ document, number, date, series: own }]);
  }
  for (const entries of series.values())
    entries.sort((a, b) => a.number - b.number || (a.document.source.path < b.document.source.path ? -1 : 1));
  return [...series.values()];
}

/** What is wrong with the numbers of a content root. */
export type NumberFault<D extends NumberedDocument = Document> =
  | { readonly kind: 'duplicate'; readonly entries: readonly SeriesEntry<D>[] }
  | { readonly kind: 'gap'; readonly before: SeriesEntry<D>; readonly after: SeriesEntry<D> }
  | { readonly kind: 'date-order'; readonly earlier: SeriesEntry<D>; readonly later: SeriesEntry<D> };

/** Trùng số, bỏ số, số sau mà ngày trước; by series, in order of number. */
export function numberFaults<D extends NumberedDocument>(documents: readonly D[], settings: SeriesSettings): NumberFault<D>[] {
  const faults: NumberFault<D>[] = [];
  for (const entries of numberSeries(documents, settings)) {
    let latest: SeriesEntry<D> | null = null;
    let previous: SeriesEntry<D> | null = null;
    for (const [index, entry] of entries.entries()) {
      if (entry.number === previous?.number) continue;
      const same = entries.slice(index).filter((one) => one.number === entry.number);
      if (same.length > 1) faults.push({ kind: 'duplicate', entries: same });
      if (previous && entry.number > previous.number + 1) faults.push({ kind: 'gap', before: previous, after: entry });
      for (const one of same) {
        if (one.date && latest?.date && one.date < latest.date) faults.push({ kind: 'date-order', earlier: latest, later: one });
        else if (one.date) latest = one;
      }
      previous = entry;
    }
  }
  return faults;
}

/** «05/CT-UBND»; the number alone where there is no symbol. */
export function writtenNumber(document: NumberedDocument): string {
  return numberSymbol(document) ?? '';
}
