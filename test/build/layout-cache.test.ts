import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { layoutCache } from '../../src/build/layout-cache.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { documentOf, prose, province } from '../writers/docx/samples.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chithi-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = writeDocx(documentOf(`loai: chi_thi\n${province}\ntrich_yeu: Về A`, prose));

it('keeps pages by the bytes of the DOCX, and mends what is broken', async () => {
  const root = join(folder, 'directives');
  const pages = await layoutCache(root).pagesOf(bytes);
  const kept = join(folder, '.chithi/dan-trang');
  const [name = ''] = readdirSync(kept);
  expect(await layoutCache(root).pagesOf(bytes)).toEqual(pages);
  writeFileSync(join(kept, name), '{"pageCount": 7, "paragraphs": [], "sectionPageCounts": []}');
  expect((await layoutCache(root).pagesOf(bytes))?.pageCount).toBe(7);
  writeFileSync(join(kept, name), '{"pageCount":');
  expect(await layoutCache(root).pagesOf(bytes)).toEqual(pages);
});

it('works without a folder to keep them in', async () => {
  const root = join(folder, 'directives');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '.chithi'), 'a file, not a folder');
  expect((await layoutCache(root).pagesOf(bytes))?.pageCount).toBe(1);
  expect(existsSync(join(folder, '.chithi/dan-trang'))).toBe(false);
  expect((await layoutCache(null).pagesOf(bytes))?.pageCount).toBe(1);
});
