import { UNDATED_FROM } from '../document/organ.ts';
import { dateOfLetterhead } from '../document/place-and-date.ts';
import type { Edit } from '../source/finding.ts';
import { placeOf, type SourceText } from '../source/source-text.ts';
import { countLetters, rememberingTexts } from '../vietnamese/words.ts';
import type { Passage, Prose } from './prose.ts';
import type { Report } from './rule.ts';
import { editOf, fixOf } from './source-edit.ts';

/** A fault of spelling or typing at its place, with what should stand there; null where that is not known. */
export interface TextFault {
  readonly start: number;
  readonly end: number;
  readonly replacement: string | null;
}

/** A report on a stretch of a passage that may be replaced as a whole. */
export function reportFault(text: SourceText, fault: TextFault, message: string, title: string, safe?: boolean): Report {
  const { start, end, replacement } = fault;
  return {
    at: placeOf(text, start, end),
    message,
    ...(replacement === null ? {} : fixOf(text, start, end, replacement, title, safe)),
  };
}

/** One report for all faults of a kind in a passage, so that a text full of them is no flood; the place is the first. */
export function reportTogether(text: SourceText, faults: readonly TextFault[], message: string, title: string): Report | null {
  const [first] = faults;
  if (!first) return null;
  const edits = faults.map(({ start, end, replacement }) => (replacement === null ? null : editOf(text, start, end, replacement)));
  const known = edits.filter((edit): edit is Edit => edit !== null);
  return {
    at: placeOf(text, first.start, first.end),
    message,
    ...(known.length === faults.length ? { fix: { title, edits: known } } : {}),
  };
}

/** A value of the front matter: an edit there must not bring a sign that YAML reads («: », « #»). */
export function isFrontMatter(passage: Passage): boolean {
  return ['trich_yeu', 'can_cu', 'kinh_gui', 'noi_nhan', 'nguoi_ky'].includes(passage.role);
}

/** A line or title in capitals: there the case of a letter says nothing. */
export const isShouted: (value: string) => boolean = rememberingTexts((value) => {
  const { letters, small } = countLetters(value);
  return letters > 1 && small * 5 < letters;
});

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Titles of cited documents in a passage: written as their issuers wrote them. */
export function titlesIn(prose: Prose): ReadonlyMap<Passage, readonly Stretch[]> {
  const found = new Map<Passage, Stretch[]>();
  for (const { passage, citation } of prose.citations) {
    const { title, name } = citation.parts;
    const list = found.get(passage) ?? [];
    for (const part of [title, name]) if (part) list.push({ start: part.start, end: part.end });
    found.set(passage, list);
  }
  return found;
}

/** Whole citations in a passage. */
export function citationsIn(prose: Prose): ReadonlyMap<Passage, readonly Stretch[]> {
  const found = new Map<Passage, Stretch[]>();
  for (const { passage, citation } of prose.citations) {
    const list = found.get(passage) ?? [];
    list.push({ start: citation.start, end: citation.end });
    found.set(passage, list);
  }
  return found;
}

export function lies(within: readonly Stretch[] | undefined, start: number, end: number): boolean {
  return within?.some((stretch) => start < stretch.end && end > stretch.start) ?? false;
}

/** An occurrence of one of several forms, over a whole text. */
export interface FormUse {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** Index of the form; the lowest is preferred where two are used as often. */
  readonly form: number;
}

/** Where a text uses several forms of one thing: the uses of all but the usual one. Empty where it keeps to one. */
export function minorityUses(uses: readonly FormUse[]): { readonly usual: number; readonly others: readonly FormUse[] } {
  const counts = new Map<number, number>();
  for (const { form } of uses) counts.set(form, (counts.get(form) ?? 0) + 1);
  let usual = -1;
  for (const [form, count] of [...counts].sort((a, b) => a[0] - b[0])) if (usual < 0 || count > (counts.get(usual) ?? 0)) usual = form;
  return { usual, others: counts.size > 1 ? uses.filter(({ form }) => form !== usual) : [] };
}

/** The day on which a text was issued: its document's, or what its letterhead says; null where neither does. */
export function issuedOn(prose: Prose): string | null {
  return prose.date ?? dateOfLetterhead(prose.passages.map(({ text }) => text.value));
}

/** The day by which the organs that a text names are judged: that of issue; of a document that is still to be issued, no earlier than today. */
export function organsAsOf(prose: Prose): string | null {
  const stage = prose.document?.stage;
  return issuedOn(prose) ?? (stage === 'du_thao' || stage === 'trinh_ky' ? UNDATED_FROM : null);
}

/**
 * A report's severity where Thông tư 01/2011/TT-BNV, and Nghị định 30 after it, are what asks for the capitals or signs: an older text owed
 * them to no law, so that they are mere advice to whoever copies it.
 */
export function adviceBeforeCircular1(prose: Prose): { readonly severity?: 'info' } {
  const date = issuedOn(prose);
  return date !== null && date < '2011-03-05' ? { severity: 'info' } : {};
}

/** Nghị định 30 came into force: what only it asks for is no fault in an older text. */
export function isBeforeDecree30(prose: Prose): boolean {
  const date = issuedOn(prose);
  return date !== null && date < '2020-03-05';
}
