import type { Position } from './span.ts';

/**
 * A text with the path that it goes by. The text is exactly what was decoded, BOM and CRLF included, so that every offset is a place in
 * the author's own file.
 */
export interface SourceFile {
  /** As given by the caller, with `/`; standard input is `-`. */
  readonly path: string;
  readonly text: string;
  /** Set where the bytes were not UTF-8: what they seemed to be. The text is then the best that could be made of them. */
  readonly encoding?: string;
}

const lineStarts = new WeakMap<SourceFile, readonly number[]>();

function startsOf(source: SourceFile): readonly number[] {
  let starts = lineStarts.get(source);
  if (!starts) {
    const found = [0];
    for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1)) found.push(at + 1);
    starts = found;
    lineStarts.set(source, starts);
  }
  return starts;
}

/** The line and column of an offset; an offset outside the text is taken as its nearest end. */
export function positionAt(source: SourceFile, offset: number): Position {
  const at = Math.max(0, Math.min(offset, source.text.length));
  const starts = startsOf(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] as number) + 1, offset: at };
}

/** The text of a line (from 1) without its line end; empty where there is no such line. */
export function lineText(source: SourceFile, line: number): string {
  const starts = startsOf(source);
  const from = starts[line - 1];
  if (from === undefined) return '';
  const to = starts[line] ?? source.text.length + 1;
  return source.text.slice(from, to - 1).replace(/\r$/, '');
}
