import { parseNumber, type WrittenNumber, writtenNumberToWords } from '../../vietnamese/numbers.ts';
import { literalPattern } from '../literal-pattern.ts';
import { SPOKEN_UNITS } from './speech-tables.ts';

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

/** By what right something is read as it is, as pages list it. */
export const SOURCES = {
  office: 'cách đọc của đơn vị (chithi.yaml, bao_chi.cach_doc)',
  pronunciation: 'phiên âm của đơn vị (chithi.yaml, bao_chi.phat_am)',
  symbol: 'số, ký hiệu văn bản: đọc số, bỏ ký hiệu',
  date: 'ngày, tháng, năm',
  time: 'giờ, phút',
  phone: 'số điện thoại: đọc từng chữ số',
  range: 'khoảng từ … đến …',
  ratio: 'phân số, tỷ lệ',
  number: 'số',
  level: 'số mục nhiều cấp',
  twice: 'số ghi kèm chữ: đọc một lần',
  unit: 'bảng đơn vị đo',
  per: 'bảng «trên mỗi»',
  sign: 'bảng ký hiệu so sánh, phép tính',
  roman: 'số La Mã',
  abbreviation: 'bảng chữ viết tắt hành chính',
  inDocument: 'chữ viết tắt mà văn bản giải thích',
  inPiece: 'chữ viết tắt mà bài giải thích',
  context: 'bảng chữ viết tắt theo ngữ cảnh',
  code: 'bảng mã, tên viết tắt quốc tế',
  capitals: 'chữ in hoa toàn bộ: đọc như chữ thường',
  mark: 'dấu câu và ký hiệu',
} as const;

/** Collects readings that never overlap; the first to take a stretch keeps it. */
export class Reading {
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

  /** False where a part of the stretch has been read already: nothing happens then. */
  read(start: number, end: number, spoken: string, source: string): boolean {
    if (!this.free(start, end)) return false;
    this.taken.fill(true, start, end);
    this.expansions.push({ start, end, written: this.text.slice(start, end), spoken, source });
    return true;
  }

  fail(start: number, end: number, reason: Unreadable['reason']): void {
    if (!this.free(start, end)) return;
    this.taken.fill(true, start, end);
    this.unreadable.push({ start, end, written: this.text.slice(start, end), reason });
  }
}

export const NOT_BEFORE = String.raw`(?<![\p{L}\p{M}\d])`;
export const NOT_AFTER = String.raw`(?![\p{L}\p{M}\d])`;
/** A number in figures, as a source of patterns. */
export const FIGURES = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;

/** What stands before a place, as far as a rule may look. */
export function before(text: string, at: number, length = 40): string {
  return text.slice(Math.max(0, at - length), at);
}

/**
 * A number that can mean one thing only, in words. Null for «10,000» and «1.23», where a reader of the page cannot tell the decimal comma from
 * the mark of thousands either.
 */
export function spokenFigure(figures: string): string | null {
  const number = parseNumber(figures);
  if (!number || isDoubtful(number)) return null;
  if (number.style === 'en' && number.decimals !== '') return null;
  return writtenNumberToWords(number);
}

function isDoubtful({ style, value, decimals }: WrittenNumber): boolean {
  return style === 'vi' && value > 0n && value < 1000n && /^\d\d0$/.test(decimals);
}

/** For comparing which of two is larger. */
export function amountOf(figures: string): number {
  const number = parseNumber(figures);
  return number ? Number(`${number.value}.${number.decimals || '0'}`) : Number.NaN;
}

const UNIT_WORDS = Object.keys(SPOKEN_UNITS).sort((a, b) => b.length - a.length);
/** The units, as a source of patterns. */
export const UNITS = UNIT_WORDS.map(literalPattern).join('|');
/** «lớp 10 A», «thôn 2A» are names: a current is measured beside these words. */
const ELECTRIC = /(?:dòng điện|cường độ|cầu dao|cầu chì|áp-tô-mát|aptomat|át)[^.;]{0,24}$/iu;

/** The unit that stands at a place, after one blank at most: where it ends and how it is read. */
export function unitAt(text: string, at: number): { readonly end: number; readonly spoken: string } | null {
  const from = at + (/^\s/.test(text.slice(at, at + 1)) ? 1 : 0);
  const unit = UNIT_WORDS.find((one) => text.startsWith(one, from) && !/[\p{L}\p{M}\d²³]/u.test(text[from + one.length] ?? ' '));
  if (unit === undefined || (unit === 'A' && !ELECTRIC.test(before(text, at)))) return null;
  return { end: from + unit.length, spoken: SPOKEN_UNITS[unit] as string };
}
