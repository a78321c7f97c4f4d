import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { parsePlainMarkdown } from './plain-markdown.ts';

/**
 * The Markdown that a document may use: CommonMark with GFM tables and container directives. Left out because official texts run into
 * them by accident: indented code (drafters indent first lines) and setext headings (a row of hyphens under a line of text).
 */
const ALWAYS_DISABLED = { disable: { null: ['codeIndented', 'setextUnderline'] } };
const DIRECTIVE = { flow: { 58: directive().flow?.[58] } };

/** Resolving emphasis and links takes the square of their marks. No document has this many; beyond it they are plain characters. */
const MAX_MARKS = 3000;
/** Lists, quotes and blocks in one another are read by recursion, each level anew. No document nests this deep. */
const MAX_NESTING = 16;
const MAX_INDENT = 80;

const INLINE_MARKS = ['attention', 'labelStartLink', 'labelStartImage', 'labelEnd'];
const CONTAINERS = ['blockQuote', 'list'];

const processors = new Map<string, Processor<Root>>();

function processorFor(plain: boolean, flat: boolean): Processor<Root> {
  const key = `${plain} ${flat}`;
  let processor = processors.get(key);
  if (!processor) {
    const disabled = { disable: { null: [...(plain ? INLINE_MARKS : []), ...(flat ? CONTAINERS : [])] } };
    const used = flat ? [gfmTable(), ALWAYS_DISABLED, disabled] : [gfmTable(), DIRECTIVE, ALWAYS_DISABLED, disabled];
    processor = (unified() as unknown as Processor<Root>)
      .data('micromarkExtensions' as never, used as never)
      .data('fromMarkdownExtensions' as never, [gfmTableFromMarkdown(), directiveFromMarkdown()] as never)
      .use(remarkParse as never)
      .freeze() as unknown as Processor<Root>;
    processors.set(key, processor);
  }
  return processor;
}

/** A Markdown tree, and what of its text was too much to be read as markup: it stands as plain characters. */
export interface Markdown {
  readonly root: Root;
  /** Emphasis and links. */
  readonly tooManyMarks: boolean;
  /** Lists, quotes and blocks. */
  readonly tooDeep: boolean;
}

/**
 * Parses Markdown with offsets counted from the start of `text`; lines and columns of nodes, and how lists are spaced, mean nothing. `whole`: by
 * the full parser, which gives the same tree. Total.
 */
export function parseMarkdown(text: string, whole = false): Markdown {
  let marks = 0;
  for (const _ of text.matchAll(/[*_]+|\[/g)) if (++marks > MAX_MARKS) break;
  const tooManyMarks = marks > MAX_MARKS;
  const tooDeep = nestsTooDeep(text);
  const plain = whole || tooManyMarks || tooDeep ? null : parsePlainMarkdown(text);
  return { root: plain ?? processorFor(tooManyMarks, tooDeep).parse(withTightNames(text)), tooManyMarks, tooDeep };
}

/** The same text, as long, with the spaces around the name of a block moved to the end of its line. */
function withTightNames(text: string): string {
  if (!text.includes(':::')) return text;
  const tight = (_: string, colons: string, before: string, name: string, after: string, rest: string) =>
    colons + name + rest + before + after;
  return text.replace(SPACED_NAME, tight).replace(CLOSE_NAME, tight);
}

/** A line of hyphens or asterisks alone, which opens nothing. */
const RULE = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)\r?$/;
/** The mark of a list item or quote at the start of what is left of a line. */
const OPENING = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;
const FENCE = /^[ \t]*(:{3,})(.*)$/;
/** `::: phu-luc {…}`: the spaces that people put around the name of a block, and the parser does not take. */
const SPACED_NAME = /^([ \t]*:{3,})([ \t]+)([a-zA-Z][\w-]*)([ \t]*)([^\r\n]*)/gm;
const CLOSE_NAME = /^([ \t]*:{3,})()([a-zA-Z][\w-]*)([ \t]+)([[{][^\r\n]*)/gm;

/** Whether a line opens more containers than a document can mean, or blocks are opened in one another without end. */
function nestsTooDeep(text: string): boolean {
  const blocks: number[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    let depth = 0;
    let columns = 0;
    for (let at = start; depth <= MAX_NESTING && columns <= MAX_INDENT; at = OPENING.lastIndex) {
      OPENING.lastIndex = at;
      if (!OPENING.test(text) || OPENING.lastIndex > end) break;
      depth++;
      for (let each = at; each < OPENING.lastIndex; each++) columns += text[each] === '\t' ? 4 : 1;
    }
    if ((depth > MAX_NESTING || columns > MAX_INDENT) && !RULE.test(text.slice(start, end))) return true;
    const fence = FENCE.exec(text.slice(start, Math.min(end, start + 200)));
    if (fence) {
      const length = (fence[1] as string).length;
      if ((fence[2] as string).trim() !== '') blocks.push(length);
      else while (blocks.length > 0 && (blocks.pop() as number) > length);
      if (blocks.length > MAX_NESTING) return true;
    }
    start = end + 1;
  }
  return false;
}

export type { List, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
