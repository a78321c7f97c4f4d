import type { Span } from '../../source/span.ts';
import { inOneLine } from '../../vietnamese/words.ts';
import { misspeltTypeTree, typeTree } from './boundary-words.ts';
import type { Citation, CitationFault, CitationKind, CitationParts, CitationSystem } from './citation.ts';
import { type CitationDate, readBareDate, readDate } from './citation-date.ts';
import { citationFaults } from './citation-faults.ts';
import { type DocumentType, typeQualifiers } from './document-types.ts';
import { readTitle } from './find-title.ts';
import { mayCite } from './may-cite.ts';
import { readCongressName } from './parse-congress.ts';
import { type Issuer, readIssuer, readOrgan } from './parse-issuer.ts';
import { isOtherLuat, readConstitution, readLawName } from './parse-law.ts';
import { type DocumentSymbol, readSymbol } from './parse-symbol.ts';
import { longest, phraseTree, type Token, type TokenStream, tokenAt, tokenStream, wordForm } from './tokens.ts';

export type { Citation } from './citation.ts';

export interface FindOptions {
  /** Take every single line break as a space (a Markdown paragraph); otherwise a line that begins with a capital begins a paragraph. */
  readonly softBreaks?: boolean;
}

/** Token range. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** A citation while it is being read; ranges are of tokens. */
interface Draft {
  type: DocumentType | undefined;
  typeRange: Range | undefined;
  symbol: DocumentSymbol | undefined;
  from: number;
  /** Token after number, date and issuer. */
  core: number;
  /** Token after everything. */
  to: number;
  date: CitationDate | undefined;
  dateRange: Range | undefined;
  issuer: Issuer | undefined;
  issuerRange: Range | undefined;
  title: Range | undefined;
  quoted: boolean;
  name: Range | undefined;
  alias: Range | undefined;
  /** Place where «số» is missing. */
  missingSo: boolean;
  unnumbered: boolean;
  nested: boolean;
  titleFaults: readonly CitationFault[];
}

/** What a list's members inherit. */
interface ListContext {
  readonly type: DocumentType;
  readonly typeRange: Range;
  readonly issuer: Issuer | undefined;
  readonly issuerRange: Range | undefined;
}

const so = wordForm('số').key;
const qualifierTree = phraseTree(
  typeQualifiers.map((words) => [words, true] as const),
  'key',
);
const issuedTree = phraseTree(
  ['ban hành', 'ký', 'ký ban hành', 'được ban hành', 'được ký', 'phát hành'].map((words) => [words, true] as const),
  'key',
);
const actsTree = phraseTree(
  [
    'ban hành',
    'đã ban hành',
    'vừa ban hành',
    'ký ban hành',
    'đã ký ban hành',
    'vừa ký ban hành',
    'ký',
    'đã ký',
    'có',
    'đã có',
    'cũng đã ban hành',
    'ra',
    'đã ra',
    'vừa có',
  ].map((words) => [words, true] as const),
  'key',
);
const aliasTree = phraseTree(
  ['sau đây gọi tắt là', 'sau đây gọi là', 'sau đây viết tắt là', 'gọi tắt là', 'viết tắt là', 'sau đây gọi chung là'].map(
    (words) => [words, true] as const,
  ),
  'key',
);
function bareOf(token: Token | undefined): string {
  return token?.word?.bare ?? '';
}

/** Types that the press cites by bare number: «Nghị định 168», «Chỉ thị 09 của Ban Bí thư». */
function citedByNumber(type: DocumentType): boolean {
  return ['NQ', 'NĐ', 'CT', 'QĐ', 'TT', 'KL', 'QyĐ'].includes(type.codes[0] ?? '');
}

const afterShortNumber = new Set([
  'cua',
  've',
  'ngay',
  'va',
  'quy',
  'co',
  'da',
  'duoc',
  'tai',
  'thi',
  'la',
  'hoac',
  'trong',
  'de',
  'theo',
  'huong',
  'sua',
  'do',
  'cung',
  'voi',
  'nay',
  'khong',
  'cho',
]);

/** A bare number that the words after it show to be a document's («Kế hoạch 5 năm» is none). */
function isShortNumber(
  stream: TokenStream,
  type: DocumentType,
  capital: boolean,
  withSo: boolean,
  symbol: DocumentSymbol,
  after: number,
): boolean {
  const next = stream.tokens[after];
  if (
    next &&
    next.gap === 0 &&
    (next.text === '/' || next.text === '-' || next.text === '%' || (next.text === '.' && stream.tokens[after + 1]?.gap === 0))
  )
    return false;
  if (symbol.year) return !type.needsSymbol || withSo;
  if (type.needsSymbol || (!withSo && !citedByNumber(type))) return false;
  if (withSo) return !next?.word || next.gap > 1 || !next.word.digits;
  const bare = bareOf(next);
  if (symbol.number !== null && symbol.number.length < 2) return capital && ['cua', 've', 'ngay'].includes(bare);
  if (!capital) return ['cua', 've', 'ngay'].includes(bare);
  return !next?.word || next.gap > 1 || afterShortNumber.has(bare);
}

class Reader {
  readonly drafts: Draft[] = [];
  private list: ListContext | undefined;
  /** Citations whose title reaches beyond the token being read, innermost last. */
  private readonly open: Draft[] = [];
  private readonly stream: TokenStream;

  constructor(stream: TokenStream) {
    this.stream = stream;
  }

  read(): void {
    const { tokens } = this.stream;
    let at = 0;
    while (at < tokens.length) {
      const token = tokens[at] as Token;
      this.stream.steps += 1;
      if (token.gap === 3 || (at > 0 && tokens[at - 1]?.text === '.' && token.gap > 0)) this.list = undefined;
      const draft = token.word ? this.readAt(at) : undefined;
      if (draft) {
        this.accept(draft);
        at = Math.max(draft.core, at + 1);
      } else at += 1;
    }
  }

  private readAt(at: number): Draft | undefined {
    const token = this.stream.tokens[at] as Token;
    if (token.word?.key === so) return this.readMember(at, true);
    if (token.word?.digits) return this.readMember(at, false);
    const type = longest(this.stream, at, typeTree, 'key');
    if (!type) return this.readMisspelt(at);
    if (type.value.law) {
      const law = this.readLaw(at, type.end, type.value);
      if (law) return law;
    }
    return this.readNumbered(at, type.end, type.value) ?? this.readCongress(at, type.end, type.value);
  }

  /** A type misspelt: what follows must be «số» and a symbol that carries the type's own code. */
  private readMisspelt(at: number): Draft | undefined {
    const type = longest(this.stream, at, misspeltTypeTree, 'bare');
    if (!type || this.stream.tokens[type.end]?.word?.key !== so) return undefined;
    const draft = this.readNumbered(at, type.end, type.value);
    return draft?.symbol?.typeCode && type.value.codes.includes(draft.symbol.typeCode) ? draft : undefined;
  }

  /** The end that quotes set for what stands inside a quoted title. */
  private limit(at: number): number {
    let limit = this.stream.tokens.length;
    for (const draft of this.open) if (draft.quoted && draft.to > at) limit = Math.min(limit, draft.to);
    return limit;
  }

  private accept(draft: Draft): void {
    while (this.open.length > 0 && (this.open[this.open.length - 1] as Draft).to <= draft.from) this.open.pop();
    const outer = this.open[this.open.length - 1];
    if (outer) {
      draft.nested = true;
      for (const one of this.open) {
        if (draft.to <= one.to) continue;
        one.to = draft.to;
        if (one.title) one.title = { from: one.title.from, to: draft.to };
      }
    }
    this.drafts.push(draft);
    if (draft.to > draft.core) this.open.push(draft);
    if (!draft.nested && draft.type && draft.typeRange && draft.symbol) {
      const kept = this.list && this.list.type === draft.type ? this.list : undefined;
      this.list = { type: draft.type, typeRange: draft.typeRange, issuer: kept?.issuer, issuerRange: kept?.issuerRange };
    }
  }

  private blankDraft(at: number): Draft {
    return {
      type: undefined,
      typeRange: undefined,
      symbol: undefined,
      from: at,
      core: at,
      to: at,
      date: undefined,
      dateRange: undefined,
      issuer: undefined,
      issuerRange: undefined,
      title: undefined,
      quoted: false,
      name: undefined,
      alias: undefined,
      missingSo: false,
      unnumbered: false,
      nested: false,
      titleFaults: [],
    };
  }

  /** Tên loại, «số», number and symbol. */
  private readNumbered(at: number, typeEnd: number, type: DocumentType): Draft | undefined {
    const { tokens } = this.stream;
    let end = typeEnd;
    for (let count = 0; count < 2; count += 1) {
      const qualifier = longest(this.stream, end, qualifierTree, 'key');
      if (!qualifier) break;
      end = qualifier.end;
    }
    let issuer: Issuer | undefined;
    let issuerRange: Range | undefined;
    let next = end;
    if (bareOf(tokens[end]) === 'cua') {
      issuer = readIssuer(this.stream, end + 1, type.joint === true);
      if (!issuer) return undefined;
      issuerRange = { from: end + 1, to: issuer.end };
      next = issuer.end;
      if (tokens[next]?.text === ',' && tokens[next + 1]?.word?.key === so) next += 1;
    }
    if (this.opensList(next)) {
      this.list = { type, typeRange: { from: at, to: end }, issuer, issuerRange };
      return undefined;
    }
    const found = this.readNumber(next, tokens[at]?.word?.capital === true, type);
    if (!found || (issuer && !found.withSo)) return undefined;
    const draft = this.blankDraft(at);
    draft.type = type;
    draft.typeRange = { from: at, to: end };
    draft.symbol = found.symbol;
    draft.missingSo = !found.withSo;
    draft.issuer = issuer;
    draft.issuerRange = issuerRange;
    const plural = at > 0 && ['cac', 'nhung'].includes(bareOf(tokens[at - 1]));
    this.finish(draft, found.after);
    if (plural && issuer) this.list = { type, typeRange: draft.typeRange, issuer, issuerRange };
    return draft;
  }

  /** «Nghị quyết của Bộ Chính trị: số …», «các Nghị định sau đây: Nghị định …»: a list begins. */
  private opensList(at: number): boolean {
    const { tokens } = this.stream;
    let next = at;
    for (const word of ['gom', 'sau', 'day']) if (bareOf(tokens[next]) === word) next += 1;
    if (tokens[next]?.text !== ':' || (tokens[next] as Token).gap > 1) return false;
    let member = next + 1;
    if (['-', '+', '–', '*', '•'].includes(tokens[member]?.text ?? '')) member += 1;
    return tokens[member]?.word?.key === so && tokens[member + 1]?.text !== ':';
  }

  private readNumber(
    at: number,
    capital: boolean,
    type: DocumentType,
  ): { symbol: DocumentSymbol; after: number; withSo: boolean } | undefined {
    const { tokens, text } = this.stream;
    const first = tokens[at];
    if (!first || first.gap === 3) return undefined;
    const withSo = first.word?.key === so;
    let offset = first.start;
    if (withSo) {
      // «CHỈ THỊ» and, on the next line, «Số 31-CT/TU»: the document's own number.
      if (first.gap === 2 && first.word?.capital) return undefined;
      const colon = tokens[at + 1]?.text === ':';
      offset = colon ? (tokens[at + 1] as Token).end : first.end;
      const number = tokens[at + (colon ? 2 : 1)];
      if (number?.word?.digits || /^\d/.test(number?.text ?? '')) {
        if ((number as Token).gap > 2) return undefined;
        offset = (number as Token).start;
      }
    } else if (!/^\d/.test(first.text)) return undefined;
    const symbol = readSymbol(text, offset, { blankNumber: withSo });
    if (!symbol) return undefined;
    this.stream.steps += symbol.end - symbol.start;
    const after = tokenAt(this.stream, symbol.end);
    if (symbol.number === null && !symbol.certain) return undefined;
    if (symbol.form === 'short' && !isShortNumber(this.stream, type, capital, withSo, symbol, after)) return undefined;
    if (!withSo && symbol.form !== 'short' && !symbol.certain && symbol.form !== 'qppl' && !capital) return undefined;
    return { symbol, after, withSo };
  }

  /** A further member of a list: «, số 44-NQ/TW», «; số …», «và 13/KH-UBND». */
  private readMember(at: number, withSo: boolean): Draft | undefined {
    const { tokens, text } = this.stream;
    const list = this.list;
    const before = tokens[at - 1];
    if (!list || !before) return undefined;
    const mark = before.text;
    const joined = mark === ',' || mark === ';' || bareOf(before) === 'va' || bareOf(before) === 'hoac';
    const bullet = (mark === '-' || mark === '+' || mark === '–' || mark === '*' || mark === '•') && before.gap >= 2;
    const last = this.drafts[this.drafts.length - 1];
    if (withSo) {
      if (!joined && mark !== ':' && !bullet) return undefined;
      const number = tokens[at + 1];
      if (!number || !/^\d/.test(number.text) || number.gap > 2) return undefined;
    } else if (!(joined && mark !== ';' && last && (last.core === at - 1 || last.to === at - 1))) return undefined;
    const symbol = readSymbol(text, withSo ? (tokens[at + 1] as Token).start : (tokens[at] as Token).start);
    if (!symbol || symbol.form === 'short' || (!withSo && !symbol.certain)) return undefined;
    if (symbol.typeCode && list.type.codes.length > 0 && !sameCode(list.type, symbol.typeCode)) return undefined;
    this.stream.steps += symbol.end - symbol.start;
    const draft = this.blankDraft(at);
    draft.type = list.type;
    draft.typeRange = list.typeRange;
    draft.symbol = symbol;
    this.finish(draft, tokenAt(this.stream, symbol.end));
    if (!draft.issuer && list.issuer) {
      draft.issuer = list.issuer;
      draft.issuerRange = list.issuerRange;
    }
    return draft;
  }

  /** Date and issuer in either order, then the title. */
  private finish(draft: Draft, after: number): void {
    draft.core = after;
    const hadIssuer = draft.issuer !== undefined;
    this.readQualifiers(draft, hadIssuer);
    draft.to = draft.core;
    if (!draft.date || !draft.issuer) this.readActBefore(draft);
    this.readTitle(draft, draft.dateRange !== undefined || draft.issuerRange !== undefined);
    if (draft.type?.law && !draft.title && !draft.nested) this.readLawNameAfter(draft);
    this.readAlias(draft);
  }

  /** «Luật số 83/2015/QH13 Ngân sách nhà nước»: the name after the number, which is no title; a date may follow. */
  private readLawNameAfter(draft: Draft): void {
    const end = readLawName(this.stream, draft.core, true);
    if (end === undefined || end > this.limit(draft.from)) return;
    draft.name = { from: draft.core, to: end };
    draft.core = end;
    this.readLawQualifiers(draft);
    draft.to = draft.core;
  }

  /** Titles within titles are read three deep; below that nothing tells them apart, and the work would grow with the depth. */
  private readTitle(draft: Draft, qualified: boolean): void {
    let depth = 0;
    for (const outer of this.open) if (outer.to > draft.from) depth += 1;
    if (depth >= 3) return;
    const title = readTitle(this.stream, draft.core, { qualified, limit: this.limit(draft.from) });
    if (!title) return;
    draft.title = { from: title.start, to: title.end };
    draft.quoted = title.quoted;
    draft.titleFaults = title.faults;
    draft.to = title.end;
  }

  private readQualifiers(draft: Draft, hadIssuer: boolean): void {
    const { tokens } = this.stream;
    const limit = this.limit(draft.from);
    const joint = draft.type?.joint === true || saysJoint(this.stream, draft.typeRange) || isJoint(draft.symbol);
    for (let count = 0; count < 3; count += 1) {
      const at = draft.core;
      const comma = tokens[at]?.text === ',' && tokens[at]?.gap !== 3 ? 1 : 0;
      const first = tokens[at + comma];
      if (!first || first.gap === 3 || at + comma >= limit) return;
      if (!draft.date && first.text === '(' && comma === 0) {
        const date = readDate(this.stream, at + 1);
        if (date?.date?.length === 10 && tokens[date.end]?.text === ')' && date.end < limit) {
          draft.date = date;
          draft.dateRange = { from: at + 1, to: date.end };
          draft.core = date.end + 1;
          continue;
        }
      }
      if (!draft.date) {
        const issued = longest(this.stream, at + comma, issuedTree, 'key');
        const start = issued && bareOf(tokens[issued.end]) === 'ngay' ? issued.end : at + comma;
        const date = readDate(this.stream, start) ?? (comma ? readBareDate(this.stream, start) : undefined);
        if (date && date.end <= limit && !(comma && ['nam', 'thang'].includes(bareOf(first)))) {
          draft.date = date;
          draft.dateRange = { from: start, to: date.end };
          draft.core = date.end;
          continue;
        }
      }
      if (!draft.issuer && !hadIssuer && (bareOf(first) === 'cua' || (bareOf(first) === 'do' && first.text.toLowerCase() === 'do'))) {
        const issuer = readIssuer(this.stream, at + comma + 1, joint);
        if (issuer && issuer.end <= limit) {
          const issued = bareOf(first) === 'do' ? longest(this.stream, issuer.end, issuedTree, 'key') : undefined;
          if (bareOf(first) === 'do' && !issued) return;
          draft.issuer = issuer;
          draft.issuerRange = { from: at + comma + 1, to: issuer.end };
          draft.core = issuer.end;
          continue;
        }
      }
      return;
    }
  }

  /** «Ngày 21/7/2008, Thủ tướng Chính phủ ban hành Quyết định số …»: date and issuer stand before the citation. */
  private readActBefore(draft: Draft): void {
    const { tokens } = this.stream;
    let verb = draft.from;
    for (let back = 1; back <= 4; back += 1) {
      const at = draft.from - back;
      if (at < 0 || !tokens[at]?.word || (tokens[at + 1] as Token).gap > 1) break;
      if (longest(this.stream, at, actsTree, 'key')?.end === draft.from) verb = at;
    }
    if (verb === draft.from) return;
    let start = -1;
    for (let at = verb - 1; at >= Math.max(0, verb - 14); at -= 1) {
      const token = tokens[at] as Token;
      if ((tokens[at + 1] as Token).gap === 3 || ['.', ';', ':', '(', ')'].includes(token.text)) break;
      const opens = at === 0 || !tokens[at - 1]?.word || token.gap >= 2;
      if (opens && token.word?.capital && readOrgan(this.stream, at)?.end === verb) start = at;
    }
    if (start < 0) return;
    if (!draft.issuer) {
      draft.issuer = readOrgan(this.stream, start);
      draft.issuerRange = { from: start, to: verb };
    }
    if (draft.date || tokens[start - 1]?.text !== ',') return;
    for (let at = start - 2; at >= Math.max(0, start - 12); at -= 1) {
      if (bareOf(tokens[at]) !== 'ngay') continue;
      const date = readDate(this.stream, at);
      if (date?.end === start - 1) {
        draft.date = date;
        draft.dateRange = { from: at, to: date.end };
      }
      return;
    }
  }

  private readAlias(draft: Draft): void {
    const { tokens } = this.stream;
    if (tokens[draft.to]?.text !== '(') return;
    const words = longest(this.stream, draft.to + 1, aliasTree, 'key');
    if (!words) return;
    for (let end = words.end; end < Math.min(tokens.length, words.end + 20); end += 1) {
      if (tokens[end]?.text === ')') {
        draft.alias = { from: words.end, to: end };
        return;
      }
    }
  }

  private readLaw(at: number, typeEnd: number, type: DocumentType): Draft | undefined {
    const { tokens, text } = this.stream;
    if (isOtherLuat(this.stream, at)) return undefined;
    const constitution = type.codes.length === 0 && typeEnd === at + 2 && bareOf(tokens[at]) === 'hien';
    const capital = tokens[at]?.word?.capital === true;
    const end = constitution ? readConstitution(this.stream, typeEnd) : readLawName(this.stream, typeEnd, capital);
    if (end === undefined) return undefined;
    const draft = this.blankDraft(at);
    draft.type = type;
    draft.typeRange = { from: at, to: typeEnd };
    if (end > typeEnd) draft.name = { from: typeEnd, to: end };
    let next = end;
    const withSo = tokens[end]?.word?.key === so;
    const number = tokens[withSo ? end + 1 : end];
    if (number && /^\d/.test(number.text) && number.gap < 3) {
      const symbol = readSymbol(text, number.start);
      if (symbol && symbol.form !== 'short') {
        draft.symbol = symbol;
        draft.missingSo = !withSo;
        next = tokenAt(this.stream, symbol.end);
      } else if (!withSo && /^(?:19[4-9]|20[0-4])\d$/.test(number.text) && number.gap === 1) {
        draft.date = { end: end + 1, date: number.text, faults: [] };
        draft.dateRange = { from: end, to: end + 1 };
        next = end + 1;
      }
    }
    draft.core = next;
    this.readLawQualifiers(draft);
    draft.to = draft.core;
    this.readAlias(draft);
    return draft;
  }

  /** A law's date, and its issuer only where it is the National Assembly or its committee. */
  private readLawQualifiers(draft: Draft): void {
    const { tokens } = this.stream;
    for (let count = 0; count < 2; count += 1) {
      const at = draft.core;
      const comma = tokens[at]?.text === ',' && (bareOf(tokens[at + 1]) === 'ngay' || bareOf(tokens[at + 1]) === 'cua') ? 1 : 0;
      const date = draft.date ? undefined : readDate(this.stream, at + comma);
      if (date?.date && date.end <= this.limit(draft.from)) {
        draft.date = date;
        draft.dateRange = { from: at + comma, to: date.end };
        draft.core = date.end;
      } else if (!draft.issuer && bareOf(tokens[at + comma]) === 'cua') {
        const issuer = readIssuer(this.stream, at + comma + 1, false);
        if (issuer?.system !== 'quoc_hoi') return;
        draft.issuer = issuer;
        draft.issuerRange = { from: at + comma + 1, to: issuer.end };
        draft.core = issuer.end;
      } else return;
    }
  }

  /** «Nghị quyết Đại hội Đảng bộ tỉnh lần thứ VIII», «Nghị quyết Trung ương 8 khóa XI»: no number, but one document. */
  private readCongress(at: number, typeEnd: number, type: DocumentType): Draft | undefined {
    if (type.codes[0] !== 'NQ' && type.codes[0] !== 'KL') return undefined;
    const head = bareOf(this.stream.tokens[typeEnd]) === 'cua' ? typeEnd + 1 : typeEnd;
    const settled = readCongressName(this.stream, head);
    if (settled === undefined) return undefined;
    const draft = this.blankDraft(at);
    draft.type = type;
    draft.typeRange = { from: at, to: typeEnd };
    draft.unnumbered = true;
    draft.issuer = { end: settled, certain: false, system: 'dang' };
    draft.issuerRange = { from: head, to: settled };
    draft.core = settled;
    this.readLawQualifiers(draft);
    draft.to = draft.core;
    this.readTitle(draft, false);
    return draft;
  }
}

function sameCode(type: DocumentType, code: string): boolean {
  return type.codes.some((one) => one.toUpperCase() === code.toUpperCase());
}

/** «liên» in the type's name: «Tờ trình Liên sở». */
function saysJoint(stream: TokenStream, range: Range | undefined): boolean {
  for (let at = range?.from ?? 0; at < (range?.to ?? 0); at += 1) if (bareOf(stream.tokens[at]) === 'lien') return true;
  return false;
}

/** Two or more organs in the symbol, or a joint type code. */
function isJoint(symbol: DocumentSymbol | undefined): boolean {
  if (!symbol) return false;
  if (/^(?:TTLT|TTLB|TTLN|NQLT|QCPH|QCLN|CTPH|CTrPH|KHPH|HDLN|HDLT|HDLS|KHLN|KHLT|CTLT|QĐLT)/i.test(symbol.typeCode ?? symbol.symbol ?? ''))
    return true;
  return (
    symbol.typeCode !== null &&
    symbol.form !== 'letter' &&
    symbol.organs.length > 1 &&
    symbol.organs.slice(0, 2).every((organ) => /^B[A-ZĐ]{2,}|^(?:TANDTC|VKSNDTC|VKSTC|UBND|MTTQ|UBMTTQ|LĐLĐ)$/.test(organ))
  );
}

/** The citations of a text with what the work was measured by: for tests of growth. */
export function scanCitations(given: string, options: FindOptions = {}): { citations: Citation[]; steps: number } {
  const stream = tokenStream(given, options.softBreaks);
  const reader = new Reader(stream);
  reader.read();
  return { citations: reader.drafts.map((draft) => finished(given, stream, draft)), steps: stream.steps };
}

/**
 * Viện dẫn: every mention of a document in a text, in order; one that is named inside another's title follows it, `nested`. Total: any
 * string gives a list. Places are in the string as given.
 */
export function findCitations(text: string, options: FindOptions = {}): Citation[] {
  return mayCite(text) ? scanCitations(text, options).citations : [];
}

function finished(given: string, stream: TokenStream, draft: Draft): Citation {
  const composedSpan = (range: Range): Span => ({
    start: (stream.tokens[range.from] as Token).start,
    end: (stream.tokens[range.to - 1] as Token).end,
  });
  const place = (span: Span): Span => ({ start: stream.origin(span.start), end: stream.origin(span.end) });
  const spanOf = (range: Range | undefined): Span | undefined => (range && range.to > range.from ? place(composedSpan(range)) : undefined);
  const textOf = (range: Range | undefined): string | null => {
    if (!range || range.to <= range.from) return null;
    const span = composedSpan(range);
    return inOneLine(stream.text.slice(span.start, span.end));
  };
  const { symbol } = draft;
  const whole = composedSpan({ from: draft.from, to: draft.to });
  const span = place({
    start: whole.start,
    end: Math.max(whole.end, draft.to === draft.core && symbol && !draft.dateRange && !draft.issuerRange ? symbol.end : whole.end),
  });
  const title = spanOf(draft.title);
  const parts: CitationParts = {
    type: spanOf(draft.typeRange),
    symbol: symbol ? place(symbol) : undefined,
    date: spanOf(draft.dateRange),
    issuer: spanOf(draft.issuerRange),
    title,
    name: spanOf(draft.name),
    alias: spanOf(draft.alias),
  };
  const faults = citationFaults({
    type: draft.type,
    symbol,
    date: draft.date,
    issuer: draft.issuer,
    typeRange: draft.typeRange ? composedSpan(draft.typeRange) : undefined,
    dateSpan: draft.dateRange ? composedSpan(draft.dateRange) : undefined,
    issuerSpan: draft.issuerRange ? composedSpan(draft.issuerRange) : undefined,
    missingSo: draft.missingSo,
    named: draft.name !== undefined,
    titleFaults: draft.titleFaults,
  });
  // field by field: spreading an object takes many times as long
  return {
    start: span.start,
    end: span.end,
    raw: given.slice(span.start, span.end),
    type: textOf(draft.typeRange),
    number: symbol?.number ?? null,
    year: symbol?.year ?? null,
    symbol: symbol?.symbol ?? null,
    date: draft.date?.date ?? null,
    issuer: textOf(draft.issuerRange),
    title: title ? given.slice(title.start, title.end) : null,
    name: textOf(draft.name),
    parts,
    system: systemOf(draft),
    kind: kindOf(draft),
    nested: draft.nested,
    faults: faults.length === 0 ? faults : faults.map((fault) => ({ ...fault, ...place(fault) })),
  };
}

function kindOf(draft: Draft): CitationKind {
  if (draft.unnumbered) return 'unnumbered';
  if (draft.type?.law) return 'law';
  return draft.symbol?.form ?? 'short';
}

function systemOf(draft: Draft): CitationSystem | null {
  if (draft.symbol?.system) return draft.symbol.system;
  if (draft.issuer?.system) return draft.issuer.system;
  if (draft.type?.law) return 'quoc_hoi';
  if (draft.type?.codes[0] === 'NĐ' || draft.type?.codes[0] === 'TT') return 'nha_nuoc';
  return null;
}
