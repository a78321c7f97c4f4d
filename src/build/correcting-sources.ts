import { join } from 'node:path';
import { kindOf } from '../document/source-kind.ts';
import type { SourceFile } from '../source/source-file.ts';
import { decode } from './decode.ts';
import type { OfficeFolder } from './office.ts';
import { listFolder, readBytes, sha256 } from './world.ts';

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
const SKIPPED = /^(?:\.|node_modules$|templates$)|\.phe-duyet$/;

/**
 * The correcting documents of an office that a call did not name: a press piece that is checked by itself must know of them too. Files are
 * read as bytes and only those with one of the keys as text.
 */
export async function correctingSources(office: OfficeFolder, named: ReadonlySet<string>): Promise<readonly CorrectingSource[]> {
  const found: CorrectingSource[] = [];
  const look = async (folder: string): Promise<void> => {
    for (const { name, kind } of await listFolder(folder)) {
      const path = join(folder, name);
      if (kind === 'other' || SKIPPED.test(name)) continue;
      if (kind === 'folder') await look(path);
      else if (/\.md$/i.test(name) && name !== 'README.md' && !named.has(path)) {
        const bytes = await readBytes(path);
        if (!CORRECTING_KEYS.some((key) => bytes.includes(key))) continue;
        const source = decode(office.shown(path), bytes);
        if (kindOf(source) === 'van_ban') found.push({ shown: source.path, path, sha256: sha256(bytes), source });
      }
    }
  };
  await look(office.root);
  return found;
}
