import type { SourceText } from '../../source/source-text.ts';
import type { Clause } from './clauses.ts';
import type { Departure } from './departure.ts';
import type { FactSource, Located } from './fact-source.ts';
import type { Fact } from './facts.ts';
import type { Under } from './negations.ts';

/** Which part of the source a sentence is held against, and what of it is not held against anything. */
export interface Scope {
  /** Clauses that the marks name. */
  readonly marked: readonly Clause[];
  /** Without a mark: the clause that the sentence retells. */
  readonly aligned: Clause | null;
  /** Where quantities are looked for: marked clauses with all above and below them, else everything. */
  readonly clauses: readonly Clause[];
  readonly where: string;
  /** Stretches of the sentence that are the editor's own. */
  readonly own: readonly { readonly start: number; readonly end: number }[];
}

/** One sentence beside the part of the source that it is held against. */
export interface Comparison {
  readonly text: SourceText;
  /** What the words before its list say of it. */
  readonly under: Under;
  /** What the sentence says. */
  readonly facts: readonly Fact[];
  readonly scope: Scope;
  /** The facts of that part. */
  readonly here: readonly Located[];
  readonly source: FactSource;
  readonly report: (departure: Departure) => void;
  /** Whether something was reported that begins where a stretch of the sentence does. */
  readonly isTold: (stretch: { readonly start: number; readonly end: number }) => boolean;
  /** Notes where an unmarked sentence found what it says. */
  readonly uses: (found: readonly Located[]) => void;
  /** How often each figure was said in the sentence. */
  readonly said: Map<string, number>;
}

/** Whether what stands at a place of the sentence is the editor's own. */
export function isOwn({ own }: Scope, place: { readonly start: number; readonly end: number }): boolean {
  return own.some((one) => one.start <= place.start && place.end <= one.end);
}

/** A few at most: a list of all figures helps nobody. */
export function few(words: readonly string[]): string | null {
  const list = [...new Set(words)];
  return list.length > 0 && list.length < 4 ? list.join(', ') : null;
}
