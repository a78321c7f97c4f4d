import { REAL_WORD_SLIPS } from './confusable-pairs.ts';
import { ENUMERATIONS, TERM_VARIANTS } from './enumerations.ts';
import { MISSPELLINGS } from './misspellings.ts';
import { compileLexicon, type Lexicon, type PhraseEntry } from './phrases.ts';

/** Từ vựng kiểm tra. Every built-in entry; an office adds its own by compiling this list with them. */
export const LEXICON_ENTRIES: readonly PhraseEntry[] = [...MISSPELLINGS, ...REAL_WORD_SLIPS, ...ENUMERATIONS, ...TERM_VARIANTS];

let compiled: Lexicon | undefined;

/** The built-in entries, compiled on first use. */
export function builtInLexicon(): Lexicon {
  compiled ??= compileLexicon(LEXICON_ENTRIES);
  return compiled;
}
