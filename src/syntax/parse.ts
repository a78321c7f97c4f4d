import type { Root } from 'mdast';
import type { SourceFile } from '../source/source-file.ts';
import type { Place } from '../source/source-text.ts';
import { parseMarkdown } from './markdown.ts';
import { parseYaml, type YamlTree } from './yaml-tree.ts';

/** A source text as trees with places; nothing is understood yet. */
export interface SyntaxTree {
  readonly source: SourceFile;
  /** Null where the text opens with no `---`. */
  readonly frontMatter: YamlTree | null;
  /** The YAML between the fences; a point at the start where there is none. */
  readonly frontMatterPlace: Place;
  /** False where the opening `---` has no closing one: what follows is all taken as YAML up to the first empty line. */
  readonly closed: boolean;
  /** Offsets in `body` count from `bodyPlace.start`. */
  readonly body: Root;
  readonly bodyPlace: Place;
  /** The body was longer than `MAX_BODY` and was cut there. */
  readonly cut: boolean;
  /** Emphasis and links were too many to be read, and stand as plain characters. */
  readonly tooManyMarks: boolean;
  /** Lists, quotes and blocks stood too deep in one another, and are plain characters. */
  readonly tooDeep: boolean;
}

/** A document of this length has a thousand pages. Beyond it nobody is served by waiting. */
export const MAX_BODY = 2_000_000;

const EMPTY: Root = { type: 'root', children: [] };

/** The front matter of a source alone. */
export type FrontMatter = Pick<SyntaxTree, 'frontMatter' | 'frontMatterPlace' | 'closed'> & { readonly bodyStart: number };

/** Splits a source and parses its front matter; the body is left alone. Total. */
export function parseFrontMatter(source: SourceFile): FrontMatter {
  const { text } = source;
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const opening = /^---[ \t]*(?:\r?\n|$)/.exec(text.slice(from, from + 200));
  if (!opening) return { frontMatter: null, frontMatterPlace: { source, start: from, end: from }, closed: true, bodyStart: from };
  const start = from + opening[0].length;
  const fence = findFence(text, start);
  if (fence)
    return {
      frontMatter: parseYaml(source, start, fence.start),
      frontMatterPlace: { source, start, end: fence.start },
      closed: true,
      bodyStart: fence.end,
    };
  const empty = /\r?\n[ \t]*\r?\n/.exec(text.slice(start));
  const end = empty ? start + empty.index : text.length;
  return { frontMatter: parseYaml(source, start, end), frontMatterPlace: { source, start, end }, closed: false, bodyStart: end };
}

/** Splits and parses a source. Total: any text gives a tree. */
export function parse(source: SourceFile): SyntaxTree {
  const { bodyStart, ...front } = parseFrontMatter(source);
  return { source, ...front, ...parseBody(source, bodyStart) };
}

/** The closing `---` (or `...`) on a line of its own. */
function findFence(text: string, from: number): { start: number; end: number } | null {
  const fence = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
  fence.lastIndex = from;
  const match = fence.exec(text);
  if (!match) return null;
  const after = match.index + match[0].length;
  return { start: match.index, end: text[after] === '\n' ? after + 1 : after };
}

function parseBody(source: SourceFile, start: number): Pick<SyntaxTree, 'body' | 'bodyPlace' | 'cut' | 'tooManyMarks' | 'tooDeep'> {
  const whole = source.text.slice(start);
  const bodyPlace: Place = { source, start, end: source.text.length };
  if (whole.length > MAX_BODY) return { body: EMPTY, bodyPlace, cut: true, tooManyMarks: false, tooDeep: false };
  const { root, ...limits } = parseMarkdown(whole);
  return { body: root, bodyPlace, cut: false, ...limits };
}
