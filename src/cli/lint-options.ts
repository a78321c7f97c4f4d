import type { OfficeFolder } from '../build/office.ts';
import type { LintOptions } from '../lint/lint.ts';
import type { JudgedStage } from '../lint/rule.ts';
import { rules } from '../rules/registry.ts';
import { type Arguments, type Option, oneOf, type Terminal, UsageError } from './command.ts';
import { tellFindings } from './report/pretty.ts';
import { bySource, count, type ReportedFile } from './report/report.ts';

const STAGES: readonly JudgedStage[] = ['du_thao', 'trinh_ky', 'ban_hanh'];

/** Options that every command which lints has. */
export const lintOptions: Readonly<Record<string, Option>> = {
  stage: {
    type: 'string',
    value: 'GIAI_ĐOẠN',
    describe: 'xét như ở giai đoạn du_thao, trinh_ky hoặc ban_hanh (mặc định: theo từng văn bản)',
  },
  rule: { type: 'string', multiple: true, value: 'QUY_TẮC', describe: 'chỉ dùng các quy tắc này' },
  'no-rule': { type: 'string', multiple: true, value: 'QUY_TẮC', describe: 'không dùng các quy tắc này' },
  'max-warnings': { type: 'string', value: 'N', describe: 'mã thoát 1 khi có hơn N cảnh báo' },
};

/** Of the commands that can look at the printed pages too. */
export const layoutOption: Readonly<Record<string, Option>> = {
  layout: { type: 'boolean', describe: 'dàn trang để xét cả chữ ký, Nơi nhận, đề mục trên trang in' },
};

/** What the options of a command say about linting. A rule that does not exist is a wrong use. */
export function readLintOptions(args: Arguments): LintOptions {
  const known = new Set(rules.map((rule) => rule.id));
  for (const id of [...args.texts('rule'), ...args.texts('no-rule')]) {
    if (!known.has(id)) throw new UsageError(`Không có quy tắc «${id}». Danh sách: chithi explain.`);
  }
  const stage = args.text('stage') === undefined ? undefined : oneOf(args, 'stage', STAGES, 'ban_hanh');
  return { ...(stage ? { stage } : {}), only: new Set(args.texts('rule')), without: new Set(args.texts('no-rule')) };
}

/** 1 where a finding is an error or there are more warnings than allowed. */
export function exitCodeOf(files: Iterable<ReportedFile>, maxWarnings: number | undefined): number {
  const counts = count(files);
  return counts.error > 0 || (maxWarnings !== undefined && counts.warning > maxWarnings) ? 1 : 0;
}

/** The configuration files of offices that have faults. */
export function configurationFaults(offices: readonly OfficeFolder[]): readonly ReportedFile[] {
  return offices.flatMap((office) => [...bySource(office.findings.map((finding) => ({ source: finding.source, findings: [finding] })))]);
}

/** Tells the faults of configuration files; true where one of them is an error, so that nothing built on them can be trusted. */
export function tellConfigurationFaults(offices: readonly OfficeFolder[], terminal: Terminal): boolean {
  const files = configurationFaults(offices);
  if (files.length === 0) return false;
  tellFindings(files, terminal);
  return count(files).error > 0;
}
