import type { Field } from '../document/document.ts';
import { placeOf } from '../source/source-text.ts';
import type { Report } from './rule.ts';
import { fixOf } from './source-edit.ts';

/** Punctuation that closes an entry of a list, or what was typed for it; sought in the last few characters. */
const CLOSING = /(?<!\s)\s*(?<![;,.:])[;,.:]+\s*$/;
const TAIL = 40;

function closingOf(value: string): { readonly from: number; readonly marks: string } | null {
  const start = Math.max(0, value.length - TAIL);
  const match = CLOSING.exec(value.slice(start));
  return match ? { from: start + match.index, marks: match[0].trim() } : null;
}
/** A closing full stop that belongs to the word before it. */
const ABBREVIATION = /(?:\.\.\.|…|(?:^|[\s(])(?:v\.v|TP|Tp|Q|P|Đ\/c)\.)$/;
const BULLET = /^\s*[-–—+•*]\s+/;

/** Marks at the end of entries that the writer sets itself. */
export function* typedClosings(fields: readonly Field<string>[], name: string): Generator<Report> {
  for (const { text } of fields) {
    const closing = closingOf(text.value);
    if (!closing || ABBREVIATION.test(text.value.slice(-TAIL))) continue;
    yield {
      at: placeOf(text, closing.from, text.value.length),
      message: `Gặp dấu «${closing.marks}» gõ ở cuối ${name}; dấu này do công cụ tự đặt khi in. Cần bỏ đi.`,
      ...fixOf(text, closing.from, text.value.length, '', 'Bỏ dấu ở cuối'),
    };
  }
}

/** Bullets typed before entries, which the writer sets itself. */
export function* typedBullets(fields: readonly Field<string>[], name: string): Generator<Report> {
  for (const { text } of fields) {
    const match = BULLET.exec(text.value);
    if (!match) continue;
    yield {
      at: placeOf(text, 0, match[0].trimEnd().length),
      message: `Gặp dấu «${match[0].trim()}» gõ trước ${name}; mỗi dòng của danh sách đã là một mục. Cần bỏ đi.`,
      ...fixOf(text, 0, match[0].length, '', 'Bỏ dấu ở đầu'),
    };
  }
}

/** The same text in two entries, whatever its case, spaces and closing mark. */
export function* repeatedEntries(fields: readonly Field<string>[], name: string): Generator<Report> {
  const seen = new Map<string, number>();
  for (const [index, { text }] of fields.entries()) {
    const closing = closingOf(text.value);
    const key = text.value
      .slice(0, closing?.from ?? text.value.length)
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(BULLET, '')
      .trim();
    if (!key) continue;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index + 1);
    else yield { at: placeOf(text), message: `Gặp ${name} «${text.value}» lần thứ hai, đã có ở dòng ${first}. Cần bỏ một dòng.` };
  }
}
