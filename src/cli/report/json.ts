import { positionAt } from '../../source/source-file.ts';
import { count, type ReportedFile } from './report.ts';

/** `{"files": […]}` in pieces, a record for each, each made when it is asked for: an archive's does not stand in memory as one text. */
export function* jsonOfFiles<T>(files: Iterable<T>, recordOf: (file: T) => object): Generator<string, void> {
  let first = true;
  for (const file of files) {
    const record = JSON.stringify(recordOf(file), null, 1).replaceAll('\n', '\n  ');
    yield `${first ? '{\n "files": [' : ','}\n  ${record}`;
    first = false;
  }
  yield first ? '{\n "files": []\n}\n' : '\n ]\n}\n';
}

/** The report for machines (DESIGN 4): every file checked is listed, also without findings. */
export function jsonReport(files: readonly ReportedFile[]): string {
  const report = {
    version: 1,
    files: files.map(({ source, findings }) => ({
      path: source.path,
      findings: findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        start: positionAt(finding.source, finding.start),
        end: positionAt(finding.source, finding.end),
        basis: finding.basis.map((one) => ({ van_ban: one.document, dieu: one.clause })),
        ...(finding.fix
          ? {
              fix: {
                safe: finding.fix.safe,
                title: finding.fix.title,
                edits: finding.fix.edits.map(({ start, end, text }) => ({ start, end, text })),
              },
            }
          : {}),
      })),
    })),
    summary: count(files),
  };
  return `${JSON.stringify(report, null, 1)}\n`;
}
