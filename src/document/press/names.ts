import { expandAbbreviation } from '../../vietnamese/abbreviations.ts';
import { isUpper } from '../../vietnamese/case.ts';
import { sentences } from '../../vietnamese/tokens.ts';
import { type OrganMatcher, readOrgans } from '../tasks/organ-phrase.ts';
import { DETERMINERS, PERSONS, WHOLE_NAMES } from '../tasks/organ-vocabulary.ts';
import { matchPhrase, phraseTable, syllableKey, syllablesOf } from '../tasks/syllables.ts';
import { COMMON_CAPITALS, LEVELS, TWO_WORD_LEVELS } from './fact-vocabulary.ts';

/** One word of a text for comparing: abbreviations in full, tones in one style, lower case. */
export interface NameWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Nothing but spaces or a hyphen parts it from the word before. */
  readonly joined: boolean;
  /** Begins a sentence. */
  readonly opens: boolean;
}

/** Tên riêng: an organ, a place, a person as a text names it. */
export interface NameFact {
  readonly kind: 'name';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly string[];
  /** The level that stands before a place: «tỉnh», «thành phố»; null where none does. */
  readonly level: string | null;
  readonly organ: boolean;
  /** Its first word opens a sentence, where a capital proves nothing. */
  readonly opening: boolean;
}

/** Abbreviations with several senses that have one beside organs and places. */
const BESIDE_NAMES: Readonly<Record<string, string>> = {
  TP: 'thành phố',
  TX: 'thị xã',
  BTV: 'ban thường vụ',
  HCM: 'hồ chí minh',
  UB: 'ủy ban',
};
/** Words that are said or left out without another meaning. */
const PLURALS: ReadonlySet<string> = new Set(['các', 'những']);
/** Roads by the letters before their number: «QL2», «QL 32C». */
const ROADS: Readonly<Record<string, string>> = { QL: 'quốc lộ', TL: 'tỉnh lộ', ĐT: 'đường tỉnh' };
const TOKEN = /[\p{L}\p{M}\d]+(?:[&./-][\p{L}\p{M}\d]+)*/gu;
const PIECE = /[\p{L}\p{M}\d]+/gu;

/** The words of a text, abbreviations expanded; plural words left out. */
export function nameWordsOf(given: string): readonly NameWord[] {
  const text = withWholeAbbreviations(given);
  const openings = new Set(sentences(text).map(({ start }) => start));
  const opens = (at: number) => openings.has(at) || openings.has(at - 1) || /[:“"«‘(]\s?$/.test(text.slice(Math.max(0, at - 2), at));
  const words: NameWord[] = [];
  let last = 0;
  let parted = false;
  const push = (start: number, end: number, raw: string) => {
    const full = inFull(raw) ?? roadOf(raw, text.slice(end, end + 2));
    const gap = text.slice(last, start);
    const joined = words.length > 0 && ['', '-', '–'].includes(gap.trim());
    last = end;
    const parts = full ? (full.match(PIECE) ?? []) : [raw];
    for (const [index, part] of parts.entries()) {
      const key = syllableKey(part);
      if (PLURALS.has(key)) {
        parted = true;
        continue;
      }
      words.push({
        key,
        start,
        end,
        capital: index === 0 ? /^\p{Lu}/u.test(raw) : false,
        joined: index === 0 ? joined && !parted : true,
        opens: index === 0 && opens(start),
      });
      parted = false;
    }
  };
  for (const match of text.matchAll(TOKEN)) {
    const whole = match[0];
    if (whole === (whole.match(PIECE) as string[])[0] || inFull(whole)) push(match.index, match.index + whole.length, whole);
    else for (const piece of whole.matchAll(PIECE)) push(match.index + piece.index, match.index + piece.index + piece[0].length, piece[0]);
  }
  return words;
}

const INNER_COMMA = /(?<!\p{Lu})\p{Lu}{2,},\p{Lu}+&\p{Lu}+/gu;

/** The dot of «TP. Thanh Hóa», which ends no sentence. */
const LEVEL_DOT = /(?<!\p{L})(?:TP|TX)\.(?=\s?\p{Lu})/gu;

/** A text in which «VH,TT&DL» is the one word that it is, «VH-TT&DL», and «TP.» has no dot; everything else stands where it stood. */
export function withWholeAbbreviations(text: string): string {
  const joined = text.includes('&') ? text.replace(INNER_COMMA, (found) => (inFull(found) ? found.replace(',', '-') : found)) : text;
  return joined.replace(LEVEL_DOT, (found) => `${found.slice(0, -1)} `);
}

/** What an abbreviation stands for, also with other marks in it than the table has: «VH-TT&DL» is «VHTTDL». */
function inFull(raw: string): string | undefined {
  if (!/^\p{Lu}/u.test(raw) || !/\p{Lu}/u.test(raw.slice(1))) return undefined;
  return expandAbbreviation(raw) ?? BESIDE_NAMES[raw] ?? expandAbbreviation(raw.replace(/[&./,-]/g, '')) ?? undefined;
}

function roadOf(raw: string, after: string): string | undefined {
  const [, letters = raw, number = ''] = /^(\p{Lu}+)(\d[\p{Lu}\d]*)$/u.exec(raw) ?? [];
  const road = Object.hasOwn(ROADS, letters) ? ROADS[letters] : undefined;
  return road !== undefined && (number !== '' || /^[\s.]?\d/.test(after)) ? `${road} ${number}` : undefined;
}

const WORDLESS = { key: '', start: 0, end: 0, capital: false, joined: false, opens: false } satisfies NameWord;

/** Names in a text: organs as the grammar of tasks reads them, and other runs of words with capitals. `taken`: names of documents. */
export function namesOf(
  given: string,
  taken: readonly { readonly start: number; readonly end: number }[],
  organs: OrganMatcher,
): readonly NameFact[] {
  const text = withWholeAbbreviations(given);
  const found: NameFact[] = [];
  const free = (start: number, end: number) =>
    !taken.some((one) => start < one.end && one.start < end) && !found.some((one) => start < one.end && one.start < end);
  const syllables = syllablesOf(text);
  const openings = new Set(sentences(text).map(({ start }) => start));
  const words = nameWordsOf(text);
  // «Sở A cùng Sở B»: two units, whatever the grammar of tasks takes together.
  const parts = syllables.flatMap(({ key }, at) => (key === 'cùng' && syllables[at + 1]?.capital ? [at] : []));
  for (let at = 0; at < syllables.length; ) {
    const here = syllables[at] as (typeof syllables)[number];
    while (parts.length > 0 && (parts[0] as number) <= at) parts.shift();
    const reading = { text, syllables, end: parts[0] ?? syllables.length, matcher: organs };
    const list = here.word && here.capital && !isWithinName(syllables, at, openings) ? readOrgans(reading, at) : null;
    if (!list) {
      at++;
      continue;
    }
    for (const mention of list.mentions) {
      if (!free(mention.start, mention.end)) continue;
      const cut = mention.name.replace(/(?<!\s)\s+(?:trên địa bàn|tại|ở)(?:\s.*)?$/u, '');
      const first = syllables.findIndex((one) => one.start === mention.start);
      const opening = openings.has(mention.start) || openings.has(mention.start - 1);
      if (HONORIFICS.has(syllableKey(mention.name.split(' ', 1)[0] as string))) continue;
      if (first >= 0 && !isProper(cut, syllables, first, opening)) continue;
      const end = mention.start + Math.min(mention.end - mention.start, cut === mention.name ? mention.end - mention.start : cut.length);
      found.push({ kind: 'name', start: mention.start, end, text: cut, words: keysOf(cut), level: null, organ: true, opening: false });
    }
    // In brackets behind a unit others may be named: «UBND tỉnh (qua Sở Nội vụ)».
    const end = Math.max(...list.mentions.map((mention) => mention.end));
    for (at++; (syllables[at]?.start ?? end) < end; ) at++;
  }
  for (let at = 0; at < words.length; ) {
    const first = words[at] as NameWord;
    const leading = first.opens && words[at + 1]?.joined && words[at + 1]?.capital && LEADING_WORDS.has(first.key);
    if (!first.capital || leading || HONORIFICS.has(first.key) || !free(first.start, first.end)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (
      end < words.length &&
      (words[end] as NameWord).joined &&
      isPartOfName(words, end) &&
      free((words[end] as NameWord).start, (words[end] as NameWord).end)
    )
      end++;
    const run = words.slice(at, end);
    const next = end;
    const common = syllablesOf(text.slice(first.start, first.start + 60));
    const shouted =
      run.length > 1 && isUpper(text.slice(first.start, (run.at(-1) ?? WORDLESS).end)) && (run.at(-1) ?? WORDLESS).start > first.start;
    if (matchPhrase(COMMON_CAPITALS, common, 0) === 0 && !(first.opens && run.length === 1) && !shouted) {
      const level = levelBefore(words, at);
      found.push({
        kind: 'name',
        start: first.start,
        end: (run.at(-1) ?? WORDLESS).end,
        text: text.slice(first.start, (run.at(-1) ?? WORDLESS).end),
        words: run.map((one) => one.key),
        level,
        organ: false,
        opening: first.opens,
      });
    }
    at = Math.max(next, at + 1);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Heads of units that are common syllables of names too. */
const LIGHT_HEADS: ReadonlySet<string> = new Set(['tổ', 'đội', 'hội', 'đoàn', 'khoa', 'vụ', 'bản', 'đài', 'thành', 'quỹ', 'khối', 'viện']);

/** «Giỗ Tổ Hùng Vương»: a capital directly before, which no sentence begins with, makes such a head a part of another name. */
function isWithinName(syllables: ReturnType<typeof syllablesOf>, at: number, openings: ReadonlySet<number>): boolean {
  const [before, here] = [syllables[at - 1], syllables[at]];
  if (!before || !here || !LIGHT_HEADS.has(here.key)) return false;
  return before.word && before.capital && !openings.has(before.start) && !openings.has(before.start - 1);
}

/** A capital, or the rest of an abbreviation that was written out. */
function isPartOfName(words: readonly NameWord[], index: number): boolean {
  const word = words[index] as NameWord;
  return word.capital || word.start === (words[index - 1] as NameWord).start;
}

function levelBefore(words: readonly NameWord[], at: number): string | null {
  const one = words[at]?.joined ? words[at - 1] : undefined;
  if (!one || one.capital) return null;
  const two = one.joined ? words[at - 2] : undefined;
  const pair = two ? `${two.key} ${one.key}` : '';
  return TWO_WORD_LEVELS.has(pair) ? pair : LEVELS.has(one.key) ? one.key : null;
}

/** At the start of a sentence a capital proves nothing: «Người dân», «Các sở, ban, ngành». */
function isProper(name: string, syllables: ReturnType<typeof syllablesOf>, at: number, opening: boolean): boolean {
  const determined = matchPhrase(DETERMINERS, syllables, at) > 0;
  const own = syllablesOf(name);
  const inner = own.slice(1).some((one) => one.capital);
  if (inner) return true;
  if (determined) return false;
  if (!opening || matchPhrase(WHOLE_NAMES, syllables, at) > 0 || matchPhrase(PERSONS, syllables, at) > 0) return true;
  const head = matchPhrase(ONE_OF_A_PLACE, own, 0);
  const rest = own.slice(head).map((one) => one.key);
  return head > 0 && (rest.length === 1 ? LEVELS.has(rest[0] as string) : TWO_WORD_LEVELS.has(rest.join(' ')));
}

/** Units of which a place has one: with its level alone they are named, «Thanh tra tỉnh». */
const ONE_OF_A_PLACE = phraseTable(['thanh tra', 'thuế', 'hải quan', 'kho bạc', 'thống kê', 'thi hành án dân sự']);

export function keysOf(name: string): readonly string[] {
  return nameWordsOf(name).map((word) => word.key);
}

/** Each two neighbouring words of a text, as `keysOf` has them. */
export function wordPairsOf(text: string): readonly string[] {
  return pairsOf(keysOf(text));
}

export function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/** All words of a source of facts, to look a name up in. */
export interface NameIndex {
  readonly words: readonly NameWord[];
  readonly byFirst: ReadonlyMap<string, readonly number[]>;
  readonly places: readonly OwnPlace[];
}

/** The document's own territory: «tỉnh», «Thanh Hóa». */
interface OwnPlace {
  readonly level: readonly string[];
  readonly name: readonly string[];
}

/** An index of texts; `places`: the document's own territory with its level («tỉnh Thanh Hóa»), which a name may add or leave out. */
export function nameIndexOf(texts: readonly string[], places: readonly string[]): NameIndex {
  const words = texts.flatMap((text) => {
    const own = nameWordsOf(text);
    return own.length === 0 ? [] : [{ ...WORDLESS, key: '¶' }, ...own];
  });
  const byFirst = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const list = byFirst.get(word.key);
    if (list) list.push(index);
    else byFirst.set(word.key, [index]);
  }
  return { words, byFirst, places: places.map(ownPlaceOf) };
}

function ownPlaceOf(place: string): OwnPlace {
  const words = keysOf(place);
  const length = TWO_WORD_LEVELS.has(words.slice(0, 2).join(' ')) ? 2 : LEVELS.has(words[0] ?? '') ? 1 : 0;
  return words.length > length ? { level: words.slice(0, length), name: words.slice(length) } : { level: [], name: words };
}

/** Where words stand together in an index: the offset of the first of them. */
export function occurrences(index: NameIndex, words: readonly string[]): readonly number[] {
  const [first] = words;
  if (first === undefined) return [];
  return (index.byFirst.get(first) ?? []).filter((at) => words.every((word, offset) => index.words[at + offset]?.key === word));
}

/** Words before a person. */
const HONORIFICS: ReadonlySet<string> = new Set(['ông', 'bà', 'chị', 'anh', 'đồng', 'chí']);
/** Words that open a sentence before a name. */
const LEADING_WORDS: ReadonlySet<string> = new Set(
  (
    'theo trong tại trên ở từ với về để khi do bởi nhằm ngoài cùng riêng giao sau trước đến qua nhân còn tuy nếu vì như cũng dưới thực căn ' +
    'tin báo ngay hằng hàng mỗi cả của và hoặc nhưng thời việc đối thông'
  ).split(' '),
);

export type NameMatch = 'found' | 'missing' | 'truncated';

/** Whether a source names somebody so, and in full. */
export function matchName(index: NameIndex, fact: NameFact): NameMatch {
  const whole = matchForms(index, fact, formsOf(fact, index.places));
  const match = whole === 'missing' && fact.organ ? matchShorter(index, fact) : whole;
  if (match === 'found' || !fact.opening || fact.words.length < 2) return match;
  // The first word may be no part of the name: «Bãi Sầm Sơn».
  const rest = { ...fact, words: fact.words.slice(1) };
  return matchForms(index, rest, formsOf(rest, index.places), true) === 'found' ? 'found' : match;
}

/**
 * The grammar may take words of the predicate into a name («Ban nhân dân các khu vực thành | lập tổ»): they may be left off, but not the word
 * that belongs to the last capital, nor a level.
 */
function matchShorter(index: NameIndex, fact: NameFact): NameMatch {
  const own = nameWordsOf(fact.text);
  const least = own.findLastIndex((word) => word.capital) + 2;
  for (let length = own.length - 1; length >= least && length > own.length - 4; length--) {
    const dropped = own.slice(length).map((word) => word.key);
    if (dropped.some((word) => LEVELS.has(word)) || TWO_WORD_LEVELS.has(dropped.slice(0, 2).join(' '))) break;
    const shorter = { ...fact, words: fact.words.slice(0, length) };
    if (matchForms(index, shorter, formsOf(shorter, index.places)) === 'found') return 'found';
  }
  return 'missing';
}

function matchForms(index: NameIndex, fact: NameFact, forms: readonly (readonly string[])[], strict = false): NameMatch {
  let truncated = false;
  // «THPT» stands for words that have no capital.
  const [opening, second] = nameWordsOf(fact.text);
  const isCommon = opening !== undefined && opening.start === second?.start;
  for (const form of forms) {
    const places = occurrences(index, form).filter((at) => fact.organ || form !== fact.words || isCommon || index.words[at]?.capital);
    if (places.length === 0) continue;
    if (places.some((at) => isWhole(index, at, form, fact, strict))) return 'found';
    truncated = true;
  }
  // Beside another level it is another place, not a part of the name.
  return truncated && fact.level === null ? 'truncated' : 'missing';
}

/** Short names that everybody knows, and the same in full. */
const SHORT_NAMES: readonly (readonly [readonly string[], readonly string[]])[] = (
  [
    ['thủ tướng', 'thủ tướng chính phủ'],
    ['phó thủ tướng', 'phó thủ tướng chính phủ'],
    ['đoàn thanh niên', 'đoàn thanh niên cộng sản hồ chí minh'],
    ['tỉnh đoàn', 'đoàn thanh niên cộng sản hồ chí minh tỉnh'],
    ['thành đoàn', 'đoàn thanh niên cộng sản hồ chí minh thành phố'],
    ...[...LEVELS, ...TWO_WORD_LEVELS].flatMap((level) =>
      ['chủ tịch', 'phó chủ tịch'].map((post) => [`${post} ${level}`, `${post} ủy ban nhân dân ${level}`]),
    ),
  ] as const
).map(([short, long]) => [(short as string).split(' '), (long as string).split(' ')]);

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, offset) => words[offset] === word);
}

/** A name with the part in full that a known short name leaves out: «Tỉnh đoàn», «Phó Chủ tịch tỉnh». */
export function fullName(words: readonly string[]): readonly string[] {
  for (const [short, long] of SHORT_NAMES)
    if (startsWith(words, short) && !startsWith(words, long)) return [...long, ...words.slice(short.length)];
  return words;
}

/** «Lực lượng CSGT» are the CSGT. */
const FORCE = ['lực', 'lượng'];

/** The other ways to say a name of a unit: a known short name, or the one in full; «của» before its level or not. */
function otherNames(words: readonly string[]): readonly (readonly string[])[] {
  const full = fullName(words);
  const names = full === words ? [] : [full];
  for (const [short, long] of SHORT_NAMES) if (startsWith(full, long)) names.push([...short, ...full.slice(long.length)]);
  if (startsWith(words, FORCE)) names.push(words.slice(FORCE.length));
  const bare = withoutLevel(words);
  const level = words.slice(bare.length);
  if (level.length > 0 && bare.length > 1)
    names.push(bare.at(-1) === 'của' ? [...bare.slice(0, -1), ...level] : [...bare, 'của', ...level]);
  return names;
}

/** The name as written; with the document's own place and its level, or without them; a department without its level. */
function formsOf(
  { words, level, organ }: Pick<NameFact, 'words' | 'level' | 'organ'>,
  places: readonly OwnPlace[],
): readonly (readonly string[])[] {
  const forms: (readonly string[])[] = level === null ? [words] : [[...level.split(' '), ...words], words];
  forms.push(...(organ ? otherNames(words).flatMap((other) => placedForms(other, places)) : []), ...placedForms(words, places).slice(1));
  if (organ && words[0] === 'sở') forms.push(withoutLevel(words));
  return forms.filter((form) => form.length > (words.length > 1 ? 1 : 0));
}

/** A name, and the same with the document's own place and its level, or without them. */
function placedForms(words: readonly string[], places: readonly OwnPlace[]): readonly (readonly string[])[] {
  const forms = [words];
  for (const place of places) {
    if (!endsWith(words, place.name) || words.length === place.name.length) continue;
    const bare = words.slice(0, words.length - place.name.length);
    const own = place.level.length > 0 && endsWith(bare, place.level) ? bare.slice(0, bare.length - place.level.length) : null;
    // «UBND huyện Thanh Hóa» is not «UBND tỉnh Thanh Hóa»: only the own level may be left out.
    if (own === null && withoutLevel(bare).length < bare.length) continue;
    const tail = own ?? bare;
    forms.push(bare, tail, [...tail, ...place.name], [...tail, ...place.level], [...tail, ...place.level, ...place.name]);
  }
  return forms;
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  const from = words.length - end.length;
  return from >= 0 && end.every((word, offset) => words[from + offset] === word);
}

function withoutLevel(words: readonly string[]): readonly string[] {
  const pair = words.slice(-2).join(' ');
  if (TWO_WORD_LEVELS.has(pair)) return words.slice(0, -2);
  return LEVELS.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** A name is not whole where the source goes on with more of it on either side. */
function isWhole(index: NameIndex, at: number, form: readonly string[], fact: NameFact, strict: boolean): boolean {
  const after = index.words[at + form.length];
  const own = index.places.some((place) => {
    const from = at + form.length;
    const skip = TWO_WORD_LEVELS.has(`${index.words[from]?.key} ${index.words[from + 1]?.key}`)
      ? 2
      : LEVELS.has(index.words[from]?.key ?? '')
        ? 1
        : 0;
    return place.name.every((word, offset) => index.words[from + skip + offset]?.key === word);
  });
  // A code ends a name: «phòng PV28 - Công an tỉnh».
  if (after?.joined && after.capital && !own && !/^\p{L}+\d+$/u.test(form.at(-1) ?? '')) return false;
  if (fact.organ) return true;
  const first = index.words[at];
  const before = index.words[at - 1];
  if (fact.level !== null) {
    // «thành phố Thanh Hóa» is another place than «tỉnh Thanh Hóa»; a source that says no level allows either.
    const said = form.length > fact.words.length ? fact.level : levelBefore(index.words, at);
    return said === null || said === fact.level;
  }
  // The whole run of capitals, from its first: «Khắc Thạch» is no whole name of Lê Khắc Thạch.
  return !(
    first?.joined &&
    before?.capital &&
    (strict || form.length > 1) &&
    !HONORIFICS.has(before.key) &&
    !(before.opens && LEADING_WORDS.has(before.key))
  );
}
