import type { SourceFile } from '../source/source-file.ts';
import { align, join, type Place, placeOf, type SourceText, slice, trim, verbatim } from '../source/source-text.ts';
import {
  type List,
  type ListItem,
  type Nodes,
  type PhrasingContent,
  parseMarkdown,
  type RootContent,
  type Table as TableNode,
} from '../syntax/markdown.ts';
import { rememberingWords } from '../vietnamese/words.ts';
import type { Block, Figure, HeadingLevel, Image, Inline, ItemLevel, Suppression, Table, TableCell } from './document.ts';
import { pointLetter, roman } from './numbering.ts';
import type { Problem } from './problem.ts';
import type { HeadingRule } from './profile.ts';

/** What reading a body needs to know besides its tree. */
export interface BodyContext {
  readonly source: SourceFile;
  /** Where the body stands: offsets of the tree count from here. */
  readonly base: number;
  readonly headings: readonly HeadingRule[];
  /** Put before each anchor: empty for the document itself, `phu-luc-1-` for an attachment. */
  readonly anchorPrefix: string;
  /** What a numbered item is called in anchors: `nhiem-vu`, `khoan`. */
  readonly itemName: string;
  readonly image: (path: SourceText) => Image | null;
}

/** An appendix written in place: `::: phu-luc {ten="…"}`. */
export interface InlineAttachment {
  readonly title: string;
  readonly landscape: boolean;
  readonly nodes: readonly RootContent[];
  readonly place: Place;
}

export interface Body {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
  readonly suppressions: readonly Suppression[];
  readonly attachments: readonly InlineAttachment[];
}

type MarkerKind = 'number' | 'letter' | 'dash';

interface Marker {
  readonly kind: MarkerKind;
  readonly text: SourceText;
  /** `2`, `đ`; null for dashes and for numbers that are to be generated. */
  readonly number: string | null;
}

/** A paragraph, or a block that stands for itself, before nesting is decided. */
type Line =
  | {
      readonly kind: 'text';
      readonly depth: number;
      readonly marker: Marker | null;
      readonly inlines: readonly Inline[];
      readonly place: Place;
    }
  | { readonly kind: 'block'; readonly depth: number; readonly block: Table | Figure }
  | { readonly kind: 'heading'; readonly markdownDepth: number; readonly inlines: readonly Inline[]; readonly place: Place };

const SUPPRESSION = /^chithi-bo-qua\s+([a-z0-9-]+)\s*:/;
const TYPED_ITEM = /^(?:([a-zđ]{1,2})\)|(\d{1,3})\.)[ \t\u00a0]+(?=\S)/;
/** As far as a typed mark is looked for. */
const LONGEST_MARK = 16;
const RUN_IN = /^Điều\s+(\d+)\s*[.:]\s*/;

const CONSTRUCTS: Readonly<Record<string, string>> = {
  blockquote: 'đoạn trích bằng dấu >',
  code: 'khối mã ```',
  inlineCode: 'mã trong dấu `',
  link: 'liên kết',
  linkReference: 'liên kết',
  imageReference: 'hình ảnh',
  definition: 'định nghĩa liên kết',
  thematicBreak: 'đường kẻ ngang',
  footnoteReference: 'chú thích cuối trang',
  footnoteDefinition: 'chú thích cuối trang',
  delete: 'chữ gạch ngang',
};

/** Reads a Markdown tree as blocks of an official document. Total: what has no place in one is kept as text and named as a problem. */
export function readBody(nodes: readonly RootContent[], context: BodyContext): Body {
  const reader = new LineReader(context);
  reader.flow(nodes, 0);
  reader.end();
  return {
    blocks: nest(reader.lines, context, reader.problems),
    problems: reader.problems,
    suppressions: reader.suppressions,
    attachments: reader.attachments,
  };
}

/** Walks the tree once and writes down its paragraphs in reading order, each with its list depth and its mark. */
class LineReader {
  readonly lines: Line[] = [];
  readonly problems: Problem[] = [];
  readonly suppressions: Suppression[] = [];
  readonly attachments: InlineAttachment[] = [];
  private pending: { rule: string; reason: string; at: Place }[] = [];
  private readonly context: BodyContext;
  private base: number;

  constructor(context: BodyContext) {
    this.context = context;
    this.base = context.base;
  }

  flow(nodes: readonly RootContent[], depth: number): void {
    for (const node of nodes) this.block(node, depth);
  }

  /** A suppression with nothing after it covers nothing but itself, so that it is told to be of no use. */
  end(): void {
    for (const one of this.pending) this.suppressions.push({ ...one, over: one.at });
    this.pending = [];
  }

  private place(node: Nodes): Place {
    const { source } = this.context;
    const { base } = this;
    return { source, start: base + (node.position?.start.offset ?? 0), end: base + (node.position?.end.offset ?? 0) };
  }

  private settle(over: Place): void {
    for (const one of this.pending) this.suppressions.push({ ...one, over });
    this.pending = [];
  }

  private unsupported(node: Nodes): void {
    this.problems.push({ kind: 'unsupported-markdown', at: this.place(node), construct: CONSTRUCTS[node.type] ?? node.type });
  }

  private block(node: RootContent, depth: number): void {
    const place = this.place(node);
    if (node.type !== 'html') this.settle(place);
    switch (node.type) {
      case 'paragraph':
        this.paragraph(node.children, depth, null, place);
        return;
      case 'heading':
        this.lines.push({ kind: 'heading', markdownDepth: node.depth, inlines: this.inlines(node.children, place), place });
        return;
      case 'list':
        this.list(node, depth);
        return;
      case 'table':
        this.lines.push({ kind: 'block', depth, block: this.table(node, place) });
        return;
      case 'html':
        this.htmlBlock(node.value, depth, place);
        return;
      case 'blockquote':
        this.unsupported(node);
        this.flow(node.children, depth);
        return;
      case 'code':
        this.unsupported(node);
        if (node.value.trim())
          this.push(
            depth,
            null,
            [{ kind: 'text', text: align(place.source, place.start, place.end, node.value.replace(/\s+/g, ' ')) }],
            place,
          );
        return;
      case 'containerDirective':
        this.container(node, depth, place);
        return;
      default:
        this.unsupported(node);
    }
  }

  private container(node: Extract<RootContent, { type: 'containerDirective' }>, depth: number, place: Place): void {
    if (node.name === 'phu-luc' || node.name === 'phu_luc') {
      const attributes = node.attributes ?? {};
      const label = node.children[0]?.type === 'paragraph' && node.children[0].data?.directiveLabel ? node.children[0] : null;
      const title = attributes['ten'] ?? (label ? plain(this.inlines(label.children, place)) : '');
      this.attachments.push({
        title,
        landscape: attributes['ngang'] !== undefined && attributes['ngang'] !== 'false',
        nodes: label ? node.children.slice(1) : node.children,
        place,
      });
      return;
    }
    this.problems.push({
      kind: 'unsupported-markdown',
      at: { ...place, end: place.start + node.name.length + 3 },
      construct: `khối «:::${node.name}»`,
    });
    this.flow(node.children, depth);
  }

  /** Markdown takes a line that opens with a comment for HTML as a whole: what stands after a suppression is text all the same. */
  private htmlBlock(value: string, depth: number, place: Place): void {
    const comment = /^<!--[ \t]*chithi[^>]{0,400}?-->(?=[ \t]*\S)/.exec(value)?.[0];
    if (!comment) {
      this.html(value, place, null);
      return;
    }
    this.html(comment, { ...place, end: place.start + comment.length }, null);
    const outer = this.base;
    this.base = place.start + comment.length;
    this.flow(parseMarkdown(place.source.text.slice(this.base, place.end)).root.children, depth);
    this.base = outer;
  }

  private html(value: string, place: Place, over: Place | null): void {
    const comment = value.startsWith('<!--') && value.endsWith('-->') ? value.slice(4, -3).trim() : '';
    const match = SUPPRESSION.exec(comment);
    const reason = match ? comment.slice(match[0].length).trim() : '';
    if (match && reason) {
      const one = { rule: match[1] as string, reason, at: place };
      if (over) this.suppressions.push({ ...one, over });
      else this.pending.push(one);
    } else if (comment.startsWith('chithi')) this.problems.push({ kind: 'broken-suppression', at: place });
    else this.problems.push({ kind: 'html', at: place });
  }

  private list(node: List, depth: number): void {
    const numbers = node.children.map((item) => this.markerOf(item, node.ordered === true));
    const repeated = node.ordered === true && numbers.length > 1 && numbers.every((one) => one.number === '1');
    for (const [index, item] of node.children.entries()) {
      const marker = numbers[index] as Marker;
      this.item(item, depth + 1, repeated ? { ...marker, number: null } : marker);
    }
  }

  private markerOf(item: ListItem, ordered: boolean): Marker {
    const { source } = this.context;
    const { start, end } = this.place(item);
    const match = /^(\d+)?[.)*+-]/.exec(source.text.slice(start, Math.min(end, start + 12)));
    const text = verbatim(source, start, start + (match?.[0].length ?? 1));
    return { kind: ordered ? 'number' : 'dash', text, number: ordered ? String(Number(match?.[1] ?? '1')) : null };
  }

  private item(item: ListItem, depth: number, marker: Marker): void {
    const [first, ...rest] = item.children;
    const place = this.place(item);
    if (first?.type === 'paragraph') {
      this.settle(place);
      this.paragraph(first.children, depth, marker, { ...this.place(first), start: place.start });
      this.flow(rest, depth);
    } else {
      this.lines.push({
        kind: 'text',
        depth,
        marker,
        inlines: [],
        place: { ...place, end: marker.text.pieces[0] ? marker.text.pieces[0].start + marker.text.pieces[0].length : place.end },
      });
      this.flow(item.children, depth);
    }
  }

  /** A paragraph; a line in it that opens with `b)` or `2.` is an item of its own, as its author meant it. */
  private paragraph(children: readonly PhrasingContent[], depth: number, marker: Marker | null, place: Place): void {
    const image = children.length === 1 && children[0]?.type === 'image' ? children[0] : null;
    if (image && !marker) {
      const at = this.place(image);
      const inside = this.context.source.text.slice(at.start, at.end);
      const from = at.start + Math.max(0, inside.lastIndexOf(image.url));
      const path = verbatim(at.source, from, from + image.url.length);
      const block: Figure = {
        kind: 'figure',
        path: { ...path, value: image.url },
        alt: image.alt ?? '',
        title: image.title ?? null,
        image: this.context.image({ ...path, value: image.url }),
        place: at,
      };
      this.lines.push({ kind: 'block', depth, block });
      return;
    }
    let current: Marker | null = marker;
    let open: Inline[] = [];
    let from = place.start;
    const flush = (end: number) => {
      if (open.length > 0 || current) this.push(depth, current, open, { source: place.source, start: from, end });
      open = [];
    };
    for (const inline of this.inlines(children, place)) {
      if (inline.kind !== 'text') {
        open.push(inline);
        continue;
      }
      const { text } = inline;
      let done = 0;
      for (;;) {
        const cut = open.length === 0 && !current ? done : nextTypedLine(text.value, done);
        const start = cut >= 0 && text.value[cut] === '\n' ? cut + 1 : cut;
        const match = cut < 0 ? null : TYPED_ITEM.exec(text.value.slice(start, start + LONGEST_MARK));
        if (!match) break;
        const before = trim(slice(text, done, cut));
        if (before.value) open.push({ kind: 'text', text: before });
        const mark = slice(text, start, start + match[0].trimEnd().length);
        const at = placeOf(mark);
        if (open.length > 0 || current) flush(at.start);
        from = at.start;
        current = { kind: match[1] ? 'letter' : 'number', text: mark, number: match[1] ?? (match[2] as string) };
        done = start + match[0].length;
      }
      const rest = done === 0 ? text : slice(text, done);
      open.push({ kind: 'text', text: rest });
    }
    flush(place.end);
  }

  private push(depth: number, marker: Marker | null, inlines: readonly Inline[], place: Place): void {
    this.lines.push({ kind: 'text', depth, marker, inlines: tidy(inlines), place });
  }

  /** Phrasing content; line ends are kept as `\n` for `paragraph`, and become spaces in `tidy`. */
  private inlines(nodes: readonly PhrasingContent[], over: Place): Inline[] {
    const result: Inline[] = [];
    for (const node of nodes) {
      const place = this.place(node);
      switch (node.type) {
        case 'text':
          result.push({ kind: 'text', text: align(place.source, place.start, place.end, withoutIndents(node.value)) });
          break;
        case 'strong':
        case 'emphasis':
          result.push({ kind: node.type, children: tidy(this.inlines(node.children, over)) });
          break;
        case 'break':
          result.push({ kind: 'break' });
          break;
        case 'html':
          this.html(node.value, place, over);
          break;
        case 'inlineCode':
          this.unsupported(node);
          result.push({ kind: 'text', text: align(place.source, place.start, place.end, node.value) });
          break;
        case 'link':
        case 'linkReference':
        case 'delete':
          this.unsupported(node);
          result.push(...this.inlines(node.children, over));
          break;
        default:
          this.unsupported(node);
          if ('value' in node && typeof node.value === 'string')
            result.push({ kind: 'text', text: align(place.source, place.start, place.end, node.value) });
          else if ('alt' in node && node.alt) result.push({ kind: 'text', text: align(place.source, place.start, place.end, node.alt) });
      }
    }
    return result;
  }

  private table(node: TableNode, place: Place): Table {
    const cells: TableCell[][] = [];
    for (const row of node.children) {
      const own: TableCell[] = [];
      for (const cell of row.children) {
        const at = this.place(cell);
        const inlines = tidy(this.inlines(cell.children, at));
        own.push({ inlines, text: textOfInlines(inlines, at) });
      }
      cells.push(own);
    }
    const [header = [], ...rows] = cells;
    return { kind: 'table', align: node.align ?? [], header, rows, place };
  }
}

/** A text without the white space around its line ends. */
function withoutIndents(value: string): string {
  if (!value.includes('\n')) return value;
  const lines = value.split('\n');
  return lines
    .map((line, index) => {
      let from = 0;
      let to = line.length;
      if (index > 0) while (from < to && (line[from] === ' ' || line[from] === '\t')) from++;
      if (index < lines.length - 1) {
        if (line[to - 1] === '\r') to--;
        while (to > from && (line[to - 1] === ' ' || line[to - 1] === '\t')) to--;
      }
      return line.slice(from, to);
    })
    .join('\n');
}

/** The offset of the first line end from `from` whose next line opens with a typed mark, or -1. */
function nextTypedLine(value: string, from: number): number {
  for (let at = value.indexOf('\n', from); at >= 0; at = value.indexOf('\n', at + 1)) {
    if (TYPED_ITEM.test(value.slice(at + 1, at + 1 + LONGEST_MARK))) return at;
  }
  return -1;
}

/** Line ends become spaces, empty texts go, neighbours join; no space at either end. */
function tidy(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      result.push(inline);
      continue;
    }
    const text = inline.text.value.includes('\n') ? { ...inline.text, value: inline.text.value.replaceAll('\n', ' ') } : inline.text;
    if (text.value !== '') result.push({ kind: 'text', text });
  }
  const first = result[0];
  if (first?.kind === 'text') result[0] = { kind: 'text', text: trimEnd(first.text, true) };
  const last = result.at(-1);
  if (last?.kind === 'text') result[result.length - 1] = { kind: 'text', text: trimEnd(last.text, false) };
  return result.filter((inline) => inline.kind !== 'text' || inline.text.value !== '');
}

function trimEnd(text: SourceText, atStart: boolean): SourceText {
  const { value } = text;
  const kept = atStart ? value.trimStart() : value.trimEnd();
  if (kept.length === value.length) return text;
  return atStart ? slice(text, value.length - kept.length) : slice(text, 0, kept.length);
}

/** The plain text of inlines with its places; at a point where there is none. */
export function textOfInlines(inlines: readonly Inline[], at: Place): SourceText {
  const texts: SourceText[] = [];
  const collect = (many: readonly Inline[]) => {
    for (const inline of many) {
      if (inline.kind === 'text') texts.push(inline.text);
      else if (inline.kind === 'break') texts.push({ source: at.source, value: ' ', pieces: [] });
      else collect(inline.children);
    }
  };
  collect(inlines);
  return texts.length === 0 ? verbatim(at.source, at.start, at.start) : join(at.source, texts);
}

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text.value : inline.kind === 'break' ? ' ' : plain(inline.children)))
    .join('');
}

interface OpenItem {
  readonly level: ItemLevel;
  readonly depth: number;
  readonly marker: Marker;
  readonly label: string;
  readonly number: string | null;
  readonly path: string;
  readonly anchor: string;
  readonly blocks: Block[];
  readonly start: Place;
  /** How many generated items of a kind it already holds. */
  readonly counts: { letter: number; dash: number; number: number };
}

const RANK: Readonly<Record<ItemLevel, number>> = { khoan: 1, diem: 2, gach: 3, cong: 4 };

/** Decides what belongs to what, by marks first and by indentation second: official texts are often pasted without any. */
function nest(lines: readonly Line[], context: BodyContext, problems: Problem[]): Block[] {
  const root: Block[] = [];
  const open: OpenItem[] = [];
  const anchors = new Map<string, number>();
  const headingCounts = new Map<HeadingLevel, number>();
  const rootCounts = { letter: 0, dash: 0, number: 0 };
  /** Numbers of the headings that item paths start with, by level. */
  let section: { level: HeadingLevel; part: string }[] = [];
  let pendingRunIn: { label: string; number: string; typedNumber: SourceText | null; anchor: string } | null = null;

  const anchor = (name: string): string => {
    const full = context.anchorPrefix + name;
    let free = full;
    // A second `nhiem-vu-1` is `nhiem-vu-1-2`, unless the task 1.2 has that name.
    for (let count = (anchors.get(full) ?? 0) + 1; ; count++) {
      free = count === 1 ? full : `${full}-${count}`;
      if (count > 1 && anchors.has(free)) continue;
      anchors.set(full, count);
      if (count > 1) anchors.set(free, 1);
      return free;
    }
  };
  const close = (to: number) => {
    while (open.length > to) {
      const item = open.pop() as OpenItem;
      const last = item.blocks.at(-1);
      const end = last ? Math.max(last.place.end, item.start.end) : item.start.end;
      target().push({
        kind: 'item',
        level: item.level,
        marker: item.marker.text,
        label: item.label,
        number: item.number,
        typed: item.marker.number !== null && item.marker.number === item.number,
        path: item.path,
        anchor: item.anchor,
        blocks: item.blocks,
        place: { ...item.start, end },
      });
    }
  };
  const target = (): Block[] => open.at(-1)?.blocks ?? root;

  const levelOf = (line: Line & { kind: 'text' }, marker: Marker): ItemLevel => {
    // A list at the left edge is no part of an «a)» at the left edge: numbers stand above letters.
    const container = open.findLast(
      (item) => item.depth < line.depth && !(marker.kind === 'number' && item.marker.kind === 'letter' && item.depth === 0),
    );
    if (marker.kind === 'letter') return 'diem';
    const mark = marker.text.value[0];
    const sibling = open.findLast(
      (item) =>
        item.depth === line.depth && item.marker.kind === marker.kind && (marker.kind === 'number' || item.marker.text.value[0] === mark),
    );
    // «2.» after «1.», be there a pasted «a)» at the left edge between them.
    if (sibling) return sibling.level;
    if (marker.kind === 'number') {
      if (!container) return 'khoan';
      return container.level === 'khoan' ? 'diem' : 'gach';
    }
    if (open.length === 0) return 'gach';
    // «+» under «-», pasted without an indent.
    if (mark === '+' && open.some((item) => item.level === 'gach' && item.depth === line.depth)) return 'cong';
    if (container?.level === 'gach' || container?.level === 'cong') return 'cong';
    return 'gach';
  };

  const openItem = (line: Line & { kind: 'text' }, marker: Marker) => {
    const level = levelOf(line, marker);
    const keep = open.findIndex((item) => RANK[item.level] >= RANK[level]);
    close(keep < 0 ? open.length : keep);
    const parent = open.at(-1);
    const counts = parent?.counts ?? rootCounts;
    let number: string | null = null;
    let label: string;
    switch (level) {
      case 'khoan':
        counts.number++;
        number = marker.number ?? String(counts.number);
        label = `${number}.`;
        break;
      case 'diem':
        number = marker.kind === 'letter' ? (marker.number as string) : pointLetter(counts.letter);
        counts.letter++;
        label = `${number})`;
        break;
      case 'gach':
        counts.dash++;
        label = '-';
        break;
      case 'cong':
        counts.dash++;
        label = '+';
        break;
    }
    const part = number ?? `${label}${counts.dash}`;
    const path = [parent?.path ?? section.map((one) => one.part).join('.'), part].filter(Boolean).join('.');
    open.push({
      level,
      depth: line.depth,
      marker,
      label,
      number,
      path,
      anchor: anchor(`${context.itemName}-${anchorPart(path)}`),
      blocks: [],
      start: line.place,
      counts: { letter: 0, dash: 0, number: 0 },
    });
  };

  for (const line of lines) {
    if (line.kind === 'heading') {
      close(0);
      Object.assign(rootCounts, { letter: 0, dash: 0, number: 0 });
      standAlone(line.place.start);
      const heading = readHeading(line, context, headingCounts, problems);
      const rank = LEVELS.indexOf(heading.level);
      section = section.filter((one) => LEVELS.indexOf(one.level) < rank);
      for (const level of LEVELS.slice(rank + 1)) if (level !== 'dieu') headingCounts.delete(level);
      if (heading.number !== null && (heading.level === 'muc_la_ma' || heading.level === 'khoan'))
        section.push({ level: heading.level, part: heading.number });
      if (heading.number !== null && heading.level === 'dieu') section.push({ level: heading.level, part: `Điều ${heading.number}` });
      const name = anchor(anchorPart(heading.number === null ? 'de-muc' : `${heading.level.replaceAll('_', '-')}-${heading.number}`));
      if (heading.level === 'dieu' && heading.number !== null && (heading.text.value === '' || /[.;:]$/.test(heading.text.value))) {
        const runIn = { label: heading.label, number: heading.number, typedNumber: heading.typedNumber, anchor: name };
        if (heading.text.value === '') pendingRunIn = runIn;
        else root.push({ kind: 'paragraph', inlines: heading.title, text: heading.text, place: line.place, runIn });
        continue;
      }
      root.push({ ...heading, anchor: name });
      continue;
    }
    if (line.kind === 'block') {
      standAlone(line.block.place.start);
      if (line.depth === 0) close(0);
      else closeTo(line.depth);
      target().push(line.block);
      continue;
    }
    if (line.marker) {
      standAlone(line.place.start);
      openItem(line, line.marker);
      if (line.inlines.length > 0)
        target().push({
          kind: 'paragraph',
          inlines: line.inlines,
          text: textOfInlines(line.inlines, line.place),
          place: line.place,
          runIn: null,
        });
      continue;
    }
    if (line.depth === 0) {
      close(0);
      Object.assign(rootCounts, { letter: 0, dash: 0 });
    } else closeTo(line.depth);
    const typed = line.depth === 0 && !pendingRunIn && context.headings.some((one) => one.level === 'dieu') ? readRunIn(line) : null;
    const runIn =
      pendingRunIn ??
      (typed
        ? { label: `Điều ${typed.number}.`, number: typed.number, typedNumber: typed.typedNumber, anchor: anchor(`dieu-${typed.number}`) }
        : null);
    if (typed) section = [{ level: 'dieu', part: `Điều ${typed.number}` }];
    pendingRunIn = null;
    const inlines = typed ? typed.inlines : line.inlines;
    if (inlines.length === 0 && !runIn) continue;
    target().push({ kind: 'paragraph', inlines, text: textOfInlines(inlines, line.place), place: line.place, runIn });
  }
  close(0);
  standAlone(context.base);
  return root;

  /** An untitled điều that no paragraph follows stands on a line of its own, before what does follow. */
  function standAlone(at: number) {
    if (!pendingRunIn) return;
    close(0);
    root.push({
      kind: 'paragraph',
      inlines: [],
      text: verbatim(context.source, at, at),
      place: { source: context.source, start: at, end: at },
      runIn: pendingRunIn,
    });
    pendingRunIn = null;
  }

  /** A block of list depth n belongs to the innermost open item of that depth or less. */
  function closeTo(depth: number) {
    let keep = open.length;
    while (keep > 0 && (open[keep - 1] as OpenItem).depth > depth) keep--;
    close(keep);
  }
}

/** «Điều 1. …» typed as a plain or bold paragraph: the untitled điều of Mẫu 1.2. */
function readRunIn(line: Line & { kind: 'text' }): { number: string; typedNumber: SourceText; inlines: readonly Inline[] } | null {
  const [first, ...rest] = line.inlines;
  if (!first || first.kind === 'break') return null;
  const lead = first.kind === 'text' ? first.text : textOfInlines(first.children, line.place);
  const match = RUN_IN.exec(lead.value);
  if (!match || (first.kind !== 'text' && match[0].length < lead.value.length)) return null;
  const number = match[1] as string;
  const at = match[0].indexOf(number);
  const remainder = slice(lead, match[0].length);
  const inlines = tidy(remainder.value ? [{ kind: 'text', text: remainder }, ...rest] : rest);
  return { number: String(Number(number)), typedNumber: slice(lead, at, at + number.length), inlines };
}

/** Outermost first; `tieu_de` has no rank of its own. */
const LEVELS: readonly HeadingLevel[] = ['phan', 'chuong', 'muc', 'tieu_muc', 'muc_la_ma', 'dieu', 'khoan', 'tieu_de'];

/** A typed heading's own words say its level; a bare title takes the level of its Markdown depth in the type's scheme. */
const HEADING_FORMS: readonly { readonly level: HeadingLevel; readonly form: RegExp }[] = [
  { level: 'phan', form: /^Phần\s+(thứ\s+\p{L}+|[IVXLC]+|\d+)\s*[.:–-]?\s*/iu },
  { level: 'chuong', form: /^Chương\s+([IVXLC]+|\d+)\s*[.:–-]?\s*/iu },
  { level: 'tieu_muc', form: /^Tiểu mục\s+(\d+)\s*[.:–-]?\s*/iu },
  { level: 'muc', form: /^Mục\s+(\d+|[IVXLC]+)\s*[.:–-]?\s*/iu },
  { level: 'dieu', form: /^Điều\s+(\d+[a-zđ]?)\s*[.:]?\s*/iu },
  { level: 'muc_la_ma', form: /^([IVXLC]+)\s*[.)/-]\s*/u },
  { level: 'khoan', form: /^(\d+)\s*[.)/]\s+/u },
];

function readHeading(line: Line & { kind: 'heading' }, context: BodyContext, counts: Map<HeadingLevel, number>, problems: Problem[]) {
  const whole = textOfInlines(line.inlines, line.place);
  const typed = HEADING_FORMS.find((one) => one.form.test(whole.value));
  const match = typed ? typed.form.exec(whole.value) : null;
  const byDepth = context.headings.find((one) => one.markdownDepth === line.markdownDepth)?.level ?? 'tieu_de';
  const level = typed?.level ?? byDepth;
  const count = (counts.get(level) ?? 0) + 1;
  counts.set(level, count);
  if (level !== 'tieu_de' && !context.headings.some((one) => one.level === level)) {
    problems.push({ kind: 'heading-not-in-scheme', at: line.place, found: level, scheme: context.headings.map((one) => one.level) });
  }
  const number = match ? (match[1] as string) : level === 'tieu_de' ? null : generatedNumber(level, count);
  const titleStart = match ? match[0].length : 0;
  const text = slice(whole, titleStart);
  const title = titleStart === 0 ? line.inlines : dropStart(line.inlines, titleStart);
  const at = match ? match[0].indexOf(number as string, level === 'muc_la_ma' || level === 'khoan' ? 0 : 3) : -1;
  return {
    kind: 'heading' as const,
    level,
    depth: line.markdownDepth,
    number,
    typedNumber: match && number !== null && at >= 0 ? slice(whole, at, at + number.length) : null,
    label: number === null ? '' : labelOf(level, number),
    title,
    text,
    place: line.place,
  };
}

function generatedNumber(level: HeadingLevel, count: number): string {
  return level === 'phan' || level === 'chuong' || level === 'muc_la_ma' ? roman(count) : String(count);
}

function labelOf(level: HeadingLevel, number: string): string {
  switch (level) {
    case 'phan':
      return `Phần ${number}`;
    case 'chuong':
      return `Chương ${number}`;
    case 'muc':
      return `Mục ${number}`;
    case 'tieu_muc':
      return `Tiểu mục ${number}`;
    case 'dieu':
      return `Điều ${number}.`;
    case 'muc_la_ma':
    case 'khoan':
      return `${number}.`;
    case 'tieu_de':
      return '';
  }
}

/** Inlines without the first `count` code units of their text. */
function dropStart(inlines: readonly Inline[], count: number): Inline[] {
  let rest = count;
  const result: Inline[] = [];
  for (const inline of inlines) {
    if (rest === 0) result.push(inline);
    else if (inline.kind === 'text') {
      const drop = Math.min(rest, inline.text.value.length);
      rest -= drop;
      if (drop < inline.text.value.length) result.push({ kind: 'text', text: slice(inline.text, drop) });
    } else if (inline.kind === 'break') rest -= 1;
    else {
      const length = plain(inline.children).length;
      if (length > rest) result.push({ kind: inline.kind, children: dropStart(inline.children, rest) });
      rest = Math.max(0, rest - length);
    }
  }
  return result;
}

/** `Điều 2.1` → `dieu-2-1`, `2.đ` → `2-dd`: letters of an address, one for one, so that đ and d stay apart. */
const anchorPart = rememberingWords((path) =>
  path
    .toLowerCase()
    .replace(/điều/g, 'dieu')
    .replace(/đ/g, 'dd')
    .replace(/\+/g, 'cong')
    .replace(/(^|\.)-/g, '$1gach')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, ''),
);
