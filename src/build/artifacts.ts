import type { WritableDocument } from '../document/document.ts';
import { documentFolder, documentSlug } from '../document/identity.ts';
import { isPublic } from '../document/publication.ts';
import { citationRecord, proseOfDocument } from '../lint/prose.ts';
import { writeDocx } from '../writers/docx/write-docx.ts';
import { siteContext } from '../writers/html/site-context.ts';
import { publicEntry, type SiteEntry } from '../writers/html/site-entry.ts';
import { siteRelations } from '../writers/html/site-relations.ts';
import type { Templates } from '../writers/html/templates.ts';
import { articleImages, type Relation, writeArticle } from '../writers/html/write-article.ts';
import { writeSite } from '../writers/html/write-site.ts';
import { writeJson } from '../writers/json/write-json.ts';
import type { OfficeFolder } from './office.ts';
import { sha256 } from './world.ts';

/** A file to be written, by its path in the output folder. */
export interface Artifact {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the files of a document need besides itself. */
export interface DocumentSurroundings {
  readonly office: OfficeFolder;
  readonly templates: Templates;
  /** Relations with the other documents of the build. */
  readonly relations: readonly Relation[] | undefined;
}

interface DocumentWriter {
  /** What `--only` calls it. */
  readonly id: string;
  /** `earlier`: what the writers before it made of the same document. */
  readonly write: (document: WritableDocument, surroundings: DocumentSurroundings, earlier: readonly NamedBytes[]) => readonly NamedBytes[];
}

const encoder = new TextEncoder();

/** Every format that a document is written in, in order: adding one is adding an entry. */
const documentWriters: readonly DocumentWriter[] = [
  {
    id: 'docx',
    write: (document, { office }) => [
      {
        name: `${documentSlug(document)}.docx`,
        bytes: writeDocx(document, { medium: office.compiler.configuration.electronicAppendices ? 'dien_tu' : 'giay' }),
      },
    ],
  },
  {
    id: 'html',
    write: (document, { office, templates, relations }, earlier) => {
      const files = earlier.map(({ name, bytes }) => ({ name, kind: 'docx' as const, size: bytes.length }));
      const extras = { ...(files.length > 0 ? { files } : {}), ...(relations ? { relations } : {}) };
      return [
        {
          name: 'index.html',
          bytes: encoder.encode(writeArticle(document, templates, siteContext(office.compiler.configuration), extras)),
        },
        ...articleImages(document),
      ];
    },
  },
  {
    id: 'json',
    write: (document, _surroundings, earlier) => {
      const digests = Object.fromEntries(
        earlier.filter(({ name }) => name.endsWith('.docx')).map(({ name, bytes }) => [name, sha256(bytes)]),
      );
      const citations = proseOfDocument(document).citations.map(citationRecord);
      return [{ name: 'van-ban.json', bytes: encoder.encode(writeJson(document, { citations, digests })) }];
    },
  },
];

export const writerIds: readonly string[] = documentWriters.map((writer) => writer.id);

/** The folder of a document's outputs, in the output folder: what is not public never stands below `web/`. */
export function outputFolder(document: WritableDocument): string {
  return `${isPublic(document) ? 'web' : 'noi-bo'}/${documentFolder(document)}`;
}

/** The files of one document. */
export function documentArtifacts(document: WritableDocument, surroundings: DocumentSurroundings, only: ReadonlySet<string>): Artifact[] {
  const folder = outputFolder(document);
  const files: NamedBytes[] = [];
  for (const writer of documentWriters)
    if (only.size === 0 || only.has(writer.id)) files.push(...writer.write(document, surroundings, files));
  return files.map(({ name, bytes }) => ({ path: `${folder}/${name}`, bytes }));
}

/** Entries of the documents that may be public. */
export function siteEntries(documents: readonly WritableDocument[]): readonly SiteEntry[] {
  return documents.flatMap((document) => publicEntry(document) ?? []);
}

export function relationsOf(entries: readonly SiteEntry[]): ReadonlyMap<string, readonly Relation[]> {
  return siteRelations(entries);
}

/** Home, lists, search, feed: what comes from all documents together. */
export function siteArtifacts(entries: readonly SiteEntry[], office: OfficeFolder, templates: Templates): Artifact[] {
  return writeSite(entries, templates, siteContext(office.compiler.configuration)).map(({ path, text }) => ({
    path: `web/${path}`,
    bytes: encoder.encode(text),
  }));
}

/** Style sheets and scripts for the pages of both halves of the output. */
export function assetArtifacts(templates: Templates): Artifact[] {
  return Object.entries(templates)
    .filter(([path]) => path.startsWith('web/assets/'))
    .flatMap(([path, text]) =>
      ['web', 'noi-bo'].map((half) => ({ path: `${half}/${path.slice('web/'.length)}`, bytes: encoder.encode(text) })),
    );
}
