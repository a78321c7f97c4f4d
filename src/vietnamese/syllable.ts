import { inCaseOf, isCapitalized, isUpper } from './case.ts';
import { hasVietnameseLetter, isVietnameseLetter, TONES, type Tone, tonedVowel, withTone } from './letters.ts';
import {
  BEFORE_BACK_VOWEL,
  BEFORE_FRONT_VOWEL,
  BEFORE_SINGLE_Y,
  LABIAL_GLIDE_WORDS,
  LOAN_SYLLABLES,
  NO_GLIDE,
  ONSETS,
  RHYMES,
  RHYMES_AFTER_QU,
  USUAL_STOP_TONE,
} from './syllable-table.ts';
import { factOfWords, rememberingTexts, rememberingWords, type WordSpan, wordsOf } from './words.ts';

/** Where the tone mark stands: as both styles have it, as only one has it, or where neither puts it. */
export type ToneStyle = 'old' | 'new' | 'both' | 'misplaced';

/** Âm tiết. One written syllable, in lower case, taken apart. */
export interface Syllable {
  /** Âm đầu as spelt, with `qu` and `gi` whole; empty where there is none. */
  readonly onset: string;
  /** Âm đệm: `o`, `u` or empty; that of `qu` is `u`. */
  readonly glide: string;
  /** Âm chính without tone: `a`, `iê`, `ươ`. */
  readonly nucleus: string;
  /** Âm cuối: a consonant, or `i`, `y`, `o`, `u` of a closing diphthong; empty where there is none. */
  readonly coda: string;
  readonly tone: Tone;
  readonly toneStyle: ToneStyle;
}

interface Shape {
  readonly base: string;
  readonly onset: string;
  readonly glide: string;
  readonly nucleus: string;
  readonly coda: string;
  /** Index in `base` of the letter that takes the tone. */
  readonly oldPlace: number;
  readonly newPlace: number;
}

interface Stripped {
  /** Lower case, NFC, without tones. */
  readonly base: string;
  /** Indices of the letters that carry a tone, and the tone of the last of them. */
  readonly places: readonly number[];
  readonly tone: Tone;
}

const LONGEST_SYLLABLE = 12;
const STOP_CODAS: ReadonlySet<string> = new Set(['p', 't', 'c', 'ch']);
const FRONT_VOWELS = 'eêiy';

function strip(word: string): Stripped {
  const lower = word.normalize('NFC').toLowerCase();
  const places: number[] = [];
  let base = '';
  let tone = 0;
  for (const letter of lower) {
    const toned = tonedVowel(letter);
    if (toned && toned.tone > 0) {
      places.push(base.length);
      tone = toned.tone;
    }
    base += toned ? toned.vowel : letter;
  }
  return { base, places, tone: TONES[tone] as Tone };
}

function shapeOf(base: string): Shape | null {
  if (base === '' || base.length > LONGEST_SYLLABLE) return null;
  if (base.startsWith('qu')) return withRhyme(base, 'qu', 2, RHYMES_AFTER_QU);
  if (base.startsWith('gi')) {
    // gì, gìn, giêng: the i of the onset is also that of the rhyme. An ê after gi is always iê: giếng, giết.
    const shared = base[2] === undefined || !/[aăâeoôơuưy]/.test(base[2]);
    return shared ? withRhyme(base, 'gi', 1, RHYMES) : withRhyme(base, 'gi', 2, RHYMES);
  }
  const onset = ONSETS.find((spelling) => base.startsWith(spelling)) ?? '';
  const shape = withRhyme(base, onset, onset.length, RHYMES);
  return shape && obeysSpelling(shape) ? shape : null;
}

function withRhyme(base: string, onset: string, start: number, table: typeof RHYMES): Shape | null {
  const rhyme = table.get(base.slice(start));
  if (!rhyme) return null;
  const { glide, nucleus, coda } = rhyme;
  const written = onset === 'qu' ? 0 : glide.length;
  const nucleusStart = start + written;
  const second = nucleus.length > 1 && coda !== '' ? 1 : 0;
  const newPlace = nucleusStart + second;
  const open = written === 1 && coda === '' && ['oa', 'oe', 'uy'].includes(glide + nucleus);
  return { base, onset, glide, nucleus, coda, newPlace, oldPlace: open ? start : newPlace };
}

function obeysSpelling(shape: Shape): boolean {
  const { base, onset, glide, nucleus, coda } = shape;
  const next = base.charAt(onset.length);
  const front = FRONT_VOWELS.includes(next);
  if (front ? BEFORE_BACK_VOWEL.has(onset) : BEFORE_FRONT_VOWEL.has(onset)) return false;
  if (onset === 'c' && glide === 'u') return false;
  if (nucleus === 'y' && glide === '' && !BEFORE_SINGLE_Y.has(onset)) return false;
  // iê is written yê without an onset and after a glide, iê elsewhere.
  if (nucleus === 'yê' && glide === '' && onset !== '') return false;
  if (nucleus === 'iê' && onset === '') return false;
  if (glide !== '' && NO_GLIDE.has(onset) && !LABIAL_GLIDE_WORDS.has(base)) return false;
  return !(onset === '' && nucleus === 'i' && coda === 'nh' && glide !== '');
}

/**
 * The syllable that a word spells, or null where the word is none: a rhyme that Vietnamese lacks, two tone marks, a stop coda (p, t, c, ch)
 * with another tone than sắc or nặng, an onset against the spelling rules (c/k/q, g/gh, ng/ngh). Any case; decomposed letters are read as
 * their composed ones. A tone on a letter where neither style puts it (`qủa`, `cuả`) gives a syllable whose `toneStyle` is `misplaced`.
 */
export function parseSyllable(word: string): Syllable | null {
  return parse(word);
}

const parse = rememberingWords((word): Syllable | null => {
  if (word.length > LONGEST_SYLLABLE * 3) return null;
  const { base, places, tone } = strip(word);
  if (places.length > 1) return null;
  const shape = shapeOf(base);
  if (!shape) return null;
  if (STOP_CODAS.has(shape.coda) && tone !== 'sắc' && tone !== 'nặng') return null;
  return {
    onset: shape.onset,
    glide: shape.glide,
    nucleus: shape.nucleus,
    coda: shape.coda,
    tone,
    toneStyle: places.length === 0 ? 'both' : styleAt(shape, places[0] as number),
  };
});

function styleAt(shape: Shape, place: number): ToneStyle {
  if (shape.oldPlace === shape.newPlace) return place === shape.newPlace ? 'both' : 'misplaced';
  if (place === shape.oldPlace) return 'old';
  return place === shape.newPlace ? 'new' : 'misplaced';
}

/** True for a syllable that Vietnamese can have, its tone mark in its place (of either style). Loans of the data list count. */
export function isPossibleSyllable(word: string): boolean {
  const syllable = parseSyllable(word);
  if (syllable) return syllable.toneStyle !== 'misplaced';
  return isLoanSyllable(word);
}

/** True for a loan or a minority-language name that is written without hyphens: Đắk, Krông, Crôm. Any case. */
export function isLoanSyllable(word: string): boolean {
  return LOAN_SYLLABLES.has(word.normalize('NFC').toLowerCase());
}

/**
 * The word with its tone mark in the place of the style, in its own case; null where the word is not a syllable. `place` is the new style's
 * unless old is asked for; words that do not alternate have one place.
 */
export function spellTone(word: string, style: 'old' | 'new'): string | null {
  const { base, places, tone } = strip(word);
  if (places.length > 1) return null;
  const shape = shapeOf(base);
  if (!shape) return null;
  const composed = word.normalize('NFC');
  return copyCase(composed, write(base, style === 'old' ? shape.oldPlace : shape.newPlace, tone));
}

function write(base: string, place: number, tone: Tone): string {
  return base.slice(0, place) + withTone(base.charAt(place), tone) + base.slice(place + 1);
}

/** Letter by letter where both have as many letters, else by the word's own pattern. */
function copyCase(model: string, lower: string): string {
  if (model.length !== lower.length) return inCaseOf(model, lower);
  let out = '';
  for (let at = 0; at < lower.length; at++) {
    const letter = lower.charAt(at);
    out += model.charAt(at) !== model.charAt(at).toLowerCase() ? letter.toUpperCase() : letter;
  }
  return out;
}

/**
 * What a token is to the spelling check.
 * `syllable`: a Vietnamese syllable or a listed loan. `misplaced`: a syllable whose tone mark stands on the wrong letter. `impossible`: clearly
 * meant as Vietnamese, and not a syllable. `not-vietnamese`: a foreign word, an acronym, a code, or anything that is not clearly either.
 */
export type TokenClass = 'syllable' | 'misplaced' | 'impossible' | 'not-vietnamese';

/** Onsets and rhymes that no foreign word has: a word of them alone, without tone, is a Vietnamese word whose tone was lost (hoat, nghiep). */
const ONLY_VIETNAMESE_STOP =
  /^(?:(?:ngh?|nh|kh|tr|h|l|t|đ|x|s|ch|th)?oa(?:t|c|p|ch)|(?:ngh|ng|nh)(?:a|i|o|u)(?:c|p|t|ch)|(?:kh|th|ph)(?:a|o|u)c|thich|khich|nghich)$/;
const FOREIGN_LOOKALIKES: ReadonlySet<string> = new Set(
  'coat goat boat oat oats moat coach roach poach loach toach that thach phat loat soap soac hoac'.split(' '),
);

/** Reads one token without its neighbours; hyphenated transcriptions are for the caller to pass over. */
export function classifyToken(token: string): TokenClass {
  return classify(token);
}

const classify = rememberingWords((token): TokenClass => {
  const word = token.normalize('NFC');
  if (!/^\p{L}+$/u.test(word)) return 'not-vietnamese';
  const lower = word.toLowerCase();
  if (LOAN_SYLLABLES.has(lower)) return 'syllable';
  const syllable = parseSyllable(word);
  if (syllable) {
    if (syllable.toneStyle !== 'misplaced') return 'syllable';
    return mixedCase(word) ? 'not-vietnamese' : 'misplaced';
  }
  if (mixedCase(word) || lower.length < 2) return 'not-vietnamese';
  if (!hasVietnameseLetter(word)) {
    return word === lower && !FOREIGN_LOOKALIKES.has(word) && ONLY_VIETNAMESE_STOP.test(word) ? 'impossible' : 'not-vietnamese';
  }
  if (soundsTwice(lower)) return runTogether(lower) || (word === lower && isTransposed(lower)) ? 'impossible' : 'not-vietnamese';
  if (isUpper(word)) return isAcronym(lower) ? 'not-vietnamese' : meant(lower);
  if (isCapitalized(word)) return meant(lower);
  return lower.length < 3 && !carriesTone(lower) ? 'not-vietnamese' : 'impossible';
});

const classOfWord = factOfWords(classify);

/** True where a consonant parts two vowels: no syllable, but a loan in one word (đôlômit, amiăng) or two words run together. */
function soundsTwice(lower: string): boolean {
  return /[aăâeêioôơuưy][^aăâeêioôơuưy]+[aăâeêioôơuưy]/.test(strip(lower).base);
}

/** A word with a tone that two letters in the wrong order part from a syllable (nàgy, tưrởng). */
function isTransposed(lower: string): boolean {
  if (!carriesTone(lower) || lower.length > LONGEST_SYLLABLE) return false;
  const { base, tone } = strip(lower);
  for (let at = 1; at < base.length; at++) {
    const swapped = base.slice(0, at - 1) + base.charAt(at) + base.charAt(at - 1) + base.slice(at + 1);
    const shape = shapeOf(swapped);
    if (shape && tonesFor(shape, tone).includes(tone)) return true;
  }
  return false;
}

/** The two syllables of a word whose space was lost, both with a tone of their own (phòngchống); null for loans, whose parts have none. */
function runTogether(lower: string): string | null {
  if (lower.length > 2 * LONGEST_SYLLABLE) return null;
  for (let at = 2; at < lower.length - 1; at++) {
    const [first, second] = [lower.slice(0, at), lower.slice(at)];
    if (carriesTone(first) && carriesTone(second) && isPossibleSyllable(first) && isPossibleSyllable(second)) return `${first} ${second}`;
  }
  return null;
}

/** A capital after the first letter in a word that has lower-case letters: a code (CTr, TTg, UBNDtỉnh), not a spelling. */
function mixedCase(word: string): boolean {
  return !isUpper(word) && /\p{Lu}/u.test(word.slice(1));
}

/** Capitals whose only Vietnamese letters are Đ, Ă, Â, Ê, Ô, Ơ, Ư without tone may be initials: BĐKH, QLĐĐ, NSƯT, ĐUK. */
function isAcronym(lower: string): boolean {
  return !carriesTone(lower) && !/(?:ươ|uơ|ưo|iê|yê|uô)/.test(lower);
}

function carriesTone(lower: string): boolean {
  for (const letter of lower) if ((tonedVowel(letter)?.tone ?? 0) > 0) return true;
  return false;
}

/** Capitalised words may be names in another language: only those that one slip of the keyboard parts from a syllable are faults. */
function meant(lower: string): TokenClass {
  return nearby(lower, false).length > 0 ? 'impossible' : 'not-vietnamese';
}

/** The distance from a syllable at which suggestions still help; more is noise. */
const MOST_SUGGESTIONS = 5;

/**
 * Syllables that the word may stand for, best first, in its case: the tone on its right letter, the horn or hat that is missing, the tone that
 * a stop coda needs, c/k, g/gh, ng/ngh by rule, letters swapped, doubled or left out. The order is fixed. Empty for a word that is a
 * syllable already and for one that resembles none.
 */
export function suggestSyllables(word: string): string[] {
  if (word.length > LONGEST_SYLLABLE * 3 || isPossibleSyllable(word)) return [];
  const composed = word.normalize('NFC');
  const lower = composed.toLowerCase();
  const split = soundsTwice(lower) ? runTogether(lower) : null;
  if (split) return [inCaseOf(composed, split)];
  const close = nearby(lower, false);
  return (close.length > 0 ? close : nearby(lower, true)).slice(0, MOST_SUGGESTIONS).map((candidate) => copyCase(composed, candidate));
}

function nearby(lower: string, withLostLetters: boolean): string[] {
  if (lower.length > LONGEST_SYLLABLE) return [];
  const { base, places, tone } = strip(lower);
  const found = new Set<string>();
  const offer = (candidate: string, wanted: Tone) => {
    const shape = shapeOf(candidate);
    if (!shape) return;
    for (const each of tonesFor(shape, wanted)) found.add(write(candidate, shape.oldPlace, each));
  };
  if (places.length <= 1) offer(base, tone);
  // Two marks: either may be the one that was meant.
  for (const place of places.length > 1 ? places : []) {
    const own = tonedVowel(lower.charAt(place));
    if (own) offer(base, TONES[own.tone] as Tone);
  }
  for (const candidate of respelt(base)) offer(candidate, tone);
  if (withLostLetters) for (const candidate of slipped(base)) offer(candidate, tone);
  found.delete(lower);
  return [...found];
}

function tonesFor(shape: Shape, wanted: Tone): readonly Tone[] {
  if (!STOP_CODAS.has(shape.coda) || wanted === 'sắc' || wanted === 'nặng') return [wanted];
  const usual = USUAL_STOP_TONE.get(shape.base);
  if (usual) return [usual];
  return wanted === 'ngang' || wanted === 'huyền' ? ['nặng', 'sắc'] : ['sắc', 'nặng'];
}

/** Horns and hats lost, and the onset spellings that the next vowel decides. */
function* respelt(base: string): Generator<string> {
  for (const [wrong, rights] of [
    ['uơ', ['ươ']],
    ['ưo', ['ươ']],
    ['uo', ['ươ', 'uô']],
    ['ie', ['iê']],
    ['ye', ['yê']],
    ['uye', ['uyê']],
    ['ưoi', ['ươi']],
    ['oă', ['oa']],
    ['uâ', ['ươ']],
    ['êi', ['iê']],
    ['ôu', ['uô']],
    ['ơư', ['ươ']],
  ] as const) {
    const at = base.indexOf(wrong);
    if (at >= 0) for (const right of rights) yield base.slice(0, at) + right + base.slice(at + wrong.length);
  }
  for (const [wrong, right] of [
    ['ngh', 'ng'],
    ['ng', 'ngh'],
    ['gh', 'g'],
    ['g', 'gh'],
    ['k', 'c'],
    ['c', 'k'],
    ['cu', 'qu'],
    ['q', 'qu'],
    ['iê', 'yê'],
    ['yê', 'iê'],
    ['dđ', 'đ'],
    ['đd', 'đ'],
    ['dd', 'đ'],
  ] as const) {
    const digraph = wrong.length === 1 && base.charAt(1) === 'h';
    if (base.startsWith(wrong) && !digraph) yield right + base.slice(wrong.length);
  }
}

/** One slip of the keyboard: a letter twice, two letters swapped, the n or h of ng, nh, ch, th left out. */
function* slipped(base: string): Generator<string> {
  for (let at = 1; at < base.length; at++) {
    if (base.charAt(at) === base.charAt(at - 1)) yield base.slice(0, at) + base.slice(at + 1);
  }
  for (let at = 1; at < base.length; at++) {
    yield base.slice(0, at - 1) + base.charAt(at) + base.charAt(at - 1) + base.slice(at + 1);
  }
  if (base.endsWith('g') || base.endsWith('h')) yield `${base.slice(0, -1)}n${base.slice(-1)}`;
  for (let at = 0; at < base.length; at++) yield base.slice(0, at) + base.slice(at + 1);
}

/** An impossible syllable, or a tone mark on the wrong letter, at its place in a text. */
export interface ImpossibleSyllable {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly kind: 'misplaced' | 'impossible';
  /** Best first; empty where nothing near is a syllable. */
  readonly suggestions: readonly string[];
}

/**
 * The words of a text that cannot be Vietnamese though they are meant to be. Parts of hyphenated transcriptions (ki-lô-mét, Vla-đi-mia),
 * symbols, addresses and anything joined to digits are passed over. A plain word of a-z counts only beside words with Vietnamese letters («hoat
 * động»), and one that could be foreign only between two of them («công tac quản lý»). Linear in the length of the text.
 */
export const findImpossibleSyllables: (text: string) => readonly ImpossibleSyllable[] = rememberingTexts((text) => {
  const found: ImpossibleSyllable[] = [];
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const { start, end, text: word, word: known } = words[at] as WordSpan;
    const kind = classOfWord(known);
    if (kind === 'syllable') continue;
    if (kind !== 'misplaced' && !hasVietnameseLetter(word)) {
      const [left, right] = [isBesideVietnamese(words, at, -1), isBesideVietnamese(words, at, 1)];
      if (kind === 'impossible' ? !left && !right : !left || !right || !isUnmarked(word)) continue;
    } else if (kind === 'not-vietnamese') continue;
    if (kind !== 'misplaced' && isJoined(text, start, end)) continue;
    found.push({ start, end, word, kind: kind === 'misplaced' ? kind : 'impossible', suggestions: suggestSyllables(word) });
  }
  return found;
});

/** Foreign words that are a mark away from a syllable and stand in Vietnamese prose. */
const FOREIGN_IN_PROSE: ReadonlySet<string> = new Set(
  (
    'app bit bot box cap cat chat chip clip coc cup cut diet doc dot duet fat file get git hat hit hop hot hut ip kit lap let lot map mat met mic mop net not nut oat out pat pet pic pop pot ' +
    'put quit rap rat robot rut sat sec set ship shop sit slot spot sup tap tec test tic tip top trip up vet viet vip web wet zip'
  ).split(' '),
);

/** A word of at least three small plain letters that only its missing marks part from a syllable. */
const isUnmarked = rememberingWords((word): boolean => {
  return /^[a-z]{3,}$/.test(word) && !FOREIGN_IN_PROSE.has(word) && !soundsTwice(word) && nearby(word, false).length > 0;
});

/** True when nothing but spaces parts the word from one with Vietnamese letters, on its left (-1) or right (1). */
function isBesideVietnamese(words: readonly WordSpan[], at: number, side: -1 | 1): boolean {
  const neighbour = words[at + side];
  const joint = side === 1 ? neighbour?.joint : words[at]?.joint;
  return joint === 'space' && neighbour !== undefined && hasVietnameseLetter(neighbour.text.normalize('NFC'));
}

/** True when the word is a part of something longer: a hyphen, slash, digit, underscore, at sign or full stop inside a word touches it. */
function isJoined(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const joiner = /[-‐‑/\\@_\d'’&]/;
  if (joiner.test(before) && /[\p{L}\d]/u.test(text.charAt(start - 2))) return true;
  if (joiner.test(after) && /[\p{L}\d]/u.test(text.charAt(end + 1))) return true;
  return (
    /[\d_@]/.test(before + after) ||
    (after === '.' && /\p{Ll}/u.test(text.charAt(end + 1))) ||
    (before === '.' && isVietnameseDot(text, start))
  );
}

function isVietnameseDot(text: string, start: number): boolean {
  const letter = text.charAt(start).toLowerCase();
  return /\p{L}/u.test(text.charAt(start - 2)) && text.charAt(start) === letter && !isVietnameseLetter(letter);
}
