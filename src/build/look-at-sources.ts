import { closeSync, fstatSync, openSync, readFileSync, type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { kindOf, pathsIncludedBy, type SourceKind, subjectPath } from '../document/source-kind.ts';
import { CORRECTING_KEYS } from './correcting-sources.ts';
import { decode } from './decode.ts';
import { includesHold, type NamedFiles, organsHold } from './dependencies.ts';
import { loadIncluded, MAX_INCLUDED, referredAt, stateOfIncluded } from './office.ts';
import { noCache, type ResultCache } from './result-cache.ts';
import type { SourceRecord } from './source-record.ts';
import type { InputFile, ListedSource, Listing } from './sources.ts';
import { causeOf, sha256, WorldError } from './world.ts';

/** Keys of the front matter that lead from one document to others. */
const REFERRING = [Buffer.from('can_cu'), ...CORRECTING_KEYS];
const INCLUDING = ['phu_luc', 'dinh_kem'].map((key) => Buffer.from(key));
const PIECE = Buffer.from('tin_bai');

/** What a look at a source tells. Plain data, for a cache. */
export interface Glance {
  /** By which it is known to be unchanged without reading it; null where it had changed just before it was read. */
  readonly state: FileState | null;
  readonly size: number;
  readonly sha256: string;
  readonly kind: SourceKind;
  readonly refers: boolean;
  readonly corrects: boolean;
  /** For a press piece: the absolute path of the document that it is about. */
  readonly about: string | null;
  /** Absolute paths of the sources that it includes. */
  readonly includes: readonly string[];
}

/** Size, times of the last change of content and of anything, in milliseconds, and the number of the file on its disk. */
type FileState = readonly [size: number, changed: number, touched: number, file: number];

/**
 * A file that changed so short a time before it was read may change once more within the same tick of its file system's clock: FAT's is two
 * seconds. It is read again the next time.
 */
const UNSETTLED = 2000;

/** A source at the begin of a run: its bytes were seen, not kept. */
export interface SeenSource extends ListedSource, Pick<Glance, 'kind' | 'refers' | 'about'> {
  /** Its digest, where it corrects others. */
  readonly corrects: string | null;
  /** Index of its office among those of the listing. */
  readonly officeIndex: number;
  /** Of an earlier run, where all that it says of the source's content still holds. */
  readonly known: SourceRecord | null;
}

/** Looks at every source once: its digest, what kind it is, what is known of it. One that is as it was when an earlier run read it is not read. */
export function lookAtSources({ sources, offices }: Listing, as: SourceKind | undefined, cache: ResultCache): SeenSource[] {
  const indexes = new Map(offices.map((office, index) => [office, index]));
  const fresh: [path: string, glance: Glance][] = [];
  const glances = new Map<string, Glance>();
  for (const listed of sources) {
    const earlier = cache.glances.get(listed.path);
    const unchanged = earlier !== undefined && earlier.state !== null && isInState(listed.path, earlier.state);
    const glance = unchanged ? earlier : glanceAt(listed, as);
    if (!unchanged) fresh.push([listed.path, glance]);
    glances.set(listed.path, glance);
  }
  cache.keepGlances(fresh);
  const included = new Set<string>();
  for (const { includes } of glances.values()) for (const path of includes) included.add(path);
  const named = new Map(offices.map(({ folder }) => [folder, namedFiles(folder.root, glances)]));
  const seen: SeenSource[] = [];
  for (const listed of sources) {
    const { shown, path, office } = listed;
    const { sha256: digest, kind, refers, corrects, about } = glances.get(path) as Glance;
    if (kind !== 'tin_bai' && included.has(path)) continue;
    const record = cache.records.get(path);
    const known = record && stillKnown(record, digest, listed, named.get(office.folder) as NamedFiles) ? record : null;
    // named one by one: an archive has hundreds of thousands
    const officeIndex = indexes.get(office) as number;
    seen.push({ shown, path, office, officeIndex, kind, refers, corrects: corrects ? digest : null, about, known });
  }
  return seen;
}

/** The sources of a listing, each read when it is asked for: an archive does not stand in memory. */
export function* readEach(listing: Listing): Generator<InputFile, void> {
  for (const { shown, path, office, kind } of lookAtSources(listing, undefined, noCache))
    yield { source: decode(shown, readSource({ shown, path }).bytes), kind, office: office.folder, path };
}

function glanceAt(listed: ListedSource, as: SourceKind | undefined): Glance {
  const { bytes, state } = readSource(listed);
  const named = INCLUDING.some((key) => bytes.includes(key));
  const text = /\.txt$/i.test(listed.path);
  const source = text || !(named || bytes.includes(PIECE)) ? null : decode(listed.shown, bytes);
  const kind = as ?? (text ? 'text' : source ? kindOf(source) : 'van_ban');
  const from = (path: string) => resolve(dirname(listed.path), path);
  const about = kind === 'tin_bai' ? subjectPath(source ?? decode(listed.shown, bytes)) : null;
  return {
    state,
    size: bytes.length,
    sha256: sha256(bytes),
    kind,
    refers: REFERRING.some((key) => bytes.includes(key)),
    corrects: CORRECTING_KEYS.some((key) => bytes.includes(key)),
    about: about === null ? null : from(about),
    includes: source && named && kind === 'van_ban' ? pathsIncludedBy(source).map(from) : [],
  };
}

function readSource({ path, shown }: Pick<ListedSource, 'path' | 'shown'>): { readonly bytes: Buffer; readonly state: FileState | null } {
  try {
    const file = openSync(path, 'r');
    try {
      const now = Date.now();
      const state = stateOf(fstatSync(file));
      const [, changed, touched] = state;
      return { bytes: readFileSync(file), state: Math.max(changed, touched) < now - UNSETTLED ? state : null };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new WorldError(`Không đọc được «${shown}»: ${causeOf(error)}.`);
  }
}

function stateOf({ size, mtimeMs, ctimeMs, ino }: Stats): FileState {
  return [size, mtimeMs, ctimeMs, ino];
}

function isInState(path: string, state: FileState): boolean {
  try {
    return stateOf(statSync(path)).every((value, index) => value === state[index]);
  } catch {
    // whoever reads it tells why it cannot be
    return false;
  }
}

/** What stands where sources lead to: what was seen of it already, or a look at the disk. */
function namedFiles(root: string, glances: ReadonlyMap<string, Glance>): NamedFiles {
  return {
    stateOf: (target) => {
      const seen = glances.get(target);
      return seen && seen.size <= MAX_INCLUDED ? seen.sha256 : stateOfIncluded(root, target);
    },
    referredAt: (target) => (glances.has(target) ? 'there' : referredAt(root, target)),
  };
}

function stillKnown({ holds }: SourceRecord, digest: string, { path, shown, office: { folder } }: ListedSource, now: NamedFiles): boolean {
  if (holds.source !== digest || holds.office !== folder.digest) return false;
  if (!includesHold(holds.dependencies, now)) return false;
  if (holds.organs === folder.organsDigest) return true;
  const texts = [decode(shown, readFileSync(path)).text];
  for (const [target] of holds.dependencies.includes) {
    const { included } = loadIncluded(folder.root, folder.shown, target);
    if (included.kind === 'text') texts.push(included.source.text);
  }
  return organsHold(holds.dependencies, folder, texts);
}
