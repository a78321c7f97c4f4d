import { type SourceText, slice, trim } from '../../source/source-text.ts';
import { predicateAt } from '../tasks/administrative-verbs.ts';
import { type OrganMatcher, organMatcher, readOrgans } from '../tasks/organ-phrase.ts';
import { type Syllable, syllablesOf } from '../tasks/syllables.ts';
import { type Speech, type SpeechOptions, speak, spokenSyllables } from './spoken-text.ts';

/** Câu đọc: one spoken sentence and the written words that it reads. */
export interface SpokenSentence {
  /** A part of the written sentence, or all of it. */
  readonly written: SourceText;
  /** Who does it, said again where a part of a sentence had lost its subject; null where nothing was added. */
  readonly subject: string | null;
  readonly speech: Speech;
  readonly text: string;
  readonly syllables: number;
}

/** Borders at which a clause can stand by itself: the words after the comma open the new sentence. */
const BORDER =
  /,\s+(?=(?:trong đó|đồng thời|qua đó|từ đó|tuy nhiên|nhưng|riêng|ngoài ra|bên cạnh đó|hoàn thành|kết thúc|báo cáo|gửi|chịu trách nhiệm)\s)/giu;
/** A subject that is said again may not be longer: it would make the sentence longer than it was. */
const LONGEST_SUBJECT = 9;

const noOrgans = organMatcher([]);

/**
 * Cắt câu dài ở ranh giới vế câu: at semicolons, then before words that open a clause, as long as the sentence is longer than `limit`
 * syllables. The words stay; a part that begins with a verb gets the subject of the sentence.
 */
export function spokenSentences(
  sentence: SourceText,
  limit: number,
  options: SpeechOptions = {},
  organs: OrganMatcher = noOrgans,
): readonly SpokenSentence[] {
  const whole = spoken(sentence, null, options);
  if (whole.syllables <= limit) return [whole];
  const subject = subjectOf(sentence.value, organs);
  const made: SpokenSentence[] = [];
  for (const part of cut(sentence, outsideBrackets(sentence.value, /;\s*/g))) {
    const said = spoken(part, made.length === 0 ? null : neededSubject(part.value, subject, organs), options);
    if (said.syllables <= limit) {
      made.push(said);
      continue;
    }
    for (const piece of cut(part, outsideBrackets(part.value, BORDER)))
      made.push(spoken(piece, made.length === 0 ? null : neededSubject(piece.value, subject, organs), options));
  }
  return made;
}

function spoken(written: SourceText, subject: string | null, options: SpeechOptions): SpokenSentence {
  const value = written.value.replace(/(?<![\s,;])[\s,;]+$/, '');
  const said = subject === null ? value : `${subject} ${value}`;
  const speech = speak(said, options);
  const text = closed(capitalised(speech.text));
  return { written, subject, speech, text, syllables: spokenSyllables(text) };
}

function capitalised(text: string): string {
  const at = text.search(/\p{L}/u);
  return at < 0 ? text : text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}

function closed(text: string): string {
  return /[.?!:]$/.test(text) ? text : `${text.replace(/(?<![,\s])[,\s]+$/, '')}.`;
}

/** The text cut after each separator, the separators left out. */
function cut(text: SourceText, separators: readonly { readonly start: number; readonly end: number }[]): readonly SourceText[] {
  const parts: SourceText[] = [];
  let from = 0;
  for (const { start, end } of separators) {
    parts.push(trim(slice(text, from, start)));
    from = end;
  }
  parts.push(trim(slice(text, from)));
  return parts.filter((part) => /[\p{L}\d]/u.test(part.value));
}

/** The matches that stand neither in brackets nor in quotation marks. */
function outsideBrackets(value: string, pattern: RegExp): { start: number; end: number }[] {
  const depth: number[] = [];
  let level = 0;
  for (const mark of value) {
    if ('([“«'.includes(mark)) level++;
    for (let unit = 0; unit < mark.length; unit++) depth.push(level);
    if (')]”»'.includes(mark)) level = Math.max(0, level - 1);
  }
  return [...value.matchAll(pattern)]
    .filter(({ index }) => depth[index] === 0)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The organ with which a sentence begins, where it does something. */
function subjectOf(value: string, organs: OrganMatcher): string | null {
  const syllables = syllablesOf(value);
  const list = readOrgans({ text: value, syllables, end: syllables.length, matcher: organs }, 0, true);
  const [first, second] = list?.mentions ?? [];
  if (!list || !first || second) return null;
  const end = syllables.findIndex((one) => one.start >= first.end);
  if (end < 0 || spokenSyllables(first.name) > LONGEST_SUBJECT || verbFrom(syllables, list.next) === 0) return null;
  return first.name;
}

/** A verb, after the adverbs that may stand before it. */
function verbFrom(syllables: readonly Syllable[], at: number): number {
  const skip = ['phải', 'cần', 'đã', 'sẽ', 'cũng', 'được'].includes(syllables[at]?.key ?? '') ? 1 : 0;
  return predicateAt(syllables, at + skip, syllables.length);
}

/** The subject, where a part begins with a verb and would be nobody's. */
function neededSubject(value: string, subject: string | null, organs: OrganMatcher): string | null {
  if (subject === null || /^\p{Lu}/u.test(value)) return null;
  if (/^(?:trong đó|đồng thời|qua đó|từ đó|tuy nhiên|nhưng|riêng|ngoài ra|bên cạnh đó)\s/iu.test(value)) return null;
  const syllables = syllablesOf(value);
  if (readOrgans({ text: value, syllables, end: syllables.length, matcher: organs }, 0, true)) return null;
  return verbFrom(syllables, 0) > 0 ? subject : null;
}
