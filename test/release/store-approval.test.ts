import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { storePair } from '../../src/release/store-approval.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chithi-ky-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const content = () => Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

test('a statement and its signature come together and replace the old pair', async () => {
  const path = join(folder, 'duyet.json');
  await storePair(path, bytes('một'), 'ký một');
  expect(content()).toEqual({ 'duyet.json': 'một', 'duyet.json.sig': 'ký một' });
  await storePair(path, bytes('hai'), 'ký hai');
  expect(content()).toEqual({ 'duyet.json': 'hai', 'duyet.json.sig': 'ký hai' });
});

test('where the signature cannot be put in its place, nothing is written and the old statement stays', async () => {
  const path = join(folder, 'duyet.json');
  writeFileSync(path, 'cũ');
  mkdirSync(`${path}.sig/con`, { recursive: true });
  await expect(storePair(path, bytes('mới'), 'ký')).rejects.toThrow(/Không ghi được phê duyệt/);
  expect(readdirSync(folder).sort()).toEqual(['duyet.json', 'duyet.json.sig']);
  expect(readFileSync(path, 'utf8')).toBe('cũ');
});

test('where the folder cannot be made, nothing is written', async () => {
  writeFileSync(join(folder, 'a.phe-duyet'), 'một tệp');
  await expect(storePair(join(folder, 'a.phe-duyet/duyet.json'), bytes('mới'), 'ký')).rejects.toThrow(/Không ghi được phê duyệt/);
  expect(readdirSync(folder)).toEqual(['a.phe-duyet']);
});
