import type { TextSpan } from '../tasks/task.ts';
import { actorKey } from './actors.ts';
import { type NameFact, type NameIndex, nameWordsOf, occurrences } from './names.ts';

/** «Sở Nội vụ là nơi nhận báo cáo …»: who receives leads nothing. */
const RECEIVES =
  /^\s(?:(?:sẽ|phải|được giao|có trách nhiệm|chịu trách nhiệm|là|làm)\s)*(?:(?:nơi|đầu mối|cơ quan|đơn vị|địa chỉ|bên)\s)*(?:được\s(?:gửi|nộp|chuyển|trình)|nghe|(?:tiếp|thu|đón)?\s?nhận)(?![\p{L}\p{M}])/iu;

/** Whether a text says right after a place that who stands there receives. */
export function receives(text: string, { end }: TextSpan): boolean {
  return RECEIVES.test(text.slice(end, end + 120).normalize('NFC'));
}

/** «Sở Nội vụ tiếp nhận báo cáo», «nơi nhận báo cáo của các xã là Sở Nội vụ», «báo cáo do Sở Nội vụ tiếp nhận». */
export function receivesReports(text: string, { start, end }: TextSpan): boolean {
  const after = text.slice(end, end + 120).normalize('NFC');
  const received = RECEIVES.exec(after);
  if (received && /^[^.;,]{0,12}\sbáo cáo(?![\p{L}\p{M}])/iu.test(after.slice(received[0].length))) return true;
  const before = text.slice(Math.max(0, start - 160), start).normalize('NFC');
  return (
    /(?<![\p{L}\p{M}])nhận\s(?:các\s|những\s)?báo cáo(?:[^.;,]*\s)?là\s$/iu.test(before) ||
    (received !== null && /(?<![\p{L}\p{M}])báo cáo(?:[^.;,]*\s)(?:do|được)\s$/iu.test(before))
  );
}

/** Words before one who gets what is reported, sent, submitted. */
const TO: ReadonlySet<string> = new Set([
  'gửi',
  'trình',
  'về',
  'cho',
  'tới',
  'đến',
  'qua',
  'lên',
  'báo cáo',
  'phản ánh',
  'kiến nghị',
  'đề nghị',
]);

/** Whether something of what an index holds is sent to a unit, in words that the grammar of tasks does not read. */
export function isRecipient(index: NameIndex, key: string): boolean {
  return wordsBefore(index, key).some(sends);
}

/** The two words before each place where an index names a unit. */
function wordsBefore(index: NameIndex, key: string): readonly Before[] {
  return occurrences(index, key.split(' ')).map((at) => ({ one: index.words[at - 1]?.key ?? '', two: index.words[at - 2]?.key ?? '' }));
}

interface Before {
  readonly one: string;
  readonly two: string;
}

const sends = ({ one, two }: Before) => TO.has(one) || TO.has(`${two} ${one}`);

/** «gửi UBND tỉnh qua Sở Nội vụ»: whom a sentence sends something the document sends it too, by the same way. */
export function isSentAlike(text: string, { start, text: name }: NameFact, index: NameIndex): boolean {
  const last = nameWordsOf(text.slice(Math.max(0, start - 24), start)).slice(-2);
  const before: Before = { one: last.at(-1)?.key ?? '', two: last.at(-2)?.key ?? '' };
  if (!sends(before)) return false;
  return wordsBefore(index, actorKey(name)).some((there) => sends(there) && (there.one === 'qua') === (before.one === 'qua'));
}

/** «(qua Phòng Tham mưu, Công an tỉnh)»: the units on the way to who receives. */
export function relaysOf(text: string, named: readonly NameFact[]): readonly NameFact[] {
  return [...text.matchAll(THROUGH)].flatMap((match) => {
    const found: NameFact[] = [];
    let at = match.index + match[0].length;
    for (const fact of named) {
      if (fact.start < at) continue;
      if (!(found.length === 0 ? /^$/ : LISTED).test(text.slice(at, fact.start).normalize('NFC'))) break;
      found.push(fact);
      at = fact.end;
    }
    // «báo cáo qua Sở Nội vụ, Sở Y tế lập dự toán»: the last begins something else.
    return found.length > 1 && !LIST_ENDS.test(text.slice(at, at + 24).normalize('NFC')) ? found.slice(0, 1) : found;
  });
}

const THROUGH = /(?<![\p{L}\p{M}])qua\s(?:các\s)?/giu;
const LISTED = /^(?:,|,?\s(?:và|hoặc))\s(?:các\s)?$/iu;
const LIST_ENDS = /^\s*(?:[).;]|$|,?\s(?:trước|chậm nhất|để|theo)(?![\p{L}\p{M}]))/iu;
