import { isCapitalized, isUpper } from './case.ts';
import { BOUND_SYLLABLES, COMMON_WORDS, FREE_SYLLABLES, FUNCTION_SYLLABLES, OTHER_WORDS } from './common-words.ts';
import { EVERYDAY_SYLLABLES } from './everyday-syllables.ts';
import { hasVietnameseLetter, tonedVowel } from './letters.ts';
import { withToneStyle } from './tone-style.ts';
import { unaccent } from './unaccent.ts';
import { factOfWords, letterRunsOf, rememberingTexts, rememberingWords, type Word } from './words.ts';

/** Tiếng lạc. A syllable that is another one's slip, known by the word that it should make with its neighbour: «bố sung» for «bổ sung». */
export interface WordSlip {
  /** The two syllables. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The word that was meant, in the case of the original. */
  readonly replacement: string;
  /** The wrong syllable alone, and what should stand there. */
  readonly edit: { readonly start: number; readonly end: number; readonly text: string };
}

const HARD_TO_TELL = /^(?:tr|ch|gi|r|d|s|x|l|n)(?=[aăâeêioôơuưyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ])/u;
const FOLDED: Readonly<Record<string, string>> = { tr: 'ch', gi: 'd', r: 'd', s: 'x', n: 'l' };

/** Without marks: equal for syllables that differ in tone, hat, horn or the stroke of đ. */
const bare = rememberingWords(unaccent);

/** With the consonants folded that speakers confuse (ch/tr, d/gi/r, s/x, l/n; final n/ng/nh/m, t/c/ch/p), vowels and tone as they are. */
const sounded = rememberingWords((syllable) => {
  const onset = HARD_TO_TELL.exec(syllable)?.[0] ?? '';
  const rest = syllable
    .slice(onset.length)
    .replace(/(?:ng|nh|m)$/, 'n')
    .replace(/(?:c|ch|p)$/, 't');
  return (FOLDED[onset] ?? onset) + rest;
});

/** How a syllable is compared: in small letters, the tone in the old style, y for a final i that may be either. */
export const keyOf = rememberingWords((word) => {
  const lower = withToneStyle(word.normalize('NFC').toLowerCase(), 'old');
  return /^(?:[hklmst]|qu)[iìỉĩíị]$/u.test(lower) ? lower.slice(0, -1) + 'yỳỷỹýỵ'.charAt('iìỉĩíị'.indexOf(lower.slice(-1))) : lower;
});

/** One letter more, fewer or other: what a slip of the keyboard leaves where marks and sounds do not tell. */
function isOneKeyAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  let tail = 0;
  while (tail < short.length - head && short[short.length - 1 - tail] === long[long.length - 1 - tail]) tail++;
  return head + tail >= long.length - 1;
}

let seconds: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The words of two syllables by the first, which stand in the tables by their keys: no string is put together to look one up. */
function secondSyllables(): ReadonlyMap<string, ReadonlySet<string>> {
  if (seconds) return seconds;
  const found = new Map<string, Set<string>>();
  for (const words of [COMMON_WORDS, OTHER_WORDS]) {
    for (const word of words) {
      const space = word.indexOf(' ');
      const first = word.slice(0, space);
      const after = found.get(first);
      if (after) after.add(word.slice(space + 1));
      else found.set(first, new Set([word.slice(space + 1)]));
    }
  }
  seconds = found;
  return found;
}

/** A syllable that makes a common word with another one, and how it is compared with what may be its slip, made when it first is: few are. */
class Partner {
  readonly syllable: string;
  #bare: string | undefined;
  #sounded: string | undefined;

  constructor(syllable: string) {
    this.syllable = syllable;
  }

  get bare(): string {
    this.#bare ??= bare(this.syllable);
    return this.#bare;
  }

  get sounded(): string {
    this.#sounded ??= sounded(this.syllable);
    return this.#sounded;
  }
}

interface WordIndex {
  /** The second syllables of common words by the first, and the first by the second: a slip has one of them right. */
  readonly byFirst: ReadonlyMap<string, readonly Partner[]>;
  readonly bySecond: ReadonlyMap<string, readonly Partner[]>;
}

let index: WordIndex | undefined;

function wordIndex(): WordIndex {
  if (index) return index;
  const byFirst = new Map<string, Partner[]>();
  const bySecond = new Map<string, Partner[]>();
  const add = (map: Map<string, Partner[]>, key: string, syllable: string) => {
    const list = map.get(key);
    if (list) list.push(new Partner(syllable));
    else map.set(key, [new Partner(syllable)]);
  };
  for (const word of new Set(COMMON_WORDS)) {
    const space = word.indexOf(' ');
    add(byFirst, word.slice(0, space), word.slice(space + 1));
    add(bySecond, word.slice(space + 1), word.slice(0, space));
  }
  index = { byFirst, bySecond };
  return index;
}

/** True for two syllables that make a word of the tables, in any case and tone style. */
export function isCommonWord(first: string, second: string): boolean {
  return secondSyllables().get(keyOf(first))?.has(keyOf(second)) === true;
}

let used: ReadonlySet<string> | undefined;

/** Every syllable that stands in a word of the tables or alone; the everyday ones are listed by their keys. */
function usedSyllables(): ReadonlySet<string> {
  if (used) return used;
  used = new Set([...COMMON_WORDS.join(' ').split(' '), ...OTHER_WORDS.join(' ').split(' '), ...FREE_SYLLABLES, ...EVERYDAY_SYLLABLES]);
  return used;
}

/** True for a syllable of the tables, in any tone style; one that is in none is hardly ever meant. */
export function isUsedSyllable(syllable: string): boolean {
  return usedSyllables().has(keyOf(syllable));
}

/** The same of a word of a text. */
export const isUsedWord = factOfWords(isUsedSyllable);

interface Syllable {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  readonly word: Word;
  /** True when nothing but spaces parts it from the one before. */
  readonly follows: boolean;
}

/** No syllable is longer. */
const keyWithin = (word: string) => (word.length <= 8 ? keyOf(word) : word);

const slipKey = factOfWords(keyWithin);

const isVietnamese = factOfWords((word) => hasVietnameseLetter(keyWithin(word)));

/** The syllables that make a word with this one before them. */
const secondsAfter = factOfWords((word) => secondSyllables().get(keyWithin(word)) ?? null);

function syllablesOf(text: string): Syllable[] {
  const found: Syllable[] = [];
  let last = 0;
  for (const { start, end, text: syllable, word } of letterRunsOf(text)) {
    const follows = found.length > 0 && start - last < 8 && isBlank(text, last, start);
    found.push({ start, end, text: syllable, key: slipKey(word), word, follows });
    last = end;
  }
  return found;
}

/** True for spaces, at least one. */
function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09 && code !== 0xa0) return false;
  }
  return to > from;
}

/** Slips of a text in the order of their places; each is a pair that is no word, one syllable away from one that is. Linear in its length. */
export const findWordSlips: (text: string) => readonly WordSlip[] = rememberingTexts((text) => {
  const syllables = syllablesOf(text);
  const found: WordSlip[] = [];
  /** Whether the two syllables that end there make a word. */
  const endsWord = new Uint8Array(syllables.length + 2);
  for (let at = 1; at < syllables.length; at++) {
    const { follows, key } = syllables[at] as Syllable;
    if (follows && secondsAfter((syllables[at - 1] as Syllable).word)?.has(key)) endsWord[at] = 1;
  }
  for (let at = 1; at < syllables.length; at++) {
    if (endsWord[at - 1] || endsWord[at] || endsWord[at + 1]) continue;
    const first = syllables[at - 1] as Syllable;
    const second = syllables[at] as Syllable;
    if (!second.follows || isName(first, second) || !(isVietnamese(first.word) || isVietnamese(second.word))) continue;
    const before = first.follows ? syllables[at - 2] : undefined;
    const next = syllables[at + 1];
    const after = next?.follows ? next : undefined;
    const standsAlone =
      (!before || FUNCTION_SYLLABLES.has(before.key) || endsWord[at - 2] === 1) &&
      (!after || FUNCTION_SYLLABLES.has(after.key) || endsWord[at + 2] === 1);
    const meant = meantBy(first, second, standsAlone);
    if (meant) found.push(meant);
  }
  return found;
});

/** A capital on the second syllable makes a name of it, unless all is in capitals. */
function isName(first: Syllable, second: Syllable): boolean {
  return isCapitalized(second.text) && !(isUpper(second.text) && second.text.length > 1 && isUpper(first.text) && first.text.length > 1);
}

/**
 * The word that a pair was meant to be. A syllable that may stand alone, or that only a wrong key explains, counts as wrong where its partner
 * never stands alone and both neighbours belong to words of their own: then nothing else accounts for the partner.
 */
function meantBy(first: Syllable, second: Syllable, standsAlone: boolean): WordSlip | null {
  const { byFirst, bySecond } = wordIndex();
  const seconds = rightSyllables(second.key, first.key, byFirst.get(first.key), standsAlone);
  const firsts = rightSyllables(first.key, second.key, bySecond.get(second.key), standsAlone);
  if (seconds.length + firsts.length !== 1) return null;
  const wrong = seconds.length > 0 ? second : first;
  const wanted = inCase(wrong.text, (seconds[0] ?? (firsts[0] as Partner)).syllable);
  return {
    start: first.start,
    end: second.end,
    text: `${first.text} ${second.text}`,
    replacement: wrong === first ? `${wanted} ${second.text}` : `${first.text} ${wanted}`,
    edit: { start: wrong.start, end: wrong.end, text: wanted },
  };
}

const NONE: readonly Partner[] = [];

/** Of the syllables that make a word with the partner, those that the wrong one is a slip of. */
function rightSyllables(wrong: string, partner: string, rights: readonly Partner[] = NONE, standsAlone: boolean): readonly Partner[] {
  const isFree = FREE_SYLLABLES.has(wrong);
  if (rights.length === 0 || (isFree && !standsAlone) || !carriesMeaning(wrong)) return NONE;
  const isUsed = usedSyllables().has(wrong);
  // Beside «bị», «có», «một» nearly anything is right: only a syllable that is no word proves a slip.
  if (isUsed && FUNCTION_SYLLABLES.has(partner)) return NONE;
  const isBound = BOUND_SYLLABLES.has(partner);
  const [ownBare, ownSound] = [bare(wrong), sounded(wrong)];
  return rights.filter((right) => {
    const alike = ownBare === right.bare || ownSound === right.sounded;
    if (alike && !isFree) return true;
    return standsAlone && (isUsed ? alike && isBound : isOneKeyAway(wrong, right.syllable));
  });
}

/** A bare syllable of capitals may be initials (TP, TU): too short to tell. */
const carriesMeaning = rememberingWords(
  (syllable) => syllable.length > 1 && [...syllable].some((letter) => tonedVowel(letter) !== undefined),
);

function inCase(model: string, syllable: string): string {
  if (isUpper(model) && model.length > 1) return syllable.toUpperCase();
  return isCapitalized(model) ? syllable.charAt(0).toUpperCase() + syllable.slice(1) : syllable;
}
