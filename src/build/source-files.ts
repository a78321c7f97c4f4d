import { join } from 'node:path';
import { MANIFEST, readManifest } from './manifest.ts';
import { listFolder } from './world.ts';

const SKIPPED = /^(?:\.|node_modules$|templates$)|\.phe-duyet$/;

/**
 * What may be sources in a folder and below, by path in it with `/`, in code-point order folder by folder: `.md` and `.txt`. Left out are
 * `README.md`, approvals, templates, installed packages, what is hidden, links, and in folders below the files that a manifest there names: a
 * release holds copies of its sources. `output`: an absolute path that is left out too.
 */
export async function sourceFilesIn(folder: string, output: string | null = null): Promise<readonly string[]> {
  const found: string[] = [];
  const walk = async (below: string): Promise<void> => {
    const path = join(folder, below);
    const first = found.length;
    const entries = await listFolder(path);
    for (const { name, kind } of entries) {
      if (kind === 'other' || SKIPPED.test(name)) continue;
      if (kind === 'folder') {
        if (join(path, name) !== output) await walk(`${below}${name}/`);
      } else if (/\.(?:md|txt)$/i.test(name) && name !== 'README.md') found.push(below + name);
    }
    if (below === '' || found.length === first || !entries.some(({ name, kind }) => name === MANIFEST && kind === 'file')) return;
    const made = new Set((await readManifest(path))?.outputs.map((one) => below + one.path));
    found.push(...found.splice(first).filter((one) => !made.has(one)));
  };
  await walk('');
  return found;
}
