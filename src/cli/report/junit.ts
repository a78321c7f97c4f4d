import { positionAt } from '../../source/source-file.ts';
import { count, type ReportedFile } from './report.ts';

/** Text for XML 1.0: its five signs escaped, and what it cannot hold replaced. */
function xml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** JUnit XML: a suite a file, a case a finding; errors are failures, the rest are passed cases with their words as output. */
export function junitReport(files: readonly ReportedFile[]): string {
  const counts = count(files);
  const suites = files.map(({ source, findings }) => {
    const failures = findings.filter((one) => one.severity === 'error').length;
    const cases = findings.map((finding) => {
      const { line, column } = positionAt(finding.source, finding.start);
      const head = `    <testcase classname="${xml(finding.source.path)}" name="${xml(`${finding.rule} (dòng ${line}, cột ${column})`)}"`;
      if (finding.severity === 'error')
        return `${head}>\n      <failure type="${finding.rule}" message="${xml(finding.message)}">${xml(`${finding.source.path}:${line}:${column}`)}</failure>\n    </testcase>`;
      return `${head}>\n      <system-out>${xml(finding.message)}</system-out>\n    </testcase>`;
    });
    if (cases.length === 0) cases.push(`    <testcase classname="${xml(source.path)}" name="không có lỗi"/>`);
    return `  <testsuite name="${xml(source.path)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">\n${cases.join('\n')}\n  </testsuite>`;
  });
  const tests = files.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="chithi" tests="${tests}" failures="${counts.error}" errors="0">\n${suites.join('\n')}${suites.length > 0 ? '\n' : ''}</testsuites>\n`;
}
