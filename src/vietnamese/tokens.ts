import { isLetterUnit, rememberingWords } from './words.ts';

/** `symbol`: a document's symbol, an acronym with digits, an address (04/CT-UBND, NĐ-CP, PV28, a@b.vn). `number`: figures with their separators. */
export type TokenKind = 'word' | 'number' | 'symbol' | 'space' | 'punct';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: TokenKind;
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && /\s/.test(text.charAt(at)))
  );
}

function isLetterAt(text: string, at: number): boolean {
  return isLetterUnit(text.charCodeAt(at));
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/**
 * Tách từ. The whole text as tokens without gaps: joined, they give it back. A syllable is a word; the hyphens of a transcription are
 * punctuation between words. One pass, linear in the length of the text.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number, kind: TokenKind) => {
    if (end > start) tokens.push({ start, end, text: text.slice(start, end), kind });
  };
  let at = 0;
  while (at < text.length) {
    const start = at;
    if (isSpaceAt(text, at)) {
      while (at < text.length && isSpaceAt(text, at)) at++;
      push(start, at, 'space');
      continue;
    }
    while (at < text.length && !isSpaceAt(text, at)) at++;
    splitChunk(text, start, at, push);
  }
  return tokens;
}

type Push = (start: number, end: number, kind: TokenKind) => void;

/** One stretch without spaces. */
function splitChunk(text: string, start: number, end: number, push: Push): void {
  const [from, to] = addressIn(text, start, end);
  splitPieces(text, start, from, push);
  push(from, to, 'symbol');
  splitPieces(text, to, end, push);
}

/** The part of the stretch that is an e-mail or web address; empty, at its end, where there is none. */
function addressIn(text: string, start: number, end: number): [number, number] {
  const chunk = text.slice(start, end);
  if (!chunk.includes('@') && !chunk.includes('://') && !chunk.includes('www.')) return [end, end];
  const web = chunk.search(/https?:\/\/|www\./);
  const mail = chunk.indexOf('@');
  const looksLikeMail = mail > 0 && mail === chunk.lastIndexOf('@') && chunk.indexOf('.', mail) > 0;
  if (web < 0 && !looksLikeMail) return [end, end];
  const lead = web >= 0 ? web : (/^[^\p{L}\d]*/u.exec(chunk)?.[0].length ?? 0);
  let to = chunk.length;
  while (to > lead && /[.,;:!?)\]}>"'”’»…*]/.test(chunk.charAt(to - 1))) to--;
  return [start + lead, start + to];
}

function splitPieces(text: string, start: number, end: number, push: Push): void {
  let at = start;
  while (at < end) {
    const next = pieceAt(text, at, end);
    push(at, next.end, next.kind);
    at = next.end;
  }
}

function pieceAt(text: string, at: number, end: number): { end: number; kind: TokenKind } {
  const isLetter = isLetterAt(text, at);
  if (!isLetter && !isDigitAt(text, at)) return { end: at + String.fromCodePoint(text.codePointAt(at) as number).length, kind: 'punct' };
  const symbolEnd = symbolAt(text, at, end);
  if (symbolEnd > at) return { end: symbolEnd, kind: 'symbol' };
  return isLetter ? { end: lettersEnd(text, at, end), kind: 'word' } : { end: figuresEnd(text, at, end), kind: 'number' };
}

function lettersEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end) {
    // M'Đrắk, H'Mông: an apostrophe between letters belongs to the word.
    const isApostrophe = text.charAt(to) === "'" || text.charAt(to) === '’';
    if (!isLetterAt(text, to) && !(isApostrophe && to > at && to + 1 < end && isLetterAt(text, to + 1))) break;
    to++;
  }
  return to;
}

/** Figures with separators between digits: 1.234,5; 05/9/2019; 20.7.2020; a hyphen only in a date (1-12-2011). */
function figuresEnd(text: string, at: number, end: number): number {
  const dashed = /^\d{1,2}-\d{1,2}-\d{4}(?!\d)/.exec(text.slice(at, Math.min(end, at + 11)));
  if (dashed) return at + dashed[0].length;
  let to = at;
  while (to < end) {
    if (isDigitAt(text, to)) to++;
    else if (/[.,/]/.test(text.charAt(to)) && to > at && to + 1 < end && isDigitAt(text, to + 1)) to++;
    else break;
  }
  return to;
}

/** No symbol is longer; the bound keeps the search linear on text that is none (1-1-1-…). */
const LONGEST_SYMBOL = 48;

/**
 * The end of the longest run of parts joined by `/`, `-`, `.` or `&` in which each part is figures, capitals (NĐ, TTg, BTTTT, 30c) or both. It is a
 * symbol when it holds a capital and either digits or a joint: 04/CT-UBND, CT-UBND, PV28; but UBND alone is a word, and Hà Nội-Huế three pieces.
 * `at` itself where there is none.
 */
function symbolAt(text: string, at: number, chunkEnd: number): number {
  const end = Math.min(chunkEnd, at + LONGEST_SYMBOL);
  let stop = at;
  let to = at;
  let parts = 0;
  let letters = false;
  let digits = false;
  while (to < end) {
    let partEnd = to;
    while (partEnd < end && (isLetterAt(text, partEnd) || isDigitAt(text, partEnd))) partEnd++;
    const part = codePart(text.slice(to, partEnd));
    if (!part) break;
    parts++;
    letters ||= part.letters;
    digits ||= part.digits;
    stop = partEnd;
    to = partEnd + 1;
    const joint = text.charAt(partEnd);
    if (to >= end || !(joint === '/' || joint === '-' || joint === '&' || (joint === '.' && part.letters))) break;
  }
  return letters && (parts > 1 || digits) ? stop : at;
}

/** Capitals with fewer small letters (TTg, CTr, QyĐ), figures with at most one small letter (30c): a part of a symbol; false for any other word. */
const codePart = rememberingWords((run): { readonly letters: boolean; readonly digits: boolean } | false => {
  const upper = run.match(/\p{Lu}/gu)?.length ?? 0;
  const digits = run.match(/\d/g)?.length ?? 0;
  const lower = [...run].length - upper - digits;
  const coded = upper > 0 ? lower < upper : digits > 0 && lower <= 1 && !/^\D/.test(run) && !/\D\d/.test(run);
  return coded && { letters: upper > 0, digits: digits > 0 };
});

/** A span of a text; `end` is exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Words before a full stop that does not end a sentence: quyền hạn ký, học hàm, học vị, địa danh, and the like. */
const ABBREVIATED = new Set(
  (
    'tp tx tt tm kt tl tuq q p h x gs pgs ts ths bs ks cn ls ds nsnd nsưt ngnd ngưt mr ms mrs dr st vs pts cv vv tr nxb đt tel fax số stt vd ' +
    'cty đ/c no vol pp'
  ).split(' '),
);

/**
 * Tách câu. Sentences without the spaces around them. A line end closes a sentence unless `lines` is `join` (hard-wrapped paragraphs: then
 * only an empty line does). Full stops of abbreviations (TP., TM., PGS.TS.), of initials, numbers and dates, and of list numbers do not; nor
 * does «v.v.» or an ellipsis before a small letter.
 */
export function sentences(text: string, options: { readonly lines?: 'break' | 'join' } = {}): Sentence[] {
  const found: Sentence[] = [];
  const paragraph = options.lines === 'join' ? /\n[ \t\r]*\n/g : /\n/g;
  let start = 0;
  for (const match of text.matchAll(paragraph)) {
    splitParagraph(text, start, match.index, found);
    start = match.index + match[0].length;
  }
  splitParagraph(text, start, text.length, found);
  return found;
}

function splitParagraph(text: string, from: number, to: number, found: Sentence[]): void {
  const body = text.slice(from, to);
  let start = 0;
  const close = (end: number) => {
    const trimmed = body.slice(start, end).trim();
    if (trimmed) {
      const lead = body.slice(start, end).search(/\S/);
      found.push({ start: from + start + lead, end: from + start + lead + trimmed.length });
    }
    start = end;
  };
  for (const match of body.matchAll(/(?<![.!?…])[.!?…]+["'”’»)\]]{0,4}(?=\s)/g)) {
    const end = match.index + match[0].length;
    if (endsSentence(body, start, match.index, match[0], end)) close(end);
  }
  close(body.length);
}

/** Words after which a letter is a Roman numeral, at the end of a text. */
const NUMBERED = /(?<!\p{L})(?:quý|cấp|loại|hạng|nhóm|mức|vòng|đợt|khu vực|khóa|khoá|học kỳ|phụ lục|báo động|giai đoạn|đại hội)\s+[IVX]$/iu;

function endsSentence(body: string, start: number, at: number, mark: string, end: number): boolean {
  const next = /^\s+["'“‘«([*_-]{0,3}\s?(\S)/.exec(body.slice(end, end + 12))?.[1];
  if (next === undefined) return false;
  if (/\p{Ll}/u.test(next)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const before = /\S{1,24}$/.exec(body.slice(Math.max(start, at - 24), at))?.[0] ?? '';
  const isFirst = body.slice(start, at).trim() === before;
  // 1. / I. / a. at the beginning, Điều 1. / Mục II. before a title
  if (
    /^(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}|\p{L})$/u.test(before) &&
    (isFirst || /(?:điều|khoản|mục|phần|chương|bước|bài)\s+\S+$/iu.test(body.slice(Math.max(start, at - 24), at)))
  ) {
    return false;
  }
  if (/^(?:v\.v|v\.v\.)$/i.test(before)) return true;
  const word = before.slice(before.lastIndexOf('.') + 1).replace(/^[^\p{L}\d]+/u, '');
  // «so với quý I.», «cấp V.»: a numeral is no initial.
  if (/^[IVX]$/.test(word) && NUMBERED.test(body.slice(Math.max(start, at - 24), at))) return true;
  // An initial does not end a sentence, but the letter that stands for a name does (Nguyễn Văn A.).
  if (/^\p{Lu}$/u.test(word)) return /\p{Lu}\p{Ll}*\s+\p{Lu}\p{Ll}+\s+\p{Lu}$/u.test(body.slice(Math.max(start, at - 40), at));
  return !(ABBREVIATED.has(word.toLowerCase()) && /^\p{Lu}/u.test(word));
}

/** Số tiếng: how many syllables are read when the text is taken as it is written; numbers and symbols count as one each. */
export function countSyllables(text: string): number {
  let count = 0;
  for (const token of tokenize(text)) if (token.kind !== 'space' && token.kind !== 'punct') count++;
  return count;
}
