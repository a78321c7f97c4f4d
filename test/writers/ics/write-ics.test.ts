import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compiler } from '../../../src/compile.ts';
import { tasksOfText } from '../../../src/document/document-tasks.ts';
import { addDays, daysInMonth } from '../../../src/vietnamese/calendar.ts';
import { type CalendarEvent, writeIcs } from '../../../src/writers/ics/write-ics.ts';
import { taskEvents } from '../../../src/writers/tasks/task-calendar.ts';

const event: CalendarEvent = {
  uid: 'ubnd.2026.12-ct-ubnd.1.1@chithi',
  day: '2026-12-31',
  stamp: '2026-03-16',
  rule: null,
  summary: 'Sở Y tế: báo cáo; tổng hợp, trình',
  description: 'dòng một\ndòng hai \\ hết',
};

const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

const RULE =
  /^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;INTERVAL=[1-9]\d*)?(?:;BYMONTH=(?:[1-9]|1[0-2]))?(?:;BYMONTHDAY=-?\d{1,2}(?:,-?\d{1,2})*)?(?:;BYDAY=(?:MO|TU|WE|TH|FR|SA|SU))?(?:;BYSETPOS=-1)?$/;
/** Text of RFC 5545, 3.3.11: a backslash escapes one of four signs; no bare comma, semicolon or control character. */
const TEXT = /^(?:[^\\;,\p{Cc}]|\\[\\;,nN])*$/u;
const VALUES: Readonly<Record<string, RegExp>> = {
  UID: TEXT,
  DTSTAMP: /^\d{8}T\d{6}Z$/,
  'DTSTART;VALUE=DATE': /^\d{8}$/,
  'DTEND;VALUE=DATE': /^\d{8}$/,
  RRULE: RULE,
  SUMMARY: TEXT,
  DESCRIPTION: TEXT,
  TRANSP: /^(?:OPAQUE|TRANSPARENT)$/,
};

/** Reads a calendar by the grammar of RFC 5545, 3.6, and fails on whatever it does not allow. */
function strictlyRead(text: string): readonly Readonly<Record<string, string>>[] {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = unfold(text);
  expect(lines.pop()).toBe('');
  expect([lines.shift(), lines.pop()]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
  const begin = lines.indexOf('BEGIN:VEVENT');
  const head = begin < 0 ? lines : lines.slice(0, begin);
  expect(head.map((line) => line.split(':')[0])).toEqual(['VERSION', 'PRODID', 'CALSCALE', 'METHOD', 'X-WR-CALNAME']);
  const events: Record<string, string>[] = [];
  let open: Record<string, string> | null = null;
  for (const line of begin < 0 ? [] : lines.slice(begin)) {
    if (line === 'BEGIN:VEVENT') {
      expect(open).toBeNull();
      open = {};
    } else if (line === 'END:VEVENT') {
      for (const needed of ['UID', 'DTSTAMP', 'DTSTART;VALUE=DATE']) expect(open).toHaveProperty([needed]);
      events.push(open as Record<string, string>);
      open = null;
    } else {
      const at = line.indexOf(':');
      const [name, value] = [line.slice(0, at), line.slice(at + 1)];
      expect(VALUES, line).toHaveProperty([name]);
      expect(value).toMatch(VALUES[name] as RegExp);
      expect(open).not.toHaveProperty([name]);
      (open as Record<string, string>)[name] = value;
    }
  }
  expect(open).toBeNull();
  return events;
}

const unescaped = (text: string) => text.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

test('any text reads back from a calendar by the letter of the standard', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), { maxLength: 4 }), (texts) => {
      const events = texts.map(
        ([summary, description], index): CalendarEvent => ({ ...event, uid: `${index}@chithi`, summary, description }),
      );
      const read = strictlyRead(writeIcs('Nhiệm vụ', events));
      expect(read).toHaveLength(events.length);
      const plain = (text: string) => text.replace(/\r\n|\r/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
      for (const [index, { summary, description }] of events.entries()) {
        expect(unescaped(read[index]?.['SUMMARY'] ?? '')).toBe(plain(summary));
        expect(unescaped(read[index]?.['DESCRIPTION'] ?? '')).toBe(plain(description));
      }
    }),
  );
});

test('the tasks of a text with every cycle are a calendar by the letter of the standard, with names that are unique and stay', () => {
  const text = ['hằng năm', 'định kỳ 6 tháng', 'hằng quý', 'hằng tháng', 'trước ngày 30 hằng tháng', 'vào thứ Hai hằng tuần', 'hằng ngày']
    .map((cycle, index) => `${index + 1}. Sở Y tế, Sở Tài chính; Công an tỉnh báo cáo UBND tỉnh ${cycle}.\n`)
    .join('');
  const write = (date: string) =>
    writeIcs('x', taskEvents({ id: 'a', name: 'a', date }, tasksOfText({ path: 'a.txt', text }, compiler().organs).tasks));
  for (let date: string | null = '2023-12-25'; date && date < '2024-04-02'; date = addDays(date, 1)) {
    const events = strictlyRead(write(date));
    expect(events).toHaveLength(7);
    expect(new Set(events.map((one) => one['UID'])).size).toBe(7);
    for (const one of events) {
      const start = one['DTSTART;VALUE=DATE'] as string;
      expect(start >= date.replaceAll('-', '')).toBe(true);
      // The first day is one of the rule's own days: programs differ on one that is not.
      const ofMonth = /BYMONTHDAY=(-1|\d+)(?:;|$)/.exec(one['RRULE'] ?? '')?.[1];
      const last = daysInMonth(Number(start.slice(0, 4)), Number(start.slice(4, 6)));
      if (ofMonth) expect(Number(start.slice(6))).toBe(ofMonth === '-1' ? last : Number(ofMonth));
    }
  }
  expect(write('2024-03-14')).toBe(write('2024-03-14'));
});

describe('a calendar', () => {
  test('says a whole day, with the day after as its end', () => {
    const lines = unfold(writeIcs('Nhiệm vụ', [event]));
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines).toContain('DTSTAMP:20260316T000000Z');
    expect(lines.some((line) => line.startsWith('RRULE'))).toBe(false);
  });

  test('escapes text', () => {
    const lines = unfold(writeIcs('Nhiệm vụ', [event]));
    expect(lines).toContain('SUMMARY:Sở Y tế: báo cáo\\; tổng hợp\\, trình');
    expect(lines).toContain('DESCRIPTION:dòng một\\ndòng hai \\\\ hết');
  });

  test('repeats where there is a rule', () => {
    expect(unfold(writeIcs('x', [{ ...event, rule: 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1' }]))).toContain(
      'RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1',
    );
  });

  test('folds every line at 75 octets, and between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (summary) => {
        const text = writeIcs('Nhiệm vụ', [{ ...event, summary }]);
        expect(text.endsWith('\r\n')).toBe(true);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(text).not.toMatch(/[\ud800-\udbff]\r\n/);
      }),
    );
  });
});
