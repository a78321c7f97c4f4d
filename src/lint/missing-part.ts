import type { Document } from '../document/document.ts';
import { type Place, placeOf } from '../source/source-text.ts';

/** Where to say that a part is missing: at the type, which is what asks for it; else at the start of the front matter. */
export function placeOfMissing(document: Document): Place {
  if (document.typeField) return placeOf(document.typeField.text);
  return { ...document.frontMatter, end: document.frontMatter.start };
}
