import { composedText } from '../../vietnamese/composed-text.ts';
import { grownTree, type PhraseTree } from '../../vietnamese/phrase-tree.ts';
import { isWordUnit } from '../../vietnamese/words.ts';
import { rememberingPlaces } from '../../vietnamese/words-in-place.ts';

/** What a word is to the grammars, once per distinct word of a text. */
export interface WordForm {
  /** As it is written. */
  readonly text: string;
  /** Lower case, tone taken out of its place and put at the end: «hoà» and «hòa» are one. */
  readonly key: string;
  /** Lower case without any mark: what is compared where a slip of the pen must not hide an organ. */
  readonly bare: string;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Has no lower-case letter. */
  readonly caps: boolean;
  readonly digits: boolean;
}

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Undefined for a punctuation mark. */
  readonly word: WordForm | undefined;
  /** White space before it: 0 none, 1 blanks, 2 a line break that may end a paragraph, 3 an empty line. */
  readonly gap: 0 | 1 | 2 | 3;
}

const tones = '\u0300\u0301\u0303\u0309\u0323';

/** The form of the word that stands in a text between two offsets. */
export const formAt = rememberingPlaces((text): WordForm => {
  const lower = text.toLowerCase();
  let key = '';
  let bare = '';
  let tone = '';
  for (const char of lower.normalize('NFD')) {
    if (tones.includes(char)) tone += char;
    else if (char === 'đ' || char === 'ð') {
      key += 'đ';
      bare += 'd';
    } else {
      key += char;
      if (char < '\u0300' || char > '\u036f') bare += char;
    }
  }
  const upper = text.toUpperCase();
  const first = text.charAt(0);
  return {
    text,
    key: key + tone,
    bare,
    capital: first !== first.toLowerCase(),
    caps: text === upper && upper !== lower,
    digits: /^[0-9]+$/.test(text),
  };
});

export function wordForm(text: string): WordForm {
  return formAt(text, 0, text.length);
}

const NOTHING_BUT_WORDS = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?: [\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*$/u;
const PARTS = /[\p{L}\p{N}\p{M}]+|[^\s]/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** The keys of a phrase, word by word; marks («,», «-») stand for themselves. */
export function phraseKeys(phrase: string, form: 'key' | 'bare'): string[] {
  if (NOTHING_BUT_WORDS.test(phrase)) return phrase.split(' ').map((word) => wordForm(word)[form]);
  return (phrase.match(PARTS) ?? []).map((part) => (HAS_WORD.test(part) ? wordForm(part)[form] : dash(part)));
}

function dash(mark: string): string {
  return mark === '–' || mark === '—' || mark === '‑' ? '-' : mark;
}

/** The tree grows when it is first asked: a run that compiles nothing needs none. */
export function phraseTree<T>(entries: Iterable<readonly [string, T]>, form: 'key' | 'bare'): PhraseTree<T> {
  let grown: PhraseTree<T>['next'] | undefined;
  return {
    get next() {
      grown ??= grownTree([...entries].map(([phrase, value]) => [phraseKeys(phrase, form), value])).next;
      return grown;
    },
  };
}

/** As a pattern, every way to write a word in composed letters that has the same key: its tone may stand on any of them, and ð for đ. */
export function waysToWrite(word: string): string {
  const letters = word.normalize('NFD').toLowerCase();
  const tone = [...letters].find((letter) => tones.includes(letter)) ?? '';
  const plain = letters.replace(tone, '').match(/.[\u0300-\u036f]*/gu) ?? [];
  const ways = plain.map((_, on) => plain.map((letter, at) => (at === on ? letter + tone : letter).normalize('NFC')).join(''));
  return [...new Set(ways.filter((way) => !/[\u0300-\u036f]/.test(way)))].join('|').replaceAll('đ', '[đð]');
}

/** A text cut into words and marks, with the place of each in the text as given. */
export interface TokenStream {
  /** The text with decomposed letters composed: tokens and symbols are read from it. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Place in the text as given of a place in `text`. */
  readonly origin: (offset: number) => number;
  /** Tokens looked at so far: what the growth of the work is measured by. */
  steps: number;
}

/** Cuts a text; with `softBreaks` a single line break counts as a blank. */
export function tokenStream(given: string, softBreaks = false): TokenStream {
  const { text, origin } = composedText(given);
  const tokens: Token[] = [];
  let before = 0;
  const push = (start: number, end: number, isWord: boolean) => {
    const word = isWord ? formAt(text, start, end) : undefined;
    const gap = start === before ? 0 : gapOf(text, before, start);
    tokens.push({ start, end, text: word ? word.text : text.slice(start, end), word, gap: softBreaks && gap === 2 ? 1 : gap });
    before = end;
  };
  if (/[\ud800-\udfff]/.test(text)) {
    for (const { 0: part, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu))
      push(index, index + part.length, /^[\p{L}\p{N}\p{M}]/u.test(part));
    return { text, tokens, origin, steps: 0 };
  }
  for (let at = 0; at < text.length; ) {
    const start = at++;
    if (isWordUnit(text.charCodeAt(start))) {
      while (at < text.length && isWordUnit(text.charCodeAt(at))) at++;
      push(start, at, true);
    } else if (text[start] !== ' ' && !/\s/.test(text.charAt(start))) push(start, at, false);
  }
  return { text, tokens, origin, steps: 0 };
}

function gapOf(text: string, from: number, to: number): 0 | 1 | 2 | 3 {
  if (from === to) return 0;
  let breaks = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10) || code === 0x2028 || code === 0x2029) breaks += 1;
  }
  return breaks === 0 ? 1 : breaks === 1 ? 2 : 3;
}

/** End (a token index) of the longest phrase of the tree that begins at a token, with its value. */
export function longest<T>(
  stream: TokenStream,
  at: number,
  tree: PhraseTree<T>,
  form: 'key' | 'bare',
): { end: number; value: T } | undefined {
  let node = tree;
  let found: { end: number; value: T } | undefined;
  for (let index = at; index < stream.tokens.length; index += 1) {
    const token = stream.tokens[index] as Token;
    if (index > at && token.gap === 3) break;
    stream.steps += 1;
    const child = node.next.get(token.word ? token.word[form] : dash(token.text));
    if (!child) break;
    node = child;
    if (node.value !== undefined) found = { end: index + 1, value: node.value };
  }
  return found;
}

/** Index of the first token that begins at or after an offset. */
export function tokenAt(stream: TokenStream, offset: number): number {
  let low = 0;
  let high = stream.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stream.tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
