import type { Document } from '../document/document.ts';

/** A numbered and dated document of a series. */
export interface SeriesEntry {
  readonly document: Document;
  readonly number: number;
  readonly date: string | null;
}

/**
 * Dãy số: documents that share their numbers, by organ, by type's symbol or all together, by year (the Party: by term). `chung` is the
 * office's setting for one series of all types.
 */
export function numberSeries(
  documents: readonly Document[],
  setting: 'theo_loai' | 'chung',
  term: string | null,
): readonly (readonly SeriesEntry[])[] {
  const series = new Map<string, SeriesEntry[]>();
  for (const document of documents) {
    const { number, letterhead, date, stage } = document;
    if (!number.number || !letterhead || (stage !== 'ban_hanh' && stage !== 'thu_hoi')) continue;
    const period = document.format.system === 'dang' && term ? term : (date?.value.slice(0, 4) ?? '');
    const organ = letterhead.organ.id || letterhead.issuer.toLowerCase();
    // Công văn of all units count as one: the unit's code is no series of its own.
    const kind = setting === 'chung' ? '' : (document.type?.abbreviation ?? document.type?.id ?? '');
    const key = JSON.stringify([organ, period, kind]);
    const entry = { document, number: number.number.value, date: date?.value ?? null };
    const entries = series.get(key);
    if (entries) entries.push(entry);
    else series.set(key, [entry]);
  }
  return [...series.values()].map((entries) =>
    entries.sort((a, b) => a.number - b.number || (a.document.source.path < b.document.source.path ? -1 : 1)),
  );
}

/** «05/CT-UBND». */
export function writtenNumber({ number, format }: Document): string {
  return `${number.printed ?? ''}${format.numbering.afterNumber}${number.symbol}`;
}
