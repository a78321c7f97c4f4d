import { findAbbreviation } from '../../vietnamese/abbreviations.ts';
import { isUpper, lowerCase } from '../../vietnamese/case.ts';
import { digitsToWords, numberToWords } from '../../vietnamese/numbers.ts';
import { classifyToken } from '../../vietnamese/syllable.ts';
import { unaccent } from '../../vietnamese/unaccent.ts';
import { findCitations } from '../citations/find-citations.ts';
import { ministryOfCode } from '../citations/issuers.ts';
import { EXPLAINED_AFTER, EXPLAINED_BEFORE, type IntroducedAbbreviation, spelt } from './introduced-abbreviations.ts';
import { before, type Expansion, Reading, SOURCES, type Unreadable } from './reading.ts';
import { FOREIGN_READINGS, ISSUER_OF_SYMBOL, SPOKEN_BESIDE, SPOKEN_CODES } from './speech-tables.ts';
import { readDates, readTimes } from './spoken-days.ts';
import {
  readJoints,
  readLevels,
  readNegatives,
  readNumbers,
  readPer,
  readPhones,
  readRanges,
  readRatios,
  readRomans,
  readSaidTwice,
  readSigns,
  readUnits,
} from './spoken-figures.ts';

/** Lời đọc: a text as it is spoken. */
export interface Speech {
  readonly text: string;
  readonly expansions: readonly Expansion[];
  readonly unreadable: readonly Unreadable[];
  /** Words that are not Vietnamese, with the office's pronunciation where it has one, else that of the table. */
  readonly foreign: readonly { readonly written: string; readonly pronunciation: string | null }[];
}

export interface SpeechOptions {
  /** The office's own readings: written → spoken. */
  readonly readings?: ReadonlyMap<string, string>;
  readonly pronunciations?: ReadonlyMap<string, string>;
  /** Số, ký hiệu of the document itself and who issued it, for a mention without an issuer. */
  readonly own?: { readonly symbol: string; readonly issuer: string };
  /** What the document or the piece explains itself; it goes before the table. */
  readonly introduced?: ReadonlyMap<string, IntroducedAbbreviation>;
}

/**
 * Text → what is read aloud: every number, date, symbol, unit and abbreviation in words. Nothing is guessed: what no table knows, and what two
 * tables know differently, stays and is listed. Total; linear in the length of the text.
 */
export function speak(text: string, options: SpeechOptions = {}): Speech {
  const reading = new Reading(text);
  readOfficeWords(reading, options);
  readAddresses(reading);
  readNamedFigures(reading);
  readSymbols(reading, options);
  readDates(reading);
  readTimes(reading);
  readPhones(reading);
  readSaidTwice(reading);
  readLevels(reading);
  readRanges(reading);
  readRatios(reading);
  readCodes(reading);
  readNegatives(reading);
  readNumbers(reading);
  readPer(reading);
  readUnits(reading);
  readJoints(reading);
  readSigns(reading);
  readRomans(reading);
  readExplained(reading);
  readIntroduced(reading, options);
  readCapitals(reading, options);
  readMarks(reading);
  return {
    text: assemble(reading),
    expansions: reading.expansions.filter((one) => one.source !== SOURCES.mark).sort((a, b) => a.start - b.start),
    unreadable: reading.unreadable.sort((a, b) => a.start - b.start),
    foreign: foreignWords(reading, options),
  };
}

function readOfficeWords(reading: Reading, { readings, pronunciations }: SpeechOptions): void {
  for (const [written, spoken] of readings ?? [])
    for (const at of standingAt(reading.text, written)) reading.read(at, at + written.length, spoken, SOURCES.office);
  // What letters alone cannot be read from is said as the office pronounces it: «NATO».
  for (const [written, spoken] of pronunciations ?? []) {
    if (isSpeakable(written)) continue;
    for (const at of standingAt(reading.text, written)) reading.read(at, at + written.length, spoken, SOURCES.pronunciation);
  }
}

/** Where words stand by themselves, not as a part of longer ones. */
function standingAt(text: string, words: string): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  const inside = /[\p{L}\p{M}\d]/u;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    if (!inside.test(text[at - 1] ?? ' ') && !inside.test(text[at + words.length] ?? ' ')) found.push(at);
  return found;
}

function readAddresses(reading: Reading): void {
  const address =
    /(?<!\S)\S*(?:https?:\/\/|www\.|[\p{L}\d]@[\p{L}\d])\S*|(?<![\p{L}\d.-])(?:[a-z\d-]+\.)+(?:vn|com|net|org|info|edu)(?![\p{L}\d])(?:\/\S*)?/giu;
  for (const match of reading.text.matchAll(address)) {
    const end = match.index + match[0].replace(/[.,;:!?)]+$/, '').length;
    reading.fail(match.index, end, 'address');
  }
}

const BARE_SYMBOL =
  /(?<![\p{L}\p{M}\d/-])(\d{1,5})(?:\/(\d{4}))?[/-](\p{Lu}[\p{L}\d]{0,11}(?:[&/-]\p{Lu}[\p{L}\d]{0,11}){0,3})(?![\p{L}\p{M}\d])/gu;

function readSymbols(reading: Reading, options: SpeechOptions): void {
  const { text } = reading;
  for (const { parts, number, year, symbol, issuer, start } of findCitations(text, { softBreaks: true })) {
    if (!parts.symbol || number === null || symbol === null) continue;
    const own =
      options.own && `${number}${symbol}`.replace(/^0+/, '').toUpperCase() === options.own.symbol.replace(/^0+/, '').toUpperCase();
    const said = /(?:ban hành|ký|công bố|số)\s*$/iu.test(text.slice(Math.max(0, start - 24), start).replace(/\s+(?:số)?\s*$/u, ''));
    const named = issuer !== null || said ? null : own ? (options.own?.issuer ?? null) : issuerOf(symbol);
    readSymbol(reading, parts.symbol.start, parts.symbol.end, number, year, named);
  }
  for (const match of text.matchAll(BARE_SYMBOL)) {
    const [whole, number, year] = match as unknown as [string, string, string | undefined];
    readSymbol(reading, match.index, match.index + whole.length, number, year ?? null, null);
  }
}

function readSymbol(reading: Reading, start: number, end: number, number: string, year: string | null, issuer: string | null): void {
  const words = [
    /số:?\s*$/iu.test(before(reading.text, start, 8)) ? '' : 'số',
    figure(number),
    year === null ? '' : `năm ${numberToWords(BigInt(year))}`,
    issuer === null ? '' : `của ${issuer}`,
  ];
  reading.read(start, end, words.filter(Boolean).join(' '), SOURCES.symbol);
}

/** A leading zero is said: «04» is «không bốn». */
function figure(digits: string): string {
  return /^0\d/.test(digits) ? digitsToWords(digits) : numberToWords(BigInt(digits));
}

function issuerOf(symbol: string): string | null {
  const found = ISSUER_OF_SYMBOL.find(([form]) => form.test(symbol));
  if (!found) return ministryOf(symbol);
  const term = /^(?:UBTV)?QH(\d{1,2})$/u.exec(symbol)?.[1];
  return term === undefined ? found[1] : `${found[1]} khóa ${numberToWords(BigInt(term))}`;
}

/** «TT-BNNMT», «BNV-CCVC»: the one ministry that a symbol names. */
function ministryOf(symbol: string): string | null {
  const named = symbol.split('-').flatMap((code) => ministryOfCode(code) ?? []);
  return named.length === 1 ? (named[0] as string) : null;
}

function readCodes(reading: Reading): void {
  for (const [written, spoken] of Object.entries(SPOKEN_CODES)) {
    for (let at = reading.text.indexOf(written); at >= 0; at = reading.text.indexOf(written, at + written.length)) {
      const inside = /[\p{L}\p{M}\d/-]/u;
      if (!inside.test(reading.text[at - 1] ?? ' ') && !inside.test(reading.text[at + written.length] ?? ' '))
        reading.read(at, at + written.length, spoken, SOURCES.code);
    }
  }
  // «QL1A», «ĐT.505»
  for (const match of reading.text.matchAll(/(?<![\p{L}\d])(QL|TL|ĐT)\.?\s?([1-9]\d{0,2})([A-E]?)(?![\p{L}\d.,/]\d|[\p{L}\d])/gu)) {
    const [written, road, number, letter] = match as unknown as [string, string, string, string];
    // «ĐT 505» is a road by its three figures; other figures after it may be a telephone.
    if (road === 'ĐT' && number.length !== 3) continue;
    const said = road === 'ĐT' && /đường\s$/iu.test(before(reading.text, match.index)) ? 'tỉnh' : ROADS[road];
    const words = [said, numberToWords(BigInt(number)), letter].filter(Boolean).join(' ');
    reading.read(match.index, match.index + written.length, atSentenceStart(reading.text, match.index, words), SOURCES.context);
  }
}

/** «Km 12+500» of a road; «TCVN 9001:2015», «QCVN 01:2021/BXD» by number and year. */
function readNamedFigures(reading: Reading): void {
  const { text } = reading;
  for (const match of text.matchAll(/(?<![\p{L}\p{M}\d])(?<!\d\s)K[mM]\s?(?=\d)/gu))
    reading.read(match.index, match.index + match[0].length, 'ki-lô-mét số ', SOURCES.context);
  // The number that clings to it: «Km12+300».
  for (const match of text.matchAll(/(?<=(?<![\p{L}\p{M}\d])K[mM])\d{1,4}(?![\d.,]\d|\d)/gu))
    reading.read(match.index, match.index + match[0].length, figure(match[0]), SOURCES.context);
  for (const match of text.matchAll(
    /(?<=(?:TCVN|QCVN|TCCS)(?:\sISO)?\s)(\d{1,5})(?:-(\d{1,2}))?:(\d{4})(\/\p{Lu}{2,10})?(?![\p{L}\p{M}\d/-]|[.,:]\d)/gu,
  )) {
    const [whole, number, part, year] = match as unknown as [string, string, string | undefined, string];
    const words = [figure(number), part === undefined ? '' : `phần ${figure(part)}`, `năm ${numberToWords(BigInt(year))}`];
    reading.read(match.index, match.index + whole.length, words.filter(Boolean).join(' '), SOURCES.context);
  }
}

const ROADS: Readonly<Record<string, string>> = { QL: 'quốc lộ', TL: 'tỉnh lộ', ĐT: 'đường tỉnh' };

const WORD = /[\p{L}\p{M}\d]+(?:[&./-][\p{L}\p{M}\d]+)*/gu;

/** «Ủy ban nhân dân (UBND)», «… (sau đây viết tắt là UBND)»: what only tells a reader how it will be written is not said. */
function readExplained(reading: Reading): void {
  const { text } = reading;
  for (const match of text.matchAll(EXPLAINED_AFTER)) {
    const [whole, explained, written] = match as unknown as [string, string | undefined, string];
    if (!/\p{Lu}.*\p{Lu}/u.test(written)) continue;
    const left = text.slice(Math.max(0, match.index - 120), match.index);
    const same =
      findAbbreviation(written)?.senses.some(({ full }) => lowerCase(left).endsWith(lowerCase(full))) || spelt(left, written) !== null;
    if (explained !== undefined || same) reading.read(match.index, match.index + whole.length, '', SOURCES.abbreviation);
  }
  for (const match of text.matchAll(EXPLAINED_BEFORE)) {
    const [, written = '', words = ''] = match;
    if (spelt(words, written) !== words) continue;
    const end = match.index + match[0].length;
    reading.read(match.index, match.index + written.length + 2, '', SOURCES.abbreviation);
    reading.read(end - 1, end, '', SOURCES.mark);
  }
}

function readIntroduced(reading: Reading, { introduced }: SpeechOptions): void {
  for (const [written, { full, source }] of introduced ?? [])
    for (const at of standingAt(reading.text, written)) {
      // A part of a symbol or of another name is not the same word.
      if (/[&/-]/.test(`${reading.text[at - 1] ?? ' '}${reading.text[at + written.length] ?? ' '}`)) continue;
      reading.read(at, at + written.length, atSentenceStart(reading.text, at, full), source);
    }
}

function readCapitals(reading: Reading, { pronunciations }: SpeechOptions): void {
  const { text } = reading;
  const words = [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length, written: match[0] }));
  const named = new Uint8Array(text.length);
  for (const [written] of pronunciations ?? []) for (const at of standingAt(text, written)) named.fill(1, at, at + written.length);
  for (const [at, word] of words.entries()) {
    // A name that somebody has told how to say is no code: «TikTok».
    if (/\p{Ll}/u.test(word.written) && (named[word.start] === 1 || pronunciationOf(word.written, pronunciations) !== null)) continue;
    readCapital(reading, word.start, word.end, shouted(words, at));
  }
}

/** Whether a word stands among others that are all in capitals: a title, not an abbreviation. */
function shouted(words: readonly { readonly written: string }[], at: number): boolean {
  const isShout = (index: number) => {
    const one = words[index];
    return one !== undefined && one.written.length > 1 && isUpper(one.written) && classifyToken(lowerCase(one.written)) === 'syllable';
  };
  return isShout(at) && (isShout(at - 1) || isShout(at + 1));
}

function readCapital(reading: Reading, start: number, end: number, shout: boolean): void {
  if (!reading.free(start, end)) {
    // A part may have been read: what is left of the word is looked at by itself.
    for (const match of reading.text.slice(start, end).matchAll(/[\p{L}\p{M}]+/gu)) {
      const from = start + match.index;
      if (reading.free(from, from + match[0].length) && match[0].length < end - start)
        readCapital(reading, from, from + match[0].length, false);
    }
    return;
  }
  const written = reading.text.slice(start, end);
  // «SỰ CẦN THIẾT ĐẦU TƯ»: a syllable among words in capitals is a word, though it might be an abbreviation elsewhere.
  if (shout) {
    reading.read(start, end, lowerCase(written), SOURCES.capitals);
    return;
  }
  const known = findAbbreviation(written) ?? (written === 'Đ/c' ? findAbbreviation('đ/c') : null);
  if (known && !known.ambiguous && (/\p{Lu}.*\p{Lu}|[./]/su.test(written) || /^\p{Lu}\p{Ll}\p{Lu}/u.test(written))) {
    reading.read(start, end, atSentenceStart(reading.text, start, known.senses[0]?.full ?? ''), SOURCES.abbreviation);
    return;
  }
  const beside = SPOKEN_BESIDE.find(
    (one) =>
      one.written === written &&
      (!one.after || one.after.test(reading.text.slice(end, end + 40))) &&
      (!one.before || one.before.test(reading.text.slice(Math.max(0, start - 60), start))),
  );
  if (beside) {
    const dot = reading.text[end] === '.' && beside.after ? 1 : 0;
    reading.read(start, end + dot, atSentenceStart(reading.text, start, dot ? `${beside.spoken} ` : beside.spoken), SOURCES.context);
    return;
  }
  if (/[&./-]/.test(written)) {
    // «TP.HCM» is in the table; other joints part words that are read by themselves.
    for (const match of written.matchAll(/[\p{L}\p{M}\d]+/gu))
      readCapital(reading, start + match.index, start + match.index + match[0].length, false);
    return;
  }
  if (/\d/.test(written) && /\p{L}/u.test(written)) reading.fail(start, end, 'code');
  else if (/\p{Lu}{2,}|\p{Ll}\p{Lu}/u.test(written) || /^[IVX]$/.test(written)) reading.fail(start, end, 'capitals');
  // «Th.S», «Tr», «đ/c»: letters without a vowel spell nothing.
  else if (/^[\p{L}\p{M}]{2,}$/u.test(written) && !/[aeiouy]/.test(unaccent(lowerCase(written)))) reading.fail(start, end, 'code');
}

function atSentenceStart(text: string, start: number, spoken: string): string {
  return start === 0 || /[.!?:]\s+$/.test(text.slice(Math.max(0, start - 3), start))
    ? spoken.charAt(0).toUpperCase() + spoken.slice(1)
    : spoken;
}

/** Marks by what is said for them; brackets become pauses. */
const MARKS: Readonly<Record<string, string>> = {
  '(': ', ',
  ')': ',',
  '[': ', ',
  ']': ',',
  '–': ', ',
  '—': ', ',
  '-': ' ',
  '“': '',
  '”': '',
  '"': '',
  '«': '',
  '»': '',
  '‘': '',
  '’': '',
  '…': '.',
  '*': '',
  '&': ' và ',
  ';': ',',
  '\n': ' ',
  '\t': ' ',
};

const SPEAKABLE = /[\p{L}\p{M}\s.,:?!']/u;

function readMarks(reading: Reading): void {
  const { text } = reading;
  for (const match of text.matchAll(/(?<![\p{L}])v\.v\.?(?:\.\.)?/giu))
    reading.read(match.index, match.index + match[0].length, 'và những nội dung khác', SOURCES.abbreviation);
  for (const match of text.matchAll(/\.\/\.|\.{2,}|…/g)) {
    const end = match.index + match[0].length;
    // «ma túy, buôn lậu... giải quyết kịp thời»: the sentence goes on.
    const goesOn = match[0] !== './.' && /^\s?\p{Ll}/u.test(text.slice(end, end + 2));
    reading.read(match.index, end, goesOn ? ', ' : '.', SOURCES.mark);
  }
  // A dash or colon between figures that no reader took: a score, a code, a name.
  for (const match of text.matchAll(/(?<=\d)(?:\s?[-–—]\s?|:)(?=\d)/gu)) reading.fail(match.index, match.index + match[0].length, 'symbol');
  for (const match of text.matchAll(/[^\p{L}\p{M}\s.,:?!'\d]/gu)) {
    const at = match.index;
    const mark = match[0];
    if (Object.hasOwn(MARKS, mark)) reading.read(at, at + 1, MARKS[mark] as string, SOURCES.mark);
    else reading.fail(at, at + mark.length, 'symbol');
  }
  // Letters of other alphabets: «Ω».
  for (const match of text.matchAll(/(?=\p{L})\P{Script=Latin}/gu)) reading.fail(match.index, match.index + match[0].length, 'symbol');
  for (const match of text.matchAll(/\d+/g)) reading.fail(match.index, match.index + match[0].length, 'number');
}

function assemble(reading: Reading): string {
  const parts = [...reading.expansions].sort((a, b) => a.start - b.start);
  let spoken = '';
  let from = 0;
  for (const one of parts) {
    spoken += reading.text.slice(from, one.start);
    spoken += one.spoken;
    from = one.end;
  }
  spoken += reading.text.slice(from);
  return tidy(spoken);
}

/** One space between words, no pause twice, none before a full stop or at the start. */
function tidy(text: string): string {
  return text
    .replace(/\s+(?:[-–]\s+)?/g, ' ')
    .replace(/\s+([,.:?!])/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/,\s*([.:?!])/g, '$1')
    .replace(/([.:?!]),/g, '$1')
    .replace(/\.(?:\s*\.)+/g, '.')
    .replace(/([,.:?!])(?=\p{L})/gu, '$1 ')
    .replace(/^[\s,]+/, '')
    .trim();
}

function foreignWords(reading: Reading, { pronunciations }: SpeechOptions): Speech['foreign'] {
  const found = new Map<string, string | null>();
  for (const match of reading.text.matchAll(/[\p{L}\p{M}'’]+/gu)) {
    const word = match[0];
    if (!reading.free(match.index, match.index + word.length)) continue;
    const known = pronunciationOf(word, pronunciations);
    if (known !== null || (word.length > 1 && classifyToken(word) === 'not-vietnamese')) found.set(word, known);
  }
  // A name of several words, or with marks in it: «Buôn Đôn», «Đắk-Tô».
  for (const [written, pronunciation] of pronunciations ?? [])
    if (standingAt(reading.text, written).some((at) => reading.free(at, at + written.length))) found.set(written, pronunciation);
  return [...found].map(([written, pronunciation]) => ({ written, pronunciation }));
}

function pronunciationOf(word: string, own: SpeechOptions['pronunciations']): string | null {
  return own?.get(word) ?? (Object.hasOwn(FOREIGN_READINGS, word) ? (FOREIGN_READINGS[word] as string) : null);
}

/** Số tiếng của lời đọc: each part of a hyphenated reading counts. */
export function spokenSyllables(text: string): number {
  return text.match(/[\p{L}\p{M}\d]+/gu)?.length ?? 0;
}

/** What may not be left in speech: digits, slashes, brackets, capitals that spell nothing. */
export function isSpeakable(text: string): boolean {
  return !/[\d/()[\]{}<>]|\p{Lu}{2,}/u.test(text) && [...text].every((one) => SPEAKABLE.test(one) || one === '-');
}
