import { describe, expect, test } from 'vitest';
import { compiler } from '../../../src/compile.ts';
import { tasksOfText } from '../../../src/document/document-tasks.ts';
import { taskEvents } from '../../../src/writers/tasks/task-calendar.ts';
import { taskRows } from '../../../src/writers/tasks/task-row.ts';

const { organs } = compiler();
const tasks = (text: string) => tasksOfText({ path: 'a.txt', text }, organs).tasks;
const source = { id: 'ubnd.2026.12-ct-ubnd', name: 'Chỉ thị số 12/CT-UBND', date: '2026-03-16' };
const timing = (text: string, date: string | null = source.date) =>
  taskEvents({ ...source, date }, tasks(text)).map(({ day, rule }) => `${day} ${rule ?? 'một lần'}`);

describe('a task in a calendar', () => {
  test('falls on its deadline', () => {
    expect(timing('1. Sở Y tế báo cáo kết quả trước ngày 30/6/2026.')).toEqual(['2026-06-30 một lần']);
  });

  test('falls on the next such day where the text says no year', () => {
    expect(timing('1. Sở Y tế báo cáo UBND tỉnh trước ngày 15/02 hằng năm.')).toEqual(['2027-02-15 FREQ=YEARLY']);
  });

  test('repeats at the end of each period', () => {
    expect(timing('1. Sở Y tế báo cáo UBND tỉnh hằng quý.')).toEqual(['2026-03-31 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1']);
  });

  test('has no day where the document has none and the text does not say the year', () => {
    expect(timing('1. Sở Y tế báo cáo UBND tỉnh hằng quý.', null)).toEqual([]);
  });

  test('has a name of its own', () => {
    const events = taskEvents(
      source,
      tasks('1. Sở Y tế báo cáo trước ngày 30/6/2026.\nI. Phần hai\n1. Sở Y tế báo cáo trước ngày 30/9/2026.\n'),
    );
    expect(new Set(events.map((one) => one.uid)).size).toBe(2);
  });
});

test('a row says the whole item where the assignment is a mere deadline', () => {
  const rows = taskRows('Chỉ thị số 12', tasks('1. Sở Y tế rà soát danh sách cơ sở trên địa bàn; hoàn thành trước ngày 30/6/2026.'));
  expect(rows.at(-1)).toMatchObject({ lead: 'Sở Y tế', date: '2026-06-30' });
  expect(rows.at(-1)?.text).toContain('rà soát danh sách');
});
