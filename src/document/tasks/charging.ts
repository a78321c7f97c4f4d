import { type OrganMatcher, type OrganMention, readOrgans } from './organ-phrase.ts';
import { syllablesOf } from './syllables.ts';
import type { TextSpan } from './task.ts';

/** What stands before a unit that is charged with what follows. */
const CHARGE = /(?<!\p{L})(?:giao|giao cho|yêu cầu|đề nghị|phân công|chỉ đạo)\s+$/iu;
const TELL =
  '(?:hướng dẫn|lưu ý|thông báo|nhận thấy|cho biết|nêu rõ|nhấn mạnh|khuyến cáo|kết luận|quy định|đề nghị|yêu cầu|kiến nghị|đề xuất|báo cáo|trả lời|phúc đáp|giải trình|có ý kiến|thống nhất (?:một số |các )?nội dung)';
/**
 * Verbs of one who tells others, after his name and the adverbs before them: alone or with others of their kind. Among verbs of work they
 * are work: «hướng dẫn, kiểm tra, đôn đốc».
 */
const TELLING = new RegExp(
  `^[\\s,]*(?:(?:cũng|đã|xin|kịp thời|trân trọng|kính)\\s+)*${TELL}(?:\\s*(?:,|và|;)\\s*${TELL})*(?!\\p{L}|\\s*,|\\s+và\\s)`,
  'iu',
);
/** «… chuyển đơn đến Sở Y tế để:»: who receives it is to do what stands below. */
const RECEIVED = /(?<!\p{L})(?:đến|tới|cho|sang)\s+(?=\S)/giu;
const PURPOSE = /(?<=\s)để\s{0,3}:?\s{0,3}$/iu;

/** Whether a heading or lead-in charges the units at these places of it with what stands below: not «Sở Nội vụ hướng dẫn như sau:». */
export function isCharged(text: string, units: readonly TextSpan[]): boolean {
  const first = units[0];
  const last = units.at(-1);
  if (!first || !last) return false;
  const after = text.slice(last.end).replace(/(?<![\s:.])[\s:.]+$/, '');
  return after.trim() === '' || CHARGE.test(text.slice(0, first.start)) || !TELLING.test(after);
}

/** Whom a heading or lead-in charges with what stands below it, of its subject and those to whom it passes something on. */
export function chargedUnits(text: string, subject: readonly OrganMention[], matcher: OrganMatcher): readonly OrganMention[] {
  const purpose = PURPOSE.exec(text);
  if (!purpose) return isCharged(text, subject) ? subject : [];
  for (const { 0: word, index } of [...text.slice(0, purpose.index).matchAll(RECEIVED)].reverse()) {
    const from = index + word.length;
    const names = text.slice(from, purpose.index);
    const syllables = syllablesOf(names);
    const list = readOrgans({ text: names, syllables, end: syllables.length, matcher }, 0, false);
    if (list && list.next >= syllables.length)
      return list.mentions.map(({ name, start, end }) => ({ name, start: from + start, end: from + end }));
  }
  return [];
}
