import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withLock } from '../../src/build/lock.ts';
import { folderWith } from './folder.ts';

const words = { cannot: 'Không khóa được', busy: () => 'đang bận' };

it('a lock that names nobody is left behind a few seconds after it was begun, and not before', async () => {
  const path = join(folderWith(), 'khoa');
  writeFileSync(path, '');
  await expect(withLock(path, words, 0, async () => {})).rejects.toThrow('đang bận');
  const before = Date.now() / 1000 - 6;
  utimesSync(path, before, before);
  expect(await withLock(path, words, 0, async () => readFileSync(path, 'utf8'))).toMatch(/^\d+\n/);
  expect(existsSync(path)).toBe(false);
});
