import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkHistory } from '../compile.ts';
import type { LintOptions } from '../lint/lint.ts';
import type { CheckedDocument, PastSource } from '../release/office-past.ts';
import type { Finding } from '../source/finding.ts';

/** Whether git may know of a folder: asked of the file system, which costs next to nothing. */
function mayBeRepository(folder: string): boolean {
  if (process.env['GIT_DIR']) return true;
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (dirname(at) === at) return false;
  }
}

/** What the history tells of checked documents. */
export type HistoryFindings = (
  checked: readonly CheckedDocument[],
  options: LintOptions,
) => Promise<ReadonlyMap<CheckedDocument, readonly Finding[]>>;

/**
 * Sets git to work on the sources, so that it answers while documents are compiled; outside a repository nothing is run and there is
 * nothing to ask, and of single files only one short run of git asks what was last committed.
 */
export async function beginHistory(sources: readonly PastSource[], whole: boolean): Promise<HistoryFindings | null> {
  const roots = new Set(sources.map((one) => one.office.root));
  if (![...roots].some(mayBeRepository)) return null;
  const { documentHistories, readPasts } = await import('../release/office-past.ts');
  const pasts = readPasts(sources, whole);
  // told where it is waited for
  pasts.catch(() => {});
  return async (checked, options) => {
    const found = new Map<CheckedDocument, readonly Finding[]>();
    for (const [one, history] of documentHistories(checked, await pasts))
      found.set(one, checkHistory(history, one.office.compiler, options));
    return found;
  };
}
