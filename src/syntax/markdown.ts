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

let processor: Processor<Root> | undefined;

/** Parses Markdown with offsets counted from the start of `text`. Total. */
export function parseMarkdown(text: string): Root {
  processor ??= (unified() as unknown as Processor<Root>)
    .data('micromarkExtensions' as never, extensions as never)
    .data('fromMarkdownExtensions' as never, [gfmTableFromMarkdown(), directiveFromMarkdown()] as never)
    .use(remarkParse as never)
    .freeze() as unknown as Processor<Root>;
  return processor.parse(text);
}

export type { List, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
