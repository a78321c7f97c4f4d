import type { Document } from '../document/document.ts';
import { type Place, placeOf } from '../source/source-text.ts';
import { problemsOfKind } from './problems-of-kind.ts';

/** Where to say that a part is missing: at the type, which is what asks for it; else at the start of the front matter. */
export function placeOfMissing(document: Document): Place {
  if (document.typeField) return placeOf(document.typeField.text);
  return { ...document.frontMatter, end: document.frontMatter.start };
}

/** Slips that reading took as they were meant: no key is lost by them. */
const READ_AS_MEANT: ReadonlySet<string | undefined> = new Set(['tab', 'colon', 'bullet', 'curly', 'hard-space', 'indent', 'hash']);

/**
 * Whether a key that seems absent may stand in the file: misspelt, or in or after a line that could not be read. Its author is told of that line, and is
 * not told besides that what stands there is missing.
 */
export function mayBeUnread(document: Document, key: string): boolean {
  return (
    problemsOfKind(document, 'yaml-syntax').some(({ slip }) => !READ_AS_MEANT.has(slip)) ||
    problemsOfKind(document, 'unknown-key').some(({ suggestion }) => suggestion === key)
  );
}
