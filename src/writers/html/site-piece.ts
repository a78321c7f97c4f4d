import type { Shelf, SiteEntry } from './site-entry.ts';

declare const published: unique symbol;

/** What lists, search, feed and sitemap say of a press piece. Plain data, for a cache. */
export interface SitePieceData {
  /** The folder of its document, below the root of the site. */
  readonly folder: string;
  /** Its page in that folder, without extension: `cong-thong-tin`. */
  readonly file: string;
  /** «Tin báo». */
  readonly kind: Shelf;
  readonly title: string;
  readonly lead: string;
  readonly byline: string | null;
  /** `2026-04-09` or `2026-04-09T08:30`, Vietnamese time; null where the piece does not say. */
  readonly published: string | null;
  /** The same as pages print it: `09/04/2026 08:30`. */
  readonly publishedText: string | null;
}

/** A finished piece of a public document. Only `publicPiece` makes one: a machine's draft has no way into a list. */
export type SitePiece = SitePieceData & { readonly [published]: true };

/** A piece with the document that it is about. */
export interface ListedPiece extends SitePiece {
  readonly about: SiteEntry;
  /** Path of its page below the root of the site. */
  readonly path: string;
}

/** The pieces whose documents are on the site, newest first. One whose document is not goes nowhere. */
export function listedPieces(pieces: readonly SitePiece[], entries: readonly SiteEntry[]): readonly ListedPiece[] {
  if (pieces.length === 0) return [];
  const documents = new Map(entries.map((entry) => [entry.folder, entry]));
  return pieces
    .flatMap((piece): ListedPiece[] => {
      const about = documents.get(piece.folder);
      return about ? [{ ...piece, about, path: `${piece.folder}/${piece.file}.html` }] : [];
    })
    .sort((a, b) => {
      const [first, second] = [timeOfPiece(a) ?? '', timeOfPiece(b) ?? ''];
      if (first !== second) return first < second ? 1 : -1;
      return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
    });
}

/** When a piece was published; the day of its document where it does not say. */
export function timeOfPiece({ published: own, about }: ListedPiece): string | null {
  return own ?? about.date;
}
