// Loads lib/cli.cjs with the machine code that V8 kept of it when the toolkit was bundled: a quarter of the time of one document is compiling
// JavaScript. V8 itself refuses code that another version of it kept; then the same source is compiled as usual.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const source = fileURLToPath(new URL('../lib/cli.cjs', import.meta.url));
const cache = fileURLToPath(new URL('../lib/cli.cache', import.meta.url));

/** The command line's `main`, what a thread of a build runs, and the script that they came from. */
export function commandLine() {
  // the bundle is ASCII
  const text = readFileSync(source, 'latin1');
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {
    filename: source,
    cachedData: kept(),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(source), module, source, dirname(source));
  const { main, runWorker } = module.exports;
  return { main, runWorker, script, cache };
}

function kept() {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}
