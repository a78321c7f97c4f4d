/** A moment as people write it, in Vietnam's time: «14:05 ngày 02/4/2026». Milliseconds since 1970, or ISO. */
export function momentText(moment: number | string): string {
  const at = new Date((typeof moment === 'number' ? moment : Date.parse(moment)) + 7 * 3600 * 1000).toISOString();
  const [, year, month, day, clock] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(at) as unknown as [string, string, string, string, string];
  const two = (value: string, upTo: number) => (Number(value) <= upTo ? value.padStart(2, '0') : String(Number(value)));
  return `${clock} ngày ${two(day, 9)}/${two(month, 2)}/${year}`;
}
