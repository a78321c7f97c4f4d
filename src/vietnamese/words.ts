/** A run of letters, marks and digits at its place in a text. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What parts it from the word before: spaces alone, one line end among spaces, or anything else. */
  readonly joint: 'space' | 'line' | 'none';
}

const UNKNOWN = 0;
const LETTER = 1;
const NUMBER = 2;
const OTHER = 3;

/** The class of each code unit, filled as it is met. */
const classes = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = classes[code] as number;
  if (known !== UNKNOWN) return known;
  const unit = String.fromCharCode(code);
  const found = /[\p{L}\p{M}]/u.test(unit) ? LETTER : /\p{N}/u.test(unit) ? NUMBER : OTHER;
  classes[code] = found;
  return found;
}

/** True for a code unit that is a letter or a combining mark of the basic plane. */
export function isLetterUnit(code: number): boolean {
  return classOf(code) === LETTER;
}

function isWordUnit(code: number): boolean {
  return classOf(code) !== OTHER;
}

let last: { readonly text: string; readonly words: readonly WordSpan[] } = { text: '', words: [] };

/**
 * The words of a text in one pass. The rules of a document ask for the same text one after another: the latest answer is kept. Letters outside
 * the basic plane are no word letters; Vietnamese has none.
 */
export function wordsOf(text: string): readonly WordSpan[] {
  if (last.text !== text) last = { text, words: scan(text) };
  return last.words;
}

function scan(text: string): WordSpan[] {
  const words: WordSpan[] = [];
  let at = 0;
  while (at < text.length) {
    const gap = at;
    while (at < text.length && !isWordUnit(text.charCodeAt(at))) at++;
    if (at >= text.length) break;
    const start = at;
    while (at < text.length && isWordUnit(text.charCodeAt(at))) at++;
    words.push({ start, end: at, text: text.slice(start, at), joint: words.length > 0 ? jointOf(text, gap, start) : 'none' });
  }
  return words;
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

const MOST_KEPT = 1 << 14;

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
