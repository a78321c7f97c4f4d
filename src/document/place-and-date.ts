import { fromIso, toIso } from '../vietnamese/calendar.ts';

/** How far down the place and date of a letterhead stand in a plain text. */
const HEAD_LINES = 20;
const PLACE_AND_DATE = /^[*_]*\p{Lu}[^,]{1,40}, ngày \s*(\d{1,2}) \s*tháng \s*(\d{1,2}) \s*năm \s*(\d{4})/u;

/** Địa danh và thời gian ban hành of a plain text: the day that its letterhead says, as ISO; null where none of its first paragraphs does. */
export function dateOfLetterhead(paragraphs: Iterable<string>): string | null {
  let seen = 0;
  for (const paragraph of paragraphs) {
    if (++seen > HEAD_LINES) break;
    const match = PLACE_AND_DATE.exec(paragraph);
    const date = match ? toIso(Number(match[3]), Number(match[2]), Number(match[1])) : '';
    if (fromIso(date)) return date;
  }
  return null;
}
