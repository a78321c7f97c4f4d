import type { Stage } from '../document/document.ts';
import type { CorpusDocument } from '../lint/rule.ts';
import type { Basis, Finding, Fix, Severity } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { SiteEntryData } from '../writers/html/site-entry.ts';
import type { SitePieceData } from '../writers/html/site-piece.ts';
import type { PieceLink } from './artifacts.ts';
import type { Dependencies } from './dependencies.ts';
import type { WrittenFile } from './output-folder.ts';

/** A finding as plain data; its source by the path that it is shown with. */
export interface KeptFinding {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly basis: readonly Basis[];
  readonly fix?: Fix;
}

/** A field of the front matter: its value, its text and where the pieces of the text stand. */
interface KeptField<T> {
  readonly value: T;
  readonly text: string;
  readonly pieces: readonly { readonly at: number; readonly start: number; readonly length: number }[];
}

/** What the rules on the whole content root ask of a document. */
export interface KeptMember {
  readonly stage: Stage;
  readonly type: { readonly id: string; readonly name: string; readonly numbered: boolean } | null;
  readonly letterhead: { readonly registered: boolean; readonly issuer: string; readonly organ: { readonly id: string } } | null;
  readonly number: KeptField<number> | null;
  readonly printed: string | null;
  readonly symbol: string;
  readonly date: KeptField<string> | null;
  readonly format: CorpusDocument['format'];
  readonly suppressions: readonly { readonly rule: string; readonly over: { readonly start: number; readonly end: number } | null }[];
}

/** A press piece in the light of the document that it is about. */
export interface KeptPiece {
  /** Source of the document, as it is shown. */
  readonly about: string;
  readonly kind: string;
  /** Its link on the page of the document. */
  readonly link: PieceLink;
  /** True where the machine drafted it and nobody has finished it. */
  readonly drafted: boolean;
  /** What the site says of it; null where it is announced nowhere. */
  readonly site: SitePieceData | null;
}

/**
 * All that a build needs to know of a source after it was compiled: plain data, which threads hand each other, a cache keeps and a shard hands
 * over. `holds`: by what it is known to be still true.
 */
export interface SourceRecord {
  readonly kind: 'van_ban' | 'tin_bai' | 'text';
  readonly findings: readonly KeptFinding[];
  /** Absolute paths of the included files that findings lie in, by the path that they are shown with. */
  readonly files: readonly (readonly [shown: string, path: string])[];
  readonly member: KeptMember | null;
  readonly entry: SiteEntryData | null;
  readonly piece: KeptPiece | null;
  /** The place in the output folder that only one source may have: a folder, for a press piece with its kind. Null: nothing can be written. */
  readonly slot: string | null;
  /** Why nothing was written. */
  readonly skipped: string | null;
  readonly outputs: readonly WrittenFile[];
  /** True where its outputs were taken away, since another source has its place. */
  readonly ousted?: boolean;
  /** Outputs that were written or had changed, of this run. */
  readonly fresh: number;
  readonly holds: {
    readonly source: string;
    readonly office: string;
    readonly organs: string;
    readonly surroundings: string;
    readonly dependencies: Dependencies;
  };
}

export function keptFinding({ source, start, end, rule, severity, message, basis, fix }: Finding): KeptFinding {
  return { source: source.path, start, end, rule, severity, message, basis, ...(fix ? { fix } : {}) };
}

export function revivedFinding(finding: KeptFinding, sourceOf: (shown: string) => SourceFile): Finding {
  return { ...finding, source: sourceOf(finding.source) };
}

export function keptMember(document: CorpusDocument): KeptMember {
  const { stage, type, letterhead, number, date, format, suppressions, source } = document;
  const field = <T>({ value, text }: { readonly value: T; readonly text: NonNullable<CorpusDocument['date']>['text'] }): KeptField<T> => ({
    value,
    text: text.value,
    pieces: text.pieces,
  });
  return {
    stage,
    type: type && { id: type.id, name: type.name, numbered: type.numbered },
    letterhead: letterhead && { registered: letterhead.registered, issuer: letterhead.issuer, organ: { id: letterhead.organ.id } },
    number: number.number && field(number.number),
    printed: number.printed,
    symbol: number.symbol,
    date: date && field(date),
    format: { system: format.system, numbering: format.numbering },
    suppressions: suppressions
      .filter(({ over }) => over === null || over.source === source)
      .map(({ rule, over }) => ({ rule, over: over && { start: over.start, end: over.end } })),
  };
}

export function revivedMember(member: KeptMember, source: SourceFile): CorpusDocument {
  const field = <T>(kept: KeptField<T>) => ({ value: kept.value, text: { source, value: kept.text, pieces: kept.pieces } });
  const { stage, type, letterhead, number, printed, symbol, date, format, suppressions } = member;
  return {
    source,
    stage,
    type,
    letterhead,
    number: { number: number && field(number), printed, symbol },
    date: date && field(date),
    format,
    suppressions: suppressions.map(({ rule, over }) => ({ rule, over: over && { source, ...over } })),
  };
}
