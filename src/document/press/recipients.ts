import type { TextSpan } from '../tasks/task.ts';
import { actorKey } from './actors.ts';
import { type NameFact, type NameIndex, nameWordsOf, occurrences } from './names.ts';

/** «Sở Nội vụ là nơi nhận báo cáo …»: who receives leads nothing. */
const RECEIVES =
  /^\s(?:(?:sẽ|phải|được giao|có trách nhiệm|chịu trách nhiệm|là|làm)\s)*(?:(?:nơi|đầu mối|cơ quan|đơn vị|địa chỉ|bên)\s)*(?:được\s(?:gửi|nộp|chuyển|trình)|nghe|(?:tiếp|thu|đón)?\s?nhận)(?![\p{L}\p{M}])/iu;

/** Whether a text says right after a place that who stands there receives. */
export function receives(text: string, { end }: TextSpan): boolean {
  return RECEIVES.test(text.slice(end, end + 80));
}

/** «Sở Nội vụ tiếp nhận báo cáo», «nơi nhận báo cáo của các xã là Sở Nội vụ», «báo cáo do Sở Nội vụ tiếp nhận». */
export function receivesReports(text: string, { start, end }: TextSpan): boolean {
  const after = text.slice(end, end + 80);
  const received = RECEIVES.exec(after);
  if (received && /^[^.;,]{0,12}\sbáo cáo(?![\p{L}\p{M}])/iu.test(after.slice(received[0].length))) return true;
  const before = text.slice(Math.max(0, start - 120), start);
  return (
    /(?<![\p{L}\p{M}])nhận\s(?:các\s|những\s)?báo cáo(?:[^.;,]*\s)?là\s$/iu.test(before) ||
    (received !== null && /(?<![\p{L}\p{M}])báo cáo(?:[^.;,]*\s)(?:do|được)\s$/iu.test(before))
  );
}

/** Words before one who gets what is reported, sent, submitted. */
const TO: ReadonlySet<string> = new Set('cáo gửi trình về cho tới đến qua ánh nghị lên'.split(' '));

/** Whether something of what an index holds is sent to a unit, in words that the grammar of tasks does not read. */
export function isRecipient(index: NameIndex, key: string): boolean {
  return wordsBefore(index, key).some((word) => TO.has(word));
}

/** The word before each place where an index names a unit. */
function wordsBefore(index: NameIndex, key: string): readonly string[] {
  return occurrences(index, key.split(' ')).map((at) => index.words[at - 1]?.key ?? '');
}

/** «gửi UBND tỉnh qua Sở Nội vụ»: whom a sentence sends something the document sends it too, by the same way. */
export function isSentAlike(text: string, { start, text: name }: NameFact, index: NameIndex): boolean {
  const before = nameWordsOf(text.slice(Math.max(0, start - 24), start)).at(-1)?.key ?? '';
  if (!TO.has(before)) return false;
  return wordsBefore(index, actorKey(name)).some((word) => TO.has(word) && (word === 'qua') === (before === 'qua'));
}
