import { join } from 'node:path';
import { type DocxPages, layOutDocx } from '../layout/docx-pages.ts';
import { cacheFolder } from './result-cache.ts';
import { readIfThere, sha256, writeWhole } from './world.ts';

/** Part of every key: to be raised when the layout itself changes. */
const VERSION = 1;

/** Pages of DOCX files, by their bytes: laid out once, then read from `.chithi/` beside the content root. */
export interface LayoutCache {
  readonly pagesOf: (bytes: Uint8Array) => Promise<DocxPages | null>;
}

/** A cache for the documents of a content root; null: in memory only. */
export function layoutCache(root: string | null): LayoutCache {
  const known = new Map<string, Promise<DocxPages | null>>();
  const folder = root === null ? null : join(cacheFolder(root), 'dan-trang');

  async function load(key: string, bytes: Uint8Array): Promise<DocxPages | null> {
    const path = folder && join(folder, `${key}.json`);
    const kept = path && (await readKept(path));
    if (kept) return kept;
    const pages = await layOutDocx(bytes);
    // a cache that cannot be written costs time, nothing else
    if (path && pages) await writeWhole(path, new TextEncoder().encode(JSON.stringify(pages))).catch(() => {});
    return pages;
  }

  return {
    pagesOf: (bytes) => {
      const key = sha256(`${VERSION}:${sha256(bytes)}`);
      let pages = known.get(key);
      if (!pages) {
        pages = load(key, bytes);
        known.set(key, pages);
      }
      return pages;
    },
  };
}

async function readKept(path: string): Promise<DocxPages | null> {
  const bytes = await readIfThere(path).catch(() => null);
  if (!bytes) return null;
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<DocxPages>;
    const whole = typeof value.pageCount === 'number' && Array.isArray(value.paragraphs) && Array.isArray(value.sectionPageCounts);
    return whole ? (value as DocxPages) : null;
  } catch {
    return null;
  }
}
