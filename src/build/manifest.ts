import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { WrittenFile } from './output-folder.ts';
import { readIfThere, sha256, writeWhole } from './world.ts';

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
  const outputs = [...manifest.outputs].sort((a, b) => (a.path < b.path ? -1 : 1));
  const bytes = Buffer.from(`${JSON.stringify({ ...manifest, outputs }, null, 1)}\n`);
  const path = join(out, NAME);
  await writeWhole(path, bytes);
  const { size, mtimeMs } = await stat(path);
  return { path: NAME, sha256: sha256(bytes), size, changed: mtimeMs };
}
