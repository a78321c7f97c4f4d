/** A word as it is written, one object for all of its places: what is known of it is kept with it (`factOfWords`). */
export interface Word {
  readonly text: string;
  readonly facts: unknown[];
}

/** A run of letters, marks and digits at its place in a text. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly word: Word;
  /** What parts it from the word before: spaces alone, one line end among spaces, or anything else. */
  readonly joint: 'space' | 'line' | 'none';
}

const MOST_CHARACTERS = 1 << 18;
const MOST_KEPT = 1 << 14;
/** How many functions keep their answers with the words. */
let factCount = 0;
/** What is kept of passages, a store for each function. */
const stores: Map<string, unknown>[] = [];

const UNKNOWN = 0;
const LETTER = 1;
const NUMBER = 2;
const OTHER = 3;
const SMALL = 4;
const MARK = 5;

/** The class of each code unit, filled as it is met. */
const classes = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = classes[code] as number;
  if (known !== UNKNOWN) return known;
  const unit = String.fromCharCode(code);
  const found = classOfUnit(unit);
  classes[code] = found;
  return found;
}

function classOfUnit(unit: string): number {
  if (/\p{Ll}/u.test(unit)) return SMALL;
  if (/\p{L}/u.test(unit)) return LETTER;
  if (/\p{M}/u.test(unit)) return MARK;
  return /\p{N}/u.test(unit) ? NUMBER : OTHER;
}

/** True for a code unit that is a letter or a combining mark of the basic plane. */
export function isLetterUnit(code: number): boolean {
  const found = classOf(code);
  return found === SMALL || found === LETTER || found === MARK;
}

/** True for a code unit that is a letter, a mark or a digit of the basic plane. */
export function isWordUnit(code: number): boolean {
  return classOf(code) !== OTHER;
}

/** Whether a code unit is one of a few, all below U+0200. */
export function oneOfUnits(units: string): (code: number) => boolean {
  const listed = new Uint8Array(0x200);
  for (let at = 0; at < units.length; at++) listed[units.charCodeAt(at)] = 1;
  return (code) => code < 0x200 && listed[code] === 1;
}

/** How many letters of the basic plane a text has, and how many of them are small. */
export function countLetters(text: string): { readonly letters: number; readonly small: number } {
  let letters = 0;
  let small = 0;
  for (let at = 0; at < text.length; at++) {
    const found = classOf(text.charCodeAt(at));
    if (found === SMALL) small++;
    else if (found === LETTER) letters++;
  }
  return { letters: letters + small, small };
}

const BROKEN = /[^\S ]| {2}/;

/** A text with one space for each run of white space; most have no other. */
export function inOneLine(text: string): string {
  return BROKEN.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** The words of a text in one pass. Letters outside the basic plane are no word letters; Vietnamese has none. */
export const wordsOf: (text: string) => readonly WordSpan[] = rememberingTexts(scan);

const wordOf = rememberingWords((text): Word => ({ text, facts: [] }));

function scan(text: string): WordSpan[] {
  const words: WordSpan[] = [];
  let at = 0;
  while (at < text.length) {
    const gap = at;
    while (at < text.length && !isWordUnit(text.charCodeAt(at))) at++;
    if (at >= text.length) break;
    const start = at;
    while (at < text.length && isWordUnit(text.charCodeAt(at))) at++;
    const word = wordOf(text.slice(start, at));
    words.push({ start, end: at, text: word.text, word, joint: words.length > 0 ? jointOf(text, gap, start) : 'none' });
  }
  return words;
}

/** A run of letters and marks at its place in a text. */
export type LetterRun = Pick<WordSpan, 'start' | 'end' | 'text' | 'word'>;

/** The runs of letters and marks of a text: its words, and the parts of those with digits in them. */
export const letterRunsOf: (text: string) => readonly LetterRun[] = rememberingTexts((text) => {
  const words = wordsOf(text);
  if (words.every(({ word }) => isAllLetters(word))) return words;
  return words.flatMap((one) => (isAllLetters(one.word) ? one : lettersWithin(one)));
});

const isAllLetters = factOfWords((word) => {
  for (let at = 0; at < word.length; at++) if (!isLetterUnit(word.charCodeAt(at))) return false;
  return true;
});

function lettersWithin({ start, text }: WordSpan): LetterRun[] {
  const runs: LetterRun[] = [];
  for (let at = 0; at < text.length; at++) {
    const from = at;
    while (at < text.length && isLetterUnit(text.charCodeAt(at))) at++;
    const word = wordOf(text.slice(from, at));
    if (at > from) runs.push({ start: start + from, end: start + at, text: word.text, word });
  }
  return runs;
}

function jointOf(text: string, from: number, to: number): WordSpan['joint'] {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) lines++;
    else if (code !== 0x20 && code !== 0x09 && code !== 0xa0 && code !== 0x0d) return 'none';
  }
  return lines === 0 ? 'space' : lines === 1 ? 'line' : 'none';
}

/**
 * The function with its answers kept, for one of whole passages: many rules ask the same of the passages of one document. The store is emptied
 * when it is full and when a document begins (`forgetTexts`). An answer is shared by all who ask: none may change it.
 */
export function rememberingTexts<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  stores.push(known);
  let characters = 0;
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = answer(text);
      if (known.size === 0) characters = 0;
      characters += text.length + 64;
      if (characters > MOST_CHARACTERS) {
        known.clear();
        characters = text.length + 64;
      }
      known.set(text, found);
    }
    return found;
  };
}

/** Empties what is kept of passages: another document has others, and what lives no longer than its document costs the collector nothing. */
export function forgetTexts(): void {
  for (const store of stores) store.clear();
}

/** The function with its answers kept, for one of words: a text repeats most of its words. The store is emptied when it is full. */
export function rememberingWords<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = answer(word);
      if (known.size >= MOST_KEPT) known.clear();
      if (word.length <= 64) known.set(word, found);
    }
    return found;
  };
}

/** The function with its answers kept with the words, for one that is asked of every word of a text by several rules. */
export function factOfWords<T>(answer: (word: string) => T): (word: Word) => T {
  const slot = factCount++;
  return ({ text, facts }) => {
    while (facts.length <= slot) facts.push(undefined);
    let found = facts[slot] as T | undefined;
    if (found === undefined) {
      found = answer(text);
      facts[slot] = found;
    }
    return found;
  };
}
