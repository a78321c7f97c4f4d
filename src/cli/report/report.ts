import type { Finding, Severity } from '../../source/finding.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** One file that was checked, with its findings in order of place. */
export interface ReportedFile {
  readonly source: SourceFile;
  readonly findings: readonly Finding[];
  /** Where they are known without the findings. */
  readonly counts?: Counts;
  /** Whether one of the findings lies in another file, where that is known without them. */
  readonly elsewhere?: boolean;
}

export type Counts = Readonly<Record<Severity, number>>;

/** Files grouped by source; what they count together is known without grouping them. */
export interface GroupedFiles extends Iterable<ReportedFile> {
  readonly counts: Counts;
}

export function count(files: Iterable<ReportedFile> | GroupedFiles): Counts {
  if ('counts' in files) return files.counts;
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const file of files) {
    if (file.counts) for (const severity of ['error', 'warning', 'info'] as const) counts[severity] += file.counts[severity];
    else for (const finding of file.findings) counts[finding.severity]++;
  }
  return counts;
}

/**
 * Groups findings by the source that they lie in: a document's own first, then the files that it includes, each once. Files whose findings are
 * all their own are told as they come.
 */
export function bySource(files: Iterable<ReportedFile>): GroupedFiles {
  let counts: Counts | undefined;
  return {
    get counts() {
      counts ??= count(files);
      return counts;
    },
    [Symbol.iterator]: () => grouped(files),
  };
}

function* grouped(files: Iterable<ReportedFile>): Generator<ReportedFile> {
  const reaching = new Map<number, ReportedFile>();
  let at = 0;
  for (const file of files) {
    if (reachesOut(file)) reaching.set(at, { source: file.source, findings: file.findings });
    at++;
  }
  const groups = groupsAcross(files, reaching);
  const told = new Set<ReportedFile>();
  at = 0;
  for (const file of files) {
    const paths = [file.source.path, ...(reaching.get(at++)?.findings ?? []).map((one) => one.source.path)];
    for (const path of paths) {
      const group = groups.get(path) ?? file;
      if (told.has(group)) continue;
      if (group !== file) told.add(group);
      yield group;
    }
  }
}

/** The groups of files with findings that lie in others, and of these, by path. `reaching`: the former as they were read, by their turn. */
function groupsAcross(files: Iterable<ReportedFile>, reaching: ReadonlyMap<number, ReportedFile>): ReadonlyMap<string, ReportedFile> {
  const paths = new Set<string>();
  for (const { source, findings } of reaching.values())
    for (const path of [source.path, ...findings.map((one) => one.source.path)]) paths.add(path);
  const groups = new Map<string, { source: SourceFile; findings: Finding[] }>();
  const add = (source: SourceFile, findings: readonly Finding[]) => {
    const group = groups.get(source.path);
    if (group) for (const finding of findings) group.findings.push(finding);
    else groups.set(source.path, { source, findings: [...findings] });
  };
  if (paths.size === 0) return groups;
  let at = 0;
  for (const file of files) {
    const known = reaching.get(at++);
    const { source } = file;
    if (!paths.has(source.path)) continue;
    const { findings } = known ?? file;
    add(
      source,
      findings.filter((one) => one.source.path === source.path),
    );
    for (const finding of findings) if (finding.source.path !== source.path) add(finding.source, [finding]);
  }
  return groups;
}

function reachesOut(file: ReportedFile): boolean {
  return file.elsewhere ?? file.findings.some((one) => one.source.path !== file.source.path);
}

/** Words of a severity for people. */
export const severityName: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'gợi ý' };
