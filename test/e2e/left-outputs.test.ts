import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LeftOutputs, leftOutputs, leftOutputsInThread, lookAt } from '../../src/build/left-outputs.ts';
import type { KeptOutputs } from '../../src/build/result-cache.ts';
import { type SourceRecord, sourceRecord } from '../../src/build/source-record.ts';

const script = fileURLToPath(new URL('../../lib/left-outputs.cjs', import.meta.url));

let root: string;
let opened: LeftOutputs[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'chithi-'));
  opened = [];
});
afterEach(() => {
  for (const one of opened) one.close();
  rmSync(root, { recursive: true });
});

/** A record whose outputs lie in the folder. */
function recordOf(...names: readonly string[]): SourceRecord {
  const outputs = names.map((path) => {
    writeFileSync(join(root, path), path);
    const { size, mtimeMs } = statSync(join(root, path));
    return { path, sha256: '', size, changed: mtimeMs };
  });
  return sourceRecord(
    {
      kind: 'van_ban',
      piece: null,
      slot: null,
      skipped: null,
      surroundings: '',
      fresh: 0,
      elsewhere: false,
      holds: { source: '', office: '', organs: '', dependencies: { includes: [], refers: [], organs: [], organAnswers: '' } },
    },
    { outputs, findings: { list: [], files: [] }, member: null, site: null },
  );
}

/** The records as a cache tells of them, so many at a time, each with its outputs in a line of a file. */
function kept(records: readonly SourceRecord[], size: number): readonly KeptOutputs[] {
  const file = join(root, 'kho');
  const lines = records.map((record) => `${record.stored('outputs').toString()}\n`);
  writeFileSync(file, `đầu\n${lines.join('')}`);
  const all: KeptOutputs[] = [];
  let at = Buffer.byteLength('đầu\n');
  for (let begin = 0; begin < records.length; begin += size) {
    const length = Buffer.byteLength(lines.slice(begin, begin + size).join(''));
    all.push({ file, region: { at, length }, records: records.slice(begin, begin + size) });
    at += length;
  }
  return all;
}

describe.each([
  ['in a thread', (folder: string) => leftOutputsInThread(folder, script)],
  ['at once', leftOutputs],
  ['where the thread cannot run', (folder: string) => leftOutputsInThread(folder, join(folder, 'no-such-script.cjs'))],
])('outputs that an earlier run left, looked at %s', (_how, open) => {
  const begin = (): LeftOutputs => {
    const one = open(root);
    opened.push(one);
    return one;
  };

  it('are told apart from those that were changed, cut or taken away', async () => {
    const records = Array.from({ length: 700 }, (_, index) => recordOf(`${index}.html`, `${index}-«đ».json`));
    writeFileSync(join(root, '3-«đ».json'), 'một nội dung khác');
    rmSync(join(root, '255.html'));
    rmSync(join(root, '256.html'));
    writeFileSync(join(root, '699.html'), '');
    const left = begin();
    for (const some of kept(records, 30)) left.look(some);
    await left.looked();
    expect(records.flatMap((record, index) => (left.areAsLeft(record) ? [] : [index]))).toEqual([3, 255, 256, 699]);
  });

  it('are made anew where the file of the cache is damaged, cut off or gone', async () => {
    const records = Array.from({ length: 90 }, (_, index) => recordOf(`${index}.html`));
    const told = kept(records, 30);
    const { file, region } = told[1] as KeptOutputs;
    const bytes = readFileSync(file);
    const cases: readonly (readonly [damage: () => void, right: readonly number[]])[] = [
      [
        () => writeFileSync(file, Buffer.concat([bytes.subarray(0, region.at), Buffer.alloc(30, 'x'), bytes.subarray(region.at + 30)])),
        [30],
      ],
      [() => writeFileSync(file, bytes.subarray(0, region.at + 10)), Array.from({ length: 60 }, (_, index) => index + 30)],
      [() => rmSync(file), Array.from({ length: 90 }, (_, index) => index)],
    ];
    for (const [damage, expected] of cases) {
      damage();
      const changed: number[] = [];
      const look = lookAt(root);
      look({ file, stretches: told.map((one) => ({ region: one.region, count: one.records.length })) });
      changed.push(...(look(null) ?? []));
      expect(changed).toEqual(expected);
    }
  });

  it('are looked at also where nobody began to', async () => {
    const [here, gone, none] = [recordOf('a'), recordOf('b'), recordOf()];
    rmSync(join(root, 'b'));
    const left = begin();
    await left.looked();
    await left.looked();
    expect([here, gone, none].map(left.areAsLeft)).toEqual([true, false, true]);
  });
});
