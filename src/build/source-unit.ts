import { readFileSync } from 'node:fs';
import { type Compiler, checkLayout, checkText, compile, compilePiece, read } from '../compile.ts';
import { type Document, isWritable, type WritableDocument } from '../document/document.ts';
import type { PressPiece } from '../document/press/press-piece.ts';
import { pressSettingsOf } from '../document/press/press-settings.ts';
import { kindOf, type SourceKind } from '../document/source-kind.ts';
import type { LintOptions } from '../lint/lint.ts';
import type { Finding } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import { publicEntry, type SiteEntry } from '../writers/html/site-entry.ts';
import { type RelatedEntry, relatedEntry, supersessionOf } from '../writers/html/site-relations.ts';
import type { Templates } from '../writers/html/templates.ts';
import { isDraft, publicPiece } from '../writers/press/public-piece.ts';
import { isWritablePiece, type WritablePiece } from '../writers/press/write-piece.ts';
import { type Artifact, commentedArtifact, documentArtifacts, officialDocx, outputFolder, pieceArtifacts, pieceLink } from './artifacts.ts';
import { decode } from './decode.ts';
import { type Recording, recording } from './dependencies.ts';
import { headOf } from './document-heads.ts';
import { type LayoutCache, layoutCache } from './layout-cache.ts';
import type { OfficeFolder } from './office.ts';
import type { OutputFolder } from './output-folder.ts';
import {
  type KeptFinding,
  keptFinding,
  keptMember,
  partDigest,
  type RecordParts,
  type SourceRecord,
  sourceRecord,
} from './source-record.ts';
import { type Surroundings, surroundingsDigest } from './surroundings.ts';
import { causeOf, sha256, WorldError } from './world.ts';

/** What every source of a run is treated alike by. Plain data. */
export interface RunSettings {
  /** Null: only checked. */
  readonly out: string | null;
  readonly lint: LintOptions;
  /** Writers by id; empty: all that need no other program. */
  readonly only: ReadonlySet<string>;
  readonly layout: boolean;
  /** Press pieces that the machine drafted and nobody has finished are left out. */
  readonly finishedOnly: boolean;
}

/** One source to be compiled. Plain data. */
export interface SourceJob {
  readonly shown: string;
  /** Absolute. */
  readonly path: string;
  /** Index of its office. */
  readonly office: number;
  readonly as?: SourceKind;
  readonly surroundings: Surroundings;
}

/** What the site and the numbering ask of a document, read from its front matter alone. Plain data. */
export interface HeadRecord {
  readonly entry: RelatedEntry | null;
  /** Digest of the entry, as the record of the document has it. */
  readonly site: string | null;
  readonly slot: string | null;
}

/** A source that was compiled and not written yet. */
export interface Prepared {
  readonly job: SourceJob;
  readonly kind: SourceKind;
  readonly source: SourceFile;
  readonly digest: string;
  readonly document: Document | null;
  readonly piece: PressPiece | null;
  readonly findings: readonly Finding[];
  readonly pages: number | null;
  /** Where pages were counted, or PDFs are to be made. */
  readonly docx: Uint8Array | null;
  readonly recorded: Recording;
}

/** An office as a unit needs it. */
export interface UnitOffice {
  readonly folder: OfficeFolder;
  readonly templates: Templates;
}

export interface SourceUnit {
  readonly prepare: (job: SourceJob, docx?: boolean) => Promise<Prepared>;
  /** Writes what can be written, and tells all that the run needs to know. */
  readonly finish: (prepared: Prepared, pdf?: Uint8Array | null) => SourceRecord;
  readonly head: (job: SourceJob) => HeadRecord;
  /** The DOCX with these findings as comments; null where the document cannot be written. */
  readonly commented: (job: SourceJob, findings: readonly Finding[]) => Artifact | null;
}

/** Takes one source from its bytes to its outputs; the same in the main thread and in a worker. */
export function sourceUnit(settings: RunSettings, offices: readonly UnitOffice[], out: OutputFolder | null): SourceUnit {
  const layouts = new Map<string, LayoutCache>();
  const correcting = new Map<string, { readonly sha256: string; readonly document: Document }>();
  const entries = new WeakMap<Document, SiteEntry | null>();

  function open({ path, shown }: Pick<SourceJob, 'path' | 'shown'>): { source: SourceFile; digest: string } {
    try {
      const bytes = readFileSync(path);
      return { source: decode(shown, bytes), digest: sha256(bytes) };
    } catch (error) {
      throw new WorldError(`Không đọc được «${shown}»: ${causeOf(error)}.`);
    }
  }

  function officeOf({ office }: SourceJob): UnitOffice {
    return offices[office] as UnitOffice;
  }

  /** Documents that correct others, read once for all press pieces. */
  function correctionsFor({ surroundings }: SourceJob, compiler: Compiler): readonly Document[] {
    return (surroundings.corrections ?? []).map(({ shown, path, sha256: digest }) => {
      const known = correcting.get(path);
      if (known?.sha256 === digest) return known.document;
      const document = read(open({ shown, path }).source, compiler);
      correcting.set(path, { sha256: digest, document });
      return document;
    });
  }

  /** What the site says of a document that corrects others; null where it is announced nowhere. */
  function entryOf(document: Document): SiteEntry | null {
    let entry = entries.get(document);
    if (entry === undefined) {
      entry = isWritable(document) ? publicEntry(document) : null;
      entries.set(document, entry);
    }
    return entry;
  }

  async function prepare(job: SourceJob, wantsDocx = false): Promise<Prepared> {
    const { folder } = officeOf(job);
    const { source, digest } = open(job);
    const kind = job.as ?? kindOf(source);
    const recorded = recording(folder);
    const common = { job, kind, source, digest, recorded, document: null, piece: null, pages: null, docx: null };
    switch (kind) {
      case 'text':
        return { ...common, findings: checkText(source, recorded.compiler, settings.lint) };
      case 'tin_bai': {
        const { piece, findings } = compilePiece(source, recorded.compiler, settings.lint, correctionsFor(job, folder.compiler));
        return { ...common, piece, findings };
      }
      case 'van_ban': {
        const { document, findings } = compile(source, recorded.compiler, settings.lint);
        if (!isWritable(document)) return { ...common, document, findings };
        const docx = settings.layout || wantsDocx ? officialDocx(document, folder) : null;
        const laid = settings.layout && docx ? await layOut(document, docx, folder, recorded.compiler) : null;
        return { ...common, document, findings: [...findings, ...(laid?.findings ?? [])], pages: laid?.pages ?? null, docx };
      }
    }
  }

  async function layOut(document: WritableDocument, docx: Uint8Array, { root }: OfficeFolder, compiler: Compiler) {
    const { pageLayoutOf } = await import('../layout/page-layout.ts');
    let cache = layouts.get(root);
    if (!cache) {
      cache = layoutCache(root);
      layouts.set(root, cache);
    }
    const pages = await cache.pagesOf(docx);
    if (!pages) return null;
    return { pages: pages.pageCount, findings: checkLayout(document, pageLayoutOf(document, pages), compiler, settings.lint) };
  }

  function finish(prepared: Prepared, pdf: Uint8Array | null = null): SourceRecord {
    const { job, kind, source, digest, document, piece, recorded } = prepared;
    const { folder } = officeOf(job);
    const written = out === null ? null : document ? documentFiles(prepared, pdf) : piece ? pieceFiles(piece, job) : null;
    const outputs = [];
    let fresh = 0;
    for (const { path, bytes } of written?.artifacts ?? []) {
      const { fresh: changed, ...file } = (out as OutputFolder).put(path, bytes);
      if (changed) fresh++;
      outputs.push(file);
    }
    const texts = [source.text, ...(document?.attachments ?? piece?.document?.attachments ?? []).map((one) => one.source.text)];
    if (piece?.document) texts.push(piece.document.source.text);
    const secret = document !== null && document.secrecy !== null;
    const list = prepared.findings.map((finding) => keptFinding(finding, !secret));
    const writable = piece && isWritablePiece(piece) ? piece : null;
    return sourceRecord(
      {
        kind,
        piece: writable && {
          about: writable.document.source.path,
          kind: writable.pressKind,
          link: pieceLink(writable),
          drafted: isDraft(writable),
        },
        slot: written?.slot ?? null,
        skipped: written?.reason ?? null,
        surroundings: surroundingsDigest(job.surroundings),
        fresh,
        elsewhere: list.some((one) => one.source !== source.path),
        holds: {
          source: digest,
          office: folder.digest,
          organs: folder.organsDigest,
          // what is said of a secret document hangs on nothing but itself, and its words are kept nowhere
          dependencies: secret ? recording(folder).dependencies([]) : recorded.dependencies(texts),
        },
      },
      {
        outputs,
        findings: { list, files: filesOf(list, source, recorded) },
        member: document && !secret ? keptMember(document) : null,
        site: writable
          ? publicPiece(writable, pressSettingsOf(folder.compiler.configuration))
          : document && isWritable(document)
            ? publicEntry(document)
            : null,
      },
    );
  }

  function documentFiles({ job, document, pages, docx }: Prepared, pdf: Uint8Array | null): Files {
    const reason = document && whyNotWritten(document);
    if (!document || reason || !isWritable(document)) return { reason: reason ?? 'không rõ loại văn bản hoặc cơ quan' };
    const { folder, templates } = officeOf(job);
    const { relations, pieces } = job.surroundings;
    const artifacts = documentArtifacts(
      document,
      { office: folder, templates, relations, pieces: pieces ?? [], pages, pdf, docx },
      settings.only,
    );
    return { slot: outputFolder(document), artifacts };
  }

  function pieceFiles(piece: PressPiece, job: SourceJob): Files {
    const { folder, templates } = officeOf(job);
    if (settings.only.size > 0 && !settings.only.has('html')) return {};
    if (!isWritablePiece(piece))
      return {
        reason: piece.pressKind === null ? 'chưa rõ thể loại (khóa «the_loai»)' : 'không dựng được văn bản mà bài viết về (khóa «van_ban»)',
      };
    if (settings.finishedOnly && isDraft(piece)) return {};
    const own = publicEntry(piece.document);
    const others = correctionsFor(job, folder.compiler).flatMap((one) => entryOf(one) ?? []);
    const superseded = own && supersessionOf(own, others);
    return { slot: pieceSlot(piece), artifacts: pieceArtifacts(piece, folder, templates, superseded) };
  }

  function head(job: SourceJob): HeadRecord {
    const { source } = open(job);
    const { folder } = officeOf(job);
    if ((job.as ?? kindOf(source)) !== 'van_ban') return { entry: null, site: null, slot: null };
    const document = headOf(source, folder);
    const writable = isWritable(document) && whyNotWritten(document) === null;
    const entry = writable ? publicEntry(document) : null;
    return { entry: entry && relatedEntry(entry), site: entry && partDigest(entry), slot: writable ? outputFolder(document) : null };
  }

  function commented(job: SourceJob, findings: readonly Finding[]): Artifact | null {
    const { folder } = officeOf(job);
    const document = read(open(job).source, folder.compiler);
    if (!isWritable(document) || whyNotWritten(document) !== null) return null;
    // places are held against the texts that the document was read from now
    const sources = new Map([document.source, ...document.attachments.map((one) => one.source)].map((source) => [source.path, source]));
    const placed = findings.flatMap((finding) => {
      const source = sources.get(finding.source.path);
      return source ? [{ ...finding, source }] : [];
    });
    return placed.length > 0 ? commentedArtifact(document, folder, placed) : null;
  }

  return { prepare, finish, head, commented };
}

interface Files {
  readonly slot?: string;
  readonly artifacts?: Artifact[];
  readonly reason?: string;
}

function pieceSlot(piece: WritablePiece): string {
  return `${outputFolder(piece.document)} ${piece.pressKind}`;
}

function filesOf(findings: readonly KeptFinding[], source: SourceFile, { paths }: Recording): RecordParts['findings']['files'] {
  const others = new Set(findings.map((one) => one.source).filter((shown) => shown !== source.path));
  return [...others].flatMap((shown) => {
    const path = paths.get(shown);
    return path === undefined ? [] : [[shown, path] as const];
  });
}

/** Why a document cannot be written at all; null where it can. */
export function whyNotWritten(document: Document): string | null {
  if (document.secrecy) return 'có độ mật: văn bản mật không được đưa vào công cụ này';
  if (document.source.encoding) return `bảng mã ${document.source.encoding}: hãy lưu lại bằng UTF-8`;
  if (!document.type)
    return document.typeField ? `không có loại văn bản «${document.typeField.value}»` : 'chưa ghi loại văn bản (khóa «loai»)';
  if (!document.letterhead) return 'chưa rõ cơ quan ban hành (khóa «co_quan»)';
  return null;
}
