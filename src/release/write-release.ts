import { isAbsolute, join, relative, sep } from 'node:path';
import { type FinishedPiece, finishedPieces } from '../build/finished-pieces.ts';
import { readManifest } from '../build/manifest.ts';
import type { OfficeFolder } from '../build/office.ts';
import { renditionOf } from '../build/rendition.ts';
import { type RunResult, runBuild } from '../build/run-build.ts';
import type { Inputs } from '../build/sources.ts';
import { readIfThere, sha256, WorldError, writeWhole } from '../build/world.ts';
import { readApprovalPolicy, requiredRoles, roles } from '../document/approval-policy.ts';
import { withUnixLines } from '../document/issue-values.ts';
import { approvalPaths } from './approval-check.ts';
import { envelope, IN_TOTO_PAYLOAD, preAuthentication } from './dsse.ts';
import { listedApproval, manifestBytes, provenance, type ReleasedFile, type ReleaseManifest, sumsBytes } from './release-files.ts';
import { MANIFEST, PROVENANCE, SOURCES, SUMS } from './release-names.ts';
import type { ReleasableDocument } from './release-readiness.ts';
import { type SigningKey, sign } from './sign.ts';
import { withdrawRelease } from './withdraw-release.ts';

type Progress = (done: number, of: number, path: string) => void;

/** What a release is made of, besides its documents. */
export interface ReleaseFacts {
  readonly office: OfficeFolder;
  readonly toolkit: string;
  readonly rules: string;
  readonly commit: string;
  readonly contentRoot: string;
  readonly pdf: boolean;
  /** Programs at a time; it changes no byte. */
  readonly jobs?: number;
}

/**
 * Writes the outputs of a release, the sources and approvals that they come from, the manifest and SHA256SUMS: all but the provenance.
 * The same commit gives the same bytes.
 */
export async function writeReleaseFiles(
  documents: readonly ReleasableDocument[],
  inputs: Inputs,
  facts: ReleaseFacts,
  out: string,
  progress: Progress,
): Promise<{ readonly result: RunResult; readonly manifest: ReleaseManifest; readonly sums: Uint8Array }> {
  const { office, toolkit, rules, commit, contentRoot, pdf, jobs } = facts;
  await withdrawRelease(out);
  const paths = documents.map((one) => one.checked.file.path);
  const pieces = finishedPieces(new Set(paths), inputs, office);
  const released = new Set([...paths, ...pieces.map((one) => one.path)]);
  const sources = inputs.listing.sources.filter((one) => released.has(one.path));
  const options = {
    out,
    lint: {},
    only: new Set<string>(),
    comments: false,
    layout: true,
    finishedOnly: true,
    pdf,
    jobs: jobs ?? 1,
    cache: false,
  };
  const result = await runBuild({ ...inputs.listing, sources }, options, progress);
  const [skipped] = result.skipped;
  if (skipped) throw new WorldError(`${skipped.path}: không tạo được: ${skipped.reason}. Bản phát hành chưa hoàn thành.`);
  const built = (await readManifest(out))?.outputs ?? [];
  const names = new Map([
    ...documents.map((one) => [one.checked.file.source.path, one.name] as const),
    ...pieces.map((one) => [one.shown, one.name] as const),
  ]);
  const byName = new Map(documents.map((one) => [one.name, one]));

  const files: ReleasedFile[] = [];
  const list = (path: string, digest: string, source: string | null) => {
    const approvals = (source === null ? undefined : byName.get(source))?.approvals ?? [];
    files.push({ path, sha256: digest, source, toolkit, rules, approvals: approvals.map(listedApproval) });
  };
  for (const { path, sha256: digest, source } of built) list(path, digest, source === null ? null : (names.get(source) ?? source));
  for (const [name, { bytes, source }] of await sourcesOf(documents, pieces, office)) {
    const path = `${SOURCES}/${name}`;
    await writeWhole(join(out, path), bytes);
    list(path, sha256(bytes), source);
  }
  const manifest: ReleaseManifest = {
    version: 1,
    release: { toolkit, rules, commit, contentRoot, pdf },
    documents: documents.map(({ name, document }) => ({
      source: name,
      roles: requiredRoles(readApprovalPolicy(office.compiler.configuration.approvals), document.type.id),
    })),
    outputs: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  const text = manifestBytes(manifest);
  await writeWhole(join(out, MANIFEST), text);
  const sums = sumsBytes([...files, { path: MANIFEST, sha256: sha256(text) }]);
  await writeWhole(join(out, SUMS), sums);
  return { result, manifest, sums };
}

/** Signs where the release comes from; the last file of a release, so that one that broke off has none. `time`: of the commit. */
export async function writeProvenance(
  out: string,
  manifest: ReleaseManifest,
  sums: Uint8Array,
  key: SigningKey,
  time: number,
): Promise<void> {
  const payload = provenance(manifest, sums, time);
  const armour = await sign(key, preAuthentication(IN_TOTO_PAYLOAD, payload));
  await writeWhole(join(out, PROVENANCE), envelope(payload, armour));
}

interface SourceCopy {
  readonly bytes: Uint8Array;
  /** The document that it is part of; null for configuration. */
  readonly source: string | null;
}

/** Everything that the documents come from, by path from the content root; texts with Unix line ends, so that every checkout gives the same. */
async function sourcesOf(
  documents: readonly ReleasableDocument[],
  pieces: readonly FinishedPiece[],
  office: OfficeFolder,
): Promise<ReadonlyMap<string, SourceCopy>> {
  const found = new Map<string, SourceCopy>();
  const policy = readApprovalPolicy(office.compiler.configuration.approvals);
  for (const name of ['chithi.yaml', 'co_quan.yaml', 'van_ban.yaml', policy.keys, policy.revoked]) {
    if (name === null || !isInside(name)) continue;
    const bytes = await readIfThere(join(office.root, name));
    if (bytes) found.set(name, { bytes: unixLines(bytes), source: null });
  }
  for (const { name, checked } of documents) {
    const { source, path } = checked.file;
    found.set(name, { bytes: unixLines(new TextEncoder().encode(source.text)), source: name });
    for (const one of renditionOf(source, office).included) found.set(one.path, { bytes: unixLines(one.bytes), source: name });
    for (const role of roles) {
      const { statement, signature } = approvalPaths(path, role);
      const [json, sig] = [await readIfThere(statement), await readIfThere(signature)];
      if (!json || !sig) continue;
      const inside = (file: string) => relative(office.root, file).split(sep).join('/');
      found.set(inside(statement), { bytes: unixLines(json), source: name });
      found.set(inside(signature), { bytes: unixLines(sig), source: name });
    }
  }
  for (const { name, text, includes } of pieces) {
    found.set(name, { bytes: unixLines(new TextEncoder().encode(text)), source: name });
    for (const path of includes) {
      const own = relative(office.root, path).split(sep).join('/');
      const bytes = found.has(own) ? null : await readIfThere(path);
      if (bytes) found.set(own, { bytes: unixLines(bytes), source: name });
    }
  }
  return found;
}

function isInside(path: string): boolean {
  return !isAbsolute(path) && !path.split(/[\\/]/).includes('..');
}

/** Text with Unix line ends; bytes that are no UTF-8 text (pictures, a KRL) as they are. */
function unixLines(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(0)) return bytes;
  try {
    return new TextEncoder().encode(withUnixLines(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)));
  } catch {
    return bytes;
  }
}
