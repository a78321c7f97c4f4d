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
}

/** A document of this length has a thousand pages. Beyond it nobody is served by waiting. */
export const MAX_BODY = 2_000_000;

const EMPTY: Root = { type: 'root', children: [] };

/** Splits and parses a source. Total: any text gives a tree. */
export function parse(source: SourceFile): SyntaxTree {
  const { text } = source;
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const opening = /^---[ \t]*(?:\r?\n|$)/.exec(text.slice(from, from + 200));
  if (!opening) {
    return { source, frontMatter: null, frontMatterPlace: { source, start: from, end: from }, closed: true, ...parseBody(source, from) };
  }
  const yamlStart = from + opening[0].length;
  const fence = findFence(text, yamlStart);
  if (!fence) {
    const empty = /\r?\n[ \t]*\r?\n/.exec(text.slice(yamlStart));
    const yamlEnd = empty ? yamlStart + empty.index : text.length;
    return {
      source,
      frontMatter: parseYaml(source, yamlStart, yamlEnd),
      frontMatterPlace: { source, start: yamlStart, end: yamlEnd },
      closed: false,
      ...parseBody(source, yamlEnd),
    };
  }
  return {
    source,
    frontMatter: parseYaml(source, yamlStart, fence.start),
    frontMatterPlace: { source, start: yamlStart, end: fence.start },
    closed: true,
    ...parseBody(source, fence.end),
  };
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

function parseBody(source: SourceFile, start: number): { body: Root; bodyPlace: Place; cut: boolean } {
  const whole = source.text.slice(start);
  const bodyPlace: Place = { source, start, end: source.text.length };
  if (whole.length > MAX_BODY) return { body: EMPTY, bodyPlace, cut: true };
  return { body: parseMarkdown(whole), bodyPlace, cut: false };
}
