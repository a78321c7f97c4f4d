import { findCitations } from '../../document/citations/find-citations.ts';
import { quantitiesOf } from '../../document/press/quantities.ts';
import { beginsWithVerb } from '../../document/speech/spoken-sentences.ts';
import { predicateAt } from '../../document/tasks/administrative-verbs.ts';
import { organMatcher, readOrgans } from '../../document/tasks/organ-phrase.ts';
import { syllablesOf } from '../../document/tasks/syllables.ts';
import { countSyllables } from '../../vietnamese/tokens.ts';

/** Words by which a sentence says something, beside the verbs of tasks. */
const SAYING =
  /(?<!\p{L})(?:là|được|(?<!(?:thiết|trang|chuẩn|quân)\s)bị|có|đạt|ước|tăng|giảm|gồm|bao gồm|bằng|chiếm|vượt|còn|phải|đã|đang|sẽ|xảy ra|diễn ra|bắt đầu|thuộc|mong|chúc|hãy|muốn|đổ bộ|cách(?=\s(?:bờ|đảo|đất liền|trung tâm|biên giới)(?!\p{L})))(?!\p{L})/iu;

const organs = organMatcher([]);

/** The units that words begin with; null where they begin with none. */
function organsAtStart(words: string, syllables = syllablesOf(words)) {
  return readOrgans({ text: words, syllables, end: syllables.length, matcher: organs }, 0, false);
}

/** Whether words say something of somebody or something; a list of units or of documents says nothing yet. */
export function hasPredicate(words: string): boolean {
  const rest = findCitations(words, { softBreaks: true }).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    words,
  );
  const syllables = syllablesOf(rest);
  const from = organsAtStart(rest, syllables)?.next ?? 0;
  const said = rest.slice(syllables[from]?.start ?? rest.length);
  return SAYING.test(said) || syllables.some((_, index) => index >= from && predicateAt(syllables, index, syllables.length) > 0);
}

/** Whether words say what somebody or something is, has or has done, beside what names may hold: «ban quản lý dự án» says nothing. */
export function tells(words: string): boolean {
  return SAYING.test(words);
}

/** «Đề nghị Ủy ban nhân dân các xã»: who is asked, with the word that asks. */
const ASKED = /^(?:giao|yêu cầu|đề nghị)\s+/iu;

/** Whether a heading names somebody and says nothing else: `asks`, with a word that asks him. */
export function namesOnly(heading: string): { readonly asks: boolean } | null {
  const name = heading.replace(ASKED, '');
  const syllables = syllablesOf(name);
  const list = organsAtStart(name, syllables);
  return list !== null && list.mentions.length > 0 && list.next >= syllables.length ? { asks: name !== heading } : null;
}

/** Whether words begin with the name of somebody. */
export function beginsWithOrgan(words: string): boolean {
  return organsAtStart(words) !== null;
}

/** What opens a sentence before its subject: a time, a condition, up to the comma. */
const CIRCUMSTANCE =
  /^(?:trong|khi|sau|trước|đến|định kỳ|hằng|hàng|chậm nhất|muộn nhất|từ|riêng|nếu|trường hợp|tính đến|căn cứ|trên cơ sở|vào)\s[^,;:]{1,90},\s+/iu;

/** What is to be done, or what one must be or have, that is no task of a unit: «Lắng nghe …», «Không can thiệp …», «Có văn bằng …»; not «Có 12 xã …». */
const DEED =
  /^(?:lắng nghe|minh bạch|(?:nghiêm )?cấm|tôn trọng|trung thực|mang|đến (?:chậm|muộn)|thử nghiệm|tra cứu|hoãn|kết thúc(?=\s(?:đợt|việc)\s[^,]*$)|không(?!\s(?:khí|gian|ai|có))|chưa|đủ|từ đủ|có(?!\s(?:\d|nhiều|một số|khoảng|gần|hơn|thêm|tới|đến)))\s/iu;

/** Whether a sentence begins with what is done, after its circumstances, and does not say who does it. */
export function namesNobody(sentence: string): boolean {
  let words = sentence;
  while (CIRCUMSTANCE.test(words)) words = words.replace(CIRCUMSTANCE, '');
  return DEED.test(words) || beginsWithVerb(words);
}

/** The parts of a sentence between semicolons outside brackets and quotation marks, each a clause: a list after a colon, or of units, is no border. */
export function clausesIn(sentence: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: mark, index } of sentence.matchAll(/[([“«]|[)\]”»]|;\s+/gu)) {
    if (!mark.startsWith(';')) depth = Math.max(0, depth + ('([“«'.includes(mark) ? 1 : -1));
    else if (depth === 0) {
      parts.push(sentence.slice(from, index));
      from = index + mark.length;
    }
  }
  parts.push(sentence.slice(from));
  const isList = /:\s/.test(parts[0] ?? '');
  const made: string[] = [];
  for (const part of parts.filter(Boolean)) {
    const before = made.at(-1);
    if (before !== undefined && (isList || !hasPredicate(before) || !(beginsWithVerb(part) || hasPredicate(part) || DEED.test(part))))
      made[made.length - 1] = `${before}; ${part}`;
    else made.push(part);
  }
  return made;
}

/** Words by which a clause bears on what the others say: it denies, excepts, restricts, or sets a condition. */
const BEARING =
  /(?<!\p{L})(?:không|chưa|cấm|chẳng|đừng|chớ|trừ|ngoại trừ|loại trừ|chỉ|miễn là|trường hợp|nếu|với điều kiện|riêng|tuy nhiên|nhưng)(?!\p{L})/iu;

/** A time by which something that was said before is done. */
const DUE =
  /^(?:và\s+)?(?:phải\s+)?(?:hoàn thành|kết thúc|thực hiện xong|làm xong)\s+(?=(?:trước|trong|chậm nhất|muộn nhất|vào|đến|từ)(?!\p{L}))/iu;
/** A verb whose object is what the clause before it has made: somebody, a time or a place follows at once. */
const WITHOUT_OBJECT =
  /^(?:và\s+)?(?:(?:tổng hợp|báo cáo|trình|gửi|nộp|công bố|ban hành|trả lời|thông báo),?\s+)+(?:(?=\p{Lu})|(?:trước|trong|chậm nhất|muộn nhất|ngay|đến|về|cho|lên|để|theo|qua|khi|vào|định kỳ|hằng|hàng)(?!\p{L}))/u;

/** Whether a clause tells only when, or to whom, what the clause before it says. */
export function leansBack(clause: string): boolean {
  return DUE.test(clause) || WITHOUT_OBJECT.test(clause.charAt(0).toLowerCase() + clause.slice(1));
}

/** Whether a clause only reports, when or to whom: what it is about has been said, and who does it says the rest. */
export function onlyReports(clause: string): boolean {
  return leansBack(clause) && /^(?:tổng hợp,?\s(?:và\s)?)?báo cáo\s/iu.test(clause);
}

/** «chủ trì, phối hợp với Sở Xây dựng kiểm tra …»: with whom, and what is done; null where the words say no such thing. */
export function withWhom(words: string): { readonly together: string; readonly rest: string } | null {
  const [opening] = /^(?:chủ trì,?\s)?phối hợp\s(?:chặt chẽ\s)?với\s/iu.exec(words) ?? [];
  if (opening === undefined) return null;
  const names = words.slice(opening.length);
  const syllables = syllablesOf(names);
  const list = organsAtStart(names, syllables);
  const next = syllables[list?.next ?? syllables.length];
  // «Ban» of «Ban nhân dân khu vực» is no name by itself.
  if (
    !list ||
    !next ||
    list.mentions.length === 0 ||
    list.mentions.some(({ name }) => countSyllables(name) < 2) ||
    predicateAt(syllables, list.next, syllables.length) === 0
  )
    return null;
  return { together: words.slice(0, opening.length + next.start).trimEnd(), rest: names.slice(next.start) };
}

export function isDue(clause: string): boolean {
  return DUE.test(clause);
}

/** Whether a clause can be a sentence by itself: no exception to the one before it, and after somebody's deed it says what else it is about. */
export function standsAlone(clause: string, isAfterDeed: boolean): boolean {
  if (/^(?:trừ|ngoại trừ|loại trừ|miễn là|với điều kiện)\s/iu.test(clause)) return false;
  return !namesNobody(clause) && (!isAfterDeed || beginsWithOrgan(clause) || tells(clause) || /\s(?:do|không quá)\s/iu.test(clause));
}

/** Sentences longer than this, in syllables, may be said by their first clause and those that hold a deadline or a figure. */
const LONG = 30;

/**
 * The clauses of a sentence, or where it is long the first and each with a figure or a day: none that bears on those that stay is left
 * out, and none that the next one leans on.
 */
export function toldClauses(sentence: string): readonly string[] {
  const clauses = clausesIn(sentence);
  if (countSyllables(sentence) <= LONG) return clauses;
  const kept = clauses.map((clause, index) => index === 0 || quantitiesOf(clause, []).length > 0);
  for (let index = clauses.length - 1; index > 0; index--) if (kept[index] && leansBack(clauses[index] ?? '')) kept[index - 1] = true;
  return clauses.some((clause, index) => !kept[index] && BEARING.test(clause)) ? clauses : clauses.filter((_, index) => kept[index]);
}
