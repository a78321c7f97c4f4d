import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Glance } from '../../src/build/look-at-sources.ts';
import { DamagedCache, noCache, openPassingCache, openResultCache } from '../../src/build/result-cache.ts';
import { partOf, type RecordParts, type SourceRecord, sourceRecord } from '../../src/build/source-record.ts';
import { sha256 } from '../../src/build/world.ts';
import { folderWith } from './folder.ts';

let root: string;
beforeEach(() => {
  root = join(folderWith(), 'directives');
});

function record(name: string): SourceRecord {
  const parts: RecordParts = {
    outputs: [{ path: `web/van-ban/${name}/index.html`, sha256: name, size: 3, changed: 1.5 }],
    findings: {
      list: [{ source: `${name}.md`, start: 1, end: 2, rule: 'r', severity: 'error', message: `lỗi của ${name}`, basis: [] }],
      files: [],
    },
    member: null,
    site: null,
  };
  const holds = {
    source: sha256(name),
    office: 'o',
    organs: 'c',
    dependencies: { includes: [], refers: [], organs: [], organAnswers: '' },
  };
  return sourceRecord(
    { kind: 'van_ban', piece: null, slot: name, skipped: null, surroundings: '', fresh: 1, elsewhere: false, holds },
    parts,
  );
}

const messageOf = (one: SourceRecord | undefined) => one && partOf(one, 'findings').list.map(({ message }) => message);

describe('a cache of results', () => {
  it('gives back what was kept, at once and the next time', async () => {
    const first = await openResultCache(root, 'k');
    const kept = first.keep(['a', 'b'].map((name) => [name, record(name)] as const));
    first.keep([['c', record('c')]]);
    expect(kept.map(messageOf)).toEqual([['lỗi của a'], ['lỗi của b']]);
    expect(messageOf(first.records.get('c'))).toEqual(['lỗi của c']);
    first.close();
    const next = await openResultCache(root, 'k');
    expect([...next.records].map(([name, one]) => [name, messageOf(one)])).toEqual(
      ['a', 'b', 'c'].map((name) => [name, [`lỗi của ${name}`]]),
    );
    expect([...next.records.values()].map((one) => partOf(one, 'outputs')[0]?.sha256)).toEqual(['a', 'b', 'c']);
    next.close();
  });

  it('stays right where two runs append to it at once', async () => {
    const [one, other] = [await openResultCache(root, 'k'), await openResultCache(root, 'k')];
    for (let at = 0; at < 20; at++) {
      const [mine] = one.keep([[`một-${at}`, record(`một-${at}`)]]);
      const [theirs] = other.keep([[`hai-${at}`, record(`hai-${at}`)]]);
      expect([messageOf(mine), messageOf(theirs)]).toEqual([[`lỗi của một-${at}`], [`lỗi của hai-${at}`]]);
    }
    for (const [name, kept] of one.records) expect(messageOf(kept)).toEqual([`lỗi của ${name}`]);
    one.close();
    other.close();
    const next = await openResultCache(root, 'k');
    expect(next.records.size).toBe(40);
    for (const [name, kept] of next.records) expect(messageOf(kept)).toEqual([`lỗi của ${name}`]);
    next.close();
  });

  it('forgets what is gone, and no more', async () => {
    const first = await openResultCache(root, 'k');
    first.keep(['a', 'b', 'c'].map((name) => [name, record(name)] as const));
    await first.tidy(new Set(['a', 'c']));
    first.close();
    const next = await openResultCache(root, 'k');
    expect([...next.records].map(([name, one]) => [name, messageOf(one)])).toEqual([
      ['a', ['lỗi của a']],
      ['c', ['lỗi của c']],
    ]);
    next.close();
  });

  it('keeps what looks told when it is written anew, but for what is gone', async () => {
    const glance = (size: number): Glance => ({
      ...{ state: [size, 1, 2, 3], size, sha256: sha256('a'), kind: 'van_ban', refers: false, corrects: false, about: null, includes: [] },
    });
    const first = await openResultCache(root, 'k');
    first.keepGlances(Array.from({ length: 600 }, (_, at) => [`${at}`, glance(at)] as const));
    expect(first.glances.size).toBe(0);
    first.keep([['0', record('a')]]);
    first.keep([['gone', record('b')]]);
    first.keepGlances([['5', glance(7000)]]);
    await first.tidy(new Set(['0', '5', '599']));
    first.close();
    const next = await openResultCache(root, 'k');
    expect([...next.glances].map(([name, { size }]) => [name, size])).toEqual([
      ['0', 0],
      ['5', 7000],
      ['599', 599],
    ]);
    expect([...next.records.keys()]).toEqual(['0']);
    next.close();
  });

  it('tells of the outputs of what it reads: one line for each record, in their order', async () => {
    const first = await openResultCache(root, 'k');
    first.keep(['a', 'b'].map((name) => [name, record(name)] as const));
    first.keep([['c', record('c')]]);
    first.close();
    const told: string[][] = [];
    const next = await openResultCache(root, 'k', ({ file, region: { at, length }, records }) => {
      const lines = readFileSync(file)
        .subarray(at, at + length)
        .toString()
        .trimEnd()
        .split('\n');
      expect(lines).toHaveLength(records.length);
      told.push(lines.map((line) => (JSON.parse(line) as [{ sha256: string }])[0].sha256));
    });
    expect(told).toEqual([['a', 'b'], ['c']]);
    next.close();
  });

  it('keeps what all documents together made, until it is made from something else', async () => {
    const made = { path: 'web/a', sha256: 'd', size: 1, changed: 2 };
    const first = await openResultCache(root, 'k');
    first.keepJoined('manifest', 'từ a', made);
    first.keepJoined('site', 'từ b', []);
    first.keepJoined('site', 'từ c', [made]);
    first.close();
    const next = await openResultCache(root, 'k');
    expect([next.joined('manifest', 'từ a'), next.joined('manifest', 'từ x')]).toEqual([made, null]);
    expect([next.joined('site', 'từ b'), next.joined('site', 'từ c')]).toEqual([null, [made]]);
    next.close();
  });

  it('leaves out a block whose head is damaged, and no other', async () => {
    const path = await begun();
    damage(path, (bytes) => bytes.write('X', bytes.indexOf('"slot":"b"') + 8));
    const next = await openResultCache(root, 'k');
    expect([...next.records.keys()]).toEqual(['a', 'c']);
    expect([...next.records.values()].map(messageOf)).toEqual([['lỗi của a'], ['lỗi của c']]);
    next.close();
  });

  it('says so where a part is asked for that is damaged or gone', async () => {
    const path = await begun();
    damage(path, (bytes) => bytes.write('X', bytes.indexOf('lỗi của b')));
    const next = await openResultCache(root, 'k');
    expect(messageOf(next.records.get('a'))).toEqual(['lỗi của a']);
    expect(() => messageOf(next.records.get('b'))).toThrow(DamagedCache);
    next.close();
    const longer = await openResultCache(root, 'k');
    longer.keep([['dài'.repeat(9000), record('d')]]);
    longer.close();
    const shorter = await openResultCache(root, 'k');
    truncateSync(path, 100);
    expect(() => messageOf(shorter.records.get('a'))).toThrow(DamagedCache);
    shorter.close();
  });

  it('goes on after what a run that was killed had begun to write', async () => {
    const path = await begun();
    for (const cut of [1, 60, 400]) {
      truncateSync(path, statSync(path).size - cut);
      const next = await openResultCache(root, 'k');
      expect([...next.records.keys()]).toEqual(['a', 'b']);
      next.keep([['c', record('c')]]);
      next.close();
      const last = await openResultCache(root, 'k');
      expect([...last.records].map(([name, one]) => [name, messageOf(one)])).toEqual(
        ['a', 'b', 'c'].map((name) => [name, [`lỗi của ${name}`]]),
      );
      last.close();
    }
  });

  it('takes any file for what it can, and is right after it', async () => {
    const path = await begun();
    const whole = readFileSync(path);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: whole.length - 1 }),
        fc.uint8Array({ minLength: 1, maxLength: 80 }),
        fc.boolean(),
        async (at, junk, longer) => {
          const rest = whole.subarray(longer ? at : Math.min(whole.length, at + junk.length));
          writeFileSync(path, Buffer.concat([whole.subarray(0, at), junk, rest]));
          const next = await openResultCache(root, 'k');
          for (const [name, one] of next.records) {
            try {
              expect(messageOf(one)).toEqual([`lỗi của ${name}`]);
            } catch (error) {
              if (!(error instanceof DamagedCache)) throw error;
            }
          }
          next.keep([['d', record('d')]]);
          next.close();
          const last = await openResultCache(root, 'k');
          expect(messageOf(last.records.get('d'))).toEqual(['lỗi của d']);
          last.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  /** Three records, each in a block; answers the file. */
  async function begun(): Promise<string> {
    const first = await openResultCache(root, 'k');
    for (const name of ['a', 'b', 'c']) first.keep([[name, record(name)]]);
    first.close();
    const [path] = (await readdir(dirname(root), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return path as string;
  }
});

describe('a cache for one run', () => {
  it('gives back what was kept, knows nothing of another run, and leaves nothing', async () => {
    vi.stubEnv('TMPDIR', folderWith());
    const cache = await openPassingCache();
    expect([cache.records.size, cache.glances.size]).toEqual([0, 0]);
    const kept = [...cache.keep(['a', 'b'].map((name) => [name, record(name)] as const)), ...cache.keep([['c', record('c')]])];
    expect(kept.map(messageOf)).toEqual([['lỗi của a'], ['lỗi của b'], ['lỗi của c']]);
    cache.close();
    expect(() => messageOf(kept[0])).toThrow();
    expect(readdirSync(tmpdir())).toEqual([]);
    vi.stubEnv('TMPDIR', join(tmpdir(), 'khong-co'));
    expect(await openPassingCache()).toBe(noCache);
    vi.unstubAllEnvs();
  });
});

function damage(path: string, change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(path);
  change(bytes);
  writeFileSync(path, bytes);
}
