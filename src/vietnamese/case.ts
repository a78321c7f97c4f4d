/**
 * Chữ hoa, chữ thường. The mappings are those of Unicode and do not depend on the machine's language; a text in NFC stays in NFC, one
 * with decomposed letters keeps them, so that places in it stay comparable.
 */
export function upperCase(text: string): string {
  return text.toUpperCase();
}

/** The text in lower case, on every machine alike. */
export function lowerCase(text: string): string {
  return text.toLowerCase();
}

/** Viết hoa chữ cái đầu: the first letter in upper case, the rest untouched; marks, digits and quotes before it are passed over. */
export function capitalizeFirst(text: string): string {
  const at = text.search(/\p{L}/u);
  if (at < 0) return text;
  const letter = String.fromCodePoint(text.codePointAt(at) as number);
  return text.slice(0, at) + letter.toUpperCase() + text.slice(at + letter.length);
}

/** True when the text has at least one letter and none of them is lower case. */
export function isUpper(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** True when the first letter of the text is upper case. */
export function isCapitalized(text: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(text);
}

/**
 * The replacement in the case of the original: all capitals, a capital first letter, or as it is written. Where both have as many words,
 * each word takes the case of its counterpart.
 */
export function inCaseOf(original: string, replacement: string): string {
  const letters = original.match(/\p{L}/gu) ?? [];
  if (letters.length > 1 && isUpper(original)) return upperCase(replacement);
  const from = original.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const parts = replacement.split(/([^\p{L}\p{M}\p{N}]+)/u);
  const words = parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (words.length !== from.length) return isCapitalized(original) ? capitalizeFirst(replacement) : replacement;
  let at = 0;
  return parts
    .map((part) => {
      if (!/[\p{L}\p{N}]/u.test(part)) return part;
      const model = from[at++] as string;
      if (model.length > 1 && isUpper(model)) return upperCase(part);
      return isCapitalized(model) ? capitalizeFirst(part) : part;
    })
    .join('');
}
