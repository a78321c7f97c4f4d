/** A source of chance that a seed determines: the same seed gives the same case on any machine. */
export interface Random {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number from 0 to `below` − 1. */
  readonly below: (below: number) => number;
  readonly among: <T>(list: readonly T[]) => T;
  readonly chance: (probability: number) => boolean;
  /** Between `low` and `high` values. */
  readonly many: <T>(low: number, high: number, make: () => T) => T[];
}

/** mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    among: (list) => list[below(list.length)] as (typeof list)[number],
    chance: (probability) => next() < probability,
    many: (low, high, make) => Array.from({ length: low + below(high - low + 1) }, make),
  };
}
