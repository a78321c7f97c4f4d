import { describe, expect, it } from 'vitest';
import { openRecord, PARTS, partOf, type RecordParts, recordBytes, sourceRecord, withoutOutputs } from '../../src/build/source-record.ts';

const head = {
  kind: 'van_ban',
  piece: null,
  slot: 'web/van-ban/a',
  skipped: null,
  surroundings: '',
  fresh: 2,
  elsewhere: false,
  holds: {
    source: 's',
    office: 'o',
    organs: 'c',
    dependencies: { includes: [['/a\tb', 'x']], refers: [], organs: [['own']], organAnswers: '1' },
  },
} as const;
const parts: RecordParts = {
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
    const bytes = recordBytes(sourceRecord(head, parts));
    const record = openRecord(bytes);
    expect(record).toMatchObject({
      ...head,
      counts: { outputs: 1, findings: { error: 1, warning: 0, info: 0 } },
      open: true,
      digests: { member: null, site: null },
    });
    for (const name of PARTS) expect(partOf(record, name)).toEqual(parts[name]);
    expect(bytes.includes(0x0a)).toBe(false);
    expect(recordBytes(record).equals(bytes)).toBe(true);
  });

  it('tells a change of its outputs by their digest', () => {
    const [first] = parts.outputs;
    const changed = sourceRecord(head, { ...parts, outputs: [{ ...(first as (typeof parts.outputs)[0]), sha256: 'e' }] });
    expect(changed.digests.outputs).not.toBe(sourceRecord(head, parts).digests.outputs);
  });

  it('forgets its outputs where they were taken away, and nothing else', () => {
    const record = withoutOutputs(sourceRecord(head, parts));
    expect(record).toMatchObject({
      ousted: true,
      slot: head.slot,
      open: false,
      counts: { outputs: 0, findings: { error: 1, warning: 0, info: 0 } },
    });
    expect(partOf(record, 'outputs')).toEqual([]);
    expect(partOf(record, 'findings')).toEqual(parts.findings);
  });
});
