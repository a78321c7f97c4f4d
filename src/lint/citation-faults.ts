import type { CitationFault, CitationFaultKind } from '../document/citations/citation.ts';
import type { Edit } from '../source/finding.ts';
import { type Place, placeOf } from '../source/source-text.ts';
import { nd30, party } from './clause.ts';
import type { LocatedCitation, Prose } from './prose.ts';
import type { LegalBasis, Report } from './rule.ts';
import { editOf } from './source-edit.ts';

/** A clause of Thông tư 01/2011/TT-BNV: the form of State documents before Nghị định 30/2020/NĐ-CP. */
function tt01(clause: string): LegalBasis {
  return { document: '01/2011/TT-BNV', clause, from: '2011-03-05', until: '2020-03-04', systems: ['nha_nuoc'] };
}

/** Viện dẫn: how a document is cited, in State and in Party documents alike. */
export const citing: readonly LegalBasis[] = [nd30('Phụ lục I, Phần I, Mục II.6.b'), tt01('Điều 11'), ...party()];

/** Viết hoa: tên loại of a certain document; phần, chương, điều in a reference. */
export const capitalsOfNames: readonly LegalBasis[] = [nd30('Phụ lục II, Mục V.6'), tt01('Phụ lục VI')];
export const capitalsOfReferences: readonly LegalBasis[] = [nd30('Phụ lục II, Mục V.7'), tt01('Phụ lục VI')];

/** Kiểm tra nội dung trước khi ký: who drafted answers for what is said being right and possible. */
export const contentChecked: readonly LegalBasis[] = [
  nd30('Điều 12, khoản 1'),
  { document: '110/2004/NĐ-CP', clause: 'Điều 9, khoản 1', from: '2004-05-06', until: '2020-03-04', systems: ['nha_nuoc'] },
];

export interface FaultyCitation extends LocatedCitation {
  /** All faults of the kind in this citation, in order. */
  readonly faults: readonly [CitationFault, ...CitationFault[]];
}

/** The citations that have faults of a kind, each once. */
export function* citationsWith(prose: Prose, kind: CitationFaultKind): Generator<FaultyCitation> {
  for (const located of prose.citations) {
    const [first, ...rest] = located.citation.faults.filter((fault) => fault.kind === kind);
    if (first) yield { ...located, faults: [first, ...rest] };
  }
}

/** «(Kèm theo Kế hoạch số …)»: the line of an attachment, whose blanks stay open in electronic documents (Phụ lục I, Phần I, Mục III.1). */
export function isAttachedTo({ passage, citation }: LocatedCitation): boolean {
  return /kèm theo\s*$/iu.test(passage.text.value.slice(Math.max(0, citation.start - 20), citation.start));
}

/** The symbol as it was written, and its place; of the whole citation where it has none. */
export function symbolOf({ passage, citation }: LocatedCitation): { readonly text: string; readonly at: Place } {
  const { start, end } = citation.parts.symbol ?? citation;
  return { text: passage.text.value.slice(start, end), at: placeOf(passage.text, start, end) };
}

/** The edits that put right every fault that says how; null where one does not, or does not stand in the source as it is. */
export function replacements({ passage, faults }: FaultyCitation): readonly Edit[] | null {
  const edits = faults.map(({ start, end, replacement }) =>
    replacement === undefined ? null : editOf(passage.text, start, end, replacement),
  );
  return edits.every((edit) => edit !== null) ? edits : null;
}

/** The symbol with its faults put right, for the message. */
export function mended({ passage, citation, faults }: FaultyCitation): string {
  const { start, end } = citation.parts.symbol ?? citation;
  let text = '';
  let from = start;
  for (const fault of faults) {
    if (fault.start < from || fault.end > end) continue;
    text += passage.text.value.slice(from, fault.start) + (fault.replacement ?? passage.text.value.slice(fault.start, fault.end));
    from = fault.end;
  }
  return text + passage.text.value.slice(from, end);
}

/**
 * One report for each citation with a fault of the kind, at its symbol. `say` words it from the symbol as written and as it should be;
 * `title` names the fix where there is one.
 */
export function* reportSymbols(
  prose: Prose,
  kind: CitationFaultKind,
  say: (written: string, right: string, found: FaultyCitation) => string,
  title?: string,
): Generator<Report> {
  for (const found of citationsWith(prose, kind)) {
    const { text, at } = symbolOf(found);
    const edits = title === undefined ? null : replacements(found);
    yield { at, message: say(text, mended(found), found), ...(edits && title ? { fix: { title, edits } } : {}) };
  }
}
