import { resolve } from 'node:path';
import { whyNotWritten } from '../build/source-unit.ts';
import { openVersion, type Version } from '../build/version.ts';
import { WorldError, writeWhole } from '../build/world.ts';
import { isWritable, type WritableDocument } from '../document/document.ts';
import { writeRedline } from '../writers/docx/redline/write-redline.ts';
import { type Command, UsageError } from './command.ts';

export const diff: Command = {
  name: 'diff',
  usage: 'A B -o TỆP.docx',
  summary:
    'Bản so sánh trong Word: mở bản B, mọi thay đổi so với bản A được đánh dấu từng chữ (Track Changes). A và B là tệp, hoặc PHIÊN_BẢN:tệp của git.',
  options: {
    output: { type: 'string', short: 'o', value: 'TỆP', describe: 'nơi ghi bản so sánh (mặc định: so-sanh.docx)' },
  },
  run: async (args, terminal) => {
    const [a, b, ...rest] = args.paths;
    if (a === undefined || b === undefined || rest.length > 0)
      throw new UsageError(
        'Cần hai phiên bản để so sánh. Ví dụ: chithi diff HEAD~1:directives/2026/01-ct-ubnd.md directives/2026/01-ct-ubnd.md -o so-sanh.docx',
      );
    const output = args.text('output') ?? 'so-sanh.docx';
    if (!output.endsWith('.docx')) throw new UsageError(`Gặp «-o ${output}», cần tên tệp có đuôi .docx.`);
    const [before, after] = [await openVersion(a), await openVersion(b)];
    const medium = after.office.compiler.configuration.electronicAppendices ? 'dien_tu' : 'giay';
    const bytes = writeRedline(writable(before, a), writable(after, b), { medium });
    await writeWhole(resolve(output), bytes);
    terminal.out(`Đã ghi «${output}»: mở bằng Word, thẻ Review, chọn Accept hoặc Reject từng chỗ.\n`);
    return 0;
  },
};

function writable({ document }: Version, spec: string): WritableDocument {
  if (isWritable(document)) return document;
  throw new WorldError(`Không so sánh được «${spec}»: ${whyNotWritten(document) ?? 'không rõ loại văn bản hoặc cơ quan'}.`);
}
