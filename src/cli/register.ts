import { headsOf } from '../build/document-heads.ts';
import { findInputs } from '../build/sources.ts';
import { writeWhole } from '../build/world.ts';
import { type RegisterBook, type RegisterRow, registerBooks, registerHeadings } from '../document/outgoing-register.ts';
import { formats } from '../profiles/formats.ts';
import { openRepository } from '../release/git.ts';
import { branchFindings, numberFindings, numberHistory } from '../release/number-findings.ts';
import { documentsOfBranches } from '../release/other-branches.ts';
import { seriesSettings } from '../release/release-readiness.ts';
import { sourceHistory } from '../release/source-history.ts';
import { writeCsv } from '../writers/csv/write-csv.ts';
import { writeRegister } from '../writers/docx/write-register.ts';
import { type SheetValue, writeXlsx } from '../writers/xlsx/write-xlsx.ts';
import { type Command, oneOf, UsageError } from './command.ts';
import { tellConfigurationFaults } from './lint-options.ts';
import { textTable } from './text-table.ts';

export const register: Command = {
  name: 'register',
  usage: '[ĐƯỜNG_DẪN…]',
  summary: 'Sổ đăng ký văn bản đi, mười cột theo Phụ lục IV, Nghị định 30/2020/NĐ-CP; báo số trùng, số bỏ trống, số sau mà ngày trước.',
  options: {
    format: { type: 'string', value: 'DẠNG', describe: 'table (mặc định), csv, xlsx, hoặc docx để in và đóng sổ' },
    year: { type: 'string', value: 'NĂM', describe: 'chỉ văn bản của năm này' },
    organ: { type: 'string', value: 'CƠ_QUAN', describe: 'chỉ văn bản của cơ quan này: mã trong danh mục, hoặc tên' },
    out: { type: 'string', value: 'TỆP', describe: 'ghi ra tệp này thay vì đầu ra chuẩn' },
    bom: { type: 'boolean', describe: 'csv: thêm dấu BOM để Excel đọc đúng tiếng Việt' },
  },
  run: async (args, terminal) => {
    const format = oneOf(args, 'format', ['table', 'csv', 'xlsx', 'docx'] as const, 'table');
    const year = args.text('year');
    if (year !== undefined && !/^\d{4}$/.test(year)) throw new UsageError(`Gặp «--year ${year}», cần một năm, ví dụ 2026.`);
    const inputs = await findInputs(args.paths);
    if (tellConfigurationFaults(inputs.offices, terminal)) return 2;
    const entries = headsOf(inputs);
    const organ = args.text('organ');
    const all = registerBooks(entries.map((one) => one.document));
    const books = all
      .filter((book) => organ === undefined || book.organ === organ || book.issuer.toLowerCase() === organ.toLowerCase())
      .map((book) => ({ ...book, rows: book.rows.filter((row) => year === undefined || row.date?.startsWith(year)) }))
      .filter((book) => book.rows.length > 0);
    if (organ !== undefined && !all.some((book) => book.organ === organ || book.issuer.toLowerCase() === organ.toLowerCase()))
      throw new UsageError(
        `Không có văn bản đã có số của cơ quan «${organ}». Các cơ quan: ${all.map((book) => book.organ).join(', ') || 'không có'}.`,
      );

    let failed = false;
    const listed = new Set(books.flatMap((book) => book.rows.map((row) => row.document)));
    for (const office of inputs.offices) {
      const own = entries.filter((one) => one.file.office === office);
      const documents = own.map((one) => one.document);
      const pathOf = new Map(own.map((one) => [one.document, one.file.path]));
      const repository = await openRepository(office.root);
      const history = await sourceHistory(repository, office.root);
      const settings = seriesSettings(office);
      const findings = numberFindings(
        documents,
        settings,
        numberHistory(history, (document) => pathOf.get(document) ?? ''),
      );
      if (repository)
        findings.push(
          ...branchFindings(documents, await documentsOfBranches(repository, office), settings, (document) =>
            repository.pathOf(pathOf.get(document) ?? ''),
          ),
        );
      for (const finding of findings) {
        if (!listed.has(finding.document)) continue;
        terminal.err(`${finding.document.source.path}: ${finding.message}\n`);
        if (finding.severity === 'error') failed = true;
      }
    }

    const content = contentOf();
    const path = args.text('out');
    if (path !== undefined) {
      await writeWhole(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
      terminal.err(`Đã ghi ${path}.\n`);
    } else if (typeof content === 'string') terminal.out(content);
    else {
      if (process.stdout.isTTY) throw new UsageError(`Dạng ${format} không in được ra màn hình. Cần thêm «--out so-dang-ky.${format}».`);
      await new Promise<void>((done) => process.stdout.write(content, () => done()));
    }
    return failed ? 1 : 0;

    function contentOf(): string | Uint8Array {
      switch (format) {
        case 'table':
          return books.length === 0 ? 'Không có văn bản nào đã có số.\n' : books.map(tableOf).join('\n');
        case 'csv':
          return csvOf(books, args.flag('bom'));
        case 'xlsx':
          return xlsxOf(books);
        case 'docx': {
          const format = books[0]?.rows[0]?.document.format ?? formats[0];
          if (!format) throw new UsageError('Không có thể thức nào.');
          return writeRegister(books, format, { year: year ?? yearOf(books) });
        }
      }
    }
  },
};

/** The year that all rows are of; null where they are of several. */
function yearOf(books: readonly RegisterBook[]): string | null {
  const years = new Set(books.flatMap((book) => book.rows.map((row) => row.date?.slice(0, 4) ?? null)));
  const [only] = years;
  return years.size === 1 && only ? only : null;
}

const dayText = (iso: string | null) => (iso === null ? '' : iso.split('-').reverse().join('/'));

function cellsOf(row: RegisterRow): string[] {
  return [
    row.numberSymbol,
    dayText(row.date),
    row.title,
    row.signer,
    row.recipients.join('; '),
    row.kept,
    row.copies === null ? '' : String(row.copies),
    row.sent,
    row.received,
    row.note,
  ];
}

function tableOf(book: RegisterBook): string {
  return `${book.issuer}: ${book.rows.length} văn bản\n${textTable([...registerHeadings], book.rows.map(cellsOf))}`;
}

const WIDTHS = [16, 14, 50, 24, 40, 20, 10, 14, 12, 24];

function csvOf(books: readonly RegisterBook[], byteOrderMark: boolean): string {
  const several = books.length > 1;
  const rows = books.flatMap((book) => book.rows.map((row) => (several ? [book.issuer, ...cellsOf(row)] : cellsOf(row))));
  return writeCsv(several ? ['Cơ quan', ...registerHeadings] : registerHeadings, rows, { byteOrderMark });
}

function xlsxOf(books: readonly RegisterBook[]): Uint8Array {
  const rows = books.flatMap((book) =>
    book.rows.map((row): SheetValue[] => {
      const cells: SheetValue[] = cellsOf(row);
      cells[1] = row.date === null ? '' : { date: row.date };
      cells[6] = row.copies;
      return books.length > 1 ? [book.issuer, ...cells] : cells;
    }),
  );
  const columns = registerHeadings.map((header, index) => ({ header, width: WIDTHS[index] as number }));
  return writeXlsx({
    name: 'Sổ đăng ký văn bản đi',
    columns: books.length > 1 ? [{ header: 'Cơ quan', width: 30 }, ...columns] : columns,
    rows,
  });
}
