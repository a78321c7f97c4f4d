import type { Stage } from '../document/document.ts';
import type { CorpusDocument } from '../lint/rule.ts';
import { type Excerpt, excerptOf } from '../source/excerpt.ts';
import type { Basis, Finding, Fix, Severity } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { SiteEntryData } from '../writers/html/site-entry.ts';
import type { SitePieceData } from '../writers/html/site-piece.ts';
import type { PieceLink } from './artifacts.ts';
import type { Dependencies } from './dependencies.ts';
import type { WrittenFile } from './output-folder.ts';
import { sha256 } from './world.ts';

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
  readonly excerpt?: Excerpt;
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
}

/** By what a record is known to be still true. */
export interface Holds {
  readonly source: string;
  readonly office: string;
  readonly organs: string;
  readonly dependencies: Dependencies;
}

/** The parts of a record, each looked at where it is asked for and not kept. Plain data. */
export interface RecordParts {
  readonly outputs: readonly WrittenFile[];
  /** With the absolute paths of the included files that they lie in, by the path that they are shown with. */
  readonly findings: { readonly list: readonly KeptFinding[]; readonly files: readonly (readonly [shown: string, path: string])[] };
  readonly member: KeptMember | null;
  /** What lists, search and feed say of the document, or of the press piece; null where it is announced nowhere. */
  readonly site: SiteEntryData | SitePieceData | null;
}

/** In the order in which they are handed over and kept. */
export const PARTS = ['outputs', 'findings', 'member', 'site'] as const satisfies readonly (keyof RecordParts)[];

/** What a run has at hand of every source: no more than it takes to join them, since an archive has hundreds of thousands. Plain data. */
export interface RecordHead {
  readonly kind: 'van_ban' | 'tin_bai' | 'text';
  readonly piece: KeptPiece | null;
  /** The place in the output folder that only one source may have: a folder, for a press piece with its kind. Null: nothing can be written. */
  readonly slot: string | null;
  /** Why nothing was written. */
  readonly skipped: string | null;
  /** Digest of what lies in other sources and was used. */
  readonly surroundings: string;
  /** True where its outputs were taken away, since another source has its place. */
  readonly ousted?: boolean;
  /** Outputs that were written or had changed, of this run. */
  readonly fresh: number;
  readonly counts: { readonly outputs: number; readonly findings: Readonly<Record<Severity, number>> };
  /** Whether one of its findings lies in a file that it includes. */
  readonly elsewhere: boolean;
  /** Whether one of its outputs is public. */
  readonly open: boolean;
  readonly holds: Holds;
  /** Of each part; null where that is. */
  readonly digests: Readonly<Record<keyof RecordParts, string | null>>;
}

/** All that a build needs to know of a source after it was compiled: its head, and its parts as JSON, wherever they lie. */
export interface SourceRecord extends RecordHead {
  /** There until another part of a record is asked for. */
  stored(part: keyof RecordParts): Buffer;
}

/** Between the head and the parts that are handed over: JSON has none in it. */
const TAB = 0x09;

type NewHead = Omit<RecordHead, 'counts' | 'open' | 'digests'>;

export function sourceRecord(head: NewHead, parts: RecordParts): SourceRecord {
  const bytes = new Map(PARTS.map((name) => [name, Buffer.from(JSON.stringify(parts[name]))]));
  const digest = (name: keyof RecordParts) => (parts[name] === null ? null : storedDigest(bytes.get(name) as Buffer));
  return {
    ...head,
    counts: { outputs: parts.outputs.length, findings: countBySeverity(parts.findings.list) },
    open: parts.outputs.some(({ path }) => isPublicPath(path)),
    digests: { outputs: digest('outputs'), findings: digest('findings'), member: digest('member'), site: digest('site') },
    stored: partsIn(bytes),
  };
}

/** In a function of its own, so that a record holds nothing but these bytes. */
function partsIn(bytes: ReadonlyMap<keyof RecordParts, Buffer>): SourceRecord['stored'] {
  return (name) => bytes.get(name) as Buffer;
}

/** Digest of a part, by which a change of it is told. */
export function partDigest(part: RecordParts[keyof RecordParts]): string {
  return storedDigest(Buffer.from(JSON.stringify(part)));
}

export function storedDigest(bytes: Buffer): string {
  return sha256(bytes).slice(0, 24);
}

/** A record for another thread or machine: its head and its parts as JSON, with a tab between. */
export function recordBytes(record: SourceRecord): Buffer {
  const pieces: Buffer[] = [Buffer.from(JSON.stringify(headOf(record)))];
  for (const name of PARTS) pieces.push(Buffer.from('\t'), partBytes(record, name));
  return Buffer.concat(pieces);
}

/** Takes a record from its bytes, which are kept. Throws where they are none. */
export function openRecord(bytes: Buffer): SourceRecord {
  const head = JSON.parse(bytes.toString('utf8', 0, bytes.indexOf(TAB))) as RecordHead;
  return { ...head, stored: (name) => bytes.subarray(...partBounds(bytes, PARTS.indexOf(name))) };
}

function partBounds(bytes: Buffer, index: number): [start: number, end: number] {
  let start = bytes.indexOf(TAB) + 1;
  for (let skip = index; skip > 0; skip--) start = bytes.indexOf(TAB, start) + 1;
  const end = bytes.indexOf(TAB, start);
  return [start, end < 0 ? bytes.length : end];
}

export function headOf(record: SourceRecord): RecordHead {
  const { kind, piece, slot, skipped, surroundings, ousted, fresh, counts, elsewhere, open, holds, digests } = record;
  return { kind, piece, slot, skipped, surroundings, ...(ousted ? { ousted } : {}), fresh, counts, elsewhere, open, holds, digests };
}

export function partOf<K extends keyof RecordParts>(record: SourceRecord, name: K): RecordParts[K] {
  return (record.digests[name] === null ? null : JSON.parse(record.stored(name).toString())) as RecordParts[K];
}

/** A part as JSON, in bytes of its own. */
export function partBytes(record: SourceRecord, name: keyof RecordParts): Buffer {
  return record.digests[name] === null ? Buffer.from('null') : Buffer.from(record.stored(name));
}

/** The same source, once its outputs were taken away. */
export function withoutOutputs(record: SourceRecord): SourceRecord {
  const { kind, piece, slot, skipped, surroundings, fresh, elsewhere, holds } = record;
  return sourceRecord(
    { kind, piece, slot, skipped, surroundings, fresh, ousted: true, elsewhere, holds },
    { outputs: [], findings: partOf(record, 'findings'), member: partOf(record, 'member'), site: partOf(record, 'site') },
  );
}

/** Whether a path of the output folder is of the half that is published. */
export function isPublicPath(path: string): boolean {
  return path.startsWith('web/');
}

/** `quoted`: whether the line that it stands in is kept with it; else whoever tells it reads the source. */
export function keptFinding(finding: Finding, quoted: boolean): KeptFinding {
  const { source, start, end, rule, severity, message, basis, fix } = finding;
  return {
    source: source.path,
    start,
    end,
    rule,
    severity,
    message,
    basis,
    ...(fix ? { fix } : {}),
    ...(quoted ? { excerpt: excerptOf(finding) } : {}),
  };
}

export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
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

/** Plain data, each value once: what those of an archive have alike stands in memory once. */
export function sharing(): <T>(value: T) => T {
  const shared = new Map<string, unknown>();
  return <T>(value: T): T => {
    const key = JSON.stringify(value);
    const known = shared.get(key);
    if (known === undefined) shared.set(key, value);
    return (known ?? value) as T;
  };
}

/** Takes documents back from what was kept of them, to stand in memory together. */
export function memberReviver(): (member: KeptMember, source: SourceFile) => CorpusDocument {
  const once = sharing();
  return ({ stage, type, letterhead, number, printed, symbol, date, format, suppressions }, source) => {
    const field = <T>(kept: KeptField<T>) => ({ value: kept.value, text: { source, value: kept.text, pieces: kept.pieces } });
    return {
      source,
      stage,
      type: once(type),
      letterhead: once(letterhead),
      number: { number: number && field(number), printed, symbol: once(symbol) },
      date: date && field(date),
      format: once(format),
      suppressions: suppressions.map(({ rule, over }) => ({ rule, over: over && { source, ...over } })),
    };
  };
}
