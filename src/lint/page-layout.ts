import type { Place } from '../source/source-text.ts';

/** What a part of a printed document is. */
export type LaidRole = 'heading' | 'body' | 'recipients' | 'signature';

/** A part of a document on its pages, counted from 1 through the whole file. */
export interface LaidPart {
  readonly role: LaidRole;
  readonly firstPage: number;
  readonly lastPage: number;
  /** Where it comes from; null where it has no place of its own. */
  readonly at: Place | null;
}

/** A text that stands in lines of its own making: the name of an organ, the subject of a công văn. */
export interface BrokenText {
  readonly role: 'superior' | 'issuer' | 'letter_subject';
  readonly lines: readonly string[];
  /** True where a line is wider than its column, so that a program breaks it once more. */
  readonly overflows: boolean;
  /** Pairs of words that a line's end tears apart. */
  readonly torn: readonly (readonly [string, string])[];
  readonly at: Place | null;
}

/** Dàn trang: where the parts of a document stand once it is printed, in the order of the print. */
export interface PageLayout {
  readonly pageCount: number;
  /** Headings with what follows them, the last text before the signature, Nơi nhận, the signature. */
  readonly parts: readonly LaidPart[];
  readonly brokenTexts: readonly BrokenText[];
}
