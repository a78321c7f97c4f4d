import type { Configuration, RegisteredDocument } from '../document/configuration.ts';
import type { Document, Stage, Suppression } from '../document/document.ts';
import type { DocumentPast, PastVersion } from '../document/document-past.ts';
import type { NumberedDocument } from '../document/number-series.ts';
import type { OrganRegister } from '../document/organ-register.ts';
import type { PressPiece } from '../document/press/press-piece.ts';
import type { Basis, Edit, Severity } from '../source/finding.ts';
import type { Place } from '../source/source-text.ts';
import type { Example } from './example.ts';
import type { PageLayout } from './page-layout.ts';
import type { Prose } from './prose.ts';

/** A clause with the time that it holds: a rule applies by the date of the document. */
export interface LegalBasis extends Basis {
  /** ISO dates, inclusive; absent: unbounded. */
  readonly from?: string;
  readonly until?: string;
  /** Systems whose documents it governs; absent: all. */
  readonly systems?: readonly ('nha_nuoc' | 'dang')[];
}

/** The stages at which a document is judged; a withdrawn one is judged as issued. */
export type JudgedStage = Exclude<Stage, 'thu_hoi'>;

export type SeverityByStage = Readonly<Record<JudgedStage, Severity | 'off'>>;

export type Family = 'nguon' | 'thanh_phan' | 'cau_truc' | 'nhiem_vu' | 'vien_dan' | 'ngon_ngu' | 'so_dang_ky' | 'trinh_bay' | 'tin_bai';

/** What a rule saw. */
export interface Report {
  /** A place taken from what was checked, never made up. */
  readonly at: Place;
  /** «Gặp X, cần Y», and what to do. */
  readonly message: string;
  readonly fix?: {
    readonly title: string;
    readonly edits: readonly Edit[] /** Only where it differs from the rule's own. */;
    readonly safe?: boolean;
  };
  /** Only where one report weighs less than the rule says. */
  readonly severity?: Severity;
}

/** What a rule may ask besides the text before it. */
export interface LintContext {
  readonly configuration: Configuration;
  readonly organs: OrganRegister;
  readonly documents: readonly RegisteredDocument[];
  readonly stage: JudgedStage;
}

export interface RuleFacts {
  /** Vietnamese, unaccented; names the fault: `noi-nhan-thieu-luu`. */
  readonly id: string;
  /** One sentence: what is wrong. */
  readonly title: string;
  readonly family: Family;
  readonly severity: Severity | SeverityByStage;
  /** Empty where no clause says it; then `why` says whence it comes. */
  readonly basis: readonly LegalBasis[];
  /** Formats that it applies to; absent: all. Press pieces and plain text have none. */
  readonly systems?: readonly ('nha_nuoc' | 'dang')[];
  /** Why it matters, for the reference page. */
  readonly why: string;
  /** Whether its fixes are safe: the same meaning, right in every case. Absent: it has none. */
  readonly fix?: 'safe' | 'unsafe';
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] };
}

/** A rule on a document: its parts, its order, its numbers. */
export interface DocumentRule extends RuleFacts {
  readonly scope: 'van_ban';
  readonly check: (document: Document, context: LintContext) => Iterable<Report>;
}

/** A rule on running text, wherever it stands: a document, a press piece, plain text. */
export interface ProseRule extends RuleFacts {
  readonly scope: 'van_xuoi';
  readonly check: (prose: Prose, context: LintContext) => Iterable<Report>;
}

/** What the rules on a whole content root know of each document in it: its head, never its text. */
export interface CorpusDocument extends NumberedDocument {
  readonly suppressions: readonly Pick<Suppression, 'rule' | 'over'>[];
}

/** A rule on all documents of a content root together. */
export interface CorpusRule extends RuleFacts {
  readonly scope: 'kho';
  readonly check: (documents: readonly CorpusDocument[], context: LintContext) => Iterable<Report>;
}

/** A rule on the printed pages: it runs only where a document was laid out. */
export interface LayoutRule extends RuleFacts {
  readonly scope: 'dan_trang';
  readonly check: (layout: PageLayout, document: Document, context: LintContext) => Iterable<Report>;
}

/** A press piece beside what its office has issued since. */
export interface PressSubject {
  readonly piece: PressPiece;
  /** Documents that correct the piece's document (đính chính). */
  readonly corrections: readonly Document[];
  /** Documents that replace or repeal it (thay thế, bãi bỏ). */
  readonly supersessions: readonly Document[];
}

/** A rule on a press piece beside the document that it is about. */
export interface PressRule extends RuleFacts {
  readonly scope: 'tin_bai';
  readonly check: (subject: PressSubject, context: LintContext) => Iterable<Report>;
}

/** A document beside its history, where it has one. */
export interface HistorySubject {
  /** Its head: what the front matter says. */
  readonly document: Document;
  readonly past: DocumentPast;
  /** Another document that bears its number and got it before, with who gave each its number. */
  readonly drawnBefore: { readonly path: string; readonly first: PastVersion; readonly second: PastVersion | null } | null;
}

/** A rule on what the history of a document tells: it runs only where the office is a repository. */
export interface HistoryRule extends RuleFacts {
  readonly scope: 'lich_su';
  readonly check: (subject: HistorySubject, context: LintContext) => Iterable<Report>;
}

export type Rule = DocumentRule | ProseRule | CorpusRule | LayoutRule | PressRule | HistoryRule;
