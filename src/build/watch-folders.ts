import { type FSWatcher, watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { templatesFolder } from './office.ts';
import { isFolder, listFolder } from './world.ts';

/** Where the system tells of no changes (a network drive, too many folders), a look is taken this often, in milliseconds. */
const LOOK = 2000;

export interface FolderWatcher {
  /** Watches these folders and all below them, and their office's templates. */
  readonly watch: (roots: readonly string[]) => Promise<void>;
  /** Forgets the changes that were seen so far. */
  readonly forget: () => void;
  /** Resolves once something has changed since they were forgotten. */
  readonly changed: () => Promise<void>;
  /** How many changes were seen. */
  readonly count: () => number;
  readonly wake: () => void;
  readonly close: () => void;
}

/** Tells of changes below folders, but not of those in the output folder, which a build makes itself. */
export function watchFolders(output: string): FolderWatcher {
  let watchers = new Map<string, FSWatcher>();
  const skipped = resolve(output);
  let seen = 0;
  let forgotten = 0;
  let wake: (() => void) | null = null;
  let polling: NodeJS.Timeout | null = null;
  const note = () => {
    seen++;
    wake?.();
  };
  const add = (folder: string): void => {
    if (watchers.has(folder)) return;
    try {
      const watcher = watch(folder, { persistent: true }, (_event, name) => {
        // a new folder has to be watched as well: the build that follows does that
        if (name === null || !String(name).endsWith('.chithi-tam')) note();
      });
      watcher.on('error', () => {
        watcher.close();
        note();
      });
      watchers.set(folder, watcher);
    } catch {
      polling ??= setInterval(note, LOOK);
    }
  };
  const walk = async (folder: string): Promise<void> => {
    add(folder);
    for (const { name, kind } of await listFolder(folder).catch(() => [])) {
      const path = join(folder, name);
      if (kind === 'folder' && !name.startsWith('.') && name !== 'node_modules' && path !== skipped) await walk(path);
    }
  };
  return {
    watch: async (roots) => {
      // all anew: a folder that went and came back is another one. The old ones go when the new ones watch.
      const old = watchers;
      watchers = new Map();
      for (const root of roots) {
        await walk(root);
        const templates = templatesFolder(root);
        if (await isFolder(templates)) await walk(templates);
      }
      for (const watcher of old.values()) watcher.close();
    },
    forget: () => {
      forgotten = seen;
    },
    changed: () =>
      new Promise((done) => {
        if (seen > forgotten) return done();
        wake = () => {
          wake = null;
          done();
        };
      }),
    count: () => seen,
    wake: note,
    close: () => {
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
      if (polling) clearInterval(polling);
    },
  };
}
