import { relative } from 'node:path';
import { readEach } from '../build/look-at-sources.ts';
import { type InputFile, type Listing, listSources } from '../build/sources.ts';
import { writeWhole } from '../build/world.ts';
import { read } from '../compile.ts';
import { dateOfText, type LocatedAssignment, type LocatedTask, tasksOf, tasksOfText } from '../document/document-tasks.ts';
import { documentFolder, fullTitle } from '../document/identity.ts';
import type { SourceFile } from '../source/source-file.ts';
import { positionAt } from '../source/source-file.ts';
import { slug } from '../vietnamese/unaccent.ts';
import { writeCsv, writeCsvRow } from '../writers/csv/write-csv.ts';
import { type CalendarEvent, writeIcs } from '../writers/ics/write-ics.ts';
import { type TaskCalendarSource, taskEvents } from '../writers/tasks/task-calendar.ts';
import { type TaskRow, taskRows } from '../writers/tasks/task-row.ts';
import { type SheetValue, writeXlsx } from '../writers/xlsx/write-xlsx.ts';
import { type Arguments, type Command, oneOf, type Terminal, UsageError } from './command.ts';
import { jsonOfFiles } from './report/json.ts';
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
    const files = tasksOfEach(await listSources(args.paths));
    switch (format) {
      case 'table':
        return put(args, terminal, tables(files));
      case 'json':
        return put(args, terminal, jsonOfFiles(files, record));
      case 'csv':
        return put(args, terminal, csvOf(files, args.flag('bom')));
      case 'xlsx':
        return put(args, terminal, xlsxOf(files));
      case 'ics':
        return put(args, terminal, [icsOf(files, terminal)]);
    }
  },
};

interface FileTasks {
  readonly source: SourceFile;
  readonly calendar: TaskCalendarSource;
  readonly tasks: readonly LocatedTask[];
}

/** The tasks of each source, read when they are asked for. */
function* tasksOfEach(listing: Listing): Generator<FileTasks, void> {
  for (const file of readEach(listing)) if (file.kind !== 'tin_bai') yield tasksOfFile(file);
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

/** Text comes in pieces. */
async function put(args: Arguments, terminal: Terminal, content: Iterable<string> | Uint8Array): Promise<number> {
  const path = args.text('out');
  if (path !== undefined) {
    await writeWhole(path, content instanceof Uint8Array ? content : Array.from(content, (text) => Buffer.from(text)));
    terminal.err(`Đã ghi ${path}.\n`);
  } else if (!(content instanceof Uint8Array)) for (const text of content) terminal.out(text);
  else {
    if (process.stdout.isTTY) throw new UsageError('Bảng tính XLSX không in được ra màn hình. Cần thêm «--out nhiem-vu.xlsx».');
    await new Promise<void>((done) => process.stdout.write(content, () => done()));
  }
  return 0;
}

function* tables(files: Iterable<FileTasks>): Generator<string, void> {
  let first = true;
  for (const file of files) {
    yield `${first ? '' : '\n'}${tableOf(file)}`;
    first = false;
  }
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

function* rowsOf(files: Iterable<FileTasks>): Generator<TaskRow, void> {
  for (const { source, calendar, tasks } of files) yield* taskRows(calendar.date === null ? source.path : calendar.name, tasks);
}

function* csvOf(files: Iterable<FileTasks>, byteOrderMark: boolean): Generator<string, void> {
  const header = COLUMNS.map((column) => column.header);
  yield writeCsv(header, [], { byteOrderMark });
  for (const row of rowsOf(files)) yield writeCsvRow(cellsOf(row));
}

function xlsxOf(files: Iterable<FileTasks>): Uint8Array {
  const rows = Array.from(rowsOf(files), (row) =>
    cellsOf(row).map((cell, index): SheetValue => (index === 5 && /^\d{4}-\d{2}-\d{2}$/.test(cell) ? { date: cell } : cell)),
  );
  return writeXlsx({ name: 'Nhiệm vụ', columns: COLUMNS, rows });
}

/** Whether its day is counted from the document's. */
function needsDate({ assignment: { deadline, recurrence } }: LocatedAssignment): boolean {
  return deadline?.date?.startsWith('--') ?? recurrence !== null;
}

function icsOf(files: Iterable<FileTasks>, terminal: Terminal): string {
  const events: CalendarEvent[] = [];
  for (const { source, calendar, tasks } of files) {
    if (calendar.date === null && tasks.some(({ assignments }) => assignments.some(needsDate)))
      terminal.err(`${source.path}: văn bản chưa có ngày, nên các mốc định kỳ và mốc không ghi năm không vào lịch.\n`);
    events.push(...taskEvents(calendar, tasks));
  }
  return writeIcs('Nhiệm vụ được giao', events);
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
