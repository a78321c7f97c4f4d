/** Edits between two words, counted up to `limit` and no further. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((next[j - 1] as number) + 1, (row[j] as number) + 1, (row[j - 1] as number) + swap));
    }
    row = next;
  }
  return row[b.length] as number;
}

const plain = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[-\s]+/g, '_');

/** Whether a word is a choice with no more than a slip of the keys or two: «hieu_luc_den» is as near to «hieu_luc_tu» as many a typo, and no slip. */
export function isSlipOf(choice: string, typed: string): boolean {
  const slips = Math.max(1, Math.min(2, Math.floor(choice.length / 6)));
  return distance(plain(typed), plain(choice), slips) <= slips;
}

/** The choice nearest to what was typed, or null where none is near enough to be meant. Ignores case, accents' absence and `-` for `_`. */
export function nearest(typed: string, choices: readonly string[]): string | null {
  if (typed.length > 64) return null;
  const word = plain(typed);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const choice of choices) {
    const edits = distance(word, plain(choice), least);
    if (edits < least) {
      least = edits;
      best = choice;
    }
  }
  return best;
}
