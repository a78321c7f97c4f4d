import { type Clause, FORM } from './clauses.ts';
import type { FactSource } from './fact-source.ts';
import { wordPairsOf } from './names.ts';

/** The words that sentences share with a clause, by pairs: a sentence without a mark is laid beside the clause that it retells. */
export class Aligner {
  private readonly pairs: readonly { readonly clause: Clause; readonly pairs: ReadonlySet<string> }[];

  constructor(source: FactSource) {
    this.pairs = source.clauses.all
      .filter((clause) => clause.id !== FORM)
      .map((clause) => ({ clause, pairs: new Set(clause.texts.flatMap(wordPairsOf)) }))
      .filter(({ pairs }) => pairs.size > 3);
  }

  /** The clause that holds most pairs of a text, where it holds enough of them. */
  of(text: string): Clause | null {
    const own = wordPairsOf(text);
    if (own.length < 6) return null;
    let best: Clause | null = null;
    let most = own.length * 0.6;
    for (const { clause, pairs } of this.pairs) {
      let same = 0;
      for (const pair of own) if (pairs.has(pair)) same++;
      if (same > most) {
        most = same;
        best = clause;
      }
    }
    return best;
  }
}

const aligners = new WeakMap<FactSource, Aligner>();

/** The aligner of a source; kept with it. */
export function alignerOf(source: FactSource): Aligner {
  const found = aligners.get(source) ?? new Aligner(source);
  aligners.set(source, found);
  return found;
}
