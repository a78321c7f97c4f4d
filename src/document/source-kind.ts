import type { SourceFile } from '../source/source-file.ts';
import { parseFrontMatter } from '../syntax/parse.ts';
import { entryOf, fieldReader, textOf } from './shape.ts';

/** How the content of a file is to be taken: an official document, a press piece (`loai: tin_bai`), plain text. */
export type SourceKind = 'van_ban' | 'tin_bai' | 'text';

/** By the file's name and the first key of its front matter. */
export function kindOf(source: SourceFile): SourceKind {
  if (/\.txt$/i.test(source.path)) return 'text';
  if (!source.text.includes('tin_bai')) return 'van_ban';
  return textOf(entryOf(parseFrontMatter(source).frontMatter?.root, 'loai')?.value)?.value === 'tin_bai' ? 'tin_bai' : 'van_ban';
}

/** The paths, as written, of the Markdown files that a document includes: its appendices and what it issues. */
export function pathsIncludedBy(source: SourceFile): readonly string[] {
  if (!/^(?:phu_luc|dinh_kem)[ \t]*:/m.test(source.text)) return [];
  const read = fieldReader(parseFrontMatter(source).frontMatter?.root ?? null);
  return [...read.maps('phu_luc'), ...read.maps('dinh_kem')].flatMap((node) => fieldReader(node).text('tep')?.value ?? []);
}

/** The path, as written, of the document that a press piece is about. */
export function subjectPath(source: SourceFile): string | null {
  return textOf(entryOf(parseFrontMatter(source).frontMatter?.root, 'van_ban')?.value)?.value ?? null;
}
