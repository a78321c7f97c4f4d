import { capitalizeFirst, isCapitalized, isUpper, upperCase } from './case.ts';
import { grownTree, type PhraseTree } from './phrase-tree.ts';
import { toneStyleOf, withToneStyle } from './tone-style.ts';
import { factOfWords, rememberingWords, type WordSpan, wordsOf } from './words.ts';

export type PhraseKind = 'misspelling' | 'real-word' | 'enumeration' | 'term';

/** Mục từ. A phrase that is wrong wherever it stands, and what it should be. */
export interface PhraseEntry {
  /** Lower case, words parted by one space. */
  readonly wrong: string;
  readonly right: string;
  readonly kind: PhraseKind;
  /** How sure it is: a fault, a likely one, or one of two forms that both occur. */
  readonly level: 'error' | 'warning' | 'info';
  /** Where the entry comes from. */
  readonly source: string;
  /** Words directly before or after that make the phrase right. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  /** The phrase may be a personal or place name: not matched where a word after its first is capitalised. */
  readonly maybeName?: boolean;
}

/** Cặp dễ nhầm: a syllable that is another one's slip next to certain words. `after` and `before` hold phrases of one or more words. */
export interface ConfusablePair extends Pick<PhraseEntry, 'level' | 'source' | 'notAfter' | 'notBefore' | 'maybeName'> {
  readonly wrong: string;
  readonly right: string;
  readonly after?: readonly string[];
  readonly before?: readonly string[];
}

export interface Lexicon {
  /** What the phrases that begin with a word go on with, by the word's key. */
  readonly begin: (key: string) => PhraseTree<PhraseEntry> | undefined;
}

/** A phrase of a lexicon at its place in a text. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  /** What should stand there, in the case of the original, unchanged words as they are. */
  readonly replacement: string;
  readonly entry: PhraseEntry;
  /** The smallest edit that makes the replacement; an empty span is an insertion. */
  readonly edit: { readonly start: number; readonly end: number; readonly text: string };
}

/** Each pair as the phrases that it stands for. */
export function phrasesOfPair(pair: ConfusablePair): PhraseEntry[] {
  const { wrong, right, after = [], before = [], level, source, notAfter = [], notBefore = [], maybeName = false } = pair;
  // Thousands are made whenever the program starts: field by field, since spreading an object takes many times as long.
  const entry = (typed: string, meant: string): PhraseEntry => ({
    wrong: typed,
    right: meant,
    kind: 'real-word',
    level,
    source,
    notAfter,
    notBefore,
    maybeName,
  });
  return [
    ...after.map((word) => entry(`${word} ${wrong}`, `${word} ${right}`)),
    ...before.map((word) => entry(`${wrong} ${word}`, `${right} ${word}`)),
  ];
}

/**
 * The first entry of a phrase holds where two have the same. The phrases that begin with a word are put into their tree when a text first has
 * that word: one document has few of them.
 */
export function compileLexicon(entries: Iterable<PhraseEntry>): Lexicon {
  const byWord = new Map<string, PhraseEntry[] | PhraseTree<PhraseEntry>>();
  for (const entry of entries) {
    const space = entry.wrong.indexOf(' ');
    const first = keyOf(space < 0 ? entry.wrong : entry.wrong.slice(0, space));
    const list = byWord.get(first);
    if (Array.isArray(list)) list.push(entry);
    else byWord.set(first, [entry]);
  }
  return {
    begin: (key) => {
      const begun = byWord.get(key);
      if (!Array.isArray(begun)) return begun;
      const tree = treeOf(begun);
      byWord.set(key, tree);
      return tree;
    },
  };
}

/** Phrases that begin with the same word, from its end on. */
function treeOf(entries: readonly PhraseEntry[]): PhraseTree<PhraseEntry> {
  return grownTree(entries.map((entry) => [entry.wrong.split(' ').slice(1).map(keyOf), entry]));
}

/** Equal for spellings that do not matter here: case, tone style, and i for y at the end (lí, lý). */
const keyOf = rememberingWords((word: string): string => {
  const lower = withToneStyle(word.normalize('NFC').toLowerCase(), 'new');
  return /^(?:[hklmst]|qu)[iìỉĩíị]$/u.test(lower) ? lower.slice(0, -1) + 'yỳỷỹýỵ'.charAt('iìỉĩíị'.indexOf(lower.slice(-1))) : lower;
});

const keyOfWord = factOfWords(keyOf);

/**
 * Every phrase of the lexicon in a text, whole words only, parted by nothing but spaces or one line end; the longest at each place, never
 * overlapping. One pass over the words, each looked up at most as often as the longest phrase has words; `count`, if given, is told of every lookup.
 */
export function findPhrases(text: string, lexicon: Lexicon, count?: () => void): PhraseMatch[] {
  const words = wordsOf(text);
  const found: PhraseMatch[] = [];
  for (let at = 0; at < words.length; ) {
    const length = longestAt(text, words, at, lexicon, found, count);
    at += Math.max(1, length);
  }
  return found;
}

function longestAt(
  text: string,
  words: readonly WordSpan[],
  at: number,
  lexicon: Lexicon,
  found: PhraseMatch[],
  count?: () => void,
): number {
  let node: PhraseTree<PhraseEntry> | undefined;
  let best = 0;
  let entry: PhraseEntry | undefined;
  for (let next = at; next < words.length; next++) {
    const word = words[next] as WordSpan;
    if (next > at && word.joint === 'none') break;
    count?.();
    const key = keyOfWord(word.word);
    node = node ? node.next.get(key) : lexicon.begin(key);
    if (!node) break;
    if (node.value && allowed(words, at, next, node.value)) {
      entry = node.value;
      best = next - at + 1;
    }
  }
  if (entry) found.push(matchOf(text, words.slice(at, at + best), entry));
  return best;
}

function allowed(words: readonly WordSpan[], from: number, to: number, entry: PhraseEntry): boolean {
  const after = (words[from] as WordSpan).joint === 'none' ? undefined : words[from - 1]?.text;
  const next = words[to + 1];
  const before = next === undefined || next.joint === 'none' ? undefined : next.text;
  if (after !== undefined && entry.notAfter?.some((word) => keyOf(word) === keyOf(after))) return false;
  if (before !== undefined && entry.notBefore?.some((word) => keyOf(word) === keyOf(before))) return false;
  if (!entry.maybeName) return true;
  return !words.slice(from + 1, to + 1).some((word) => isCapitalized(word.text));
}

function matchOf(text: string, words: readonly WordSpan[], entry: PhraseEntry): PhraseMatch {
  const start = (words[0] as WordSpan).start;
  const end = (words.at(-1) as WordSpan).end;
  const original = text.slice(start, end);
  const replacement = rewrite(text, words, entry);
  let head = 0;
  const shortest = Math.min(original.length, replacement.length);
  while (head < shortest && original.charCodeAt(head) === replacement.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shortest - head &&
    original.charCodeAt(original.length - 1 - tail) === replacement.charCodeAt(replacement.length - 1 - tail)
  )
    tail++;
  const edit = { start: start + head, end: end - tail, text: replacement.slice(head, replacement.length - tail) };
  return { start, end, replacement, entry, edit };
}

/** Word by word where both have as many, so that unchanged words and the spaces between them stay; else in the case of the whole. */
function rewrite(text: string, words: readonly WordSpan[], entry: PhraseEntry): string {
  const originals = words.map(({ start, end }) => text.slice(start, end));
  const whole = text.slice((words[0] as WordSpan).start, (words.at(-1) as WordSpan).end);
  const parts = entry.right.split(/([^\p{L}\p{M}\p{N}]+)/u);
  const rights = parts.filter((_, index) => index % 2 === 0);
  const style = originals.map(toneStyleOf).find((each) => each !== null) ?? 'old';
  if (rights.length !== words.length) {
    const styled = entry.right.replace(/[\p{L}\p{M}]+/gu, (word) => withToneStyle(word, style));
    return isUpper(whole) && whole.length > 1 ? upperCase(styled) : isCapitalized(whole) ? capitalizeFirst(styled) : styled;
  }
  let out = '';
  for (let at = 0; at < words.length; at++) {
    const original = originals[at] as string;
    const right = rights[at] as string;
    if (at > 0) {
      const separator = parts[2 * at - 1] as string;
      const gap = text.slice((words[at - 1] as WordSpan).end, (words[at] as WordSpan).start);
      out += separator === ' ' ? gap : separator.trimEnd() + (separator.endsWith(' ') ? gap : '');
    }
    out += keyOf(right) === keyOf(original) ? original : inCase(original, withToneStyle(right, style), whole);
  }
  return out;
}

function inCase(model: string, word: string, whole: string): string {
  if (isUpper(model) && (model.length > 1 || isUpper(whole))) return upperCase(word);
  return isCapitalized(model) ? capitalizeFirst(word) : word;
}
