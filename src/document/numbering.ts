/**
 * Chữ cái của điểm: the letters in the order that the decree itself uses them (a, b, c, d, đ, e, g, h, i, k, l, m, n, o …; no f, j, w,
 * z). After the last one the pairs aa, ab … follow.
 */
export const pointLetters: readonly string[] = [...'abcdđeghiklmnopqrstuvxy'];

/** The letter of the điểm at an index from 0: 0 is `a`, 4 is `đ`, 5 is `e`. */
export function pointLetter(index: number): string {
  const size = pointLetters.length;
  if (index < size) return pointLetters[index] as string;
  return `${pointLetter(Math.floor(index / size) - 1)}${pointLetters[index % size]}`;
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** 1 to 3999 in capitals. */
export function roman(value: number): string {
  let rest = value;
  let result = '';
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      result += letters;
      rest -= worth;
    }
  }
  return result;
}
