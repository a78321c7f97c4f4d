import { dirname, relative, resolve, sep } from 'node:path';
import { read } from '../compile.ts';
import { type Document, isWritable } from '../document/document.ts';
import { withoutBody } from '../document/issue-values.ts';
import type { SourceFile } from '../source/source-file.ts';
import { officialDocx } from './artifacts.ts';
import type { OfficeFolder } from './office.ts';
import type { InputFile, Inputs } from './sources.ts';

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

/** What the front matter of a source says: a document without its body and what it includes, read in a fraction of the time. */
export function headOf(source: SourceFile, office: OfficeFolder): Document {
  return read(withoutBody(source), { ...office.compiler, include: () => ({ kind: 'missing' }) });
}

/** The heads of the documents among inputs. */
export function headsOf(inputs: Inputs): readonly { readonly file: InputFile; readonly document: Document }[] {
  return inputs.files.flatMap((file) => (file.kind === 'van_ban' ? [{ file, document: headOf(file.source, file.office) }] : []));
}
