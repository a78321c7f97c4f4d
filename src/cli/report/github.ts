import { positionAt } from '../../source/source-file.ts';
import type { ReportedFile } from './report.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Workflow commands that GitHub turns into annotations on the changed lines. */
export function githubReport(files: readonly ReportedFile[]): string {
  let report = '';
  for (const file of files) {
    for (const finding of file.findings) {
      const start = positionAt(finding.source, finding.start);
      const end = positionAt(finding.source, finding.end);
      const where =
        start.line === end.line
          ? `,line=${start.line},endLine=${end.line},col=${start.column},endColumn=${end.column}`
          : `,line=${start.line},endLine=${end.line}`;
      const basis = finding.basis.map((one) => `${one.clause}, ${one.document}`).join('; ');
      report += `::${COMMANDS[finding.severity]} file=${property(finding.source.path)}${where},title=${property(finding.rule)}::${data(finding.message + (basis ? ` (Căn cứ: ${basis})` : ''))}\n`;
    }
  }
  return report;
}
