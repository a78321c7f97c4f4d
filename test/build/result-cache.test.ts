import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openResultCache } from '../../src/build/result-cache.ts';
import { partOf, type RecordParts, type SourceRecord, sourceRecord } from '../../src/build/source-record.ts';
import { folderWith } from './folder.ts';

let root: string;
beforeEach(() => {
  root = join(folderWith(), 'directives');
});

function record(name: string): SourceRecord {
  const parts: RecordParts = {
    holds: { source: name, office: 'o', organs: 'c', dependencies: { includes: [], refers: [], organs: [], organAnswers: '' } },
    outputs: [{ path: `web/van-ban/${name}/index.html`, sha256: name, size: 3, changed: 1.5 }],
    findings: {
      list: [{ source: `${name}.md`, start: 1, end: 2, rule: 'r', severity: 'error', message: `lỗi của ${name}`, basis: [] }],
      files: [],
    },
    member: null,
    site: null,
  };
  return sourceRecord({ kind: 'van_ban', piece: null, slot: name, skipped: null, surroundings: '', fresh: 1 }, parts);
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
    expect(next.records.get('a')?.bytes.near.length).toBeLessThan(record('a').bytes.whole().length);
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

  it('leaves out a line that is damaged, wherever it is', async () => {
    const first = await openResultCache(root, 'k');
    first.keep(['a', 'b', 'c'].map((name) => [name, record(name)] as const));
    first.close();
    const [path] = (await readdir(dirname(root), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const bytes = readFileSync(path as string);
    bytes.write('X', bytes.indexOf('lỗi của b'));
    writeFileSync(path as string, bytes);
    const next = await openResultCache(root, 'k');
    expect([...next.records.keys()]).toEqual(['a', 'c']);
    expect([...next.records.values()].map(messageOf)).toEqual([['lỗi của a'], ['lỗi của c']]);
    next.close();
  });
});
