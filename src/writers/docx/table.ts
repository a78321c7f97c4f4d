import type { Table, TableCell } from '../../document/document.ts';
import { placeOf } from '../../source/source-text.ts';
import { marked } from './comments.ts';
import { cell, columns } from './grid.ts';
import { runsOf, stretches } from './inlines.ts';
import { textWidth } from './measure.ts';
import { paragraph, plainParagraph } from './paragraph.ts';
import { cellPadding } from './styles.ts';
import { twipsOfPt } from './units.ts';
import { textHeightOfPage, type Writing } from './writing.ts';
import { element, nothing, together, type Xml } from './xml.ts';

interface ColumnNeed {
  /** Width of the longest word, with the padding, in pt. */
  narrowest: number;
  /** Width of the longest text on one line. */
  widest: number;
  /** Width of all texts together: how much the column has to say. */
  amount: number;
}

/** Rows that are measured; a longer table is judged by its beginning. */
const measuredRows = 400;

function needsOf(table: Table, size: number): ColumnNeed[] {
  const rows = table.rows.slice(0, measuredRows);
  const count = Math.max(table.header.length, ...rows.map((row) => row.length), 1);
  const needs: ColumnNeed[] = Array.from({ length: count }, () => ({ narrowest: 2 * cellPadding, widest: 2 * cellPadding, amount: 1 }));
  for (const [index, content] of table.header.entries()) considerCell(needs[index] as ColumnNeed, content, size, 'bold');
  for (const row of rows) for (const [index, content] of row.entries()) considerCell(needs[index] as ColumnNeed, content, size, 'regular');
  return needs;
}

function considerCell(need: ColumnNeed, content: TableCell, size: number, face: 'regular' | 'bold'): void {
  const value = content.text.value;
  const whole = textWidth(value, size, face);
  need.widest = Math.max(need.widest, whole + 2 * cellPadding + 1);
  need.amount += whole;
  for (const word of value.split(/\s+/)) {
    if (word.length * size * 1.1 + 2 * cellPadding + 1 <= need.narrowest) continue;
    need.narrowest = Math.max(need.narrowest, textWidth(word, size, face) + 2 * cellPadding + 1);
  }
}

/** A column of short numbers is no wider than this, in pt, and does not grow. */
const shortColumn = 45;

/** Widths of the columns in pt, `width` in all: each holds its longest word, and the rest goes to those that have more to say. */
function columnWidths(needs: readonly ColumnNeed[], width: number): number[] {
  const least = needs.reduce((sum, need) => sum + need.narrowest, 0);
  if (least >= width) return needs.map((need) => (need.narrowest * width) / least);
  const widths = needs.map((need) => need.narrowest);
  let left = width - least;
  let open = needs.map((need, index) => ({ need, index })).filter(({ need }) => need.widest > need.narrowest);
  while (left > 0.5 && open.length > 0) {
    const weight = open.reduce((sum, { need }) => sum + Math.sqrt(need.amount), 0);
    const share = left;
    const still: typeof open = [];
    for (const entry of open) {
      const { need, index } = entry;
      const added = (share * Math.sqrt(need.amount)) / weight;
      const room = need.widest - (widths[index] as number);
      const taken = Math.min(added, room);
      widths[index] = (widths[index] as number) + taken;
      left -= taken;
      if (taken < room) still.push(entry);
    }
    if (still.length === open.length) break;
    open = still;
  }
  if (left <= 0.5) return widths;
  // what nobody needs goes to the wide columns, not to those of numbers
  const grow = needs.map((need) => Math.max(0, need.widest - shortColumn));
  const growth = grow.reduce((sum, value) => sum + value, 0);
  return widths.map((value, index) => value + (growth === 0 ? left / widths.length : (left * (grow[index] as number)) / growth));
}

function leastWidth(needs: readonly ColumnNeed[]): number {
  return needs.reduce((sum, need) => sum + need.narrowest, 0);
}

/** The size in pt of a table's letters: that of its style, or up to 2 pt less where its longest words want it, and the needs in that size. */
function fittingSize(writing: Writing, table: Table, width: number): { size: number; needs: ColumnNeed[] } {
  const usual = writing.format.sizes.body - 1;
  let size = usual;
  let needs = needsOf(table, size);
  while (leastWidth(needs) > width && size > usual - 2) {
    size--;
    needs = needsOf(table, size);
  }
  return { size, needs };
}

/** Whether a table cannot be read on a portrait page: its longest words alone are wider, even in smaller letters. */
export function needsLandscape(writing: Writing, table: Table, width: number): boolean {
  return table.header.length >= 5 && leastWidth(fittingSize(writing, table, width).needs) > width;
}

function contentCell(
  writing: Writing,
  content: TableCell | undefined,
  width: number,
  header: boolean,
  align: Table['align'][number],
  keepNext: boolean,
  size: number | undefined,
): Xml {
  const inside = content ? marked(writing, placeOf(content.text), runsOf(stretches(content.inlines), size)) : nothing;
  const style = header ? 'DauBang' : 'OBang';
  const options = { style, keepNext, align: header ? undefined : (align ?? undefined) } as const;
  const own = keepNext || options.align !== undefined;
  return cell(
    width,
    own ? paragraph(options, inside) : plainParagraph(style, inside),
    header ? element('w:vAlign', { 'w:val': 'center' }) : nothing,
  );
}

/** Height in pt that a row takes, roughly. */
function rowHeight(row: readonly TableCell[], widths: readonly number[], size: number): number {
  let lines = 1;
  for (const [index, content] of row.entries()) {
    const room = Math.max(10, (widths[index] ?? 10) - 2 * cellPadding);
    lines = Math.max(lines, (content.text.value.length * size * 0.47) / room + 0.5);
  }
  return lines * size * 1.15 + 4;
}

/**
 * A table over the whole width: borders, the header row repeated on each page, rows that stay whole unless they fill half a page.
 * `keepLast`: its last row stays with what follows it.
 */
export function dataTable(writing: Writing, table: Table, width: number, landscape: boolean, keepLast: boolean): Xml {
  const { size, needs } = fittingSize(writing, table, width);
  const ownSize = size === writing.format.sizes.body - 1 ? undefined : size;
  const widths = columnWidths(needs, width);
  const half = textHeightOfPage(writing.format, landscape) / 2;
  const hasHeader = table.header.some((content) => content.text.value !== '');
  const title = table.header.map((content) => content.text.value).join('; ');
  const row = (cells: readonly TableCell[], header: boolean, keep: boolean) => {
    const contents: Xml[] = [];
    for (const [index, columnWidth] of widths.entries())
      contents.push(contentCell(writing, cells[index], columnWidth, header, table.align[index] ?? null, keep, ownSize));
    return element(
      'w:tr',
      null,
      together(
        element(
          'w:trPr',
          null,
          together(
            header || rowHeight(cells, widths, size) < half ? element('w:cantSplit', null) : nothing,
            header ? element('w:tblHeader', null) : nothing,
          ),
        ),
        ...contents,
      ),
    );
  };
  const last = table.rows.length - 1;
  return element(
    'w:tbl',
    null,
    together(
      element(
        'w:tblPr',
        null,
        together(
          element('w:tblStyle', { 'w:val': 'BangSoLieu' }),
          element('w:tblW', { 'w:w': twipsOfPt(width), 'w:type': 'dxa' }),
          element('w:tblLayout', { 'w:type': 'fixed' }),
          element('w:tblLook', {
            'w:val': '0420',
            'w:firstRow': 1,
            'w:lastRow': 0,
            'w:firstColumn': 0,
            'w:lastColumn': 0,
            'w:noHBand': 0,
            'w:noVBand': 1,
          }),
          element('w:tblCaption', { 'w:val': 'Bảng số liệu' }),
          element('w:tblDescription', { 'w:val': title === '' ? 'Bảng' : `Bảng gồm các cột: ${title}`.slice(0, 250) }),
        ),
      ),
      columns(widths),
      hasHeader ? row(table.header, true, table.rows.length > 0) : nothing,
      ...table.rows.map((cells, index) => row(cells, false, keepLast && index === last)),
    ),
  );
}
