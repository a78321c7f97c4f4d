import { read } from '../compile.ts';
import type { Document } from '../document/document.ts';
import { withoutBody } from '../document/issue-values.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { OfficeFolder } from './office.ts';
import type { InputFile, Inputs } from './sources.ts';

/** What the front matter of a source says: a document without its body and what it includes, read in a fraction of the time. */
export function headOf(source: SourceFile, office: OfficeFolder): Document {
  return read(withoutBody(source), { ...office.compiler, include: () => ({ kind: 'missing' }) });
}

/** The heads of the documents among inputs. */
export function headsOf(inputs: Inputs): readonly { readonly file: InputFile; readonly document: Document }[] {
  return inputs.files.flatMap((file) => (file.kind === 'van_ban' ? [{ file, document: headOf(file.source, file.office) }] : []));
}
