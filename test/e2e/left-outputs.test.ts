import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LeftOutputs, leftOutputs, leftOutputsInThread } from '../../src/build/left-outputs.ts';
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
    { kind: 'van_ban', piece: null, slot: null, skipped: null, surroundings: '', fresh: 0 },
    {
      holds: { source: '', office: '', organs: '', dependencies: { includes: [], refers: [], organs: [], organAnswers: '' } },
      outputs,
      findings: { list: [], files: [] },
      member: null,
      site: null,
    },
  );
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
    for (const record of records) left.look(record);
    await left.looked();
    expect(records.flatMap((record, index) => (left.areAsLeft(record) ? [] : [index]))).toEqual([3, 255, 256, 699]);
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
