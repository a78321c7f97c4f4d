/** One syllable, number or mark of a text, as the task grammar reads it. */
export interface Syllable {
  /** Lower case, composed, new tone placement («Uỷ» → «ủy»), every dash as `-`: for comparing only. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Letters or digits, not a mark. */
  readonly word: boolean;
}

const PIECE = /\d+(?:[.,/:-]\d+)*\p{L}*|[\p{L}\p{M}]+(?:[&/][\p{L}\p{M}]+)*|\S/gu;
const OLD_TONE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/u;
const NEW_TONE: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

/** The form in which syllables are compared. */
export function syllableKey(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  if (lower === '–' || lower === '—' || lower === '−') return '-';
  return lower.replace(OLD_TONE, (ending) => NEW_TONE[ending] ?? ending);
}

/** Splits a text into syllables, numbers and marks; linear, offsets in the text as given. */
export function syllablesOf(text: string): readonly Syllable[] {
  const found: Syllable[] = [];
  // A text repeats its syllables: each is looked into once.
  const seen = new Map<string, Pick<Syllable, 'key' | 'capital' | 'word'>>();
  for (const match of text.matchAll(PIECE)) {
    const raw = match[0];
    let known = seen.get(raw);
    if (!known) {
      const first = raw.charAt(0);
      const word = /^[\p{L}\p{N}]/u.test(raw);
      known = { key: syllableKey(raw), capital: word && first !== first.toLowerCase(), word };
      seen.set(raw, known);
    }
    found.push({ key: known.key, start: match.index, end: match.index + raw.length, capital: known.capital, word: known.word });
  }
  return found;
}

/** A set of phrases that is matched syllable by syllable, the longest first. */
export interface PhraseTable {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export function phraseTable(phrases: readonly string[]): PhraseTable {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const keys = syllablesOf(phrase).map((syllable) => syllable.key);
    const first = keys[0];
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list) list.push(keys);
    else byFirst.set(first, [keys]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return { byFirst };
}

/** How many syllables the longest phrase of the table covers at `at`; 0 where none begins there. */
export function matchPhrase(table: PhraseTable, syllables: readonly Syllable[], at: number, end = syllables.length): number {
  const first = syllables[at];
  if (!first || at >= end) return 0;
  for (const phrase of table.byFirst.get(first.key) ?? []) {
    if (at + phrase.length > end) continue;
    let same = 1;
    while (same < phrase.length && syllables[at + same]?.key === phrase[same]) same += 1;
    if (same === phrase.length) return phrase.length;
  }
  return 0;
}
