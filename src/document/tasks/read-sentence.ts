import { ADVERBIALS, ASSIGNERS, CHARGED_AS, DESCRIPTIVE, predicateAt } from './administrative-verbs.ts';
import { findDeadlines, undatedDeadline } from './deadline.ts';
import { type OrganList, type OrganMention, type Reading, readOrgans } from './organ-phrase.ts';
import { DETERMINERS, HEADS, PERSONS, WHOLE_NAMES } from './organ-vocabulary.ts';
import { findRecurrences } from './recurrence.ts';
import { grammarTable, matchPhrase, type PhraseTable } from './syllables.ts';
import type { Deadline, RecurrenceMention, TextSpan } from './task.ts';

/** What a clause says by itself, before the item around it is asked for what it leaves out. */
export interface Clause extends TextSpan {
  readonly kind: 'named' | 'mutual' | 'purpose-clause' | 'open';
  readonly lead: readonly OrganMention[];
  readonly coordinating: readonly OrganMention[];
  readonly deadlines: readonly Deadline[];
  readonly recurrences: readonly RecurrenceMention[];
  readonly reportTo: readonly OrganMention[];
  /** Said by «giao», «yêu cầu», «đề nghị», «chủ trì», or laid upon the unit by «có trách nhiệm». */
  readonly explicit: boolean;
  /** An organ other than the lead gives the work: «UBND tỉnh yêu cầu …». */
  readonly issued: boolean;
  /** Begins with a verb, or has a subject: an order, not a description. */
  readonly imperative: boolean;
  /** Neither verb nor subject opens it: it goes on with the clause before. */
  readonly fragment: boolean;
  /** Syllables of the predicate. */
  readonly words: number;
}

export interface SentenceReading {
  readonly clauses: readonly Clause[];
  /** Only a list of units: a heading. */
  readonly bare: readonly OrganMention[];
  /** Ends with «:», so that what follows belongs to it. */
  readonly leadIn: boolean;
}

const CONNECTIVES = grammarTable([
  'đồng thời',
  'ngoài ra',
  'bên cạnh đó',
  'riêng đối với',
  'riêng',
  'trong đó',
  'theo đó',
  'mặt khác',
  'trước mắt',
  'trước hết',
  'đặc biệt',
  'bên cạnh',
  'các ông, bà',
  'các ông ( bà )',
  'các ông',
  'và',
  'nay',
  'tiếp đó',
  'sau đó',
  'hai là',
  'ba là',
  'một là',
  'bốn là',
  'năm là',
]);
const OPENERS = grammarTable([
  'căn cứ',
  'thực hiện',
  'triển khai',
  'phát huy',
  'xét',
  'qua',
  'tiếp thu',
  'nhận được',
  'được sự',
  'định kỳ',
  'trước tình hình',
  'tiếp tục',
  'nhằm',
  'ngày',
  'tháng',
  'năm',
  'quý',
  'quí',
  'xuất phát từ',
  'để',
  'trường hợp',
  'thời gian',
  'hiện nay',
  'tại',
]);
const TEMPORAL = grammarTable([
  'chậm nhất',
  'muộn nhất',
  'trước ngày',
  'trước tháng',
  'trước',
  'trong',
  'đến',
  'hết',
  'hằng năm',
  'hàng năm',
  'hằng quý',
  'hàng quý',
  'hằng tháng',
  'hàng tháng',
  'hằng tuần',
  'hàng tuần',
  'hằng ngày',
  'hàng ngày',
  'định kỳ',
  'từ ngày',
  'ngày',
  'năm',
  'tháng',
  'quý',
  'khi',
  'sau',
  'ngay sau',
]);
const CHARGES = grammarTable([
  'chủ trì',
  'có trách nhiệm',
  'chịu trách nhiệm',
  'có nhiệm vụ',
  'phối hợp',
  'chỉ đạo',
  'phải',
  'cần',
  'làm đầu mối',
  'tham mưu',
  'khẩn trương',
  'chủ động',
  'được giao',
  'báo cáo',
  'gửi',
  'tổ chức',
  'thực hiện',
  'triển khai',
  'xây dựng',
  'hướng dẫn',
  'tổng hợp',
  'rà soát',
  'tăng cường',
  'theo dõi',
  'căn cứ',
  'định kỳ',
  'bố trí',
  'lập',
  'hoàn thành',
  'đánh giá',
  'tập trung',
  'nghiên cứu',
  'lồng ghép',
]);
const STRONG_CHARGES = grammarTable(['chủ trì', 'có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ', 'chịu trách nhiệm thi hành']);
/** Nouns before «phối hợp» that make it a thing, not an act. */
const COOPERATION_NOUNS = new Set([
  'quy chế',
  'công tác',
  'chương trình',
  'kế hoạch',
  'quan hệ',
  'cơ chế',
  'nội dung',
  'hoạt động',
  'liên tịch',
  'hiệu quả',
  'đề án',
  'chất lượng',
  'phương thức',
  'tinh thần',
  'phương án',
  'hình thức',
  'nghị quyết',
  'thông tư',
  'cơ quan',
  'đơn vị',
  'thỏa thuận',
  'ký kết',
  'quy định',
]);
const COOPERATION_NOUN_SYLLABLES = new Set(['sự', 'việc', 'thiếu', 'tính']);
const COOPERATION_ADVERBS = new Set([
  'chặt',
  'chẽ',
  'thường',
  'xuyên',
  'đồng',
  'bộ',
  'kịp',
  'thời',
  'tốt',
  'hiệu',
  'quả',
  'có',
  'nhịp',
  'nhàng',
  'trực',
  'tiếp',
  'với',
  'cùng',
  'và',
  ',',
  'hơn',
  'nữa',
  'tích',
  'cực',
  'thống',
  'nhất',
  'thực',
  'hiện',
  'tham',
  'gia',
  'chủ',
  'động',
  'giữa',
  'các',
  'hợp',
  'đầy',
  'đủ',
]);
const MUTUAL_VERBS = grammarTable([
  'nâng cao',
  'tăng cường',
  'đẩy mạnh',
  'thực hiện tốt',
  'thực hiện',
  'làm tốt',
  'phát huy',
  'đảm bảo',
  'bảo đảm',
  'củng cố',
  'đổi mới',
  'duy trì',
  'tiếp tục',
  'chú trọng',
  'phối hợp',
]);
const HANDING_VERBS = ['báo cáo', 'trình', 'gửi', 'nộp', 'đồng gửi', 'gửi báo cáo', 'phản ánh'];
const HANDING = grammarTable(HANDING_VERBS);
const DIRECTING = grammarTable(['chỉ đạo', 'hướng dẫn', 'kiểm tra', 'đôn đốc', 'xử lý', 'giải quyết', 'tổ chức', 'thẩm định', 'điều phối']);
const MEETING = grammarTable(['họp', 'giao ban', 'làm việc', 'hội nghị', 'trao đổi', 'thống nhất']);
/** After a list that is no sentence opening, these go on with the phrase before it. */
const LOOSE_ADVERBIALS = new Set([
  'theo',
  'để',
  'về',
  'cho',
  'qua',
  'với',
  'như',
  'bằng',
  'từ',
  'do',
  'trước',
  'sau',
  'tại',
  'vào',
  'đến',
  'tới',
  'thông',
  'nhằm',
  'vì',
  'hiện',
  'đối',
]);
const MODALS = grammarTable(['phải', 'cần']);
/** What is expected by a day is no order. */
const FORECAST = /(?<![\p{L}\p{M}])(?:dự kiến (?:đạt|tăng|giảm|vượt)|ước (?:đạt|tính|tăng|giảm))(?![\p{L}\p{M}])/iu;
const LAST_CANDIDATE = 14;

function has(table: PhraseTable, reading: Reading, at: number): number {
  return matchPhrase(table, reading.syllables, at, reading.end);
}

function verbAt(reading: Reading, at: number): number {
  return predicateAt(reading.syllables, at, reading.end);
}

function keyAt(reading: Reading, at: number): string {
  return at < reading.end ? (reading.syllables[at]?.key ?? '') : '';
}

function offsetAt(reading: Reading, at: number): number {
  return reading.syllables[at]?.start ?? reading.text.length;
}

function endBefore(reading: Reading, at: number): number {
  return reading.syllables[at - 1]?.end ?? 0;
}

interface Subject {
  readonly lead: readonly OrganMention[];
  /** Index at which the predicate begins. */
  readonly next: number;
  readonly explicit: boolean;
  readonly issued: boolean;
  /** The list is all that the sentence says. */
  readonly bare: boolean;
}

function atMark(reading: Reading, at: number): boolean {
  const key = keyAt(reading, at);
  return key === '' || key === '.' || key === '…';
}

/** Whether what follows a list of units makes it a subject. */
function predicateFollows(reading: Reading, list: OrganList, first: boolean): 'yes' | 'bare' | 'label' | 'no' {
  let at = list.next;
  if (atMark(reading, at)) return first ? 'bare' : 'no';
  const key = keyAt(reading, at);
  if (key === ':') return 'label';
  if (has(CHARGED_AS, reading, at)) return 'yes';
  if (key === 'được' || has(DESCRIPTIVE, reading, at)) return 'no';
  if (first) {
    if (key === ',' || key === ';' || key === '(') {
      if (key === '(') return 'yes';
      at += 1;
      if (has(DESCRIPTIVE, reading, at) && keyAt(reading, at) !== 'được') return 'no';
      return verbAt(reading, at) || has(ADVERBIALS, reading, at) ? 'yes' : 'no';
    }
    if (verbAt(reading, at) || has(ADVERBIALS, reading, at)) return 'yes';
    return list.mentions.every((mention) => reading.text.charAt(mention.start) !== reading.text.charAt(mention.start).toLowerCase())
      ? 'yes'
      : 'no';
  }
  if (has(CHARGES, reading, at) || verbAt(reading, at)) return 'yes';
  if (key === ',' && has(CHARGES, reading, at + 1)) return 'yes';
  return has(ADVERBIALS, reading, at) && !LOOSE_ADVERBIALS.has(keyAt(reading, at)) ? 'yes' : 'no';
}

/** «Giao X», «đề nghị X»: the units after a verb that assigns, where something is asked of them. */
function readAssigned(reading: Reading, at: number): { list: OrganList; next: number } | null {
  const verb = has(ASSIGNERS, reading, at);
  if (!verb) return null;
  let next = at + verb;
  while (keyAt(reading, next) === ':' || keyAt(reading, next) === 'cho') next += 1;
  const list = readOrgans(reading, next, true);
  if (!list) return null;
  const after = keyAt(reading, list.next);
  if (after === 'về' || after === 'của') return null;
  return { list, next: list.next };
}

function subjectAt(reading: Reading, at: number, first: boolean): Subject | null {
  const assigned = readAssigned(reading, at);
  if (assigned) {
    const verb = keyAt(reading, at);
    const loose = verb === 'yêu' || verb === 'đề';
    if (first || !loose || verbAt(reading, assigned.next) > 0 || keyAt(reading, assigned.next) === ':')
      return { lead: assigned.list.mentions, next: assigned.next, explicit: true, issued: false, bare: false };
  }
  const list = readOrgans(reading, at, true);
  if (!list) return null;
  if (!first) {
    const begin = reading.syllables[at];
    if (!begin?.capital && !has(DETERMINERS, reading, at) && !has(WHOLE_NAMES, reading, at) && !has(PERSONS, reading, at)) return null;
  }
  const given = readAssigned(reading, list.next);
  if (given) return { lead: given.list.mentions, next: given.next, explicit: true, issued: true, bare: false };
  const follows = predicateFollows(reading, list, first);
  if (follows === 'no') return null;
  const explicit = has(STRONG_CHARGES, reading, list.next) > 0 || follows === 'label';
  return { lead: list.mentions, next: list.next, explicit, issued: false, bare: follows === 'bare' };
}

const INSTRUMENTS = new Set([
  'chỉ thị',
  'quyết định',
  'kế hoạch',
  'nghị quyết',
  'thông báo',
  'công điện',
  'quy định',
  'quy chế',
  'hướng dẫn',
  'chương trình',
  'đề án',
  'báo cáo',
  'công văn',
]);

/** «Quyết định này có hiệu lực …» speaks of the document, and gives no work. */
function isAboutItself(reading: Reading, at: number): boolean {
  return keyAt(reading, at + 2) === 'này' && INSTRUMENTS.has(`${keyAt(reading, at)} ${keyAt(reading, at + 1)}`);
}

/** Finds the subject of a sentence: at its start, after a label, or after the adverbial with which it opens. */
function findSubject(reading: Reading, from: number, closed: readonly boolean[]): Subject | null {
  const here = subjectAt(reading, from, true);
  if (here) {
    // «Thanh tra xây dựng: UBND các xã làm đầu mối»: a topic before the colon, the subject after it.
    const inner =
      !here.explicit || keyAt(reading, here.next) !== ':' || has(ASSIGNERS, reading, from)
        ? null
        : subjectAt(reading, here.next + 1, false);
    return inner && !inner.bare ? inner : here;
  }
  // «Đối với các huyện, thị xã: Chủ động …»
  if (keyAt(reading, from) === 'đối' && keyAt(reading, from + 1) === 'với') {
    const list = readOrgans(reading, from + 2, true);
    if (list && (keyAt(reading, list.next) === ':' || atMark(reading, list.next)))
      return {
        lead: list.mentions,
        next: list.next,
        explicit: keyAt(reading, list.next) === ':',
        issued: false,
        bare: atMark(reading, list.next),
      };
  }
  const time = has(TEMPORAL, reading, from);
  const hurried = time > 0 && verbAt(reading, from + time) > 0 && !has(ASSIGNERS, reading, from + time);
  const verbal = verbAt(reading, from) > 0 || hurried;
  const adverbial = (has(ADVERBIALS, reading, from) > 0 || time > 0) && !hurried;
  const opener = has(OPENERS, reading, from) > 0;
  // «Báo cáo của các xã gửi về …»: who owes the report stands after «của».
  if (keyAt(reading, from) === 'báo' && keyAt(reading, from + 1) === 'cáo') {
    for (let at = from + 2; at < Math.min(reading.end, from + 14); at += 1) {
      if (keyAt(reading, at) !== 'của') continue;
      const list = readOrgans(reading, at + 1);
      const next = list ? keyAt(reading, list.next) : '';
      if (list && (next === 'gửi' || next === 'phải' || next === 'nộp' || (next === 'được' && keyAt(reading, list.next + 1) === 'gửi')))
        return { lead: list.mentions, next: list.next, explicit: true, issued: false, bare: false };
      break;
    }
  }
  let candidates = 0;
  let colons = 0;
  for (let at = from + 1; at < reading.end && candidates < LAST_CANDIDATE; at += 1) {
    const before = keyAt(reading, at - 1);
    if (closed[at]) continue;
    if (before === ':' && at - from < 30 && colons === 0) {
      colons += 1;
      candidates += 1;
      const labelled = subjectAt(reading, at, false);
      if (labelled && !labelled.bare) return labelled;
      continue;
    }
    if (before === ';' && !opener && !adverbial) break;
    if (before === ',' || before === ';') {
      if (!adverbial && !opener) {
        if (verbal) break;
        continue;
      }
      candidates += 1;
      const skip = has(CONNECTIVES, reading, at);
      const found = subjectAt(reading, at + skip, false);
      if (!found || found.bare) continue;
      if (adverbial || (opener && !verbal) || found.explicit) return found;
      if (keyAt(reading, from) === 'căn') return found;
      continue;
    }
    // «Chậm nhất là ngày 31/3 các xã phải …»: no comma after the time.
    if (
      time > 0 &&
      at - from < 22 &&
      (/\d$/.test(before) || before === 'năm' || before === 'quý' || before === 'tháng' || before === 'kỳ' || before === 'tuần')
    ) {
      if (!has(DETERMINERS, reading, at) && !has(HEADS, reading, at) && !has(WHOLE_NAMES, reading, at) && !has(PERSONS, reading, at))
        continue;
      candidates += 1;
      const found = subjectAt(reading, at, false);
      if (found && !found.bare) return found;
    }
  }
  return null;
}

interface Cooperation {
  readonly at: number;
  readonly next: number;
  readonly list: OrganList;
  readonly mutual: boolean;
}

/** With what `readCooperation` begins. */
const COOPERATING = grammarTable(['phối', 'cùng', 'chủ', 'với', ',']);

/** «phối hợp với A, B»; «phối hợp giữa A, B và C»; «chủ trì họp … với A»; «với sự tham gia của A». */
function readCooperation(reading: Reading, at: number): Cooperation | null {
  if (!has(COOPERATING, reading, at)) return null;
  const key = keyAt(reading, at);
  if (key === 'phối' && (keyAt(reading, at + 1) === 'hợp' || (keyAt(reading, at + 1) === 'kết' && keyAt(reading, at + 2) === 'hợp'))) {
    const before = keyAt(reading, at - 1);
    let next = at + (keyAt(reading, at + 1) === 'hợp' ? 2 : 3);
    const before2 = `${keyAt(reading, at - 2)} ${before}`;
    const noun = COOPERATION_NOUN_SYLLABLES.has(before) || COOPERATION_NOUNS.has(before2);
    for (let steps = 0; steps < 7; steps += 1) {
      const word = keyAt(reading, next);
      if (word === 'giữa') {
        if (noun && !COOPERATION_NOUN_SYLLABLES.has(before) && before2 !== 'công tác' && before2 !== 'hiệu quả' && before2 !== 'chất lượng')
          return null;
        const list = readOrgans(reading, next + 1);
        if (!list) return null;
        let merged = list;
        if (keyAt(reading, list.next) === 'với') {
          const other = readOrgans(reading, list.next + 1);
          if (other) merged = { mentions: [...list.mentions, ...other.mentions], next: other.next };
        }
        return { at, next: merged.next, list: merged, mutual: true };
      }
      if (noun) return null;
      const list = word === 'thực' || word === 'tham' || word === 'chủ' ? null : readOrgans(reading, next);
      if (list) return { at, next: list.next, list, mutual: false };
      if (!COOPERATION_ADVERBS.has(word)) return null;
      next += 1;
    }
    return null;
  }
  if (key === ',' && keyAt(reading, at - 1) === 'trì') {
    // «Sở A chủ trì, Sở B phối hợp xây dựng …»
    const list = readOrgans(reading, at + 1);
    return list && keyAt(reading, list.next) === 'phối' && keyAt(reading, list.next + 1) === 'hợp'
      ? { at, next: list.next + 2, list, mutual: false }
      : null;
  }
  if (key === 'cùng' && (keyAt(reading, at - 1) === ',' || keyAt(reading, at - 1) === 'trì')) {
    const next = at + (keyAt(reading, at + 1) === 'với' ? 2 : 1);
    const list = readOrgans(reading, next);
    return list ? { at, next: list.next, list, mutual: false } : null;
  }
  if (key === 'chủ' && keyAt(reading, at + 1) === 'trì' && has(MEETING, reading, at + 2)) {
    for (let next = at + 3; next < Math.min(reading.end, at + 20); next += 1) {
      const word = keyAt(reading, next);
      if (word === ',' || word === ';' || word === '.') return null;
      if (word !== 'với') continue;
      const list = readOrgans(reading, next + 1);
      return list ? { at, next: list.next, list, mutual: false } : null;
    }
  }
  if (key === 'với' && keyAt(reading, at + 1) === 'sự' && (keyAt(reading, at + 2) === 'phối' || keyAt(reading, at + 2) === 'tham')) {
    for (let next = at + 4; next < at + 8; next += 1) {
      if (keyAt(reading, next) !== 'của') continue;
      const list = readOrgans(reading, next + 1);
      return list ? { at, next: list.next, list, mutual: false } : null;
    }
  }
  return null;
}

export function unique(mentions: readonly OrganMention[]): readonly OrganMention[] {
  if (mentions.length < 2) return mentions;
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    const key = mention.name.toLowerCase().replace(/^(?:các|những)\s+/u, '');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** With what `readReports` goes on until it has met a purpose. */
const HANDED = grammarTable([...HANDING_VERBS, 'để', 'về', 'cho', 'lên', 'tới', 'đến']);

/** Units to which something is reported, and where a purpose clause with a task of its own begins. */
function readReports(
  reading: Reading,
  from: number,
  to: number,
  closed: readonly boolean[],
): { to: readonly OrganMention[]; purpose: { at: number; reportTo: OrganMention[] } | null } {
  const found: OrganMention[] = [];
  let purpose: { at: number; reportTo: OrganMention[] } | null = null;
  let handing = -100;
  let purposeAt = -1;
  let directing = false;
  for (let at = from; at < to; at += 1) {
    if (closed[at]) continue;
    if (purposeAt < 0 && !has(HANDED, reading, at)) continue;
    const key = keyAt(reading, at);
    if (key === 'để' && found.length > 0 && purposeAt < 0) {
      purposeAt = at;
      directing = false;
      continue;
    }
    if (purposeAt >= 0 && has(DIRECTING, reading, at)) directing = true;
    const verb = has(HANDING, reading, at);
    if (verb) handing = at;
    const preposition = (key === 'về' || key === 'cho' || key === 'lên' || key === 'tới' || key === 'đến') && at - handing < 40;
    if (!verb && !preposition) continue;
    const begin = reading.syllables[at + (verb || 1)];
    if (!begin?.capital) continue;
    const list = readOrgans(reading, at + (verb || 1));
    if (!list) continue;
    if (purposeAt >= 0 && verb) {
      if (directing && !purpose) purpose = { at: purposeAt, reportTo: [...list.mentions] };
      continue;
    }
    found.push(...list.mentions);
    at = Math.min(list.next, to) - 1;
  }
  return { to: unique(found), purpose };
}

const BRACKET_CHARGES = grammarTable([
  'chủ trì',
  'thực hiện',
  'tham mưu',
  'phụ trách',
  'chịu trách nhiệm',
  'báo cáo',
  'hoàn thành',
  'theo dõi',
]);

/** «Xây dựng đề án … (Sở A chủ trì, phối hợp với Sở B)»: who does it, in brackets after what is to be done. */
function readBracketed(reading: Reading, from: number): { lead: OrganList; cooperation: Cooperation | null } | null {
  for (let at = from; at < reading.end; at += 1) {
    if (keyAt(reading, at) !== '(') continue;
    const begin = at + 1 + has(ASSIGNERS, reading, at + 1);
    const lead = readOrgans(reading, begin);
    if (!lead) continue;
    if (!has(BRACKET_CHARGES, reading, lead.next)) continue;
    for (let inner = lead.next; inner < reading.end && inner < lead.next + 12 && keyAt(reading, inner) !== ')'; inner += 1) {
      const cooperation = readCooperation(reading, inner);
      if (cooperation) return { lead, cooperation };
    }
    return { lead, cooperation: null };
  }
  return null;
}

interface ClauseDraft {
  from: number;
  to: number;
  subject: Subject | null;
}

/** Splits the predicate at «;» and before «, đồng thời giao X», never inside a list of units, brackets or quotes. */
function splitClauses(
  reading: Reading,
  subject: Subject | null,
  from: number,
  start: number,
  closed: readonly boolean[],
  skips: readonly Cooperation[],
): ClauseDraft[] {
  const drafts: ClauseDraft[] = [{ from, to: reading.end, subject }];
  const current = () => drafts[drafts.length - 1] as ClauseDraft;
  let skip = 0;
  for (let at = start; at < reading.end; at += 1) {
    while (skip < skips.length && (skips[skip] as Cooperation).next <= at) skip += 1;
    const inside = skip < skips.length && (skips[skip] as Cooperation).at < at;
    if (inside || closed[at]) continue;
    const key = keyAt(reading, at);
    if (key !== ';' && key !== ',') continue;
    const next = at + 1 + has(CONNECTIVES, reading, at + 1);
    let inner: Subject | null = null;
    if (key === ';') {
      inner = subjectAt(reading, next, false);
      if (
        inner?.bare ||
        (inner?.explicit && !inner.issued && /^(?:yêu|đề)$/.test(keyAt(reading, next)) && current().subject && !current().subject?.explicit)
      )
        inner = null;
    } else if (
      keyAt(reading, next) === 'giao' ||
      (next > at + 1 && /^(?:yêu|đề)$/.test(keyAt(reading, next)) && (current().subject?.explicit ?? true))
    ) {
      const assigned = readAssigned(reading, next);
      if (assigned) inner = { lead: assigned.list.mentions, next: assigned.next, explicit: true, issued: false, bare: false };
    }
    if (key === ',' && !inner) continue;
    current().to = at;
    drafts.push({ from: at + 1, to: reading.end, subject: inner });
    if (inner) at = Math.max(at, inner.next - 1);
  }
  return drafts;
}

function mutualOf(reading: Reading, from: number, cooperation: Cooperation): boolean {
  return has(MUTUAL_VERBS, reading, from) > 0 && cooperation.at - from < 16;
}

/** Reads one sentence, given as a reading that ends with it. Total and linear. */
export function readSentence(reading: Reading, from: number, closed: readonly boolean[]): SentenceReading {
  let begin = from;
  while (begin < reading.end && !reading.syllables[begin]?.word) begin += 1;
  for (let steps = 0; steps < 3; steps += 1) {
    const connective = has(CONNECTIVES, reading, begin);
    if (!connective) break;
    if (connective === 1 && keyAt(reading, begin) === 'các') break;
    begin += connective;
    while (keyAt(reading, begin) === ',' || keyAt(reading, begin) === ':') begin += 1;
  }
  let last = reading.end;
  while (last > begin && !reading.syllables[last - 1]?.word && keyAt(reading, last - 1) !== ':' && keyAt(reading, last - 1) !== ')')
    last -= 1;
  const leadIn = keyAt(reading, last - 1) === ':';
  if (begin >= last) return { clauses: [], bare: [], leadIn };
  if (isAboutItself(reading, begin)) return { clauses: [], bare: [], leadIn };
  const found = findSubject(reading, begin, closed);
  const bracketed = found || !verbAt(reading, begin) ? null : readBracketed(reading, begin);
  const subject: Subject | null = bracketed
    ? { lead: bracketed.lead.mentions, next: begin, explicit: true, issued: false, bare: false }
    : found;
  if (subject && (subject.bare || (leadIn && subject.next >= last - 1 && !subject.explicit)))
    return { clauses: [], bare: subject.lead, leadIn };
  const start = subject ? subject.next : begin;
  const cooperations: Cooperation[] = [];
  for (let at = start; at < reading.end; at += 1) {
    if (closed[at]) continue;
    const cooperation = readCooperation(reading, at);
    if (!cooperation) continue;
    cooperations.push(cooperation);
    at = Math.max(at, cooperation.next - 1);
  }
  if (bracketed?.cooperation) {
    cooperations.push(bracketed.cooperation);
    cooperations.sort((a, b) => a.at - b.at);
  }
  let cooperating: ReadonlySet<number> | undefined;
  let reached = 0;
  const drafts = splitClauses(reading, subject, begin, start, closed, cooperations);
  const clauses: Clause[] = [];
  for (const [index, draft] of drafts.entries()) {
    const own: Cooperation[] = [];
    for (let next = cooperations[reached]; next && next.at < draft.to; next = cooperations[reached]) {
      if (next.at >= draft.from) own.push(next);
      reached += 1;
    }
    const helper = draft.subject;
    // «Sở A chủ trì; Sở B, Sở C phối hợp xây dựng …»: the second subject coordinates.
    const helps =
      index > 0 &&
      helper !== null &&
      keyAt(reading, helper.next) === 'phối' &&
      keyAt(reading, helper.next + 1) === 'hợp' &&
      !(cooperating ??= new Set(cooperations.map((cooperation) => cooperation.at))).has(helper.next) &&
      (drafts[index - 1]?.subject ?? null) !== null;
    if (helps) {
      own.push({ at: draft.from, next: helper.next, list: { mentions: helper.lead, next: helper.next }, mutual: false });
      draft.subject = null;
    }
    const startOffset = offsetAt(reading, draft.from);
    const endOffset = Math.max(startOffset, endBefore(reading, draft.to));
    const bodyFrom = draft.subject ? Math.max(draft.from, draft.subject.next) : draft.from;
    const deadlines = findDeadlines(reading.text, startOffset, endOffset);
    const recurrences = findRecurrences(reading.text, startOffset, endOffset, {
      after: () =>
        new Set([
          ...own.map((cooperation) => endBefore(reading, cooperation.next)),
          ...(draft.subject ? [endBefore(reading, draft.subject.next)] : []),
        ]),
      yearless: deadlines.some((deadline) => deadline.date?.startsWith('--') ?? false),
    });
    const undated = deadlines.length === 0 ? undatedDeadline(reading.text, startOffset, endOffset) : null;
    const reports = readReports(reading, bodyFrom, draft.to, closed);
    const mutual = !draft.subject && own.some((cooperation) => cooperation.mutual && mutualOf(reading, draft.from, cooperation));
    const coordinating: OrganMention[] = [];
    for (const cooperation of own) if (!cooperation.mutual || mutual) coordinating.push(...cooperation.list.mentions);
    let first = draft.from;
    const skip = has(CONNECTIVES, reading, first);
    first += skip;
    const verbal = verbAt(reading, first) > 0;
    let modal = false;
    for (let at = draft.from; at < draft.to && !modal; at += 1) modal = has(MODALS, reading, at) > 0 && !closed[at];
    const opening = has(TEMPORAL, reading, first) > 0 || has(ADVERBIALS, reading, first) > 0 || has(OPENERS, reading, first) > 0;
    const timed = (deadlines.length > 0 || recurrences.length > 0) && !FORECAST.test(reading.text.slice(startOffset, endOffset));
    const chairs = keyAt(reading, first) === 'chủ' && keyAt(reading, first + 1) === 'trì';
    clauses.push({
      start: startOffset,
      end: endOffset,
      kind: mutual ? 'mutual' : draft.subject ? 'named' : 'open',
      lead: draft.subject ? unique(draft.subject.lead) : [],
      coordinating: unique(coordinating),
      deadlines: deadlines.length > 0 ? deadlines : undated ? [undated] : [],
      recurrences,
      reportTo: reports.to,
      explicit: draft.subject?.explicit ?? chairs,
      issued: draft.subject?.issued ?? false,
      imperative: draft.subject !== null || verbal || mutual || modal || timed || (opening && own.length > 0),
      fragment: draft.subject === null && !verbal && !opening && !mutual,
      words: draft.to - bodyFrom,
    });
    if (reports.purpose && reports.to.length > 0) {
      const at = offsetAt(reading, reports.purpose.at);
      clauses.push({
        start: at,
        end: Math.max(at, endOffset),
        kind: 'purpose-clause',
        lead: reports.to,
        coordinating: [],
        deadlines: [],
        recurrences: [],
        reportTo: unique(reports.purpose.reportTo),
        explicit: false,
        issued: false,
        imperative: true,
        fragment: false,
        words: draft.to - reports.purpose.at,
      });
    }
  }
  return { clauses: clauses.filter((clause) => clause.end > clause.start), bare: [], leadIn };
}
