import { appendFileSync, closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, type Stats, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { causeOf, hasCode, readIfThere, sha256, WorldError } from './world.ts';

/** A file of an output folder as it was left: what tells whether it still is that. */
export interface WrittenFile {
  /** In the output folder, with `/`. */
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  /** Time of its last change, in milliseconds. */
  readonly changed: number;
}

/** Where a file is put together before it takes its place, and what a build that was killed leaves: below the output folder. */
const TEMPORARY = '.chithi-tam';
/** Folders that a build under way has begun to fill: what it leaves in them is known although no manifest names it yet. */
const JOURNAL = 'so-tam';

/**
 * An output folder that one build at a time writes into, from several threads. A file is written whole or not at all: under a temporary name,
 * then renamed. One that already has these bytes is left as it is.
 */
export interface OutputFolder {
  readonly path: string;
  readonly put: (path: string, bytes: Uint8Array) => WrittenFile & { readonly fresh: boolean };
}

export function openOutputFolder(root: string): OutputFolder {
  const known = new Set<string>();
  let count = 0;
  const begin = (path: string): void => {
    const folder = dirname(path);
    if (known.has(folder)) return;
    const made = mkdirSync(join(root, folder), { recursive: true });
    if (made !== undefined) appendFileSync(join(root, TEMPORARY, JOURNAL), `${folder}\n`);
    known.add(folder);
  };
  const attempt = (path: string, bytes: Uint8Array): void => {
    const temporary = join(root, TEMPORARY, `${process.pid}-${threadId}-${count++}`);
    const target = join(root, path);
    try {
      const file = openSync(temporary, 'w', 0o644);
      try {
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      } finally {
        closeSync(file);
      }
      renameSync(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  };
  return {
    path: root,
    put: (path, bytes) => {
      const target = join(root, path);
      const digest = sha256(bytes);
      try {
        const old = entryAt(target);
        const fresh = !old || (old.isFile() && old.size !== bytes.length) || !holds(target, bytes);
        if (fresh) {
          begin(path);
          try {
            attempt(path, bytes);
          } catch (error) {
            // somebody took the folder away meanwhile
            if (!hasCode(error, 'ENOENT')) throw error;
            known.clear();
            mkdirSync(join(root, TEMPORARY), { recursive: true });
            begin(path);
            attempt(path, bytes);
          }
        }
        const { size, mtimeMs } = fresh ? statSync(target) : old;
        return { path, sha256: digest, size, changed: mtimeMs, fresh };
      } catch (error) {
        throw new WorldError(`Không ghi được «${target}»: ${causeOf(error)}. Tệp cũ, nếu có, còn nguyên.`);
      }
    },
  };
}

/** What stands at a path, null where there is nothing. Asked before a file is read: an error for each that is not there costs more than writing it. */
function entryAt(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (hasCode(error, 'ENOTDIR')) return null;
    throw error;
  }
}

function holds(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return false;
    throw error;
  }
}

/** Whether a file is as it was left. */
export function isAsLeft(root: string, { path, size, changed }: WrittenFile): boolean {
  const found = statOf(`${root}/${path}`);
  return found?.isFile() === true && found.size === size && found.mtimeMs === changed;
}

/** Makes sure that an output folder is there; answers its number on the disk. */
export function makeOutputFolder(root: string): number {
  try {
    mkdirSync(root, { recursive: true });
    return statSync(root).ino;
  } catch (error) {
    throw new WorldError(`Không ghi được vào thư mục kết quả «${root}»: ${causeOf(error)}.`);
  }
}

/** Makes an output folder ready for a build: half-made files of one that was killed go; answers the folders that it had begun to fill. */
export async function beginOutputs(root: string): Promise<readonly string[]> {
  const folder = join(root, TEMPORARY);
  try {
    const journal = await readIfThere(join(folder, JOURNAL));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    if (!journal) return [];
    const begun = new TextDecoder().decode(journal).split('\n').slice(0, -1);
    for (const one of begun) appendFileSync(join(folder, JOURNAL), `${one}\n`);
    return begun;
  } catch (error) {
    if (error instanceof WorldError) throw error;
    throw new WorldError(`Không ghi được vào thư mục kết quả «${root}»: ${causeOf(error)}.`);
  }
}

/** A build has come to its end: the manifest names all that it made. */
export async function endOutputs(root: string): Promise<void> {
  rmSync(join(root, TEMPORARY), { recursive: true, force: true });
}

function statOf(path: string): { readonly size: number; readonly mtimeMs: number; isFile(): boolean } | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
