import type { Block, Document, Item, Paragraph } from '../document/document.ts';

/** A paragraph of a body with what stands around it. */
export interface RunningParagraph {
  readonly paragraph: Paragraph;
  /** The items that it lies in, innermost last. */
  readonly within: readonly Item[];
  /** What follows it under the same parent; null at the end. */
  readonly next: Block | null;
  /** Whether it stands beside the mark of its item. */
  readonly leads: boolean;
}

function* paragraphsOf(blocks: readonly Block[], within: readonly Item[]): Generator<RunningParagraph> {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph') {
      yield { paragraph: block, within, next: blocks[index + 1] ?? null, leads: within.length > 0 && index === 0 };
    } else if (block.kind === 'item') yield* paragraphsOf(block.blocks, [...within, block]);
  }
}

/** The paragraphs of blocks in reading order, the nested ones too. */
export function runningParagraphs(blocks: readonly Block[]): Generator<RunningParagraph> {
  return paragraphsOf(blocks, []);
}

/** The paragraphs of a document and of its attachments. */
export function* allParagraphs(document: Document): Generator<RunningParagraph> {
  yield* runningParagraphs(document.body);
  for (const attachment of document.attachments) yield* runningParagraphs(attachment.body);
}
