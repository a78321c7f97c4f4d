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
  /** Where a front matter opens otherwise than with `---` on the first line: what stands there in its stead, blank lines, or nothing. */
  readonly misopened: Place | null;
  /** False where the opening `---` has no closing one: what follows is all taken as YAML up to the first empty line. */
  readonly closed: boolean;
  /** Where it is closed by a line that resembles `---` (four hyphens, dashes of a word processor); `closed` is false then. */
  readonly misclosed: Place | null;
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
export type FrontMatter = Pick<SyntaxTree, 'frontMatter' | 'frontMatterPlace' | 'misopened' | 'closed' | 'misclosed'> & {
  readonly bodyStart: number;
};

/** A line of a few hyphens or dashes, as an editor makes of `---`. */
const FENCE_LIKE = /^[ \t]*(?:-{2,12}|[–—−]{1,3})[ \t]*(?:\r?\n|$)/;
/** Comments before the first key, and blank lines among them. */
const COMMENTS = /^(?:#[^\n]*\n(?:[ \t]*\r?\n)?){1,20}/;
/** The first line of a front matter: an unaccented key and its colon. */
const KEYED = /^[a-z]+(?:_[a-z]+)*[ \t]?:[ \t\r\n]/;

/** Where the YAML begins, and what stands in place of the fence that should be before it; null where the text opens no front matter. */
function findOpening(text: string, from: number): { readonly start: number; readonly wrong: readonly [number, number] | null } | null {
  const exact = /^---[ \t]*(?:\r?\n|$)/.exec(text.slice(from, from + 200));
  if (exact) return { start: from + exact[0].length, wrong: null };
  const blank = from + (/^(?:[ \t\u00a0]*\r?\n){0,20}/.exec(text.slice(from, from + 400))?.[0].length ?? 0);
  const line = FENCE_LIKE.exec(text.slice(blank, blank + 200))?.[0] ?? '';
  const start = blank + line.length;
  const keys = start + (COMMENTS.exec(text.slice(start, start + 4000))?.[0].length ?? 0);
  if (!KEYED.test(text.slice(keys, keys + 60))) return null;
  const isFence = /^---\s*$/.test(line);
  return { start, wrong: [from, isFence ? blank : blank + line.trimEnd().length] };
}

/** Splits a source and parses its front matter; the body is left alone. Total. */
export function parseFrontMatter(source: SourceFile): FrontMatter {
  const { text } = source;
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const opening = findOpening(text, from);
  if (!opening)
    return {
      frontMatter: null,
      frontMatterPlace: { source, start: from, end: from },
      misopened: null,
      closed: true,
      misclosed: null,
      bodyStart: from,
    };
  const { start, wrong } = opening;
  const misopened = wrong ? { source, start: wrong[0], end: wrong[1] } : null;
  const fence = findFence(text, start);
  const empty = fence ? null : /\r?\n[ \t]*\r?\n/.exec(text.slice(start));
  const end = fence ? fence.start : empty ? start + empty.index : text.length;
  return {
    frontMatter: parseYaml(source, start, end),
    frontMatterPlace: { source, start, end },
    misopened,
    closed: fence?.exact ?? false,
    misclosed: fence && !fence.exact ? { source, start: fence.start, end: fence.markEnd } : null,
    bodyStart: fence ? fence.end : end,
  };
}

/** Splits and parses a source. Total: any text gives a tree. */
export function parse(source: SourceFile): SyntaxTree {
  const { bodyStart, ...front } = parseFrontMatter(source);
  return { source, ...front, ...parseBody(source, bodyStart) };
}

/** The closing `---` (or `...`) on a line of its own, or what resembles it: neither can be a line of YAML. */
function findFence(text: string, from: number): { start: number; markEnd: number; end: number; exact: boolean } | null {
  const fence = /^(---|\.\.\.|-{2,12}|[–—−]{1,3})[ \t]*\r?$/gm;
  fence.lastIndex = from;
  const match = fence.exec(text);
  if (!match) return null;
  const mark = match[1] as string;
  const after = match.index + match[0].length;
  return {
    start: match.index,
    markEnd: match.index + mark.length,
    end: text[after] === '\n' ? after + 1 : after,
    exact: mark === '---' || mark === '...',
  };
}

function parseBody(source: SourceFile, start: number): Pick<SyntaxTree, 'body' | 'bodyPlace' | 'cut' | 'tooManyMarks' | 'tooDeep'> {
  const whole = source.text.slice(start);
  const bodyPlace: Place = { source, start, end: source.text.length };
  if (whole.length > MAX_BODY) return { body: EMPTY, bodyPlace, cut: true, tooManyMarks: false, tooDeep: false };
  const { root, ...limits } = parseMarkdown(whole);
  return { body: root, bodyPlace, cut: false, ...limits };
}
