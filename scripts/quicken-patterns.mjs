import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { patternsWhenMet } from './patterns-when-met.mjs';
import { plainClasses } from './plain-classes.mjs';

const SOURCE = /[\\/]src[\\/].*\.ts$/;
const quickened = (code) => patternsWhenMet(plainClasses(code));

/** For the bundle. */
export function quickenPatterns() {
  return {
    name: 'quicken-patterns',
    setup({ onLoad, initialOptions: { target, supported } }) {
      onLoad({ filter: SOURCE }, async ({ path }) => {
        const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', target, supported, charset: 'utf8' });
        return { contents: quickened(code), loader: 'js' };
      });
    },
  };
}

/** For the tests, which run the sources: they try the patterns that users get. */
export function quickenPatternsInTests() {
  return {
    name: 'quicken-patterns',
    enforce: 'post',
    transform: (code, id) => (SOURCE.test(id) ? { code: quickened(code), map: null } : null),
  };
}
