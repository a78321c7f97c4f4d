import { excerptOf } from '../../source/excerpt.ts';
import type { Finding, Severity } from '../../source/finding.ts';
import type { Terminal } from '../command.ts';
import { count, type ReportedFile, severityName } from './report.ts';

const COLOURS: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' };

/** Letters in a piece of the report. */
const PIECE = 1 << 15;

/** Columns that a piece of text takes on a terminal: combining marks and invisible letters take none. */
function columns(text: string): number {
  const shown = text.normalize('NFC').replace(/[\p{Mn}\p{Cf}]/gu, '');
  let letters = 0;
  // a letter beyond U+FFFF is two units, of which the second begins none
  for (let at = 0; at < shown.length; at++) if ((shown.charCodeAt(at) & 0xfc00) !== 0xdc00) letters++;
  return letters;
}

/** What would move the cursor of a terminal, or colour it, shows as a character that is none. */
function harmless(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, (mark) => (mark === '\t' ? ' ' : '\ufffd'));
}

/**
 * The report for people: each finding with the line that it stands in, the place marked, the clause, and what can be mended. In pieces, so that
 * the report of an archive is never held whole.
 */
export function* prettyReport(
  files: Iterable<ReportedFile>,
  colour: boolean,
  rulePage?: (rule: string) => string | null,
): Generator<string> {
  const paint = (code: string, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const link = (rule: string) => {
    const url = colour ? rulePage?.(rule) : null;
    return url ? `\u001b]8;;${url}\u001b\\${rule}\u001b]8;;\u001b\\` : rule;
  };
  let [any, piece, length, safe] = [false, '', 0, 0];
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { findings } of files) {
    length++;
    for (const finding of findings) {
      counts[finding.severity]++;
      if (finding.fix?.safe) safe++;
      piece += `${any ? '\n' : ''}${block(finding)}`;
      any = true;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
  }
  const summary = (['error', 'warning', 'info'] as const).map((severity) => `${counts[severity]} ${severityName[severity]}`).join(', ');
  const tail = `${length} tệp: ${summary}.${safe > 0 ? ` Sửa tự động được ${safe} chỗ: chithi check --fix.` : ''}${any ? ' Vì sao: chithi explain MÃ_QUY_TẮC.' : ''}\n`;
  yield `${piece}${any ? '\n' : ''}${tail}`;

  function block(finding: Finding): string {
    const { line, column, text, at, length, cut } = finding.excerpt ?? excerptOf(finding);
    const head = `${finding.source.path}:${line}:${column}: ${paint(COLOURS[finding.severity], severityName[finding.severity])} [${link(finding.rule)}] ${harmless(finding.message)}`;
    const [before, after] = cut.map((one) => (one ? '…' : ''));
    const shown = harmless(text);
    const marked = Math.max(1, columns(shown.slice(at, at + length)));
    const rows = shown
      ? [
          `  ${before}${shown}${after}`,
          `  ${' '.repeat(columns(`${before}${shown.slice(0, at)}`))}${paint(COLOURS[finding.severity], '^'.repeat(marked))}`,
        ]
      : [];
    if (finding.basis.length > 0) rows.push(`  Căn cứ: ${finding.basis.map((one) => `${one.clause}, ${one.document}`).join('; ')}`);
    if (finding.fix) rows.push(`  Sửa ${finding.fix.safe ? 'tự động được' : 'được, cần xem lại'}: ${finding.fix.title}`);
    return `${[head, ...rows].join('\n')}\n`;
  }
}

/** Writes the report where messages go. */
export function tellFindings(files: Iterable<ReportedFile>, terminal: Pick<Terminal, 'err' | 'errColour'>): void {
  for (const piece of prettyReport(files, terminal.errColour)) terminal.err(piece);
}

/** The same of errors and warnings alone, where there are any. */
export function tellSerious(files: Iterable<ReportedFile>, terminal: Pick<Terminal, 'err' | 'errColour'>): void {
  const { error, warning } = count(files);
  if (error + warning > 0) tellFindings(serious(files), terminal);
}

function* serious(files: Iterable<ReportedFile>): Generator<ReportedFile> {
  for (const file of files) {
    const { error, warning } = file.counts ?? { error: 1, warning: 1 };
    yield { source: file.source, findings: error + warning === 0 ? [] : file.findings.filter((one) => one.severity !== 'info') };
  }
}

/** Counts by rule, the most frequent first. */
export function summaryReport(files: Iterable<ReportedFile>): string {
  const rows = new Map<string, { severity: Severity; count: number }>();
  let length = 0;
  for (const file of files) {
    length++;
    for (const { rule, severity } of file.findings) {
      const row = rows.get(rule);
      if (row) row.count++;
      else rows.set(rule, { severity, count: 1 });
    }
  }
  const sorted = [...rows].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1));
  const width = Math.max(0, ...sorted.map(([rule]) => rule.length));
  const counts = count(files);
  const lines = sorted.map(([rule, row]) => `${String(row.count).padStart(6)}  ${rule.padEnd(width)}  ${severityName[row.severity]}`);
  return `${[...lines, `${length} tệp: ${counts.error} lỗi, ${counts.warning} cảnh báo, ${counts.info} gợi ý.`].join('\n')}\n`;
}
