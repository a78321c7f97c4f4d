import type { Span } from '../../source/span.ts';

/** Hệ thống của văn bản: State, Party, National Assembly. */
export type CitationSystem = 'nha_nuoc' | 'dang' | 'quoc_hoi';

/**
 * Shape of a citation: `qppl` has a year between number and symbol, `state` type and organ after the slash, `letter` organ and unit only
 * (công văn), `party` number-type/organ, `old` a symbol of one group (`95/CP`, `14/TTLB`), `law` goes by its name, `short` has no
 * symbol, `unnumbered` has not even a number (a resolution of a congress).
 */
export type CitationKind = 'qppl' | 'state' | 'letter' | 'party' | 'old' | 'law' | 'short' | 'unnumbered';

/** What is odd about a citation. A rule decides whether, and how loudly, to say so. */
export type CitationFaultKind =
  | 'space-in-symbol'
  | 'missing-so'
  | 'eth-homoglyph'
  | 'missing-separator'
  | 'wrong-separator'
  | 'lower-case-symbol'
  | 'unpadded-number'
  | 'missing-number'
  | 'type-symbol-mismatch'
  | 'issuer-symbol-mismatch'
  | 'party-form-for-state'
  | 'state-form-for-party'
  | 'year-in-unit-act'
  | 'missing-year'
  | 'unreal-date'
  | 'incomplete-date'
  | 'year-differs-from-date'
  | 'quotes-mismatched'
  | 'quotes-unclosed'
  | 'title-introduced-twice'
  | 'law-with-number';

export interface CitationFault extends Span {
  readonly kind: CitationFaultKind;
  /** What should stand in the span instead, where that is certain. An empty span is an insertion. */
  readonly replacement?: string;
  /** The canonical form that the parser read, where a message wants to name it. */
  readonly expected?: string;
}

/** Places of the parts. Those that a list or a sentence before the citation supplies lie outside the citation's own span. */
export interface CitationParts {
  readonly type?: Span;
  readonly symbol?: Span;
  readonly date?: Span;
  readonly issuer?: Span;
  readonly title?: Span;
  /** Name of a Luật, Bộ luật, Pháp lệnh. */
  readonly name?: Span;
  /** The short name given in «(sau đây gọi tắt là …)» after the citation. */
  readonly alias?: Span;
}

/** Viện dẫn, căn cứ: one mention of a document. What the text does not say is null. */
export interface Citation extends Span {
  /** The text from the type name (in a list: from «số») to the end of date, issuer or title, whichever comes last. */
  readonly raw: string;
  /** Tên loại as written; in a list, the list's. */
  readonly type: string | null;
  readonly number: string | null;
  /** Year in the symbol (`39/2012/QH13`). */
  readonly year: string | null;
  /** Ký hiệu in its canonical form: `QĐ-UBND`, `NQ/TW`, `QH13`. */
  readonly symbol: string | null;
  /** `2019-09-05`, `2019-09` or `2019`, as far as the text says. */
  readonly date: string | null;
  readonly issuer: string | null;
  /** The exact end of `raw` after issuer and date, with its introducing word and quotes. */
  readonly title: string | null;
  /** Name of a Luật, Bộ luật, Pháp lệnh: «Đất đai». */
  readonly name: string | null;
  readonly parts: CitationParts;
  readonly system: CitationSystem | null;
  readonly kind: CitationKind;
  /** True for a document that is named inside the title of another citation. */
  readonly nested: boolean;
  readonly faults: readonly CitationFault[];
}
