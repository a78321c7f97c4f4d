import { checkLayout } from '../compile.ts';
import { isWritable } from '../document/document.ts';
import { pageLayoutOf } from '../layout/page-layout.ts';
import type { LintOptions } from '../lint/lint.ts';
import { officialDocx } from './artifacts.ts';
import type { CheckedFile } from './check-inputs.ts';
import { type LayoutCache, layoutCache } from './layout-cache.ts';
import type { OfficeFolder } from './office.ts';

/**
 * Dàn trang: lays out the DOCX of every document that can be written; what is wrong with its pages joins its findings, and the number of
 * its pages goes with it.
 */
export async function layOutChecked(
  checked: readonly CheckedFile[],
  options: LintOptions,
  progress: (done: number, of: number, path: string) => void,
): Promise<CheckedFile[]> {
  const caches = new Map<OfficeFolder, LayoutCache>();
  const result: CheckedFile[] = [];
  for (const [index, one] of checked.entries()) {
    const { file, document, findings } = one;
    progress(index, checked.length, file.source.path);
    if (!document || !isWritable(document)) {
      result.push(one);
      continue;
    }
    const { office } = file;
    let cache = caches.get(office);
    if (!cache) {
      cache = layoutCache(office.root);
      caches.set(office, cache);
    }
    const pages = await cache.pagesOf(officialDocx(document, office));
    if (!pages) {
      result.push(one);
      continue;
    }
    const found = checkLayout(document, pageLayoutOf(document, pages), office.compiler, options);
    result.push({ ...one, findings: [...findings, ...found], pages: pages.pageCount });
  }
  return result;
}
