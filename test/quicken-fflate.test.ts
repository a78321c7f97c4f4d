import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reversal } from '../scripts/quicken-fflate.mjs';

/** The table of reversed bits that a text of fflate makes. */
function table(code: string): number[] {
  return [...(new Function('u16', `${code}\nreturn rev;`)(Uint16Array) as Uint16Array)];
}

describe('fflate, as it is bundled', () => {
  it('has the same table of reversed bits', () => {
    const entry = createRequire(import.meta.url).resolve('fflate');
    const text = readFileSync(join(dirname(entry), '../esm/browser.js'), 'utf8');
    const [pattern, quick] = reversal;
    const [own] = pattern.exec(text) as unknown as [string];
    expect(table(own).slice(0, 5)).toEqual([0, 16384, 8192, 24576, 4096]);
    expect(table(quick)).toEqual(table(own));
  });
});
