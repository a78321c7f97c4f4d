// Loads lib/cli.cjs with the machine code that V8 kept of it when the toolkit was bundled: a quarter of the time of one document is compiling
// JavaScript. V8 itself refuses code that another version of it kept; then the same source is compiled as usual.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const source = join(__dirname, '../lib/cli.cjs');
const cache = join(__dirname, '../lib/cli.cache');

/**
 * How V8 is told to work for a program that ends soon, on the version of Node that this was measured with; another one might know them no
 * longer, and says so to the user.
 */
const SETTINGS = process.versions.node.startsWith('20.')
  ? [
      // each pattern is made into machine code when it is first met, not interpreted once before: most are met in every document
      '--no-regexp-tier-up',
      // code is made fast once it has been met a little longer: for one document that costs a quarter of all and gains nothing
      '--interrupt-budget=1000000',
      // room for young objects grows at once to what one document takes
      '--semi-space-growth-factor=4',
      // old objects are looked through at one time, not in steps between: nobody waits for an answer meanwhile
      '--no-incremental-marking',
      // old objects are looked through when they have grown by a third, not to a multiple: a seventh less memory for fifty thousand documents
      '--heap-growing-percent=30',
    ]
  : [];

/** The command line's `main`, what a thread of a build runs, and the script that they came from. */
exports.commandLine = () => {
  for (const one of SETTINGS) setFlagsFromString(one);
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
