import { clausesOfParagraphs } from '../../../src/document/press/clauses.ts';
import type { Departure } from '../../../src/document/press/departure.ts';
import { factSource } from '../../../src/document/press/fact-source.ts';
import { guardSentences } from '../../../src/document/press/guard.ts';
import type { PressSentence } from '../../../src/document/press/press-piece.ts';
import { verbatim } from '../../../src/source/source-text.ts';

/** A sentence of a piece, with the marks behind it. */
export function sentenceOf(said: string, marks: readonly string[] = []): PressSentence {
  const source = { path: 'bai.md', text: said };
  const text = verbatim(source, 0, said.length);
  return { text, inlines: [{ kind: 'text', text }], marks: marks.map((id) => ({ id, place: { source, start: 0, end: 0 } })) };
}

/** What a sentence departs in from a document of one paragraph, which its mark names; `more`: what else is known of the document. */
export function departuresFrom(
  paragraph: string,
  said: string,
  more: Parameters<typeof factSource>[1] = {},
  marks: readonly string[] = ['doan-1'],
): readonly Departure[] {
  return guardSentences([sentenceOf(said, marks)], [], factSource(clausesOfParagraphs([paragraph]), more)).departures;
}

/** The kind of a departure with its words. */
export function kindAndWords(one: Departure): string {
  return 'text' in one ? `${one.kind} ${one.text}` : one.kind;
}
