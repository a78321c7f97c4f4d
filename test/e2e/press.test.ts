import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.mjs';
import { assetArtifacts, pieceArtifacts } from '../../src/build/artifacts.ts';
import { openOffice } from '../../src/build/office.ts';
import { compilePiece } from '../../src/compile.ts';
import { isWritable } from '../../src/document/document.ts';
import { tasksOf } from '../../src/document/document-tasks.ts';
import { draftPiece } from '../../src/writers/press/draft-piece.ts';
import { isWritablePiece } from '../../src/writers/press/write-piece.ts';
import { documents, pieceSources } from '../document/press/samples.ts';
import { builtInTemplates } from '../writers/html/fixtures.ts';
import { faultsInEachView } from './browser.ts';

const templates = builtInTemplates();
const folder = 'web/van-ban/ubnd_tinh_thanh_hoa/2026/05-ct-ubnd';
const pages = ['bao.html', 'cong-thong-tin.html', 'phat-thanh.html', 'toan-van.html', '../05-ct-ubnd-nhap/bao.html'] as const;

let root = '';
let browser: Browser;

function write(path: string, data: string | Uint8Array): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'chithi-press-'));
  const office = await openOffice(join(import.meta.dirname, '../../directives'), (path) => path);
  const document = documents.find((one) => one.source.path.endsWith('05-ct-ubnd.md'));
  if (!document || !isWritable(document)) throw new Error('không có văn bản mẫu');
  const put = (source: { path: string; text: string }, below: string) => {
    const by = { ...office.compiler, include: () => ({ kind: 'text' as const, source: document.source }) };
    const { piece } = compilePiece(source, by, {}, [document]);
    if (!isWritablePiece(piece)) throw new Error(source.path);
    for (const { path, bytes } of pieceArtifacts(piece, office, templates)) write(path.replace(folder, `${folder}${below}`), bytes);
  };
  for (const source of pieceSources) put(source, '');
  put(
    {
      path: document.source.path.replace('.md', '.nhap.md'),
      text: draftPiece(document, tasksOf(document, office.compiler.organs).tasks, 'bao', '05-ct-ubnd.md'),
    },
    '-nhap',
  );
  for (const { path, bytes } of assetArtifacts(templates)) write(path, bytes);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  if (root) rmSync(root, { recursive: true, force: true });
});

async function opened<T>(path: string, use: (page: Page) => Promise<T>, options: Parameters<Browser['newContext']>[0] = {}): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(root, folder, path)).href);
    return await use(page);
  } finally {
    await context.close();
  }
}

describe.each(pages)('%s', (path) => {
  test('has no fault of accessibility and no sideways scroll, on a phone and a desk, by day and by night', async () => {
    expect(await opened(path, faultsInEachView)).toEqual([]);
  });
});

test('a sentence of a draft shows its clause on hover, and links to it', async () => {
  await opened('../05-ct-ubnd-nhap/bao.html', async (page) => {
    const sentence = page.locator('.from-clause').first();
    expect(await sentence.getAttribute('title')).toMatch(/^Theo /);
    expect(await page.locator('sup a').count()).toBeGreaterThan(3);
  });
});

test('the SSML is well-formed for the browser’s own parser, in its namespace', async () => {
  const ssml = join(root, folder, 'phat-thanh.ssml');
  expect(existsSync(ssml)).toBe(true);
  const text = readFileSync(ssml, 'utf8');
  await opened('bao.html', async (page) => {
    const found = await page.evaluate<{ fault: boolean; name: string; namespace: string; sentences: number }>(`(() => {
      const parsed = new DOMParser().parseFromString(${JSON.stringify(text)}, 'application/xml');
      const speak = parsed.documentElement;
      return { fault: parsed.querySelector('parsererror') !== null, name: speak.localName, namespace: speak.namespaceURI, sentences: parsed.getElementsByTagName('s').length };
    })()`);
    expect(found).toMatchObject({ fault: false, name: 'speak', namespace: 'http://www.w3.org/2001/10/synthesis' });
    expect(found.sentences).toBeGreaterThan(15);
  });
});
