import { type RegisterBook, type RegisterRow, registerHeadings } from '../../document/outgoing-register.ts';
import type { Format } from '../../document/profile.ts';
import { cell, columns } from './grid.ts';
import {
  applicationProperties,
  contentTypes,
  documentRelationships,
  fontTable,
  packageRelationships,
  type RelatedPart,
  settings,
} from './package-parts.ts';
import { brokenRun, paragraph, plainParagraph, run } from './paragraph.ts';
import { pageNumberHeader } from './running-parts.ts';
import { stylesPart, wordNamespace } from './styles.ts';
import { pointsPerMm, twipsOfMm, twipsOfPt } from './units.ts';
import { element, nothing, text, together, type Xml, xmlDocument } from './xml.ts';
import { textEntry, zip } from './zip.ts';

export interface RegisterOptions {
  /** What the cover says of the time: «2026», «Nhiệm kỳ 2025-2030»; null leaves a blank to fill in. */
  readonly year: string | null;
}

/** A4 across, in mm; the binding is on the left. */
const PAGE = { width: 297, height: 210, top: 20, right: 15, bottom: 20, left: 30, header: 10 };
/** Widths of the ten columns in mm: together the width of the text. */
const WIDTHS = [25, 22, 58, 25, 42, 20, 14, 16, 15, 15];
const SIZE = 11;

const dayText = (iso: string | null) => (iso === null ? '' : iso.split('-').reverse().join('/'));

function cellsOf(row: RegisterRow): readonly (readonly string[])[] {
  return [
    [row.numberSymbol],
    [dayText(row.date)],
    [row.title],
    [row.signer],
    row.recipients,
    [row.kept],
    [row.copies === null ? '' : String(row.copies)],
    [row.sent],
    [row.received],
    [row.note],
  ];
}

function tableRow(cells: readonly (readonly string[])[], header: boolean): Xml {
  const content = (lines: readonly string[], width: number) => {
    const inside = header ? run(lines.join(' '), { size: SIZE, bold: true }) : sized(lines);
    const centred = element('w:vAlign', { 'w:val': 'center' });
    return cell(width * pointsPerMm, plainParagraph(header ? 'DauBang' : 'OBang', inside), header ? centred : nothing);
  };
  return element(
    'w:tr',
    null,
    together(
      element('w:trPr', null, together(element('w:cantSplit', null), header ? element('w:tblHeader', null) : nothing)),
      ...WIDTHS.map((width, index) => content(cells[index] ?? [], width)),
    ),
  );
}

function sized(lines: readonly string[]): Xml {
  const [only, ...more] = lines;
  if (more.length === 0) return run(only ?? '', { size: SIZE });
  return together(
    ...lines.map((line, index) => (index === 0 ? run(line, { size: SIZE }) : together(brokenRun(['', '']), run(line, { size: SIZE })))),
  );
}

function table(rows: readonly RegisterRow[]): Xml {
  const width = WIDTHS.reduce((sum, one) => sum + one, 0) * pointsPerMm;
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
          element('w:tblCaption', { 'w:val': 'Phần đăng ký văn bản đi' }),
        ),
      ),
      columns(WIDTHS.map((one) => one * pointsPerMm)),
      tableRow(
        registerHeadings.map((heading) => [heading]),
        true,
      ),
      tableRow(
        registerHeadings.map((_, index) => [`(${index + 1})`]),
        true,
      ),
      ...rows.map((row) => tableRow(cellsOf(row), false)),
    ),
  );
}

/** The cover of a book: whose it is, which year, from which number and day to which. */
function cover(book: RegisterBook, { year }: RegisterOptions): Xml {
  const [first, last] = [book.rows[0], book.rows.at(-1)];
  const dated = book.rows.flatMap((row) => row.date ?? []);
  const blank = '……………';
  const line = (words: string, before: number) => paragraph({ style: 'KinhGui', align: 'center', before }, run(words));
  return together(
    book.superior ? plainParagraph('TenCoQuanChuQuan', run(book.superior.toUpperCase())) : nothing,
    plainParagraph('TenCoQuan', run(book.issuer.toUpperCase())),
    paragraph({ style: 'TenLoai', before: 130 }, run('SỔ ĐĂNG KÝ VĂN BẢN ĐI', { size: 24 })),
    paragraph({ style: 'TrichYeu', before: 12 }, run(year === null ? `Năm: ${blank}` : /^\d+$/.test(year) ? `Năm: ${year}` : year)),
    line(`Từ ngày ${dayText(dated[0] ?? null) || blank} đến ngày ${dayText(dated.at(-1) ?? null) || blank}`, 60),
    line(`Từ số ${first?.numberSymbol ?? blank} đến số ${last?.numberSymbol ?? blank}`, 6),
    line(`Quyển số: ${blank}`, 6),
  );
}

function section(first: boolean): Xml {
  const page = together(
    element('w:type', { 'w:val': 'nextPage' }),
    element('w:pgSz', { 'w:w': twipsOfMm(PAGE.width), 'w:h': twipsOfMm(PAGE.height), 'w:orient': 'landscape' }),
    element('w:pgMar', {
      'w:top': twipsOfMm(PAGE.top),
      'w:right': twipsOfMm(PAGE.right),
      'w:bottom': twipsOfMm(PAGE.bottom),
      'w:left': twipsOfMm(PAGE.left),
      'w:header': twipsOfMm(PAGE.header),
      'w:footer': twipsOfMm(PAGE.header),
      'w:gutter': 0,
    }),
    // every book counts its own pages, and its cover shows no number
    element('w:pgNumType', { 'w:start': 1 }),
    element('w:cols', { 'w:space': 720 }),
    element('w:titlePg', null),
  );
  const header = first ? element('w:headerReference', { 'w:type': 'default', 'r:id': 'rId4' }) : nothing;
  return element('w:sectPr', null, together(header, page));
}

const namespaces = { 'xmlns:w': wordNamespace, 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' };

function core(): string {
  return xmlDocument(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      together(element('dc:title', null, text('Sổ đăng ký văn bản đi')), element('dc:language', null, text('vi-VN'))),
    ),
  );
}

/**
 * Sổ đăng ký văn bản đi (Nghị định 30/2020/NĐ-CP, Phụ lục IV) as DOCX, ready to print and bind: a cover for each organ, then the ten columns
 * with their headings on every page. The same books give the same bytes.
 */
export function writeRegister(books: readonly RegisterBook[], format: Format, options: RegisterOptions): Uint8Array {
  const parts: readonly RelatedPart[] = [
    { id: 'rId1', type: 'styles', target: 'styles.xml' },
    { id: 'rId2', type: 'settings', target: 'settings.xml' },
    { id: 'rId3', type: 'fontTable', target: 'fontTable.xml' },
    { id: 'rId4', type: 'header', target: 'header1.xml' },
  ];
  const last = books.length - 1;
  const content = books.map((book, index) =>
    together(
      cover(book, options),
      paragraph({ style: 'CuoiPhan', pageBreakBefore: true }, nothing),
      table(book.rows),
      paragraph({ style: 'CuoiPhan', ...(index < last ? { section: section(index === 0) } : {}) }, nothing),
    ),
  );
  const body = element('w:body', null, together(...content, section(last <= 0)));
  return zip([
    textEntry('[Content_Types].xml', contentTypes(parts)),
    textEntry('_rels/.rels', packageRelationships()),
    textEntry('word/_rels/document.xml.rels', documentRelationships(parts)),
    textEntry('word/document.xml', xmlDocument(element('w:document', namespaces, body))),
    textEntry('word/styles.xml', stylesPart(format, format.sizes)),
    textEntry('word/settings.xml', settings()),
    textEntry('word/fontTable.xml', fontTable()),
    textEntry('word/header1.xml', pageNumberHeader()),
    textEntry('docProps/core.xml', core()),
    textEntry('docProps/app.xml', applicationProperties()),
  ]);
}
