import { isNumberWord } from '../../vietnamese/numbers.ts';
import { type NameWord, nameWordsOf } from './names.ts';

/** Words that turn what follows into its opposite. */
const NEGATIVE: ReadonlySet<string> = new Set(['không', 'chưa', 'chẳng', 'đừng', 'cấm', 'khỏi']);
/** After «không», words with which it denies nothing: «không gian», «không chỉ», «không quá 20%». */
const NOT_DENYING: ReadonlySet<string> = new Set(
  'gian khí quân phận lưu kích chỉ những ngừng quá dưới thấp ít nhiều vượt muộn sớm kể hề'.split(' '),
);
/** Before «không»: «hàng không», «số không». */
const NOT_DENIED: ReadonlySet<string> = new Set('hàng số trên'.split(' '));
/** Words between a negation and what it denies. */
const BETWEEN: ReadonlySet<string> = new Set('được để cho phải có bị thể nên cần còn ai ngờ tự ý đã hề bao giờ nào một'.split(' '));

/** How far from a negation a pair of words stands, words between left out; `Infinity` where none denies it. */
export interface DeniedPair {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly far: number;
  /** The word before, a negation and what stands between left out. */
  readonly before: string | null;
  /** The first word that the same negation denies; null where there is none. */
  readonly head: string | null;
  /** The word of that negation, the same for all that it denies; null where none of the text does. */
  readonly by: NameWord | null;
  /** It is denied by a lead-in that stands before the list that it is in: «Không được: …». */
  readonly listed: boolean;
}

/** What a lead-in says of what stands under it: denies it, or may; null where it denies nothing. */
export type Under = 'denied' | 'perhaps' | null;

/** Negated as said, and as far as a negation may reach within its clause. */
export const DENIED = 0;
export const NEARLY_DENIED = 2;
export const HARDLY_DENIED = 4;
/** Words that say no without a negation: where a clause has one, a piece may say «không». */
const SAYS_NO =
  /(?<!\p{L})(?:không|chưa|chẳng|đừng|cấm|tránh|trừ|ngừng|dừng|chấm dứt|hạn chế|ngăn|thiếu|miễn|khỏi|bỏ|bãi|hủy|huỷ|từ chối|chống|loại|kém|mất|ngoài|hoãn|tạm)(?!\p{L})/iu;

/** Whether a text denies anything, in whatever words. */
export function saysNo(text: string): boolean {
  return SAYS_NO.test(text.normalize('NFC'));
}
/** «đốt nương là hành vi bị nghiêm cấm»: said after what it denies. */
const FORBIDDEN_AFTER = /(?<!\p{L})(?:bị (?:nghiêm )?cấm|không được phép|không được chấp nhận|là điều cấm)(?!\p{L})/iu;

/** Whether a text says after some place that what it named there is forbidden. */
export function isForbiddenAfter(text: string, place: number): boolean {
  return FORBIDDEN_AFTER.test(text.slice(place).normalize('NFC'));
}
const REACH = 6;

/** Negations that forbid what is listed under them; «chưa» only tells what was not done. */
const FORBIDS: ReadonlySet<string> = new Set(['không', 'cấm', 'đừng', 'chẳng']);
/** Words between such a negation and the colon, which say nothing of what is forbidden. */
const OPENS_LIST: ReadonlySet<string> = new Set(
  (
    'được làm thực hiện để xảy ra các những mọi một số hành vi việc hoạt động tình trạng sau đây dưới này cụ thể như là gồm có phép bị nghiêm điều ' +
    'tổ chức cá nhân cơ quan đơn vị cán bộ công chức viên chức đảng viên người dân hộ gia đình'
  ).split(' '),
);
/** Before a negation: whether it forbids is not said. */
const CONDITIONS: ReadonlySet<string> = new Set('nếu hợp khi do vì bởi hay hoặc có'.split(' '));

const SCALES_BEFORE: ReadonlySet<string> = new Set('nghìn ngàn triệu tỷ tỉ'.split(' '));
const TIMES_BEFORE: ReadonlySet<string> = new Set('từ lúc vào hồi đến tới trước sau khoảng'.split(' '));
const DEGREES_BEFORE: ReadonlySet<string> = new Set('ở dưới trên xuống lên đến tới từ mức khoảng'.split(' '));
const PRICES_BEFORE: ReadonlySet<string> = new Set('giá mức phí lãi thị xe cơm bữa quán'.split(' '));
const NO_MONEY: ReadonlySet<string> = new Set('ý tình bộ đều nhất thuận'.split(' '));

/**
 * Whether «không» is the figure zero: «hai nghìn không trăm hai mươi sáu», «ba phẩy không năm», «từ không giờ», «hai giờ không phút», «không phần
 * trăm», «dưới không độ», «mức phí không đồng»; not «không giờ nào», «không độ xe», «không đồng ý».
 */
function isFigure(words: readonly NameWord[], at: number): boolean {
  if (words[at]?.key !== 'không') return false;
  const before = (words[at]?.joined && words[at - 1]?.key) || '';
  const after = words[at + 1]?.joined ? words[at + 1]?.key : undefined;
  const second = after !== undefined && words[at + 2]?.joined ? words[at + 2]?.key : undefined;
  switch (after) {
    case 'trăm':
      return SCALES_BEFORE.has(before);
    case 'phẩy':
      return true;
    case 'phần':
      return second === 'trăm' || second === 'nghìn';
    case 'giờ':
      return TIMES_BEFORE.has(before) && second !== 'nào';
    case 'phút':
      return before === 'giờ';
    case 'độ':
      return DEGREES_BEFORE.has(before);
    case 'đồng':
      return PRICES_BEFORE.has(before) && !NO_MONEY.has(second ?? '');
    default:
      return before === 'phẩy';
  }
}

/** Whether «không» names a list of things that are not done, each with a «không» of its own: «thực hiện "5 không": …». */
function countsDenials(words: readonly NameWord[], at: number): boolean {
  const before = words[at]?.joined ? words[at - 1]?.key : undefined;
  return words[at]?.key === 'không' && before !== undefined && (/^\d+$/.test(before) || isNumberWord(before)) && !words[at + 1]?.joined;
}

/** Whether «không» after «hay», «hoặc» only asks: «có hay không», «đủ điều kiện hay không»; not «không rõ nguồn gốc hoặc không có giấy». */
function asks(words: readonly NameWord[], at: number): boolean {
  const or = words[at]?.joined ? words[at - 1]?.key : undefined;
  if (or !== 'hay' && or !== 'hoặc') return false;
  if (words[at - 2]?.key === 'có') return true;
  if (or === 'hoặc') return false;
  for (let index = at - 1; index > 0 && words[index]?.joined && !words[index]?.opens; index--)
    if (NEGATIVE.has(words[index - 1]?.key ?? '')) return false;
  return true;
}

/** Words that demand what follows them, as pairs of keys; a lead-in may deny something on the way to them. */
const DEMANDS: ReadonlySet<string> = new Set(['yêu cầu', 'đề nghị', 'chỉ đạo', 'phân công', 'quyết nghị', 'kêu gọi', 'quyết định']);

/** Whether a lead-in demands something in a part of its own after a place: «Để không lây lan dịch bệnh, Chủ tịch … yêu cầu:». */
function demandsAfter(words: readonly NameWord[], at: number): boolean {
  const part = words.findIndex((word, index) => index > at && !word.joined);
  return (
    part >= 0 &&
    words.some(
      ({ key }, index) =>
        index >= part && (key === 'giao' || DEMANDS.has(`${key} ${words[index + 1]?.joined ? words[index + 1]?.key : ''}`)),
    )
  );
}

/** What a lead-in or a heading denies: «Không được:», «Các hành vi bị nghiêm cấm». */
export function underOf(leadIn: string): Under {
  const words = nameWordsOf(leadIn);
  const opening = words.findLastIndex((word) => word.opens);
  const own = words.slice(Math.max(0, opening));
  const phrase = own.map((word) => word.key);
  const at = phrase.findLastIndex((word, index) => NEGATIVE.has(word) && !isFigure(own, index) && !countsDenials(own, index));
  if (at < 0 || demandsAfter(own, at)) return null;
  const bare = phrase[at] === 'không' && at === phrase.length - 1 && at > 0;
  const forbids =
    FORBIDS.has(phrase[at] as string) &&
    !bare &&
    phrase.slice(at + 1).every((word) => OPENS_LIST.has(word)) &&
    !phrase.slice(0, at).some((word) => CONDITIONS.has(word) || NEGATIVE.has(word));
  return forbids ? 'denied' : 'perhaps';
}

/** How far a pair counts of which nobody can tell whether it is denied: as neither. */
const PERHAPS = NEARLY_DENIED + 1;

/** Every pair of neighbouring words of a text with the negation before it; `under`: what the lead-in says that the text stands under. */
export function deniedPairs(text: string, under: Under = null): readonly DeniedPair[] {
  const words = nameWordsOf(text);
  const list = listedWords(text, words, under);
  const only = onlyAllowed(words);
  return words.slice(1).flatMap((word, index): readonly DeniedPair[] => {
    const first = words[index] as NameWord;
    if (!word.joined || word.opens || NEGATIVE.has(first.key) || BETWEEN.has(first.key)) return [];
    const own = negationBefore(words, index);
    const listed = list[index] ?? null;
    return [
      {
        words: `${first.key} ${word.key}`,
        start: first.start,
        end: word.end,
        before: wordBefore(words, index),
        ...(listed === null
          ? own.by === null && (only[index] || isLacking(words, index))
            ? { ...own, far: PERHAPS }
            : own
          : own.far < Number.POSITIVE_INFINITY
            ? { ...own, far: PERHAPS }
            : listed),
        listed: listed !== null,
      },
    ];
  });
}

/** Whether what stands at a word is said to be lacking, which may say that it is not there: «bến thiếu áo phao» for «bến không đủ áo phao». */
function isLacking(words: readonly NameWord[], at: number): boolean {
  for (let index = at; index > 0 && at - index < 2 && words[index]?.joined && !words[index]?.opens; index--)
    if (words[index - 1]?.key === 'thiếu') return true;
  return false;
}

/** Words that begin a condition. */
const CONDITION: ReadonlySet<string> = new Set('khi nếu sau đủ'.split(' '));
/** After «chỉ» that allows. */
const ONLY: ReadonlySet<string> = new Set('được cho khi sau nếu'.split(' '));
/** So far from «chỉ» or «mới» does its condition begin, or what it allows end, in words. */
const ALLOWS = 12;

/**
 * For each word whether its sentence allows something only under a condition, which says what a denial without it says: «chỉ được tái đàn khi đã
 * đủ 30 ngày», «đủ 30 ngày mới được tái đàn» for «không tái đàn khi chưa đủ 30 ngày».
 */
function onlyAllowed(words: readonly NameWord[]): readonly boolean[] {
  const only = words.map(() => false);
  for (let from = 0; from < words.length; ) {
    const next = words.findIndex((word, index) => index > from && word.opens);
    const end = next < 0 ? words.length : next;
    const allows = words.slice(from, end).some(({ key }, index, sentence) => {
      // not «đình chỉ», «chỉ đạo», «chỉ tiêu»
      if (key === 'chỉ' && ONLY.has(sentence[index + 1]?.key ?? ''))
        return sentence.slice(index + 1, index + ALLOWS).some((word) => CONDITION.has(word.key));
      return key === 'mới' && sentence[index + 1]?.key === 'được' && sentence.slice(0, index).some((word) => CONDITION.has(word.key));
    });
    only.fill(allows, from, end);
    from = end;
  }
  return only;
}

type Listed = Pick<DeniedPair, 'far' | 'head' | 'by'>;

/** For each word how a lead-in before it denies it: as a negation before each member of the list would. */
function listedWords(text: string, words: readonly NameWord[], under: Under): readonly (Listed | null)[] {
  let zone = under;
  let from = 0;
  let head: string | null = null;
  let far = 0;
  return words.map((word, index) => {
    const gap = index === 0 ? '' : text.slice((words[index - 1] as NameWord).end, word.start);
    if (gap.includes(':')) {
      const inner = underOf(text.slice(from, word.start));
      zone = zone !== null && inner !== null ? 'perhaps' : (inner ?? zone);
    } else if (word.opens && /[.!?…]/.test(gap)) {
      // Another sentence of a point may say something else.
      zone = under === null ? null : 'perhaps';
      from = word.start;
    }
    if (zone === null) return null;
    if (zone === 'perhaps') return { far: PERHAPS, head: null, by: null };
    if (index === 0 || /[:;]/.test(gap) || (gap.includes(',') && word.key === head)) {
      head = word.key;
      far = 0;
    } else if (!word.joined) far = Number.POSITIVE_INFINITY;
    else if (!BETWEEN.has((words[index - 1] as NameWord).key)) far++;
    return far > REACH ? { far: PERHAPS, head: null, by: null } : { far, head, by: null };
  });
}

function wordBefore(words: readonly NameWord[], at: number): string | null {
  for (let index = at; index > 0; index--) {
    const here = words[index] as NameWord;
    if (!here.joined || here.opens) return null;
    const { key } = words[index - 1] as NameWord;
    if (!NEGATIVE.has(key) && !BETWEEN.has(key)) return key;
  }
  return null;
}

/** Words between a negation and the number that both bound: «không được vượt quá 30%», «chưa đến 30 hộ». */
const BOUNDING: ReadonlySet<string> = new Set(
  'được để vượt quá đến tới đầy lớn nhỏ cao thấp nhiều ít kém hơn dưới trên sau trước sớm chậm muộn ngày'.split(' '),
);

/** Whether the negation before a word says how large a number is: «không quá 5 ngày», «không được nhận quá 5 hồ sơ». */
function boundsNumber(words: readonly NameWord[], at: number): boolean {
  let bounding = true;
  for (let next = at; next - at <= REACH && words[next]?.joined; next++) {
    const { key } = words[next] as NameWord;
    if (/^\d/.test(key) || isNumberWord(key)) {
      const before = words[next - 1]?.key ?? '';
      return next > at && (bounding || before === 'quá' || before === 'vượt');
    }
    bounding &&= BOUNDING.has(key);
  }
  return false;
}

function negationBefore(words: readonly NameWord[], at: number): Listed {
  let far = 0;
  let head = (words[at] as NameWord).key;
  for (let index = at; index > 0 && far <= REACH; index--) {
    const here = words[index] as NameWord;
    if (!here.joined || here.opens) break;
    const before = words[index - 1] as NameWord;
    if (NEGATIVE.has(before.key)) {
      const denies =
        before.key !== 'không' ||
        (!NOT_DENYING.has(here.key) &&
          !NOT_DENIED.has(words[index - 2]?.key ?? '') &&
          !isFigure(words, index - 1) &&
          !asks(words, index - 1));
      if (denies && !boundsNumber(words, index)) return { far, head, by: before };
    }
    if (BETWEEN.has(before.key)) continue;
    head = before.key;
    far++;
  }
  return { far: Number.POSITIVE_INFINITY, head: null, by: null };
}
