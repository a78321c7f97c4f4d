import { type RunOptions, type RunResult, runBuild } from '../build/run-build.ts';
import type { Shard } from '../build/shard.ts';
import { type Listing, listSources } from '../build/sources.ts';
import { usualThreads } from '../build/workers.ts';
import { type WriterId, writerIds } from '../build/writer-ids.ts';
import { withdrawRelease } from '../release/withdraw-release.ts';
import { type Arguments, type Command, type Terminal, UsageError, wholeNumber } from './command.ts';
import { beginHistory } from './history.ts';
import { exitCodeOf, layoutOption, lintOptions, readLintOptions, tellConfigurationFaults } from './lint-options.ts';
import { progressOn } from './progress.ts';
import { tellSerious } from './report/pretty.ts';
import { bySource } from './report/report.ts';

export const build: Command = {
  name: 'build',
  usage: '[ĐƯỜNG_DẪN…]',
  summary: 'Kiểm tra rồi tạo tệp Word, trang web và dữ liệu. Văn bản còn lỗi vẫn được tạo nếu tạo được; mã thoát khi đó là 1.',
  options: {
    out: { type: 'string', value: 'THƯ_MỤC', describe: 'nơi ghi kết quả (mặc định: dist)' },
    only: { type: 'string', multiple: true, value: 'DẠNG', describe: `chỉ tạo các dạng này: ${writerIds.join(', ')}` },
    pdf: { type: 'boolean', describe: 'tạo thêm tệp PDF cạnh tệp Word (cần LibreOffice)' },
    comments: { type: 'boolean', describe: 'tạo thêm tệp Word «.nhan-xet.docx» trong noi-bo/, mỗi nhận xét ghi cạnh đoạn của nó' },
    jobs: {
      type: 'string',
      value: 'N',
      describe: 'số luồng xử lý, số chương trình LibreOffice chạy cùng lúc (mặc định: theo số lõi của máy và số văn bản phải dựng)',
    },
    'no-cache': { type: 'boolean', describe: 'dựng lại tất cả, không dùng kết quả của lần trước (thư mục .chithi)' },
    shard: {
      type: 'string',
      value: 'i/n',
      describe: 'chỉ dựng phần thứ i trong n phần, để nhiều máy cùng dựng; ghép lại bằng «chithi merge»',
    },
    watch: { type: 'boolean', describe: 'dựng lại mỗi khi có tệp được lưu, cho đến khi dừng bằng Ctrl+C' },
    ...lintOptions,
    ...layoutOption,
    release: { type: 'boolean', describe: 'tạo bản phát hành: chỉ văn bản đã ban hành, đủ phê duyệt, từ cây git sạch; cần --key' },
    key: { type: 'string', value: 'KHÓA', describe: 'khóa SSH ký bản phát hành (khóa riêng, hoặc .pub khi khóa nằm trong ssh-agent)' },
    principal: { type: 'string', value: 'NGƯỜI', describe: 'người giữ khóa ký bản phát hành, khi một khóa ứng với nhiều người' },
  },
  run: async (args, terminal) => {
    const out = args.text('out') ?? 'dist';
    if (out === '') throw new UsageError('«--out» cần tên một thư mục.');
    if (args.flag('release')) return (await import('./release.ts')).buildRelease(args, terminal, out);
    const maxWarnings = wholeNumber(args, 'max-warnings', 0);
    const options = readRunOptions(args, terminal, out);
    if (args.flag('watch')) {
      if (options.shard) throw new UsageError('«--watch» không đi cùng «--shard».');
      const { watchAndBuild } = await import('./watch.ts');
      return watchAndBuild(args.paths, out, terminal, (listing) => buildOnce(listing, options, out, maxWarnings, terminal));
    }
    return buildOnce(await listSources(args.paths, out), options, out, maxWarnings, terminal);
  },
};

function readRunOptions(args: Arguments, terminal: Terminal, out: string): RunOptions {
  const only = args.texts('only');
  const unknown = only.find((id) => !writerIds.includes(id as WriterId));
  if (unknown !== undefined) throw new UsageError(`Gặp «--only ${unknown}», cần một trong: ${writerIds.join(', ')}.`);
  const pdf = args.flag('pdf') || only.includes('pdf');
  const jobs = wholeNumber(args, 'jobs', 1);
  return {
    out,
    lint: readLintOptions(args),
    only: new Set(pdf && only.length > 0 ? [...only, 'pdf'] : only),
    pdf,
    comments: args.flag('comments'),
    layout: args.flag('layout'),
    finishedOnly: false,
    jobs: jobs ?? (pdf ? 1 : usualThreads()),
    jobsAsked: jobs !== undefined,
    cache: !args.flag('no-cache'),
    shard: readShard(args),
    waiting: () => terminal.err(`Một bản dựng khác đang ghi vào «${out}»; chờ nó xong…\n`),
  };
}

function readShard(args: Arguments): Shard | null {
  const text = args.text('shard');
  if (text === undefined) return null;
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  const [index, of] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || index < 1 || index > of) throw new UsageError(`Gặp «--shard ${text}», cần dạng i/n với i từ 1 đến n, ví dụ 2/8.`);
  return { index, of };
}

async function buildOnce(
  listing: Listing,
  options: RunOptions,
  out: string,
  maxWarnings: number | undefined,
  terminal: Terminal,
): Promise<number> {
  if (
    tellConfigurationFaults(
      listing.offices.map((one) => one.folder),
      terminal,
    )
  )
    return 2;
  const history = await beginHistory(
    listing.sources.map(({ office, path }) => ({ office: office.folder, path })),
    listing.whole,
  );
  if (await withdrawRelease(out))
    terminal.err(
      `«${out}» đang giữ một bản phát hành; lần tạo này không phải bản phát hành, nên đã bỏ bản kê và chữ ký của nó (SHA256SUMS, provenance.intoto.jsonl). Muốn giữ cả hai: dùng --out khác.\n`,
    );
  const progress = progressOn(terminal, 'Dựng');
  const result = await runBuild(listing, { ...options, ...(history ? { history } : {}) }, progress.step);
  progress.end();
  try {
    return tellResult(result, out, maxWarnings, terminal, Boolean(options.shard));
  } finally {
    await result.close();
  }
}

/** Tells what a build found and wrote; answers the exit code. */
export function tellResult(result: RunResult, out: string, maxWarnings: number | undefined, terminal: Terminal, shard = false): number {
  const files = bySource(result.files);
  tellSerious(files, terminal);
  for (const { path, reason } of result.skipped) terminal.err(`${path}: không tạo được: ${reason}.\n`);
  for (const { shown, path } of result.exposed)
    terminal.err(
      `${shown}: không còn được công khai, nhưng trang cũ còn ở «${out}/${path}», vì lần này chỉ dựng một phần. Chạy «chithi build» cho cả thư mục để bỏ trang ấy.\n`,
    );
  const removed = result.removed > 0 ? `, bỏ ${result.removed} tệp cũ` : '';
  const known = result.checked - result.compiled;
  const kept = known > 0 ? `; ${known} tệp nguồn không đổi, lấy kết quả lần trước` : '';
  terminal.out(
    `Đã tạo ${result.documents} văn bản trong «${out}»: ${result.written} tệp mới hoặc đổi, ${result.unchanged} tệp giữ nguyên${removed}${kept}.\n`,
  );
  if (result.documents > 0) terminal.out(`Xem ${out}/web/ (trang công khai; mở index.html) và ${out}/noi-bo/ (dự thảo, văn bản nội bộ).\n`);
  if (result.documents === 0 && result.skipped.length === 0)
    terminal.err(
      shard
        ? 'Phần này không có văn bản nào: kho có ít văn bản hơn số phần, hoặc các văn bản rơi vào phần khác.\n'
        : 'Không thấy văn bản nào. Tạo văn bản đầu tiên: chithi new chi_thi\n',
    );
  return Math.max(exitCodeOf(files, maxWarnings), result.skipped.length > 0 ? 1 : 0);
}
