import { join, resolve } from 'node:path';
import { checkCorpus, checkText, compile, compilePiece } from '../compile.ts';
import { type Document, isWritable, type WritableDocument } from '../document/document.ts';
import { documentFolder } from '../document/identity.ts';
import type { PressPiece } from '../document/press/press-piece.ts';
import type { LintOptions } from '../lint/lint.ts';
import type { Finding } from '../source/finding.ts';
import type { Templates } from '../writers/html/templates.ts';
import {
  type Artifact,
  assetArtifacts,
  commentedArtifact,
  documentArtifacts,
  officialDocx,
  outputFolder,
  PDF,
  pieceArtifacts,
  relationsOf,
  siteArtifacts,
  siteEntries,
  sitePieces,
} from './artifacts.ts';
import { type Manifest, type ManifestEntry, readManifest, writeManifest } from './manifest.ts';
import { builtInTemplates } from './office.ts';
import { writablePieces } from './press-pieces.ts';
import type { InputFile, Inputs } from './sources.ts';
import { removeFile, sha256, writeWhole } from './world.ts';

export interface CheckedFile {
  readonly file: InputFile;
  /** Null for plain text and press pieces. */
  readonly document: Document | null;
  readonly findings: readonly Finding[];
  /** Number of pages, where it was laid out. */
  readonly pages?: number;
  /** A press piece with its document. */
  readonly piece?: PressPiece;
}

/** Compiles every input and lints all of them together; findings of included files stand with the document that includes them. */
export function checkInputs(
  inputs: Inputs,
  options: LintOptions,
  progress: (done: number, of: number, path: string) => void,
): CheckedFile[] {
  const checked = inputs.files.map(
    (file, index): { file: InputFile; document: Document | null; findings: Finding[]; piece?: PressPiece } => {
      progress(index, inputs.files.length, file.source.path);
      const { compiler } = file.office;
      if (file.kind === 'van_ban') {
        const { document, findings } = compile(file.source, compiler, options);
        return { file, document, findings: [...findings] };
      }
      // Pieces wait for the documents, which they are held against.
      return { file, document: null, findings: file.kind === 'tin_bai' ? [] : [...checkText(file.source, compiler, options)] };
    },
  );
  for (const office of inputs.offices) {
    const own = checked.filter((one) => one.file.office === office);
    const documents = own.flatMap((one) => one.document ?? []);
    for (const finding of checkCorpus(documents, office.compiler, options))
      own.find((one) => one.document?.source === finding.source)?.findings.push(finding);
    for (const one of own) {
      if (one.file.kind !== 'tin_bai') continue;
      const { piece, findings } = compilePiece(one.file.source, office.compiler, options, documents);
      one.piece = piece;
      one.findings.push(...findings);
    }
  }
  return checked;
}

export interface BuildOptions {
  readonly out: string;
  /** Writers by id; empty: all that need no other program. */
  readonly only: ReadonlySet<string>;
  /** Whether to make PDFs besides, with LibreOffice. */
  readonly pdf?: boolean;
  /** Whether to write, beside each document with findings, a DOCX with each finding as a comment. */
  readonly comments?: boolean;
  /** Programs at a time. */
  readonly jobs?: number;
}

export interface BuildResult {
  readonly documents: number;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Documents that could not be written at all, with the reason in words. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
}

/** Writes what can be written, one document after another; a fault of one keeps no other back. */
export async function writeOutputs(
  checked: readonly CheckedFile[],
  inputs: Inputs,
  options: BuildOptions,
  progress: (done: number, of: number, path: string) => void,
): Promise<BuildResult> {
  const out = resolve(options.out);
  const old = await readManifest(out);
  const outputs = new Map<string, ManifestEntry>();
  const skipped: { path: string; reason: string }[] = [];
  const folders = new Map<string, string>();
  let written = 0;
  let unchanged = 0;
  const write = async (artifact: Artifact, source: string | null): Promise<void> => {
    if (await writeWhole(join(out, artifact.path), artifact.bytes)) written++;
    else unchanged++;
    outputs.set(artifact.path, { path: artifact.path, sha256: sha256(artifact.bytes), source });
  };
  const builtIn = await builtInTemplates();
  const templatesOf = new Map(inputs.offices.map((office) => [office, { ...builtIn, ...office.templates } as Templates]));
  const writable: WritableFile[] = [];
  for (const { file, document, findings, pages } of checked) {
    if (!document) continue;
    const { path } = file.source;
    const reason = whyNotWritten(document);
    if (reason || !isWritable(document)) {
      skipped.push({ path, reason: reason ?? 'không rõ loại văn bản hoặc cơ quan' });
      continue;
    }
    const folder = outputFolder(document);
    const taken = folders.get(folder);
    if (taken) {
      skipped.push({ path, reason: `trùng địa chỉ trang với «${taken}» (${folder})` });
      continue;
    }
    folders.set(folder, path);
    writable.push({ file, document, findings, pages: pages ?? null });
  }
  const all = options.only.size === 0;
  const wanted = options.pdf && !all ? new Set([...options.only, PDF]) : options.only;
  const pdfs = options.pdf || wanted.has(PDF) ? await pdfsOf(writable, options) : null;
  const entries = siteEntries(writable.map((one) => one.document));
  const relations = relationsOf(entries);
  const press = writablePieces(checked, folders);
  skipped.push(...press.skipped);
  for (const [index, { file, document, findings, pages }] of writable.entries()) {
    progress(index, writable.length, file.source.path);
    const surroundings = {
      office: file.office,
      templates: templatesOf.get(file.office) as Templates,
      relations: relations.get(documentFolder(document)),
      pieces: press.about.get(document.source.path) ?? [],
      pages,
      pdf: pdfs?.get(document) ?? null,
    };
    for (const artifact of documentArtifacts(document, surroundings, wanted)) await write(artifact, file.source.path);
    if (options.comments && findings.length > 0) await write(commentedArtifact(document, file.office, findings), file.source.path);
  }
  if (all || wanted.has('html'))
    for (const { file, piece } of press.pieces)
      for (const artifact of pieceArtifacts(piece, file.office, templatesOf.get(file.office) as Templates))
        await write(artifact, file.source.path);
  const [office] = inputs.offices;
  if (office && writable.length + press.pieces.length > 0 && (all || wanted.has('html'))) {
    const templates = templatesOf.get(office) as Templates;
    for (const artifact of assetArtifacts(templates)) await write(artifact, null);
    if (inputs.whole && all) {
      const pieces = press.pieces.flatMap(({ file, piece }) => sitePieces([piece], file.office));
      for (const artifact of siteArtifacts(entries, pieces, office, templates)) await write(artifact, null);
    }
  }
  let removed = 0;
  const manifest: Manifest = { version: 1, outputs: [] };
  if (inputs.whole && all) {
    for (const entry of old?.outputs ?? []) {
      if (outputs.has(entry.path)) continue;
      await removeFile(join(out, entry.path), out);
      removed++;
    }
    await writeManifest(out, { ...manifest, outputs: [...outputs.values()] });
  } else {
    const kept = new Map((old?.outputs ?? []).map((entry) => [entry.path, entry]));
    for (const [path, entry] of outputs) kept.set(path, entry);
    await writeManifest(out, { ...manifest, outputs: [...kept.values()] });
  }
  return { documents: writable.length, written, unchanged, removed, skipped };
}

interface WritableFile {
  readonly file: InputFile;
  readonly document: WritableDocument;
  readonly findings: readonly Finding[];
  readonly pages: number | null;
}

/** The PDFs of all documents, made together: starting LibreOffice for each would take longer than all the rest. */
async function pdfsOf(writable: readonly WritableFile[], { jobs }: BuildOptions): Promise<ReadonlyMap<WritableDocument, Uint8Array>> {
  if (writable.length === 0) return new Map();
  const { convertToPdf } = await import('./pdf.ts');
  const pdfs = await convertToPdf(
    writable.map(({ file, document }) => officialDocx(document, file.office)),
    { jobs: jobs ?? 1 },
  );
  return new Map(writable.map(({ document }, index) => [document, pdfs[index] as Uint8Array]));
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
