import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Relation } from '../writers/html/write-article.ts';
import { openLineFile } from './line-file.ts';
import type { Glance } from './look-at-sources.ts';
import type { WrittenFile } from './output-folder.ts';
import { type KeptFinding, openStoredRecord, type SourceRecord } from './source-record.ts';
import { sha256, writeWhole } from './world.ts';

/** Raised when the form of a record changes. */
const FORM = 2;
/** Caches of other options, output folders and versions that are kept beside the current one. */
const KEPT = 4;

/** What the last builds learnt, by the absolute path of each source: `.chithi/ket-qua/` beside the content root. */
export interface ResultCache {
  readonly records: ReadonlyMap<string, SourceRecord>;
  readonly glances: ReadonlyMap<string, Glance>;
  /** What was last made from all documents together, where it was made from the same. */
  readonly joined: <K extends keyof Joined>(name: K, from: string) => Joined[K] | null;
  /**
   * Appends at once, so that a build that is killed is gone on with; a cache that cannot be written costs time, nothing else. Answers the same
   * records, with no more of them in memory than every run asks for.
   */
  readonly keep: (records: readonly (readonly [path: string, record: SourceRecord])[]) => readonly SourceRecord[];
  readonly keepGlances: (glances: readonly (readonly [path: string, glance: Glance])[]) => void;
  readonly keepJoined: <K extends keyof Joined>(name: K, from: string, made: Joined[K]) => void;
  /** Forgets all but the given paths; rewrites the file where most of it is out of date. Parts that are not near can be asked for no more. */
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

/** What a line begins with. */
const KIND = { record: 'r', glance: 'g', joined: 'j' } as const;
const TAB = 0x09;

/**
 * Opens the cache for runs that differ in nothing but their sources. `key`: all else that outputs depend on (the toolkit's own bytes, options,
 * output folder). A line is taken only where its digest is right: what is corrupt, torn or foreign is passed over and replaced. `found` is
 * told each record as it is read, also one that a later line replaces.
 */
export async function openResultCache(root: string, key: string, found: (record: SourceRecord) => void = () => {}): Promise<ResultCache> {
  const home = join(dirname(root), '.chithi');
  const folder = join(home, 'ket-qua');
  const path = join(folder, `${sha256(`${FORM}\0${key}`).slice(0, 24)}.jsonl`);
  const records = new Map<string, SourceRecord>();
  const glances = new Map<string, Glance>();
  const joined = new Map<string, { readonly from: string; readonly bytes: Buffer }>();
  const file = openLineFile(path);
  let lines = 0;
  let begun = false;
  try {
    begun = !file.scan((line, at) => {
      lines++;
      try {
        take(line, at);
      } catch {
        // somebody else's, with a digest that is right
      }
    });
  } catch {
    // what was read of it will do
  }
  let usable = true;
  return {
    records,
    glances,
    joined: <K extends keyof Joined>(name: K, from: string) => {
      const kept = joined.get(name);
      return kept?.from === from ? (JSON.parse(kept.bytes.toString()) as Joined[K]) : null;
    },
    keep: (added) => {
      const written = added.map(([source, record]) => lineOf(KIND.record, source, record.bytes.whole()));
      const starts = append(written);
      return added.map(([source, record], index) => {
        const bytes = record.bytes.whole();
        const start = starts?.[index];
        const kept = start === undefined ? record : stored(bytes, start + (written[index] as Buffer).length - 1 - bytes.length);
        records.set(source, kept);
        return kept;
      });
    },
    keepGlances: (added) => {
      for (const [source, glance] of added) glances.set(source, glance);
      append(added.map(glanceLine));
    },
    keepJoined: (name, from, made) => {
      const value = Buffer.from(JSON.stringify(made));
      joined.set(name, { from, bytes: value });
      append([lineOf(KIND.joined, `${name} ${from}`, value)]);
    },
    tidy: async (paths) => {
      if (!usable) return;
      try {
        let gone = 0;
        for (const known of paths ? [records, glances] : [])
          for (const source of [...known.keys()]) if (!paths?.has(source) && known.delete(source)) gone++;
        if (lines > 2 * (records.size + glances.size) + 100 || gone > 0) file.replace(allLines());
        if (begun) {
          await writeWhole(join(home, '.gitignore'), Buffer.from('*\n'));
          await prune(folder, path);
        }
      } catch {
        // it costs time the next time
      }
    },
    close: file.close,
  };

  function take(line: Buffer, at: number): void {
    const text = line.subarray(17);
    if (line[16] !== 0x20 || sha256(text).slice(0, 16) !== line.toString('latin1', 0, 16)) return;
    const tab = text.indexOf(TAB);
    const name = JSON.parse(text.toString('utf8', 2, tab)) as string;
    const value = text.subarray(tab + 1);
    switch (text.toString('latin1', 0, 1)) {
      case KIND.record: {
        const record = stored(value, at + line.length - value.length);
        records.set(name, record);
        found(record);
        break;
      }
      case KIND.glance:
        glances.set(name, JSON.parse(value.toString()) as Glance);
        break;
      case KIND.joined: {
        const [part, from] = name.split(' ') as [string, string];
        joined.set(part, { from, bytes: Buffer.from(value) });
        break;
      }
    }
  }

  /** A record that lies in the file, from a byte on. */
  function stored(bytes: Buffer, at: number): SourceRecord {
    const { length } = bytes;
    return openStoredRecord(bytes, () => file.read(at, length));
  }

  function* allLines(): Generator<Buffer> {
    for (const [source, record] of records) yield lineOf(KIND.record, source, record.bytes.whole());
    for (const glance of glances) yield glanceLine(glance);
    for (const [name, { from, bytes }] of joined) yield lineOf(KIND.joined, `${name} ${from}`, bytes);
  }

  /** Answers where each line begins; null where the file cannot be written. */
  function append(added: readonly Buffer[]): readonly number[] | null {
    if (!usable || added.length === 0) return null;
    try {
      const starts = file.append(added);
      lines += added.length;
      return starts;
    } catch {
      usable = false;
      return null;
    }
  }
}

function glanceLine([source, glance]: readonly [path: string, glance: Glance]): Buffer {
  return lineOf(KIND.glance, source, Buffer.from(JSON.stringify(glance)));
}

/** A line of the file: its digest, what it is, of what, and the value. */
function lineOf(kind: string, name: string, value: Buffer): Buffer {
  const text = Buffer.concat([Buffer.from(`${kind} ${JSON.stringify(name)}\t`), value]);
  return Buffer.concat([Buffer.from(`${sha256(text).slice(0, 16)} `), text, Buffer.from('\n')]);
}

/** Takes the caches away that nothing has asked for for longest. */
async function prune(folder: string, current: string): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).map((name) => join(folder, name));
  const dated = await Promise.all(files.filter((one) => one !== current).map(async (one) => ({ one, time: (await stat(one)).mtimeMs })));
  dated.sort((a, b) => b.time - a.time);
  for (const { one } of dated.slice(KEPT)) await rm(one, { force: true });
}
