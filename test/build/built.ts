import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type RunOptions, type RunResult, runBuild } from '../../src/build/run-build.ts';
import { listSources } from '../../src/build/sources.ts';

/** Builds `paths` of the current folder into `dist`, without cache and threads. */
export async function builtHere(paths: readonly string[], more: Partial<RunOptions> = {}): Promise<RunResult> {
  const out = more.out ?? 'dist';
  const options = {
    lint: {},
    only: new Set<string>(),
    comments: false,
    layout: false,
    finishedOnly: false,
    pdf: false,
    jobs: 1,
    cache: false,
  };
  return runBuild(await listSources(paths, out), { ...options, ...more, out }, () => {});
}

/** The files below a folder with their bytes as text. */
export function outputsIn(folder: string): { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'latin1') }));
}
