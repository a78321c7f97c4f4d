import type { Edit } from '../source/finding.ts';
import { isVerbatim, type Place, placeOf, type SourceText } from '../source/source-text.ts';

/**
 * The edit that puts `replacement` in the stead of value offsets `from` to `to`; null where that stretch does not stand in the source as
 * it is, and an edit would hit something else.
 */
export function editOf(text: SourceText, from: number, to: number, replacement: string): Edit | null {
  if (text.pieces.length === 0 || !isVerbatim(text, from, to)) return null;
  const { start, end } = placeOf(text, from, to);
  return { start, end, text: replacement };
}

/** A fix of one replacement, to be spread into a report; nothing where it cannot be made. */
export function fixOf(text: SourceText, from: number, to: number, replacement: string, title: string, safe?: boolean) {
  const edit = editOf(text, from, to, replacement);
  return edit ? { fix: { title, edits: [edit], ...(safe === undefined ? {} : { safe }) } } : {};
}

/** The same over a place, where the text there is exactly `current`. */
export function fixAt(place: Place, current: string, replacement: string, title: string, safe?: boolean) {
  if (place.start < 0 || place.source.text.slice(place.start, place.end) !== current) return {};
  return { fix: { title, edits: [{ start: place.start, end: place.end, text: replacement }], ...(safe === undefined ? {} : { safe }) } };
}

/** Deletes the whole lines that a place lies on, their line ends included. */
export function lineDeletion(place: Place): Edit | null {
  if (place.start < 0) return null;
  const { text } = place.source;
  const start = text.lastIndexOf('\n', place.start - 1) + 1;
  const newline = text.indexOf('\n', place.end);
  return { start, end: newline < 0 ? text.length : newline + 1, text: '' };
}
