import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CheckedFile, checkInputs } from '../build/check-inputs.ts';
import { decode } from '../build/decode.ts';
import { headOf } from '../build/document-heads.ts';
import { contentRootOf, type OfficeFolder, openOffice } from '../build/office.ts';
import { type RunResult, runBuild } from '../build/run-build.ts';
import { type InputFile, type Inputs, type Listing, listSources, readInputs } from '../build/sources.ts';
import { usualThreads } from '../build/workers.ts';
import { writeWhole } from '../build/world.ts';
import { type Compiler, checkText, compile, compilePiece, read } from '../compile.ts';
import type { Document } from '../document/document.ts';
import type { SourceKind } from '../document/source-kind.ts';
import { fixUntilStable } from '../lint/fix.ts';
import type { LintOptions } from '../lint/lint.ts';
import { rules } from '../rules/registry.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Arguments, type Command, oneOf, type Terminal, UsageError, wholeNumber } from './command.ts';
import { beginHistory } from './history.ts';
import { configurationFaults, exitCodeOf, layoutOption, lintOptions, readLintOptions, tellConfigurationFaults } from './lint-options.ts';
import { progressOn } from './progress.ts';
import { githubReport } from './report/github.ts';
import { jsonReport } from './report/json.ts';
import { junitReport } from './report/junit.ts';
import { prettyReport, summaryReport } from './report/pretty.ts';
import { bySource, type ReportedFile } from './report/report.ts';
import { sarifReport } from './report/sarif.ts';
import { unifiedDiff } from './unified-diff.ts';

const FORMATS = ['pretty', 'json', 'sarif', 'github', 'junit'] as const;
const KINDS: readonly SourceKind[] = ['van_ban', 'tin_bai', 'text'];

export const check: Command = {
  name: 'check',
  usage: '[ĐƯỜNG_DẪN…]',
  summary: 'Kiểm tra các tệp nguồn (hoặc cả thư mục). «-» đọc từ đầu vào chuẩn. Không ghi đường dẫn: cả thư mục văn bản.',
  options: {
    format: { type: 'string', value: 'DẠNG', describe: 'pretty (mặc định), json, sarif, github, junit' },
    summary: { type: 'boolean', describe: 'chỉ in số lượng theo từng quy tắc' },
    fix: { type: 'boolean', describe: 'sửa những chỗ chắc chắn, ghi vào chính tệp nguồn' },
    'fix-unsafe': { type: 'boolean', describe: 'sửa cả những chỗ cần người xem lại' },
    'dry-run': { type: 'boolean', describe: 'cùng với --fix: chỉ in ra những thay đổi, không ghi' },
    as: { type: 'string', value: 'KIỂU', describe: 'coi đầu vào là van_ban, tin_bai hoặc text' },
    ...lintOptions,
    ...layoutOption,
    'no-cache': { type: 'boolean', describe: 'xét lại tất cả, không dùng kết quả của lần trước (thư mục .chithi)' },
  },
  run: async (args, terminal) => {
    const options = readLintOptions(args);
    const format = oneOf(args, 'format', FORMATS, 'pretty');
    const maxWarnings = wholeNumber(args, 'max-warnings', 0);
    const as = args.text('as') === undefined ? undefined : oneOf(args, 'as', KINDS, 'text');
    const unsafe = args.flag('fix-unsafe');
    const dryRun = args.flag('dry-run');
    const fix = args.flag('fix') || unsafe;
    if (dryRun && !fix) throw new UsageError('«--dry-run» đi cùng «--fix» hoặc «--fix-unsafe».');
    if (args.paths.includes('-')) {
      const input = await standardInput(args, terminal, as);
      if (isBroken(input.offices)) return 2;
      const checked = await checkedInput(input, options, args.flag('layout'));
      return report(checked, checked.length);
    }
    const listing = await listSources(args.paths);
    if (isBroken(listing.offices.map((one) => one.folder))) return 2;
    if (fix) await applyFixes(await readInputs(listing, as), options, unsafe, dryRun, terminal);
    if (dryRun) return 0;
    const { files, checked, close } = await checkedSources(listing, options, args, as, terminal);
    try {
      return report(files, checked);
    } finally {
      await close();
    }

    function report(checked: Iterable<ReportedFile>, number: number): number {
      const files = bySource(checked);
      for (const piece of write(files)) terminal.out(piece);
      if (number === 0) terminal.err('Không thấy văn bản nào. Tạo văn bản đầu tiên: chithi new chi_thi\n');
      return exitCodeOf(files, maxWarnings);
    }

    /** Tells a configuration that is broken; who reads the report with a program sees there why nothing was checked. */
    function isBroken(offices: readonly OfficeFolder[]): boolean {
      const broken = tellConfigurationFaults(offices, terminal);
      if (broken && format !== 'pretty' && !args.flag('summary'))
        for (const piece of write(configurationFaults(offices))) terminal.out(piece);
      return broken;
    }

    /** In pieces. */
    function write(files: Iterable<ReportedFile>): Iterable<string> {
      if (args.flag('summary')) return [summaryReport(files)];
      switch (format) {
        case 'pretty':
          return prettyReport(files, terminal.colour, rulePage);
        case 'json':
          return [jsonReport([...files])];
        case 'sarif':
          return [sarifReport([...files], rules, '0.1.0')];
        case 'github':
          return [githubReport([...files])];
        case 'junit':
          return [junitReport([...files])];
      }
    }
  },
};

/** Checks what a listing names, as a build does that writes nothing: an archive in threads, and never all of it in memory. */
async function checkedSources(
  listing: Listing,
  lint: LintOptions,
  args: Arguments,
  as: SourceKind | undefined,
  terminal: Terminal,
): Promise<RunResult> {
  const history = await beginHistory(
    listing.sources.map(({ office, path }) => ({ office: office.folder, path })),
    listing.whole,
  );
  const progress = progressOn(terminal, 'Kiểm tra');
  const result = await runBuild(
    listing,
    {
      out: null,
      lint,
      only: new Set(),
      layout: args.flag('layout'),
      finishedOnly: false,
      comments: false,
      pdf: false,
      jobs: usualThreads(),
      cache: !args.flag('no-cache'),
      ...(as ? { as } : {}),
      ...(history ? { history } : {}),
    },
    progress.step,
  );
  progress.end();
  return result;
}

async function checkedInput(input: Inputs, options: LintOptions, layout: boolean): Promise<readonly ReportedFile[]> {
  const checked = checkInputs(input, options, () => {});
  if (!layout) return checked.map(reported);
  const { layOutChecked } = await import('../build/lay-out.ts');
  return (await layOutChecked(checked, options, () => {})).map(reported);
}

/** The page of a rule, which is installed beside the program; terminals that know links open it. */
function rulePage(rule: string): string | null {
  const page = new URL(`../docs/quy-tac/${rule}.md`, import.meta.url);
  return existsSync(page) ? page.href : null;
}

export function reported({ file, findings }: CheckedFile): ReportedFile {
  return { source: file.source, findings };
}

async function standardInput(args: Arguments, terminal: Terminal, as: SourceKind | undefined): Promise<Inputs> {
  if (args.paths.length > 1) throw new UsageError('«-» (đầu vào chuẩn) phải là đường dẫn duy nhất.');
  if (args.flag('fix') || args.flag('fix-unsafe')) throw new UsageError('Không sửa được đầu vào chuẩn; hãy ghi ra tệp rồi dùng --fix.');
  const source = decode('-', await terminal.stdin());
  const office = await openOffice(await contentRootOf('.'), (path) => path);
  const kind = as ?? (/^\uFEFF?---\s*$/m.test(source.text.slice(0, 20)) ? 'van_ban' : 'text');
  return {
    files: [{ source, office, kind, path: `${process.cwd()}/-` }],
    offices: [office],
    whole: false,
    listing: { sources: [], offices: [], whole: false },
    correcting: new Map(),
  };
}

const documents = new WeakMap<Inputs, Map<InputFile['office'], readonly Document[]>>();

/** The documents of an office among the inputs, read once: what its press pieces are held against. */
function documentsOf(inputs: Inputs, office: InputFile['office']): readonly Document[] {
  const known = documents.get(inputs) ?? new Map<InputFile['office'], readonly Document[]>();
  documents.set(inputs, known);
  let found = known.get(office);
  if (!found) {
    found = [
      ...inputs.files.filter((one) => one.office === office && one.kind === 'van_ban').map((one) => read(one.source, office.compiler)),
      ...(inputs.correcting.get(office) ?? []).map((one) => headOf(one.source, office)),
    ];
    known.set(office, found);
  }
  return found;
}

interface Change {
  readonly before: SourceFile;
  readonly after: SourceFile;
}

/** An input after its fixes, those of the files that it includes that changed, and how many places were fixed. */
interface FixedFile {
  readonly source: SourceFile;
  readonly included: readonly Change[];
  readonly fixed: number;
}

/** The compiler of an office for which the files that were fixed say what they say now, written or not. */
function compilerAfter(compiler: Compiler, now: ReadonlyMap<string, SourceFile>): Compiler {
  const include: Compiler['include'] = (path, from) => {
    const found = compiler.include(path, from);
    return found.kind === 'text' ? { kind: 'text', source: now.get(found.source.path) ?? found.source } : found;
  };
  return { ...compiler, include };
}

/** A document's fixes, its own first, then those of each file that is part of it, until all are stable. `now` takes in what they say then. */
function fixDocument(source: SourceFile, by: Compiler, options: LintOptions, unsafe: boolean, now: Map<string, SourceFile>): FixedFile {
  const compiler = compilerAfter(by, now);
  const included = new Map<string, Change>();
  let main = source;
  let fixed = 0;
  for (let again = true; again; ) {
    const own = fixUntilStable(main, (text) => compile(text, compiler, options).findings, unsafe);
    fixed += own.fixed.length;
    if (own.text !== main.text) main = { path: source.path, text: own.text };
    again = false;
    const parts = new Map(read(main, compiler).attachments.map((one) => [one.source.path, one.source]));
    for (const part of parts.values()) {
      if (part.path === source.path || part.encoding) continue;
      const findingsOf = (text: SourceFile) => {
        now.set(part.path, text);
        return compile(main, compiler, options).findings;
      };
      const result = fixUntilStable(part, findingsOf, unsafe);
      const after = result.text === part.text ? part : { path: part.path, text: result.text };
      now.set(part.path, after);
      if (after === part) continue;
      fixed += result.fixed.length;
      const earlier = included.get(part.path);
      again ||= !earlier;
      included.set(part.path, { before: earlier?.before ?? part, after });
    }
  }
  return { source: main, included: [...included.values()], fixed };
}

/** Fixes every input until stable and writes it back, each file whole or not at all; or prints what would change. */
async function applyFixes(inputs: Inputs, options: LintOptions, unsafe: boolean, dryRun: boolean, terminal: Terminal): Promise<void> {
  const now = new Map<string, SourceFile>();
  const changes = new Map<string, Change>();
  let count = 0;
  for (const file of inputs.files) {
    const { compiler } = file.office;
    const findingsOf = (source: SourceFile) =>
      file.kind === 'tin_bai'
        ? compilePiece(source, compiler, options, documentsOf(inputs, file.office)).findings
        : checkText(source, compiler, options);
    const fix = (): FixedFile => {
      if (file.kind === 'van_ban') return fixDocument(file.source, compiler, options, unsafe, now);
      const { text, fixed } = fixUntilStable(file.source, findingsOf, unsafe);
      return { source: text === file.source.text ? file.source : { path: file.source.path, text }, included: [], fixed: fixed.length };
    };
    const { source, included, fixed } = file.source.encoding ? { source: file.source, included: [], fixed: 0 } : fix();
    count += fixed;
    const own = source === file.source ? [] : [{ before: file.source, after: source }];
    for (const change of [...own, ...included]) {
      const path = change.after === source ? file.path : resolve(change.after.path);
      changes.set(path, { before: changes.get(path)?.before ?? change.before, after: change.after });
    }
  }
  for (const [path, { before, after }] of changes) {
    if (dryRun) terminal.out(unifiedDiff(after.path, before.text, after.text));
    else await writeWhole(path, new TextEncoder().encode(after.text));
  }
  terminal.err(`${dryRun ? 'Sẽ' : 'Đã'} sửa ${count} chỗ trong ${changes.size} tệp.\n`);
}
