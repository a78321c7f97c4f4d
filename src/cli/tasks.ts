import { relative } from 'node:path';
import { findInputs, type InputFile } from '../build/sources.ts';
import { writeWhole } from '../build/world.ts';
import { read } from '../compile.ts';
import { dateOfText, type LocatedAssignment, type LocatedTask, tasksOf, tasksOfText } from '../document/document-tasks.ts';
import { documentFolder, fullTitle } from '../document/identity.ts';
import type { SourceFile } from '../source/source-file.ts';
import { positionAt } from '../source/source-file.ts';
import { slug } from '../vietnamese/unaccent.ts';
import { writeCsv } from '../writers/csv/write-csv.ts';
import { writeIcs } from '../writers/ics/write-ics.ts';
import { type TaskCalendarSource, taskEvents } from '../writers/tasks/task-calendar.ts';
import { type TaskRow, taskRows } from '../writers/tasks/task-row.ts';
import { type SheetValue, writeXlsx } from '../writers/xlsx/write-xlsx.ts';
import { type Arguments, type Command, oneOf, type Terminal, UsageError } from './command.ts';
import { textTable } from './text-table.ts';

const FORMATS = ['table', 'json', 'csv', 'xlsx', 'ics'] as const;

export const tasksCommand: Command = {
  name: 'tasks',
  usage: '[ĐƯỜNG_DẪN…]',
  summary: 'Bảng nhiệm vụ của văn bản: số, đơn vị chủ trì, phối hợp, thời hạn, định kỳ, nơi nhận báo cáo.',
  options: {
    format: { type: 'string', value: 'DẠNG', describe: 'table (mặc định), json, csv, xlsx hoặc ics (lịch)' },
    out: { type: 'string', value: 'TỆP', describe: 'ghi ra tệp này thay vì đầu ra chuẩn' },
    bom: { type: 'boolean', describe: 'csv: thêm dấu BOM để Excel đọc đúng tiếng Việt' },
  },
  run: async (args, terminal) => {
    const format = oneOf(args, 'format', FORMATS, 'table');
    const inputs = await findInputs(args.paths);
    const files = inputs.files.filter((file) => file.kind !== 'tin_bai').map(tasksOfFile);
    switch (format) {
      case 'table':
        return put(args, terminal, files.map(tableOf).join('\n'));
      case 'json':
        return put(args, terminal, `${JSON.stringify({ files: files.map(record) }, null, 1)}\n`);
      case 'csv':
        return put(args, terminal, csvOf(files, args.flag('bom')));
      case 'xlsx':
        return put(args, terminal, xlsxOf(files));
      case 'ics':
        return put(args, terminal, icsOf(files, terminal));
    }
  },
};

interface FileTasks {
  readonly source: SourceFile;
  readonly calendar: TaskCalendarSource;
  readonly tasks: readonly LocatedTask[];
}

/** The tasks of an input; nothing is linted. */
function tasksOfFile(file: InputFile): FileTasks {
  const { source, office } = file;
  const { organs } = office.compiler;
  if (file.kind !== 'van_ban') {
    const date = dateOfText(source);
    // The same event whichever way the path was given.
    const id = [slug(relative(office.root, file.path)), ...(date ? [date] : [])].join('.');
    const calendar: TaskCalendarSource = { id, name: source.path, date };
    return { source, calendar, tasks: tasksOfText(source, organs).tasks };
  }
  const document = read(source, office.compiler);
  const calendar: TaskCalendarSource = {
    id: documentFolder(document).replaceAll('/', '.'),
    name: fullTitle(document),
    date: document.date?.value ?? null,
  };
  return { source, calendar, tasks: tasksOf(document, organs).tasks };
}

async function put(args: Arguments, terminal: Terminal, content: string | Uint8Array): Promise<number> {
  const path = args.text('out');
  if (path !== undefined) {
    await writeWhole(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    terminal.err(`Đã ghi ${path}.\n`);
  } else if (typeof content === 'string') terminal.out(content);
  else {
    if (process.stdout.isTTY) throw new UsageError('Bảng tính XLSX không in được ra màn hình. Cần thêm «--out nhiem-vu.xlsx».');
    await new Promise<void>((done) => process.stdout.write(content, () => done()));
  }
  return 0;
}

function tableOf({ source, tasks }: FileTasks): string {
  const rows = taskRows(source.path, tasks);
  const cells = rows.map((row) => [row.number, row.lead, row.coordinating, row.deadline, row.recurrence, row.reportTo, row.text]);
  const header = ['mục', 'chủ trì', 'phối hợp', 'thời hạn', 'định kỳ', 'báo cáo', 'nội dung'];
  return `${source.path}: ${tasks.length} nhiệm vụ, ${rows.length} việc giao\n${rows.length > 0 ? textTable(header, cells) : ''}`;
}

const COLUMNS = [
  { header: 'Văn bản', width: 24 },
  { header: 'Mục', width: 8 },
  { header: 'Đơn vị chủ trì', width: 30 },
  { header: 'Đơn vị phối hợp', width: 30 },
  { header: 'Thời hạn', width: 22 },
  { header: 'Ngày', width: 12 },
  { header: 'Định kỳ', width: 12 },
  { header: 'Báo cáo', width: 24 },
  { header: 'Nội dung', width: 70 },
] as const;

const cellsOf = (row: TaskRow) => [
  row.document,
  row.number,
  row.lead,
  row.coordinating,
  row.deadline,
  row.date ?? '',
  row.recurrence,
  row.reportTo,
  row.text,
];

function rowsOf(files: readonly FileTasks[]): readonly TaskRow[] {
  return files.flatMap(({ source, calendar, tasks }) => taskRows(calendar.date === null ? source.path : calendar.name, tasks));
}

function csvOf(files: readonly FileTasks[], byteOrderMark: boolean): string {
  const header = COLUMNS.map((column) => column.header);
  return writeCsv(header, rowsOf(files).map(cellsOf), { byteOrderMark });
}

function xlsxOf(files: readonly FileTasks[]): Uint8Array {
  const rows = rowsOf(files).map((row) =>
    cellsOf(row).map((cell, index): SheetValue => (index === 5 && /^\d{4}-\d{2}-\d{2}$/.test(cell) ? { date: cell } : cell)),
  );
  return writeXlsx({ name: 'Nhiệm vụ', columns: COLUMNS, rows });
}

/** Whether its day is counted from the document's. */
function needsDate({ assignment: { deadline, recurrence } }: LocatedAssignment): boolean {
  return deadline?.date?.startsWith('--') ?? recurrence !== null;
}

function icsOf(files: readonly FileTasks[], terminal: Terminal): string {
  for (const { source, calendar, tasks } of files) {
    if (calendar.date === null && tasks.some(({ assignments }) => assignments.some(needsDate)))
      terminal.err(`${source.path}: văn bản chưa có ngày, nên các mốc định kỳ và mốc không ghi năm không vào lịch.\n`);
  }
  return writeIcs(
    'Nhiệm vụ được giao',
    files.flatMap(({ calendar, tasks }) => taskEvents(calendar, tasks)),
  );
}

function record({ source, tasks }: FileTasks) {
  return {
    path: source.path,
    tasks: tasks.map(({ task, place, assignments }) => ({
      number: task.number,
      text: task.text,
      start: positionAt(place.source, place.start),
      end: positionAt(place.source, place.end),
      assignments: assignments.map(({ assignment, place: at }) => ({
        start: positionAt(at.source, at.start),
        end: positionAt(at.source, at.end),
        lead: assignment.lead,
        leadKind: assignment.leadKind,
        coordinating: assignment.coordinating,
        deadline: assignment.deadline ? { text: assignment.deadline.text, date: assignment.deadline.date } : null,
        recurrence: assignment.recurrence?.cycle ?? null,
        reportTo: assignment.reportTo,
      })),
    })),
  };
}
