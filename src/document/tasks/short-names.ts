import { unaccent } from '../../vietnamese/unaccent.ts';
import { type OrganMatcher, readOrgans } from './organ-phrase.ts';
import { GROUPS, HEADS, PERSONS, WHOLE_NAMES } from './organ-vocabulary.ts';
import { matchPhrase, phraseTable, type Syllable, syllablesOf } from './syllables.ts';

const INTRODUCTION =
  /\(\s?(?:(?:sau|dưới)\sđây\s)?(?:được\s)?(?:viết\stắt|gọi\stắt|gọi)(?:\schung)?(?:\slà)?:?\s["“«]?([\p{Lu}&][\p{L}\p{M}\d&/ -]{0,60}?)["”»]?\)/gu;
/** «thành lập X»: what is set up is a unit, whatever it is called. */
const SET_UP = /(?<![\p{L}\p{M}])(?:thành lập|kiện toàn)\s+(?:các\s+)?\p{Lu}[^().;:]{2,200}$/iu;
/** In code units: how much of what stands before the bracket is read for the full name. */
const REACH = 300;
/** Introductions beyond this many in a document are not looked at. */
const MOST_INTRODUCTIONS = 200;

/**
 * The grammar of organs with the short names of units that texts introduce: «Ban Quản lý dự án … (sau đây viết tắt là BQLDA)», «thành lập Nhóm … (gọi
 * tắt là Nhóm 06)». A name of something else («Chương trình phối hợp giữa A và B (sau đây gọi là Chương trình)») is none.
 */
export function withShortNames(organs: OrganMatcher, texts: Iterable<string>): OrganMatcher {
  const names = new Set<string>();
  let looked = 0;
  for (const text of texts) {
    if (!text.includes('(') || (!text.includes('gọi') && !text.includes('tắt'))) continue;
    for (const match of text.matchAll(INTRODUCTION)) {
      const name = (match[1] as string).trim();
      looked += 1;
      if (looked > MOST_INTRODUCTIONS) break;
      if (names.has(name) || isRead(name, organs)) continue;
      const before = text.slice(Math.max(0, match.index - REACH), match.index);
      const sentence = before.slice(Math.max(...['. ', '; ', ': ', '\n'].map((mark) => before.lastIndexOf(mark))) + 1);
      if (SET_UP.test(sentence) || isShortOf(name, sentence, organs)) names.add(name);
    }
  }
  return names.size === 0 ? organs : { ...organs, short: phraseTable([...names]) };
}

/** True where the grammar takes the name for a unit, or where a single word is too little to know one by. */
function isRead(name: string, organs: OrganMatcher): boolean {
  const syllables = syllablesOf(name);
  if (syllables.length === 1 && !/^[\p{Lu}&/-]{2,}\d*$/u.test(name)) return true;
  // with a verb after it, as it will stand: «Bên giao» alone is a list of one
  const sentence = `${name} chủ trì`;
  const list = readOrgans({ text: sentence, syllables: syllablesOf(sentence), end: syllables.length + 2, matcher: organs }, 0);
  return list !== null && list.next === syllables.length;
}

function isShortOf(name: string, before: string, organs: OrganMatcher): boolean {
  const syllables = syllablesOf(before);
  const own = syllablesOf(name);
  const acronym = own.length === 1 ? initialsOf(name) : null;
  for (let at = 0; at < syllables.length; at += 1) {
    if (!(syllables[at] as Syllable).capital || !beginsUnit(syllables, at)) continue;
    if (acronym) {
      if (abbreviates(acronym, syllables.slice(at))) return true;
      continue;
    }
    const list = readOrgans({ text: before, syllables, end: syllables.length, matcher: organs }, at);
    if (!list || list.next < syllables.length) continue;
    const full = syllables.slice(at).map((syllable) => syllable.key);
    return beginsUnit(own, 0) || own.every((syllable) => full.includes(syllable.key));
  }
  return false;
}

function beginsUnit(syllables: readonly Syllable[], at: number): boolean {
  return [HEADS, GROUPS, PERSONS, WHOLE_NAMES].some((table) => matchPhrase(table, syllables, at) > 0);
}

function initialsOf(name: string): string {
  return unaccent(name.replace(/[^\p{L}]/gu, '')).toLowerCase();
}

/** Whether the letters of an abbreviation are initials of the words of a name, in order, its first letter that of the first word. */
function abbreviates(acronym: string, name: readonly Syllable[]): boolean {
  let at = 0;
  for (const [index, { key }] of name.entries()) {
    if (unaccent(key).charAt(0) === acronym.charAt(at)) at += 1;
    else if (index === 0) return false;
    if (at === acronym.length) return true;
  }
  return false;
}
