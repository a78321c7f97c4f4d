/** How a CSV is to be read: Excel takes UTF-8 for what it is only where a byte order mark stands first. */
export interface CsvOptions {
  readonly byteOrderMark?: boolean;
}

/** A cell that begins like this is a formula to a spreadsheet: whoever wrote the document would run code on the reader's machine. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV (RFC 4180): CRLF at each line's end, quotes where needed, formulas made text by a leading apostrophe. */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[], options: CsvOptions = {}): string {
  return `${options.byteOrderMark ? '\uFEFF' : ''}${[header, ...rows].map(writeCsvRow).join('')}`;
}

export function writeCsvRow(row: readonly string[]): string {
  return `${row.map(cell).join(',')}\r\n`;
}
