import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textTable } from '../../src/cli/text-table.ts';
import { unifiedDiff } from '../../src/cli/unified-diff.ts';
import { folderWith } from '../build/folder.ts';

const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

describe('a unified diff', () => {
  it('of equal texts is empty', () => {
    expect(unifiedDiff('a', 'x\n', 'x\n')).toBe('');
  });

  it('shows three lines around what changed', () => {
    const before = lines('1', '2', '3', '4', '5', '6', '7', '8', '9');
    expect(unifiedDiff('a.md', before, before.replace('5', 'năm'))).toBe(
      '--- a.md\n+++ a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+năm\n 6\n 7\n 8\n',
    );
  });

  it('keeps changes that lie far apart in hunks of their own', () => {
    const before = lines(...Array.from({ length: 40 }, (_, index) => String(index)));
    const diff = unifiedDiff('a', before, before.replace('\n5\n', '\nx\n').replace('\n30\n', '\ny\n'));
    expect(diff.match(/^@@/gm)).toHaveLength(2);
  });

  /** What the reader of a diff would make of it: rows of each hunk against their counts and the texts. */
  function apply(before: string, diff: string): string {
    const source = before.split('\n');
    const result: string[] = [];
    let at = 0;
    const rows = diff.split('\n').slice(2, -1);
    for (let row = 0; row < rows.length; ) {
      const head = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$/.exec(rows[row++] as string);
      expect(head).not.toBeNull();
      const [, start, count, , after] = (head as RegExpExecArray).map(Number) as [number, number, number, number, number];
      const from = count === 0 ? start : start - 1;
      while (at < from) result.push(source[at++] as string);
      let [taken, given] = [0, 0];
      while (taken < count || given < after) {
        const line = rows[row++] as string;
        if (line[0] !== '+') {
          expect(line.slice(1)).toBe(source[at++]);
          taken++;
        }
        if (line[0] !== '-') {
          result.push(line.slice(1));
          given++;
        }
      }
    }
    return [...result, ...source.slice(at)].join('\n');
  }

  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 40 }).map((all) => all.join('\n'));

  it('applied to the first text gives the second', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        fc.pre(before !== after);
        expect(apply(before, unifiedDiff('a', before, after))).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it.runIf(spawnSync('patch', ['--version']).status === 0)('is taken by patch', () => {
    const before = lines(...Array.from({ length: 60 }, (_, index) => `dòng ${index}`));
    const after = before.replace('dòng 7\n', '').replace('dòng 33', 'dòng ba ba').replace('dòng 50\n', 'dòng 50\nthêm\n');
    const folder = folderWith({ 'a.md': before });
    writeFileSync(join(folder, 'd.patch'), unifiedDiff('a.md', before, after));
    execFileSync('patch', ['-p0', '-i', 'd.patch'], { cwd: folder, stdio: 'pipe' });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(after);
  });

  it('of texts without a line in common is quick', () => {
    const many = (word: string) => lines(...Array.from({ length: 5000 }, (_, index) => `${word}${index}`));
    const started = performance.now();
    unifiedDiff('a', many('x'), many('y'));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('a table for the terminal', () => {
  it('has aligned columns and a rule', () => {
    expect(
      textTable(
        ['số', 'loại'],
        [
          ['1', 'chỉ thị'],
          ['22', ''],
        ],
      ),
    ).toBe('số  loại\n──  ───────\n1   chỉ thị\n22\n');
  });

  it('cuts long cells and joins lines', () => {
    const [, , row] = textTable(['a'], [[`hai\n  dòng ${'x'.repeat(100)}`]]).split('\n');
    expect(row).toHaveLength(60);
    expect(row).toMatch(/^hai dòng x+…$/);
  });

  it('without rows is its header', () => {
    expect(textTable(['a', 'b'], [])).toBe('a  b\n─  ─\n');
  });
});
