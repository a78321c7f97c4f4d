import type { WritableDocument } from '../../document/document.ts';
import type { Place } from '../../source/source-text.ts';
import { placeOf } from '../../source/source-text.ts';
import { attachmentPart } from './attachments.ts';
import { body } from './body.ts';
import { assignComments, type CommentMarks, commentsPart, type DocxComment } from './comments.ts';
import { paperCopy } from './copy-mark.ts';
import { type HeadSizes, layoutHead } from './head-layout.ts';
import { dateText, letterhead } from './letterhead.ts';
import { addressees, enactment, invitation, telegram } from './opening.ts';
import {
  applicationProperties,
  contentTypes,
  coreProperties,
  documentRelationships,
  fontTable,
  packageRelationships,
  pictureParts,
  type RelatedPart,
  settings,
} from './package-parts.ts';
import { paragraph } from './paragraph.ts';
import { blankFooter, blankHeader, firstFooter, firstHeader, pageNumberHeader } from './running-parts.ts';
import { endOfSection, sectionBreak } from './sections.ts';
import { signatureBlock } from './signature.ts';
import { stylesPart, wordNamespace } from './styles.ts';
import { titleBlock } from './title-block.ts';
import { type Medium, type Picture, type RunningParts, textWidthOfPage, type Writing } from './writing.ts';
import { element, nothing, together, type Xml, xmlDocument } from './xml.ts';
import { type Entry, storedEntry, textEntry, zip } from './zip.ts';

export interface DocxOptions {
  /** Bản giấy or bản điện tử; by default paper: references to the document are filled in. */
  readonly medium?: Medium;
  /** Whether page 1 says that this is a draft; by default it does for documents in the stage `du_thao`. */
  readonly draftMark?: boolean;
  /** Remarks to be shown by Word on the paragraphs that print their places. */
  readonly comments?: readonly DocxComment[];
}

const namespaces = {
  'xmlns:w': wordNamespace,
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
};

/** Parts that no document changes, compressed once. */
const constantEntries = new Map<string, Entry>();

function constantEntry(name: string, make: () => string): Entry {
  let entry = constantEntries.get(name);
  if (!entry) {
    entry = textEntry(name, make());
    constantEntries.set(name, entry);
  }
  return entry;
}

/** The styles of a format and a set of sizes, by that set. */
const styleEntries = new WeakMap<HeadSizes, Entry>();

function stylesEntry(document: WritableDocument, sizes: HeadSizes): Entry {
  let entry = styleEntries.get(sizes);
  if (!entry) {
    entry = textEntry('word/styles.xml', stylesPart(document.format, sizes));
    styleEntries.set(sizes, entry);
  }
  return entry;
}

/** Everything above the signature, the signature, and what comes after it. */
function content(writing: Writing): Xml {
  const { document, format } = writing;
  const { type, subject, signers, recipients, attachments, copy } = document;
  const column = textWidthOfPage(format);
  const parts: Xml[] = [letterhead(writing)];
  if (type.subject !== 'v_v') {
    parts.push(
      titleBlock(
        writing,
        {
          name: type.name,
          nameAt: document.typeField ? placeOf(document.typeField.text) : null,
          subject: type.subject === 'none' ? null : (subject?.value ?? null),
          subjectAt: subject ? placeOf(subject.text) : null,
          reference: null,
        },
        column,
      ),
    );
  } else parts.push(paragraph({ style: 'CuoiPhan', after: 10 }, nothing));
  parts.push(enactment(writing, column), addressees(writing, column), telegram(writing, column), invitation(writing, column));
  parts.push(body(writing, document.body, { signed: true, landscape: false }));
  parts.push(signatureBlock(writing, signers, recipients, document.recipientsKey));
  if (copy && writing.medium === 'giay') parts.push(paperCopy(writing, copy));
  let landscape = false;
  for (const attachment of attachments) {
    parts.push(sectionBreak(writing, landscape));
    writing.section = attachment.kind === 'phu_luc' ? 'appendix' : 'issued';
    landscape = attachment.landscape;
    parts.push(attachmentPart(writing, attachment));
  }
  // the body of a document ends with a paragraph, also where it ends with a table
  if (attachments.length === 0) parts.push(paragraph({ style: 'CuoiPhan' }, nothing));
  parts.push(endOfSection(writing, landscape));
  return together(...parts);
}

/**
 * The official document as DOCX (Office Open XML, transitional), for Word 2013 and later. The same document gives the same bytes: no clock,
 * no random ids. Whatever the document lacks is left out or printed as a blank; nothing is refused.
 */
export function writeDocx(document: WritableDocument, options: DocxOptions = {}): Uint8Array {
  const { medium = 'giay', draftMark = document.stage === 'du_thao', comments = [] } = options;
  const { format, letterhead: organ } = document;
  const head = layoutHead(format, organ.superior, organ.issuer, document.type.dated ? dateText(document) : '', textWidthOfPage(format));

  const parts: RelatedPart[] = [
    { id: 'rId1', type: 'styles', target: 'styles.xml' },
    { id: 'rId2', type: 'settings', target: 'settings.xml' },
    { id: 'rId3', type: 'fontTable', target: 'fontTable.xml' },
    { id: 'rId4', type: 'header', target: 'header1.xml' },
  ];
  const entries: Entry[] = [
    stylesEntry(document, head.sizes),
    constantEntry('word/settings.xml', settings),
    constantEntry('word/fontTable.xml', fontTable),
    constantEntry('word/header1.xml', pageNumberHeader),
  ];
  const add = (id: string, type: RelatedPart['type'], target: string, entry: Entry): string => {
    parts.push({ id, type, target });
    entries.push(entry);
    return id;
  };
  const topOfFirst = firstHeader(document, medium, draftMark);
  const footOfFirst = firstFooter(document);
  const appendices = document.attachments.some(({ kind }) => kind === 'phu_luc');
  const running: RunningParts = {
    pageNumber: 'rId4',
    firstHeader: topOfFirst === null ? null : add('rId5', 'header', 'header2.xml', textEntry('word/header2.xml', topOfFirst)),
    blankHeader:
      topOfFirst === null || !appendices ? null : add('rId6', 'header', 'header3.xml', constantEntry('word/header3.xml', blankHeader)),
    firstFooter: footOfFirst === null ? null : add('rId7', 'footer', 'footer1.xml', textEntry('word/footer1.xml', footOfFirst)),
    blankFooter:
      footOfFirst === null || !appendices ? null : add('rId8', 'footer', 'footer2.xml', constantEntry('word/footer2.xml', blankFooter)),
  };

  const written = (marks: CommentMarks | null): { xml: Xml; pictures: readonly Picture[] } => {
    const writing: Writing = {
      document,
      format,
      head,
      medium,
      comments: marks,
      pictures: [],
      pictureOf: new Map(),
      drawings: 0,
      section: 'main',
      running,
    };
    return { xml: content(writing), pictures: writing.pictures };
  };
  let marks: CommentMarks | null = null;
  if (comments.length > 0) {
    const places: Place[] = [];
    written({ kind: 'collect', places });
    marks = { kind: 'write', byParagraph: assignComments(comments, places), next: 0 };
    add('rId9', 'comments', 'comments.xml', textEntry('word/comments.xml', commentsPart(comments)));
  }
  const { xml, pictures } = written(marks);
  parts.push(...pictureParts(pictures));
  for (const { target, image } of pictures) entries.push(storedEntry(`word/${target}`, image.bytes));

  const signature = parts.map(({ id }) => id).join();
  const keyed = (name: string, make: () => string) => {
    // pictures make too many kinds of packages to keep them all
    if (pictures.length > 0) return textEntry(name, make());
    const key = `${name}?${signature}`;
    let entry = constantEntries.get(key);
    if (!entry) {
      entry = textEntry(name, make());
      constantEntries.set(key, entry);
    }
    return entry;
  };
  return zip([
    keyed('[Content_Types].xml', () => contentTypes(parts)),
    constantEntry('_rels/.rels', packageRelationships),
    keyed('word/_rels/document.xml.rels', () => documentRelationships(parts)),
    textEntry('word/document.xml', xmlDocument(element('w:document', namespaces, element('w:body', null, xml)))),
    ...entries,
    textEntry('docProps/core.xml', coreProperties(document)),
    constantEntry('docProps/app.xml', applicationProperties),
  ]);
}
