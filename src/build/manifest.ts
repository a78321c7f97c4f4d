import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenFile } from './output-folder.ts';
import { readIfThere, sha256OfPieces, writeWhole } from './world.ts';

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

const NAME = 'manifest.json';

/** The last manifest of an output folder; null where there is none, or what is there is none of ours. */
export async function readManifest(out: string): Promise<Manifest | null> {
  const bytes = await readIfThere(join(out, NAME));
  if (!bytes) return null;
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

/** Writes it whole; tells the file as it was left. */
export async function writeManifest(out: string, manifest: Manifest): Promise<WrittenFile> {
  const pieces = [...manifestPieces(manifest)];
  const path = join(out, NAME);
  await writeWhole(path, pieces);
  const { size, mtimeMs } = statSync(path);
  return { path: NAME, sha256: sha256OfPieces(pieces), size, changed: mtimeMs };
}

/** Entries that are made text of at once: an archive has hundreds of thousands. */
const STEP = 1000;

/** The bytes of a manifest, in pieces: JSON, its entries in the order of their paths. */
export function* manifestPieces(manifest: Manifest): Generator<Buffer, void> {
  const outputs = [...manifest.outputs].sort((a, b) => (a.path < b.path ? -1 : 1));
  const frame = JSON.stringify({ ...manifest, outputs: [] }, null, 1);
  const end = frame.lastIndexOf(']');
  yield Buffer.from(frame.slice(0, end));
  for (let at = 0; at < outputs.length; at += STEP) {
    const some = JSON.stringify({ outputs: outputs.slice(at, at + STEP) }, null, 1);
    yield Buffer.from(`${at === 0 ? '' : ','}${some.slice(some.indexOf('[') + 1, some.lastIndexOf('\n ]'))}`);
  }
  yield Buffer.from(`${outputs.length > 0 ? '\n ' : ''}${frame.slice(end)}\n`);
}
