import { describe, expect, test } from 'vitest';
import { compiler } from '../../../src/compile.ts';
import { dateOfText, tasksOfText } from '../../../src/document/document-tasks.ts';
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

  test.each([
    ['trước ngày 20 hằng tháng', '2026-03-20 FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=20'],
    ['trước ngày 10 hằng tháng', '2026-04-10 FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=10'],
    ['trước ngày 30 hằng tháng', '2026-03-30 FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30;BYSETPOS=-1'],
    ['hằng quý, trước ngày 25 tháng cuối quý', '2026-03-25 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25'],
    ['hằng quý, trước ngày 10 tháng cuối quý', '2026-06-10 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10'],
    ['hằng quý, trước ngày 05 tháng đầu quý sau', '2026-04-05 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5'],
    ['vào thứ Hai hằng tuần', '2026-03-16 FREQ=WEEKLY;BYDAY=MO'],
    ['hằng tuần', '2026-03-20 FREQ=WEEKLY;BYDAY=FR'],
    ['định kỳ 6 tháng', '2026-06-30 FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1'],
    ['hằng năm', '2026-12-31 FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1'],
  ])('falls on the day of the cycle that the text names: %s', (words, expected) => {
    expect(timing(`1. Sở Y tế báo cáo UBND tỉnh ${words}.`)).toEqual([expected]);
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

test('a plain text has the day of its letterhead, not one of its body or of its appendices', () => {
  const text = (head: string) => `ỦY BAN NHÂN DÂN\nSố: 12/CT-UBND\n${head}\nCHỈ THỊ\nVề một việc\n\n1. Sở Y tế báo cáo trước ngày 15/11.\n`;
  expect(dateOfText({ path: 'a.txt', text: text('Hưng Yên, ngày 04 tháng 3 năm 2024') })).toBe('2024-03-04');
  expect(dateOfText({ path: 'a.txt', text: text('Hưng Yên, ngày  14  tháng 12  năm 2024').replaceAll('\n', '\r\n') })).toBe('2024-12-14');
  expect(dateOfText({ path: 'a.txt', text: text('Hưng Yên, ngày …  tháng … năm 2024') })).toBeNull();
  expect(dateOfText({ path: 'a.txt', text: text('Hưng Yên, ngày 31 tháng 2 năm 2024') })).toBeNull();
  const late = 'Một đoạn của bài viết dài.\n'.repeat(30);
  expect(dateOfText({ path: 'a.txt', text: `${late}Hưng Yên, ngày 04 tháng 3 năm 2024\n` })).toBeNull();
});

test('a row says the whole item where the assignment is a mere deadline', () => {
  const rows = taskRows('Chỉ thị số 12', tasks('1. Sở Y tế rà soát danh sách cơ sở trên địa bàn; hoàn thành trước ngày 30/6/2026.'));
  expect(rows.at(-1)).toMatchObject({ lead: 'Sở Y tế', date: '2026-06-30' });
  expect(rows.at(-1)?.text).toContain('rà soát danh sách');
});
