import type { Document } from '../document/document.ts';
import { numberSeries, type Series, type SeriesEntry, type SeriesSettings, seriesOn } from '../document/number-series.ts';
import type { BranchDocument } from './other-branches.ts';

/** Số kế tiếp. */
export interface NextNumber {
  readonly number: number;
  readonly series: Series;
  /** The last one drawn here or on another branch; null for the first of the series. */
  readonly last: SeriesEntry | null;
}

/**
 * The number after the highest of the document's series on a day (ISO), over the documents of the content root and those of other branches;
 * null for a document that takes no number. Numbers that nobody bears are not given out again: they are for the văn thư to look into.
 */
export function nextNumber(
  document: Document,
  day: string,
  documents: readonly Document[],
  elsewhere: readonly BranchDocument[],
  settings: SeriesSettings,
): NextNumber | null {
  const series = seriesOn(document, day, settings);
  if (!series) return null;
  const all = numberSeries([...documents, ...elsewhere.map((one) => one.document)], settings, day);
  const last = all.find((entries) => entries[0]?.series.key === series.key)?.at(-1) ?? null;
  return { number: (last?.number ?? 0) + 1, series, last };
}
