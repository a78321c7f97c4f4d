import type { TextSpan } from '../tasks/task.ts';
import { fullName, keysOf, type NameFact, type NameWord } from './names.ts';

/** Chức vụ: a post as a text says it, with the unit that it names. */
export interface Post extends TextSpan {
  /** `chủ tịch`, for a deputy too. */
  readonly base: string;
  /** «Phó …». */
  readonly deputy: boolean;
  /** Words of the unit: none in «Phó Chủ tịch», those of the Ủy ban nhân dân in «Phó Chủ tịch tỉnh». */
  readonly unit: readonly string[];
  /** Who held it before: «nguyên Chủ tịch». */
  readonly former: boolean;
}

/** Posts that one holds alone, by their base. */
const BASES: ReadonlySet<string> = new Set(
  (
    'chủ tịch|giám đốc|tổng giám đốc|thủ tướng|bộ trưởng|thứ trưởng|thống đốc|tổng thanh tra|tổng kiểm toán|tổng cục trưởng|cục trưởng|chi cục trưởng|vụ trưởng|viện trưởng|' +
    'chánh văn phòng|chánh thanh tra|chánh án|trưởng phòng|hiệu trưởng|chỉ huy trưởng|tổng biên tập'
  ).split('|'),
);
/** Posts that one may hold beside another. */
const BESIDE: ReadonlySet<string> = new Set('bí thư|trưởng ban|trưởng đoàn|tổ trưởng|chủ nhiệm'.split('|'));
const LONGEST_BASE = 3;
/** Words between a post and its unit that make no other post. */
const STANDING: readonly string[] = ['thường', 'trực'];

/** The posts that a text names, in order of place; each ends with the unit that one of the names says, before each person. */
export function postsOf(
  text: string,
  words: readonly NameWord[],
  names: readonly NameFact[],
  persons: readonly TextSpan[],
): readonly Post[] {
  const found: Post[] = [];
  for (let at = 0; at < words.length; ) {
    const post = postAt(words, at);
    if (!post) {
      at++;
      continue;
    }
    const first = words[at] as NameWord;
    const next = words[post.next];
    const last = (words[post.next - 1] as NameWord).end;
    const name = names.find((one) => one.organ && one.start < last + 2 && last < one.end && one.start >= first.start);
    const level = next?.joined && next.start === last + 1 && LEVEL.test(next.key) ? next.end : last;
    const person = persons.find((one) => one.start > first.start);
    const end = Math.max(last, Math.min(name?.end ?? level, person?.start ?? text.length));
    const before = words[at - 1]?.key;
    at = post.next;
    // «Chủ tịch UBND các xã»: nobody by himself.
    if (MANY.test(text.slice(last, end).normalize('NFC'))) continue;
    found.push({
      start: first.start,
      end,
      base: post.base,
      deputy: post.deputy,
      unit: unitOf(post.base, keysOf(text.slice(last, end))),
      former: before === 'nguyên' || before === 'cựu',
    });
  }
  return found;
}

function unitOf(base: string, unit: readonly string[]): readonly string[] {
  const post = base.split(' ');
  return fullName([...post, ...unit]).slice(post.length);
}

const MANY = /\s(?:các|những)\s/u;
const LEVEL = /^(?:tỉnh|xã|phường|huyện|quận)$/u;

function postAt(words: readonly NameWord[], at: number): { readonly base: string; readonly deputy: boolean; readonly next: number } | null {
  const deputy = words[at]?.key === 'phó';
  const from = deputy ? at + 1 : at;
  for (let length = LONGEST_BASE; length >= 2; length--) {
    const own = words.slice(from, from + length);
    const base = own.map((word) => word.key).join(' ');
    if (own.length < length || (!BASES.has(base) && !BESIDE.has(base)) || own.some((word, index) => (index > 0 || deputy) && !word.joined))
      continue;
    const next = from + length;
    return { base, deputy, next: STANDING.every((key, offset) => words[next + offset]?.key === key) ? next + STANDING.length : next };
  }
  return null;
}

/** Whether two posts are of one rank; `null` where one may hold both. */
export function sameRank(a: Post, b: Post): boolean | null {
  if (a.former !== b.former) return null;
  if (a.base === b.base) return a.deputy === b.deputy;
  return BESIDE.has(a.base) || BESIDE.has(b.base) ? null : false;
}

/** A post directly before a person's name, or directly after it, and those in one list with it. */
export interface PostsBeside {
  readonly before: readonly Post[];
  readonly after: readonly Post[];
  /** The list after the name is said of nobody else: «ông A - Chủ tịch …», «ông A là Chủ tịch …». */
  readonly firm: boolean;
  /** Nothing that somebody does follows the list: «ông A, Chủ tịch UBND tỉnh, …». */
  readonly closed: boolean;
}

const DIRECTLY = /^\s*(?:(?:đồng chí|ông|bà)\s+)?$/iu;
const LISTED = /^\s*(?:,|;|và|kiêm|,\s*kiêm)\s*$/iu;
const FIRM = /^\s*(?:[-–—(]|là|hiện là|giữ chức)\s*$/iu;

/** The posts that a text gives the person whose name stands at a place. */
export function postsBeside(text: string, posts: readonly Post[], person: TextSpan): PostsBeside {
  const chain = (from: number, step: 1 | -1): readonly Post[] => {
    const list: Post[] = [];
    for (let at = from; posts[at]; at += step) {
      const [one, other] = [posts[at] as Post, list.at(-1)];
      const [left, right] = step === 1 ? [other, one] : [one, other];
      if (left && right && !LISTED.test(text.slice(left.end, right.start))) break;
      list.push(one);
    }
    return list;
  };
  const last = posts.findLastIndex((one) => one.start < person.start);
  const first = posts.findIndex((one) => one.start >= person.end);
  const isBefore = last >= 0 && DIRECTLY.test(text.slice(Math.min((posts[last] as Post).end, person.start), person.start));
  const gap = first >= 0 ? text.slice(person.end, (posts[first] as Post).start) : '.';
  const isAfter = /^\s*,\s*$/.test(gap) || FIRM.test(gap);
  const after = isAfter ? chain(first, 1) : [];
  const rest = after.length > 0 ? text.slice((after.at(-1) as Post).end).trimStart() : '';
  return { before: isBefore ? chain(last, -1) : [], after, firm: FIRM.test(gap), closed: rest === '' || /^[,;.:)–-]/.test(rest) };
}
