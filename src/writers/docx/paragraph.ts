import type { StyleId } from './styles.ts';
import { halfPoints, twipsOfPt } from './units.ts';
import { element, nothing, text, together, type Xml } from './xml.ts';

/** What a paragraph says besides its style; lengths in pt. */
export interface ParagraphOptions {
  readonly style: StyleId;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Content of `w:pBdr`. */
  readonly borders?: Xml;
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  readonly hanging?: number;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** From 0. */
  readonly outline?: number;
  /** A section that ends with this paragraph. */
  readonly section?: Xml;
}

const plain = new Map<StyleId, Xml>();

function properties(options: ParagraphOptions): Xml {
  const { keepNext, pageBreakBefore, borders, before, after, left, right, firstLine, hanging, align, outline, section } = options;
  const twips = (value: number | undefined) => (value === undefined ? undefined : twipsOfPt(value));
  return together(
    element('w:pStyle', { 'w:val': options.style }),
    keepNext ? element('w:keepNext', null) : nothing,
    pageBreakBefore ? element('w:pageBreakBefore', null) : nothing,
    borders ? element('w:pBdr', null, borders) : nothing,
    before === undefined && after === undefined ? nothing : element('w:spacing', { 'w:before': twips(before), 'w:after': twips(after) }),
    left === undefined && right === undefined && firstLine === undefined && hanging === undefined
      ? nothing
      : element('w:ind', { 'w:left': twips(left), 'w:right': twips(right), 'w:hanging': twips(hanging), 'w:firstLine': twips(firstLine) }),
    align ? element('w:jc', { 'w:val': align }) : nothing,
    outline === undefined ? nothing : element('w:outlineLvl', { 'w:val': outline }),
    section ?? nothing,
  );
}

/** A paragraph that says nothing but its style. */
export function plainParagraph(style: StyleId, content: Xml): Xml {
  let head = plain.get(style);
  if (head === undefined) {
    head = element('w:pPr', null, properties({ style }));
    plain.set(style, head);
  }
  return element('w:p', null, together(head, content));
}

export function paragraph(options: ParagraphOptions, content: Xml): Xml {
  return element('w:p', null, together(element('w:pPr', null, properties(options)), content));
}

export interface RunOptions {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Six hexadecimal digits. */
  readonly colour?: string;
  readonly size?: number;
}

/** A run of text. */
export function run(value: string, options?: RunOptions): Xml {
  if (value === '') return nothing;
  return element('w:r', null, together(options ? runProperties(options) : nothing, textElement(value)));
}

export function runProperties({ bold, italic, colour, size }: RunOptions): Xml {
  const inner = together(
    bold ? element('w:b', null) : nothing,
    italic ? element('w:i', null) : nothing,
    colour ? element('w:color', { 'w:val': colour }) : nothing,
    size ? together(element('w:sz', { 'w:val': halfPoints(size) }), element('w:szCs', { 'w:val': halfPoints(size) })) : nothing,
  );
  return inner && element('w:rPr', null, inner);
}

const kept = { 'xml:space': 'preserve' };

function isWhite(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0;
}

function textElement(value: string): Xml {
  const keep = isWhite(value.charCodeAt(0)) || isWhite(value.charCodeAt(value.length - 1));
  return element('w:t', keep ? kept : null, text(value));
}

export const lineBreak: Xml = element('w:r', null, element('w:br', null));

/** The lines of a text, each but the last ended by a break. */
export function brokenRun(lines: readonly string[]): Xml {
  return together(...lines.map((line, index) => (index === 0 ? run(line) : together(lineBreak, run(line)))));
}
