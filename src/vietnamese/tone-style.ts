import { parseSyllable, spellTone } from './syllable.ts';
import { factOfWords } from './words.ts';

/** A tone on oa, oe or uy at the end of a word, composed or not: nothing else alternates. */
const ALTERNATES =
  /(?:[oòỏõóọOÒỎÕÓỌ][\u0300-\u036f]?[aàảãáạeèẻẽéẹAÀẢÃÁẠEÈẺẼÉẸ]|[uùủũúụUÙỦŨÚỤ][\u0300-\u036f]?[yỳỷỹýỵYỲỶỸÝỴ])[\u0300-\u036f]?$/;

/**
 * Kiểu bỏ dấu thanh. `old` puts the tone of open oa, oe, uy on the first letter (hòa, khỏe, thủy), `new` on the second (hoà, khoẻ, thuỷ).
 * Null for every other word: quý, khuya, oan, uyên and words without tone are written in one way.
 */
export function toneStyleOf(word: string): 'old' | 'new' | null {
  if (!ALTERNATES.test(word)) return null;
  const style = parseSyllable(word)?.toneStyle;
  return style === 'old' || style === 'new' ? style : null;
}

/** The word in the other style, in its own case; a word that does not alternate, or is no syllable, comes back as it is. */
export function withToneStyle(word: string, style: 'old' | 'new'): string {
  const own = toneStyleOf(word);
  return own === null || own === style ? word : (spellTone(word, style) ?? word);
}

/** The style of a word of a text. */
export const toneStyleOfWord = factOfWords(toneStyleOf);
