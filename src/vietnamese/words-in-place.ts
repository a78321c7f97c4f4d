/** An answer with its word, and what else is kept under the same digest. */
interface Kept<T> {
  readonly word: string;
  readonly answer: T;
  readonly next: Kept<T> | undefined;
}

const BUCKETS = 1 << 13;
/** A bucket that holds as many is emptied: no text, not even one made for it, can fill the memory or make a look-up long. */
const MOST_IN_BUCKET = 4;
const LONGEST_KEPT = 64;

function isWordAt(word: string, text: string, start: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/**
 * The function with its answers kept, asked of a word where it stands in a text: what is known of it is found by its letters, without cutting it
 * out, which would take longer than what is done with most words.
 */
export function rememberingPlaces<T>(answer: (word: string) => T): (text: string, start: number, end: number) => T {
  const buckets: (Kept<T> | undefined)[] = new Array(BUCKETS).fill(undefined);
  return (text, start, end) => {
    const length = end - start;
    let digest = length;
    for (let at = start; at < end; at++) digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
    const bucket = (digest ^ (digest >>> 15)) & (BUCKETS - 1);
    let held = 0;
    for (let kept = buckets[bucket]; kept; kept = kept.next) {
      if (isWordAt(kept.word, text, start, length)) return kept.answer;
      held += 1;
    }
    const word = text.slice(start, end);
    const found = answer(word);
    if (length <= LONGEST_KEPT) buckets[bucket] = { word, answer: found, next: held < MOST_IN_BUCKET ? buckets[bucket] : undefined };
    return found;
  };
}
