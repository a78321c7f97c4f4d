import type { Image, WritableDocument } from '../../document/document.ts';
import type { Format } from '../../document/profile.ts';
import type { CommentMarks } from './comments.ts';
import type { HeadLayout } from './head-layout.ts';
import { pointsPerMm } from './units.ts';

/** Bản giấy or bản điện tử: what the reference of an appendix says, and how a copy is marked. */
export type Medium = 'giay' | 'dien_tu';

/** A picture of the document, in the order in which they stand in it. */
export interface Picture {
  readonly id: string;
  readonly target: string;
  readonly image: Image;
}

/** What a section still to be closed is: it decides on its page numbers and its first page. */
export type OpenSection = 'main' | 'appendix' | 'issued' | 'continued';

/** One document being written. The lists grow while it is. */
export interface Writing {
  readonly document: WritableDocument;
  readonly format: Format;
  readonly head: HeadLayout;
  readonly medium: Medium;
  readonly comments: CommentMarks | null;
  readonly pictures: Picture[];
  /** Pictures already in the package, by their bytes. */
  readonly pictureOf: Map<Image, Picture>;
  /** Next id of a drawing. */
  drawings: number;
  section: OpenSection;
  /** Relationship ids of the headers and footers that there are. */
  readonly running: RunningParts;
}

/** Relationship ids; null where there is no such part. */
export interface RunningParts {
  readonly pageNumber: string;
  readonly firstHeader: string | null;
  readonly blankHeader: string | null;
  readonly firstFooter: string | null;
  readonly blankFooter: string | null;
}

/** Width of the text of a page in pt. */
export function textWidthOfPage(format: Format, landscape = false): number {
  return ((landscape ? 297 : 210) - format.page.left - format.page.right) * pointsPerMm;
}

/** Height of the text of a page in pt. */
export function textHeightOfPage(format: Format, landscape = false): number {
  return ((landscape ? 210 : 297) - format.page.top - format.page.bottom) * pointsPerMm;
}
