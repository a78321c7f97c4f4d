import { ALWAYS_HOMOGLYPHS, FOREIGN_HOMOGLYPHS } from './homoglyphs.ts';
import { decodeLegacy } from './legacy-encodings.ts';
import { hasVietnameseLetter } from './letters.ts';
import { classifyToken } from './syllable.ts';
import { rememberingTexts, rememberingWords } from './words.ts';

/** Lỗi mã hóa ký tự. */
export type UnicodeFaultKind =
  | 'decomposed'
  | 'stray-mark'
  | 'homoglyph'
  | 'zero-width'
  | 'no-break-space'
  | 'odd-space'
  | 'bidi-control'
  | 'control'
  | 'private-use'
  | 'compatibility'
  | 'legacy-font';

/** A span of a text that is not what it looks like. */
export interface UnicodeFault {
  readonly start: number;
  readonly end: number;
  readonly kind: UnicodeFaultKind;
  /** What should stand there; null where it cannot be known. */
  readonly replacement: string | null;
}

/** True for a text of composed letters (NFC). */
export function isComposed(text: string): boolean {
  return text.normalize('NFC') === text;
}

/** The text with its letters composed (NFC); nothing else is changed. */
export function compose(text: string): string {
  return text.normalize('NFC');
}

/** All characters that any fault can begin with, so that plain text is passed over at once. */
const SUSPECT =
  /\p{L}\p{M}+|\p{M}+|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|[\u00a0\u202f\u2007]|[\u2000-\u2006\u2008-\u200a\u205f\u3000]|[\u00ad\u200b-\u200d\u2060\ufeff]|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]|[\ue000-\uf8ff\ufffd]|[\ufb00-\ufb06\uff01-\uff5e\u2160-\u217f]/gu;

/**
 * Every fault of encoding in a text, in the order of their places, never overlapping. A byte order mark at offset 0 is none. Nothing is
 * normalised: the spans are places of the text as it is. Linear in its length.
 */
export const findUnicodeFaults: (text: string) => readonly UnicodeFault[] = rememberingTexts((text) => {
  const faults: UnicodeFault[] = [];
  for (const match of hasSuspect(text) ? text.matchAll(SUSPECT) : []) {
    const fault = faultOf(match[0], match.index);
    if (fault) faults.push(fault);
  }
  faults.push(...wordFaults(text));
  faults.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return faults.filter((fault) => {
    if (fault.start < end) return false;
    end = fault.end;
    return true;
  });
});

/** True when a code unit lies outside what Vietnamese text is made of, so that the patterns need to look. */
function hasSuspect(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) continue;
    if (code === 0x0a || code === 0x0d || code === 0x09) continue;
    if (code > 0xa0 && code < 0x300 && code !== 0xad) continue;
    if (code >= 0x1ea0 && code <= 0x1ef9) continue;
    if (code >= 0x2010 && code <= 0x2027) continue;
    return true;
  }
  return false;
}

function faultOf(found: string, start: number): UnicodeFault | null {
  const fault = (kind: UnicodeFaultKind, replacement: string | null): UnicodeFault => ({
    start,
    end: start + found.length,
    kind,
    replacement,
  });
  const code = found.charCodeAt(0);
  if (/\p{M}/u.test(found)) {
    const composed = found.normalize('NFC');
    if (/^\p{L}$/u.test(composed)) return composed === found ? null : fault('decomposed', composed);
    return fault('stray-mark', null);
  }
  if (code === 0xfeff && start === 0) return null;
  if (code === 0xa0 || code === 0x202f || code === 0x2007) return fault('no-break-space', ' ');
  if (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff) return fault('zero-width', '');
  if (/[\u2000-\u200a\u205f\u3000]/.test(found)) return fault('odd-space', ' ');
  if (/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/.test(found)) return fault('bidi-control', '');
  if (code >= 0xe000 && code <= 0xf8ff) return fault('private-use', null);
  if (code === 0xfffd) return fault('control', null);
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return fault('control', '');
  return fault('compatibility', found.normalize('NFKC'));
}

const NOT_ASCII = /[^\u0000-\u007f]/;
const LATIN = /\p{Script=Latin}/u;

/** Plain words, and words of Vietnamese letters that are syllables: most of any text. */
const isCleanChunk = rememberingWords(
  (chunk) => /^[\w.%&@=~'’)]*$/.test(chunk) || classifyToken(chunk.replace(/^\(|[).'’?]+$/g, '')) === 'syllable',
);

/** Whether a code unit parts chunks: 1, or belongs to one: 2; filled as it is met. */
const parting = new Uint8Array(0x10000);

function partsChunks(code: number): boolean {
  const known = parting[code] as number;
  if (known !== 0) return known === 1;
  const parts = /[\s\u0000-\u001f"“”,;:!…/|<>[\]{}-]/.test(String.fromCharCode(code));
  parting[code] = parts ? 1 : 2;
  return parts;
}

function* wordFaults(text: string): Generator<UnicodeFault> {
  for (let end = 0; end < text.length; end++) {
    const from = end;
    while (end < text.length && !partsChunks(text.charCodeAt(end))) end++;
    const chunk = text.slice(from, end);
    if (end === from || isCleanChunk(chunk)) continue;
    const viqr = chunk.includes('^') || chunk.includes('+') || chunk.includes('(');
    if (!viqr && !NOT_ASCII.test(chunk)) continue;
    const lead = /^[(«‘’'*_`]*/.exec(chunk)?.[0].length ?? 0;
    const tail = /[)»‘’'*_`?.]*$/.exec(chunk.slice(-4))?.[0].length ?? 0;
    const word = chunk.slice(lead, Math.max(lead, chunk.length - tail));
    const start = from + lead;
    const legacy = hasEthOnly(word) ? null : decodeLegacy(word);
    const bracketed = chunk.charAt(lead + word.length) === ')' && word.includes('(');
    if (legacy && !bracketed) yield { start, end: start + word.length, kind: 'legacy-font', replacement: legacy.text };
    else yield* homoglyphs(chunk, from);
  }
}

/** A Ð among letters that are all in order is the look-alike of Đ, not the é of TCVN3. */
function hasEthOnly(word: string): boolean {
  for (const letter of word.toLowerCase()) if (letter > '\u007f' && letter !== '\u00f0' && !hasVietnameseLetter(letter)) return false;
  return /\u00d0|\u00f0/.test(word);
}

function* homoglyphs(chunk: string, offset: number): Generator<UnicodeFault> {
  for (const match of chunk.matchAll(/[\p{L}\p{M}]+/gu)) {
    const word = match[0];
    if (!NOT_ASCII.test(word)) continue;
    let latin = false;
    let foreign = 0;
    for (const letter of word) {
      if (FOREIGN_HOMOGLYPHS.has(letter)) foreign++;
      else if (LATIN.test(letter)) latin = true;
      else foreign = Number.NEGATIVE_INFINITY;
    }
    const isWordOfLookalikes = foreign === word.length && foreign > 1;
    for (let at = 0; at < word.length; at++) {
      const letter = word.charAt(at);
      const replacement =
        ALWAYS_HOMOGLYPHS.get(letter) ?? ((latin && foreign > 0) || isWordOfLookalikes ? FOREIGN_HOMOGLYPHS.get(letter) : undefined);
      const start = offset + match.index + at;
      if (replacement) yield { start, end: start + 1, kind: 'homoglyph', replacement };
    }
  }
}
