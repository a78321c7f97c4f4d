import type { CitationFault } from './citation.ts';
import { type Token, type TokenStream, wordForm } from './tokens.ts';

/** A date as far as the text gives it, and where its words end. */
export interface CitationDate {
  /** Token index after the date. */
  readonly end: number;
  /** `2019-09-05`, `2019-09`, `2019`, or null. */
  readonly date: string | null;
  readonly faults: readonly CitationFault[];
}

const separators = '/-.–';

function number(token: Token | undefined, most: number): number | undefined {
  if (!token?.word?.digits || token.text.length > most) return undefined;
  return Number(token.text);
}

function year(token: Token | undefined): string | undefined {
  return token && /^(?:19|20)\d\d$/.test(token.text) ? token.text : undefined;
}

function keyOf(token: Token | undefined): string {
  return token?.word?.key ?? '';
}

const day = wordForm('ngày').key;
const month = wordForm('tháng').key;
const yearWord = wordForm('năm').key;

function iso(y: string, m: number, d: number): string | null {
  const days = [
    31,
    (Number(y) % 4 === 0 && Number(y) % 100 !== 0) || Number(y) % 400 === 0 ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  if (m < 1 || m > 12 || d < 1 || d > (days[m - 1] as number)) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** `5/9/2019` at a token: the three numbers with one kind of mark between them; a year of two digits is of 1950–2049. */
function numeric(stream: TokenStream, at: number): { end: number; year: string; month: number; day: number } | undefined {
  const { tokens } = stream;
  const d = number(tokens[at], 2);
  const m = number(tokens[at + 2], 2);
  const y = tokens[at + 4];
  if (d === undefined || m === undefined || !y?.word?.digits) return undefined;
  if (!separators.includes(tokens[at + 1]?.text ?? '?') || !separators.includes(tokens[at + 3]?.text ?? '?')) return undefined;
  for (let index = at + 1; index <= at + 4; index += 1) if ((tokens[index] as Token).gap > 1) return undefined;
  if (year(y)) return { end: at + 5, year: y.text, month: m, day: d };
  if (y.text.length === 2) return { end: at + 5, year: (Number(y.text) < 50 ? '20' : '19') + y.text, month: m, day: d };
  return undefined;
}

function isFiller(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.gap < 2 &&
    (token.text === '.' || token.text === '…' || token.text === '_' || token.text === '/' || token.text === '-')
  );
}

function skipFiller(stream: TokenStream, at: number): number {
  let end = at;
  while (end - at < 40 && isFiller(stream.tokens[end])) end += 1;
  return end;
}

/**
 * Ngày tháng năm at a token: «ngày 05/9/2019», «ngày 23 tháng 11 năm 2012», «tháng 5 năm 2020», «năm 2020», and what drafts leave of it
 * («ngày tháng năm 2025»). Undefined where no date begins.
 */
export function readDate(stream: TokenStream, at: number): CitationDate | undefined {
  const { tokens } = stream;
  const first = tokens[at];
  if (!first || first.gap === 3) return undefined;
  stream.steps += 1;
  const key = keyOf(first);
  if (key === yearWord) {
    const y = year(tokens[at + 1]);
    return y ? { end: at + 2, date: y, faults: [] } : undefined;
  }
  if (key === month) return readMonth(stream, at, undefined, first.start);
  if (key !== day) return undefined;

  const all = numeric(stream, at + 1);
  if (all) {
    const date = iso(all.year, all.month, all.day);
    const span = { start: (tokens[at + 1] as Token).start, end: (tokens[all.end - 1] as Token).end };
    return { end: all.end, date, faults: date ? [] : [{ ...span, kind: 'unreal-date' }] };
  }
  const d = number(tokens[at + 1], 2);
  if (d !== undefined && keyOf(tokens[at + 2]) === month) return readMonth(stream, at + 2, d, (tokens[at + 1] as Token).start);
  // «ngày 15/4 năm 2009»
  const m = number(tokens[at + 3], 2);
  if (d !== undefined && separators.includes(tokens[at + 2]?.text ?? '?') && m !== undefined && keyOf(tokens[at + 4]) === yearWord) {
    const y = year(tokens[at + 5]);
    if (y) {
      const date = iso(y, m, d);
      const span = { start: (tokens[at + 1] as Token).start, end: (tokens[at + 5] as Token).end };
      return { end: at + 6, date, faults: date ? [] : [{ ...span, kind: 'unreal-date' }] };
    }
  }
  const blankEnd = skipFiller(stream, at + 1);
  if (keyOf(tokens[blankEnd]) === month) {
    const found = readMonth(stream, blankEnd, undefined, first.start);
    if (found) return found;
  }
  // «ngày    /    /2025»
  const blankYear = blankEnd > at + 1 ? year(tokens[blankEnd]) : undefined;
  if (blankYear) {
    return {
      end: blankEnd + 1,
      date: blankYear,
      faults: [{ start: first.start, end: (tokens[blankEnd] as Token).end, kind: 'incomplete-date' }],
    };
  }
  return garbled(stream, at);
}

/** «tháng 11 năm 2012», «tháng … năm 2025», with the day that stood before it. */
function readMonth(stream: TokenStream, at: number, d: number | undefined, start: number): CitationDate | undefined {
  const { tokens } = stream;
  let next = at + 1;
  const m = number(tokens[next], 2);
  next = m === undefined ? skipFiller(stream, next) : next + 1;
  const joined = keyOf(tokens[next]) === yearWord || (m !== undefined && separators.includes(tokens[next]?.text ?? '?'));
  const yearAt = joined ? next + 1 : next;
  const y = year(tokens[yearAt]);
  if (!y) {
    // «ngày     tháng     năm» of a draft, left blank to the end.
    if (d === undefined && m === undefined && keyOf(tokens[next]) === yearWord) {
      const end = skipFiller(stream, next + 1);
      return { end, date: null, faults: [{ start, end: (tokens[end - 1] as Token).end, kind: 'incomplete-date' }] };
    }
    return undefined;
  }
  const end = (tokens[yearAt] as Token).end;
  if (m === undefined) return { end: yearAt + 1, date: y, faults: [{ start, end, kind: 'incomplete-date' }] };
  if (d === undefined) {
    const real = m >= 1 && m <= 12;
    return {
      end: yearAt + 1,
      date: real ? `${y}-${String(m).padStart(2, '0')}` : null,
      faults: [{ start, end, kind: real ? 'incomplete-date' : 'unreal-date' }],
    };
  }
  const date = iso(y, m, d);
  return { end: yearAt + 1, date, faults: date ? [] : [{ start, end, kind: 'unreal-date' }] };
}

/** «ngày 1718/2006», «ngày 05/92019»: digits and marks that end in a year but are no date. */
function garbled(stream: TokenStream, at: number): CitationDate | undefined {
  const { tokens } = stream;
  let end = at + 1;
  let digits = 0;
  let marks = 0;
  while (end < at + 7) {
    const token = tokens[end];
    if (!token || token.gap > 1 || (end > at + 1 && token.gap > 0)) break;
    if (token.word?.digits) digits += token.text.length;
    else if (token.text === '/' || token.text === '-') marks += 1;
    else break;
    end += 1;
  }
  const last = tokens[end - 1];
  if (!last?.word?.digits || marks === 0 || digits < 6 || !/(?:19|20)\d\d$/.test(last.text)) return undefined;
  return { end, date: null, faults: [{ start: (tokens[at + 1] as Token).start, end: last.end, kind: 'unreal-date' }] };
}

/** A full date without «ngày», as in «số 44-NQ/TW, 24/11/2023». */
export function readBareDate(stream: TokenStream, at: number): CitationDate | undefined {
  const found = numeric(stream, at);
  if (!found || (stream.tokens[at] as Token).gap === 3) return undefined;
  const date = iso(found.year, found.month, found.day);
  return date ? { end: found.end, date, faults: [] } : undefined;
}
