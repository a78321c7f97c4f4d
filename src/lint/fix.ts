import type { Edit, Finding } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';

/** Fixes that can be applied together to a source: none of their edits touches another's. First come, first served, in order of place. */
export function chooseFixes(source: SourceFile, findings: readonly Finding[], unsafe: boolean): readonly Finding[] {
  const taken: Edit[] = [];
  const chosen: Finding[] = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (!fix || finding.source !== source || (!fix.safe && !unsafe)) continue;
    if (fix.edits.length === 0 || fix.edits.some((edit) => taken.some((other) => collide(edit, other)))) continue;
    taken.push(...fix.edits);
    chosen.push(finding);
  }
  return chosen;
}

/** Insertions at one point collide too: their order would be an accident. */
function collide(a: Edit, b: Edit): boolean {
  return a.start < b.end && b.start < a.end
    ? true
    : a.start === b.start ||
        (a.start === a.end && a.start >= b.start && a.start <= b.end) ||
        (b.start === b.end && b.start >= a.start && b.start <= a.end);
}

/** The text after edits that do not collide, in whatever order they come. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

/** No document needs more: a fix that keeps finding work is a defect of its rule, and is stopped. */
const MAX_ROUNDS = 10;

export interface FixResult {
  readonly text: string;
  /** Findings that were fixed, in the order of their rounds. */
  readonly fixed: readonly Finding[];
  /** False where the rounds ran out before the text was stable. */
  readonly stable: boolean;
}

/** Applies fixes until no more apply. `check` compiles a text anew: nothing flows back, a fix is an edit of the source. */
export function fixUntilStable(source: SourceFile, check: (source: SourceFile) => readonly Finding[], unsafe: boolean): FixResult {
  let current = source;
  const fixed: Finding[] = [];
  const seen = new Set([source.text]);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const chosen = chooseFixes(current, check(current), unsafe);
    if (chosen.length === 0) return { text: current.text, fixed, stable: true };
    const text = applyEdits(
      current.text,
      chosen.flatMap((finding) => finding.fix?.edits ?? []),
    );
    if (seen.has(text)) return { text: current.text, fixed, stable: false };
    seen.add(text);
    fixed.push(...chosen);
    current = { path: current.path, text };
  }
  return { text: current.text, fixed, stable: false };
}
