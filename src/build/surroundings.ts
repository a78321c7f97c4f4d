import type { Relation } from '../writers/html/write-article.ts';
import type { PieceLink } from './artifacts.ts';
import { digestOf } from './world.ts';

/** What a source's outputs depend on that lies in other sources. Plain data. */
export interface Surroundings {
  /** Relations with other documents of the site. */
  readonly relations?: readonly Relation[];
  /** Press pieces about the document. */
  readonly pieces?: readonly PieceLink[];
  /** For a press piece: documents of the office that correct others, with their digests. */
  readonly corrections?: readonly { readonly shown: string; readonly path: string; readonly sha256: string }[];
}

export function surroundingsDigest({ relations = [], pieces = [], corrections = [] }: Surroundings): string {
  if (relations.length + pieces.length + corrections.length === 0) return '';
  return digestOf([relations, pieces, corrections.map((one) => [one.path, one.sha256])]).slice(0, 32);
}
