import type { Excerpt } from './excerpt.ts';
import type { Place } from './source-text.ts';
import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'info';

/** The clause that a finding rests on, as a clerk would cite it. */
export interface Basis {
  /** Number and symbol, or the name of a Luật: `30/2020/NĐ-CP`. */
  readonly document: string;
  /** `Phụ lục I, Phần I, Mục II.3`. */
  readonly clause: string;
}

/** A replacement in the source text. Two edits of one fix never overlap. */
export interface Edit extends Span {
  readonly text: string;
}

export interface Fix {
  /** Safe: the result means the same and is what the rule wants in every case. */
  readonly safe: boolean;
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** A fault, or advice, at a place of one source file. A value, never an exception. */
export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  /** «Gặp X, cần Y», then what to do; Vietnamese. */
  readonly message: string;
  readonly basis: readonly Basis[];
  readonly fix?: Fix;
  /** What is shown of its place, where that is known without the text: of a finding that an earlier run made. */
  readonly excerpt?: Excerpt;
}
