import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteEntry } from '../writers/html/site-entry.ts';
import type { SitePiece } from '../writers/html/site-piece.ts';
import type { RelatedEntry } from '../writers/html/site-relations.ts';
import type { Templates } from '../writers/html/templates.ts';
import type { Artifact } from './artifacts.ts';
import { lastEntries, type ManifestEntry, readManifest, UnlikeWritten, writeManifest } from './manifest.ts';
import type { OfficeFolder } from './office.ts';
import { isAsLeft, type OutputFolder, type WrittenFile } from './output-folder.ts';
import type { ResultCache } from './result-cache.ts';
import { isPublicPath, partOf, type SourceRecord, sharing } from './source-record.ts';
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
    const owner = owners.get(folderOfPiece(record.slot));
    if (owner && owner.shown !== record.piece.about) lost.set(one, `văn bản của bài trùng địa chỉ trang với «${owner.shown}»`);
    else decide(one, record.slot, (other) => `cùng thể loại, cùng văn bản với «${other.shown}»`);
  }
  return lost;
}

/** The folder of the document of a press piece, in its place. */
function folderOfPiece(slot: string): string {
  return slot.slice(0, slot.lastIndexOf(' '));
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
  const once = sharing();
  const entries = announced.flatMap(({ record }) => (record.piece ? [] : [sharedEntry(partOf(record, 'site') as SiteEntry, once)]));
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

/** An entry that shares with others what it has alike: those of an archive stand in memory together. */
export function sharedReferences<E extends RelatedEntry>(entry: E, once: ReturnType<typeof sharing>): E {
  const { organ, date, replaces, repeals, corrects, bases } = entry;
  const lists = { replaces: once(replaces), repeals: once(repeals), corrects: once(corrects), bases: once(bases.map(once)) };
  return { ...entry, organ: once(organ), date: once(date), ...lists };
}

function sharedEntry(entry: SiteEntry, once: ReturnType<typeof sharing>): SiteEntry {
  const { type, field, year, signer, keywords } = entry;
  const alike = { type: once(type), field: once(field), year: once(year), signer: once(signer), keywords: once(keywords) };
  return { ...sharedReferences(entry, once), ...alike };
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
  const others = [
    ...remarks.map(({ path, sha256: digest, source }): ManifestEntry => ({ path, sha256: digest, source })),
    ...site.map(({ path, sha256: digest }): ManifestEntry => ({ path, sha256: digest, source: null })),
  ];
  const close = async (last: Iterable<ManifestEntry>): Promise<Closed> => {
    const strays = new Set(whole ? begun.flatMap((folder) => filesIn(out.path, folder)) : []);
    const gone: string[] = [];
    const internal = new Set(whole ? [] : winners.flatMap(({ shown, record }) => (record.open ? [] : [shown])));
    const exposed = new Map<string, string>();
    const entries = function* (): Generator<ManifestEntry, void> {
      for (const { now, old } of sideBySide(outputsInOrder(winners, others), last)) {
        const { path } = (now ?? old) as ManifestEntry;
        strays.delete(path);
        if (old && old.source !== null && internal.has(old.source) && isPublicPath(path) && !exposed.has(old.source))
          exposed.set(old.source, path);
        if (now) yield now;
        else if (whole) gone.push(path);
        else if (old) yield old;
      }
      gone.push(...strays);
    };
    const written = await writeManifest(out.path, entries(), async () => {
      for (const path of gone) await removeFile(join(out.path, path), out.path);
    });
    if (whole) cache.keepJoined('manifest', from, written);
    return { removed: gone.length, exposed: [...exposed].map(([shown, path]) => ({ shown, path })) };
  };
  try {
    return await close(lastEntries(out.path));
  } catch (error) {
    if (!(error instanceof UnlikeWritten)) throw error;
    const known = new Map<string, ManifestEntry>();
    for (const entry of (await readManifest(out.path))?.outputs ?? []) if (!known.has(entry.path)) known.set(entry.path, entry);
    return close([...known.values()].sort(byPath));
  }
}

const byPath = (a: ManifestEntry, b: ManifestEntry): number => (a.path < b.path ? -1 : 1);

/** What each source left and the other files, in the order of their paths. Outputs are read folder by folder: an archive has hundreds of thousands. */
function* outputsInOrder(winners: readonly Built[], others: readonly ManifestEntry[]): Generator<ManifestEntry, void> {
  const folders = new Map<string, Built[]>();
  for (const one of winners) {
    const { slot, piece, counts } = one.record;
    if (slot === null || counts.outputs === 0) continue;
    const folder = `${piece ? folderOfPiece(slot) : slot}/`;
    const known = folders.get(folder);
    if (known) known.push(one);
    else folders.set(folder, [one]);
  }
  const names = [...folders.keys()].sort();
  const apart = [...others].sort(byPath);
  let next = 0;
  for (let at = 0; at < names.length; ) {
    const folder = names[at] as string;
    for (let one = apart[next]; one && one.path < folder; one = apart[++next]) yield one;
    const entries = new Map<string, ManifestEntry>();
    // a folder within it goes with it
    for (let own = folder; own.startsWith(folder); own = names[at] ?? '') {
      for (const { shown, record } of folders.get(own) ?? [])
        for (const { path, sha256: digest } of partOf(record, 'outputs')) entries.set(path, { path, sha256: digest, source: shown });
      at++;
    }
    for (let one = apart[next]; one?.path.startsWith(folder); one = apart[++next]) entries.set(one.path, one);
    yield* [...entries.values()].sort(byPath);
  }
  yield* apart.slice(next);
}

/** Entries of two lists in the order of their paths, those of one path together. */
function* sideBySide(
  first: Iterable<ManifestEntry>,
  second: Iterable<ManifestEntry>,
): Generator<{ readonly now: ManifestEntry | null; readonly old: ManifestEntry | null }, void> {
  const others = second[Symbol.iterator]();
  try {
    let other = others.next();
    for (const now of first) {
      for (; !other.done && other.value.path < now.path; other = others.next()) yield { now: null, old: other.value };
      const old = !other.done && other.value.path === now.path ? other.value : null;
      yield { now, old };
      if (old) other = others.next();
    }
    for (; !other.done; other = others.next()) yield { now: null, old: other.value };
  } finally {
    others.return?.();
  }
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
