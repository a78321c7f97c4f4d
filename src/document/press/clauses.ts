import { join, type Place, placeOf, type SourceText } from '../../source/source-text.ts';
import type { Block, Document, Heading, Signer } from '../document.ts';
import { pathOfAttachment } from '../document-tasks.ts';
import { fullTitle } from '../identity.ts';
import { clauseDigest } from './clause-digest.ts';

/** Mục của văn bản: the smallest part that a sentence of a piece can point at. */
export interface Clause {
  /** What stands in a mark: `1.a`, `III.2`, `Điều 3`, `mo-dau-2`, `bang-1.3`, `the-thuc`. */
  readonly id: string;
  /** «mục 1.a», «đoạn mở đầu thứ 2»: how a message names it. */
  readonly name: string;
  /** Its own text, without what stands below it. */
  readonly texts: readonly string[];
  /** The clauses that it stands in, outermost first. */
  readonly above: readonly string[];
  /** Where it stands; null for the form (thể thức), which is composed. */
  readonly place: Place | null;
  /** The anchor of its item on the full-text page. */
  readonly anchor: string | null;
}

/** The clauses of a document in reading order, each with an id that is unique in it. */
export interface Clauses {
  readonly all: readonly Clause[];
  readonly byId: ReadonlyMap<string, Clause>;
  /** The clause with what it stands in and all that stands below it; empty for an id that no clause has. */
  readonly within: (id: string) => readonly Clause[];
  readonly digest: (id: string) => string | null;
}

/** Under this id a full text records all clauses together. */
export const WHOLE = 'toan-van';

/** Id of the form: type, number, date, issuer, subject, signer, recipients. */
export const FORM = 'the-thuc';

const memo = new WeakMap<Document, Clauses>();

/** Các mục của một văn bản. Pure; kept with the document. */
export function clausesOf(document: Document): Clauses {
  let found = memo.get(document);
  if (!found) {
    found = indexOf(new ClauseReader().read(document));
    memo.set(document, found);
  }
  return found;
}

/** Clauses of any text that is parted into paragraphs, for a source that is no document of ours. */
export function clausesOfParagraphs(paragraphs: readonly string[]): Clauses {
  return indexOf(
    paragraphs.map((text, index) => ({
      id: `doan-${index + 1}`,
      name: `đoạn ${index + 1}`,
      texts: [text],
      above: [],
      place: null,
      anchor: null,
    })),
  );
}

function indexOf(all: readonly Clause[]): Clauses {
  const byId = new Map(all.map((clause) => [clause.id, clause]));
  const below = new Map<string, Clause[]>();
  for (const clause of all) {
    for (const id of clause.above) {
      const list = below.get(id);
      if (list) list.push(clause);
      else below.set(id, [clause]);
    }
  }
  const within = (id: string): readonly Clause[] => {
    if (id === WHOLE) return all;
    const own = byId.get(id);
    return own ? [...own.above.flatMap((one) => byId.get(one) ?? []), own, ...(below.get(id) ?? [])] : [];
  };
  const digests = new Map<string, string>();
  return {
    all,
    byId,
    within,
    digest: (id) => {
      const known = digests.get(id);
      if (known !== undefined) return known;
      const parts = within(id);
      if (parts.length === 0) return null;
      const made = clauseDigest(parts.map((one) => `${one.id}: ${one.texts.join(' ')}`).join('\n'));
      digests.set(id, made);
      return made;
    },
  };
}

class ClauseReader {
  private readonly clauses: Clause[] = [];
  private readonly taken = new Set<string>();
  private openings = 0;
  private tables = 0;

  read(document: Document): readonly Clause[] {
    this.add(FORM, 'phần thể thức', formTexts(document), [], null, null);
    for (const [index, basis] of document.legalBases.entries())
      this.add(`can-cu-${index + 1}`, `căn cứ thứ ${index + 1}`, [basis.value], [], placeOf(basis.text), null);
    this.blocks(document.body, '', []);
    for (const attachment of document.attachments) {
      const prefix = pathOfAttachment(attachment);
      const id = this.add(prefix, prefix, [attachment.title.value], [], placeOf(attachment.title.text), attachment.anchor);
      this.openings = 0;
      this.blocks(attachment.body, prefix, [id]);
    }
    return this.clauses;
  }

  private add(
    wanted: string,
    name: string,
    texts: readonly string[],
    above: readonly string[],
    place: Place | null,
    anchor: string | null,
  ): string {
    let id = wanted;
    for (let count = 2; this.taken.has(id); count++) id = `${wanted}~${count}`;
    this.taken.add(id);
    this.clauses.push({ id, name, texts: texts.filter((text) => text.trim() !== ''), above, place, anchor });
    return id;
  }

  private blocks(blocks: readonly Block[], prefix: string, above: readonly string[]): void {
    /** Headings that are open, outermost first. */
    let open: { readonly depth: number; readonly id: string }[] = [];
    const under = () => [...above, ...open.map((one) => one.id)];
    const name = (id: string) => [prefix, id].filter(Boolean).join('.');
    for (const block of blocks) {
      switch (block.kind) {
        case 'heading': {
          open = open.filter((one) => one.depth < block.depth);
          const id = this.add(name(headingId(block)), headingName(block), [block.text.value], under(), block.place, block.anchor);
          open.push({ depth: block.depth, id });
          break;
        }
        case 'paragraph':
          if (block.runIn) {
            const label = `Điều ${block.runIn.number}`;
            open = [];
            const id = this.add(name(label), label, [block.text.value], under(), block.place, block.runIn.anchor);
            open.push({ depth: 9, id });
          } else {
            this.openings++;
            const id = `${above.length === 0 && open.length === 0 ? 'mo-dau' : 'doan'}-${this.openings}`;
            this.add(name(id), `đoạn thứ ${this.openings} ngoài các mục`, [block.text.value], under(), block.place, null);
          }
          break;
        case 'item':
          this.item(block, prefix, under());
          break;
        case 'table':
          this.table(block, prefix, under());
          break;
        case 'figure':
          break;
      }
    }
  }

  private item(item: Extract<Block, { kind: 'item' }>, prefix: string, above: readonly string[]): void {
    const own = item.blocks.flatMap((block): SourceText[] => (block.kind === 'paragraph' ? [block.text] : []));
    const path = [prefix, item.path].filter(Boolean).join('.');
    const texts = own.map((text) => text.value);
    const id = this.add(path, path.startsWith('Điều') || prefix ? path : `mục ${path}`, texts, above, item.place, item.anchor);
    for (const block of item.blocks) {
      if (block.kind === 'item') this.item(block, prefix, [...above, id]);
      else if (block.kind === 'table') this.table(block, prefix, [...above, id]);
    }
  }

  private table(table: Extract<Block, { kind: 'table' }>, prefix: string, above: readonly string[]): void {
    this.tables++;
    const name = [prefix, `bang-${this.tables}`].filter(Boolean).join('.');
    const header = table.header.map((cell) => cell.text.value).join(' | ');
    const id = this.add(name, `bảng ${this.tables}`, [header], above, table.place, null);
    for (const [index, row] of table.rows.entries()) {
      // Each figure beside the words of its column, where its unit stands.
      const cells = row.map((cell, column) => withUnit(cell.text.value, table.header[column]?.text.value ?? ''));
      const place = row[0]
        ? placeOf(
            join(
              table.place.source,
              row.map((cell) => cell.text),
              ' ',
            ),
          )
        : table.place;
      this.add(`${id}.${index + 1}`, `bảng ${this.tables}, hàng ${index + 1}`, cells, [...above, id], place, null);
    }
  }
}

/** «11,5» under «Năm 2026 (tỷ đồng)» is «11,5 tỷ đồng». */
function withUnit(cell: string, header: string): string {
  const unit = /\(([^()\d]{1,24})\)\s*$/.exec(header)?.[1];
  return unit && /^[\d.,]+$/.test(cell.trim()) ? `${cell.trim()} ${unit}` : cell;
}

function headingId(heading: Heading): string {
  if (heading.number === null) return heading.anchor;
  if (heading.level === 'dieu') return `Điều ${heading.number}`;
  return heading.level === 'muc_la_ma' || heading.level === 'khoan' ? heading.number : heading.label;
}

function headingName(heading: Heading): string {
  return heading.label === ''
    ? `đề mục «${heading.text.value}»`
    : heading.level === 'muc_la_ma'
      ? `mục ${heading.number}`
      : heading.label.replace(/\.$/, '');
}

function signerTexts(signer: Signer): string[] {
  const post = [signer.acting ? 'Quyền' : '', signer.post?.value ?? ''].filter(Boolean).join(' ');
  return [signer.onBehalfOf, signer.forHead, signer.byOrderOf, signer.byDelegationOf]
    .map((field) => field?.value ?? '')
    .concat(post, signer.otherPost?.value ?? '', signer.name?.value ?? '');
}

/** What a piece may say of the document itself, as sentences would. */
function formTexts(document: Document): readonly string[] {
  const { letterhead, date, subject } = document;
  const values = (fields: readonly { readonly value: string }[]) => fields.map((field) => field.value);
  return [
    [
      fullTitle(document),
      date ? `ngày ${Number(date.value.slice(8))}/${Number(date.value.slice(5, 7))}/${date.value.slice(0, 4)}` : '',
    ].join(' '),
    letterhead?.superior ?? '',
    letterhead?.issuer ?? '',
    letterhead && letterhead.organ.name !== letterhead.issuer ? letterhead.organ.name : '',
    document.place ?? '',
    subject?.value ?? '',
    ...document.signers.flatMap((signer) => [signerTexts(signer).join(' '), ...signerTexts(signer)]),
    ...document.signers.flatMap((signer) =>
      [signer.onBehalfOf, signer.forHead, signer.post].map((field) => (field && letterhead ? `${field.value} ${letterhead.issuer}` : '')),
    ),
    ...values(document.addressees),
    ...values(document.recipients),
    document.fieldOfWork?.value ?? '',
    ...values(document.replaces),
    ...values(document.repeals),
    document.effectiveFrom ? `có hiệu lực từ ngày ${document.effectiveFrom.value.split('-').reverse().join('/')}` : '',
    ...(document.telegram ? values(document.telegram.recipients) : []),
    ...invitationTexts(document),
    document.stage === 'thu_hoi' ? 'đã thu hồi' : '',
  ];
}

function invitationTexts({ invitation }: Document): readonly string[] {
  if (!invitation) return [];
  const { guests, content, chair, time, venue } = invitation;
  return [...guests, content, chair, time, venue].map((field) => field?.value ?? '');
}
