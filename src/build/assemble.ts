import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteEntry } from '../writers/html/site-entry.ts';
import type { SitePiece } from '../writers/html/site-piece.ts';
import type { Templates } from '../writers/html/templates.ts';
import { assetArtifacts, siteArtifacts } from './artifacts.ts';
import { type ManifestEntry, readManifest, writeManifest } from './manifest.ts';
import type { OfficeFolder } from './office.ts';
import { isAsLeft, type OutputFolder, type WrittenFile } from './output-folder.ts';
import type { ResultCache } from './result-cache.ts';
import type { SourceRecord } from './source-record.ts';
import { removeFile, sha256 } from './world.ts';

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
export function siteFiles(
  winners: readonly Built[],
  office: OfficeFolder,
  templates: Templates,
  lists: boolean,
  cache: Pick<ResultCache, 'site' | 'keepSite'>,
  out: OutputFolder,
): { readonly outputs: readonly WrittenFile[]; readonly fresh: number } {
  const entries = winners.flatMap(({ record }) => (record.entry ? [record.entry as SiteEntry] : []));
  const pieces = winners.flatMap(({ record }) => (record.piece?.site && record.slot !== null ? [record.piece.site as SitePiece] : []));
  const from = sha256(JSON.stringify([office.digest, lists ? [entries, pieces] : null]));
  if (cache.site?.from === from && cache.site.outputs.every((file) => isAsLeft(out.path, file)))
    return { outputs: cache.site.outputs, fresh: 0 };
  const listPages = lists ? siteArtifacts(entries, pieces, office, templates) : [];
  const listed = new Set(listPages.map(({ path }) => path));
  const artifacts = [...assetArtifacts(templates).filter(({ path }) => !listed.has(path)), ...listPages];
  let fresh = 0;
  const outputs = artifacts.map(({ path, bytes }) => {
    const { fresh: changed, ...file } = out.put(path, bytes);
    if (changed) fresh++;
    return file;
  });
  cache.keepSite({ from, outputs });
  return { outputs, fresh };
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

/** Writes the manifest. A run over the whole takes away what is no longer produced; any other one leaves it, and adds. */
export async function closeManifest(
  out: OutputFolder,
  winners: readonly Built[],
  remarks: readonly RemarkFile[],
  site: readonly WrittenFile[],
  whole: boolean,
  begun: readonly string[],
): Promise<Closed> {
  const outputs = new Map<string, ManifestEntry>();
  for (const { shown, record } of winners)
    for (const { path, sha256: digest } of record.outputs) outputs.set(path, { path, sha256: digest, source: shown });
  for (const { path, sha256: digest, source } of remarks) outputs.set(path, { path, sha256: digest, source });
  for (const { path, sha256: digest } of site) outputs.set(path, { path, sha256: digest, source: null });
  const old = (await readManifest(out.path))?.outputs ?? [];
  let removed = 0;
  if (whole) {
    const strays = begun.flatMap((folder) => filesIn(out.path, folder)).filter((path) => !old.some((entry) => entry.path === path));
    for (const path of [...old.map((entry) => entry.path), ...strays]) {
      if (outputs.has(path)) continue;
      await removeFile(join(out.path, path), out.path);
      removed++;
    }
  } else for (const entry of old) if (!outputs.has(entry.path)) outputs.set(entry.path, entry);
  await writeManifest(out.path, { version: 1, outputs: [...outputs.values()] });
  const internal = new Set(winners.filter(({ record }) => !record.outputs.some(({ path }) => isPublicPath(path))).map((one) => one.shown));
  const exposed = new Map<string, string>();
  for (const { path, source } of whole ? [] : old)
    if (source !== null && internal.has(source) && isPublicPath(path) && !exposed.has(source)) exposed.set(source, path);
  return { removed, exposed: [...exposed].map(([shown, path]) => ({ shown, path })) };
}

function isPublicPath(path: string): boolean {
  return path.startsWith('web/');
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
