import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteEntry } from '../writers/html/site-entry.ts';
import type { SitePiece } from '../writers/html/site-piece.ts';
import type { Templates } from '../writers/html/templates.ts';
import type { Artifact } from './artifacts.ts';
import { type ManifestEntry, readManifest, writeManifest } from './manifest.ts';
import type { OfficeFolder } from './office.ts';
import { isAsLeft, type OutputFolder, type WrittenFile } from './output-folder.ts';
import type { ResultCache } from './result-cache.ts';
import { isPublicPath, partOf, type SourceRecord } from './source-record.ts';
import { digestOf, removeFile } from './world.ts';

/** A source that was built: in this run, an earlier one, or a shard. */
export interface Built {
  /** As messages show it. */
  readonly shown: string;
  readonly record: SourceRecord;
}

/** Sources whose place in the output folder is another's: the first in order has it. */
export function lostSlots<S extends Built>(built: readonly S[]): ReadonlyMap<S, string> {
  const lost = new Map<S, string>();
  const owners = new Map<string, S>();
  const decide = (one: S, slot: string, words: (owner: S) => string): void => {
    const owner = owners.get(slot);
    if (owner) lost.set(one, words(owner));
    else owners.set(slot, one);
  };
  for (const one of built) {
    const { record } = one;
    if (record.slot && record.kind === 'van_ban')
      decide(one, record.slot, (owner) => `trùng địa chỉ trang với «${owner.shown}» (${record.slot})`);
  }
  for (const one of built) {
    const { record } = one;
    if (!record.slot || !record.piece) continue;
    const owner = owners.get(record.slot.slice(0, record.slot.lastIndexOf(' ')));
    if (owner && owner.shown !== record.piece.about) lost.set(one, `văn bản của bài trùng địa chỉ trang với «${owner.shown}»`);
    else decide(one, record.slot, (other) => `cùng thể loại, cùng văn bản với «${other.shown}»`);
  }
  return lost;
}

/** Home, lists, search, feed, style sheets: made anew only where what they come from has changed. */
export async function siteFiles(
  winners: readonly Built[],
  office: OfficeFolder,
  templates: Templates,
  lists: boolean,
  cache: Pick<ResultCache, 'joined' | 'keepJoined'>,
  out: OutputFolder,
): Promise<{ readonly outputs: readonly WrittenFile[]; readonly fresh: number }> {
  const announced = lists
    ? winners.filter(({ record }) => record.digests.site !== null && (record.piece === null || record.slot !== null))
    : [];
  const from = digestOf([office.digest, lists, announced.map(({ record }) => record.digests.site)]);
  const known = cache.joined('site', from);
  if (known?.every((file) => isAsLeft(out.path, file))) return { outputs: known, fresh: 0 };
  const { assetArtifacts, siteArtifacts } = await import('./artifacts.ts');
  const entries = announced.flatMap(({ record }) => (record.piece ? [] : [partOf(record, 'site') as SiteEntry]));
  const pieces = announced.flatMap(({ record }) => (record.piece ? [partOf(record, 'site') as SitePiece] : []));
  const outputs = new Map<string, WrittenFile>();
  let fresh = 0;
  const put = ({ path, bytes }: Artifact): void => {
    if (outputs.has(path)) return;
    const { fresh: changed, ...file } = out.put(path, bytes);
    if (changed) fresh++;
    outputs.set(path, file);
  };
  if (lists) for (const artifact of siteArtifacts(entries, pieces, office, templates)) put(artifact);
  for (const artifact of assetArtifacts(templates)) put(artifact);
  const written = [...outputs.values()];
  cache.keepJoined('site', from, written);
  return { outputs: written, fresh };
}

/** A DOCX with findings as comments. */
export interface RemarkFile extends WrittenFile {
  readonly source: string;
  readonly fresh: boolean;
}

/** What closing a manifest did and left. */
export interface Closed {
  /** Number of files that went. */
  readonly removed: number;
  /** Sources whose outputs are internal now and whose public ones of an earlier run still stand, each with one of these. */
  readonly exposed: readonly { readonly shown: string; readonly path: string }[];
}

/**
 * Writes the manifest. A run over the whole takes away what is no longer produced; any other one leaves it, and adds. Where all files are those
 * that the manifest was last written for, and it is as it was left, there is nothing to do.
 */
export async function closeManifest(
  out: OutputFolder,
  winners: readonly Built[],
  remarks: readonly RemarkFile[],
  site: readonly WrittenFile[],
  whole: boolean,
  begun: readonly string[],
  cache: Pick<ResultCache, 'joined' | 'keepJoined'>,
): Promise<Closed> {
  const from = digestOf([winners.map(({ shown, record }) => [shown, record.digests.outputs]), remarks.map((one) => one.path), site]);
  const last = whole && begun.length === 0 && remarks.length === 0 ? cache.joined('manifest', from) : null;
  if (last && isAsLeft(out.path, last)) return { removed: 0, exposed: [] };
  const outputs = new Map<string, ManifestEntry>();
  for (const { shown, record } of winners)
    for (const { path, sha256: digest } of partOf(record, 'outputs')) outputs.set(path, { path, sha256: digest, source: shown });
  for (const { path, sha256: digest, source } of remarks) outputs.set(path, { path, sha256: digest, source });
  for (const { path, sha256: digest } of site) outputs.set(path, { path, sha256: digest, source: null });
  const old = (await readManifest(out.path))?.outputs ?? [];
  let removed = 0;
  if (whole) {
    const known = new Set(old.map((entry) => entry.path));
    const strays = begun.flatMap((folder) => filesIn(out.path, folder)).filter((path) => !known.has(path));
    for (const path of [...known, ...strays]) {
      if (outputs.has(path)) continue;
      await removeFile(join(out.path, path), out.path);
      removed++;
    }
  } else for (const entry of old) if (!outputs.has(entry.path)) outputs.set(entry.path, entry);
  const written = await writeManifest(out.path, { version: 1, outputs: [...outputs.values()] });
  if (whole) cache.keepJoined('manifest', from, written);
  const internal = new Set(winners.filter(({ record }) => !record.open).map((one) => one.shown));
  const exposed = new Map<string, string>();
  for (const { path, source } of whole ? [] : old)
    if (source !== null && internal.has(source) && isPublicPath(path) && !exposed.has(source)) exposed.set(source, path);
  return { removed, exposed: [...exposed].map(([shown, path]) => ({ shown, path })) };
}

/** The files right in a folder that a build which was killed had begun to fill. */
function filesIn(root: string, folder: string): string[] {
  if (!/^(?:web|noi-bo)(?:\/[^/\\]+)*$/.test(folder) || folder.split('/').includes('..')) return [];
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [`${folder}/${entry.name}`] : []));
  } catch {
    return [];
  }
}
