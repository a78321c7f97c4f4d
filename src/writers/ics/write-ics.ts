import { addDays } from '../../vietnamese/calendar.ts';

/** A day in a calendar. Every text is plain: the writer escapes it. */
export interface CalendarEvent {
  /** Unique in the world, and the same whenever the same event is written again. */
  readonly uid: string;
  /** ISO date: the first day that it falls on. */
  readonly day: string;
  /** ISO date of the document that the event comes from; null where it has none. */
  readonly stamp: string | null;
  /** RRULE without its name (`FREQ=MONTHLY;INTERVAL=3`); null: once. */
  readonly rule: string | null;
  readonly summary: string;
  readonly description: string;
}

/** A line may hold this many octets, its end not counted (RFC 5545, 3.1). */
const MAX_OCTETS = 75;

function octets(character: string): number {
  const code = character.codePointAt(0) as number;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A content line, folded between characters. */
function fold(line: string): string {
  let folded = '';
  let used = 0;
  for (const character of line) {
    const size = octets(character);
    if (used + size > MAX_OCTETS) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += size;
  }
  return `${folded}\r\n`;
}

function text(value: string): string {
  return value
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

const compact = (iso: string) => iso.replaceAll('-', '');

/** Lịch (iCalendar, RFC 5545) of whole days. No clock is read: DTSTAMP is the document's date, so equal documents give equal bytes. */
export function writeIcs(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//chithi//nhiem vu//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name)}`,
  ];
  for (const event of events) {
    lines.push(
      'BEGIN:VEVENT',
      `UID:${text(event.uid)}`,
      `DTSTAMP:${compact(event.stamp ?? '1970-01-01')}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(event.day)}`,
      // Exclusive by the standard.
      `DTEND;VALUE=DATE:${compact(addDays(event.day, 1) ?? event.day)}`,
      ...(event.rule ? [`RRULE:${event.rule}`] : []),
      `SUMMARY:${text(event.summary)}`,
      `DESCRIPTION:${text(event.description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    );
  }
  lines.push('END:VCALENDAR');
  return lines.map(fold).join('');
}
