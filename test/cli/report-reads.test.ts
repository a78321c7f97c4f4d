import { describe, expect, it } from 'vitest';
import { bySource, count, type ReportedFile } from '../../src/cli/report/report.ts';
import type { Finding } from '../../src/source/finding.ts';

const finding = (path: string): Finding => ({
  source: { path, text: 'x' },
  start: 0,
  end: 1,
  rule: 'r',
  severity: 'error',
  message: 'm',
  basis: [],
});

/** A file whose findings are read when they are asked for, and how often they were. */
function stored(path: string, ...within: string[]): ReportedFile & { reads: number } {
  const found = within.map(finding);
  return {
    source: { path, text: 'x' },
    counts: { error: found.length, warning: 0, info: 0 },
    elsewhere: within.some((one) => one !== path),
    reads: 0,
    get findings() {
      this.reads++;
      return found;
    },
  };
}

describe('findings that are read where they are told', () => {
  it('are read once, and to count them not at all', () => {
    const files = [stored('a', 'a', 'a'), stored('b', 'b', 'c'), stored('c', 'c'), stored('d', 'd')];
    const grouped = bySource(files);
    expect(count(grouped)).toEqual({ error: 6, warning: 0, info: 0 });
    expect(files.map((one) => one.reads)).toEqual([0, 0, 0, 0]);
    const told = [...grouped].map(({ source, findings }) => [source.path, findings.map((one) => one.source.path)]);
    expect(told).toEqual([
      ['a', ['a', 'a']],
      ['b', ['b']],
      ['c', ['c', 'c']],
      ['d', ['d']],
    ]);
    expect(files.map((one) => one.reads)).toEqual([1, 1, 1, 1]);
  });

  it('are each told once where a file stands twice', () => {
    const files = [stored('a', 'a'), stored('a', 'a', 'b')];
    expect([...bySource(files)].flatMap(({ findings }) => findings.map((one) => one.source.path))).toEqual(['a', 'a', 'b']);
  });
});
