import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenFile } from './output-folder.ts';
import { hasCode, readIfThere, writeInPieces } from './world.ts';

/** One built file: where it is, what it holds, whence it came. */
export interface ManifestEntry {
  /** In the output folder, with `/`. */
  readonly path: string;
  readonly sha256: string;
  /** The source that it was built from; null for what comes from all of them. */
  readonly source: string | null;
}

export interface Manifest {
  readonly version: 1;
  readonly outputs: readonly ManifestEntry[];
}

export const MANIFEST = 'manifest.json';

/** The last manifest of an output folder; null where there is none, or what is there is none of ours. */
export async function readManifest(out: string): Promise<Manifest | null> {
  const bytes = await readIfThere(join(out, MANIFEST));
  return bytes && parsedManifest(bytes);
}

/** Null for what is no manifest of ours. */
export function parsedManifest(bytes: Uint8Array): Manifest | null {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as { version?: unknown; outputs?: unknown };
    if (value.version !== 1 || !Array.isArray(value.outputs)) return null;
    const outputs = value.outputs.filter((one): one is ManifestEntry => typeof one?.path === 'string' && isInside(one.path));
    return { version: 1, outputs };
  } catch {
    return null;
  }
}

/** A manifest is a file that anyone may have edited: only plain paths below the output folder are ever removed. */
function isInside(path: string): boolean {
  return path !== '' && !/^(?:\/|[a-z]:)/i.test(path) && !(path.includes('..') && path.split(/[/\\]/).includes('..'));
}

/** A manifest that is not read entry by entry: somebody edited it, or it is cut off. */
export class UnlikeWritten extends Error {
  override readonly name = 'UnlikeWritten';
}

/** Bytes that are read at once. */
const CHUNK = 1 << 18;
const END = '\n ]\n}\n';
const BETWEEN = '\n  },';

/** The entries of the last manifest, read as they are asked for; none where there is none. Throws `UnlikeWritten` where it is none that was written here. */
export function* lastEntries(out: string): Generator<ManifestEntry, void> {
  const file = openIfThere(join(out, MANIFEST));
  if (file === null) return;
  try {
    const bytes = Buffer.allocUnsafeSlow(CHUNK);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const [begin, end] = frame();
    let [text, begun, last] = ['', false, ''];
    for (;;) {
      const count = fill(file, bytes);
      text += decoder.decode(bytes.subarray(0, count), { stream: count > 0 });
      if (!begun) {
        if (!text.startsWith(begin)) throw new UnlikeWritten();
        text = text.slice(begin.length);
        begun = true;
      }
      if (count === 0 && last === '' && text === `${end}\n`) return;
      const until = count > 0 ? text.lastIndexOf(BETWEEN) + BETWEEN.length - 1 : text.length - END.length;
      if (count === 0 && !text.endsWith(END)) throw new UnlikeWritten();
      if (until >= BETWEEN.length) {
        for (const entry of entriesOf(text.slice(0, until))) {
          if (entry.path <= last) throw new UnlikeWritten();
          last = entry.path;
          yield entry;
        }
        text = text.slice(until + 1);
      }
      if (count === 0) return;
    }
  } finally {
    closeSync(file);
  }
}

function openIfThere(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw new UnlikeWritten();
  }
}

/** How many bytes there were. */
function fill(file: number, bytes: Buffer): number {
  try {
    return readSync(file, bytes);
  } catch {
    throw new UnlikeWritten();
  }
}

function entriesOf(text: string): readonly ManifestEntry[] {
  let entries: readonly ManifestEntry[];
  try {
    entries = JSON.parse(`[${text}]`) as readonly ManifestEntry[];
  } catch {
    throw new UnlikeWritten();
  }
  if (!entries.every((one) => typeof one?.path === 'string' && isInside(one.path))) throw new UnlikeWritten();
  return entries;
}

/**
 * Writes it whole; tells the file as it was left. `entries`: in the order of their paths. `before`: done when they have all been gone through and
 * the file has not taken its place yet.
 */
export async function writeManifest(
  out: string,
  entries: Iterable<ManifestEntry>,
  before: () => Promise<void> = async () => {},
): Promise<WrittenFile> {
  const path = join(out, MANIFEST);
  const sha256 = await writeInPieces(path, manifestPieces(entries), before);
  const { size, mtimeMs } = statSync(path);
  return { path: MANIFEST, sha256, size, changed: mtimeMs };
}

/** Entries that are made text of at once: an archive has hundreds of thousands. */
const STEP = 1000;

/** The bytes of a manifest, in pieces: JSON of entries in the order of their paths. */
export function* manifestPieces(entries: Iterable<ManifestEntry>): Generator<Buffer, void> {
  const [begin, end] = frame();
  yield Buffer.from(begin);
  let [some, any]: [ManifestEntry[], boolean] = [[], false];
  const piece = (): Buffer => {
    const text = JSON.stringify({ outputs: some }, null, 1);
    const bytes = Buffer.from(`${any ? ',' : ''}${text.slice(text.indexOf('[') + 1, text.lastIndexOf('\n ]'))}`);
    [some, any] = [[], true];
    return bytes;
  };
  for (const entry of entries) if (some.push(entry) >= STEP) yield piece();
  if (some.length > 0) yield piece();
  yield Buffer.from(`${any ? '\n ' : ''}${end}\n`);
}

/** What stands before and after the entries. */
function frame(): readonly [begin: string, end: string] {
  const text = JSON.stringify({ version: 1, outputs: [] } satisfies Manifest, null, 1);
  const end = text.lastIndexOf(']');
  return [text.slice(0, end), text.slice(end)];
}
