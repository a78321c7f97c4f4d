import type { Place } from '../../source/source-text.ts';
import { daysOf } from '../../vietnamese/calendar.ts';
import { type Comparison, few } from './comparison.ts';
import { CLASSIFIERS } from './counted.ts';
import { type Located, ofKind } from './fact-source.ts';
import { type DateFact, meantBy, type NumberFact } from './quantities.ts';

/** Nouns for what `FactSource.counts` counts. */
const COUNTED = /^\s*(?:nhóm\s+)?(?:nhiệm vụ|giải pháp|nội dung|yêu cầu|việc|điều|điểm|mục|phần|đơn vị|phụ lục)/iu;

/** Whether two numbers may count the same. What follows a number without a known unit must be the same word, where it is a noun at all. */
function unitsAgree(a: NumberFact, b: NumberFact): boolean {
  // «1.200 chiếc áo phao» are «1.200 áo phao».
  if (a.unit !== b.unit && CLASSIFIERS.has(a.unit ?? b.unit ?? '') && a.noun !== null && b.noun !== null) return a.noun === b.noun;
  if (a.unit === b.unit) return (a.unit !== null && a.unit !== 'con') || a.noun === null || b.noun === null || a.noun === b.noun;
  // «số 114» is 114.
  if ((a.unit === '#số' && b.unit === null) || (b.unit === '#số' && a.unit === null)) return true;
  if (a.unit === '%' || b.unit === '%' || a.unit?.startsWith('#') || b.unit?.startsWith('#')) return false;
  // The editor may leave the noun out, not put another in its place.
  return (a.unit === null && a.noun === null) || (b.unit === null && b.noun === null);
}

function isYear(fact: NumberFact): boolean {
  return /^(?:19|20)\d{2}$/.test(fact.value) && (fact.unit === null || fact.unit === '#năm học');
}

/** A figure that the part of the source must have: its value, what it counts, how it is bounded. */
export function checkNumber(
  fact: NumberFact,
  at: Place,
  words: string,
  { text, scope, here, source, report, uses, said }: Comparison,
): void {
  const same = ofKind(here, 'number').filter(({ fact: other }) => other.value === fact.value);
  const united = same.filter(({ fact: other }) => unitsAgree(fact, other));
  const bounded = united.filter(({ fact: other }) => other.bound === fact.bound);
  if (bounded.length > 0) {
    uses(bounded);
    // In one clause a figure that is said more often than it stands there took another's place.
    const key = `${fact.value} ${fact.unit}`;
    const count = (said.get(key) ?? 0) + 1;
    said.set(key, count);
    if (scope.marked.length > 0 && fact.unit !== null && count > united.length && !pointsBack(text.value, fact.end))
      report({ kind: 'number', at, text: words, where: scope.where, instead: otherFigures(fact, here) });
    return;
  }
  if (isYear(fact)) {
    const years = here.filter(
      ({ fact: other }) => (other.kind === 'date' || other.kind === 'number') && other.value.split(/[-/]/).includes(fact.value),
    );
    if (years.length > 0) {
      uses(years);
      return;
    }
  }
  if (fact.bound === null && source.counts.has(fact.value) && COUNTED.test(text.value.slice(fact.end, fact.end + 40).normalize('NFC')))
    return;
  const [near] = united;
  const [other] = same;
  if (near) report({ kind: 'bound', at, text: words, where: scope.where, said: fact.bound, wanted: near.fact.bound });
  else if (other)
    report({ kind: 'unit', at, text: words, where: other.clause.name, instead: other.fact.unit?.replace(/^#/, '') ?? other.fact.noun });
  else report({ kind: 'number', at, text: words, where: scope.where, instead: otherFigures(fact, here) });
}

/** Whether what is said again points to where it was said: «38,2%; mức 38,2% này». */
function pointsBack(text: string, end: number): boolean {
  return /^\s?%?(?:\s[\p{L}\p{M}]+){0,2}\s(?<!(?:trong|trước|sau|do|từ|khi|theo|nhờ|tại|ở|đến|tới)\s)(?:này|ấy|đó|nói trên|nêu trên|vừa nêu)(?![\p{L}\p{M}])/iu.test(
    text.slice(end, end + 48).normalize('NFC'),
  );
}

/** The figures of the same unit that the clause does have. */
function otherFigures(fact: NumberFact, here: readonly Located[]): string | null {
  return few(
    ofKind(here, 'number')
      .filter(({ fact: other }) => other.unit === fact.unit && other.value !== fact.value)
      .map((one) => one.words),
  );
}

/** The day itself, or the same day without its year. */
export function sameDate(piece: string, other: string, year: string | null): boolean {
  if (piece === other) return true;
  if (piece.startsWith('--')) return other.length === 10 && other.slice(4) === piece.slice(1);
  if (other.startsWith('--')) return piece.length === 10 && piece.slice(4) === other.slice(1) && (year === null || piece.startsWith(year));
  return false;
}

/** Whether two days or periods are the same, or one is the last day of the other and that is meant: «hết quý III» is «hết ngày 30/9». */
export function meets(a: DateFact, b: DateFact, year: string | null): boolean {
  return sameDate(a.value, b.value, year) || ((a.ends === true || b.ends === true) && sameDate(meantBy(a), meantBy(b), year));
}

/** Whether a number names the month or quarter that a period is, in the year of the document: «tháng 4» is «tháng 4/2026». */
function namesPeriod({ unit, value }: NumberFact, period: string, year: string | null): boolean {
  if (unit !== '#tháng' && unit !== '#quý') return false;
  const of = {
    unit: unit === '#tháng' ? ('month' as const) : ('quarter' as const),
    year: Number(period.slice(0, 4)),
    number: Number(value),
  };
  return (year === null || period.startsWith(year)) && period === daysOf(of);
}

/** A whole month or year in which a day or period of the source lies: «trong năm 2026». */
export function holdsDate(piece: string, other: string): boolean {
  const [from, to] = piece.split('/');
  if (!from || !to || other.startsWith('--')) return false;
  const [first = '', last = first] = other.split('/');
  return from <= first && last <= to;
}

/** A day or period that the part of the source must have, bounded so; a whole month or year may hold one. */
export function checkDate(fact: DateFact, at: Place, words: string, { text, scope, here, source, report, uses, said }: Comparison): void {
  const dates = ofKind(here, 'date');
  const same = dates.filter(({ fact: other }) => meets(fact, other, source.year));
  const bounded = same.filter(({ fact: other }) => other.bound === fact.bound);
  if (bounded.length > 0) {
    uses(bounded);
    const count = (said.get(fact.value) ?? 0) + 1;
    said.set(fact.value, count);
    if (scope.marked.length > 0 && count > same.length && !pointsBack(text.value, fact.end))
      report({
        kind: 'date',
        at,
        text: words,
        where: scope.where,
        instead: few(dates.filter((one) => !same.includes(one)).map((one) => one.words)),
      });
    return;
  }
  const named = ofKind(here, 'number').filter(({ fact: other }) => namesPeriod(other, fact.value, source.year));
  if (named.length > 0) {
    uses(named);
    return;
  }
  const [near] = same;
  if (near) {
    report({ kind: 'bound', at, text: words, where: near.clause.name, said: fact.bound, wanted: near.fact.bound });
    return;
  }
  const isWholeYear = /^(\d{4})-01-01\/\1-12-31$/.test(fact.value);
  if (fact.value.includes('/') && fact.bound === null) {
    const within = dates.filter(({ fact: other }) => holdsDate(fact.value, other.value) && (isWholeYear || other.bound === null));
    const figures = isWholeYear
      ? ofKind(here, 'number').filter(({ fact: other }) => other.value.split('-').includes(fact.value.slice(0, 4)))
      : [];
    if (within.length + figures.length > 0) {
      uses([...within, ...figures]);
      return;
    }
  }
  const others = dates.filter(({ fact: other }) => !other.value.includes('-01-01/')).map((one) => one.words);
  report({ kind: 'date', at, text: words, where: scope.where, instead: few(others) });
}
