import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * The Markdown that a document may use: CommonMark with GFM tables and container directives. Left out because official texts run into
 * them by accident: indented code (drafters indent first lines) and setext headings (a row of hyphens under a line of text).
 */
const extensions = [gfmTable(), { flow: { 58: directive().flow?.[58] }, disable: { null: ['codeIndented', 'setextUnderline'] } }];

/** Resolving emphasis and links takes the square of their marks. No document has this many; beyond it they are plain characters. */
const MAX_MARKS = 3000;

const INLINE_MARKS = ['attention', 'labelStartLink', 'labelStartImage', 'labelEnd'];

const processors = new Map<boolean, Processor<Root>>();

function processorFor(plain: boolean): Processor<Root> {
  let processor = processors.get(plain);
  if (!processor) {
    processor = (unified() as unknown as Processor<Root>)
      .data('micromarkExtensions' as never, (plain ? [...extensions, { disable: { null: INLINE_MARKS } }] : extensions) as never)
      .data('fromMarkdownExtensions' as never, [gfmTableFromMarkdown(), directiveFromMarkdown()] as never)
      .use(remarkParse as never)
      .freeze() as unknown as Processor<Root>;
    processors.set(plain, processor);
  }
  return processor;
}

/** Parses Markdown with offsets counted from the start of `text`. Total. */
export function parseMarkdown(text: string): { readonly root: Root; /** Emphasis and links were too many to be read. */ readonly tooManyMarks: boolean } {
  let marks = 0;
  for (const _ of text.matchAll(/[*_]+|\[/g)) if (++marks > MAX_MARKS) break;
  const tooManyMarks = marks > MAX_MARKS;
  return { root: processorFor(tooManyMarks).parse(text), tooManyMarks };
}

export type { List, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
