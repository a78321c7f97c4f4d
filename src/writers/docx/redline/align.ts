/** A step from one list to another: kept (or changed within), taken out, put in. */
export type Step<T> =
  | { readonly kind: 'both'; readonly a: T; readonly b: T }
  | { readonly kind: 'old'; readonly a: T }
  | { readonly kind: 'new'; readonly b: T };

export interface Alignment<T> {
  /** Entries with equal keys are the same. */
  readonly key: (entry: T) => string;
  /** How alike two entries with different keys are: 0 (never paired) to 1. Absent: only the same are paired. */
  readonly likeness?: (a: T, b: T) => number;
}

/** Pairs of entries that are compared one by one; a larger stretch without a fixed point is taken as replaced. */
const mostCompared = 400_000;

/** Steps from `a` to `b`, in order; between two pairs what is taken out comes before what is put in. */
export function align<T>(a: readonly T[], b: readonly T[], by: Alignment<T>): Step<T>[] {
  const steps: Step<T>[] = [];
  const keysA = a.map(by.key);
  const keysB = b.map(by.key);
  stretch(0, a.length, 0, b.length);
  return steps;

  function both(i: number, j: number) {
    steps.push({ kind: 'both', a: a[i] as T, b: b[j] as T });
  }

  function replaced(fromA: number, toA: number, fromB: number, toB: number) {
    for (let i = fromA; i < toA; i++) steps.push({ kind: 'old', a: a[i] as T });
    for (let j = fromB; j < toB; j++) steps.push({ kind: 'new', b: b[j] as T });
  }

  function stretch(startA: number, endA: number, startB: number, endB: number): void {
    let fromA = startA;
    let fromB = startB;
    let toA = endA;
    let toB = endB;
    while (fromA < toA && fromB < toB && keysA[fromA] === keysB[fromB]) both(fromA++, fromB++);
    let tail = 0;
    while (fromA < toA && fromB < toB && keysA[toA - 1] === keysB[toB - 1]) {
      toA--;
      toB--;
      tail++;
    }
    if (fromA === toA || fromB === toB) replaced(fromA, toA, fromB, toB);
    else {
      const anchors = fixedPoints(fromA, toA, fromB, toB);
      if (anchors.length === 0) gap(fromA, toA, fromB, toB);
      else {
        let i = fromA;
        let j = fromB;
        for (const [anchorA, anchorB] of anchors) {
          stretch(i, anchorA, j, anchorB);
          both(anchorA, anchorB);
          i = anchorA + 1;
          j = anchorB + 1;
        }
        stretch(i, toA, j, toB);
      }
    }
    for (let at = 0; at < tail; at++) both(toA + at, toB + at);
  }

  /** Entries that occur once on each side, in the longest order that both share. */
  function fixedPoints(fromA: number, toA: number, fromB: number, toB: number): [number, number][] {
    const once = (keys: readonly string[], from: number, to: number) => {
      const places = new Map<string, number>();
      for (let at = from; at < to; at++) places.set(keys[at] as string, places.has(keys[at] as string) ? -1 : at);
      return places;
    };
    const inA = once(keysA, fromA, toA);
    const inB = once(keysB, fromB, toB);
    const pairs: [number, number][] = [];
    for (let i = fromA; i < toA; i++) {
      const j = inB.get(keysA[i] as string);
      if (inA.get(keysA[i] as string) === i && j !== undefined && j >= 0) pairs.push([i, j]);
    }
    return longestIncreasing(pairs);
  }

  function gap(fromA: number, toA: number, fromB: number, toB: number): void {
    const height = toA - fromA;
    const width = toB - fromB;
    if (height * width > mostCompared) {
      replaced(fromA, toA, fromB, toB);
      return;
    }
    const like = new Float32Array(height * width);
    for (let i = 0; i < height; i++)
      for (let j = 0; j < width; j++)
        like[i * width + j] = keysA[fromA + i] === keysB[fromB + j] ? 1.01 : (by.likeness?.(a[fromA + i] as T, b[fromB + j] as T) ?? 0);
    const row = width + 1;
    const best = new Float32Array((height + 1) * row);
    for (let i = height - 1; i >= 0; i--) {
      for (let j = width - 1; j >= 0; j--) {
        const alike = like[i * width + j] as number;
        const paired = alike > 0 ? alike + (best[(i + 1) * row + j + 1] as number) : 0;
        best[i * row + j] = Math.max(paired, best[(i + 1) * row + j] as number, best[i * row + j + 1] as number);
      }
    }
    let i = 0;
    let j = 0;
    let oldFrom = 0;
    let newFrom = 0;
    while (i < height && j < width) {
      const alike = like[i * width + j] as number;
      const here = best[i * row + j] as number;
      if (alike > 0 && Math.abs(here - alike - (best[(i + 1) * row + j + 1] as number)) < 1e-4) {
        replaced(fromA + oldFrom, fromA + i, fromB + newFrom, fromB + j);
        both(fromA + i++, fromB + j++);
        oldFrom = i;
        newFrom = j;
      } else if (here === best[(i + 1) * row + j]) i++;
      else j++;
    }
    replaced(fromA + oldFrom, toA, fromB + newFrom, toB);
  }
}

/** The longest run of pairs, given in order of their first number, whose second numbers rise too. */
function longestIncreasing(pairs: readonly [number, number][]): [number, number][] {
  const ends: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  for (const [index, [, second]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] as number] as [number, number])[1] < second) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[index] = ends[low - 1] as number;
    ends[low] = index;
  }
  const result: [number, number][] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] as number) result.push(pairs[at] as [number, number]);
  return result.reverse();
}
