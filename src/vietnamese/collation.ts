import { tonedVowel } from './letters.ts';

/** Thứ tự chữ cái tiếng Việt, with the four letters of foreign words in their Latin places. */
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

const rank = new Map([...ALPHABET].map((letter, index) => [letter, index]));

type Part =
  | { readonly kind: 'word'; readonly letters: readonly number[]; readonly tones: readonly number[] }
  | { readonly kind: 'number'; readonly digits: string };

const parsed = new Map<string, readonly Part[]>();
const CACHE_LIMIT = 4096;

function partsOf(text: string): readonly Part[] {
  const known = parsed.get(text);
  if (known) return known;
  const parts = (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\d+|[\p{L}\p{M}]+/gu) ?? []
  ).map(partOf);
  if (parsed.size >= CACHE_LIMIT) parsed.clear();
  parsed.set(text, parts);
  return parts;
}

function partOf(piece: string): Part {
  if (/^\d/.test(piece)) return { kind: 'number', digits: piece.replace(/^0+(?=\d)/, '') };
  const letters: number[] = [];
  const tones: number[] = [];
  for (const letter of piece) {
    const toned = tonedVowel(letter);
    const base = toned ? toned.vowel : letter;
    // A letter of another alphabet follows z, by its code point.
    letters.push(rank.get(base) ?? 1000 + (base.codePointAt(0) as number));
    tones.push(toned ? toned.tone : 0);
  }
  return { kind: 'word', letters, tones };
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const difference = (a[at] as number) - (b[at] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function compareParts(a: Part, b: Part): number {
  if (a.kind === 'number' && b.kind === 'number') {
    return a.digits.length - b.digits.length || (a.digits < b.digits ? -1 : a.digits > b.digits ? 1 : 0);
  }
  if (a.kind === 'word' && b.kind === 'word') return compareLists(a.letters, b.letters) || compareLists(a.tones, b.tones);
  return a.kind === 'number' ? -1 : 1;
}

/**
 * Thứ tự từ điển: syllable by syllable, letters first (a ă â b c d đ e ê …), then tones (ngang, huyền, hỏi, ngã, sắc, nặng); numbers by value and
 * before letters; punctuation does not count. Texts that are equal so far are ordered by code point, so that 0 means the same string. The
 * order is the same on every machine. Negative, zero or positive, as `Array.prototype.sort` wants it.
 */
export function compareVietnamese(a: string, b: string): number {
  if (a === b) return 0;
  const left = partsOf(a);
  const right = partsOf(b);
  const shared = Math.min(left.length, right.length);
  for (let at = 0; at < shared; at++) {
    const difference = compareParts(left[at] as Part, right[at] as Part);
    if (difference !== 0) return difference;
  }
  return left.length - right.length || (a < b ? -1 : 1);
}
