/** Lengths: the decree speaks of mm and pt, the package of twentieths of a point (twips) and English metric units (EMU). */

export const pointsPerMm = 72 / 25.4;

export function twipsOfMm(mm: number): number {
  return Math.round(mm * pointsPerMm * 20);
}

export function twipsOfPt(pt: number): number {
  return Math.round(pt * 20);
}

/** Sizes of letters are counted in half points. */
export function halfPoints(pt: number): number {
  return Math.round(pt * 2);
}

export function emuOfPt(pt: number): number {
  return Math.round(pt * 12700);
}
