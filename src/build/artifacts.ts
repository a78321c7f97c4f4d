import type { WritableDocument } from '../document/document.ts';
import { documentSlug } from '../document/identity.ts';
import { writeDocx } from '../writers/docx/write-docx.ts';
import { siteContext } from '../writers/html/site-context.ts';
import type { Templates } from '../writers/html/templates.ts';
import { articleImages, writeArticle } from '../writers/html/write-article.ts';
import type { OfficeFolder } from './office.ts';

/** A file to be written, by its path in the output folder. */
export interface Artifact {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface DocumentWriter {
  /** What `--only` calls it. */
  readonly id: string;
  /** The files of one document by their names in its folder. */
  readonly write: (
    document: WritableDocument,
    office: OfficeFolder,
    templates: Templates,
  ) => readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const encoder = new TextEncoder();

/** Every format that a document is written in: adding one is adding an entry. */
const documentWriters: readonly DocumentWriter[] = [
  {
    id: 'docx',
    write: (document, { compiler }) => [
      {
        name: `${documentSlug(document)}.docx`,
        bytes: writeDocx(document, { medium: compiler.configuration.electronicAppendices ? 'dien_tu' : 'giay' }),
      },
    ],
  },
  {
    id: 'html',
    write: (document, { compiler }, templates) => [
      { name: 'index.html', bytes: encoder.encode(writeArticle(document, templates, siteContext(compiler.configuration))) },
      ...articleImages(document),
    ],
  },
];

export const writerIds: readonly string[] = documentWriters.map((writer) => writer.id);

/** The files of one document, in its folder of the output. */
export function documentArtifacts(
  document: WritableDocument,
  office: OfficeFolder,
  templates: Templates,
  folder: string,
  only: ReadonlySet<string>,
): Artifact[] {
  return documentWriters
    .filter((writer) => only.size === 0 || only.has(writer.id))
    .flatMap((writer) => writer.write(document, office, templates).map(({ name, bytes }) => ({ path: `${folder}/${name}`, bytes })));
}
