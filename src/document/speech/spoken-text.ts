import { findAbbreviation } from '../../vietnamese/abbreviations.ts';
import { isUpper, lowerCase } from '../../vietnamese/case.ts';
import { dateToWords } from '../../vietnamese/date-words.ts';
import { findDates } from '../../vietnamese/dates.ts';
import {
  digitsToWords,
  fractionToWords,
  numberToWords,
  parseNumber,
  romanToNumber,
  writtenNumberToWords,
} from '../../vietnamese/numbers.ts';
import { classifyToken } from '../../vietnamese/syllable.ts';
import { findCitations } from '../citations/find-citations.ts';
import { BEFORE_ROMAN, ISSUER_OF_SYMBOL, PER, SPOKEN_BESIDE, SPOKEN_CODES, SPOKEN_UNITS } from './speech-tables.ts';

/** One expansion: what stood there, how it is read, and by what right. */
export interface Expansion {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly spoken: string;
  /** Name of the table or rule that it rests on. */
  readonly source: string;
}

/** What nobody has told how to read: it stays as it is, and is a finding. */
export interface Unreadable {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly reason: 'capitals' | 'code' | 'symbol' | 'number' | 'address';
}

/** Lời đọc: a text as it is spoken. */
export interface Speech {
  readonly text: string;
  readonly expansions: readonly Expansion[];
  readonly unreadable: readonly Unreadable[];
  /** Words that are not Vietnamese, with the office's pronunciation where it has one. */
  readonly foreign: readonly { readonly written: string; readonly pronunciation: string | null }[];
}

export interface SpeechOptions {
  /** The office's own readings: written → spoken. */
  readonly readings?: ReadonlyMap<string, string>;
  readonly pronunciations?: ReadonlyMap<string, string>;
  /** Số, ký hiệu of the document itself and who issued it, for a mention without an issuer. */
  readonly own?: { readonly symbol: string; readonly issuer: string };
}

const SOURCES = {
  office: 'cách đọc của đơn vị (chithi.yaml, bao_chi.cach_doc)',
  symbol: 'số, ký hiệu văn bản: đọc số, bỏ ký hiệu',
  date: 'ngày, tháng, năm',
  time: 'giờ, phút',
  phone: 'số điện thoại: đọc từng chữ số',
  range: 'khoảng từ … đến …',
  ratio: 'phân số, tỷ lệ',
  number: 'số',
  unit: 'bảng đơn vị đo',
  per: 'bảng «trên mỗi»',
  roman: 'số La Mã',
  abbreviation: 'bảng chữ viết tắt hành chính',
  context: 'bảng chữ viết tắt theo ngữ cảnh',
  code: 'bảng mã, tên viết tắt quốc tế',
  capitals: 'chữ in hoa toàn bộ: đọc như chữ thường',
  mark: 'dấu câu và ký hiệu',
} as const;

/** Collects non-overlapping readings; the first to take a stretch keeps it. */
class Reading {
  readonly expansions: Expansion[] = [];
  readonly unreadable: Unreadable[] = [];
  readonly text: string;
  private readonly taken: boolean[];

  constructor(text: string) {
    this.text = text;
    this.taken = new Array<boolean>(text.length).fill(false);
  }

  free(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.taken[at]) return false;
    return end > start;
  }

  read(start: number, end: number, spoken: string, source: string): void {
    if (!this.free(start, end)) return;
    this.taken.fill(true, start, end);
    this.expansions.push({ start, end, written: this.text.slice(start, end), spoken, source });
  }

  fail(start: number, end: number, reason: Unreadable['reason']): void {
    if (!this.free(start, end)) return;
    this.taken.fill(true, start, end);
    this.unreadable.push({ start, end, written: this.text.slice(start, end), reason });
  }
}

/**
 * Text → what is read aloud: every number, date, symbol, unit and abbreviation in words. Nothing is guessed: what no table knows stays and is
 * listed. Total; linear in the length of the text.
 */
export function speak(text: string, options: SpeechOptions = {}): Speech {
  const reading = new Reading(text);
  readOfficeWords(reading, options);
  readAddresses(reading);
  readSymbols(reading, options);
  readDates(reading);
  readTimes(reading);
  readPhones(reading);
  readRanges(reading);
  readRatios(reading);
  readCodes(reading);
  readNumbers(reading);
  readPer(reading);
  readRomans(reading);
  readCapitals(reading);
  readMarks(reading);
  const spoken = assemble(reading, options);
  return {
    text: spoken,
    expansions: reading.expansions.filter((one) => one.source !== SOURCES.mark).sort((a, b) => a.start - b.start),
    unreadable: reading.unreadable.sort((a, b) => a.start - b.start),
    foreign: foreignWords(reading, options),
  };
}

const NOT_BEFORE = String.raw`(?<![\p{L}\p{M}\d])`;
const NOT_AFTER = String.raw`(?![\p{L}\p{M}\d])`;

function readOfficeWords(reading: Reading, { readings }: SpeechOptions): void {
  for (const [written, spoken] of readings ?? []) {
    if (written === '') continue;
    for (let at = reading.text.indexOf(written); at >= 0; at = reading.text.indexOf(written, at + written.length)) {
      const before = reading.text[at - 1] ?? ' ';
      const after = reading.text[at + written.length] ?? ' ';
      if (!/[\p{L}\p{M}\d]/u.test(before) && !/[\p{L}\p{M}\d]/u.test(after)) reading.read(at, at + written.length, spoken, SOURCES.office);
    }
  }
}

function readAddresses(reading: Reading): void {
  for (const match of reading.text.matchAll(/\S*(?:https?:\/\/|www\.|[\p{L}\d]@[\p{L}\d])\S*/gu)) {
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
    const named = issuer !== null || said ? null : own ? (options.own?.issuer ?? null) : issuerOf(symbol, year);
    readSymbol(reading, parts.symbol.start, parts.symbol.end, number, year, named);
  }
  for (const match of text.matchAll(BARE_SYMBOL)) {
    const [whole, number, year] = match as unknown as [string, string, string | undefined];
    readSymbol(reading, match.index, match.index + whole.length, number, year ?? null, null);
  }
}

function readSymbol(reading: Reading, start: number, end: number, number: string, year: string | null, issuer: string | null): void {
  const before = reading.text.slice(Math.max(0, start - 8), start);
  const words = [
    /số:?\s*$/iu.test(before) ? '' : 'số',
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

function issuerOf(symbol: string, _year: string | null): string | null {
  const found = ISSUER_OF_SYMBOL.find(([form]) => form.test(symbol));
  if (!found) return null;
  const term = /^(?:UBTV)?QH(\d{1,2})$/u.exec(symbol)?.[1];
  return term === undefined ? found[1] : `${found[1]} khóa ${numberToWords(BigInt(term))}`;
}

const MONTHS = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'] as const;

function readDates(reading: Reading): void {
  const { text } = reading;
  for (const { start, end, form, iso } of findDates(text)) {
    const written = text.slice(start, end);
    const preposition = /^trước\s/iu.exec(written)?.[0] ?? '';
    if (iso === null) {
      if (/\d/.test(written)) reading.fail(start, end, 'number');
      continue;
    }
    const year = iso.startsWith('--') ? '' : numberToWords(BigInt(iso.slice(0, 4)));
    const month = Number(iso.slice(5, 7));
    const said = (() => {
      switch (form) {
        case 'year':
          return `năm ${year}`;
        case 'month':
          return `tháng ${MONTHS[month - 1]} năm ${year}`;
        case 'quarter':
          return `quý ${['một', 'hai', 'ba', 'tư'][Math.ceil(month / 3) - 1]} năm ${year}`;
        case 'half':
          return `sáu tháng ${month === 6 ? 'đầu' : 'cuối'} năm ${year}`;
        default:
          return dateToWords(iso);
      }
    })();
    if (said !== null) reading.read(start, end, `${preposition}${cased(written.slice(preposition.length), said)}`, SOURCES.date);
  }
  // «tháng 4, tháng 5», «ngày 5»: a month or day by itself.
  for (const match of text.matchAll(/(?<![\p{L}\p{M}])(tháng|ngày)(\s{1,3})(\d{1,2})(?![\d/.,-]\d|\d|\s?%)/giu)) {
    const value = Number(match[3]);
    const at = match.index + (match[1] as string).length + (match[2] as string).length;
    if ((match[1] as string).toLowerCase() === 'tháng') {
      if (value >= 1 && value <= 12) reading.read(at, at + (match[3] as string).length, MONTHS[value - 1] as string, SOURCES.date);
    } else if (value >= 1 && value <= 31) {
      reading.read(at, at + (match[3] as string).length, `${value <= 10 ? 'mùng ' : ''}${numberToWords(BigInt(value))}`, SOURCES.date);
    }
  }
}

function cased(written: string, spoken: string): string {
  return /^\p{Lu}/u.test(written) ? spoken.charAt(0).toUpperCase() + spoken.slice(1) : spoken;
}

function readTimes(reading: Reading): void {
  const clock = new RegExp(
    String.raw`${NOT_BEFORE}(\d{1,2})(?:\s?(?:giờ|h|g)\s?(\d{2})(?:\s?(?:phút|'|’))?|:(\d{2}))${NOT_AFTER}(?!\s?[%/])`,
    'giu',
  );
  for (const match of reading.text.matchAll(clock)) {
    const hour = Number(match[1]);
    const minute = Number(match[2] ?? match[3]);
    if (hour > 24 || minute > 59) continue;
    const words = `${numberToWords(BigInt(hour))} giờ${minute === 0 ? '' : ` ${numberToWords(BigInt(minute))} phút`}`;
    reading.read(match.index, match.index + match[0].length, words, SOURCES.time);
  }
}

function readPhones(reading: Reading): void {
  const phone = /(?<![\d\p{L}.,/-])(?:0\d{2,3}(?:[ .]\d{3,4}){2,3}|0\d{9,10}|1[89]00(?:[ .]?\d{2,4}){1,2})(?![\d\p{L}])/gu;
  for (const match of reading.text.matchAll(phone))
    reading.read(match.index, match.index + match[0].length, digitsToWords(match[0]), SOURCES.phone);
  const short =
    /(?:điện thoại|tổng đài|đường dây nóng|(?<!kêu )gọi|số máy|đầu số|hotline)(?:\s(?:số|khẩn cấp|miễn phí|tới|đến))*:?\s(\d{3,6})(?![\d.,/-]?\d|\s?%)/giu;
  for (const match of reading.text.matchAll(short)) {
    const digits = match[1] as string;
    const end = match.index + match[0].length;
    reading.read(end - digits.length, end, digitsToWords(digits), SOURCES.phone);
  }
}

const FIGURES = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;

function readRanges(reading: Reading): void {
  const range = new RegExp(String.raw`(?<![\p{L}\p{M}\d.,/-])(${FIGURES})(\s?%)?\s?[-–—]\s?(${FIGURES})(?![\d/-]|[.,]\d|\p{L})`, 'gu');
  for (const match of reading.text.matchAll(range)) {
    const [, low, percent, high] = match as unknown as [string, string, string | undefined, string];
    const words = [spokenFigure(low), spokenFigure(high)];
    if (words[0] === null || words[1] === null) continue;
    reading.read(match.index, match.index + match[0].length, `${words[0]}${percent ? ' phần trăm' : ''} đến ${words[1]}`, SOURCES.range);
  }
}

function spokenFigure(text: string): string | null {
  const number = parseNumber(text);
  return number ? writtenNumberToWords(number) : null;
}

function readRatios(reading: Reading): void {
  const ratio = /(?<![\p{L}\p{M}\d.,/-])(\d{1,6})\/(\d{1,6})(?![\d/-]|[.,]\d|\p{L})/gu;
  for (const match of reading.text.matchAll(ratio)) {
    const [whole, high, low] = match as unknown as [string, string, string];
    const above = BigInt(high);
    const below = BigInt(low);
    if (below === 0n || above > below) continue;
    const words = above < below && below <= 10n ? fractionToWords(above, below) : `${numberToWords(above)} trên ${numberToWords(below)}`;
    reading.read(match.index, match.index + whole.length, words, SOURCES.ratio);
  }
}

function readCodes(reading: Reading): void {
  for (const [written, spoken] of Object.entries(SPOKEN_CODES)) {
    for (let at = reading.text.indexOf(written); at >= 0; at = reading.text.indexOf(written, at + written.length)) {
      const inside = /[\p{L}\p{M}\d/-]/u;
      if (!inside.test(reading.text[at - 1] ?? ' ') && !inside.test(reading.text[at + written.length] ?? ' '))
        reading.read(at, at + written.length, spoken, SOURCES.code);
    }
  }
  // «quốc lộ 1A», «QL1A», «đường 47C»: digits read, the letter by itself.
  for (const match of reading.text.matchAll(/(?:quốc lộ|tỉnh lộ|đường tỉnh|QL|TL|đường)\s?(\d{1,4})([A-E])(?![\p{L}\d])/giu)) {
    const end = match.index + match[0].length;
    reading.read(end - 1 - (match[1] as string).length, end, `${numberToWords(BigInt(match[1] as string))} ${match[2]}`, SOURCES.number);
  }
}

const UNIT_WORDS = Object.keys(SPOKEN_UNITS).sort((a, b) => b.length - a.length);

function readNumbers(reading: Reading): void {
  const { text } = reading;
  const number = new RegExp(String.raw`(?<![\p{L}\p{M}\d])(?<!\d[.,])(?:${FIGURES})(?!\d)`, 'gu');
  for (const match of text.matchAll(number)) {
    const start = match.index;
    let end = start + match[0].length;
    const words = spokenFigure(match[0]);
    if (words === null) {
      reading.fail(start, end, 'number');
      continue;
    }
    const rest = /^\s?/.exec(text.slice(end, end + 1))?.[0].length ?? 0;
    const unit = UNIT_WORDS.find(
      (one) => text.startsWith(one, end + rest) && !/[\p{L}\p{M}\d²³]/u.test(text[end + rest + one.length] ?? ' '),
    );
    if (unit !== undefined && reading.free(start, end + rest + unit.length)) {
      end += rest + unit.length;
      reading.read(start, end, `${words} ${SPOKEN_UNITS[unit]}`, `${SOURCES.number}; ${SOURCES.unit}`);
    } else if (/^\p{L}/u.test(text.slice(end))) {
      const tail = /^[\p{L}\p{M}\d]+/u.exec(text.slice(end))?.[0] ?? '';
      reading.fail(start, end + tail.length, 'code');
    } else reading.read(start, end, words, SOURCES.number);
  }
}

function readPer(reading: Reading): void {
  const { text } = reading;
  for (const match of text.matchAll(/\/\s?([\p{L}\d²³]+)/gu)) {
    const word = match[1] as string;
    const spoken = Object.hasOwn(PER, word) ? PER[word] : undefined;
    if (spoken === undefined) continue;
    const joined = word === 'h' || word === 's' ? `trên ${spoken}` : spoken;
    const before = text[match.index - 1] ?? '';
    if (/[\p{L}\d²³%]/u.test(before)) reading.read(match.index, match.index + match[0].length, ` ${joined}`, SOURCES.per);
  }
  for (const match of text.matchAll(/(?<=và)\/(?=hoặc)/gu)) reading.read(match.index, match.index + 1, ' ', SOURCES.per);
}

function readRomans(reading: Reading): void {
  const { text } = reading;
  for (const match of text.matchAll(/(?<![\p{L}\p{M}\d/.-])[IVXLC]{1,8}(?![\p{L}\p{M}\d/-])/gu)) {
    const value = romanToNumber(match[0]);
    if (value === null || !BEFORE_ROMAN.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
    reading.read(match.index, match.index + match[0].length, numberToWords(BigInt(value)), SOURCES.roman);
  }
}

const WORD = /[\p{L}\p{M}\d]+(?:[&./-][\p{L}\p{M}\d]+)*/gu;

function readCapitals(reading: Reading): void {
  const { text } = reading;
  const words = [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length, written: match[0] }));
  for (const word of words) readCapital(reading, word.start, word.end, shouted(words, word));
}

/** Whether a word stands among others that are all in capitals: a title, not an abbreviation. */
function shouted(
  words: readonly { readonly start: number; readonly written: string }[],
  word: { readonly start: number; readonly written: string },
): boolean {
  const at = words.findIndex((one) => one.start === word.start);
  const isShout = (index: number) => {
    const one = words[index];
    return one !== undefined && one.written.length > 1 && isUpper(one.written) && classifyToken(lowerCase(one.written)) === 'syllable';
  };
  return isShout(at) && (isShout(at - 1) || isShout(at + 1)) && !findAbbreviation(word.written);
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
  const known = findAbbreviation(written);
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
  if (shout) {
    reading.read(start, end, lowerCase(written), SOURCES.capitals);
    return;
  }
  if (/[&./-]/.test(written)) {
    // «TP.HCM» is in the table; other joints part words that are read by themselves.
    for (const match of written.matchAll(/[\p{L}\p{M}\d]+/gu))
      readCapital(reading, start + match.index, start + match.index + match[0].length, false);
    return;
  }
  if (/\d/.test(written) && /\p{L}/u.test(written)) reading.fail(start, end, 'code');
  else if (/\p{Lu}{2,}/u.test(written) || /^[IVX]$/.test(written)) reading.fail(start, end, 'capitals');
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
  for (const match of text.matchAll(/\.{2,}|\.\/\./g)) reading.read(match.index, match.index + match[0].length, '.', SOURCES.mark);
  for (const match of text.matchAll(/[^\p{L}\p{M}\s.,:?!'\d]/gu)) {
    const at = match.index;
    const mark = match[0];
    if (Object.hasOwn(MARKS, mark)) reading.read(at, at + 1, MARKS[mark] as string, SOURCES.mark);
    else reading.fail(at, at + mark.length, 'symbol');
  }
  for (const match of text.matchAll(/\d+/g)) reading.fail(match.index, match.index + match[0].length, 'number');
}

function assemble(reading: Reading, { pronunciations }: SpeechOptions): string {
  void pronunciations;
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
    const known = pronunciations?.get(word) ?? null;
    if (known !== null || (word.length > 1 && classifyToken(word) === 'not-vietnamese')) found.set(word, known);
  }
  return [...found].map(([written, pronunciation]) => ({ written, pronunciation }));
}

/** Số tiếng của lời đọc: each part of a hyphenated reading counts. */
export function spokenSyllables(text: string): number {
  return text.match(/[\p{L}\p{M}\d]+/gu)?.length ?? 0;
}

/** What may not be left in speech: digits, slashes, brackets, capitals that spell nothing. */
export function isSpeakable(text: string): boolean {
  return !/[\d/()[\]{}<>]|\p{Lu}{2,}/u.test(text) && [...text].every((one) => SPEAKABLE.test(one) || one === '-');
}
