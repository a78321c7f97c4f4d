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
const pages = [
  'bao.html',
  'cong-thong-tin.html',
  'phat-thanh.html',
  'toan-van.html',
  '../05-ct-ubnd-nhap/bao.html',
  '../05-ct-ubnd-nhap/phat-thanh.html',
] as const;

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
  for (const kind of ['bao', 'phat_thanh'] as const) {
    const text = draftPiece(document, tasksOf(document, office.compiler.organs).tasks, kind, '05-ct-ubnd.md');
    put({ path: document.source.path.replace('.md', `.${kind}.md`), text }, '-nhap');
  }
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

const drafts = ['../05-ct-ubnd-nhap/bao.html', '../05-ct-ubnd-nhap/phat-thanh.html'] as const;
/** The sentences, cards and marks of a draft; most cards are long enough to be worth opening. */
const parts = (page: Page, index: number) => {
  const whole = page.locator('.traced').nth(index);
  return { words: whole.locator('.from-clause').first(), card: whole.locator('.clause-card'), mark: whole.getByRole('button') };
};

describe.each(drafts)('the clause of a sentence in a draft: %s', (path) => {
  test('is shown on hover, stays while the pointer is on it, goes when the pointer leaves, and on Esc', async () => {
    await opened(path, async (page) => {
      expect(await page.locator('.traced').count()).toBeGreaterThan(3);
      const { words, card } = parts(page, 2);
      await words.scrollIntoViewIfNeeded();
      expect(await card.isVisible()).toBe(false);
      await words.hover();
      await card.waitFor({ state: 'visible' });
      expect(await card.textContent()).toMatch(/^Theo \S+ .+: .+Xem trong văn bản$/su);
      // It covers nothing of the sentence that it explains.
      const lines = await words.boundingBox();
      const there = await card.boundingBox();
      if (!lines || !there) throw new Error('không thấy thẻ');
      expect(there.y >= lines.y + lines.height || there.y + there.height <= lines.y).toBe(true);
      // Slowly over the gap between them, which belongs to neither.
      const x = there.x + 40;
      const gap = there.y > lines.y ? there.y - 1 : there.y + there.height + 1;
      await page.mouse.move(x, gap);
      await page.mouse.move(x, there.y + there.height / 2);
      await page.waitForTimeout(900);
      expect(await card.isVisible()).toBe(true);
      await page.mouse.move(2, 2);
      await card.waitFor({ state: 'hidden' });
      await words.hover();
      await card.waitFor({ state: 'visible' });
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'hidden' });
    });
  });

  test('is opened by its mark and stays when the pointer leaves', async () => {
    await opened(path, async (page) => {
      const { words, card, mark } = parts(page, 2);
      await words.hover();
      await card.waitFor({ state: 'visible' });
      await mark.click();
      await page.mouse.move(2, 2);
      await page.waitForTimeout(900);
      expect(await card.isVisible()).toBe(true);
      await mark.click();
      await card.waitFor({ state: 'hidden' });
    });
  });

  test('is reached by keyboard alone, with the link to it, and gives the focus back', async () => {
    await opened(path, async (page) => {
      const { card, mark } = parts(page, 1);
      await parts(page, 0).mark.focus();
      await page.keyboard.press('Tab');
      expect(await mark.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await card.waitFor({ state: 'visible' });
      await page.keyboard.press('Tab');
      expect(await page.evaluate<string>('document.activeElement.getAttribute("href")')).toMatch(/^index\.html#?/);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'hidden' });
      expect(await mark.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
    });
  });

  test('is opened by a touch of the sentence, at the foot of a phone, and closed by a touch elsewhere', async () => {
    await opened(
      path,
      async (page) => {
        const { words, card } = parts(page, 2);
        await words.tap();
        await card.waitFor({ state: 'visible' });
        const box = await card.boundingBox();
        expect(box && Math.round(box.y + box.height)).toBe(844);
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect(box?.width).toBeLessThanOrEqual(390);
        await page.touchscreen.tap(380, 8);
        await card.waitFor({ state: 'hidden' });
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    );
  });

  test('has its mark beside the last word, however wide the page is', async () => {
    await opened(path, async (page) => {
      for (let width = 320; width <= 700; width += 19) {
        await page.setViewportSize({ width, height: 844 });
        const alone = await page.evaluate<string[]>(`[...document.querySelectorAll('.traced')].filter((whole) => {
          const word = [...whole.querySelectorAll('.from-clause')].at(-1).getClientRects();
          const { left, bottom } = whole.querySelector('button').getBoundingClientRect();
          const last = word[word.length - 1];
          return left < last.right - 1 || bottom < last.top;
        }).map((whole) => whole.textContent)`);
        expect([width, alone]).toEqual([width, []]);
      }
    });
  });

  test('is opened by its mark without any script', async () => {
    await opened(
      path,
      async (page) => {
        const { card, mark } = parts(page, 2);
        await mark.click();
        await card.waitFor({ state: 'visible' });
      },
      { javaScriptEnabled: false },
    );
  });

  test('has no fault of accessibility while it is shown', async () => {
    await opened(path, async (page) => {
      const { card, mark } = parts(page, 2);
      await mark.click();
      expect(await faultsInEachView(page)).toEqual([]);
      expect(await card.isVisible()).toBe(true);
    });
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
