import { hasVietnameseLetter } from './letters.ts';
import { parseSyllable } from './syllable.ts';

/**
 * Phông chữ cũ. Text typed for TCVN3 (.VnTime), VNI or VIQR that was pasted without conversion, or UTF-8 read as Windows-1252. Each decoder
 * takes one word and returns what it stands for; a word counts as a remnant only when that is a syllable and the word itself is none.
 */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'viqr' | 'mojibake';

const TCVN3_FROM = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáãâä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§';
const TCVN3_TO = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏóõọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ';

const tcvn3 = new Map([...TCVN3_FROM].map((letter, index) => [letter, TCVN3_TO.charAt(index)]));

/** VNI writes a vowel, then its mark: `aù` is á, `ôï` is ợ. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  a: 'ùáøàûảõãïạêăéắèằúẳüẵëặââáấàầåẩãẫäậ',
  e: 'ùéøèûẻõẽïẹââáấ',
  o: 'ùóøòûỏõõïọâôáốàồåổãỗäộ',
  ô: 'ùớøờûởõỡïợ',
  u: 'ùúøùûủõũïụ',
  ö: 'ùứøừûửõữïự',
  y: 'ùýøỳûỷõỹ',
};
const VNI_E: Readonly<Record<string, string>> = { â: 'ê', á: 'ế', à: 'ề', å: 'ể', ã: 'ễ', ä: 'ệ' };
const VNI_ALONE: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

/** What a vowel and the mark after it stand for in VNI; undefined where they do not go together. */
function vniPair(vowel: string, mark: string): string | undefined {
  if (vowel === 'e' && mark in VNI_E) return VNI_E[mark];
  const row = VNI_MARKS[vowel];
  if (!row) return undefined;
  for (let at = 0; at < row.length; at += 2) if (row.charAt(at) === mark) return row.charAt(at + 1);
  return undefined;
}

function decodeVni(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    const lower = letter.toLowerCase();
    const pair = vniPair(lower, word.charAt(at + 1).toLowerCase());
    const decoded = pair ?? VNI_ALONE[lower] ?? lower;
    if (pair) at++;
    out += letter === lower ? decoded : decoded.toUpperCase();
  }
  return out;
}

function decodeTcvn3(word: string): string {
  let out = '';
  for (const letter of word) out += tcvn3.get(letter) ?? letter;
  return out;
}

const VIQR_SHAPES: Readonly<Record<string, string>> = { 'a(': 'ă', 'a^': 'â', 'e^': 'ê', 'o^': 'ô', 'o+': 'ơ', 'u+': 'ư', dd: 'đ' };
const VIQR_TONES: Readonly<Record<string, string>> = { '`': '\u0300', '?': '\u0309', '~': '\u0303', "'": '\u0301', '.': '\u0323' };

function decodeViqr(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    const shape = VIQR_SHAPES[word.slice(at, at + 2).toLowerCase()];
    if (shape) {
      out += letter === letter.toLowerCase() ? shape : shape.toUpperCase();
      at++;
    } else if (letter in VIQR_TONES) out += VIQR_TONES[letter];
    else out += letter;
  }
  return out.normalize('NFC');
}

const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** UTF-8 that was read as Windows-1252, read again as what it is; null where it is not that. */
function decodeMojibake(word: string): string | null {
  const bytes: number[] = [];
  for (const letter of word) {
    const code = letter.codePointAt(0) as number;
    const high = WINDOWS_1252.indexOf(letter);
    if (high >= 0) bytes.push(0x80 + high);
    else if (code < 0x100) bytes.push(code);
    else return null;
  }
  return decodeUtf8(bytes);
}

function decodeUtf8(bytes: readonly number[]): string | null {
  let out = '';
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as number;
    const length = first < 0x80 ? 1 : first >= 0xc3 && first < 0xe0 ? 2 : first === 0xe1 || first === 0xe2 ? 3 : 0;
    if (length === 0 || at + length > bytes.length) return null;
    let code = length === 1 ? first : first & (length === 2 ? 0x1f : 0x0f);
    for (let next = at + 1; next < at + length; next++) {
      const byte = bytes[next] as number;
      if ((byte & 0xc0) !== 0x80) return null;
      code = (code << 6) | (byte & 0x3f);
    }
    out += String.fromCodePoint(code);
    at += length;
  }
  return out;
}

const LONGEST_REMNANT = 24;
const NOT_VIETNAMESE_LATIN = /[µ¶·¸¹¨»¼½¾Æ©ÇË®ÎÏÐÑª×ÖØÜÝÞßäå«æçëîïñ\u00adö÷øûüþ¡¢£¤¥¦§êôâ]/;
const VNI_PAIR = /[aeouyôö][ùøûõïêéèúüëâáàåãä]|[ñæîöÖÑ]/i;
const VIQR_MARK = /[aeo]\^|a\(|[ou]\+[.'`?~]|[a-z][ou]\+[a-z]|[ou]\+[a-z]{2}/i;
const MOJIBAKE_LEAD = /[ÃÄÅÆ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|á[º»]/;

/**
 * What a word without spaces stands for in an old encoding, or null. Only one that decodes to a syllable with Vietnamese letters, and is none
 * as it stands, is a remnant: Müller, 25 µm, señor and F(x) are not.
 */
export function decodeLegacy(word: string): { readonly encoding: LegacyEncoding; readonly text: string } | null {
  if (word.length < 2 || word.length > LONGEST_REMNANT) return null;
  if (MOJIBAKE_LEAD.test(word)) {
    const text = decodeMojibake(word);
    if (text !== null && hasVietnameseLetter(text) && /^[\p{L}\p{P}\d]+$/u.test(text)) return { encoding: 'mojibake', text };
  }
  if (/\d/.test(word) || !/[a-z]/i.test(word) || parseSyllable(word)) return null;
  if (VIQR_MARK.test(word)) return remnant('viqr', decodeViqr(word));
  if (!NOT_VIETNAMESE_LATIN.test(word) && !VNI_PAIR.test(word)) return null;
  if (/^[µ«»][a-zA-Z]$/.test(word)) return null;
  return (
    (VNI_PAIR.test(word) ? remnant('vni', decodeVni(word)) : null) ??
    (NOT_VIETNAMESE_LATIN.test(word) ? remnant('tcvn3', decodeTcvn3(word)) : null)
  );
}

function remnant(encoding: LegacyEncoding, text: string): { readonly encoding: LegacyEncoding; readonly text: string } | null {
  const syllable = parseSyllable(text);
  return syllable && syllable.toneStyle !== 'misplaced' && hasVietnameseLetter(text) ? { encoding, text } : null;
}
