import { inOneLine } from '../../vietnamese/words.ts';
import { ADVERBIALS, CHARGED_AS, DESCRIPTIVE, predicateAt } from './administrative-verbs.ts';
import { ATTACHMENTS, DETERMINERS, GROUPS, HEADS, PERSONS, PLACES, QUALIFIERS, SECTORS, WHOLE_NAMES } from './organ-vocabulary.ts';
import { grammarTable, matchPhrase, type PhraseTable, phraseTable, type Syllable } from './syllables.ts';
import type { TextSpan } from './task.ts';

/** Names that the grammar of organs takes whole, besides its own: an office's register, for one. */
export interface OrganMatcher {
  readonly names: PhraseTable;
  /** Short names that the text itself introduces («sau đây gọi tắt là …»): names only where they begin with a capital. */
  readonly short?: PhraseTable;
}

export function organMatcher(names: readonly string[]): OrganMatcher {
  return { names: phraseTable(names.filter((name) => name.includes(' '))) };
}

/** A unit or a head as the text names it. */
export interface OrganMention extends TextSpan {
  readonly name: string;
}

export interface OrganList {
  readonly mentions: readonly OrganMention[];
  /** Index of the first syllable after the list. */
  readonly next: number;
}

/** A text under reading: `end` is the index after the last syllable that may be read. */
export interface Reading {
  readonly text: string;
  readonly syllables: readonly Syllable[];
  readonly end: number;
  readonly matcher: OrganMatcher;
}

/** A unit may not be longer than this many syllables, nor a list hold more units: what is longer is prose. */
const LONGEST_UNIT = 60;
const LONGEST_LIST = 60;
const LONGEST_NEST = 4;

/** Nouns that are verbs as well: alone, before something that is no list, they are taken as verbs. */
const NOUN_OR_VERB = new Set([
  'tổ chức',
  'thanh tra',
  'báo',
  'hội',
  'trường',
  'ban',
  'phòng',
  'bộ',
  'sở',
  'bản',
  'bên',
  'cấp',
  'vụ',
  'đội',
  'tổ',
  'khoa',
  'trạm',
  'thành',
]);
const NOUN_AFTER = grammarTable([
  'chính trị',
  'đoàn thể',
  'xã hội',
  'thành viên',
  'liên quan',
  'có liên quan',
  'cá nhân',
  'kinh tế',
  'tôn giáo',
  'đảng',
  'công đoàn',
  'quần chúng',
  'quốc tế',
  'tín dụng',
  'trực thuộc',
  'khác',
]);
const STRONG = grammarTable(['phải', 'có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ', 'có nghĩa vụ', 'không được', 'đều phải']);
const SECOND_STRONG = grammarTable(['chủ trì', 'định kỳ', 'cần', 'thực hiện', 'tổ chức', 'khẩn trương', 'chủ động', 'báo cáo']);
const RELATIVE = grammarTable([
  'đã',
  'đang',
  'được',
  'được giao',
  'có',
  'có thể',
  'chưa',
  'do',
  'cung cấp',
  'cung ứng',
  'sản xuất',
  'kinh doanh',
  'chế biến',
  'sử dụng',
  'hoạt động',
  'tham gia',
  'quản lý',
  'làm',
  'làm nhiệm vụ',
  'thi công',
  'khai thác',
  'vận hành',
  'trực tiếp',
  'thực hiện',
  'xử lý',
  'đầu tư',
  'vận chuyển',
  'nhận',
  'nộp',
]);
const DISTRIBUTING = new Set([
  'sở',
  'bộ',
  'cục',
  'ban',
  'vụ',
  'phòng',
  'tổng cục',
  'chi cục',
  'viện',
  'trường',
  'hội',
  'giám đốc',
  'cục trưởng',
  'bộ trưởng',
  'vụ trưởng',
]);
/** First syllables of posts that share the units of the post after them. */
const JOINT_POSTS = new Set(['giám', 'chủ', 'cục', 'vụ', 'bí', 'trưởng', 'viện']);
const LIST_WORDS = new Set(['và', 'cùng', 'hoặc']);

interface Unit {
  /** Indexes of syllables; the name ends before `end`. */
  readonly from: number;
  readonly end: number;
  /** Where reading goes on; after a bracket that is no part of the name, past `end`. */
  readonly next: number;
  /** A post without a unit: «Giám đốc: Sở Tài chính, Sở Y tế». */
  readonly post?: boolean;
  /** Index range of the head that a following bare sector name shares («Sở Tài chính, Nội vụ»), with the words before it. */
  readonly shared?: {
    readonly from: number;
    readonly plural: number;
    readonly head: number;
    readonly headEnd: number;
    readonly named: boolean;
  };
}

interface TailState {
  at: number;
  end: number;
  group: boolean;
  place: boolean;
  known: boolean;
}

function verbAt(reading: Reading, at: number): number {
  return predicateAt(reading.syllables, at, reading.end);
}

function keyAt(reading: Reading, at: number): string {
  return at < reading.end ? (reading.syllables[at]?.key ?? '') : '';
}

/** Syllables of a name at an index that the office or the text itself gives. */
function ownAt(reading: Reading, at: number): number {
  const { names, short } = reading.matcher;
  return Math.max(has(names, reading, at), short && capitalAt(reading, at) ? has(short, reading, at) : 0);
}

function capitalAt(reading: Reading, at: number): boolean {
  return at < reading.end && (reading.syllables[at]?.capital ?? false);
}

function wordAt(reading: Reading, at: number): boolean {
  return at < reading.end && (reading.syllables[at]?.word ?? false);
}

function has(table: PhraseTable, reading: Reading, at: number): number {
  return matchPhrase(table, reading.syllables, at, reading.end);
}

/** True where what stands at an index ends a name: nothing, a mark, a list word, or a predicate. */
function closes(reading: Reading, at: number): boolean {
  const key = keyAt(reading, at);
  return !wordAt(reading, at) || LIST_WORDS.has(key) || has(QUALIFIERS, reading, at) > 0 || verbAt(reading, at) > 0;
}

function textOf(reading: Reading, from: number, to: number): string {
  const first = reading.syllables[from];
  const last = reading.syllables[to - 1];
  return first && last && to > from ? reading.text.slice(first.start, last.end) : '';
}

/** Length of a common noun at an index where it cannot be meant as a verb; 0 otherwise. */
function groupAt(reading: Reading, at: number, counted: boolean): number {
  const length = has(GROUPS, reading, at);
  if (!length) return 0;
  let noun = '';
  for (let index = at; index < at + length; index += 1) noun += `${noun ? ' ' : ''}${keyAt(reading, index)}`;
  if (!NOUN_OR_VERB.has(noun)) return length;
  const next = at + length;
  if (counted) {
    // «các báo cáo», «các vụ việc»: one syllable of another word.
    const alone =
      closes(reading, next) ||
      capitalAt(reading, next) ||
      has(GROUPS, reading, next) > 0 ||
      has(PLACES, reading, next) > 0 ||
      has(ATTACHMENTS, reading, next) > 0;
    return alone || noun.includes(' ') || has(ADVERBIALS, reading, next) > 0 || has(DESCRIPTIVE, reading, next) > 0 ? length : 0;
  }
  const mark = keyAt(reading, next);
  if (mark === ',' || mark === '-') return has(GROUPS, reading, next + 1) > 0 ? length : 0;
  if (has(NOUN_AFTER, reading, next)) return length;
  return 0;
}

/** A closing bracket that matches the opening one at an index, if it is near. */
function closingBracket(reading: Reading, at: number): number {
  for (let index = at + 1; index < reading.end && index < at + LONGEST_UNIT; index += 1) if (keyAt(reading, index) === ')') return index;
  return -1;
}

function readTail(reading: Reading, state: TailState, nest: number, from: number, subject: boolean): number {
  let skipped = 0;
  while (state.at < reading.end && state.at - from < LONGEST_UNIT) {
    const at = state.at;
    const key = keyAt(reading, at);
    if (!wordAt(reading, at)) {
      if (key === '(') {
        const close = closingBracket(reading, at);
        if (close < 0) break;
        const inner = nest < LONGEST_NEST ? readUnit({ ...reading, end: close }, at + 1, nest + 1, true, false) : null;
        const gloss = inner && inner.next === close && capitalAt(reading, at + 1) && inner.end - inner.from > 1;
        if (gloss) {
          state.end = close + 1;
          state.at = close + 1;
          continue;
        }
        if (close - at > 14 && key === '(' && !/^(?:qua|thông|sau|gọi|viết|nếu|trừ|kể|bao|cơ|đơn|là|không)$/.test(keyAt(reading, at + 1)))
          break;
        state.at = close + 1;
        skipped = close + 1;
        const after = keyAt(reading, close + 1);
        if (!wordAt(reading, close + 1) || LIST_WORDS.has(after)) break;
        if (verbAt(reading, close + 1)) break;
        if (!capitalAt(reading, close + 1) && !has(PLACES, reading, close + 1) && !has(QUALIFIERS, reading, close + 1)) break;
        continue;
      }
      if (key === '-' || key === '/') {
        const joined =
          capitalAt(reading, at + 1) ||
          (state.group && groupAt(reading, at + 1, true) > 0) ||
          (state.place && has(PLACES, reading, at + 1) > 0);
        if (!joined) break;
        const length = Math.max(1, has(HEADS, reading, at + 1), state.group ? groupAt(reading, at + 1, true) : 0);
        state.at = at + 1 + length;
        state.end = state.at;
        continue;
      }
      if (key === ',') {
        if (has(DETERMINERS, reading, at + 1) || has(PERSONS, reading, at + 1)) break;
        if (state.place) {
          const place = has(PLACES, reading, at + 1);
          if (place && has(GROUPS, reading, at + 1) <= place && has(WHOLE_NAMES, reading, at + 1) <= place) {
            state.at = at + 1 + place;
            state.end = state.at;
            continue;
          }
        }
        if (state.group) {
          // «các cơ quan thông tấn, báo chí tích cực đưa tin»
          const described = has(QUALIFIERS, reading, at + 1);
          if (described > 1 && verbAt(reading, at + 1 + described) > 0 && !has(WHOLE_NAMES, reading, at + 1)) {
            state.at = at + 1 + described;
            state.end = state.at;
            continue;
          }
          const noun =
            groupAt(reading, at + 1, false) ||
            groupAt(reading, at + 1, closes(reading, at + 1 + has(GROUPS, reading, at + 1)) && !verbAt(reading, at + 1));
          const capital = capitalAt(reading, at + 1);
          const proper =
            (has(SECTORS, reading, at + 1 + noun) > 0 && capitalAt(reading, at + 1 + noun)) ||
            (capital && capitalAt(reading, at + 1 + noun)) ||
            (capital && !closes(reading, at + 1 + noun));
          if (noun && !proper && !(capital && has(WHOLE_NAMES, reading, at + 1) >= noun)) {
            state.at = at + 1 + noun;
            state.end = state.at;
            state.place = has(PLACES, reading, at + 1) === noun;
            continue;
          }
        }
        break;
      }
      if (key === ':' && state.place && capitalAt(reading, at + 1) && !has(HEADS, reading, at + 1) && !has(WHOLE_NAMES, reading, at + 1)) {
        // «UBND các huyện: Ba Vì, Thạch Thất và Quốc Oai»
        let index = at + 1;
        let last = -1;
        let names = 0;
        while (index < reading.end && index - at < LONGEST_UNIT) {
          if (!capitalAt(reading, index)) {
            const mark = keyAt(reading, index);
            if (
              (mark !== ',' && mark !== 'và') ||
              has(HEADS, reading, index + 1) ||
              has(WHOLE_NAMES, reading, index + 1) ||
              has(PERSONS, reading, index + 1)
            )
              break;
          } else {
            last = index;
            names += 1;
          }
          index += 1;
        }
        if (names < 2 || verbAt(reading, at + 1)) break;
        state.at = last + 1;
        state.end = state.at;
      }
      break;
    }
    if (key === 'và') {
      const next = at + 1;
      if (
        state.place &&
        !capitalAt(reading, next) &&
        has(PLACES, reading, next) &&
        has(GROUPS, reading, next) <= has(PLACES, reading, next)
      ) {
        state.at = next + has(PLACES, reading, next);
        state.end = state.at;
        continue;
      }
      const members = has(MEMBERS, reading, next);
      if (members) {
        state.at = next + members;
        state.end = state.at;
        state.group = true;
        continue;
      }
      if (capitalAt(reading, next) && !state.group && !state.known && nest < LONGEST_NEST && !startsUnit(reading, next, nest)) {
        state.at = next + 1;
        state.end = state.at;
        continue;
      }
      break;
    }
    // «Ban Thường vụ Tỉnh ủy», «Đảng ủy Khối Các cơ quan tỉnh»: the superior, or a plural, inside a name.
    const superior = capitalAt(reading, at) ? has(WHOLE_NAMES, reading, at) : 0;
    const plural = capitalAt(reading, at) && !superior ? has(DETERMINERS, reading, at) : 0;
    const members = plural ? has(GROUPS, reading, at + plural) : 0;
    if (superior > 1 || members) {
      state.at = at + (superior > 1 ? superior : plural + members);
      state.end = state.at;
      state.place = false;
      continue;
    }
    const qualifier = has(QUALIFIERS, reading, at);
    const predicate = verbAt(reading, at);
    if (qualifier && qualifier >= predicate) {
      state.at = at + qualifier;
      state.end = state.at;
      state.place = has(PLACES, reading, at) === qualifier;
      continue;
    }
    const place = has(PLACES, reading, at);
    // «các khu vực thành lập tổ xung kích» is no «khu vực thành»
    if (place && place >= predicate && !capitalAt(reading, at + place - 1)) {
      state.at = at + place;
      state.end = state.at;
      state.place = true;
      continue;
    }
    if (capitalAt(reading, at) && has(INSTRUMENTS, reading, at)) break;
    if (capitalAt(reading, at) || /^\d/.test(key)) {
      if (/^\d/.test(key) && !wordAt(reading, at + 1) && state.group) break;
      state.at = at + 1;
      state.end = state.at;
      state.place = state.place || place > 0;
      continue;
    }
    const determiner = has(DETERMINERS, reading, at);
    if (determiner) {
      const noun = has(PLACES, reading, at + determiner);
      const group = state.group ? 0 : groupAt(reading, at + determiner, true);
      if (!noun && !(group && !state.known)) break;
      state.at = at + determiner + Math.max(noun, group);
      state.end = state.at;
      state.place = noun >= group;
      state.group = state.group || group > noun;
      continue;
    }
    const attachment = has(ATTACHMENTS, reading, at);
    if (attachment) {
      const next = at + attachment;
      const inner = nest < LONGEST_NEST ? readUnit(reading, next, nest + 1, true, false) : null;
      if (inner && (state.group || key !== 'của' || capitalAt(reading, next))) {
        state.at = inner.next;
        state.end = inner.end;
        state.place = true;
        continue;
      }
      if (has(PLACES, reading, next) || capitalAt(reading, next)) {
        state.at = next + Math.max(1, has(PLACES, reading, next));
        state.end = state.at;
        state.place = true;
        continue;
      }
    }
    if (predicate || has(ADVERBIALS, reading, at) || has(DESCRIPTIVE, reading, at)) {
      if (subject && state.group && has(RELATIVE, reading, at) && (key !== 'là' || !has(CHARGED_AS, reading, at))) {
        const strong = nextStrong(reading, at);
        if (strong > at) {
          state.at = strong;
          state.end = strong;
        }
      }
      break;
    }
    if (state.known && !state.group) break;
    if (state.group && nest > 0 && state.place) break;
    state.at = at + 1;
    state.end = state.at;
    state.place = false;
  }
  return Math.max(state.at > state.end ? Math.max(state.end, skipped) : state.at, skipped);
}

/** What a unit hands in or issues stands after its name with a capital: «trình Chính phủ Nghị định …». */
const INSTRUMENTS = grammarTable([
  'nghị định',
  'nghị quyết',
  'quyết định',
  'chỉ thị',
  'thông tư',
  'đề án',
  'kế hoạch',
  'chương trình',
  'dự án',
  'dự thảo',
  'luật',
  'bộ luật',
  'pháp lệnh',
  'báo cáo',
  'tờ trình',
  'quy hoạch',
  'danh mục',
  'phương án',
  'quy chế',
  'quy định',
  'hồ sơ',
  'chiến lược',
  'kết luận',
  'hướng dẫn',
  'thông báo',
]);

const MEMBERS = phraseTable(['các tổ chức thành viên']);

/** The predicate that ends a noun phrase with a relative clause («cơ quan được giao soạn thảo | phải»), before the next mark. */
function nextStrong(reading: Reading, at: number): number {
  if (has(STRONG, reading, at)) return at;
  let second = -1;
  for (let index = at + 1; index < reading.end && index < at + LONGEST_UNIT; index += 1) {
    if (!wordAt(reading, index) && keyAt(reading, index) !== '-') break;
    if (has(STRONG, reading, index)) return index;
    if (second < 0 && index > at + 1 && has(SECOND_STRONG, reading, index)) second = index;
  }
  return has(RELATIVE, reading, at) && !verbAt(reading, at) && second > 0 ? second : secondAfterTrade(reading, at, second);
}

const TRADES = phraseTable(['cung cấp', 'cung ứng', 'sản xuất', 'kinh doanh', 'chế biến', 'khai thác', 'vận hành', 'vận chuyển']);

function secondAfterTrade(reading: Reading, at: number, second: number): number {
  return has(TRADES, reading, at) && second > 0 ? second : -1;
}

/** True where a name of an organ, not the continuation of one, begins. */
function startsUnit(reading: Reading, at: number, nest: number): boolean {
  if (has(WHOLE_NAMES, reading, at) || ownAt(reading, at)) return true;
  if (has(PERSONS, reading, at) && nest < LONGEST_NEST) return true;
  const head = has(HEADS, reading, at);
  return head > 0 && (has(SECTORS, reading, at + head) > 0 || capitalAt(reading, at + head) || has(PLACES, reading, at + head) > 0);
}

function readUnit(reading: Reading, at: number, nest: number, nested: boolean, subject: boolean): Unit | null {
  const determiner = has(DETERMINERS, reading, at);
  const start = at + determiner;
  if (start >= reading.end) return null;
  const counted = determiner > 0;
  const capital = capitalAt(reading, start);
  const person = has(PERSONS, reading, start);
  if (person) {
    if (keyAt(reading, start + person) === 'hồ' && keyAt(reading, start + person + 1) === 'chí') return null;
    const inner = nest < LONGEST_NEST ? readUnit(reading, start + person, nest + 1, true, subject) : null;
    if (inner) {
      const shared = inner.shared ? { ...inner.shared, from: at } : undefined;
      return { from: at, end: inner.end, next: inner.next, ...(shared ? { shared } : {}) };
    }
    // «Giám đốc, Thủ trưởng các sở, ban, ngành»: two posts over the same units.
    const joint = keyAt(reading, start + person) === ',' || keyAt(reading, start + person) === 'và' ? start + person + 1 : 0;
    if (
      joint &&
      !counted &&
      JOINT_POSTS.has(keyAt(reading, start)) &&
      nest < LONGEST_NEST &&
      has(PERSONS, reading, joint + has(DETERMINERS, reading, joint))
    ) {
      const other = readUnit(reading, joint, nest + 1, true, subject);
      if (other) return { from: at, end: other.end, next: other.next };
    }
    // «Trưởng ban, ngành, đoàn thể»: the last noun of the post opens a chain.
    const chained = has(GROUPS, reading, start + person - 1) > 0;
    const state: TailState = { at: start + person, end: start + person, group: chained, place: false, known: !chained };
    const next = readTail(reading, state, nest, at, subject);
    if (state.end === start + person && !counted && !capital) return null;
    return { from: at, end: state.end, next, ...(state.end === start + person ? { post: true } : {}) };
  }
  const own = ownAt(reading, start);
  const whole = Math.max(own, has(WHOLE_NAMES, reading, start));
  const head = has(HEADS, reading, start);
  const said = head ? has(SECTORS, reading, start + head) : 0;
  // «các sở xây dựng kế hoạch»: in lower case a verb, not the name of a sector.
  const sector = said && !capital && !capitalAt(reading, start + head) && verbAt(reading, start + head) > 0 ? 0 : said;
  if (sector && (head + sector > whole || own < head + sector) && (capital || counted || nested || capitalAt(reading, start + head))) {
    const headEnd = start + head;
    const state: TailState = { at: headEnd + sector, end: headEnd + sector, group: false, place: false, known: true };
    const next = readTail(reading, state, nest, at, subject);
    return { from: at, end: state.end, next, shared: { from: at, plural: start, head: start, headEnd, named: true } };
  }
  if (whole && whole >= head) {
    const after = start + whole;
    const follows = capitalAt(reading, after) || has(PLACES, reading, after) > 0 || has(DETERMINERS, reading, after) > 0;
    if (capital || counted || nested || follows || own) {
      const loose = /^(?:ban|hội|tổ|cổng|công)$/.test(keyAt(reading, start)) && !has(PLACES, reading, after) && capitalAt(reading, after);
      const named = capitalAt(reading, after) || !verbAt(reading, after) ? has(SECTORS, reading, after) : 0;
      const at2 = after + named;
      const chain = counted && has(GROUPS, reading, start) >= whole;
      const state: TailState = { at: at2, end: at2, group: chain, place: false, known: !loose && !chain };
      const next = readTail(reading, state, nest, at, subject);
      return { from: at, end: state.end, next };
    }
  }
  if (head) {
    const after = start + head;
    const named = capitalAt(reading, after) || /^\d/.test(keyAt(reading, after));
    const level = has(PLACES, reading, after) > 0;
    const placeOnly = has(PLACES, reading, start) === head;
    if (!placeOnly && ((named && (capital || counted || nested)) || (level && (capital || nested) && !counted))) {
      const state: TailState = { at: after, end: after, group: false, place: false, known: level && !named };
      const next = readTail(reading, state, nest, at, subject);
      if (state.end > after) return { from: at, end: state.end, next };
    }
  }
  const group = groupAt(reading, start, counted);
  if (group && (counted || nested || capital)) {
    const state: TailState = {
      at: start + group,
      end: start + group,
      group: true,
      place: has(PLACES, reading, start) === group,
      known: false,
    };
    const next = readTail(reading, state, nest, at, subject);
    const shared =
      DISTRIBUTING.has(keyAt(reading, start)) && counted
        ? { from: at, plural: start, head: start, headEnd: start + group, named: false }
        : undefined;
    return { from: at, end: state.end, next, ...(shared ? { shared } : {}) };
  }
  if (group && !capital && has(GROUPS, reading, start) > 1 && !NOUN_OR_VERB.has(textKey(reading, start, group))) {
    const state: TailState = { at: start + group, end: start + group, group: true, place: false, known: false };
    const next = readTail(reading, state, nest, at, subject);
    return { from: at, end: state.end, next };
  }
  return null;
}

function textKey(reading: Reading, at: number, length: number): string {
  let key = '';
  for (let index = at; index < at + length; index += 1) key += `${key ? ' ' : ''}${keyAt(reading, index)}`;
  return key;
}

function mentionOf(reading: Reading, from: number, end: number, name?: string): OrganMention {
  const first = reading.syllables[from] as Syllable;
  const last = reading.syllables[Math.max(from, end - 1)] as Syllable;
  return { name: name ?? inOneLine(reading.text.slice(first.start, last.end)), start: first.start, end: last.end };
}

/** «Sở Tài chính, Nội vụ», «Giám đốc các Sở: Y tế, Xây dựng»: the head is said once, each sector is an organ. */
function readShared(reading: Reading, shared: NonNullable<Unit['shared']>, from: number, into: OrganMention[]): number {
  const before = textOf(reading, shared.from, shared.plural).replace(/(?:^|\s)(?:các|những)$/iu, '');
  const head = textOf(reading, shared.head, shared.headEnd);
  const prefix = before ? `${before} ${head}` : head.charAt(0).toUpperCase() + head.slice(1);
  let at = from;
  let next = from - 1;
  while (at < reading.end && into.length < LONGEST_LIST) {
    let length = has(SECTORS, reading, at);
    const known = length > 0;
    if (!length && capitalAt(reading, at) && !startsUnit(reading, at, 0)) {
      while (
        wordAt(reading, at + length) &&
        keyAt(reading, at + length) !== 'và' &&
        (length === 0 || capitalAt(reading, at + length) || !verbAt(reading, at + length)) &&
        length < 12
      )
        length += 1;
    }
    if (!length || !capitalAt(reading, at)) break;
    if (known && (has(WHOLE_NAMES, reading, at) > 0 || has(HEADS, reading, at) > 0) && has(PLACES, reading, at + length)) break;
    if (has(PERSONS, reading, at) || has(DETERMINERS, reading, at)) break;
    into.push(mentionOf(reading, at, at + length, inOneLine(`${prefix} ${textOf(reading, at, at + length)}`)));
    next = at + length;
    const mark = keyAt(reading, next);
    if (mark === ',' || mark === ';' || mark === 'và') at = next + (keyAt(reading, next + 1) === 'và' ? 2 : 1);
    else break;
  }
  return next;
}

/** A proper name without a head that the tables know, between others in a list: «Viễn thông A, Vinaphone A, Công an A». */
function readProper(reading: Reading, at: number): Unit | null {
  if (!capitalAt(reading, at) || has(INSTRUMENTS, reading, at) || verbAt(reading, at)) return null;
  let end = at + 1;
  while (end - at < 8 && (capitalAt(reading, end) || has(PLACES, reading, end) > 0))
    end += capitalAt(reading, end) ? 1 : has(PLACES, reading, end);
  if (end >= reading.end || verbAt(reading, end) === 0) {
    const mark = keyAt(reading, end);
    if ((mark !== ',' && mark !== 'và') || !startsUnit(reading, end + 1, 0)) return null;
  }
  return { from: at, end, next: end };
}

/** «Giám đốc: Sở Tài chính, Sở Y tế»: the post is said once for each unit with a sector. */
function readPosts(reading: Reading, post: string, from: number, into: OrganMention[]): number {
  let at = from;
  let next = from - 1;
  while (at < reading.end && into.length < LONGEST_LIST) {
    const unit = readUnit(reading, at, 0, false, false);
    if (!unit?.shared?.named || has(PERSONS, reading, at)) break;
    into.push(mentionOf(reading, unit.from, unit.end, inOneLine(`${post} ${textOf(reading, unit.from, unit.end)}`)));
    next = unit.next;
    const mark = keyAt(reading, next);
    if (mark === ',' || mark === 'và') at = next + (keyAt(reading, next + 1) === 'và' ? 2 : 1);
    else break;
  }
  return next;
}

/**
 * Reads a list of units at an index: separated by «;», «,», «và», «cùng», «hoặc», with the commas and the «và» inside names, chains
 * («các sở, ban, ngành») and groups of places kept. Null where no unit begins there. `subject`: a common noun may take its relative clause
 * along («cơ quan được giao soạn thảo phải …»).
 */
export function readOrgans(reading: Reading, at: number, subject = false): OrganList | null {
  const mentions: OrganMention[] = [];
  let index = at;
  let next = at;
  while (mentions.length < LONGEST_LIST) {
    while (keyAt(reading, index) === '-' || keyAt(reading, index) === '+') index += 1;
    const unit = readUnit(reading, index, 0, false, subject) ?? (mentions.length > 0 ? readProper(reading, index) : null);
    if (!unit || unit.end <= unit.from) break;
    let continued = unit.next;
    if (unit.shared && keyAt(reading, unit.next) === ':' && (unit.end === unit.shared.headEnd || !unit.shared.named)) {
      const distributed: OrganMention[] = [];
      const after = readShared(reading, unit.shared, unit.next + 1, distributed);
      if (distributed.length > 0) {
        mentions.push(...distributed);
        continued = after;
      } else mentions.push(mentionOf(reading, unit.from, unit.end));
    } else if (unit.post && keyAt(reading, unit.next) === ':') {
      const distributed: OrganMention[] = [];
      const after = readPosts(reading, textOf(reading, unit.from, unit.end), unit.next + 1, distributed);
      if (distributed.length > 0) {
        mentions.push(...distributed);
        continued = after;
      } else mentions.push(mentionOf(reading, unit.from, unit.end));
    } else {
      mentions.push(mentionOf(reading, unit.from, unit.end));
      const mark = keyAt(reading, unit.next);
      if (unit.shared?.named && unit.end > unit.shared.headEnd && (mark === ',' || mark === 'và')) {
        const sector = has(SECTORS, reading, unit.next + 1);
        const organ = has(WHOLE_NAMES, reading, unit.next + 1) > 0 || has(HEADS, reading, unit.next + 1) > 0;
        const ministry = keyAt(reading, unit.shared.head) === 'bộ';
        const plain =
          sector > 0 && capitalAt(reading, unit.next + 1) && !has(PLACES, reading, unit.next + 1 + sector) && (!organ || ministry);
        if (plain) {
          const after = readShared(reading, unit.shared, unit.next + 1, mentions);
          if (after > unit.next) continued = after;
        }
      }
    }
    next = continued;
    const mark = keyAt(reading, next);
    let separator = 0;
    if (mark === ',' || mark === ';') separator = keyAt(reading, next + 1) === 'và' || keyAt(reading, next + 1) === 'cùng' ? 2 : 1;
    else if (LIST_WORDS.has(mark)) separator = keyAt(reading, next + 1) === 'với' || keyAt(reading, next + 1) === 'cùng' ? 2 : 1;
    else if (mark === '-' && has(WHOLE_NAMES, reading, next + 1)) separator = 1;
    if (!separator) break;
    index = next + separator;
  }
  return mentions.length > 0 ? { mentions, next } : null;
}
