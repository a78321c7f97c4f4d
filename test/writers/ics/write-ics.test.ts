import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, writeIcs } from '../../../src/writers/ics/write-ics.ts';

const event: CalendarEvent = {
  uid: 'ubnd.2026.12-ct-ubnd.1.1@chithi',
  day: '2026-12-31',
  stamp: '2026-03-16',
  rule: null,
  summary: 'Sở Y tế: báo cáo; tổng hợp, trình',
  description: 'dòng một\ndòng hai \\ hết',
};

const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

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
