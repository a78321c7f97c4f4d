import { placeOf } from '../../source/source-text.ts';
import { type Comparison, isOwn } from './comparison.ts';
import { insteadOfTime, timesOf } from './times.ts';

/** A deadline or a cycle in words that the clauses say otherwise: «sau mùa mưa» for «trước mùa mưa», «hằng tháng» for «hằng tuần». */
export function checkTimes({ text, facts, scope, source, report }: Comparison): void {
  const clauses = scope.marked.length > 0 ? scope.clauses : scope.aligned ? source.clauses.within(scope.aligned.id) : [];
  const there = clauses.flatMap(source.timesOf);
  if (there.length === 0) return;
  const all = timesOf(text.value);
  for (const time of all) {
    // What stands in a figure or a day is compared with it.
    if (isOwn(scope, time) || facts.some((fact) => fact.kind !== 'name' && fact.start < time.end && time.start < fact.end)) continue;
    const instead = insteadOfTime(time, there, all);
    if (!instead) continue;
    const { start, end } = time;
    report({
      kind: 'misplaced',
      at: placeOf(text, start, end),
      text: text.value.slice(start, end),
      where: instead.clause.name,
      instead: instead.words,
    });
  }
}
