import type { Document, Suppression } from '../document/document.ts';
import { nearest } from '../document/nearest.ts';
import type { Basis, Edit, Finding, Fix, Severity } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import { NOWHERE } from '../source/source-text.ts';
import type { PageLayout } from './page-layout.ts';
import { type Prose, proseOfDocument, proseOfPiece } from './prose.ts';
import type {
  CorpusDocument,
  HistorySubject,
  JudgedStage,
  LegalBasis,
  LintContext,
  PressSubject,
  Report,
  Rule,
  RuleFacts,
} from './rule.ts';

export interface LintOptions {
  /** Judge as at this stage, whatever the document says. */
  readonly stage?: JudgedStage;
  /** Only these rules; empty or absent: all. */
  readonly only?: ReadonlySet<string>;
  readonly without?: ReadonlySet<string>;
}

export type LintSettings = Omit<LintContext, 'stage'>;

/** Ids of the two rules that judge suppressions themselves. */
const UNUSED = 'bo-qua-khong-can';
const UNKNOWN = 'bo-qua-quy-tac-la';
/** The one rule that speaks of a document with a mark of secrecy: every other message might repeat its words, in a log or a cache. */
const SECRET = 'do-mat';

/** Whether characters of a source were lost for want of its encoding: nothing but that can be said of its text. */
const isIllegible = ({ encoding, text }: SourceFile) => encoding !== undefined && text.includes('\ufffd');

/** The findings of one document, in order of place; suppressed ones left out, unused suppressions found. */
export function lintDocument(whole: Document, all: readonly Rule[], settings: LintSettings, options: LintOptions = {}): Finding[] {
  const illegible = isIllegible(whole.source);
  const secret = whole.secrecy !== null;
  const document =
    illegible || secret ? { ...whole, problems: whole.problems.filter(({ kind }) => kind === 'undecodable'), suppressions: [] } : whole;
  const rules = secret ? all.filter(({ id }) => id === SECRET) : illegible ? all.filter(({ family }) => family === 'nguon') : all;
  const stage = options.stage ?? (document.stage === 'thu_hoi' ? 'ban_hanh' : document.stage);
  const context: LintContext = { ...settings, stage };
  const prose = proseOfDocument(document);
  const date = document.date?.value ?? null;
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.scope !== 'van_ban' && rule.scope !== 'van_xuoi') continue;
    if (!applies(rule, document.format.system, date, options)) continue;
    const reports = rule.scope === 'van_ban' ? rule.check(document, context) : rule.check(prose, context);
    collect(rule, reports, context, basisFor(rule, document.format.system, date), findings);
  }
  return inOrder(
    suppress(findings, { suppressions: document.suppressions, system: document.format.system, date }, rules, context, options),
  );
}

/** The findings of a press piece beside its document, in order of place; suppressed ones left out, unused suppressions found. */
export function lintPiece(subject: PressSubject, rules: readonly Rule[], settings: LintSettings, options: LintOptions = {}): Finding[] {
  const context: LintContext = { ...settings, stage: options.stage ?? 'ban_hanh' };
  const { piece } = subject;
  const prose = proseOfPiece(piece);
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.scope !== 'tin_bai' && (rule.scope !== 'van_xuoi' || bindsDocumentsOnly(rule))) continue;
    if (!applies(rule, null, prose.date, options)) continue;
    const reports = rule.scope === 'tin_bai' ? rule.check(subject, context) : rule.check(prose, context);
    collect(rule, reports, context, basisFor(rule, null, prose.date), findings);
  }
  const judged = { suppressions: piece.suppressions, system: null, date: prose.date };
  return inOrder(suppress(findings, judged, rules, context, options));
}

/** The findings on the pages of a document, in order of place; suppressed ones left out. */
export function lintLayout(
  layout: PageLayout,
  document: Document,
  rules: readonly Rule[],
  settings: LintSettings,
  options: LintOptions = {},
): Finding[] {
  const context: LintContext = { ...settings, stage: options.stage ?? (document.stage === 'thu_hoi' ? 'ban_hanh' : document.stage) };
  const { system } = document.format;
  const date = document.date?.value ?? null;
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.scope !== 'dan_trang' || !applies(rule, system, date, options)) continue;
    collect(rule, rule.check(layout, document, context), context, basisFor(rule, system, date), findings);
  }
  return inOrder(findings.filter((finding) => !document.suppressions.some((one) => covers(one, finding))));
}

/** The findings on what the history of a document tells; suppressed ones left out. */
export function lintHistory(subject: HistorySubject, rules: readonly Rule[], settings: LintSettings, options: LintOptions = {}): Finding[] {
  const { document } = subject;
  const context: LintContext = { ...settings, stage: options.stage ?? (document.stage === 'thu_hoi' ? 'ban_hanh' : document.stage) };
  const { system } = document.format;
  const date = document.date?.value ?? null;
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.scope !== 'lich_su' || !applies(rule, system, date, options)) continue;
    collect(rule, rule.check(subject, context), context, basisFor(rule, system, date), findings);
  }
  return inOrder(findings.filter((finding) => !document.suppressions.some((one) => covers(one, finding))));
}

/** What the law asks of the form of documents binds no newspaper; its language does. */
function bindsDocumentsOnly(rule: RuleFacts): boolean {
  return rule.family !== 'ngon_ngu' && rule.basis.length > 0 && rule.basis.every((one) => one.systems !== undefined);
}

/** The findings of running text that is no document. */
export function lintProse(prose: Prose, rules: readonly Rule[], settings: LintSettings, options: LintOptions = {}): Finding[] {
  const context: LintContext = { ...settings, stage: options.stage ?? 'ban_hanh' };
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.scope !== 'van_xuoi' || !applies(rule, null, prose.date, options)) continue;
    collect(rule, rule.check(prose, context), context, basisFor(rule, null, prose.date), findings);
  }
  return inOrder(findings);
}

/** The findings that need all documents of a content root; each names the source that it lies in. */
export function lintCorpus(
  documents: readonly CorpusDocument[],
  rules: readonly Rule[],
  settings: LintSettings,
  options: LintOptions = {},
): Finding[] {
  const context: LintContext = { ...settings, stage: options.stage ?? 'ban_hanh' };
  const findings: Finding[] = [];
  const bySource = new Map(documents.map((document) => [document.source, document]));
  for (const rule of rules) {
    if (rule.scope !== 'kho' || !applies(rule, null, null, options)) continue;
    for (const report of rule.check(documents, context)) {
      const document = bySource.get(report.at.source);
      const basis = basisFor(rule, document?.format.system ?? null, document?.date?.value ?? null);
      if (rule.basis.length === 0 || basis.length > 0) collect(rule, [report], context, basis, findings);
    }
  }
  return inOrder(findings.filter((finding) => !(bySource.get(finding.source)?.suppressions ?? []).some((one) => covers(one, finding))));
}

function applies(rule: RuleFacts, system: 'nha_nuoc' | 'dang' | null, date: string | null, options: LintOptions): boolean {
  if (options.only?.size && !options.only.has(rule.id)) return false;
  if (options.without?.has(rule.id)) return false;
  if (system && rule.systems && !rule.systems.includes(system)) return false;
  // Vietnamese is written alike in both systems: what a clause of one asks of the language is found in the other too, without the clause.
  const governs = rule.family === 'ngon_ngu' && !rule.systems ? null : system;
  return rule.basis.length === 0 || basisFor(rule, governs, date).length > 0;
}

/** The clauses of a rule that govern a document of this system and date. */
function basisFor(rule: RuleFacts, system: 'nha_nuoc' | 'dang' | null, date: string | null): readonly LegalBasis[] {
  const governs = (basis: LegalBasis) => holds(basis, date) && (!system || !basis.systems || basis.systems.includes(system));
  return rule.basis.every(governs) ? rule.basis : rule.basis.filter(governs);
}

function holds(basis: { readonly from?: string; readonly until?: string }, date: string | null): boolean {
  return !date || ((!basis.from || basis.from <= date) && (!basis.until || date <= basis.until));
}

/** How heavy a rule is at a stage, after what the office's configuration says. */
export function severityOf(rule: RuleFacts, context: LintContext): Severity | 'off' {
  const configured = context.configuration.rules.get(rule.id);
  if (configured) return configured;
  return typeof rule.severity === 'string' ? rule.severity : rule.severity[context.stage];
}

function collect(
  rule: RuleFacts,
  reports: Iterable<Report>,
  context: LintContext,
  bases: readonly LegalBasis[],
  findings: Finding[],
): void {
  const severity = severityOf(rule, context);
  if (severity === 'off') return;
  // No clause governs this document: what elsewhere is an error is not one here.
  const withoutClause = rule.basis.length > 0 && bases.length === 0;
  let basis: readonly Basis[] | undefined;
  for (const report of reports) {
    if (!report.at || report.at.start <= NOWHERE) continue;
    const weight = report.severity ?? severity;
    const { source, start, end } = report.at;
    const fix: Fix | undefined = report.fix
      ? { safe: report.fix.safe ?? rule.fix === 'safe', title: report.fix.title, edits: withLineEndsOf(source, report.fix.edits) }
      : undefined;
    basis ??= bases.map(({ document, clause }) => ({ document, clause }));
    findings.push({
      source,
      start,
      end,
      rule: rule.id,
      severity: context.configuration.rules.has(rule.id) ? severity : withoutClause && weight === 'error' ? 'warning' : weight,
      message: report.message,
      basis,
      ...(fix ? { fix } : {}),
    });
  }
}

/** A file keeps its line ends: what is put into one with CRLF ends its lines so. */
function withLineEndsOf(source: SourceFile, edits: readonly Edit[]): readonly Edit[] {
  if (!edits.some((edit) => edit.text.includes('\n')) || !source.text.includes('\r\n')) return edits;
  return edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r?\n/g, '\r\n') }));
}

function covers(suppression: Pick<Suppression, 'rule' | 'over'>, finding: Finding): boolean {
  if (suppression.rule !== finding.rule) return false;
  const { over } = suppression;
  return over === null || (over.source === finding.source && over.start <= finding.start && finding.end <= over.end);
}

/** What is said to be passed over in a source, and by which system and day its rules apply. */
interface Suppressing {
  readonly suppressions: readonly Suppression[];
  readonly system: 'nha_nuoc' | 'dang' | null;
  readonly date: string | null;
}

function suppress(
  findings: readonly Finding[],
  { suppressions, system, date }: Suppressing,
  rules: readonly Rule[],
  context: LintContext,
  options: LintOptions,
): Finding[] {
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const by = suppressions.filter((one) => covers(one, finding));
    for (const one of by) used.add(one);
    return by.length === 0;
  });
  const ids = new Map(rules.map((rule) => [rule.id, rule]));
  for (const one of suppressions) {
    const rule = ids.get(one.rule);
    if (!rule) {
      const meant = nearest(one.rule, [...ids.keys()]);
      judge(UNKNOWN, one, {
        message: `Gặp mã quy tắc «${one.rule}» không có trong danh sách${meant ? `, cần «${meant}»?` : '.'} Xem danh sách bằng lệnh «chithi explain».`,
      });
    } else if (
      !used.has(one) &&
      rule.scope !== 'kho' &&
      rule.scope !== 'dan_trang' &&
      rule.scope !== 'lich_su' &&
      !options.only?.size &&
      !options.without?.has(one.rule) &&
      severityOf(rule, context) !== 'off'
    ) {
      const comment = commentDeletion(one);
      judge(UNUSED, one, {
        message: `Gặp chỗ bỏ qua quy tắc «${one.rule}» không còn che lỗi nào. Xóa chỗ bỏ qua này đi, để lỗi mới không bị che.`,
        ...(comment ? { fix: { title: 'Xóa chú thích bỏ qua', edits: [comment] } } : {}),
      });
    }
  }
  return kept;

  function judge(id: string, one: Suppression, report: Omit<Report, 'at'>) {
    const rule = ids.get(id);
    if (!rule || !applies(rule, system, date, options)) return;
    collect(rule, [{ at: one.at, ...report }], context, rule.basis, kept);
  }
}

/** Takes a comment out with the empty lines after it; a key of the front matter is left to its author. */
function commentDeletion({ at }: Suppression): Edit | null {
  if (at.start < 0 || !at.source.text.startsWith('<!--', at.start)) return null;
  const after = /^(?:[ \t]*\r?\n){0,2}/.exec(at.source.text.slice(at.end, at.end + 200))?.[0] ?? '';
  const ownLine = at.start === 0 || at.source.text[at.start - 1] === '\n';
  return { start: at.start, end: at.end + (ownLine ? after.length : 0), text: '' };
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.start - b.start || a.end - b.end || WEIGHT[a.severity] - WEIGHT[b.severity] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
