import { type SourceText, slice, trim } from '../../source/source-text.ts';
import { ASSIGNERS, predicateAt } from '../tasks/administrative-verbs.ts';
import { type OrganMatcher, organMatcher, readOrgans } from '../tasks/organ-phrase.ts';
import { matchPhrase, phraseTable, type Syllable, syllablesOf } from '../tasks/syllables.ts';
import { type Speech, type SpeechOptions, speak, spokenSyllables } from './spoken-text.ts';

/** Câu đọc: one spoken sentence and the written words that it reads. */
export interface SpokenSentence {
  /** A part of the written sentence, or all of it. */
  readonly written: SourceText;
  /** What is said before it: who does it, where a part of a sentence had lost its subject, or «Qua đó»; null where nothing was added. */
  readonly subject: string | null;
  readonly speech: Speech;
  readonly text: string;
  readonly syllables: number;
}

/** Borders at which a clause can stand by itself: the words after the comma open the new sentence. */
const BORDER =
  /,\s+(?=(?:sức gió|gió giật|lượng mưa|mực nước|nhiệt độ|nguy cơ cao|nguy cơ xảy ra|trong đó|đồng thời|qua đó|từ đó|tuy nhiên|nhưng|riêng|ngoài ra|bên cạnh đó|hoàn thành|kết thúc|báo cáo|gửi|trình|tổng hợp|phấn đấu|chịu trách nhiệm)\s)|(?<=\d),\s+(?=(?:bảo đảm|đảm bảo|ưu tiên|thông báo|công khai)\s)/giu;
/** Borders for a sentence that is far too long, where it says what is to be done: each opens a further deed, or what it leads to. */
const FURTHER_DEED = /,\s+(?=(?:chủ động|kịp thời|thường xuyên|tích cực|khẩn trương|kiên quyết|nhanh chóng|không để|tuyệt đối không)\s)/giu;
const RESULT = /,\s+(?=(?:góp phần|tạo điều kiện|tạo sức mạnh|tạo sự chuyển biến|tạo chuyển biến)\s)/giu;
/** How many times the limit is far too long. */
const FAR = 1.6;
/** Fewer syllables between two marks are a member of a list: «theo dõi, tổng hợp, báo cáo Ủy ban nhân dân tỉnh» is one clause. */
const SHORTEST_CLAUSE = 4;
/** Words that open a clause beside the one before it. */
const OPENERS =
  /^(?:sức gió|gió giật|lượng mưa|mực nước|nhiệt độ|nguy cơ cao|nguy cơ xảy ra|trong đó|đồng thời|qua đó|từ đó|tuy nhiên|nhưng|riêng|ngoài ra|bên cạnh đó)\s/iu;
/** A subject that is said again may not be longer: it would make the sentence longer than it was. */
const LONGEST_SUBJECT = 9;

const BEFORE_VERB = phraseTable(
  'phải|cần|đã|sẽ|cũng|được|không|chưa|không được|tiếp tục|thường xuyên|chủ động|khẩn trương|kịp thời|nghiêm túc|trực tiếp|tập trung'.split(
    '|',
  ),
);

const noOrgans = organMatcher([]);

/**
 * Cắt câu dài ở ranh giới vế câu: at semicolons, then before words that open a clause, as long as the sentence is longer than `limit`
 * syllables. The words stay; a part that begins with a verb gets the subject of the sentence.
 */
export function spokenSentences(
  sentence: SourceText,
  limit: number,
  options: SpeechOptions = {},
  organs: OrganMatcher = noOrgans,
): readonly SpokenSentence[] {
  const whole = spoken(sentence, null, options);
  if (whole.syllables <= limit) return [whole];
  const subject = subjectOf(sentence.value, organs);
  const made: SpokenSentence[] = [];
  for (const part of cut(sentence, semicolonBorders(sentence.value, organs))) {
    const said = spoken(part, made.length === 0 ? null : neededSubject(part.value, subject, organs), options);
    if (said.syllables <= limit) {
      made.push(said);
      continue;
    }
    for (const piece of cut(part, clauseBorders(part.value, organs))) {
      const one = spoken(piece, made.length === 0 ? null : neededSubject(piece.value, subject, organs), options);
      const isOrder = subject !== null || beginsWithVerb(sentence.value.replace(NUMBERING, ''), organs);
      if (one.syllables <= limit * FAR) made.push(one);
      else
        for (const deed of cut(piece, farBorders(piece.value, isOrder)))
          made.push(spoken(deed, made.length === 0 ? null : farOpening(deed.value, subject, organs), options));
    }
  }
  return made;
}

function spoken(written: SourceText, subject: string | null, options: SpeechOptions): SpokenSentence {
  const value = written.value.replace(/(?<![\s,;])[\s,;]+$/, '');
  const said = subject === null ? value : `${subject} ${value}`;
  const speech = speak(said, options);
  const text = closed(capitalised(speech.text));
  return { written, subject, speech, text, syllables: spokenSyllables(text) };
}

function capitalised(text: string): string {
  const at = text.search(/\p{L}/u);
  return at < 0 ? text : text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}

function closed(text: string): string {
  return /[.?!:]$/.test(text) ? text : `${text.replace(/(?<![,\s])[,\s]+$/, '')}.`;
}

/** The text cut after each separator, the separators left out. */
function cut(text: SourceText, separators: readonly Border[]): readonly SourceText[] {
  const parts: SourceText[] = [];
  let from = 0;
  for (const { start, end } of separators) {
    parts.push(trim(slice(text, from, start)));
    from = end;
  }
  parts.push(trim(slice(text, from)));
  return parts.filter((part) => /[\p{L}\d]/u.test(part.value));
}

/** The matches that stand neither in brackets nor in quotation marks. */
function outsideBrackets(value: string, pattern: RegExp): Border[] {
  const depth: number[] = [];
  let level = 0;
  // «“An toàn’’»: two single marks close what a double one opens.
  for (const mark of value.replace(/’’/g, '’”')) {
    if ('([“«'.includes(mark)) level++;
    for (let unit = 0; unit < mark.length; unit++) depth.push(level);
    if (')]”»'.includes(mark)) level = Math.max(0, level - 1);
  }
  return [...value.matchAll(pattern)]
    .filter(({ index }) => depth[index] === 0)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

interface Border {
  readonly start: number;
  readonly end: number;
}

/** A head of a sentence, who is charged or what for, may not be longer, in characters: what is longer is a part by itself. */
const LONGEST_HEAD = 1200;

/** The semicolons at which what follows can stand by itself, and what stands before says something. */
function semicolonBorders(value: string, organs: OrganMatcher): readonly Border[] {
  // «Xét đề nghị của …; báo cáo thẩm tra của …»: all of it is what is considered.
  if (/^xét\s/iu.test(value)) return [];
  const all = outsideBrackets(value, /;\s*/g);
  const isOrder = beginsWithVerb(value.replace(NUMBERING, ''), organs);
  const kept: Border[] = [];
  let isListed = false;
  for (const [index, border] of all.entries()) {
    const from = kept.at(-1)?.end ?? 0;
    const after = value.slice(border.end, all[index + 1]?.start);
    const item = value.slice(Math.max(from, all[index - 1]?.end ?? 0), border.start);
    const colon = item.lastIndexOf(':');
    // What a verb after the colon governs is no member of the list: «gồm: xây dựng chương trình; các đề án».
    if (colon >= 0) isListed = !beginsWithVerb(item.slice(colon + 1).trimStart(), organs);
    const isName = isNominal(after, isOrder, organs);
    if (!isListed && isName) continue;
    if (border.start - from <= LONGEST_HEAD) {
      const before = value.slice(from, border.start);
      if (isUnsaid(before, organs) || isPurpose(before, organs)) continue;
    }
    kept.push(border);
    isListed &&= isName;
  }
  return kept;
}

/** «Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở; Chủ tịch UBND các xã …»: only who is charged, not yet with what. */
function isUnsaid(value: string, organs: OrganMatcher): boolean {
  const syllables = syllablesOf(value);
  for (let at = 0; at < syllables.length; at++) {
    const from = at + matchPhrase(ASSIGNERS, syllables, at);
    const opens = from > at || at === 0 || syllables[at - 1]?.key === ',';
    if (!opens) continue;
    // A unit after a comma stands at the head only where nothing but words of time precede it: «Hằng năm, Giám đốc các sở».
    if (from === at && at > LONGEST_TIME) continue;
    if (from === at && at > 0 && verbWithin(syllables, at)) continue;
    const list = readOrgans({ text: value, syllables, end: syllables.length, matcher: organs }, from, true);
    if (list && list.mentions.length > 0 && list.next >= syllables.length) return true;
  }
  return false;
}

function verbWithin(syllables: readonly Syllable[], end: number): boolean {
  for (let at = 0; at < end; at++) if (predicateAt(syllables, at, end) > 0) return true;
  return false;
}

/** «Để phát huy …»: why, and nobody yet who does it. */
function isPurpose(value: string, organs: OrganMatcher): boolean {
  if (!/^(?:để|nhằm)\s(?!xảy ra|lại|mất|lọt)/iu.test(value)) return false;
  const syllables = syllablesOf(value);
  return !syllables.some((_, at) => {
    if (syllables[at - 1]?.key !== ',') return false;
    const list = readOrgans({ text: value, syllables, end: syllables.length, matcher: organs }, at, true);
    return list !== null && (verbFrom(syllables, list.next) > 0 || matchPhrase(ASSIGNERS, syllables, list.next) > 0);
  });
}

/** Words that make a clause of what follows a noun. */
const CLAUSE_MARK =
  /(?<![\p{L}\p{M}])(?:được|(?<!(?:thiết|trang|chuẩn|quân)\s)bị|đã|đang|sẽ|còn|chưa|vẫn|luôn|là|phải|cần|có|không|đạt|tăng|giảm|tiếp tục|tiềm ẩn|chiếm|gồm|xảy ra|diễn ra|diễn biến|trở thành|ngày càng|hãy)(?![\p{L}\p{M}])/iu;
const NOUN_FIRST =
  /^(?:các|những|một số|mọi|sự|công tác|việc|nội dung|vai trò|ý kiến|tình hình|phương thức|hình thức|kế hoạch|chương trình|cơ quan|đơn vị|doanh nghiệp|xã|phường|thôn|bản|lực lượng)(?:\s|,)/iu;

/** «Kết luận số 44-KL/TW ngày … của Ban Bí thư về …»: a further document of a list. */
const CITED_FIRST = /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,3}\ssố:?\s\d{1,5}[/-]/u;

/** «triển khai tốt chủ trương …; các đề án, chương trình …»: a further object of the verb before, which is nothing by itself. */
function isNominal(value: string, isAfterOrder: boolean, organs: OrganMatcher): boolean {
  if (CITED_FIRST.test(value)) return !CLAUSE_MARK.test(value.replace(/\svề\s.*$/su, ''));
  if (CLAUSE_MARK.test(value)) return false;
  const syllables = syllablesOf(value);
  const list = readOrgans({ text: value, syllables, end: syllables.length, matcher: organs }, 0, true);
  // After a unit of which something is said, another begins a clause, whatever its verb is.
  if (list && list.mentions.length > 0) return list.next >= syllables.length || (isAfterOrder && verbFrom(syllables, list.next) === 0);
  return NOUN_FIRST.test(value) || /^[“"«]/u.test(value);
}

/** What is done for the sake of something: «phản ánh về Công an tỉnh để tổng hợp, báo cáo …» is one purpose. */
const PURPOSE_AT_END = /\s(?:để|nhằm)(?:\s[^\s]+){1,8}$/u;

/** Borders with a clause on both sides. */
function clauseBorders(value: string, organs: OrganMatcher): readonly Border[] {
  return outsideBrackets(value, BORDER).filter(({ start, end }) => {
    const head = value.slice(Math.max(0, start - LONGEST_HEAD), start);
    const before = head.slice(Math.max(head.lastIndexOf(','), head.lastIndexOf(';')) + 1);
    const next = value.slice(end).search(/[,;]/);
    const after = next < 0 ? value.slice(end) : value.slice(end, end + next);
    const isConnector = OPENERS.test(after);
    if (!isConnector && PURPOSE_AT_END.test(before)) return false;
    return saidLength(before, organs) >= SHORTEST_CLAUSE && (isConnector || syllablesOf(after).length >= SHORTEST_CLAUSE);
  });
}

const NUMBERING = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|\p{Ll})[.)]\s+/u;
/** What is done for a purpose, or is only named, may hold several deeds. */
const HOLDS_DEEDS = /(?<!\p{L})(?:để|nhằm|trong việc|quy định về|phối hợp trong)\s[^;.]*$/iu;

/** Borders between deeds, and before what comes of them. */
function farBorders(value: string, isOrder: boolean): readonly Border[] {
  const all = [...(isOrder ? outsideBrackets(value, FURTHER_DEED) : []), ...outsideBrackets(value, RESULT)].sort(
    (a, b) => a.start - b.start,
  );
  const kept: Border[] = [];
  for (const border of all) {
    const from = Math.max(kept.at(-1)?.end ?? 0, border.start - LONGEST_HEAD);
    const before = value.slice(from, border.start);
    if (syllablesOf(before).length < SHORTEST_DEED || HOLDS_DEEDS.test(before)) continue;
    if (syllablesOf(value.slice(border.end, border.end + LONGEST_HEAD)).length >= SHORTEST_DEED) kept.push(border);
  }
  return kept;
}

const SHORTEST_DEED = 6;

/** «Qua đó góp phần …»: what comes of a deed is no deed of somebody. */
function farOpening(value: string, subject: string | null, organs: OrganMatcher): string | null {
  return /^(?:góp phần|tạo)\s/iu.test(value) ? 'Qua đó' : neededSubject(value, subject, organs);
}

/** Syllables of what is done, without who charges and who is charged: «Giao Sở Y tế trực» says one thing in one syllable. */
function saidLength(value: string, organs: OrganMatcher): number {
  const syllables = syllablesOf(value);
  const from = matchPhrase(ASSIGNERS, syllables, 0);
  const list = readOrgans({ text: value, syllables, end: syllables.length, matcher: organs }, from, true);
  return syllables.length - (list && verbFrom(syllables, list.next) > 0 ? list.next : from);
}

/** The organs with which a sentence begins, also after who charges them, where they do something. */
export function subjectOf(value: string, organs: OrganMatcher = noOrgans): string | null {
  const syllables = syllablesOf(value);
  const from = matchPhrase(ASSIGNERS, syllables, 0);
  const list = readOrgans({ text: value, syllables, end: syllables.length, matcher: organs }, from, true);
  const first = list?.mentions[0];
  const last = list?.mentions.at(-1);
  if (!list || !first || !last) return null;
  const next = syllables[list.next];
  if (!next || (verbFrom(syllables, list.next) === 0 && next.key !== 'là')) return null;
  const name = first === last ? first.name : value.slice(first.start, last.end);
  return spokenSyllables(name) > LONGEST_SUBJECT ? null : name;
}

/** Words of time before the verb: «trước ngày 20/6 gửi báo cáo». */
const TIMED = /^(?:chậm nhất|muộn nhất|trước|đến|từ|trong|vào|định kỳ|hằng|hàng)\s/iu;
const LONGEST_TIME = 10;

/** Whether words begin with what somebody does, with or without the time before it; not where they name who does it. */
export function beginsWithVerb(value: string, organs: OrganMatcher = noOrgans): boolean {
  const syllables = syllablesOf(value);
  const last = TIMED.test(value) && !/^trong đó\s/iu.test(value) ? LONGEST_TIME : 0;
  for (let at = 0; at <= last && at < syllables.length; at++) {
    if (readOrgans({ text: value, syllables, end: syllables.length, matcher: organs }, at, true)) return false;
    if (verbFrom(syllables, at) > 0) return true;
  }
  return false;
}

/** A verb, after the adverbs that may stand before it. */
function verbFrom(syllables: readonly Syllable[], at: number): number {
  const skip = matchPhrase(BEFORE_VERB, syllables, at);
  return predicateAt(syllables, at + skip, syllables.length);
}

/** The subject, where a part begins with a verb and would be nobody's. */
function neededSubject(value: string, subject: string | null, organs: OrganMatcher): string | null {
  if (subject === null || /^\p{Lu}/u.test(value)) return null;
  if (OPENERS.test(value)) return null;
  return beginsWithVerb(value, organs) ? subject : null;
}
