/** Thanh điệu, in dictionary order. */
export type Tone = 'ngang' | 'huyền' | 'hỏi' | 'ngã' | 'sắc' | 'nặng';

/** The six tones in dictionary order. */
export const TONES: readonly Tone[] = ['ngang', 'huyền', 'hỏi', 'ngã', 'sắc', 'nặng'];

/** Each row is one vowel letter with the six tones, in the order of `TONES`. */
const VOWEL_ROWS = ['aàảãáạ', 'ăằẳẵắặ', 'âầẩẫấậ', 'eèẻẽéẹ', 'êềểễếệ', 'iìỉĩíị', 'oòỏõóọ', 'ôồổỗốộ', 'ơờởỡớợ', 'uùủũúụ', 'ưừửữứự', 'yỳỷỹýỵ'];

interface TonedVowel {
  /** The letter without its tone: `ượ` is two letters, `ư` and `ơ`. */
  readonly vowel: string;
  readonly tone: number;
}

const byLetter = new Map<string, TonedVowel>();
const rowOf = new Map<string, string>();
for (const row of VOWEL_ROWS) {
  const vowel = row.charAt(0);
  rowOf.set(vowel, row);
  for (let tone = 0; tone < 6; tone++) byLetter.set(row.charAt(tone), { vowel, tone });
}

/** The vowel letter and tone of a lower-case letter in NFC; undefined for a consonant or a letter that Vietnamese lacks. */
export function tonedVowel(letter: string): TonedVowel | undefined {
  return byLetter.get(letter);
}

/** The lower-case letter with the tone; a letter that takes none comes back as it is. */
export function withTone(vowel: string, tone: Tone): string {
  return rowOf.get(vowel)?.charAt(TONES.indexOf(tone)) ?? vowel;
}

/** True for a lower-case letter that is Vietnamese and not plain ASCII: đ, ă, â, ê, ô, ơ, ư, or any vowel with a tone. */
export function isVietnameseLetter(letter: string): boolean {
  return letter > '\u007f' && (letter === 'đ' || byLetter.has(letter));
}

/** True when a text holds at least one letter that is Vietnamese and not plain ASCII, in any case; NFC. */
export function hasVietnameseLetter(text: string): boolean {
  for (const letter of text.toLowerCase()) if (isVietnameseLetter(letter)) return true;
  return false;
}
