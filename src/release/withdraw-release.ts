import { join } from 'node:path';
import { exists, removeFile } from '../build/world.ts';
import { PROVENANCE, SUMS } from './release-names.ts';

/**
 * Sums and provenance that say nothing about what a folder holds any longer are worse than none: taken away before anything in it changes.
 * Answers whether there were any.
 */
export async function withdrawRelease(out: string): Promise<boolean> {
  let found = false;
  for (const name of [SUMS, PROVENANCE]) {
    if (!(await exists(join(out, name)))) continue;
    found = true;
    await removeFile(join(out, name), out);
  }
  return found;
}
