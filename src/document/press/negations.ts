import { isNumberWord } from '../../vietnamese/numbers.ts';
import { type NameWord, nameWordsOf } from './names.ts';

/** Words that turn what follows into its opposite. */
const NEGATIVE: ReadonlySet<string> = new Set(['không', 'chưa', 'chẳng', 'đừng', 'cấm', 'khỏi']);
/** After «không», words with which it denies nothing: «không gian», «không chỉ», «không quá 20%». */
const NOT_DENYING: ReadonlySet<string> = new Set(
  'gian khí quân phận lưu kích chỉ những ngừng quá dưới thấp ít nhiều vượt muộn sớm kể hề phải'.split(' '),
);
/** Before «không»: «hàng không», «hay không», «số không». */
const NOT_DENIED: ReadonlySet<string> = new Set('hàng hay hoặc số trên'.split(' '));
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
}

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
const REACH = 6;

/** Every pair of neighbouring words of a text with the negation before it. */
export function deniedPairs(text: string): readonly DeniedPair[] {
  const words = nameWordsOf(text);
  return words.slice(1).flatMap((word, index): readonly DeniedPair[] => {
    const first = words[index] as NameWord;
    if (!word.joined || word.opens || NEGATIVE.has(first.key) || BETWEEN.has(first.key)) return [];
    return [
      {
        words: `${first.key} ${word.key}`,
        start: first.start,
        end: word.end,
        before: wordBefore(words, index),
        ...negationBefore(words, index),
      },
    ];
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

function negationBefore(words: readonly NameWord[], at: number): { readonly far: number; readonly head: string | null } {
  let far = 0;
  let head = (words[at] as NameWord).key;
  for (let index = at; index > 0 && far <= REACH; index--) {
    const here = words[index] as NameWord;
    if (!here.joined || here.opens) break;
    const before = words[index - 1] as NameWord;
    if (NEGATIVE.has(before.key)) {
      const denies = before.key !== 'không' || (!NOT_DENYING.has(here.key) && !NOT_DENIED.has(words[index - 2]?.key ?? ''));
      if (denies && !boundsNumber(words, index)) return { far, head };
    }
    if (BETWEEN.has(before.key)) continue;
    head = before.key;
    far++;
  }
  return { far: Number.POSITIVE_INFINITY, head: null };
}
