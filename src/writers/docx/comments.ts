import type { Place } from '../../source/source-text.ts';
import { wordNamespace } from './styles.ts';
import type { Writing } from './writing.ts';
import { element, nothing, text, together, type Xml, xmlDocument } from './xml.ts';

/** A remark on a place of the source, to be shown by Word on the paragraph that prints it. */
export interface DocxComment {
  readonly place: Place;
  readonly author: string;
  readonly text: string;
}

/**
 * A document with comments is written twice: first the places of its paragraphs are collected, then each comment is given to the paragraph
 * that holds it.
 */
export type CommentMarks =
  | { readonly kind: 'collect'; readonly places: Place[] }
  | { readonly kind: 'write'; readonly byParagraph: ReadonlyMap<number, readonly number[]>; next: number };

/** The content of a paragraph that prints this place, with the marks of its comments. */
export function marked(writing: Writing, at: Place | null | undefined, content: Xml): Xml {
  const { comments } = writing;
  if (!comments || !at) return content;
  if (comments.kind === 'collect') {
    comments.places.push(at);
    return content;
  }
  const ids = comments.byParagraph.get(comments.next++);
  if (!ids) return content;
  const each = (make: (id: number) => Xml) => together(...ids.map(make));
  return together(
    each((id) => element('w:commentRangeStart', { 'w:id': id })),
    content,
    each((id) =>
      together(
        element('w:commentRangeEnd', { 'w:id': id }),
        element(
          'w:r',
          null,
          together(
            element('w:rPr', null, element('w:rStyle', { 'w:val': 'CommentReference' })),
            element('w:commentReference', { 'w:id': id }),
          ),
        ),
      ),
    ),
  );
}

/**
 * The paragraph (by its index) of each comment: the shortest that covers its start, else the last one that starts before it in the same
 * source, else the first of all.
 */
export function assignComments(comments: readonly DocxComment[], places: readonly Place[]): Map<number, number[]> {
  const assigned = new Map<number, number[]>();
  for (const [id, { place }] of comments.entries()) {
    let covering = -1;
    let before = -1;
    for (const [index, candidate] of places.entries()) {
      if (candidate.source !== place.source || candidate.start > place.start) continue;
      const best = places[covering];
      if (place.start < candidate.end && (!best || candidate.end - candidate.start < best.end - best.start)) covering = index;
      const last = places[before];
      if (!last || candidate.start >= last.start) before = index;
    }
    const index = covering >= 0 ? covering : Math.max(before, 0);
    assigned.set(index, [...(assigned.get(index) ?? []), id]);
  }
  return assigned;
}

function initials(author: string): string {
  return author
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 9);
}

/** word/comments.xml. The comments bear no date: the clock is never read. */
export function commentsPart(comments: readonly DocxComment[]): string {
  const body = comments.map((comment, id) =>
    element(
      'w:comment',
      { 'w:id': id, 'w:author': comment.author, 'w:initials': initials(comment.author) },
      together(...comment.text.split(/\r?\n/).map((line) => commentParagraph(line))),
    ),
  );
  return xmlDocument(element('w:comments', { 'xmlns:w': wordNamespace }, together(...body)));
}

function commentParagraph(line: string): Xml {
  const properties = element('w:pPr', null, element('w:pStyle', { 'w:val': 'CommentText' }));
  const content = line === '' ? nothing : element('w:r', null, element('w:t', { 'xml:space': 'preserve' }, text(line)));
  return element('w:p', null, together(properties, content));
}
