import type { Attachment, Block, Document, Heading, Item, ItemLevel, Paragraph } from '../document/document.ts';
import { pointLetter } from '../document/numbering.ts';
import type { DocumentType } from '../document/profile.ts';
import type { SourceText } from '../source/source-text.ts';

/** The document's own content, or one of its attachments: each numbers its điều, mục and khoản by itself. */
export interface OutlinePart {
  readonly attachment: Attachment | null;
  /** The type by whose name the part is cited: «Quy chế này». */
  readonly type: DocumentType | null;
  readonly blocks: readonly Block[];
}

export function outlineParts(document: Document): readonly OutlinePart[] {
  return [
    { attachment: null, type: document.type, blocks: document.body },
    ...document.attachments.map((attachment) => ({ attachment, type: attachment.type, blocks: attachment.body })),
  ];
}

/** A Roman or Arabic number; null for anything else, or for letters in no Roman order. */
export function ordinalOf(number: string): number | null {
  if (/^\d{1,4}$/.test(number)) return Number(number);
  if (!/^(?:X{0,3})(?:IX|IV|V?I{0,3})$|^(?:XL|L)X{0,3}(?:IX|IV|V?I{0,3})$/.test(number)) return null;
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
  let total = 0;
  for (let at = 0; at < number.length; at++) {
    const value = worth[number[at] as string] ?? 0;
    total += value < (worth[number[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total || null;
}

const POINTS = 120;
const points = new Map(Array.from({ length: POINTS }, (_, index) => [pointLetter(index), index + 1]));

/** The place of a điểm's letter in the decree's order, from 1; null for a letter that it does not use. */
export function pointOrdinal(letter: string): number | null {
  return points.get(letter) ?? null;
}

/** Items of one level that follow each other as one list. */
export interface ItemRun {
  readonly level: ItemLevel;
  readonly items: readonly Item[];
  /** The last khoản before it in the same điều or section, which this run may continue; 0 where there is none. */
  readonly carried: number;
}

/**
 * The lists of a body in reading order, whatever lies in what: texts pasted without indents leave the later điểm of a khoản outside it. A
 * heading begins other lists, a khoản other điểm; so does a paragraph of its own before a «1.» or an «a)».
 */
export function itemRuns(blocks: readonly Block[]): readonly ItemRun[] {
  const reader = new ItemRunReader();
  reader.visit(blocks, false);
  reader.closeAll();
  return reader.runs;
}

class ItemRunReader {
  readonly runs: ItemRun[] = [];
  private readonly open = new Map<ItemLevel, { items: Item[]; carried: number; interrupted: boolean }>();
  private lastClause = 0;

  visit(list: readonly Block[], nested: boolean): void {
    for (const [index, block] of list.entries()) {
      if (block.kind === 'heading' || (block.kind === 'paragraph' && block.runIn)) {
        this.closeAll();
        if (block.kind === 'paragraph' || block.level === 'dieu') this.lastClause = 0;
      } else if (block.kind !== 'item') {
        if (!nested || index > 0) for (const run of this.open.values()) run.interrupted = true;
      } else {
        this.item(block);
        this.visit(block.blocks, true);
      }
    }
  }

  private item(item: Item): void {
    const { level, number } = item;
    const value = number === null ? null : level === 'diem' ? pointOrdinal(number) : ordinalOf(number);
    if (level === 'khoan') this.close('diem');
    const current = this.open.get(level);
    if (current && !(current.interrupted && value === 1)) {
      current.items.push(item);
      current.interrupted = false;
    } else {
      this.close(level);
      this.open.set(level, { items: [item], carried: level === 'khoan' ? this.lastClause : 0, interrupted: false });
    }
    if (level === 'khoan' && value !== null) this.lastClause = value;
  }

  private close(level: ItemLevel): void {
    const run = this.open.get(level);
    if (run) this.runs.push({ level, items: run.items, carried: run.carried });
    this.open.delete(level);
  }

  closeAll(): void {
    for (const level of [...this.open.keys()]) this.close(level);
  }
}

/** An item out of its order and the number that it should have; with the first of a list, its items from there on, to be numbered anew. */
export interface SequenceFault {
  readonly item: Item;
  readonly expected: number;
  readonly repeated: boolean;
  readonly rest: readonly Item[];
}

/** Where a list of one level leaves its order. After a fault the typed number counts, so that one slip is one fault. */
export function* sequenceFaults(blocks: readonly Block[], level: 'khoan' | 'diem'): Generator<SequenceFault> {
  for (const run of itemRuns(blocks)) {
    if (run.level !== level) continue;
    let previous = 0;
    let loose = false;
    let found = false;
    for (const [index, item] of run.items.entries()) {
      const number = item.number === null ? null : level === 'diem' ? pointOrdinal(item.number) : ordinalOf(item.number);
      if (number === null || !item.typed) {
        loose = number === null;
        if (number !== null) previous = number;
        continue;
      }
      const expected = previous + 1;
      const fine = number === expected || (index === 0 && number === run.carried + 1) || (loose && number > previous);
      if (!fine) {
        yield { item, expected, repeated: number < expected, rest: found ? [] : run.items.slice(index) };
        found = true;
      }
      previous = number;
      loose = false;
    }
  }
}

/** Điều of a part with its khoản, and each khoản's điểm. */
export type Articles = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

export function articlesOf(blocks: readonly Block[]): Articles {
  const articles = new Map<string, Map<string, Set<string>>>();
  let current: Map<string, Set<string>> | null = null;
  let clause: Set<string> | null = null;
  const openArticle = (number: string) => {
    current = articles.get(number) ?? new Map<string, Set<string>>();
    articles.set(number, current);
    clause = null;
  };
  const openClause = (number: string): Set<string> => {
    const points = current?.get(number) ?? new Set<string>();
    current?.set(number, points);
    return points;
  };
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 'dieu' && block.number !== null) openArticle(block.number);
    else if (block.kind === 'heading' && block.level === 'khoan' && block.number !== null && current) clause = openClause(block.number);
    else if (block.kind === 'paragraph' && block.runIn) openArticle(block.runIn.number);
    else if (block.kind === 'item' && current && block.number !== null) {
      if (block.level === 'khoan') {
        const own = openClause(block.number);
        for (const inner of block.blocks) if (inner.kind === 'item' && inner.level === 'diem' && inner.number) own.add(inner.number);
        clause = own;
      } else if (block.level === 'diem') (clause ?? openClause('')).add(block.number);
    }
  }
  return articles;
}

/** A heading or an untitled điều, as one entry of the outline. */
export interface OutlineEntry {
  readonly level: Heading['level'];
  readonly number: string | null;
  readonly typedNumber: SourceText | null;
  readonly block: Heading | Paragraph;
}

export function* outlineEntries(blocks: readonly Block[]): Generator<OutlineEntry> {
  for (const block of blocks) {
    if (block.kind === 'heading') yield { level: block.level, number: block.number, typedNumber: block.typedNumber, block };
    else if (block.kind === 'paragraph' && block.runIn)
      yield { level: 'dieu', number: block.runIn.number, typedNumber: block.runIn.typedNumber, block };
  }
}

/** Levels of a document that is divided by headings, outermost first. */
export const RANKS: readonly Heading['level'][] = ['phan', 'chuong', 'muc', 'tieu_muc', 'muc_la_ma', 'dieu', 'khoan'];
