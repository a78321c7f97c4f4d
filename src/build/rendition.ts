import { dirname, relative, resolve, sep } from 'node:path';
import { read } from '../compile.ts';
import { type Document, isWritable } from '../document/document.ts';
import type { SourceFile } from '../source/source-file.ts';
import { officialDocx } from './artifacts.ts';
import type { OfficeFolder } from './office.ts';

/** A file that a document includes, by its path from the content root. */
export interface IncludedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a source makes, and what went into it. */
export interface Rendition {
  readonly document: Document;
  /** Null where the document cannot be written. */
  readonly docx: Uint8Array | null;
  /** In code-point order of their paths. */
  readonly included: readonly IncludedFile[];
}

/** A source compiled, nothing written. The path of `source` must lead to where the file stands: what it includes is found from there. */
export function renditionOf(source: SourceFile, office: OfficeFolder): Rendition {
  const included = new Map<string, IncludedFile>();
  const { include } = office.compiler;
  const document = read(source, {
    ...office.compiler,
    include: (path, from) => {
      const found = include(path, from);
      const name = relative(office.root, resolve(dirname(resolve(from.path)), path))
        .split(sep)
        .join('/');
      if (found.kind === 'text') included.set(name, { path: name, bytes: new TextEncoder().encode(found.source.text) });
      else if (found.kind === 'image') included.set(name, { path: name, bytes: found.image.bytes });
      return found;
    },
  });
  const docx = isWritable(document) ? officialDocx(document, office) : null;
  return { document, docx, included: [...included.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
