import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import * as fflate from 'fflate';
import { describe, expect, it } from 'vitest';
import { quickened, reversal, workspace } from '../scripts/quicken-fflate.mjs';

/** The table of reversed bits that a text of fflate makes. */
function table(code: string): number[] {
  return [...(new Function('u16', `${code}\nreturn rev;`)(Uint16Array) as Uint16Array)];
}

const text = readFileSync(join(dirname(createRequire(import.meta.url).resolve('fflate')), '../esm/browser.js'), 'utf8');

describe('fflate, as it is bundled', () => {
  it('has the same table of reversed bits', () => {
    const [pattern, quick] = reversal;
    const [own] = pattern.exec(text) as unknown as [string];
    expect(table(own).slice(0, 5)).toEqual([0, 16384, 8192, 24576, 4096]);
    expect(table(quick)).toEqual(table(own));
  });

  it('compresses one text after another as it does each alone', async () => {
    expect(text).toMatch(workspace[0]);
    const quick = (await import(`data:text/javascript,${encodeURIComponent(quickened(text))}`)) as typeof fflate;
    const words = fc.array(fc.constantFrom('Sở Tài chính ', 'và ', '<w:p>', '\n', '2026', 'đ', '\u0001'), { maxLength: 400 });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 9 })), { maxLength: 6 }), (files) => {
        for (const [list, times, level] of files) {
          const bytes = fflate.strToU8(list.join('').repeat(times));
          const options = { level } as fflate.DeflateOptions;
          expect(Buffer.from(quick.deflateSync(bytes, options)).equals(fflate.deflateSync(bytes, options))).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
