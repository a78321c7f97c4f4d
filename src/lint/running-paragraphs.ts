import type { Block, Document, Item, Paragraph } from '../document/document.ts';

/** A paragraph of a body with what stands around it. */
export interface RunningParagraph {
  readonly paragraph: Paragraph;
  /** The items that it lies in, innermost last. */
  readonly within: readonly Item[];
  /** What follows it under the same parent; null at the end. */
  readonly next: Block | null;
  /** What follows it in reading order, be it outside its item; null at the end of the body. */
  readonly after: Block | null;
  /** Whether it stands beside the mark of its item. */
  readonly leads: boolean;
}

function* paragraphsOf(blocks: readonly Block[], within: readonly Item[], outer: Block | null): Generator<RunningParagraph> {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph') {
      const next = blocks[index + 1] ?? null;
      yield { paragraph: block, within, next, after: next ?? outer, leads: within.length > 0 && index === 0 };
    } else if (block.kind === 'item') yield* paragraphsOf(block.blocks, [...within, block], blocks[index + 1] ?? outer);
  }
}

/** The paragraphs of blocks in reading order, the nested ones too. */
export function runningParagraphs(blocks: readonly Block[]): Generator<RunningParagraph> {
  return paragraphsOf(blocks, [], null);
}

/** The paragraphs of a document and of its attachments. */
export function* allParagraphs(document: Document): Generator<RunningParagraph> {
  yield* runningParagraphs(document.body);
  for (const attachment of document.attachments) yield* runningParagraphs(attachment.body);
}
