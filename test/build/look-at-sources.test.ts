import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Glance, lookAtSources } from '../../src/build/look-at-sources.ts';
import { noCache, type ResultCache } from '../../src/build/result-cache.ts';
import { listSources } from '../../src/build/sources.ts';
import { sha256 } from '../../src/build/world.ts';
import { DOCUMENT, folderWith } from './folder.ts';

const home = process.cwd();
afterEach(() => {
  process.chdir(home);
  vi.useRealTimers();
});

/** A cache that keeps what looks tell, in memory. */
function glancing(): ResultCache & { readonly kept: Map<string, Glance> } {
  const kept = new Map<string, Glance>();
  return { ...noCache, kept, glances: kept, keepGlances: (added) => added.forEach(([path, glance]) => void kept.set(path, glance)) };
}

/** Looks at the folder `d` as so many seconds from now. */
async function look(cache: ResultCache, later = 0) {
  vi.useFakeTimers({ now: Date.now() + later * 1000, toFake: ['Date'] });
  const seen = lookAtSources(await listSources(['d']), undefined, cache);
  vi.useRealTimers();
  return new Map(seen.map((one) => [one.shown, one]));
}

function inFolder(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  process.chdir(folder);
  return folder;
}

describe('a look at a source', () => {
  it('is not taken again where its size, its times and its place on the disk are as they were', async () => {
    const path = join(inFolder({ 'd/a.md': DOCUMENT }), 'd/a.md');
    const cache = glancing();
    await look(cache, 60);
    cache.kept.set(path, { ...(cache.kept.get(path) as Glance), sha256: 'của lần trước', corrects: true });
    expect((await look(cache)).get('d/a.md')?.corrects).toBe('của lần trước');
  });

  it('is taken again where it changed, though its size and its time were put back', async () => {
    const path = join(inFolder({ 'd/a.md': DOCUMENT }), 'd/a.md');
    const cache = glancing();
    await look(cache, 60);
    const { atime, mtime } = statSync(path);
    const changed = DOCUMENT.replace('so: 5', 'so: 6');
    writeFileSync(path, changed);
    utimesSync(path, atime, mtime);
    await look(cache, 60);
    expect(cache.kept.get(path)?.sha256).toBe(sha256(changed));
  });

  it('is taken again where the source had changed just before it was read', async () => {
    const path = join(inFolder({ 'd/a.md': DOCUMENT }), 'd/a.md');
    const cache = glancing();
    await look(cache);
    expect(cache.kept.get(path)?.state).toBeNull();
    await look(cache, 60);
    expect(cache.kept.get(path)?.state).not.toBeNull();
  });

  it('tells what a source is, and leads to what it includes and is about', async () => {
    const folder = inFolder({
      'd/a.md': DOCUMENT.replace('trang_thai', 'phu_luc:\n  - {tep: phu-luc.md, ten: A}\nthay_the: b.md\ntrang_thai'),
      'd/b.md': DOCUMENT,
      'd/phu-luc.md': 'Bảng\n',
      'd/tin.md': '---\nloai: tin_bai\nvan_ban: a.md\n---\n\nTin.\n',
      'd/x.txt': 'Một dòng.\n',
    });
    const cache = glancing();
    for (const later of [0, 60, 60]) {
      const seen = await look(cache, later);
      expect([...seen].map(([shown, { kind }]) => [shown, kind])).toEqual([
        ['d/a.md', 'van_ban'],
        ['d/b.md', 'van_ban'],
        ['d/tin.md', 'tin_bai'],
        ['d/x.txt', 'text'],
      ]);
      expect(seen.get('d/a.md')).toMatchObject({ refers: true, corrects: sha256(readFileSync(join(folder, 'd/a.md'))) });
      expect(cache.kept.get(join(folder, 'd/a.md'))?.includes).toEqual([join(folder, 'd/phu-luc.md')]);
      expect(seen.get('d/b.md')).toMatchObject({ refers: false, corrects: null });
      expect(seen.get('d/tin.md')?.about).toBe(join(folder, 'd/a.md'));
    }
  });
});
