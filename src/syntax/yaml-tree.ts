import { Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, Lexer, type ParsedNode, Parser, type Scalar } from 'yaml';
import type { SourceFile } from '../source/source-file.ts';
import { align, type Place, type SourceText, verbatim } from '../source/source-text.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** A scalar as the author typed it: never turned into a number, a date or a flag here («so: 05» stays «05»). */
export interface YamlScalar {
  readonly kind: 'scalar';
  readonly value: string;
  /** True for quoted and block scalars: they are text whatever they look like. */
  readonly quoted: boolean;
  readonly text: SourceText;
  readonly place: Place;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly place: Place;
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
  readonly place: Place;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  readonly place: Place;
}

export type YamlNode = YamlScalar | YamlList | YamlMap;

/**
 * A slip with one remedy: a tab as an indent, a bare value with a colon, a bullet without its space, a bullet of a word processor, a value with
 * a colon in its typographic quotes, a key without the space after its colon, a hard space where YAML wants a plain one, a line indented too far, a
 * line of a list without its bullet, a number sign that would open a comment.
 */
export type YamlSlip = 'tab' | 'colon' | 'dash' | 'bullet' | 'curly' | 'glued' | 'hard-space' | 'indent' | 'undashed' | 'hash';

export type YamlFault =
  | { readonly kind: 'yaml-syntax'; readonly at: Place; readonly reason: string; readonly slip?: YamlSlip }
  | { readonly kind: 'yaml-alias'; readonly at: Place }
  | { readonly kind: 'duplicate-key'; readonly at: Place; readonly key: string }
  | { readonly kind: 'too-large'; readonly at: Place; readonly limit: string };

export interface YamlTree {
  /** Null where the text is empty or no YAML at all. */
  readonly root: YamlNode | null;
  readonly faults: readonly YamlFault[];
}

/** No front matter or configuration of an office comes near these. */
const MAX_LENGTH = 262_144;
const MAX_DEPTH = 32;
/** Tokens that may be open at once: each level takes one or two, and the document one. */
const MAX_STACK = 100;

/** What the parser's error codes mean to someone who has never seen YAML. */
const REASONS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'thụt đầu dòng không đều: các khóa cùng cấp phải bắt đầu ở cùng một cột',
  BLOCK_AS_IMPLICIT_KEY: 'một khóa không thể chứa cả một khối; xem lại thụt đầu dòng và dấu hai chấm của dòng này',
  BLOCK_IN_FLOW: 'không đặt danh sách gạch đầu dòng bên trong ngoặc vuông hoặc ngoặc nhọn',
  IMPOSSIBLE: 'không đọc được đoạn này',
  MISSING_CHAR: 'thiếu một ký tự: kiểm tra dấu ngoặc kép, dấu hai chấm hoặc dấu ngoặc đóng',
  MULTILINE_IMPLICIT_KEY: 'khóa phải nằm trọn trên một dòng và kết thúc bằng dấu hai chấm',
  TAB_AS_INDENT: 'dùng phím Tab để thụt đầu dòng; hãy thay bằng dấu cách',
  UNEXPECTED_TOKEN: 'gặp ký tự không đúng chỗ; nếu giá trị có dấu hai chấm, dấu thăng hoặc ngoặc, hãy đặt cả giá trị trong ngoặc kép',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng ký tự đặc biệt; hãy đặt cả giá trị trong ngoặc kép',
  BAD_DQ_ESCAPE: 'dấu \\ trong ngoặc kép không đúng; viết \\\\ nếu cần chính dấu đó',
};

/** The faults of the parser that say nothing an author needs to hear a second time. */
const ALIAS_CODES = new Set(['BAD_ALIAS']);

/**
 * The library's document; null where it nests deeper than any file means. The library builds its nodes by recursion, which ends the whole
 * program where the stack is too short, so depth is judged by its parser, which keeps a stack of its own.
 */
function parseShallow(text: string): Document.Parsed | null {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MAX_STACK) return null;
  }
  for (const token of parser.end()) tokens.push(token);
  const composer = new Composer({
    schema: 'failsafe',
    strict: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    merge: false,
  });
  for (const document of composer.compose(tokens, true, text.length)) return document as Document.Parsed;
  return null;
}

/** What was read as meant although YAML reads it otherwise: each repair is a fault too. */
interface Repairs {
  /** Start and end of the values that hold a colon and stand without quotes. */
  readonly values: ReadonlyMap<number, number>;
  /** Places of the tabs that indent. */
  readonly tabs: readonly number[];
  /** Places of the signs that stand for the hyphen of a list. */
  readonly bullets: readonly number[];
  /** Start and end of the values whose quotes are those of a word processor. */
  readonly curly: ReadonlyMap<number, number>;
  /** Start and end of the runs of spaces, with hard ones among them, that indent or part a key or a bullet from its value. */
  readonly hardSpaces: ReadonlyMap<number, number>;
  /** Start and end of the indents that are too deep. */
  readonly indents: ReadonlyMap<number, number>;
}

/** Values with a colon that are repaired in one text; an author who has more of them has read the message by then. */
const MAX_REPAIRS = 20;
const NESTED = 'Nested mappings are not allowed in compact mappings';
const COLON_REASON = 'giá trị có dấu hai chấm phải đặt cả trong ngoặc kép';
/** A value of one line, then a key that is indented more than the one before it. */
const INDENTED_KEY = /^[^\r\n]*\r?\n([ ]+)(?=[\p{L}\d_]+:(?:\s|$))/u;
/** A line of a list that opens with a sign of a word processor in the stead of the hyphen. */
const OTHER_BULLET = /^([ ]*)([–—−•·●▪◦*+])[ \u00a0]/;
/** What stands before the first line of a list: its key, or a line of the list. */
const BEFORE_BULLET = /^\s*(?:[\p{L}\d_]+[ ]*:[ \t]*$|[-–—−•·●▪◦*+][ \u00a0])/u;
/** A value of one line between typographic quotes. */
const CURLY_VALUE = /^([ ]*(?:-[ ]+)?(?:[\p{L}\d_]+:[ ]+)?)“([^“”"\\\r\n]*)”(?=[ \t]*\r?$)/gmu;
/** A key whose colon touches its value, or is the wide one of another script, or another mark. */
const GLUED_KEY = /^([ ]*(?:-[ ]+)?)([a-z]+(?:_[a-z]+)*)[ ]?(?::(?=[^\s:/])|：[ ]?|[=;][ ]?)/gm;
/** Where a line needs plain spaces: before its text, after a bullet, after the colon of a key. */
const HARD_SPACES =
  /^([ ]*)([ \u00a0\u2007\u202f]*)((?:-(?=[ \u00a0\u2007\u202f]))?)([ \u00a0\u2007\u202f]*)([\p{L}\d_]*:?)([ \u00a0\u2007\u202f]*)/gmu;
/** A text over lines, in which every sign is its own. */
const BLOCK_SCALAR = /[:-][ ]+[|>][+\d-]*[ ]*$/m;
/** A value that begins with a bracket and goes on behind it: «[Khẩn] Về …». */
const BRACKETED_VALUE = /^[ ]*(?:-[ ]+)?[\p{L}\d_]+:[ ]+(?=[[{])/u;
/** A bullet on a later line of what is one value, since it is indented otherwise than the bullet before it. */
const LATER_BULLET = /^[^\r\n]*(?:\r?\n[^\r\n]*)*?\r?\n[ ]*(-) \S/;
const INDENT_REASON = 'dòng này thụt vào thừa: khóa ngang cấp với dòng trên phải bắt đầu ở cùng một cột với nó';
const UNEVEN_REASON = 'các gạch đầu dòng của một danh sách phải thụt vào như nhau, bắt đầu ở cùng một cột';
/** A bullet without the space after it. */
const DASH_ALONE = /^(\s*)-[\p{L}\d]/u;

/**
 * Parses, and reads the two slips that would cost an author the rest of the front matter as they were meant: a tab as an indent, and a value
 * with a colon («trich_yeu: Về việc: …»). Letters take the place of such a value, one for one, so that no place moves.
 */
function parseRepaired(text: string): { parsed: Document.Parsed | null; repairs: Repairs } {
  const values = new Map<number, number>();
  const tabs: number[] = [];
  const bullets: number[] = [];
  const curly = new Map<number, number>();
  const indents = new Map<number, number>();
  const hardSpaces = hardSpacesOf(text);
  let readable = text;
  for (const [from, to] of hardSpaces) readable = `${readable.slice(0, from)}${' '.repeat(to - from)}${readable.slice(to)}`;
  let parsed = parseShallow(readable);
  const typed = asTyped(readable);
  if (parsed && typed.readable !== readable) {
    const again = parseShallow(typed.readable);
    if (again && again.errors.length <= parsed.errors.length) {
      readable = typed.readable;
      parsed = again;
      bullets.push(...typed.bullets);
      for (const [from, to] of typed.curly) curly.set(from, to);
    }
  }
  if (parsed?.errors.some((error) => error.code === 'TAB_AS_INDENT')) {
    const spaced = readable.replace(/^[ ]*\t[ \t]*(?=\S)/gm, (indent) => indent.replaceAll('\t', ' '));
    const again = parseShallow(spaced);
    if (again && again.errors.length < parsed.errors.length) {
      for (const match of readable.matchAll(/^[ ]*\t[ \t]*(?=\S)/gm)) tabs.push(match.index + match[0].indexOf('\t'));
      readable = spaced;
      parsed = again;
    }
  }
  while (parsed && values.size < MAX_REPAIRS) {
    const nested = parsed.errors.find((error) => error.message.startsWith(NESTED) && !values.has(error.pos[0]));
    const deep = nested ? tooDeep(readable, nested.pos[0]) : null;
    if (deep && indents.size < MAX_REPAIRS) {
      const again = parseShallow(deep.readable);
      if (!again || again.errors.length > parsed.errors.length) break;
      indents.set(deep.from, deep.to);
      readable = deep.readable;
      parsed = again;
      continue;
    }
    const behind = nested ? null : bracketed(readable, parsed);
    if (!nested && behind === null) break;
    const from = behind ?? (nested as { pos: [number, number] }).pos[0];
    const before = readable.slice(readable.lastIndexOf('\n', from - 1) + 1, from);
    const value = behind === null ? plainValue(readable.slice(from, from + 2000)) : lineFrom(readable, from);
    if (behind === null && (!value.includes(': ') || !/^[ ]*(?:- +)*[^\s:]+:[ ]+$/.test(before))) break;
    const masked = `${readable.slice(0, from)}${'x'.repeat(value.length)}${readable.slice(from + value.length)}`;
    const again = parseShallow(masked);
    if (!again) break;
    values.set(from, from + value.length);
    readable = masked;
    parsed = again;
  }
  return { parsed, repairs: { values, tabs, bullets, curly, hardSpaces, indents } };
}

function hardSpacesOf(text: string): Map<number, number> {
  const found = new Map<number, number>();
  if (!/[\u00a0\u2007\u202f]/.test(text) || BLOCK_SCALAR.test(text)) return found;
  for (const match of text.matchAll(HARD_SPACES)) {
    const [, plain = '', indent = '', dash = '', gap = '', key = '', after = ''] = match;
    const keyed = key.endsWith(':') && key.length > 1;
    let at = match.index + plain.length;
    for (const [run, counts] of [
      [indent, dash !== '' || keyed],
      [dash, false],
      [gap, dash !== ''],
      [key, false],
      [after, keyed],
    ] as const) {
      const hard = run.search(/[^ ]/);
      if (counts && hard >= 0 && found.size < MAX_REPAIRS * 2) found.set(at + hard, at + run.length);
      at += run.length;
    }
  }
  return found;
}

/** A key below «key: value» that is indented deeper, and the text with what is too much of it put behind the line above, so that no place moves. */
function tooDeep(text: string, value: number): { readonly from: number; readonly to: number; readonly readable: string } | null {
  const found = INDENTED_KEY.exec(text.slice(value, value + 2000));
  const before = text.slice(lineStart(text, value), value);
  if (!found || !/^[ ]*(?:-[ ]+)?[^\s:]+:[ ]+$/.test(before)) return null;
  const to = value + found[0].length;
  const from = to - (found[1] as string).length;
  const column = /^[ ]*(?:-[ ]+)?/.exec(before)?.[0].length ?? 0;
  if (to - from <= column) return null;
  const end = text.charAt(from - 2) === '\r' ? from - 2 : from - 1;
  const readable = `${text.slice(0, end)}${' '.repeat(to - from - column)}${text.slice(end, from)}${' '.repeat(column)}${text.slice(to)}`;
  return { from, to, readable };
}

/** Where a value begins with a bracket that closes before the value ends, which the parser says at what goes on behind it. */
function bracketed(text: string, parsed: Document.Parsed): number | null {
  for (const { code, pos } of parsed.errors) {
    if (code !== 'UNEXPECTED_TOKEN' && code !== 'BAD_SCALAR_START') continue;
    const start = lineStart(text, pos[0]);
    const key = BRACKETED_VALUE.exec(text.slice(start, start + 200));
    if (key && start + key[0].length < pos[0]) return start + key[0].length;
  }
  return null;
}

function lineFrom(text: string, from: number): string {
  return (/^[^\r\n]*/.exec(text.slice(from, from + 2000))?.[0] ?? '').trimEnd();
}

/** The signs of a word processor as the ones of YAML, one for one, and where they stood. */
function asTyped(text: string): { readable: string; bullets: number[]; curly: [number, number][] } {
  const bullets: number[] = [];
  const curly: [number, number][] = [];
  const quoted = text.replace(CURLY_VALUE, (match, before: string, value: string, offset: number) => {
    if (!/: | #/.test(value)) return match;
    curly.push([offset + before.length, offset + match.length]);
    return `${before}"${value}"`;
  });
  let previous = '';
  let at = 0;
  let readable = '';
  for (const line of quoted.split(/(?<=\n)/)) {
    const bullet = OTHER_BULLET.exec(line);
    if (bullet && BEFORE_BULLET.test(previous)) {
      const indent = (bullet[1] as string).length;
      bullets.push(at + indent);
      readable += `${line.slice(0, indent)}- ${line.slice(indent + 2)}`;
    } else readable += line;
    if (line.trim() !== '') previous = line.trimEnd();
    at += line.length;
  }
  return { readable, bullets, curly };
}

/** The value without quotes that a text begins with: to the end of its line or a comment; empty where none begins. */
function plainValue(text: string): string {
  if (/^[\s"'[\]{},&*!|>%@`#]/.test(text)) return '';
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const comment = line.search(/[ \t]#/);
  return (comment < 0 ? line : line.slice(0, comment)).trimEnd();
}

/** Reads a stretch of YAML. Total: whatever the text, a tree and the faults found; aliases, anchors and tags are refused, not followed. */
export function parseYaml(source: SourceFile, start = 0, end: number = source.text.length): YamlTree {
  const plain = end - start > MAX_LENGTH ? null : readPlainYaml(source, start, end);
  return plain ? { root: plain, faults: [] } : parseWithLibrary(source, start, end);
}

/** The same for any text. */
export function parseWithLibrary(source: SourceFile, start = 0, end: number = source.text.length): YamlTree {
  const faults: YamlFault[] = [];
  const whole: Place = { source, start, end };
  if (end - start > MAX_LENGTH) return { root: null, faults: [{ kind: 'too-large', at: whole, limit: '256 KB' }] };
  const text = source.text.slice(start, end);
  const at = (from: number, to: number): Place => ({
    source,
    start: Math.min(start + from, end),
    end: Math.min(start + Math.max(from, to), end),
  });
  let parsed: Document.Parsed | null;
  let repairs: Repairs;
  try {
    ({ parsed, repairs } = parseRepaired(text));
  } catch {
    return { root: null, faults: [{ kind: 'yaml-syntax', at: whole, reason: 'không đọc được đoạn này' }] };
  }
  if (parsed === null) return { root: null, faults: [{ kind: 'too-large', at: whole, limit: `${MAX_DEPTH} cấp lồng nhau` }] };
  /** Where the library misses a closing quote: it says so at the end of the text, people look for where it opens. */
  const open = parsed.errors.find((error) => error.code === 'MISSING_CHAR' && error.message.includes('quote'));
  const dashes = new Set<number>();
  /** Where a fault has been put in better words: what the library adds at the same place says nothing more. */
  const explained = new Set<number>();
  for (const from of repairs.tabs)
    faults.push({ kind: 'yaml-syntax', at: at(from, from + 1), slip: 'tab', reason: REASONS['TAB_AS_INDENT'] as string });
  for (const from of repairs.bullets)
    faults.push({
      kind: 'yaml-syntax',
      at: at(from, from + 1),
      slip: 'bullet',
      reason: 'gạch đầu dòng của danh sách phải là dấu trừ «-», sau nó một dấu cách',
    });
  for (const [from, to] of repairs.hardSpaces)
    faults.push({
      kind: 'yaml-syntax',
      at: at(from, to),
      slip: 'hard-space',
      reason: 'dấu cách ở đây là dấu cách đặc biệt, chép từ Word hoặc trang mạng; cần dấu cách thường',
    });
  for (const [from, to] of repairs.indents) faults.push({ kind: 'yaml-syntax', at: at(from, to), slip: 'indent', reason: INDENT_REASON });
  for (const from of hashes(text))
    faults.push({
      kind: 'yaml-syntax',
      at: at(from, from + 1),
      slip: 'hash',
      reason:
        'từ dấu thăng sau dấu cách trở đi là lời ghi chú, không được in; cần đặt cả giá trị trong ngoặc kép, hoặc thêm dấu cách sau dấu thăng nếu đúng là ghi chú',
    });
  for (const [from, to] of repairs.curly)
    faults.push({
      kind: 'yaml-syntax',
      at: at(from, to),
      slip: 'curly',
      reason: 'giá trị có dấu hai chấm phải đặt trong ngoặc kép thẳng ("…"), không phải ngoặc cong (“…”)',
    });
  /** First places of the lines whose key touches its value. */
  const glued = new Map<number, number>();
  if (parsed.errors.some((error) => error.code === 'MULTILINE_IMPLICIT_KEY' || error.code === 'MISSING_CHAR'))
    for (const match of text.matchAll(GLUED_KEY)) {
      if (glued.size >= MAX_REPAIRS) break;
      if (/[=;] ?$/.test(match[0]) && !parsed.errors.some((error) => lineStart(text, error.pos[0]) === match.index)) continue;
      glued.set(match.index, match.index + match[0].length);
      faults.push({
        kind: 'yaml-syntax',
        at: at(match.index + (match[1] as string).length, match.index + match[0].length),
        slip: 'glued',
        reason: 'giữa khóa và giá trị cần dấu hai chấm rồi một dấu cách',
      });
    }
  for (const [from, to] of repairs.values)
    faults.push({
      kind: 'yaml-syntax',
      at: at(from, to),
      slip: 'colon',
      reason: /^[[{]/.test(text.charAt(from))
        ? 'giá trị bắt đầu bằng dấu ngoặc mà còn chữ sau ngoặc phải đặt cả trong ngoặc kép'
        : COLON_REASON,
    });
  for (const error of parsed.errors) {
    const [from, to] = error.pos;
    if (error === open) continue;
    // What a line that has been told of does to the one below it.
    if ([...glued.keys()].some((line) => line >= lineStart(text, from) && line <= Math.max(from, to))) continue;
    if (
      repairs.tabs.some(
        (tab) => lineStart(text, tab) === lineStart(text, lineStart(text, from) - 1) || lineStart(text, tab) === lineStart(text, from),
      )
    )
      continue;
    const uneven = error.code === 'MULTILINE_IMPLICIT_KEY' ? LATER_BULLET.exec(text.slice(from, Math.min(to, from + 2000))) : null;
    if (uneven && /^[ ]*- $/.test(text.slice(lineStart(text, from), from))) {
      const mark = from + uneven[0].length - 3;
      faults.push({ kind: 'yaml-syntax', at: at(mark, mark + 1), reason: UNEVEN_REASON });
      continue;
    }
    const indent = error.message.startsWith(NESTED) ? INDENTED_KEY.exec(text.slice(from, from + 2000)) : null;
    if (indent) {
      const line = from + indent[0].length;
      const width = (indent[1] as string).length;
      faults.push({
        kind: 'yaml-syntax',
        at: at(line - width, line),
        reason: INDENT_REASON,
      });
      explained.add(from);
      continue;
    }
    const dash = DASH_ALONE.exec(text.slice(from, from + 200));
    if (error.code === 'MULTILINE_IMPLICIT_KEY' && dash) {
      const mark = from + (dash[1] as string).length;
      dashes.add(lineStart(text, mark));
      faults.push({ kind: 'yaml-syntax', at: at(mark, mark + 1), slip: 'dash', reason: 'sau dấu gạch ngang đầu dòng cần một dấu cách' });
      continue;
    }
    const undashed = error.code === 'MULTILINE_IMPLICIT_KEY' || error.code === 'MISSING_CHAR' ? undashedLines(text, from) : [];
    if (undashed.length > 0) {
      for (const [start, end] of undashed)
        if (!faults.some((fault) => fault.kind === 'yaml-syntax' && fault.slip === 'undashed' && fault.at.start === at(start, end).start))
          faults.push({
            kind: 'yaml-syntax',
            at: at(start, end),
            slip: 'undashed',
            reason: 'mỗi dòng của danh sách cần dấu trừ «-» và một dấu cách ở đầu',
          });
      continue;
    }
    if (ALIAS_CODES.has(error.code)) faults.push({ kind: 'yaml-alias', at: at(from, to) });
    else if (error.message.includes('end with a')) {
      // Said at the next key, one line too late.
      const last = trimmedEnd(text, 0, from);
      faults.push({
        kind: 'yaml-syntax',
        at: at(Math.max(0, last - 1), last),
        reason: 'ngoặc vuông hoặc ngoặc nhọn mở trước chỗ này chưa đóng',
      });
    } else faults.push({ kind: 'yaml-syntax', at: at(from, to), reason: REASONS[error.code] ?? 'dòng này không đúng cú pháp YAML' });
  }
  // A bullet without its space sets the line below off too; the author hears of it once.
  for (let index = faults.length - 1; index >= 0; index--) {
    const fault = faults[index] as YamlFault;
    if (fault.kind === 'yaml-syntax' && explained.has(fault.at.start - start)) faults.splice(index, 1);
    else if (fault.kind === 'yaml-syntax' && fault.slip === undefined && dashes.has(lineStart(text, fault.at.start - start)))
      faults.splice(index, 1);
  }
  let opening: number | null = null;
  const scalar = (node: Scalar): YamlScalar => {
    const [from, to] = node.range ? [node.range[0], node.range[1]] : [0, 0];
    // A tag that the library follows («!!binary») gives no string: what was typed stands.
    const read = typeof node.value === 'string' ? node.value : node.value == null ? '' : text.slice(from, to);
    const value = repairs.values.get(from) === to ? text.slice(from, to) : read;
    const quoted = node.type !== undefined && node.type !== 'PLAIN';
    const place = at(from, to);
    const uneven = quoted || !value.includes('- ') ? null : LATER_BULLET.exec(text.slice(from, Math.min(to, from + 2000)));
    if (uneven) {
      const mark = from + uneven[0].length - 3;
      if (!faults.some((fault) => fault.at.start >= start + from && fault.at.start < start + to))
        faults.push({ kind: 'yaml-syntax', at: at(mark, mark + 1), reason: UNEVEN_REASON });
    }
    if (open && quoted && from < open.pos[0] && to >= open.pos[0] - 1) opening = from;
    return {
      kind: 'scalar',
      value,
      quoted,
      place,
      text: value === text.slice(from, to) ? verbatim(source, place.start, place.end) : align(source, place.start, place.end, value),
    };
  };
  const convert = (node: ParsedNode | null, from: number, depth: number): YamlNode => {
    if (depth > MAX_DEPTH) {
      faults.push({ kind: 'too-large', at: at(from, from), limit: `${MAX_DEPTH} cấp lồng nhau` });
      return emptyScalar(source, start + from);
    }
    if (node === null) return emptyScalar(source, start + from);
    const range = node.range ?? [from, from, from];
    if (isAlias(node)) {
      faults.push({ kind: 'yaml-alias', at: at(range[0], range[1]) });
      return emptyScalar(source, start + range[0]);
    }
    if ((node as { anchor?: string }).anchor !== undefined)
      faults.push({ kind: 'yaml-alias', at: at(Math.max(0, range[0] - 1), range[0]) });
    if (node.tag !== undefined)
      faults.push({
        kind: 'yaml-syntax',
        at: at(range[0], range[1]),
        reason: 'trước giá trị có nhãn kiểu («!…»), không được dùng ở đây; hãy bỏ nhãn, hoặc đặt cả giá trị trong ngoặc kép',
      });
    if (isScalar(node)) return scalar(node as Scalar);
    if (isSeq(node)) {
      const items = node.items.map((item) =>
        convert(item as ParsedNode | null, (item as ParsedNode | null)?.range?.[0] ?? range[0], depth + 1),
      );
      return { kind: 'list', items, place: at(range[0], trimmedEnd(text, range[0], range[1])) };
    }
    if (isMap(node)) {
      const entries: YamlEntry[] = [];
      const seen = new Set<string>();
      for (const pair of node.items) {
        const keyNode = pair.key as ParsedNode | null;
        if (keyNode !== null && !isScalar(keyNode)) {
          faults.push({
            kind: 'yaml-syntax',
            at: at(keyNode.range?.[0] ?? range[0], keyNode.range?.[1] ?? range[0]),
            reason: 'khóa phải là một từ, không phải danh sách hay nhóm khóa',
          });
          continue;
        }
        const key = keyNode === null ? emptyScalar(source, start + range[0]) : scalar(keyNode as Scalar);
        // No key that was meant goes over lines: the parser has said what is wrong there.
        if (
          parsed.errors.length > 0 &&
          key.text.value.length > 0 &&
          text.slice(key.place.start - start, key.place.end - start).includes('\n')
        )
          continue;
        const value = convert(pair.value as ParsedNode | null, key.place.end - start, depth + 1);
        if (seen.has(key.value)) {
          faults.push({ kind: 'duplicate-key', at: key.place, key: key.value });
          continue;
        }
        seen.add(key.value);
        entries.push({ key, value, place: { source, start: key.place.start, end: Math.max(key.place.end, value.place.end) } });
      }
      return { kind: 'map', entries, place: at(range[0], trimmedEnd(text, range[0], range[1])) };
    }
    return emptyScalar(source, start + from);
  };
  let root: YamlNode | null = null;
  try {
    root = parsed.contents === null ? null : convert(parsed.contents as ParsedNode, 0, 0);
  } catch {
    faults.push({ kind: 'yaml-syntax', at: whole, reason: 'các cấp lồng nhau quá sâu' });
  }
  if (open) {
    const from = opening ?? open.pos[0];
    const reason = 'dấu ngoặc kép hoặc nháy đơn mở ở đây chưa đóng';
    faults.unshift({ kind: 'yaml-syntax', at: opening === null ? at(from, open.pos[1]) : at(from, from + 1), reason });
  }
  return { root, faults };
}

/** Number signs that stand after a space and before a word in a bare value: what follows would be lost as a comment. */
function hashes(text: string): readonly number[] {
  const found: number[] = [];
  if (!/ #[^\s#]/.test(text) || BLOCK_SCALAR.test(text)) return found;
  let at = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const sign = line.search(/ #[^\s#]/);
    const value = /^[ ]*(?:-[ ]+)?(?:[\p{L}\d_]+:[ ]+)?/u.exec(line)?.[0].length ?? 0;
    if (sign >= value && plainValue(line.slice(value)) !== '' && found.length < MAX_REPAIRS) found.push(at + sign + 1);
    at += line.length;
  }
  return found;
}

/** The lines below «key:» that are neither keys nor bullets, the one at an offset among them: a list whose bullets were left out. */
function undashedLines(text: string, offset: number): readonly (readonly [number, number])[] {
  const lines: [number, number][] = [];
  const first = lineStart(text, offset);
  const indent = /^[ ]+/.exec(text.slice(first, first + 100))?.[0] ?? '';
  const before = text.slice(0, Math.max(0, first - 1));
  if (indent === '' || !/^[\p{L}\d_]+:[ \t]*$/u.test(before.slice(before.lastIndexOf('\n') + 1).trimEnd())) return [];
  for (let at = first; at < text.length && lines.length < MAX_REPAIRS; ) {
    const line = /^[^\r\n]*/.exec(text.slice(at, at + 2000))?.[0] ?? '';
    const own = /^[ ]*/.exec(line)?.[0] ?? '';
    if (own !== indent || /^(?:-[ ]|[a-z_]+:(?:\s|$))/.test(line.slice(own.length)) || line.trim() === '') break;
    lines.push([at + own.length, at + line.trimEnd().length]);
    const next = text.indexOf('\n', at);
    if (next < 0) break;
    at = next + 1;
  }
  return lines;
}

function emptyScalar(source: SourceFile, start: number): YamlScalar {
  return { kind: 'scalar', value: '', quoted: false, place: { source, start, end: start }, text: verbatim(source, start, start) };
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Block collections claim the white space after them. */
function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text[end - 1] as string)) end--;
  return end;
}
