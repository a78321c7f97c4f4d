import { defineConfig } from 'vitest/config';
import { quickenPatternsInTests } from './scripts/quicken-patterns.mjs';

// Two suites: `unit` needs nothing but Node; `e2e` drives the real programs (validator, LibreOffice, Chromium, git).
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [quickenPatternsInTests()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          setupFiles: ['test/setup.ts'],
          // The modules of the core hold no state that a test could change: they are loaded once a worker, not once a file.
          isolate: false,
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          setupFiles: ['test/setup.ts'],
          testTimeout: 900_000,
          hookTimeout: 900_000,
          // What a page is waited for comes when the machine gets to it.
          expect: { poll: { timeout: 30_000 } },
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});
