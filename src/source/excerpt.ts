import { lineText, positionAt } from './source-file.ts';
import type { Place } from './source-text.ts';

/** How much of a line is shown around a place: a paragraph is one line of a source. */
const BEFORE = 40;
const WIDTH = 96;

/** A place as a report for people shows it: where it is, and what stands around it in its line. Plain data, for a cache. */
export interface Excerpt {
  /** From 1. */
  readonly line: number;
  /** In code units, from 1. */
  readonly column: number;
  /** Of the line, no more than a terminal is wide; empty where the line is. */
  readonly text: string;
  /** Where in the text the place begins, and how much of it the text holds, in code units. */
  readonly at: number;
  readonly length: number;
  /** Whether the line goes on before the text, and after it. */
  readonly cut: readonly [before: boolean, after: boolean];
}

export function excerptOf({ source, start, end }: Place): Excerpt {
  const first = positionAt(source, start);
  const last = positionAt(source, end);
  const line = lineText(source, first.line);
  const column = first.column - 1;
  const length = Math.max(1, (last.line === first.line ? last.column : line.length + 1) - first.column);
  const from = Math.max(0, column - BEFORE);
  const text = line.slice(from, from + WIDTH);
  const at = Math.min(column - from, text.length);
  return {
    line: first.line,
    column: first.column,
    text,
    at,
    length: Math.min(length, text.length - at),
    cut: [from > 0, from + WIDTH < line.length],
  };
}
