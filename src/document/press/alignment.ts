import type { TextSpan } from '../tasks/task.ts';
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

  /**
   * The clause that holds most pairs of a text, where it holds enough of them; `names`: the organs of the text, without which its other words
   * may show the clause as well, since one that does the work of another stands in none.
   */
  of(text: string, names: readonly TextSpan[]): Clause | null {
    return this.closest(wordPairsOf(text)) ?? (names.length > 0 ? this.closest(partsBeside(text, names).flatMap(wordPairsOf)) : null);
  }

  private closest(own: readonly string[]): Clause | null {
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

/** What a text says between some places and beside them. */
function partsBeside(text: string, places: readonly TextSpan[]): readonly string[] {
  let from = 0;
  const parts = places.map(({ start, end }) => {
    const part = text.slice(from, start);
    from = end;
    return part;
  });
  return [...parts, text.slice(from)];
}

const aligners = new WeakMap<FactSource, Aligner>();

/** The aligner of a source; kept with it. */
export function alignerOf(source: FactSource): Aligner {
  const found = aligners.get(source) ?? new Aligner(source);
  aligners.set(source, found);
  return found;
}
