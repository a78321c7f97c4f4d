import type { Document, Suppression } from '../document/document.ts';
import type { Basis, Finding, Fix, Severity } from '../source/finding.ts';
import { NOWHERE } from '../source/source-text.ts';
import { type Prose, proseOfDocument } from './prose.ts';
import type { JudgedStage, LintContext, Report, Rule, RuleFacts } from './rule.ts';

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

/** The findings of one document, in order of place; suppressed ones left out, unused suppressions found. */
export function lintDocument(document: Document, rules: readonly Rule[], settings: LintSettings, options: LintOptions = {}): Finding[] {
  const stage = options.stage ?? (document.stage === 'thu_hoi' ? 'ban_hanh' : document.stage);
  const context: LintContext = { ...settings, stage };
  const prose = proseOfDocument(document);
  const date = document.date?.value ?? null;
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.scope === 'kho' || !applies(rule, document.format.system, date, options)) continue;
    const reports = rule.scope === 'van_ban' ? rule.check(document, context) : rule.check(prose, context);
    collect(rule, reports, context, date, findings);
  }
  return inOrder(suppress(findings, document, rules, context, options));
}

/** The findings of running text that is no document. */
export function lintProse(prose: Prose, rules: readonly Rule[], settings: LintSettings, options: LintOptions = {}): Finding[] {
  const context: LintContext = { ...settings, stage: options.stage ?? 'ban_hanh' };
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.scope !== 'van_xuoi' || !applies(rule, null, prose.date, options)) continue;
    collect(rule, rule.check(prose, context), context, prose.date, findings);
  }
  return inOrder(findings);
}

/** The findings that need all documents of a content root; each names the source that it lies in. */
export function lintCorpus(
  documents: readonly Document[],
  rules: readonly Rule[],
  settings: LintSettings,
  options: LintOptions = {},
): Finding[] {
  const context: LintContext = { ...settings, stage: options.stage ?? 'ban_hanh' };
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.scope !== 'kho' || !applies(rule, null, null, options)) continue;
    collect(rule, rule.check(documents, context), context, null, findings);
  }
  const bySource = new Map(documents.map((document) => [document.source, document]));
  return inOrder(findings.filter((finding) => !(bySource.get(finding.source)?.suppressions ?? []).some((one) => covers(one, finding))));
}

function applies(rule: RuleFacts, system: 'nha_nuoc' | 'dang' | null, date: string | null, options: LintOptions): boolean {
  if (options.only?.size && !options.only.has(rule.id)) return false;
  if (options.without?.has(rule.id)) return false;
  if (system && rule.systems && !rule.systems.includes(system)) return false;
  return rule.basis.length === 0 || rule.basis.some((basis) => holds(basis, date));
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

function collect(rule: RuleFacts, reports: Iterable<Report>, context: LintContext, date: string | null, findings: Finding[]): void {
  const severity = severityOf(rule, context);
  if (severity === 'off') return;
  const configured = context.configuration.rules.has(rule.id);
  const basis: Basis[] = rule.basis.filter((one) => holds(one, date)).map(({ document, clause }) => ({ document, clause }));
  for (const report of reports) {
    if (!report.at || report.at.start <= NOWHERE) continue;
    const fix: Fix | undefined = report.fix
      ? { safe: report.fix.safe ?? rule.fix === 'safe', title: report.fix.title, edits: report.fix.edits }
      : undefined;
    const { source, start, end } = report.at;
    findings.push({
      source,
      start,
      end,
      rule: rule.id,
      severity: configured ? severity : (report.severity ?? severity),
      message: report.message,
      basis,
      ...(fix ? { fix } : {}),
    });
  }
}

function covers(suppression: Suppression, finding: Finding): boolean {
  if (suppression.rule !== finding.rule) return false;
  const { over } = suppression;
  return over === null || (over.source === finding.source && over.start <= finding.start && finding.end <= over.end);
}

function suppress(
  findings: readonly Finding[],
  document: Document,
  rules: readonly Rule[],
  context: LintContext,
  options: LintOptions,
): Finding[] {
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const by = document.suppressions.filter((one) => covers(one, finding));
    for (const one of by) used.add(one);
    return by.length === 0;
  });
  const ids = new Map(rules.map((rule) => [rule.id, rule]));
  for (const one of document.suppressions) {
    const rule = ids.get(one.rule);
    if (!rule) judge(UNKNOWN, `Gặp mã quy tắc «${one.rule}» không có trong danh sách. Xem danh sách bằng lệnh «chithi explain».`, one);
    else if (
      !used.has(one) &&
      rule.scope !== 'kho' &&
      !options.only?.size &&
      !options.without?.has(one.rule) &&
      severityOf(rule, context) !== 'off'
    ) {
      judge(UNUSED, `Chỗ bỏ qua quy tắc «${one.rule}» không còn che lỗi nào. Xóa chú thích này đi.`, one);
    }
  }
  return kept;

  function judge(id: string, message: string, one: Suppression) {
    const rule = ids.get(id);
    if (!rule || !applies(rule, document.format.system, document.date?.value ?? null, options)) return;
    collect(rule, [{ at: one.at, message }], context, document.date?.value ?? null, kept);
  }
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.start - b.start || a.end - b.end || WEIGHT[a.severity] - WEIGHT[b.severity] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
