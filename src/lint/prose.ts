import { type Citation, findCitations } from '../document/citations/find-citations.ts';
import type { Attachment, Block, Document, Field, Signer } from '../document/document.ts';
import type { PressPiece, PressSentence } from '../document/press/press-piece.ts';
import { paragraphSpans } from '../document/wrapped-lines.ts';
import { positionAt, type SourceFile } from '../source/source-file.ts';
import { join, placeOf, type SourceText, verbatim } from '../source/source-text.ts';
import { forgetTexts, rememberingWords } from '../vietnamese/words.ts';
import { indexOfText, mayHold, needOf, needOfText, type TextIndex } from './needed-text.ts';

/** Where a passage stands: rules on capitals, ends and abbreviations differ by it. */
export type PassageRole =
  | 'trich_yeu'
  | 'can_cu'
  | 'kinh_gui'
  | 'noi_nhan'
  | 'nguoi_ky'
  | 'de_muc'
  | 'doan'
  | 'khoan'
  | 'diem'
  | 'gach'
  | 'o_bang'
  | 'dong';

/** One stretch of running text: a paragraph, a heading, a cell, a value of the front matter, a line of a plain text. */
export interface Passage {
  readonly role: PassageRole;
  readonly text: SourceText;
  /** Whether a sentence may run on from the passage before it (a line of plain text that was broken). */
  readonly continues: boolean;
}

export interface LocatedCitation {
  readonly passage: Passage;
  /** Offsets are in `passage.text.value`. */
  readonly citation: Citation;
}

/** The running text of anything that is checked, in reading order. */
export interface Prose {
  readonly source: SourceFile;
  /** Null for press pieces and plain text. */
  readonly document: Document | null;
  /** ISO date by which organs and laws are judged; null where unknown. */
  readonly date: string | null;
  readonly passages: readonly Passage[];
  /** The passages one under another. */
  readonly joined: string;
  /** Every citation in reading order; parsed once, on first use. */
  readonly citations: readonly LocatedCitation[];
}

function makeProse(source: SourceFile, document: Document | null, date: string | null, passages: readonly Passage[]): Prose {
  let citations: readonly LocatedCitation[] | undefined;
  let joined: string | undefined;
  return {
    source,
    document,
    date,
    passages,
    get joined() {
      joined ??= passages.map(({ text }) => text.value).join('\n');
      return joined;
    },
    get citations() {
      citations ??= passages.flatMap((passage) =>
        passage.role === 'nguoi_ky'
          ? []
          : findCitations(passage.text.value, { softBreaks: passage.role !== 'dong' || passage.text.value.includes('\n') }).map(
              (citation) => ({ passage, citation }),
            ),
      );
      return citations;
    },
  };
}

interface ProseIndex {
  readonly whole: TextIndex;
  /** Of each passage, made when it is asked. */
  readonly each: (TextIndex | undefined)[];
}

const indices = new WeakMap<Prose, ProseIndex | null>();

/** So many texts are searched as they are: to read what each pattern needs takes as long as searching some of them for all patterns. */
const UNINDEXED = 8;
let met = 0;

function indexOf(prose: Prose): ProseIndex | null {
  let index = indices.get(prose);
  if (index === undefined) {
    index = met++ < UNINDEXED ? null : { whole: indexOfText(prose.joined), each: [] };
    indices.set(prose, index);
  }
  return index;
}

/** Whether a pattern matches anywhere in a text, wherever it was searched last. */
function matches(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  const found = pattern.test(text);
  pattern.lastIndex = 0;
  return found;
}

/**
 * The passages in which one of the patterns matches; none in most texts for most rules, which the index of the whole text tells at once. A
 * pattern may be looser than what the rule then looks for.
 */
export function passagesWith(prose: Prose, ...patterns: readonly RegExp[]): readonly Passage[] {
  const index = indexOf(prose);
  if (!index) return prose.passages.filter(({ text: { value } }) => patterns.some((pattern) => matches(pattern, value)));
  const { whole, each } = index;
  const likely = patterns.filter((pattern) => mayHold(whole, needOf(pattern)));
  if (likely.length === 0) return [];
  const found: Passage[] = [];
  for (const [at, passage] of prose.passages.entries()) {
    const { value } = passage.text;
    each[at] ??= indexOfText(value);
    const own = each[at];
    for (const pattern of likely) {
      if (!mayHold(own, needOf(pattern)) || !matches(pattern, value)) continue;
      found.push(passage);
      break;
    }
  }
  return found;
}

const small = new WeakMap<Prose, string>();

const needOfWord = rememberingWords(needOfText);

/** Whether one of the words, given in small letters, stands anywhere in the text, in any case: quicker than any pattern. */
export function mentions(prose: Prose, words: Iterable<string>): boolean {
  const index = indexOf(prose);
  for (const word of words) {
    if (index && !mayHold(index.whole, needOfWord(word))) continue;
    let text = small.get(prose);
    if (text === undefined) {
      text = prose.joined.toLowerCase();
      small.set(prose, text);
    }
    if (text.includes(word)) return true;
  }
  return false;
}

const proses = new WeakMap<Document, Prose>();

/** All prose of a document: front matter values in printed order, body, attachments. Gathered once for each document. */
export function proseOfDocument(document: Document): Prose {
  let prose = proses.get(document);
  if (!prose) {
    prose = gather(document);
    proses.set(document, prose);
  }
  return prose;
}

function gather(document: Document): Prose {
  forgetTexts();
  const passages: Passage[] = [];
  const add = (role: PassageRole, fields: readonly (Field<unknown> | null)[]) => {
    for (const field of fields) if (field) passages.push({ role, text: field.text, continues: false });
  };
  add('trich_yeu', [document.subject]);
  add('can_cu', document.legalBases);
  add('kinh_gui', document.addressees);
  if (document.telegram) add('kinh_gui', document.telegram.recipients);
  if (document.invitation) {
    const { guests, content, chair, time, venue } = document.invitation;
    add('kinh_gui', guests);
    add('doan', [content, chair, time, venue]);
  }
  passagesOfBlocks(document.body, passages);
  for (const attachment of document.attachments) passagesOfAttachment(attachment, passages);
  add('noi_nhan', document.recipients);
  for (const signer of document.signers) add('nguoi_ky', partsOfSigner(signer));
  return makeProse(document.source, document, document.date?.value ?? null, passages);
}

function partsOfSigner(signer: Signer) {
  return [signer.onBehalfOf, signer.forHead, signer.byOrderOf, signer.byDelegationOf, signer.post, signer.otherPost, signer.name];
}

function passagesOfAttachment(attachment: Attachment, passages: Passage[]): void {
  if (attachment.title.value) passages.push({ role: 'de_muc', text: attachment.title.text, continues: false });
  passagesOfBlocks(attachment.body, passages);
}

function passagesOfBlocks(blocks: readonly Block[], passages: Passage[], within: PassageRole = 'doan'): void {
  for (const [index, block] of blocks.entries()) {
    switch (block.kind) {
      case 'heading':
        passages.push({ role: 'de_muc', text: block.text, continues: false });
        break;
      case 'paragraph':
        passages.push({ role: index === 0 ? within : 'doan', text: block.text, continues: false });
        break;
      case 'item':
        passagesOfBlocks(block.blocks, passages, block.level === 'khoan' ? 'khoan' : block.level === 'diem' ? 'diem' : 'gach');
        break;
      case 'table':
        for (const cell of [...block.header, ...block.rows.flat()]) passages.push({ role: 'o_bang', text: cell.text, continues: false });
        break;
      case 'figure':
        break;
    }
  }
}

/** The paragraphs of a plain text. */
export function proseOfText(source: SourceFile): Prose {
  const passages = paragraphSpans(source.text).map(
    ({ start, end }): Passage => ({ role: 'dong', text: verbatim(source, start, end), continues: false }),
  );
  return makeProse(source, null, null, passages);
}

/** Prose of passages gathered by another reader (a press piece). */
export function proseOfPassages(source: SourceFile, passages: readonly Passage[], date: string | null): Prose {
  return makeProse(source, null, date, passages);
}

/** The running text of a press piece, without its marks: title, lead, body, captions. Judged by the day of its document. */
export function proseOfPiece(piece: PressPiece): Prose {
  const passages: Passage[] = [];
  const add = (role: PassageRole, sentences: readonly PressSentence[]) => {
    if (sentences.length > 0)
      passages.push({
        role,
        text: join(
          piece.source,
          sentences.map((one) => one.text),
          ' ',
        ),
        continues: false,
      });
  };
  add('de_muc', piece.title ? [piece.title] : []);
  add('doan', piece.lead);
  for (const block of piece.body) add(block.kind === 'heading' ? 'de_muc' : block.kind === 'item' ? 'gach' : 'doan', block.sentences);
  for (const { caption } of piece.pictures) add('doan', caption);
  return makeProse(piece.source, null, piece.document?.date?.value ?? null, passages);
}

/** A citation as data: what `cite` prints and `van-ban.json` keeps. */
export function citationRecord({ passage, citation }: LocatedCitation) {
  const place = placeOf(passage.text, citation.start, citation.end);
  const { raw, type, number, year, symbol, date, issuer, title } = citation;
  return {
    raw,
    type,
    number,
    year,
    symbol,
    date,
    issuer,
    title,
    start: positionAt(place.source, place.start),
    end: positionAt(place.source, place.end),
  };
}
