import { appendFileSync, mkdirSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SourceRecord } from './source-record.ts';
import { readIfThere, sha256, writeWhole } from './world.ts';

/** Raised when the form of a record changes. */
const FORM = 1;
/** Caches of other options, output folders and versions that are kept beside the current one. */
const KEPT = 4;

/** What the last builds learnt of each source, by its absolute path: `.chithi/ket-qua/` beside the content root. */
export interface ResultCache {
  readonly records: ReadonlyMap<string, SourceRecord>;
  /** What the site was last made from, and its files. */
  readonly site: SiteRecord | null;
  /** Appends at once, so that a build that is killed is gone on with; a cache that cannot be written costs time, nothing else. */
  readonly keep: (records: readonly (readonly [path: string, record: SourceRecord])[]) => void;
  readonly keepSite: (site: SiteRecord) => void;
  /** Forgets all but the given paths; rewrites the file where most of it is out of date. */
  readonly close: (paths: ReadonlySet<string> | null) => Promise<void>;
}

export interface SiteRecord {
  readonly from: string;
  readonly outputs: SourceRecord['outputs'];
}

/** A cache that holds nothing and keeps nothing. */
export const noCache: ResultCache = { records: new Map(), site: null, keep: () => {}, keepSite: () => {}, close: async () => {} };

/**
 * Opens the cache for runs that differ in nothing but their sources. `key`: all else that outputs depend on (the toolkit's own bytes, options,
 * output folder). A line is taken only where its digest is right: what is corrupt, torn or foreign is passed over and replaced.
 */
export async function openResultCache(root: string, key: string): Promise<ResultCache> {
  const home = join(dirname(root), '.chithi');
  const folder = join(home, 'ket-qua');
  const path = join(folder, `${sha256(`${FORM}\0${key}`).slice(0, 24)}.jsonl`);
  const records = new Map<string, SourceRecord>();
  let site: SiteRecord | null = null;
  let lines = 0;
  const bytes = await readIfThere(path).catch(() => null);
  if (bytes) {
    for (const line of linesOf(bytes)) {
      lines++;
      const value = readLine(line);
      if (value === null) continue;
      if (value.site) site = value.site;
      else if (value.path !== undefined && value.record) records.set(value.path, value.record);
      else if (value.path !== undefined) records.delete(value.path);
    }
  }
  let usable = true;
  const append = (texts: readonly string[]): void => {
    if (!usable || texts.length === 0) return;
    try {
      if (lines === 0) mkdirSync(folder, { recursive: true });
      // a torn last line of a killed run ends here
      appendFileSync(path, `\n${texts.join('\n')}\n`);
      lines += texts.length;
    } catch {
      usable = false;
    }
  };
  return {
    records,
    get site() {
      return site;
    },
    keep: (added) => {
      for (const [source, record] of added) records.set(source, record);
      append(added.map(([source, record]) => lineOf({ path: source, record })));
    },
    keepSite: (made) => {
      site = made;
      append([lineOf({ site: made })]);
    },
    close: async (paths) => {
      if (!usable) return;
      try {
        let gone = 0;
        if (paths)
          for (const source of [...records.keys()])
            if (!paths.has(source)) {
              records.delete(source);
              gone++;
            }
        if (lines > 2 * (records.size + 1) + 100 || gone > 0) {
          const whole = [...[...records].map(([source, record]) => lineOf({ path: source, record })), ...(site ? [lineOf({ site })] : [])];
          await writeWhole(path, new TextEncoder().encode(`${whole.join('\n')}\n`));
        }
        if (bytes === null) {
          await writeWhole(join(home, '.gitignore'), new TextEncoder().encode('*\n'));
          await prune(folder, path);
        }
      } catch {
        // it costs time the next time
      }
    },
  };
}

interface Line {
  readonly path?: string;
  readonly record?: SourceRecord;
  readonly site?: SiteRecord;
}

function lineOf(value: Line): string {
  const text = JSON.stringify(value);
  return `${sha256(text).slice(0, 16)} ${text}`;
}

/** The lines of a file that say something, as bytes of it. */
function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, at);
    const end = newline < 0 ? bytes.length : newline;
    if (end > at) yield bytes.subarray(at, end);
    at = end + 1;
  }
}

function readLine(line: Buffer): Line | null {
  const text = line.subarray(17);
  if (line[16] !== 0x20 || sha256(text).slice(0, 16) !== line.toString('latin1', 0, 16)) return null;
  try {
    return JSON.parse(text.toString('utf8')) as Line;
  } catch {
    return null;
  }
}

/** Takes the caches away that nothing has asked for for longest. */
async function prune(folder: string, current: string): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).map((name) => join(folder, name));
  const dated = await Promise.all(files.filter((one) => one !== current).map(async (one) => ({ one, time: (await stat(one)).mtimeMs })));
  dated.sort((a, b) => b.time - a.time);
  for (const { one } of dated.slice(KEPT)) await rm(one, { force: true });
}
