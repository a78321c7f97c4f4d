import type { SourceFile } from './source-file.ts';
import type { Span } from './span.ts';

/** A place in a named source. */
export interface Place extends Span {
  readonly source: SourceFile;
}

/** A run of `length` code units of a value that stand unbroken in the source: value `at` is source `start`. */
interface Piece {
  readonly at: number;
  readonly start: number;
  readonly length: number;
}

/**
 * A string that knows where each of its code units stands in a source. Its value may leave out what is markup there (escapes, `**`, the
 * indent of a continued line), so that a rule reads plain text and still points into the author's file.
 */
export interface SourceText {
  readonly source: SourceFile;
  readonly value: string;
  /** In order of `at`; may leave gaps for what has no place of its own. */
  readonly pieces: readonly Piece[];
}

/** A text that stands in the source as it is, from `start`. */
export function verbatim(source: SourceFile, start: number, end: number): SourceText {
  return { source, value: source.text.slice(start, end), pieces: [{ at: 0, start, length: end - start }] };
}

const SPACE = /\s/;
/** `&#225;`, `&nbsp;`: one character of a value, two code units where it lies beyond the first plane. */
const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/y;
/** The escapes of a double-quoted YAML scalar that are not the character itself. */
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0abtnvfreNLP_])/y;
/** How far markup of other kinds may stand between two neighbours: fences, the head of a block scalar, `> ` before a continued line. */
const REACH = 64;

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/**
 * Finds the places of a decoded value within the source range that it was decoded from. Escapes, entities, quotes and the indents of
 * continued lines are skipped; a code unit that cannot be found gets no place of its own. One pass over both.
 */
export function align(source: SourceFile, start: number, end: number, value: string): SourceText {
  const { text } = source;
  if (text.startsWith(value, start) && start + value.length <= end) {
    return { source, value, pieces: [{ at: 0, start, length: value.length }] };
  }
  const pieces: { at: number; start: number; length: number }[] = [];
  let from = start;
  for (let at = 0; at < value.length && from < end; at++) {
    const unit = value[at] as string;
    const space = SPACE.test(unit);
    if (!space) while (from < end && text[from] !== unit && SPACE.test(text[from] as string)) from++;
    let found = from;
    if (text[from] !== unit && !(space && SPACE.test(text[from] ?? 'x'))) {
      const escaped = text[from] === '\\' && text[from + 1] === unit;
      const decoded = text[from] === '&' ? endOf(ENTITY, text, from) : text[from] === '\\' ? endOf(ESCAPE, text, from) : from;
      if (escaped) found = from + 1;
      else if (decoded > from) {
        from = Math.min(decoded, end);
        if (/[\ud800-\udbff]/.test(unit) && /[\udc00-\udfff]/.test(value[at + 1] ?? '')) at++;
        continue;
      } else found = nextAlike(text, from, end, value, at);
      if (found < 0) continue;
    }
    if (found >= end) break;
    pushUnit(pieces, pieces.at(-1), at, found);
    from = found + 1;
    if (space && !SPACE.test(value[at + 1] ?? '')) while (from < end && SPACE.test(text[from] as string)) from++;
  }
  return { source, value, pieces };
}

/** Where, within reach, the source goes on as the value does; -1 where it does not. */
function nextAlike(text: string, from: number, end: number, value: string, at: number): number {
  const alike = (place: number, index: number) => {
    const unit = value[index];
    return unit === undefined || text[place] === unit || (SPACE.test(unit) && SPACE.test(text[place] ?? 'x'));
  };
  const last = Math.min(end, from + REACH);
  for (let place = from; place < last; place++)
    if (alike(place, at) && (alike(place + 1, at + 1) || text[place + 1] === '\\' || text[place + 1] === '&')) return place;
  return -1;
}

function pushUnit(
  pieces: { at: number; start: number; length: number }[],
  last: { at: number; start: number; length: number } | undefined,
  at: number,
  start: number,
) {
  if (last && last.at + last.length === at && last.start + last.length === start) last.length++;
  else pieces.push({ at, start, length: 1 });
}

/** One text from several, with what is put between them having no place. */
export function join(source: SourceFile, texts: readonly SourceText[], between = ''): SourceText {
  if (texts.length === 1) return texts[0] as SourceText;
  let value = '';
  const pieces: Piece[] = [];
  for (const [index, text] of texts.entries()) {
    if (index > 0) value += between;
    for (const piece of text.pieces) pieces.push({ at: piece.at + value.length, start: piece.start, length: piece.length });
    value += text.value;
  }
  return { source, value, pieces };
}

/** The part of a text from `from` to `to` (value offsets), with its places. */
export function slice(text: SourceText, from: number, to: number = text.value.length): SourceText {
  const pieces: Piece[] = [];
  for (let index = indexAt(text.pieces, from); index < text.pieces.length; index++) {
    const piece = text.pieces[index] as Piece;
    if (piece.at >= to) break;
    const low = Math.max(piece.at, from);
    const high = Math.min(piece.at + piece.length, to);
    if (low < high) pieces.push({ at: low - from, start: piece.start + low - piece.at, length: high - low });
  }
  return { source: text.source, value: text.value.slice(from, to), pieces };
}

/** The text without white space at its ends. */
export function trim(text: SourceText): SourceText {
  const { value } = text;
  const from = value.length - value.trimStart().length;
  const to = value.trimEnd().length;
  return from === 0 && to === value.length ? text : slice(text, Math.min(from, to), to);
}

/** The index of the piece that covers a value offset, or the nearest before it. */
function indexAt(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sourceOffset(text: SourceText, at: number): number {
  const piece = text.pieces[indexAt(text.pieces, at)];
  if (!piece) return 0;
  return piece.start + Math.max(0, Math.min(at - piece.at, piece.length));
}

/** Where a range that ends before `to` ends in the source; what has no place of its own ends with the piece before it. */
function endOffset(text: SourceText, to: number): number {
  const piece = text.pieces[indexAt(text.pieces, to - 1)];
  if (!piece) return 0;
  return piece.start + Math.max(0, Math.min(to - piece.at, piece.length));
}

/** The place of a text that has none: what is reported there is dropped. */
export const NOWHERE = -1;

/** The place of value offsets `from` to `to`; by default of the whole text. A text without places is nowhere. */
export function placeOf(text: SourceText, from = 0, to: number = text.value.length): Place {
  if (text.pieces.length === 0) return { source: text.source, start: NOWHERE, end: NOWHERE };
  const start = sourceOffset(text, from);
  const end = to > from ? endOffset(text, to) : start;
  return { source: text.source, start, end: Math.max(start, end) };
}

/**
 * True where the value range stands unbroken and verbatim in the source, so that replacing its place replaces exactly it. A fix must ask
 * this before it edits.
 */
export function isVerbatim(text: SourceText, from: number, to: number): boolean {
  const { start, end } = placeOf(text, from, to);
  return text.source.text.slice(start, end) === text.value.slice(from, to);
}
