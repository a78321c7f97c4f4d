import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** How pages are looked at: a phone and a desk, by day and by night. */
const VIEWS = [
  [390, 'light'],
  [390, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const run = `axe.run(document, {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
})`;

/** Where a page must not scroll sideways: the narrowest screen that WCAG 1.4.10 knows, and twice the size of text (1.4.4). */
const REFLOWS = [
  [320, '100%'],
  [390, '200%'],
  [1280, '200%'],
] as const;

/**
 * What axe finds in a page (WCAG 2.2 AA) and whether it scrolls sideways, in each of the views, on the narrowest screen and at 200 % text; one
 * load for all of them.
 */
export async function faultsInEachView(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(axe);
  for (const [width, colorScheme] of VIEWS) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    const { violations, passes } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>(run);
    if (passes.length === 0) faults.push(`${width} ${colorScheme}: axe không xét gì`);
    faults.push(...violations.map(({ id, nodes }) => `${width} ${colorScheme}: ${id}: ${nodes[0]?.html}`));
    const over = await overflow(page);
    if (over !== 0) faults.push(`${width} ${colorScheme}: trang rộng hơn màn hình ${over} px`);
  }
  for (const [width, size] of REFLOWS) {
    await page.setViewportSize({ width, height: 844 });
    await page.evaluate(`document.documentElement.style.fontSize = '${size}'`);
    const over = await overflow(page);
    if (over !== 0) faults.push(`${width}, chữ ${size}: trang rộng hơn màn hình ${over} px`);
  }
  await page.evaluate("document.documentElement.style.fontSize = ''");
  return faults;
}

function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
