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
import { digestOf } from './world.ts';

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
  readonly holds: Holds;
  readonly outputs: readonly WrittenFile[];
  /** With the absolute paths of the included files that they lie in, by the path that they are shown with. */
  readonly findings: { readonly list: readonly KeptFinding[]; readonly files: readonly (readonly [shown: string, path: string])[] };
  readonly member: KeptMember | null;
  /** What lists, search and feed say of the document, or of the press piece; null where it is announced nowhere. */
  readonly site: SiteEntryData | SitePieceData | null;
}

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
  readonly counts: { readonly outputs: number; readonly findings: number };
  /** Whether one of its outputs is public. */
  readonly open: boolean;
  /** Of the parts that are null for some: a digest, or null. */
  readonly digests: { readonly outputs: string; readonly member: string | null; readonly site: string | null };
}

/** All that a build needs to know of a source after it was compiled: its head, and its parts as bytes. */
export interface SourceRecord extends RecordHead {
  readonly bytes: RecordBytes;
}

/** What threads hand each other, a cache keeps and a shard hands over: the head and the parts as JSON, with a tab between. */
export interface RecordBytes {
  /** As far as the last part that every run asks for of every source. */
  readonly near: Buffer;
  /** All of them, from wherever they lie; there until others are asked for. */
  readonly whole: () => Buffer;
}

/** In the order in which they stand in the bytes: those of `near` first. */
const PARTS = ['holds', 'outputs', 'findings', 'member', 'site'] as const satisfies readonly (keyof RecordParts)[];
const NEAR = PARTS.indexOf('outputs');
/** Between the parts: JSON has none in it. */
const TAB = 0x09;

type NewHead = Omit<RecordHead, 'counts' | 'open' | 'digests'>;

export function sourceRecord(head: NewHead, parts: RecordParts): SourceRecord {
  const whole: RecordHead = {
    ...head,
    counts: { outputs: parts.outputs.length, findings: parts.findings.list.length },
    open: parts.outputs.some(({ path }) => isPublicPath(path)),
    digests: {
      outputs: partDigest(parts.outputs),
      member: parts.member && partDigest(parts.member),
      site: parts.site && partDigest(parts.site),
    },
  };
  const bytes = Buffer.from([whole, ...PARTS.map((name) => parts[name])].map((value) => JSON.stringify(value)).join('\t'));
  return { ...whole, bytes: { near: bytes, whole: () => bytes } };
}

/** Digest of a part, by which a change of it is told. */
export function partDigest(part: RecordParts[keyof RecordParts]): string {
  return digestOf(part).slice(0, 24);
}

/** Takes a record from its bytes, which are kept. Throws where they are none. */
export function openRecord(bytes: Buffer): SourceRecord {
  return { ...headOf(bytes), bytes: { near: bytes, whole: () => bytes } };
}

/** Takes a record from its bytes, of which no more than is near is kept: `whole` brings them again. Throws where they are none. */
export function openStoredRecord(bytes: Buffer, whole: () => Buffer): SourceRecord {
  const near = Buffer.from(bytes.subarray(0, partBounds(bytes, NEAR)[1]));
  return { ...headOf(near), bytes: { near, whole } };
}

function headOf(bytes: Buffer): RecordHead {
  return JSON.parse(bytes.toString('utf8', 0, bytes.indexOf(TAB))) as RecordHead;
}

export function partOf<K extends keyof RecordParts>({ bytes }: SourceRecord, name: K): RecordParts[K] {
  const stored = PARTS.indexOf(name) <= NEAR ? bytes.near : bytes.whole();
  return JSON.parse(partBytes(stored, name).toString()) as RecordParts[K];
}

/** A part as it stands in the bytes, as JSON. */
export function partBytes(stored: Buffer, name: keyof RecordParts): Buffer {
  return stored.subarray(...partBounds(stored, PARTS.indexOf(name)));
}

function partBounds(bytes: Buffer, index: number): [start: number, end: number] {
  let start = bytes.indexOf(TAB) + 1;
  for (let skip = index; skip > 0; skip--) start = bytes.indexOf(TAB, start) + 1;
  const end = bytes.indexOf(TAB, start);
  return [start, end < 0 ? bytes.length : end];
}

/** The same source, once its outputs were taken away. */
export function withoutOutputs(record: SourceRecord): SourceRecord {
  const { kind, piece, slot, skipped, surroundings, fresh } = record;
  return sourceRecord(
    { kind, piece, slot, skipped, surroundings, fresh, ousted: true },
    {
      holds: partOf(record, 'holds'),
      outputs: [],
      findings: partOf(record, 'findings'),
      member: partOf(record, 'member'),
      site: partOf(record, 'site'),
    },
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
