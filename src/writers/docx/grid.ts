import { twipsOfPt } from './units.ts';
import { element, nothing, together, type Xml } from './xml.ts';

/** A cell of a table that only places things side by side. */
export interface GridRow {
  readonly cells: readonly Xml[];
  /** False where the row may run over a page. */
  readonly whole: boolean;
}

export interface Grid {
  /** Widths of the columns in pt. */
  readonly widths: readonly number[];
  readonly rows: readonly GridRow[];
  /** What it holds, for those who cannot see it. */
  readonly title: string;
}

/** A cell of this width in pt. */
export function cell(width: number, content: Xml, properties: Xml = nothing): Xml {
  return element(
    'w:tc',
    null,
    together(element('w:tcPr', null, together(element('w:tcW', { 'w:w': twipsOfPt(width), 'w:type': 'dxa' }), properties)), content),
  );
}

export function columns(widths: readonly number[]): Xml {
  return element('w:tblGrid', null, together(...widths.map((width) => element('w:gridCol', { 'w:w': twipsOfPt(width) }))));
}

/** Space inside the cells of a table: none above and below, `side` twips left and right. */
export function cellMargins(side: number): Xml {
  const margin = (name: string, width: number) => element(`w:${name}`, { 'w:w': width, 'w:type': 'dxa' });
  return element('w:tblCellMar', null, together(margin('top', 0), margin('left', side), margin('bottom', 0), margin('right', side)));
}

/** Number, date, signature and the like stand in a table without borders, as in the forms of Phụ lục III. */
export function grid({ widths, rows, title }: Grid): Xml {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const properties = element(
    'w:tblPr',
    null,
    together(
      element('w:tblW', { 'w:w': twipsOfPt(total), 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      // said here too: LibreOffice does not take it from the default table style
      cellMargins(0),
      element('w:tblCaption', { 'w:val': title }),
    ),
  );
  const body = rows.map(({ cells, whole }) =>
    element(
      'w:tr',
      null,
      together(
        whole ? element('w:trPr', null, element('w:cantSplit', null)) : nothing,
        ...cells.map((content, index) => cell(widths[index] as number, content)),
      ),
    ),
  );
  return element('w:tbl', null, together(properties, columns(widths), ...body));
}
