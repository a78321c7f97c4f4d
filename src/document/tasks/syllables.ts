import { rememberingWords } from '../../vietnamese/words.ts';
import { rememberingPlaces } from '../../vietnamese/words-in-place.ts';

/** One syllable, number or mark of a text, as the task grammar reads it. */
export interface Syllable {
  /** Lower case, composed, new tone placement («Uỷ» → «ủy»), every dash as `-`: for comparing only. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Letters or digits, not a mark. */
  readonly word: boolean;
  /** The bits of the tables of the grammar that have a phrase which begins with it. */
  readonly opens: number;
}

const OLD_TONE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/u;
const NEW_TONE: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

/** The form in which syllables are compared. */
export const syllableKey = rememberingWords((text) => {
  const lower = text.normalize('NFC').toLowerCase();
  if (lower === '–' || lower === '—' || lower === '−') return '-';
  return lower.replace(OLD_TONE, (ending) => NEW_TONE[ending] ?? ending);
});

/** What a character can be part of: space, letter, digit, or a mark by itself. */
type CharacterKind = 0 | 1 | 2 | 3;
const SPACE: CharacterKind = 0;
const LETTER: CharacterKind = 1;
const DIGIT: CharacterKind = 2;
const MARK: CharacterKind = 3;

function kindOf(character: string): CharacterKind {
  if (/\s/.test(character)) return SPACE;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  return /\d/.test(character) ? DIGIT : MARK;
}

/** One more than the kind of each character, filled as it is met. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): CharacterKind {
  const code = text.charCodeAt(at);
  const known = kinds[code] as number;
  if (known > 0) return (known - 1) as CharacterKind;
  const kind = code >= 0xd800 && code <= 0xdfff ? MARK : kindOf(text.charAt(at));
  kinds[code] = kind + 1;
  return kind;
}

/** Where the run of letters, or the number with its inner marks («20.7.2020», «15/11»), that begins at an offset ends. */
function endOfPiece(text: string, from: number, kind: CharacterKind): number {
  const { length } = text;
  let at = from + 1;
  if (kind === MARK) return text.charCodeAt(from) >= 0xd800 && text.charCodeAt(from) <= 0xdbff && at < length ? at + 1 : at;
  for (;;) {
    while (at < length && kindAt(text, at) === kind) at += 1;
    const mark = text.charAt(at);
    const joins = kind === DIGIT ? '.,/:-' : '&/';
    if (mark === '' || !joins.includes(mark) || at + 1 >= length || kindAt(text, at + 1) !== kind) break;
    at += 1;
  }
  if (kind === DIGIT) while (at < length && kindAt(text, at) === LETTER) at += 1;
  return at;
}

type Look = Pick<Syllable, 'key' | 'capital' | 'word' | 'opens'>;

const MARK_FIRST = /^\p{M}/u;

/** The tables with a bit; no more are added once syllables carry their bits. */
const grammar: PhraseTable[] = [];
let settled = false;

/** Documents share a few thousand syllables. */
const lookAt = rememberingPlaces((raw): Look => {
  const first = raw.charAt(0);
  const word = kindAt(raw, 0) !== MARK && !MARK_FIRST.test(raw);
  const key = syllableKey(raw);
  let opens = 0;
  settled = true;
  for (const { byFirst, bit } of grammar) if (byFirst.has(key)) opens |= bit;
  return { key, capital: word && first !== first.toLowerCase(), word, opens };
});

/** Splits a text into syllables, numbers and marks; linear, offsets in the text as given. */
export function syllablesOf(text: string): readonly Syllable[] {
  const found: Syllable[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const end = endOfPiece(text, at, kind);
    const look = lookAt(text, at, end);
    found.push({ key: look.key, start: at, end, capital: look.capital, word: look.word, opens: look.opens });
    at = end;
  }
  return found;
}

/** A set of phrases that is matched syllable by syllable, the longest first. */
export interface PhraseTable {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Its bit in `Syllable.opens`; 0 where it has none. */
  readonly bit: number;
}

/** The table is made when it is first asked: a run that compiles nothing needs none. */
export function phraseTable(phrases: readonly string[], bit = 0): PhraseTable {
  let made: PhraseTable['byFirst'] | undefined;
  return {
    get byFirst() {
      made ??= phrasesByFirst(phrases);
      return made;
    },
    bit,
  };
}

const MOST_BITS = 32;

/**
 * A table that is asked at one syllable after another, most of which begin none of its phrases, as they say by its bit. Made with its module; the
 * tables beyond the bits of a number, and those made when syllables have been read, have none and are asked the longer way.
 */
export function grammarTable(phrases: readonly string[]): PhraseTable {
  if (grammar.length >= MOST_BITS || settled) return phraseTable(phrases);
  const table = phraseTable(phrases, 1 << grammar.length);
  grammar.push(table);
  return table;
}

const NOTHING_BUT_LETTERS = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u;

function keysOf(phrase: string): string[] {
  if (NOTHING_BUT_LETTERS.test(phrase)) return phrase.split(' ').map(syllableKey);
  const keys: string[] = [];
  for (let at = 0; at < phrase.length; ) {
    const kind = kindAt(phrase, at);
    const end = kind === SPACE ? at + 1 : endOfPiece(phrase, at, kind);
    if (kind !== SPACE) keys.push(syllableKey(phrase.slice(at, end)));
    at = end;
  }
  return keys;
}

function phrasesByFirst(phrases: readonly string[]): PhraseTable['byFirst'] {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const keys = keysOf(phrase);
    const first = keys[0];
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list) list.push(keys);
    else byFirst.set(first, [keys]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** How many syllables the longest phrase of the table covers at `at`; 0 where none begins there. */
export function matchPhrase(table: PhraseTable, syllables: readonly Syllable[], at: number, end = syllables.length): number {
  const first = syllables[at];
  if (!first || at >= end || (table.bit !== 0 && (first.opens & table.bit) === 0)) return 0;
  for (const phrase of table.byFirst.get(first.key) ?? []) {
    if (at + phrase.length > end) continue;
    let same = 1;
    while (same < phrase.length && syllables[at + same]?.key === phrase[same]) same += 1;
    if (same === phrase.length) return phrase.length;
  }
  return 0;
}
