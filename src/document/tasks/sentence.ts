import type { Syllable } from './syllables.ts';

/** Index range of the syllables of one sentence. */
export interface SentenceRange {
  readonly from: number;
  readonly to: number;
}

const ABBREVIATIONS = new Set([
  'tp',
  'tx',
  'tt',
  'q',
  'p',
  'h',
  'st',
  'v',
  'ths',
  'ts',
  'gs',
  'pgs',
  'đc',
  'nxb',
  'kt',
  'tm',
  'tl',
  'tuq',
  'bs',
  'ks',
  'tr',
  'đ',
  'tw',
  't',
  'ub',
]);

/** Marks with which a sentence may begin. */
const BEGINNING = new Set(['-', '+', '“', '"']);

/** Splits into sentences at full stops before a capital letter, at line ends before one, and at the end. */
export function sentencesOf(text: string, syllables: readonly Syllable[]): readonly SentenceRange[] {
  const found: SentenceRange[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to > from) found.push({ from, to });
    from = to;
  };
  for (let index = 0; index < syllables.length; index += 1) {
    const here = syllables[index] as Syllable;
    const next = syllables[index + 1];
    if (!next) break;
    const begins = next.capital || (!next.word && BEGINNING.has(next.key));
    if (!begins) continue;
    const gap = text.slice(here.end, next.start);
    const stop = here.key === '.' || here.key === '!' || here.key === '?' || here.key === '…';
    const abbreviated =
      here.key === '.' && (ABBREVIATIONS.has(syllables[index - 1]?.key ?? '') || syllables[index - 1]?.end !== here.start);
    if (stop && gap !== '' && !abbreviated) close(index + 1);
    else if (gap.includes('\n') && !(here.key === ',' || here.key === 'và')) close(index + 1);
  }
  close(syllables.length);
  return found;
}

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '‘': '’' };

/** For each syllable, true inside quotation marks or brackets: nothing there is read as a subject or a unit. */
export function enclosed(syllables: readonly Syllable[]): readonly boolean[] {
  const flags: boolean[] = new Array(syllables.length).fill(false);
  let closing = '';
  let opened = -1;
  let depth = 0;
  for (let index = 0; index < syllables.length; index += 1) {
    const { key, word } = syllables[index] as Syllable;
    if (word && !closing) {
      if (depth > 0) flags[index] = true;
      continue;
    }
    if (closing) {
      flags[index] = true;
      const doubled = closing === '”' && (key === '’' || key === '"');
      if (key === closing || doubled) closing = '';
      else if (index - opened > 120) {
        for (let back = opened + 1; back <= index; back += 1) flags[back] = depth > 0;
        closing = '';
      }
      continue;
    }
    const close = QUOTES[key];
    if (close) {
      closing = close;
      opened = index;
      flags[index] = true;
      continue;
    }
    if (key === '(') depth += 1;
    if (depth > 0) flags[index] = true;
    if (key === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 && key === '.' && syllables[index + 1]?.capital) depth = 0;
  }
  return flags;
}
