import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table, TableCell, TableRow } from 'mdast';

/**
 * Constructs whose values are not the text itself (code, HTML, links, references, entities, escapes, blocks of colons), and characters that the
 * parser replaces or drops.
 */
const NOT_PLAIN = /[`<[&\\\0]|::|~~~|\r(?!\n)|^\ufeff/;

/** A line of three or more of the same mark and nothing else. */
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** What may stand below the head of a table. */
const BELOW_HEAD = /^[-:| \t]+$/;
const DELIMITER_ROW = /^\|[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;
const HEADING = /^(#{1,6})(?:[ \t]+|$)/;

const SPACE = 32;
const TAB = 9;
const PIPE = 124;

/** A list item that is open: its list, its mark, and how many spaces a line must begin with to belong to it. */
interface OpenItem {
  readonly list: List;
  readonly mark: string;
  readonly item: ListItem;
  readonly size: number;
}

/** A line of a paragraph without the spaces before it: where it starts and ends, and where its line end does. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** A run of `*` or `_` that may yet open or close emphasis. */
interface Marks {
  readonly type: 'marks';
  readonly mark: string;
  start: number;
  end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Reads Markdown that has only what most official texts have: paragraphs, headings, lists, rules, tables between pipes, emphasis. The tree is the
 * one that the parser gives, but for lines and columns and for how lists are spaced, in a twentieth of the time. Null where the text has anything
 * else, or where its lines leave open what they belong to in a way that is seldom meant. Linear but for emphasis.
 */
export function parsePlainMarkdown(text: string): Root | null {
  if (NOT_PLAIN.test(text)) return null;
  const root: Root = { type: 'root', children: [], position: position(0, text.length) };
  const open: OpenItem[] = [];
  let paragraph: { readonly node: Paragraph; readonly stretches: Stretch[] } | null = null;
  let table: Table | null = null;

  const closeParagraph = (): void => {
    if (!paragraph) return;
    paragraph.node.children = phrasing(text, paragraph.stretches);
    paragraph = null;
  };
  /** The node and all that it stands in end here. */
  const extend = (end: number): void => {
    for (const { list, item } of open) {
      setEnd(list, end);
      setEnd(item, end);
    }
  };
  const add = (node: RootContent): void => {
    const last = open.at(-1);
    if (last) last.item.children.push(node as Paragraph);
    else root.children.push(node);
  };

  for (let line = 0; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const next = newline < 0 ? text.length : newline + 1;
    const end = newline < 0 ? text.length : text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline;
    const first = afterSpaces(text, line, end);
    if (first === end) {
      closeParagraph();
      table = null;
      line = next;
      continue;
    }
    const spaces = first - line;
    // how far a tab goes depends on where it stands
    const tabbed = spaces > 0 && text.slice(line, first).includes('\t');
    if (tabbed && open.length > 0) return null;

    let matched = 0;
    let left = spaces;
    let at = first;
    /** Whether the line would break into a paragraph: then a list can only begin with 1. */
    let interrupts = false;
    let begun = false;
    for (; matched < open.length; matched++) {
      const { list, mark, size } = open[matched] as OpenItem;
      if (left >= size) {
        left -= size;
        continue;
      }
      const found = itemAt(text, first, end);
      if (found && found.mark === mark) {
        if (found.after === end) return null;
        closeParagraph();
        table = null;
        open.length = matched;
        const item: ListItem = { type: 'listItem', children: [], position: position(first, first) };
        list.children.push(item);
        open.push({ list, mark, item, size: left + found.after - first });
        at = found.after;
        begun = true;
        matched++;
      }
      break;
    }
    if (!begun && matched === open.length) interrupts = paragraph !== null;
    for (let indent = begun ? 0 : left; ; indent = 0) {
      const found = itemAt(text, at, end);
      if (!found || (interrupts && found.number !== null && found.number !== '1')) break;
      if (tabbed || found.after === end) return null;
      closeParagraph();
      table = null;
      open.length = matched;
      const list: List = {
        type: 'list',
        ordered: found.number !== null,
        start: found.number === null ? null : Number(found.number),
        children: [],
        position: position(at, at),
      };
      const item: ListItem = { type: 'listItem', children: [], position: position(at, at) };
      list.children.push(item);
      add(list);
      open.push({ list, mark: found.mark, item, size: indent + found.after - at });
      matched++;
      at = found.after;
    }

    const rest = text.slice(at, end);
    if (rest.charCodeAt(0) === 62) return null;
    if (table) {
      // any line goes on with a table; only one that looks like it is taken for meant
      if (matched < open.length || rest.charCodeAt(0) !== PIPE) return null;
      const row = rowOf(text, at, end);
      if (!row) return null;
      table.children.push(row);
      setEnd(table, end);
      extend(end);
      line = next;
      continue;
    }
    const heading = rest.charCodeAt(0) === 35 ? HEADING.exec(rest) : null;
    const rule = heading === null && RULE.test(rest);
    if (heading || rule) {
      closeParagraph();
      open.length = matched;
      if (heading) {
        const made = headingOf(text, heading, at, end);
        if (!made) return null;
        add(made);
      } else add({ type: 'thematicBreak', position: position(at, end) });
      extend(end);
      line = next;
      continue;
    }
    if (BELOW_HEAD.test(rest) && rest.includes('-')) return null;
    if (paragraph) {
      // also where the line stands farther out than the item that the paragraph is in
      paragraph.stretches.push({ start: at, end, next });
      setEnd(paragraph.node, end);
      extend(end);
      line = next;
      continue;
    }
    open.length = matched;
    if (rest.charCodeAt(0) === PIPE && next < text.length) {
      const under = delimiterRow(
        text,
        next,
        open.reduce((sum, { size }) => sum + size, 0),
      );
      if (under) {
        const row = rowOf(text, at, end);
        if (!row || row.children.length !== under.align.length) return null;
        table = { type: 'table', align: under.align, children: [row], position: position(at, under.end) };
        add(table);
        extend(under.end);
        line = under.next;
        continue;
      }
    }
    const node: Paragraph = { type: 'paragraph', children: [], position: position(at, end) };
    paragraph = { node, stretches: [{ start: at, end, next }] };
    add(node);
    extend(end);
    line = next;
  }
  closeParagraph();
  return root;
}

function position(start: number, end: number) {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}

function setEnd(node: { position?: List['position'] }, end: number): void {
  (node.position as ReturnType<typeof position>).end.offset = end;
}

function afterSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function beforeSpaces(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** The mark of a list item. */
interface ItemMark {
  /** What the marks of all items of a list have in common. */
  readonly mark: string;
  readonly number: string | null;
  /** Where its text begins; the end of the line where it has none, or a tab before it. */
  readonly after: number;
}

function itemAt(text: string, at: number, end: number): ItemMark | null {
  let sign = at;
  while (sign < end && sign - at < 10 && isDigit(text.charCodeAt(sign))) sign++;
  const mark = text[sign] as string;
  const numbered = sign > at;
  if (sign >= end || sign - at > 9 || !(numbered ? mark === '.' || mark === ')' : mark === '-' || mark === '*' || mark === '+'))
    return null;
  const after = afterSpaces(text, sign + 1, end);
  if (after === sign + 1 && after < end) return null;
  if (!numbered && RULE.test(text.slice(at, end))) return null;
  return { mark, number: numbered ? text.slice(at, sign) : null, after: text.slice(sign, after).includes('\t') ? end : after };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function headingOf(text: string, [opening, marks = '']: RegExpExecArray, at: number, end: number): Heading | null {
  const start = at + opening.length;
  const last = beforeSpaces(text, start, end);
  // `#` at its end may close it
  if (last === start || text[last - 1] === '#') return null;
  return {
    type: 'heading',
    depth: marks.length as Heading['depth'],
    children: phrasing(text, [{ start, end: last, next: last }]),
    position: position(at, end),
  };
}

/** A row of a table that begins and ends with a pipe; null where it does not. */
function rowOf(text: string, at: number, end: number): TableRow | null {
  const last = beforeSpaces(text, at, end) - 1;
  if (last <= at || text.charCodeAt(last) !== PIPE) return null;
  const cells: TableCell[] = [];
  for (let pipe = at; pipe < last; ) {
    const close = text.indexOf('|', pipe + 1);
    const start = afterSpaces(text, pipe + 1, close);
    const to = beforeSpaces(text, start, close);
    cells.push({
      type: 'tableCell',
      children: start === to ? [] : phrasing(text, [{ start, end: to, next: to }]),
      position: position(pipe, close === last ? end : close),
    });
    pipe = close;
  }
  return { type: 'tableRow', children: cells, position: position(at, end) };
}

/** The row of hyphens under the head of a table, where the line at `line` is one and begins with at least so many spaces. */
function delimiterRow(text: string, line: number, spaces: number) {
  const newline = text.indexOf('\n', line);
  const next = newline < 0 ? text.length : newline + 1;
  const end = newline < 0 ? text.length : text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline;
  const first = afterSpaces(text, line, end);
  const row = text.slice(first, end);
  if (first - line < spaces || (spaces > 0 && text.slice(line, first).includes('\t')) || !DELIMITER_ROW.test(row)) return null;
  const align = row
    .split('|')
    .slice(1)
    .map((cell) => cell.trim());
  if (align.at(-1) === '') align.pop();
  return {
    end,
    next,
    align: align.map((cell) => {
      const left = cell.startsWith(':');
      return cell.endsWith(':') ? (left ? 'center' : 'right') : left ? 'left' : null;
    }),
  };
}

type Phrase = PhrasingContent | Marks;

/** Text and emphasis of lines one after another. */
function phrasing(text: string, stretches: readonly Stretch[]): PhrasingContent[] {
  const phrases: Phrase[] = [];
  for (const [index, { start, end, next }] of stretches.entries()) {
    const last = index === stretches.length - 1;
    const to = beforeSpaces(text, start, end);
    const line = text.slice(start, to);
    let done = start;
    if (line.includes('*') || line.includes('_'))
      for (const match of line.matchAll(/\*+|_+/g)) {
        const from = start + match.index;
        if (from > done) pushText(phrases, text.slice(done, from), done, from);
        done = from + match[0].length;
        phrases.push(marksAt(text, from, done, from > start ? from - 1 : -1, done < end ? done : -1));
      }
    if (to > done) pushText(phrases, text.slice(done, to), done, to);
    if (last) break;
    if (end - to > 1 && !text.slice(to, end).includes('\t')) phrases.push({ type: 'break', position: position(to, next) });
    else pushText(phrases, text.slice(end, next), end, next);
  }
  return emphasized(phrases);
}

function pushText(phrases: Phrase[], value: string, start: number, end: number): void {
  const last = phrases.at(-1);
  if (last?.type === 'text') {
    last.value += value;
    setEnd(last, end);
  } else phrases.push({ type: 'text', value, position: position(start, end) });
}

/** `before`, `after`: where the characters beside the run stand; below 0 where a text begins or ends. */
function marksAt(text: string, start: number, end: number, before: number, after: number): Marks {
  const mark = text[start] as string;
  const left = kindOf(text, before);
  const right = kindOf(text, after);
  const opens = right === 'letter' || (right === 'punctuation' && left !== 'letter');
  const closes = left === 'letter' || (left === 'punctuation' && right !== 'letter');
  return {
    type: 'marks',
    mark,
    start,
    end,
    opens: opens && (mark === '*' || left !== 'letter' || !closes),
    closes: closes && (mark === '*' || right !== 'letter' || !opens),
  };
}

function kindOf(text: string, at: number): 'space' | 'punctuation' | 'letter' {
  const character = at < 0 ? ' ' : (text[at] as string);
  return /\s/.test(character) ? 'space' : /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'letter';
}

/** Pairs the runs of marks as CommonMark does; those that find no other are text. */
function emphasized(phrases: Phrase[]): PhrasingContent[] {
  for (let at = 0; at < phrases.length; at++) {
    const close = phrases[at] as Phrase;
    if (close.type !== 'marks' || !close.closes) continue;
    for (let from = at - 1; from >= 0; from--) {
      const open = phrases[from] as Phrase;
      if (open.type !== 'marks' || !open.opens || open.mark !== close.mark) continue;
      const opening = open.end - open.start;
      const closing = close.end - close.start;
      if ((open.closes || close.opens) && closing % 3 !== 0 && (opening + closing) % 3 === 0) continue;
      const used = opening > 1 && closing > 1 ? 2 : 1;
      const group: PhrasingContent = {
        type: used > 1 ? 'strong' : 'emphasis',
        children: asText(phrases.slice(from + 1, at)),
        position: position(open.end - used, close.start + used),
      };
      open.end -= used;
      close.start += used;
      const first = opening > used ? from + 1 : from;
      phrases.splice(first, at - first + (closing > used ? 0 : 1), group);
      // what is left of the closing run may close another
      at = first;
      break;
    }
  }
  return asText(phrases);
}

function asText(phrases: readonly Phrase[]): PhrasingContent[] {
  if (phrases.every(isContent)) return phrases as PhrasingContent[];
  const content: Phrase[] = [];
  for (const phrase of phrases) {
    if (phrase.type === 'marks') pushText(content, phrase.mark.repeat(phrase.end - phrase.start), phrase.start, phrase.end);
    else if (phrase.type === 'text') pushText(content, phrase.value, phrase.position?.start.offset ?? 0, phrase.position?.end.offset ?? 0);
    else content.push(phrase);
  }
  return content as PhrasingContent[];
}

function isContent(phrase: Phrase): phrase is PhrasingContent {
  return phrase.type !== 'marks';
}
