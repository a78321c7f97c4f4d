import {
  assertNever,
  type Block,
  type Figure,
  type Heading,
  type Inline,
  type Item,
  type Paragraph,
  type Table,
  type TableCell,
} from '../../document/document.ts';
import { type Html, html, noMarkup, onOneLine, raw } from './html.ts';

/** What the parts of one document share while its text is written. */
export interface BodyContext {
  /** The h-level of the outermost heading. */
  readonly headingLevel: number;
  /** Where a figure's file stands beside the page; a figure that is not in it could not be read. */
  readonly images: ReadonlyMap<Figure, string>;
  /** Numbers the tables of a page, so that each has a name of its own. */
  readonly nextTable: () => number;
  /** Dấu kết thúc («./.»), printed at the end of this paragraph. */
  readonly end: { readonly after: Paragraph; readonly mark: string } | null;
}

/** Toàn văn: the blocks of a body as sections, headings in order, lists that keep their printed labels as text, tables, figures. */
export function bodyHtml(blocks: readonly Block[], context: BodyContext): Html {
  const out: string[] = [];
  /** Headings whose sections are open, outermost first. */
  const open: Heading[] = [];
  let at = 0;
  while (at < blocks.length) {
    const block = blocks[at] as Block;
    if (block.kind === 'heading') {
      while (open.length > 0 && !isWithin(block, open.at(-1) as Heading)) {
        open.pop();
        out.push('</section>\n');
      }
      const level = Math.min(6, context.headingLevel + open.length);
      open.push(block);
      out.push(sectionStart(block, level).toHTML());
      at++;
    } else if (block.kind === 'item') {
      const first = at;
      while (at < blocks.length && isSameList(blocks[at] as Block, block)) at++;
      out.push(listHtml(blocks.slice(first, at) as Item[], context).toHTML());
    } else {
      out.push(blockHtml(block, context).toHTML());
      at++;
    }
  }
  for (const _ of open) out.push('</section>\n');
  return raw(out.join(''));
}

const RANKS: readonly string[] = ['phan', 'chuong', 'muc', 'tieu_muc', 'muc_la_ma', 'dieu', 'khoan'];

/** Whether a heading stands under another: by level where both have one, else by the depth at which they were written. */
function isWithin(inner: Heading, outer: Heading): boolean {
  const ranks = [RANKS.indexOf(inner.level), RANKS.indexOf(outer.level)] as const;
  return ranks[0] >= 0 && ranks[1] >= 0 ? ranks[0] > ranks[1] : inner.depth > outer.depth;
}

function isSameList(block: Block, first: Item): block is Item {
  return block.kind === 'item' && block.level === first.level;
}

function blockHtml(block: Exclude<Block, Heading | Item>, context: BodyContext): Html {
  switch (block.kind) {
    case 'paragraph':
      return paragraphHtml(block, context);
    case 'table':
      return tableHtml(block, context);
    case 'figure':
      return figureHtml(block, context);
    default:
      return assertNever(block);
  }
}

/** Levels whose label stands on a line of its own above the title. */
const CENTRED: ReadonlySet<string> = new Set(['phan', 'chuong', 'muc', 'tieu_muc']);

function sectionStart(heading: Heading, level: number): Html {
  const title = inlinesHtml(heading.title);
  const label = heading.label === '' ? null : html`<span class="label">${heading.label}</span> `;
  return html`<section class="part ${heading.level.replaceAll('_', '-')}" id="${heading.anchor}">
${headingLine(level, html`${label}<span class="title">${title}</span>`, CENTRED.has(heading.level), permalink(heading.anchor, nameOf(heading)))}`;
}

/** «mục I», «Điều 3», or its words. */
function nameOf({ label, text }: Heading): string {
  if (label === '') return text.value;
  return `${/^\p{L}+ /u.test(label) ? '' : 'mục '}${label.replace(/\.$/, '')}`;
}

/** A heading and beside it the link to its place, which is no part of its name. */
export function headingLine(level: number, title: Html, centred: boolean, link: Html): Html {
  const element = `h${level}`;
  return html`<div class="heading${centred ? ' centred' : ''}">${raw(`<${element}>`)}${title}${raw(`</${element}>`)}${link}</div>\n`;
}

/** Headings of a body for a table of contents. */
export function outlineOf(blocks: readonly Block[]): readonly { readonly anchor: string; readonly label: string; readonly text: string }[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' ? [{ anchor: block.anchor, label: block.label, text: block.text.value }] : [],
  );
}

/** A link to the place itself. Its sign is drawn by the style sheet, so that neither copying nor a reading mode takes it for text. */
export function permalink(anchor: string, name: string): Html {
  return html`<a class="permalink" href="#${anchor}" aria-label="Liên kết đến ${name}"></a>`;
}

function paragraphHtml(paragraph: Paragraph, context: BodyContext): Html {
  const { runIn } = paragraph;
  if (!runIn) return html`<p>${textHtml(paragraph, context)}</p>\n`;
  return html`<p class="dieu" id="${runIn.anchor}"><strong class="label">${runIn.label}</strong> ${textHtml(paragraph, context)}${permalink(runIn.anchor, runIn.label.replace(/\.$/, ''))}</p>\n`;
}

function textHtml(paragraph: Paragraph, { end }: BodyContext): Html {
  return inlinesHtml(end?.after === paragraph ? endedWith(paragraph.inlines, end.mark) : paragraph.inlines);
}

/** The paragraph that the mark at the end of a body closes; null where the body ends in something else. */
export function lastParagraph(blocks: readonly Block[]): Paragraph | null {
  const last = blocks.at(-1);
  if (last?.kind === 'item') return lastParagraph(last.blocks);
  return last?.kind === 'paragraph' ? last : null;
}

/** The mark takes the place of the closing punctuation; one that the author typed stays. */
function endedWith(inlines: readonly Inline[], mark: string): readonly Inline[] {
  const last = inlines.at(-1);
  if (last === undefined || last.kind === 'break') return inlines;
  const rest = inlines.slice(0, -1);
  if (last.kind !== 'text') return [...rest, { ...last, children: endedWith(last.children, mark) }];
  const value = last.text.value.trimEnd();
  if (value.endsWith('./.')) return inlines;
  const ended = mark === '.' && /[.!?…:]$/.test(value) ? value : `${value.replace(/[.;,]$/, '')}${mark}`;
  return [...rest, { kind: 'text', text: { ...last.text, value: ended } }];
}

/**
 * The labels are text, not counters: they are part of the law's wording, are copied with it, and `đ)` is no counter that browsers have.
 */
function listHtml(items: readonly Item[], context: BodyContext): Html {
  const { level } = items[0] as Item;
  const list = items.map((item) => itemHtml(item, context));
  return level === 'khoan' || level === 'diem'
    ? html`<ol class="items ${level}">\n${list}</ol>\n`
    : html`<ul class="items ${level}">\n${list}</ul>\n`;
}

function itemHtml(item: Item, context: BodyContext): Html {
  const [first, ...rest] = item.blocks;
  const lead = first?.kind === 'paragraph' ? first : null;
  const link = item.number === null ? null : permalink(item.anchor, `mục ${item.path}`);
  const text = lead ? html` ${textHtml(lead, context)}` : null;
  return html`<li id="${item.anchor}"><p><span class="label">${item.label}</span>${text}${link}</p>
${bodyHtml(lead ? rest : item.blocks, context)}</li>
`;
}

export function inlinesHtml(inlines: readonly Inline[]): Html {
  return html`${inlines.map(inlineHtml)}`;
}

function inlineHtml(inline: Inline): Html {
  switch (inline.kind) {
    case 'text':
      return textWithSymbols(inline.text.value);
    case 'strong':
      return html`<strong>${inlinesHtml(inline.children)}</strong>`;
    case 'emphasis':
      return html`<em>${inlinesHtml(inline.children)}</em>`;
    case 'break':
      return html`<br>`;
    default:
      return assertNever(inline);
  }
}

/** Số, ký hiệu: `04/CT-UBND`, `51-NQ/TW`. */
const SYMBOL = /\d{1,5}(?:\/\d{4})?\/[\p{L}\d&]{1,12}(?:-[\p{L}\d&]{1,12}){1,3}|\d{1,5}-[\p{L}&]{1,8}\/[\p{L}\d&]{1,12}/gu;

/** The text with its numbers of documents kept on one line each. */
export function textWithSymbols(text: string): Html {
  const value = onOneLine(text);
  // a number of a document has both
  if (!value.includes('/') || !value.includes('-')) return html`${value}`;
  const parts: (string | Html)[] = [];
  let from = 0;
  for (const match of value.matchAll(SYMBOL)) {
    parts.push(value.slice(from, match.index), html`<span class="symbol">${match[0]}</span>`);
    from = match.index + match[0].length;
  }
  return html`${parts}${value.slice(from)}`;
}

/** A table that a phone can scroll: a region with a name, reached by keyboard. */
function tableHtml(table: Table, context: BodyContext): Html {
  const columns = Math.max(table.header.length, ...table.rows.map((row) => row.length));
  if (columns === 0) return noMarkup;
  const alignments = Array.from({ length: columns }, (_, column) => alignment(table.align[column]));
  const head = alignments.map((align, column) => {
    const cell = table.header[column];
    return isEmpty(cell) ? html`<td${align}></td>` : html`<th scope="col"${align}>${inlinesHtml(cell?.inlines ?? [])}</th>`;
  });
  const rows: Html[] = [];
  for (const row of table.rows) {
    const cells: Html[] = [];
    for (const [column, align] of alignments.entries()) cells.push(html`<td${align}>${inlinesHtml(row[column]?.inlines ?? [])}</td>`);
    rows.push(html`<tr>${cells}</tr>\n`);
  }
  return html`<section class="table" aria-label="Bảng ${context.nextTable()}" tabindex="0">
<table>
<thead>
<tr>${head}</tr>
</thead>
<tbody>
${rows}</tbody>
</table>
</section>
`;
}

function alignment(align: Table['align'][number] | undefined): Html | null {
  return align === 'right' ? html` class="right"` : align === 'center' ? html` class="centre"` : null;
}

function isEmpty(cell: TableCell | undefined): boolean {
  return !cell || cell.text.value.trim() === '';
}

function figureHtml(figure: Figure, context: BodyContext): Html {
  const file = context.images.get(figure);
  const caption = figure.title ? html`<figcaption>${onOneLine(figure.title)}</figcaption>\n` : null;
  if (file === undefined || !figure.image) return html`<p class="missing">[Hình: ${onOneLine(figure.alt)}]</p>\n`;
  const { width, height } = figure.image;
  return html`<figure>
<img src="${file}" alt="${onOneLine(figure.alt)}" width="${width}" height="${height}" loading="lazy">
${caption}</figure>
`;
}
