import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Relation } from '../writers/html/write-article.ts';
import { type Block, openBlockFile, type Region } from './block-file.ts';
import type { Glance } from './look-at-sources.ts';
import type { WrittenFile } from './output-folder.ts';
import { headOf, type KeptFinding, PARTS, partBytes, type RecordHead, type SourceRecord, storedDigest } from './source-record.ts';
import { type SharedHolds, StoredRecord } from './stored-record.ts';
import { digestOf, sha256, writeWhole } from './world.ts';

/** Raised when the form of a record changes. */
const FORM = 4;
/** Caches of other options, output folders and versions that are kept beside the current one. */
const KEPT = 4;
/** Sources in a block where a file is written anew. */
const BLOCK = 256;

/** What the last builds learnt, by the absolute path of each source: `.chithi/ket-qua/` beside the content root. */
export interface ResultCache {
  readonly records: ReadonlyMap<string, SourceRecord>;
  /** There until those of this run are kept: a run looks once. */
  readonly glances: ReadonlyMap<string, Glance>;
  /** What was last made from all documents together, where it was made from the same. */
  readonly joined: <K extends keyof Joined>(name: K, from: string) => Joined[K] | null;
  /**
   * Appends at once, so that a build that is killed is gone on with; a cache that cannot be written costs time, nothing else. Answers the same
   * records, whose parts stay in the file.
   */
  readonly keep: (records: readonly (readonly [path: string, record: SourceRecord])[]) => readonly SourceRecord[];
  readonly keepGlances: (glances: readonly (readonly [path: string, glance: Glance])[]) => void;
  readonly keepJoined: <K extends keyof Joined>(name: K, from: string, made: Joined[K]) => void;
  /** Forgets all but the given paths; rewrites the file where most of it is out of date. Parts of records can be asked for no more. */
  readonly tidy: (paths: ReadonlySet<string> | null) => Promise<void>;
  readonly close: () => void;
}

/** What all documents together make. Plain data. */
export interface Joined {
  readonly relations: readonly (readonly [path: string, relations: readonly Relation[]])[];
  /** Findings of the rules on all numbers. */
  readonly numbers: readonly KeptFinding[];
  readonly site: readonly WrittenFile[];
  readonly manifest: WrittenFile;
}

/** A cache that holds nothing and keeps nothing. */
export const noCache: ResultCache = {
  records: new Map(),
  glances: new Map(),
  joined: () => null,
  keep: (added) => added.map(([, record]) => record),
  keepGlances: () => {},
  keepJoined: () => {},
  tidy: async () => {},
  close: () => {},
};

/** A part of a record is another than was kept: the run begins anew, without this file. */
export class DamagedCache extends Error {
  override readonly name = 'DamagedCache';
  readonly path: string;

  constructor(path: string) {
    super(`«${path}» is damaged`);
    this.path = path;
  }
}

/** Records whose outputs lie together in a file, one in a line, in the order of the records. */
export interface KeptOutputs {
  readonly file: string;
  readonly region: Region;
  readonly records: readonly SourceRecord[];
}

/** What the head of a block says, as JSON. The body holds the parts of its records: the outputs of all, each in a line, then the others of each. */
interface BlockHead {
  readonly records?: readonly KeptRecord[];
  /** What several of the records hang on alike, each once. */
  readonly holds?: readonly SharedHolds[];
  readonly glances?: readonly (readonly [source: string, glance: Glance])[];
  /** The value, as JSON, is the body. */
  readonly joined?: readonly [name: string, from: string, digest: string];
}

/** `holds`: which of those of the block. */
type KeptRecord = readonly [source: string, head: Omit<RecordHead, 'holds'>, digest: string, holds: number, lengths: readonly number[]];

/** Made from all documents together: from what, and where it lies. */
interface KeptJoined {
  readonly from: string;
  readonly digest: string;
  readonly region: Region;
}

/** Where what a build learns lies: beside the content root. */
export function cacheFolder(root: string): string {
  return join(dirname(root), '.chithi');
}

const NEWLINE = Buffer.from('\n');

/**
 * Opens the cache for runs that differ in nothing but their sources. `key`: all else that outputs depend on (the toolkit's own bytes, options,
 * output folder). A block is taken only where its digest is right: what is corrupt, torn or foreign is passed over and replaced. `found` is
 * told of the records as they are read, also of those that a later block replaces. Asking for a part that is damaged throws `DamagedCache`.
 * `paths`: sources that the run has at hand anyway, so that each path stands in memory once.
 */
export async function openResultCache(
  root: string,
  key: string,
  found: (outputs: KeptOutputs) => void = () => {},
  paths: Iterable<string> = [],
): Promise<ResultCache> {
  const home = cacheFolder(root);
  const folder = join(home, 'ket-qua');
  const path = join(folder, `${sha256(`${FORM}\0${key}`).slice(0, 24)}.kho`);
  const records = new Map<string, SourceRecord>();
  const glances = new Map<string, Glance>();
  const joined = new Map<string, KeptJoined>();
  const known = new Map<string, string>();
  for (const one of paths) known.set(one, one);
  /** What records hang on, each once, by its digest. */
  const shared = new Map<string, SharedHolds>();
  const file = openBlockFile(path);
  /** Entries that the file holds, also those that others replace. */
  let entries = 0;
  let begun = false;
  try {
    begun = !file.scan((head, body) => {
      try {
        take(JSON.parse(head.toString()) as BlockHead, body);
      } catch {
        // somebody else's, with a digest that is right
      }
    });
  } catch {
    // what was read of it will do
  }
  known.clear();
  let glanced = glances.size;
  let usable = true;
  return {
    records,
    glances,
    joined: <K extends keyof Joined>(name: K, from: string) => {
      const kept = joined.get(name);
      return kept?.from === from ? (JSON.parse(part(kept.region, kept.digest).toString()) as Joined[K]) : null;
    },
    keep: (added) => {
      const { head, block } = recordBlock(added);
      const at = append(block);
      const kept = at === null ? added.map(([, record]) => record) : recordsAt(head, at);
      for (const [index, [source]] of added.entries()) records.set(source, kept[index] as SourceRecord);
      entries += added.length;
      return kept;
    },
    keepGlances: (added) => {
      glanced += added.reduce((sum, [source]) => sum + (glances.has(source) ? 0 : 1), 0);
      glances.clear();
      for (const block of inBlocks(added, glanceBlock)) append(block);
      entries += added.length;
    },
    keepJoined: (name, from, made) => {
      const value = Buffer.from(JSON.stringify(made));
      const digest = storedDigest(value);
      const at = append(joinedBlock(name, from, digest, value));
      joined.delete(name);
      if (at !== null) joined.set(name, { from, digest, region: { at, length: value.length } });
      entries++;
    },
    tidy: async (paths) => {
      if (!usable) return;
      try {
        let gone = 0;
        if (paths) for (const source of [...records.keys()]) if (!paths.has(source) && records.delete(source)) gone++;
        if (entries > 2 * (records.size + glanced) + 100 || gone > 0) file.replace(allBlocks(paths));
        if (begun) {
          await writeWhole(join(home, '.gitignore'), Buffer.from('*\n'));
          prune(folder, path);
        }
      } catch {
        // it costs time the next time
      }
    },
    close: file.close,
  };

  function take(head: BlockHead, body: Region): void {
    if (head.records) {
      const taken = recordsAt(head, body.at);
      for (const [index, [source]] of head.records.entries()) records.set(known.get(source) ?? source, taken[index] as SourceRecord);
      found({ file: path, region: { at: body.at, length: outputsLength(head.records) }, records: taken });
      entries += taken.length;
    }
    for (const [source, glance] of head.glances ?? []) {
      glances.set(known.get(source) ?? source, glance);
      entries++;
    }
    if (head.joined) {
      const [name, from, digest] = head.joined;
      joined.set(name, { from, digest, region: body });
      entries++;
    }
  }

  /** The records of a block whose body begins at a byte of the file. */
  function recordsAt({ records: kept = [], holds = [] }: BlockHead, body: number): readonly SourceRecord[] {
    const common = holds.map(once);
    let [outputs, others] = [body, body + outputsLength(kept)];
    return kept.map(([, head, source, index, lengths]) => {
      const record = new StoredRecord(head, source, common[index] as SharedHolds, { outputs, others, lengths }, part);
      const [first = 0, ...rest] = lengths;
      outputs += first + NEWLINE.length;
      for (const length of rest) others += length;
      return record;
    });
  }

  function once(holds: SharedHolds): SharedHolds {
    const digest = digestOf(holds);
    const same = shared.get(digest);
    if (!same) shared.set(digest, holds);
    return same ?? holds;
  }

  /** Throws `DamagedCache` where there are other bytes by now. */
  function part(region: Region, digest: string | null): Buffer {
    let bytes: Buffer;
    try {
      bytes = file.read(region);
    } catch {
      throw new DamagedCache(path);
    }
    if (storedDigest(bytes) !== digest) throw new DamagedCache(path);
    return bytes;
  }

  /** The glances at the given paths are read again. */
  function* allBlocks(paths: ReadonlySet<string> | null): Generator<Block> {
    const last = new Map<string, Glance>();
    file.scan((head) => {
      for (const [source, glance] of (JSON.parse(head.toString()) as BlockHead).glances ?? [])
        if (!paths || paths.has(source)) last.set(source, glance);
    });
    yield* inBlocks([...records], (some) => recordBlock(some).block);
    yield* inBlocks([...last], glanceBlock);
    for (const [name, { from, region, digest }] of joined) yield joinedBlock(name, from, digest, Buffer.from(part(region, digest)));
  }

  /** Answers where the body begins; null where the file cannot be written. */
  function append(block: Block): number | null {
    if (!usable) return null;
    try {
      return file.append(block);
    } catch {
      usable = false;
      return null;
    }
  }
}

/** A cache for one run, in the system's folder for what passes: it knows nothing, and is gone when the run ends, on most systems also where that is killed. */
export async function openPassingCache(): Promise<ResultCache> {
  let folder: string;
  try {
    folder = mkdtempSync(join(tmpdir(), 'chithi-'));
  } catch {
    return noCache;
  }
  const cache = await openResultCache(join(folder, 'goc'), '');
  let there = true;
  const remove = (): void => {
    try {
      if (there) rmSync(folder, { recursive: true, force: true });
      there = false;
    } catch {
      // a system that does not let go of what is open: at the end
    }
  };
  return {
    ...cache,
    keep: (added) => {
      const kept = cache.keep(added);
      remove();
      return kept;
    },
    keepGlances: () => {},
    keepJoined: () => {},
    tidy: async () => {},
    close: () => {
      cache.close();
      remove();
    },
  };
}

function recordBlock(added: readonly (readonly [path: string, record: SourceRecord])[]): {
  readonly head: BlockHead;
  readonly block: Block;
} {
  const outputs: Buffer[] = [];
  const others: Buffer[] = [];
  const shared = new Map<string, number>();
  const records = added.map(([path, record]): KeptRecord => {
    const [first, ...rest] = PARTS.map((name) => partBytes(record, name)) as [Buffer, ...Buffer[]];
    outputs.push(first, NEWLINE);
    others.push(...rest);
    const { holds, ...head } = headOf(record);
    const { source, ...common } = holds;
    const key = JSON.stringify(common);
    if (!shared.has(key)) shared.set(key, shared.size);
    return [path, head, source, shared.get(key) as number, [first, ...rest].map((bytes) => bytes.length)];
  });
  const head: BlockHead = { holds: [...shared.keys()].map((key) => JSON.parse(key) as SharedHolds), records };
  return { head, block: { head: headBytes(head), body: [...outputs, ...others] } };
}

function glanceBlock(glances: readonly (readonly [source: string, glance: Glance])[]): Block {
  return { head: headBytes({ glances }), body: [] };
}

function joinedBlock(name: string, from: string, digest: string, value: Buffer): Block {
  return { head: headBytes({ joined: [name, from, digest] }), body: [value] };
}

function headBytes(head: BlockHead): Buffer {
  return Buffer.from(JSON.stringify(head));
}

function outputsLength(records: readonly KeptRecord[]): number {
  return records.reduce((sum, [, , , , [outputs = 0]]) => sum + outputs + NEWLINE.length, 0);
}

function* inBlocks<T>(all: readonly T[], blockOf: (some: readonly T[]) => Block): Generator<Block> {
  for (let at = 0; at < all.length; at += BLOCK) yield blockOf(all.slice(at, at + BLOCK));
}

/** Takes the caches away that nothing has asked for for longest. */
function prune(folder: string, current: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const dated = files.filter((one) => one !== current).map((one) => ({ one, time: statSync(one).mtimeMs }));
  dated.sort((a, b) => b.time - a.time);
  for (const { one } of dated.slice(KEPT)) rmSync(one, { force: true });
}
