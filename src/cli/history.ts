import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckedFile } from '../build/build.ts';
import type { Inputs } from '../build/sources.ts';
import { checkHistory } from '../compile.ts';
import type { LintOptions } from '../lint/lint.ts';

/** Whether git may know of a folder: asked of the file system, which costs next to nothing. */
function mayBeRepository(folder: string): boolean {
  if (process.env['GIT_DIR']) return true;
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (dirname(at) === at) return false;
  }
}

/** Adds to checked files what their history tells. */
export type WithHistory = (checked: readonly CheckedFile[], options: LintOptions) => Promise<readonly CheckedFile[]>;

/**
 * Sets git to work on the inputs, so that it answers while documents are compiled; outside a repository nothing is run, and of single files
 * only one short run of git asks what was last committed.
 */
export async function beginHistory(inputs: Inputs): Promise<WithHistory> {
  if (!inputs.offices.some((office) => mayBeRepository(office.root))) return async (checked) => checked;
  const { documentHistories, readPasts } = await import('../release/office-past.ts');
  const pasts = readPasts(inputs);
  // told where it is waited for
  pasts.catch(() => {});
  return async (checked, options) => {
    const histories = documentHistories(checked, await pasts);
    if (histories.size === 0) return checked;
    return checked.map((one) => {
      const history = histories.get(one);
      return history ? { ...one, findings: [...one.findings, ...checkHistory(history, one.file.office.compiler, options)] } : one;
    });
  };
}
