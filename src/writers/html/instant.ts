/**
 * A point of time of RFC 3339 from `2026-04-09` or `2026-04-09T08:30`, Vietnamese time; a day is its midnight. The clock is never read.
 */
export function instantOf(time: string): string {
  const [date = '', clock = '00:00'] = time.split(/[ T]/);
  return `${date}T${clock.length === 5 ? `${clock}:00` : clock}+07:00`;
}
