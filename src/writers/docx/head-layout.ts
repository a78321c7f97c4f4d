import type { Format } from '../../document/profile.ts';
import { type Breaking, breakName } from './line-breaks.ts';
import { textWidth } from './measure.ts';
import { pointsPerMm } from './units.ts';

/** Sizes in pt that must move together (Phụ lục I, Mục V, note 1: 13, 14, 14 or 12, 13, 13, never a mixture). */
export interface HeadSizes {
  readonly nation: number;
  readonly motto: number;
  readonly superior: number;
  readonly issuer: number;
  readonly date: number;
}

/** How the head of page 1 is set: column widths in pt, the lines of the organs' names. */
export interface HeadLayout {
  readonly sizes: HeadSizes;
  readonly left: number;
  readonly right: number;
  readonly superior: Breaking | null;
  readonly issuer: Breaking;
}

const variants = new WeakMap<Format, readonly HeadSizes[]>();

/** The sets of sizes that a format allows, the usual one first; the same objects on each call. */
function sizeSets(format: Format): readonly HeadSizes[] {
  let sets = variants.get(format);
  if (!sets) {
    sets = format.smaller ? [format.sizes, format.smaller] : [format.sizes];
    variants.set(format, sets);
  }
  return sets;
}

/** A name of two lines is nothing unusual. */
const usualLines = 2;
/** Free space in pt between the two halves, and beside the longest line of the right half. */
const gutter = 5 * pointsPerMm;
const slack = 1.2 * pointsPerMm;
/** Share of the width that the right half has at least, so that a short title stands in the middle of its half. */
const leastRight = 0.53;
/** The left half never gets narrower than this. */
const narrowestLeft = 52 * pointsPerMm;

function layoutWith(
  format: Format,
  sizes: HeadSizes,
  superior: string | null,
  issuer: string,
  date: string,
  width: number,
): HeadLayout & { cost: number } {
  const { first, second } = format.title;
  const fixed = Math.max(textWidth(first, sizes.nation, 'bold'), second ? textWidth(second, sizes.motto, 'bold') : 0);
  const dated = textWidth(date, sizes.date, 'italic');
  const needed = Math.max(fixed + slack, dated + slack, width * leastRight);
  const right = Math.min(needed, width - narrowestLeft);
  const left = width - right;
  const names = {
    superior: superior === null ? null : breakName(superior, { size: sizes.superior, face: 'regular', capitals: true }, left - gutter),
    issuer: breakName(issuer, { size: sizes.issuer, face: 'bold', capitals: true }, left - gutter),
  };
  const breakings = [names.superior, names.issuer].filter((name) => name !== null);
  const overflow = breakings.some((name) => name.widths.some((line) => line > left - gutter));
  const surplus = breakings.reduce((sum, name) => sum + Math.max(0, name.lines.length - usualLines), 0);
  const ugly = breakings.reduce((sum, name) => sum + Math.max(0, name.cost), 0);
  const cost = surplus * 25 + ugly + (needed > right ? 500 : 0) + (overflow ? 500 : 0);
  return { sizes, left, right, ...names, cost };
}

/**
 * Divides the head of page 1 so that quốc hiệu and, where it can be, the date stand on one line each; where the names at the left want more
 * room, by the smaller set of sizes. `width` is that of the text in pt.
 */
export function layoutHead(format: Format, superior: string | null, issuer: string, date: string, width: number): HeadLayout {
  let best: (HeadLayout & { cost: number }) | null = null;
  for (const sizes of sizeSets(format)) {
    const made = layoutWith(format, sizes, superior, issuer, date, width);
    // the smaller letters must be worth it: a line saved, or a bad break mended
    if (!best || made.cost + 15 < best.cost) best = made;
  }
  return best as HeadLayout;
}
