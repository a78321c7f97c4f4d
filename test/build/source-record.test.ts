import { describe, expect, it } from 'vitest';
import { openRecord, openStoredRecord, partOf, type RecordParts, sourceRecord, withoutOutputs } from '../../src/build/source-record.ts';

const head = { kind: 'van_ban', piece: null, slot: 'web/van-ban/a', skipped: null, surroundings: '', fresh: 2 } as const;
const parts: RecordParts = {
  holds: {
    source: 's',
    office: 'o',
    organs: 'c',
    dependencies: { includes: [['/a\tb', 'x']], refers: [], organs: [['own']], organAnswers: '1' },
  },
  outputs: [{ path: 'web/van-ban/a/index.html', sha256: 'd', size: 3, changed: 1.5 }],
  findings: {
    list: [{ source: 'a\tb.md', start: 1, end: 2, rule: 'r', severity: 'error', message: 'Gặp\ttab\nvà dòng mới', basis: [] }],
    files: [],
  },
  member: null,
  site: null,
};

describe('a record', () => {
  it('gives back its head and each part from its bytes, whatever characters stand in them', () => {
    const record = openRecord(Buffer.from(sourceRecord(head, parts).bytes.whole()));
    expect(record).toMatchObject({ ...head, counts: { outputs: 1, findings: 1 }, open: true, digests: { member: null, site: null } });
    for (const name of ['holds', 'outputs', 'findings', 'member', 'site'] as const) expect(partOf(record, name)).toEqual(parts[name]);
    expect(record.bytes.whole().includes(0x0a)).toBe(false);
  });

  it('keeps what lies elsewhere no longer than it is asked for', () => {
    const bytes = sourceRecord(head, parts).bytes.whole();
    let asked = 0;
    const passing = Buffer.from(bytes);
    const record = openStoredRecord(passing, () => {
      asked++;
      return bytes;
    });
    passing.fill(0);
    expect(record).toMatchObject(head);
    expect([partOf(record, 'holds'), partOf(record, 'outputs')]).toEqual([parts.holds, parts.outputs]);
    expect(asked).toBe(0);
    expect(partOf(record, 'findings')).toEqual(parts.findings);
    expect(partOf(record, 'member')).toBeNull();
    expect(asked).toBe(2);
  });

  it('tells a change of its outputs by their digest', () => {
    const [first] = parts.outputs;
    const changed = sourceRecord(head, { ...parts, outputs: [{ ...(first as (typeof parts.outputs)[0]), sha256: 'e' }] });
    expect(changed.digests.outputs).not.toBe(sourceRecord(head, parts).digests.outputs);
  });

  it('forgets its outputs where they were taken away, and nothing else', () => {
    const record = withoutOutputs(sourceRecord(head, parts));
    expect(record).toMatchObject({ ousted: true, slot: head.slot, open: false, counts: { outputs: 0, findings: 1 } });
    expect(partOf(record, 'outputs')).toEqual([]);
    expect(partOf(record, 'findings')).toEqual(parts.findings);
  });
});
