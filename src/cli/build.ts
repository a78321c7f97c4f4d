import { writerIds } from '../build/artifacts.ts';
import { checkInputs, writeOutputs } from '../build/build.ts';
import { findInputs } from '../build/sources.ts';
import { exitCodeOf, laidOut, layoutOption, lintOptions, readLintOptions, reported, tellConfigurationFaults } from './check.ts';
import { type Command, UsageError, wholeNumber } from './command.ts';
import { beginHistory } from './history.ts';
import { progressOn } from './progress.ts';
import { prettyReport } from './report/pretty.ts';
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
    jobs: { type: 'string', value: 'N', describe: 'số chương trình LibreOffice chạy cùng lúc (mặc định: 1)' },
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
    const only = args.texts('only');
    const unknown = only.find((id) => !writerIds.includes(id));
    if (unknown !== undefined) throw new UsageError(`Gặp «--only ${unknown}», cần một trong: ${writerIds.join(', ')}.`);
    const options = readLintOptions(args);
    const maxWarnings = wholeNumber(args, 'max-warnings', 0);
    const jobs = wholeNumber(args, 'jobs', 1) ?? 1;
    const inputs = await findInputs(args.paths, { output: out });
    if (tellConfigurationFaults(inputs, terminal)) return 2;
    const withHistory = await beginHistory(inputs);
    const checking = progressOn(terminal, 'Kiểm tra');
    const compiled = checkInputs(inputs, options, checking.step);
    checking.end();
    const checked = await withHistory(await laidOut(compiled, args, options, terminal), options);
    const files = bySource(checked.map(reported));
    const serious = files.map((file) => ({ ...file, findings: file.findings.filter((one) => one.severity !== 'info') }));
    const { withdrawRelease } = await import('../release/write-release.ts');
    if (await withdrawRelease(out))
      terminal.err(
        `«${out}» đang giữ một bản phát hành; lần tạo này không phải bản phát hành, nên đã bỏ bản kê và chữ ký của nó (SHA256SUMS, provenance.intoto.jsonl). Muốn giữ cả hai: dùng --out khác.\n`,
      );
    const writing = progressOn(terminal, 'Tạo');
    const result = await writeOutputs(
      checked,
      inputs,
      { out, only: new Set(only), pdf: args.flag('pdf'), comments: args.flag('comments'), jobs },
      writing.step,
    );
    writing.end();
    if (serious.some((file) => file.findings.length > 0)) terminal.err(prettyReport(serious, terminal.errColour));
    for (const { path, reason } of result.skipped) terminal.err(`${path}: không tạo được: ${reason}.\n`);
    const removed = result.removed > 0 ? `, bỏ ${result.removed} tệp cũ` : '';
    terminal.out(
      `Đã tạo ${result.documents} văn bản trong «${out}»: ${result.written} tệp mới hoặc đổi, ${result.unchanged} tệp giữ nguyên${removed}.\n`,
    );
    if (result.documents > 0)
      terminal.out(`Xem ${out}/web/ (trang công khai; mở index.html) và ${out}/noi-bo/ (dự thảo, văn bản nội bộ).\n`);
    if (result.documents === 0 && result.skipped.length === 0)
      terminal.err('Không thấy văn bản nào. Tạo văn bản đầu tiên: chithi new chi_thi\n');
    return Math.max(exitCodeOf(files, maxWarnings), result.skipped.length > 0 ? 1 : 0);
  },
};
