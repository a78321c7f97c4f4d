import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginOutputs, openOutputFolder } from '../../src/build/output-folder.ts';
import { WorldError } from '../../src/build/world.ts';
import { folderWith } from './folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function outputs() {
  const root = folderWith();
  await beginOutputs(root);
  return { root, ...openOutputFolder(root) };
}

describe('an output folder', () => {
  it('writes what is not there, or has other bytes, and leaves alone what is the same', async () => {
    const { root, put } = await outputs();
    const first = put('web/a/b.txt', bytes('một'));
    expect(first).toMatchObject({ path: 'web/a/b.txt', size: 5, fresh: true });
    utimesSync(join(root, 'web/a/b.txt'), 1000, 1000);
    expect(put('web/a/b.txt', bytes('một'))).toEqual({ ...first, changed: 1_000_000, fresh: false });
    expect(put('web/a/b.txt', bytes('hai!!')).fresh).toBe(true);
    expect(put('web/a/b.txt', bytes('ba')).fresh).toBe(true);
    expect(readFileSync(join(root, 'web/a/b.txt'), 'utf8')).toBe('ba');
    expect(readdirSync(join(root, 'web/a'))).toEqual(['b.txt']);
  });

  it('tells what is in the way', async () => {
    const { root, put } = await outputs();
    mkdirSync(join(root, 'web/a.txt'), { recursive: true });
    expect(() => put('web/a.txt', bytes('một'))).toThrow(WorldError);
    writeFileSync(join(root, 'b'), '');
    expect(() => put('b/c.txt', bytes('một'))).toThrow(WorldError);
  });
});
