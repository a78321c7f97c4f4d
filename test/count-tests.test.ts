import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countTests } from '../scripts/count-tests.mjs';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chithi-count-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sum of a run of these test files. */
function sumOf(files: Readonly<Record<string, string>>) {
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
  const report = join(folder, 'report.json');
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--root', folder, '--globals', '--reporter=json', `--outputFile.json=${report}`, ...Object.keys(files)],
    { stdio: 'ignore' },
  );
  return countTests(JSON.parse(readFileSync(report, 'utf8')), status);
}

describe('the sum of `npm test`', () => {
  it('counts a failed test once, not again for the groups and the file that hold it; what fails before its tests once', () => {
    expect(
      sumOf({
        'nested.test.js':
          "describe('a', () => { describe('b', () => { it('fails', () => { expect(1).toBe(2); }); it('passes', () => {}); it.skip('waits', () => {}); }); });",
        'hook.test.js': "describe('a', () => { beforeAll(() => { throw new Error('hook'); }); it('never runs', () => {}); });",
        'unread.test.js': "import './nowhere.js';\nit('is never seen', () => {});",
      }),
    ).toEqual({ passed: 1, failed: 3, skipped: 2 });
  });

  it('is no failure where nothing failed, and one where the run left no report or died after its tests', () => {
    expect(countTests({ numPassedTests: 4, numFailedTests: 0, testResults: [] }, 0)).toEqual({ passed: 4, failed: 0, skipped: 0 });
    expect(countTests({ numPassedTests: 4, numFailedTests: 0, testResults: [] }, 1)).toMatchObject({ passed: 4, failed: 1 });
    expect(countTests(null, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
