import { REAL_WORD_SLIPS } from './confusable-pairs.ts';
import { ENUMERATIONS, TERM_VARIANTS } from './enumerations.ts';
import { MISSPELLINGS } from './misspellings.ts';
import { compileLexicon, findPhrases, type Lexicon, type PhraseEntry, type PhraseMatch } from './phrases.ts';
import { rememberingTexts } from './words.ts';

/** Từ vựng kiểm tra. Every built-in entry; an office adds its own by compiling this list with them. */
export const LEXICON_ENTRIES: readonly PhraseEntry[] = [...MISSPELLINGS, ...REAL_WORD_SLIPS, ...ENUMERATIONS, ...TERM_VARIANTS];

let compiled: Lexicon | undefined;

/** The built-in entries, compiled on first use. */
export function builtInLexicon(): Lexicon {
  compiled ??= compileLexicon(LEXICON_ENTRIES);
  return compiled;
}

/** The built-in entries in a text: what several rules ask of each passage is found once. */
export const findKnownPhrases: (text: string) => readonly PhraseMatch[] = rememberingTexts((text) => findPhrases(text, builtInLexicon()));
