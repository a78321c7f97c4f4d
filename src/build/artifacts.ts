import type { WritableDocument } from '../document/document.ts';
import { documentSlug } from '../document/identity.ts';
import type { Artifact } from './build.ts';
import type { OfficeFolder } from './office.ts';

/** Formats that `--only` names. */
export const writerIds: readonly string[] = ['docx', 'html', 'json'];

export interface Written {
  readonly document: WritableDocument;
  readonly folder: string;
  readonly path: string;
}

export interface Writers {
  /** The files of one document, in its folder. */
  readonly document: (document: WritableDocument, office: OfficeFolder, folder: string) => readonly Artifact[];
  /** The files that come from all documents together. */
  readonly site: (documents: readonly Written[], offices: readonly OfficeFolder[]) => readonly Artifact[];
}
