const AFTER_LETTER = /(?<=[\p{L}\p{M}])/uy;
const AFTER_LETTER_OR_DIGIT = /(?<=[\p{L}\p{M}\d])/uy;

/**
 * The matches of a global pattern in a text but those right behind a letter (`also`: or a digit): what `(?<![\p{L}\p{M}])` before the whole pattern
 * would leave. An engine tries such a beginning at every character, while it looks for the first letters of a pattern in many at once. No match may be
 * empty, and each must begin with a character of the basic plane.
 */
export function* matchesAtWords(pattern: RegExp, text: string, also?: 'digits'): Generator<RegExpExecArray> {
  const inside = also ? AFTER_LETTER_OR_DIGIT : AFTER_LETTER;
  for (let at = 0; ; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return;
    inside.lastIndex = match.index;
    if (inside.test(text)) at = match.index + 1;
    else {
      at = match.index + match[0].length;
      yield match;
    }
  }
}
