import type { Finding, Severity } from '../../source/finding.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** One file that was checked, with its findings in order of place. */
export interface ReportedFile {
  readonly source: SourceFile;
  readonly findings: readonly Finding[];
}

export type Counts = Readonly<Record<Severity, number>>;

export function count(files: readonly ReportedFile[]): Counts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const file of files) for (const finding of file.findings) counts[finding.severity]++;
  return counts;
}

/** Groups findings by the source that they lie in: a document's own first, then the files that it includes, each once. */
export function bySource(files: readonly ReportedFile[]): ReportedFile[] {
  const groups = new Map<string, { source: SourceFile; findings: Finding[] }>();
  const add = (source: SourceFile, findings: readonly Finding[]) => {
    const group = groups.get(source.path);
    if (group) group.findings.push(...findings);
    else groups.set(source.path, { source, findings: [...findings] });
  };
  for (const { source, findings } of files) {
    add(
      source,
      findings.filter((one) => one.source.path === source.path),
    );
    for (const finding of findings) if (finding.source.path !== source.path) add(finding.source, [finding]);
  }
  return [...groups.values()];
}

/** Words of a severity for people. */
export const severityName: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'gợi ý' };
