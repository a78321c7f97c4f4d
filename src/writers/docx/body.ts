import {
  assertNever,
  type Block,
  type Heading,
  type HeadingLevel,
  type Item,
  type ItemLevel,
  type Paragraph,
} from '../../document/document.ts';
import type { Place } from '../../source/source-text.ts';
import { marked } from './comments.ts';
import { figureBlock } from './figure.ts';
import { runsOf, type Stretch, stretches, withEndMark } from './inlines.ts';
import { lineBreak, type ParagraphOptions, paragraph, plainParagraph, run } from './paragraph.ts';
import { sectionBreak } from './sections.ts';
import type { StyleId } from './styles.ts';
import { dataTable, needsLandscape } from './table.ts';
import { endMark } from './wording.ts';
import { textWidthOfPage, type Writing } from './writing.ts';
import { nothing, together, type Xml } from './xml.ts';

/** Styles of the headings, the outline level that each has by itself, and whether number and title stand in the middle on lines of their own. */
const headingStyles: Readonly<Record<HeadingLevel, { style: StyleId; outline: number; centred: boolean; capitals: boolean }>> = {
  phan: { style: 'Phan', outline: 0, centred: true, capitals: true },
  chuong: { style: 'Chuong', outline: 0, centred: true, capitals: true },
  muc: { style: 'Muc', outline: 1, centred: true, capitals: true },
  tieu_muc: { style: 'TieuMuc', outline: 2, centred: true, capitals: true },
  muc_la_ma: { style: 'MucLaMa', outline: 0, centred: false, capitals: true },
  dieu: { style: 'Dieu', outline: 1, centred: false, capitals: false },
  khoan: { style: 'KhoanTieuDe', outline: 2, centred: false, capitals: false },
  tieu_de: { style: 'TieuDe', outline: 0, centred: false, capitals: false },
};

const itemStyles: Readonly<Record<ItemLevel, StyleId>> = { khoan: 'Khoan', diem: 'Diem', gach: 'Gach', cong: 'Cong' };

/** Where a body is being written. */
interface Flow {
  readonly writing: Writing;
  readonly width: number;
  readonly landscape: boolean;
  /** The block whose text the end mark closes; null where the mark is a line of its own, or there is none. */
  readonly closing: Block | null;
  readonly mark: string | null;
  /** Blocks that must stay on the page of what follows them. */
  readonly kept: ReadonlySet<Block>;
  /** True right after a table: what follows keeps its distance. */
  afterTable: boolean;
}

/** The innermost block at the end of a body. */
function lastBlock(blocks: readonly Block[]): Block | null {
  const last = blocks.at(-1);
  if (!last) return null;
  return last.kind === 'item' ? (lastBlock(last.blocks) ?? last) : last;
}

/** Characters of a paragraph that runs into a second line for sure. */
const twoLines = 90;

/** The blocks before a signature that go to its page: the last, and the one before it where the last is short. */
function keptBlocks(blocks: readonly Block[]): Set<Block> {
  const kept = new Set<Block>();
  const last = lastBlock(blocks);
  if (!last) return kept;
  kept.add(last);
  if (last.kind === 'paragraph' && last.text.value.length >= twoLines) return kept;
  let scope: readonly Block[] | null = blocks;
  while (scope) {
    const end: Block | undefined = scope.at(-1);
    const before = scope.at(-2);
    if (end?.kind === 'item' && end.blocks.length > 1) scope = end.blocks;
    else {
      const previous: Block | null = before ? lastBlock([before]) : null;
      if (previous) kept.add(previous);
      scope = null;
    }
  }
  return kept;
}

function carriesText(block: Block | null): boolean {
  return block !== null && (block.kind === 'paragraph' || block.kind === 'item');
}

export interface BodyOptions {
  /** Whether a signature follows, which must not stand alone on its page. */
  readonly signed: boolean;
  readonly landscape: boolean;
}

/** Nội dung: a body with the mark that ends it. */
export function body(writing: Writing, blocks: readonly Block[], { signed, landscape }: BodyOptions): Xml {
  const last = lastBlock(blocks);
  const mark = last ? endMark(writing.document) : null;
  const inText = carriesText(last);
  const flow: Flow = {
    writing,
    width: textWidthOfPage(writing.format, landscape),
    landscape,
    closing: inText ? last : null,
    mark,
    kept: signed ? keptBlocks(blocks) : new Set(),
    afterTable: false,
  };
  const parts = [writeBlocks(flow, blocks)];
  if (mark !== null && !inText)
    parts.push(textParagraph(flow, 'NoiDung', [{ value: mark, bold: false, italic: false }], null, null, signed));
  return together(...parts);
}

function writeBlocks(flow: Flow, blocks: readonly Block[]): Xml {
  let out = nothing;
  for (const block of blocks) out = together(out, writeBlock(flow, block));
  return out;
}

function writeBlock(flow: Flow, block: Block): Xml {
  const { writing } = flow;
  switch (block.kind) {
    case 'paragraph':
      return writeParagraph(flow, block, block.runIn === null ? 'NoiDung' : 'DieuLien', null, null);
    case 'item':
      return writeItem(flow, block);
    case 'heading':
      return writeHeading(flow, block);
    case 'table': {
      const wide = !flow.landscape && needsLandscape(writing, block, flow.width);
      const keepLast = flow.kept.has(block) && !wide;
      const gap = flow.afterTable ? plainParagraph('CuoiPhan', nothing) : nothing;
      flow.afterTable = !wide;
      if (!wide) return together(gap, dataTable(writing, block, flow.width, flow.landscape, keepLast));
      const before = sectionBreak(writing, false);
      const table = dataTable(writing, block, textWidthOfPage(writing.format, true), true, false);
      return together(before, table, sectionBreak(writing, true));
    }
    case 'figure':
      return figureBlock(writing, block, flow.width, flow.landscape, flow.kept.has(block));
    default:
      return assertNever(block);
  }
}

/** A paragraph of text, with the label that stands before it and what the place in the flow asks for. */
function textParagraph(
  flow: Flow,
  style: StyleId,
  list: readonly (Stretch | null)[],
  lead: Xml | null,
  at: Place | null,
  keepNext: boolean,
): Xml {
  const content = marked(flow.writing, at, lead ? together(lead, runsOf(list)) : runsOf(list));
  const before = flow.afterTable ? flow.writing.format.paragraph.gap : undefined;
  flow.afterTable = false;
  return keepNext || before !== undefined ? paragraph({ style, keepNext, before }, content) : plainParagraph(style, content);
}

function writeParagraph(flow: Flow, block: Paragraph, style: StyleId, label: string | null, item: Item | null): Xml {
  let list = stretches(block.inlines);
  if (flow.closing === block && flow.mark !== null) list = withEndMark(list, flow.mark);
  const lead = label === null ? (block.runIn === null ? null : run(`${block.runIn.label} `, { bold: true })) : nothing;
  // Số thứ tự is typed, not Word's automatic numbering: Word knows no list that runs a, b, c, d, đ, e, g; a number that is cited elsewhere
  // («điểm đ khoản 2») must not change when a paragraph is moved; and it stays when a passage is copied into a message or a web page.
  if (label !== null) list = labelled(label, list);
  const at = item ? { source: item.place.source, start: Math.min(item.place.start, block.place.start), end: block.place.end } : block.place;
  return textParagraph(flow, style, list, lead, at, flow.kept.has(block));
}

/** The text with its number before it, in one run where both look the same. A number stands upright, in bold where its text does. */
function labelled(label: string, list: readonly (Stretch | null)[]): (Stretch | null)[] {
  const [first, ...rest] = list;
  if (label === '') return [...list];
  if (list.length === 0) return [{ value: label, bold: false, italic: false }];
  if (!first) return [{ value: `${label} `, bold: false, italic: false }, ...list];
  if (!first.italic && (!first.bold || list.length === 1)) return [{ ...first, value: `${label} ${first.value}` }, ...rest];
  return [{ value: `${label} `, bold: first.bold && list.length === 1, italic: false }, ...list];
}

function writeItem(flow: Flow, item: Item): Xml {
  const style = itemStyles[item.level];
  const [first, ...rest] = item.blocks;
  if (first?.kind === 'paragraph') return together(writeParagraph(flow, first, style, item.label, item), writeBlocks(flow, rest));
  const alone: Stretch[] = [{ value: item.label, bold: false, italic: false }];
  const list = flow.closing === item && flow.mark !== null ? withEndMark(alone, flow.mark) : alone;
  const label = textParagraph(flow, style, list, null, item.place, flow.kept.has(item) || item.blocks.length > 0);
  return together(label, writeBlocks(flow, item.blocks));
}

function inCapitals(list: readonly (Stretch | null)[]): (Stretch | null)[] {
  return list.map((stretch) => stretch && { ...stretch, value: stretch.value.toUpperCase() });
}

/** Phần, chương, mục, tiểu mục: number and title in the middle, each on its line; mục I., điều: number and title on one line. */
function writeHeading(flow: Flow, heading: Heading): Xml {
  const { style, outline, centred, capitals } = headingStyles[heading.level];
  const typed = capitals ? inCapitals(stretches(heading.title)) : stretches(heading.title);
  // the style is bold by itself
  const title = typed.map((stretch) => stretch && { ...stretch, bold: false });
  const separate = centred && heading.label !== '' && title.length > 0;
  const runs = separate ? together(run(heading.label), lineBreak, runsOf(title)) : runsOf(labelled(heading.label, title));
  const content = marked(flow.writing, heading.place, runs);
  const level = Math.min(8, Math.max(0, heading.depth - 1));
  const before = flow.afterTable && !centred ? flow.writing.format.paragraph.gap : undefined;
  flow.afterTable = false;
  const options: ParagraphOptions = { style, before, outline: level === outline ? undefined : level };
  return before === undefined && level === outline ? plainParagraph(style, content) : paragraph(options, content);
}
