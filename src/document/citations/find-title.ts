import { endsName, introducerTree, typeTree } from './boundary-words.ts';
import type { CitationFault } from './citation.ts';
import { isDocument, readOrgan } from './parse-issuer.ts';
import { longest, phraseTree, type Token, type TokenStream, wordForm } from './tokens.ts';

/** Trích yếu of a cited document. */
export interface CitationTitle {
  /** Token index of its introducing word or opening quote. */
  readonly start: number;
  /** Token index after it. */
  readonly end: number;
  /** The quotes say where it ends: nothing inside may reach beyond. */
  readonly quoted: boolean;
  readonly faults: readonly CitationFault[];
}

export interface TitleOptions {
  /** A date or an issuer has been read: verbs may introduce the title. */
  readonly qualified: boolean;
  /** Token index that the title may not pass. */
  readonly limit: number;
}

const longestTitle = 320;
const opening = '“"«‘';
const closing = '”"»’';
const partner: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '‘': '’' };
const so = wordForm('số').key;

/** What a comma before it shows to lie outside the title. */
const clauseStarts = phraseTree(
  [
    'để',
    'nhằm',
    'góp phần',
    'trong đó',
    'cụ thể',
    'như sau',
    'đồng thời',
    'đặc biệt',
    'theo đó',
    'qua đó',
    'trên cơ sở đó',
    'từ đó',
    'thì',
    'nếu',
    'khi',
    'do đó',
    'vì vậy',
    'tuy nhiên',
    'đến nay',
    'hiện nay',
    'thời gian qua',
    'trong thời gian',
    'nay',
    'đã',
    'được',
    'là',
    'sau đây',
    'các văn bản',
    'các quy định',
    'có hiệu lực',
    'trường hợp',
    'kể từ',
    'ngay sau khi',
    'căn cứ',
    'theo đề nghị',
    'xét đề nghị',
    'bảo đảm phù hợp',
    'đảm bảo phù hợp',
    'phù hợp với',
    'tạo điều kiện',
    'tạo chuyển biến',
    'gắn với',
    'coi đây',
    'bao gồm',
    'trên cơ sở',
    'trước ngày',
    'chậm nhất',
    'song',
    'nhưng',
    'vì',
    'do',
  ].map((words) => [words, true] as const),
  'key',
);

/** Verbs that leave the title only before an organ: «, báo cáo UBND tỉnh»; «, báo cáo bệnh truyền nhiễm» is its matter. */
const addressing = phraseTree(
  ['báo cáo', 'đề nghị', 'yêu cầu', 'tham mưu', 'gửi', 'trình', 'giao', 'tham mưu cho'].map((words) => [words, true] as const),
  'key',
);

/** After «và»: other documents, not the matter of this one. */
const otherDocuments = phraseTree(
  [
    'các quy định',
    'các văn bản',
    'những quy định',
    'quy định khác',
    'các nghị quyết',
    'các chỉ thị',
    'các quyết định',
    'các nghị định',
    'các thông tư',
    'các kế hoạch',
    'các chương trình hành động',
    'văn bản hướng dẫn',
    'các hướng dẫn',
    'các kết luận',
    'các chủ trương',
    'các luật',
  ].map((words) => [words, true] as const),
  'key',
);

/** Verbs that make of an organ after a comma the subject of a new clause. */
const verbs = phraseTree(
  [
    'yêu cầu',
    'chỉ thị',
    'đề nghị',
    'có',
    'ban hành',
    'báo cáo',
    'giao',
    'đã',
    'triển khai',
    'xây dựng',
    'tổ chức',
    'thông báo',
    'trình',
    'nhận',
    'cụ thể hóa',
    'hướng dẫn',
    'quyết định',
    'kính',
    'chủ trì',
    'phối hợp',
    'chịu',
    'sẽ',
    'cần',
    'phải',
    'chỉ đạo',
    'tiếp tục',
    'tham mưu',
    'thống nhất',
    'căn cứ',
    'nghiên cứu',
    'thực hiện',
    'kiểm tra',
    'tăng cường',
    'đánh giá',
    'rà soát',
    'vừa',
    'quán triệt',
    'kịp thời',
    'ra',
    'nêu',
    'cho',
    'được',
    'lập',
    'tập trung',
    'quy định',
  ].map((words) => [words, true] as const),
  'key',
);

/** Words in the title that end it without a comma. */
const outside = phraseTree(
  [
    'có hiệu lực',
    'hết hiệu lực',
    'như sau',
    'sau đây',
    'với những nội dung',
    'với các nội dung',
    'với nội dung',
    'kể từ ngày',
    'đã được',
    'thì được',
    'nêu trên',
    'nói trên',
    'phù hợp với tình hình',
    'quy định tại',
    'được ban hành',
    'được thực hiện',
    'đến toàn thể',
    'do bộ',
  ].map((words) => [words, true] as const),
  'key',
);

/** What in a bracket belongs to the sentence, not to the title. */
const remarks = phraseTree(
  [
    'sau đây',
    'gọi tắt',
    'viết tắt',
    'nay là',
    'kèm theo',
    'ban hành',
    'theo',
    'có hiệu lực',
    'được',
    'đã',
    'bản',
    'gửi',
    'chi tiết',
    'thay thế',
    'tại',
    'trước đây',
    'qua',
  ].map((words) => [words, true] as const),
  'key',
);

/** Titles that name the documents they deal with go on after «và Nghị định số …». */
const aboutDocuments = phraseTree(
  [
    'sửa đổi',
    'bổ sung',
    'bãi bỏ',
    'thay thế',
    'hướng dẫn',
    'quy định chi tiết',
    'thực hiện',
    'triển khai',
    'tổng kết',
    'sơ kết',
    'kéo dài',
    'đính chính',
    'thi hành',
  ].map((words) => [words, true] as const),
  'key',
);

function bareOf(token: Token | undefined): string {
  return token?.word?.bare ?? '';
}

/** The title at a token, or undefined. */
export function readTitle(stream: TokenStream, at: number, options: TitleOptions): CitationTitle | undefined {
  const { tokens } = stream;
  let start = at;
  if (tokens[start]?.text === ',' && bareOf(tokens[start + 1]) === 've') start += 1;
  const first = tokens[start];
  if (!first || first.gap === 3 || start >= options.limit) return undefined;
  if (first.gap === 2 && first.word?.capital) return undefined;

  const introducer = longest(stream, start, introducerTree, 'key');
  const taken = introducer && (introducer.value === 'wide' || options.qualified) ? introducer.end : start;
  if (taken > start && tokens[taken]?.gap === 3) return undefined;
  const quote = quoteAt(stream, taken);
  if (quote && (taken > start || ((tokens[taken] as Token).gap === 1 && tokens[quote.after]?.gap === 0)))
    return readQuoted(stream, start, quote, options);
  if (taken === start) return undefined;
  // «về» at the end of a line or before a mark introduces nothing.
  if (!tokens[taken] || (!tokens[taken]?.word && !quoteAt(stream, taken))) return undefined;
  const end = readUnquoted(stream, start, taken, options);
  return end > taken ? { start, end, quoted: false, faults: [] } : undefined;
}

/** An opening quote, also as two single ones. */
function quoteAt(stream: TokenStream, at: number): { open: string; after: number } | undefined {
  const token = stream.tokens[at];
  if (!token || token.word || token.gap > 1 || !opening.includes(token.text)) {
    if (
      token &&
      (token.text === "'" || token.text === '’') &&
      stream.tokens[at + 1]?.text === token.text &&
      stream.tokens[at + 1]?.gap === 0 &&
      token.gap === 1
    ) {
      return { open: token.text + token.text, after: at + 2 };
    }
    return undefined;
  }
  const double = token.text === '‘' && stream.tokens[at + 1]?.text === '‘';
  return { open: double ? '‘‘' : token.text, after: at + (double ? 2 : 1) };
}

/** A closing quote at a token: its text and the token after it. */
function closeAt(stream: TokenStream, at: number): { close: string; after: number } | undefined {
  const token = stream.tokens[at];
  if (!token || token.word) return undefined;
  const next = stream.tokens[at + 1];
  if ((token.text === '’' || token.text === "'" || token.text === '‘') && next?.text === token.text && next.gap === 0)
    return { close: token.text + token.text, after: at + 2 };
  if (closing.includes(token.text)) return { close: token.text, after: at + 1 };
  return undefined;
}

function readQuoted(stream: TokenStream, start: number, quote: { open: string; after: number }, options: TitleOptions): CitationTitle {
  const { tokens } = stream;
  const want = quote.open === '‘‘' ? '’’' : (partner[quote.open] ?? quote.open);
  let depth = 0;
  const stop = Math.min(tokens.length, options.limit, quote.after + longestTitle);
  const doubled = introducedTwice(stream, start, quote.after);
  for (let at = quote.after; at < stop; at += 1) {
    const token = tokens[at] as Token;
    stream.steps += 1;
    if (token.gap === 3) break;
    if (token.word) continue;
    if (token.text === '“' || token.text === '«') {
      depth += 1;
      continue;
    }
    // A straight quote after a blank opens a quote inside directional ones.
    if (token.text === '"' && quote.open !== '"' && token.gap > 0 && tokens[at + 1]?.gap === 0) {
      depth += 1;
      continue;
    }
    const close = closeAt(stream, at);
    if (!close || (close.close === '’' && tokens[at + 1]?.gap === 0 && tokens[at + 1]?.word && quote.open !== '‘')) continue;
    if (depth > 0) {
      depth -= 1;
      at = close.after - 1;
      continue;
    }
    const faults: CitationFault[] = [...doubled];
    if (close.close !== want) {
      faults.push({ start: token.start, end: (tokens[close.after - 1] as Token).end, kind: 'quotes-mismatched', replacement: want });
    }
    return { start, end: close.after, quoted: true, faults };
  }
  const open = tokens[quote.after - 1] as Token;
  const end = readUnquoted(stream, start, quote.after, options);
  return { start, end, quoted: false, faults: [...doubled, { start: open.start, end: open.end, kind: 'quotes-unclosed' }] };
}

/** «về “Quy định về …”»: the introducing word stands before the quote and inside it. */
function introducedTwice(stream: TokenStream, start: number, inside: number): CitationFault[] {
  const { tokens } = stream;
  const first = tokens[start];
  const second = longest(stream, inside, introducerTree, 'key');
  if (!first?.word || !second) return [];
  if (bareOf(tokens[inside]) !== 've' && bareOf(tokens[second.end]) !== 've') return [];
  return [{ start: first.start, end: (tokens[second.end - 1] as Token).end, kind: 'title-introduced-twice' }];
}

function readUnquoted(stream: TokenStream, start: number, from: number, options: TitleOptions): number {
  const { tokens } = stream;
  const stop = Math.min(tokens.length, options.limit, from + longestTitle);
  const dealsWithDocuments = hasPhrase(stream, start, Math.min(from + 8, stop));
  let brackets = 0;
  let quotes = 0;
  let document = -1;
  for (let at = from; at < stop; at += 1) {
    const token = tokens[at] as Token;
    stream.steps += 1;
    if (token.gap === 3 || (token.gap === 2 && !continues(stream, at))) return at;
    if (token.word) {
      const word = token.word.bare;
      if (brackets === 0 && quotes === 0) {
        if (longest(stream, at, outside, 'key')) return at;
        if (word === 'va' || word === 'cung') {
          const next = word === 'cung' && bareOf(tokens[at + 1]) === 'voi' ? at + 2 : at + 1;
          if (longest(stream, next, otherDocuments, 'key')) return at;
          if (isNumbered(stream, next) && !(dealsWithDocuments && document >= 0 && at - document < 40)) return at;
        }
        if (isNumbered(stream, at)) document = at;
      }
      continue;
    }
    const next = tokens[at + 1];
    switch (token.text) {
      case ';':
      case '|':
      case '?':
      case '!':
      case '…':
        if (brackets === 0 || token.text !== ';') return at;
        break;
      case ':':
        if (quotes === 0 && brackets === 0 && next?.gap !== 0) return at;
        break;
      case '.':
        if (next?.text === '/' && tokens[at + 2]?.text === '.') return at;
        if (endsSentence(stream, at)) return at;
        break;
      case '(':
      case '[':
        if (longest(stream, at + 1, remarks, 'key') || bracketEnd(stream, at, stop) < 0) return at;
        brackets += 1;
        break;
      case ')':
      case ']':
        if (brackets === 0) return at;
        brackets -= 1;
        break;
      case '“':
      case '«':
        quotes += 1;
        break;
      case '”':
      case '»':
        if (quotes === 0) return at;
        quotes -= 1;
        break;
      case '"':
        if (quotes === 0 && token.gap === 0 && (!next || next.gap > 0 || !next.word)) return at;
        quotes = quotes === 0 ? 1 : quotes - 1;
        break;
      case ',':
        if (brackets === 0 && quotes === 0 && leavesTitle(stream, at, dealsWithDocuments && document >= 0 && at - document < 40)) return at;
        break;
      default:
    }
  }
  return stop;
}

/** A line break inside a title: the next line goes on in lower case, and is no list item. */
function continues(stream: TokenStream, at: number): boolean {
  const token = stream.tokens[at] as Token;
  const before = stream.tokens[at - 1];
  if (!token.word || token.word.capital || token.word.digits || (before && !before.word && before.text !== ',')) return false;
  return stream.tokens[at + 1]?.text !== ')' && !(token.text.length === 1 && stream.tokens[at + 1]?.text === '.');
}

function hasPhrase(stream: TokenStream, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (longest(stream, at, aboutDocuments, 'key')) return true;
  return false;
}

/** A document with its number: type, «số» or a figure. */
function isNumbered(stream: TokenStream, at: number): boolean {
  const type = longest(stream, at, typeTree, 'key');
  if (!type)
    return (
      stream.tokens[at]?.word?.key === so &&
      stream.tokens[at + 1]?.word?.digits === true &&
      ['/', '-'].includes(stream.tokens[at + 2]?.text ?? '')
    );
  const next = stream.tokens[type.end];
  if (type.value.law) return stream.tokens[at]?.word?.capital === true && next?.word?.capital === true;
  return next?.word?.key === so || (next?.word?.digits === true && ['/', '-'].includes(stream.tokens[type.end + 1]?.text ?? ''));
}

function leavesTitle(stream: TokenStream, comma: number, listsDocuments: boolean): boolean {
  const { tokens } = stream;
  let at = comma + 1;
  if (bareOf(tokens[at]) === 'va') at += 1;
  if (!tokens[at]?.word) return false;
  if (longest(stream, at, clauseStarts, 'key')) return true;
  const verb = longest(stream, at, addressing, 'key');
  if (verb && tokens[verb.end]?.word?.capital && !tokens[at]?.word?.capital) return true;
  if (isNumbered(stream, at)) return !listsDocuments;
  if (longest(stream, at, otherDocuments, 'key')) return true;
  const first = tokens[at] as Token;
  if (!first.word?.capital) return false;
  if (isDocument(stream, at)) return true;
  const organ = readOrgan(stream, at);
  return organ !== undefined && longest(stream, organ.end, verbs, 'key') !== undefined && (organ.certain || endsName(stream, organ.end));
}

function endsSentence(stream: TokenStream, at: number): boolean {
  const before = stream.tokens[at - 1];
  const next = stream.tokens[at + 1];
  if (!next) return true;
  if (next.text === '.' && next.gap === 0) return true;
  if (
    before?.word &&
    next.gap <= 1 &&
    ['tp', 'tx', 'q', 'p', 'tt', 'gs', 'ts', 'ths', 'pgs', 'th'].includes(before.word.bare) &&
    before.word.capital
  )
    return false;
  if (next.gap > 0) return true;
  // «vững chắc.Đảng ủy»: a sentence end without its blank; `1.2` and `v.v.` are none.
  return next.word?.capital === true && before?.word?.capital === false && before.text.length > 1;
}

/** The closing bracket of one that opens at a token, or -1. */
function bracketEnd(stream: TokenStream, at: number, stop: number): number {
  let depth = 0;
  for (let index = at; index < Math.min(stop, at + 60); index += 1) {
    stream.steps += 1;
    const text = (stream.tokens[index] as Token).text;
    if (text === '(' || text === '[') depth += 1;
    else if (text === ')' || text === ']') {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return -1;
}
