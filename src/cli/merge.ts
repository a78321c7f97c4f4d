import { mergeShards } from '../build/merge-shards.ts';
import { withdrawRelease } from '../release/withdraw-release.ts';
import { type Command, UsageError } from './command.ts';
import { exitCodeOf } from './lint-options.ts';
import { tellSerious } from './report/pretty.ts';

export const merge: Command = {
  name: 'merge',
  usage: 'PHẦN… --out THƯ_MỤC',
  summary:
    'Ghép các phần mà «chithi build --shard i/n» đã dựng trên nhiều máy thành đúng những tệp mà một lần dựng cả thư mục tạo ra. Số trùng giữa các phần được báo ở đây.',
  options: { out: { type: 'string', value: 'THƯ_MỤC', describe: 'nơi ghi kết quả (mặc định: dist)' } },
  run: async (args, terminal) => {
    const out = args.text('out') ?? 'dist';
    if (out === '') throw new UsageError('«--out» cần tên một thư mục.');
    if (args.paths.length === 0) throw new UsageError('«chithi merge» cần các thư mục phần, ví dụ: chithi merge phan-1 phan-2 --out dist');
    await withdrawRelease(out);
    const result = await mergeShards(args.paths, out);
    tellSerious(result.findings, terminal);
    for (const { path, reason } of result.skipped) terminal.err(`${path}: không tạo được: ${reason}.\n`);
    const removed = result.removed > 0 ? `, bỏ ${result.removed} tệp cũ` : '';
    terminal.out(`Đã ghép ${result.shards} phần, ${result.documents} văn bản, ${result.files} tệp vào «${out}»${removed}.\n`);
    return Math.max(exitCodeOf(result.findings, undefined), result.skipped.length > 0 ? 1 : 0);
  },
};
