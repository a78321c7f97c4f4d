import { join } from 'node:path';
import { isOutputFolder } from './manifest.ts';
import { listFolder } from './world.ts';

const SKIPPED = /^(?:\.|node_modules$|templates$)|\.phe-duyet$/;

/**
 * What may be sources in a folder and below, by path in it with `/`, in code-point order folder by folder: `.md` and `.txt`. Left out are
 * `README.md`, approvals, templates, installed packages, what is hidden, links, and folders that a build wrote: a release holds copies of its
 * sources. The folder itself is looked through whatever it is. `output`: an absolute path that is left out too.
 */
export async function sourceFilesIn(folder: string, output: string | null = null): Promise<readonly string[]> {
  const found: string[] = [];
  const walk = async (below: string): Promise<void> => {
    const path = join(folder, below);
    const entries = await listFolder(path);
    if (below !== '' && isOutputFolder(path, entries)) return;
    for (const { name, kind } of entries) {
      if (kind === 'other' || SKIPPED.test(name)) continue;
      if (kind === 'folder') {
        if (join(path, name) !== output) await walk(`${below}${name}/`);
      } else if (/\.(?:md|txt)$/i.test(name) && name !== 'README.md') found.push(below + name);
    }
  };
  await walk('');
  return found;
}
