import type { WritableDocument } from '../document/document.ts';
import { documentFolder, documentSlug } from '../document/identity.ts';
import { pressSettingsOf } from '../document/press/press-settings.ts';
import { isPublic } from '../document/publication.ts';
import { radioScriptOf } from '../document/speech/radio-script.ts';
import { citationRecord, proseOfDocument } from '../lint/prose.ts';
import type { Finding } from '../source/finding.ts';
import { writeDocx } from '../writers/docx/write-docx.ts';
import { siteContext } from '../writers/html/site-context.ts';
import type { SiteEntry } from '../writers/html/site-entry.ts';
import type { SitePiece } from '../writers/html/site-piece.ts';
import { type RelatedEntry, siteRelations } from '../writers/html/site-relations.ts';
import type { Templates } from '../writers/html/templates.ts';
import { articleImages, type Relation, writeArticle } from '../writers/html/write-article.ts';
import { writeSite } from '../writers/html/write-site.ts';
import { writeJson } from '../writers/json/write-json.ts';
import { pressFileName, pressKindNames } from '../writers/press/press-names.ts';
import { isDraft } from '../writers/press/public-piece.ts';
import { pieceImages, type WritablePiece, writePiece } from '../writers/press/write-piece.ts';
import { writeRadioText } from '../writers/radio/write-radio-text.ts';
import { writeSsml } from '../writers/radio/write-ssml.ts';
import type { OfficeFolder } from './office.ts';
import { sha256 } from './world.ts';
import { type WriterId, writerIds } from './writer-ids.ts';

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
  /** Links to the press pieces about the document. */
  readonly pieces?: readonly PieceLink[];
  /** Its DOCX, where it was made already. */
  readonly docx?: Uint8Array | null;
  /** Number of pages, where the document was laid out. */
  readonly pages?: number | null;
  /** Its PDF, where one was made. */
  readonly pdf?: Uint8Array | null;
}

interface DocumentWriter {
  /** True where it is written only when asked for by name. */
  readonly onRequest?: boolean;
  /** `earlier`: what the writers before it made of the same document. */
  readonly write: (document: WritableDocument, surroundings: DocumentSurroundings, earlier: readonly NamedBytes[]) => readonly NamedBytes[];
}

const encoder = new TextEncoder();

/** The file that the office signs. */
export function officialDocx(document: WritableDocument, { compiler }: OfficeFolder): Uint8Array {
  return writeDocx(document, { medium: compiler.configuration.electronicAppendices ? 'dien_tu' : 'giay' });
}

/** Adding a format is adding an entry, and its name to those of `--only`. */
const documentWriters: Readonly<Record<WriterId, DocumentWriter>> = {
  docx: {
    write: (document, { office, docx }) => [{ name: `${documentSlug(document)}.docx`, bytes: docx ?? officialDocx(document, office) }],
  },
  // the writer that needs LibreOffice
  pdf: {
    onRequest: true,
    write: (document, { pdf }) => (pdf ? [{ name: `${documentSlug(document)}.pdf`, bytes: pdf }] : []),
  },
  html: {
    write: (document, { office, templates, relations, pieces = [] }, earlier) => {
      const files = earlier.map(({ name, bytes }) => ({
        name,
        kind: name.endsWith('.pdf') ? ('pdf' as const) : ('docx' as const),
        size: bytes.length,
      }));
      const extras = { ...(files.length > 0 ? { files } : {}), ...(relations ? { relations } : {}), pieces };
      return [
        {
          name: 'index.html',
          bytes: encoder.encode(writeArticle(document, templates, siteContext(office.compiler.configuration), extras)),
        },
        ...articleImages(document),
      ];
    },
  },
  json: {
    write: (document, { pages, relations }, earlier) => {
      const digests = Object.fromEntries(
        earlier.filter(({ name }) => name.endsWith('.docx')).map(({ name, bytes }) => [name, sha256(bytes)]),
      );
      const citations = proseOfDocument(document).citations.map(citationRecord);
      return [
        {
          name: 'van-ban.json',
          bytes: encoder.encode(
            writeJson(document, {
              citations,
              digests,
              ...(pages ? { archive: { pages } } : {}),
              ...(relations ? { relations: namesOf(relations) } : {}),
            }),
          ),
        },
      ];
    },
  },
};

/** The documents that one replaces, repeals, corrects, as its page calls them. */
function namesOf(relations: readonly Relation[]) {
  const labels = (wanted: Relation['kind']) => relations.flatMap(({ kind, label }) => (kind === wanted ? [label] : []));
  return { replaces: labels('replaces'), repeals: labels('repeals'), corrects: labels('corrects') };
}

/** A press piece as the page of its document names it. */
export interface PieceLink {
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  /** True where the machine drafted it and nobody has finished it. */
  readonly draft: boolean;
}

export function pieceLink(piece: WritablePiece): PieceLink {
  const name = pressKindNames[piece.pressKind];
  return {
    href: `${pressFileName(piece.pressKind)}.html`,
    title: piece.title?.text.value ?? name,
    kind: name,
    draft: isDraft(piece),
  };
}

/** The files of a press piece, beside those of its document; a radio script is handed out only where all of it can be read. */
export function pieceArtifacts(
  piece: WritablePiece,
  { compiler }: OfficeFolder,
  templates: Templates,
  superseded: Relation | null = null,
): Artifact[] {
  const settings = pressSettingsOf(compiler.configuration);
  const name = pressFileName(piece.pressKind);
  const files: NamedBytes[] = [
    {
      name: `${name}.html`,
      bytes: encoder.encode(writePiece(piece, templates, siteContext(compiler.configuration), settings, superseded)),
    },
    ...pieceImages(piece),
  ];
  if (piece.pressKind === 'phat_thanh') {
    const script = radioScriptOf(piece, settings);
    if (script.readable)
      files.push(
        { name: `${name}.txt`, bytes: encoder.encode(writeRadioText(script)) },
        { name: `${name}.ssml`, bytes: encoder.encode(writeSsml(script)) },
      );
  }
  const folder = outputFolder(piece.document);
  return files.map((file) => ({ path: `${folder}/${file.name}`, bytes: file.bytes }));
}

/** The folder of a document's outputs, in the output folder: what is not public never stands below `web/`. */
export function outputFolder(document: WritableDocument): string {
  return `${isPublic(document) ? 'web' : 'noi-bo'}/${documentFolder(document)}`;
}

/** The files of one document. */
export function documentArtifacts(document: WritableDocument, surroundings: DocumentSurroundings, only: ReadonlySet<string>): Artifact[] {
  const folder = outputFolder(document);
  const files: NamedBytes[] = [];
  for (const id of writerIds) {
    const { onRequest, write } = documentWriters[id];
    if (only.has(id) || (only.size === 0 && (!onRequest || surroundings.pdf))) files.push(...write(document, surroundings, files));
  }
  return files.map(({ name, bytes }) => ({ path: `${folder}/${name}`, bytes }));
}

/**
 * The DOCX for reviewers, each finding a comment on its paragraph. It stands with the internal files also where the document is public:
 * remarks are no part of what is published.
 */
export function commentedArtifact(document: WritableDocument, { compiler }: OfficeFolder, findings: readonly Finding[]): Artifact {
  const medium = compiler.configuration.electronicAppendices ? 'dien_tu' : 'giay';
  const comments = findings.map((finding) => ({ place: finding, author: REVIEWER, text: commentText(finding) }));
  return {
    path: `noi-bo/${documentFolder(document)}/${documentSlug(document)}.nhan-xet.docx`,
    bytes: writeDocx(document, { medium, comments }),
  };
}

const REVIEWER = 'chithi';

/** The message of a finding as the JSON report has it, under it its rule and clauses. */
function commentText({ message, rule, basis }: Finding): string {
  const clauses = basis.map(({ document, clause }) => `${clause}, ${document}`).join('; ');
  return `${message}\n[${rule}]${clauses === '' ? '' : ` Căn cứ: ${clauses}`}`;
}

export function relationsOf(entries: readonly RelatedEntry[]): ReadonlyMap<string, readonly Relation[]> {
  return siteRelations(entries);
}

/** Home, lists, search, feed: what comes from all documents and pieces together, one file after another. */
export function* siteArtifacts(
  entries: readonly SiteEntry[],
  pieces: readonly SitePiece[],
  office: OfficeFolder,
  templates: Templates,
): Generator<Artifact, void> {
  for (const file of writeSite(entries, pieces, templates, siteContext(office.compiler.configuration)))
    yield { path: `web/${file.path}`, bytes: file.pieces ? encoded(file.pieces()) : encoder.encode(file.text) };
}

function encoded(pieces: Iterable<string>): Uint8Array {
  return Buffer.concat(Array.from(pieces, (piece) => encoder.encode(piece)));
}

/** Style sheets and scripts for the pages of both halves of the output. */
export function assetArtifacts(templates: Templates): Artifact[] {
  return Object.entries(templates)
    .filter(([path]) => path.startsWith('web/assets/'))
    .flatMap(([path, text]) =>
      ['web', 'noi-bo'].map((half) => ({ path: `${half}/${path.slice('web/'.length)}`, bytes: encoder.encode(text) })),
    );
}
