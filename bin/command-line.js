// Loads lib/cli.cjs with the machine code that V8 kept of it when the toolkit was bundled: a quarter of the time of one document is compiling
// JavaScript. V8 itself refuses code that another version of it kept; then the same source is compiled as usual.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const source = join(__dirname, '../lib/cli.cjs');
const cache = join(__dirname, '../lib/cli.cache');

/** The command line's `main`, what a thread of a build runs, and the script that they came from. */
exports.commandLine = () => {
  // Each pattern is made into machine code when it is first met, not interpreted once before: most are met in every document.
  setFlagsFromString('--no-regexp-tier-up');
  // Code is made fast once it has been met a little longer than usual: for one document making it costs a quarter of all and gains nothing.
  setFlagsFromString('--interrupt-budget=1000000');
  // Old objects are looked through at one time, not in steps between: nobody waits for a program that ends by itself.
  setFlagsFromString('--no-incremental-marking');
  // a function's text in ASCII (scripts/bundle.mjs)
  const script = new Script(readFileSync(source, 'latin1'), { filename: source, cachedData: kept() });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(source), module, source, dirname(source));
  const { main, runWorker } = module.exports;
  return { main, runWorker, script, cache };
};

function kept() {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}
