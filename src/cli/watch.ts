import { setTimeout as sleep } from 'node:timers/promises';
import { type Listing, listSources } from '../build/sources.ts';
import { watchFolders } from '../build/watch-folders.ts';
import { WorldError } from '../build/world.ts';
import type { Terminal } from './command.ts';

/** A burst of changes (an editor that writes a file in steps, a checkout) is one: this many milliseconds of quiet end it. */
const QUIET = 120;

/**
 * Builds, then again after every change of a source, an included file, the office's settings or templates, until the program is stopped. Each
 * build looks at everything anew, so that what is built is what a build from nothing would make; only what is unchanged is not made again.
 */
export async function watchAndBuild(
  paths: readonly string[],
  out: string,
  terminal: Terminal,
  buildOnce: (listing: Listing) => Promise<number>,
): Promise<number> {
  let stopped = false;
  const watcher = watchFolders(out);
  const stop = () => {
    stopped = true;
    watcher.wake();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  let code = 0;
  while (!stopped) {
    watcher.forget();
    try {
      const { offices } = await listSources(paths, out);
      await watcher.watch(offices.map((one) => one.folder.root));
      // listed again: what came before the watching began is in the list, what comes after it is seen
      code = await buildOnce(await listSources(paths, out));
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      code = 2;
      terminal.err(`${error.message}\n`);
    }
    terminal.err('Đang chờ thay đổi… (Ctrl+C để dừng)\n');
    await watcher.changed();
    while (!stopped && (await quietFor(watcher.count))) await sleep(QUIET / 4);
  }
  watcher.close();
  return code;

  async function quietFor(count: () => number): Promise<boolean> {
    const before = count();
    await sleep(QUIET);
    return count() !== before;
  }
}
