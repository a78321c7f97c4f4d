import { join } from 'node:path';
import { kindOf } from '../document/source-kind.ts';
import type { SourceFile } from '../source/source-file.ts';
import { decode } from './decode.ts';
import type { OfficeFolder } from './office.ts';
import { sourceFilesIn } from './source-files.ts';
import { readBytes, sha256 } from './world.ts';

/** A document that says of itself that it corrects, replaces or repeals another (khóa «dinh_chinh», «thay_the», «bai_bo»). */
export interface CorrectingSource {
  readonly shown: string;
  /** Absolute. */
  readonly path: string;
  readonly sha256: string;
  readonly source: SourceFile;
}

/** The keys by which a document makes press pieces about others stale. */
export const CORRECTING_KEYS: readonly Buffer[] = ['dinh_chinh', 'thay_the', 'bai_bo'].map((key) => Buffer.from(key));

/**
 * The correcting documents of an office that a call did not name: a press piece that is checked by itself must know of them too. Files are
 * read as bytes and only those with one of the keys as text.
 */
export async function correctingSources(office: OfficeFolder, named: ReadonlySet<string>): Promise<readonly CorrectingSource[]> {
  const found: CorrectingSource[] = [];
  for (const below of await sourceFilesIn(office.root)) {
    const path = join(office.root, below);
    if (!/\.md$/i.test(below) || named.has(path)) continue;
    const bytes = await readBytes(path);
    if (!CORRECTING_KEYS.some((key) => bytes.includes(key))) continue;
    const source = decode(office.shown(path), bytes);
    if (kindOf(source) === 'van_ban') found.push({ shown: source.path, path, sha256: sha256(bytes), source });
  }
  return found;
}
