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

function addParagraphs(blocks: readonly Block[], within: readonly Item[], outer: Block | null, into: RunningParagraph[]): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph') {
      const next = blocks[index + 1] ?? null;
      into.push({ paragraph: block, within, next, after: next ?? outer, leads: within.length > 0 && index === 0 });
    } else if (block.kind === 'item') addParagraphs(block.blocks, [...within, block], blocks[index + 1] ?? outer, into);
  }
}

const memo = new WeakMap<readonly Block[], readonly RunningParagraph[]>();

/** The paragraphs of blocks in reading order, the nested ones too; kept with the blocks, since a score of rules asks. */
export function runningParagraphs(blocks: readonly Block[]): readonly RunningParagraph[] {
  let found = memo.get(blocks);
  if (!found) {
    const made: RunningParagraph[] = [];
    addParagraphs(blocks, [], null, made);
    found = made;
    memo.set(blocks, found);
  }
  return found;
}

/** The paragraphs of a document and of its attachments. */
export function allParagraphs({ body, attachments }: Document): readonly RunningParagraph[] {
  const own = runningParagraphs(body);
  return attachments.length === 0 ? own : [...own, ...attachments.flatMap((attachment) => runningParagraphs(attachment.body))];
}
