import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { cases, runCase } from './cases.ts';

const folder = fileURLToPath(new URL('../../templates', import.meta.url));
const templates = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
);

/** The long run is scripts/fuzz.mjs; the command line, which writes files, is left to it. */
describe('bất kỳ đầu vào nào', () => {
  it.each(Object.entries(cases).filter(([kind]) => kind !== 'dòng lệnh'))('là %s không làm hỏng chương trình', async (kind, { share }) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), (seed) => runCase(seed, { templates, paths: [] }, kind)),
      { numRuns: 20 + share * 2, interruptAfterTimeLimit: 10_000 },
    );
  });
});
