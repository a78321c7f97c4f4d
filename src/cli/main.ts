import { WorldError } from '../build/world.ts';

import { nearest } from '../document/nearest.ts';
import { type Command, helpOf, readArguments, type Terminal, UsageError } from './command.ts';

/** Commands by name, each loaded when it is asked for: one document should cost little more than Node itself. */
const commands: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>> = {
  check: { summary: 'kiểm tra văn bản: chỉ ra lỗi, căn cứ, cách sửa', load: async () => (await import('./check.ts')).check },
  build: { summary: 'kiểm tra rồi tạo tệp Word, trang web và dữ liệu trong dist/', load: async () => (await import('./build.ts')).build },
  merge: { summary: 'ghép các phần dựng trên nhiều máy (build --shard)', load: async () => (await import('./merge.ts')).merge },
  new: { summary: 'tạo tệp nguồn mới cho một loại văn bản', load: async () => (await import('./new.ts')).newCommand },
  draft: {
    summary: 'soạn nháp tin báo, tin cổng thông tin, bản tin phát thanh từ văn bản',
    load: async () => (await import('./draft.ts')).draft,
  },
  explain: { summary: 'giải thích một quy tắc: vì sao, căn cứ nào, ví dụ', load: async () => (await import('./explain.ts')).explain },
  diff: { summary: 'so sánh hai phiên bản, đánh dấu thay đổi trong Word', load: async () => (await import('./diff.ts')).diff },
  cite: { summary: 'mọi viện dẫn văn bản trong tệp', load: async () => (await import('./cite.ts')).cite },
  number: { summary: 'lấy số kế tiếp và ghi vào văn bản', load: async () => (await import('./number.ts')).numberCommand },
  register: { summary: 'sổ đăng ký văn bản đi', load: async () => (await import('./register.ts')).register },
  approve: { summary: 'phê duyệt một văn bản bằng chữ ký SSH', load: async () => (await import('./approve.ts')).approve },
  verify: { summary: 'kiểm chứng bản phát hành hoặc phê duyệt', load: async () => (await import('./verify.ts')).verify },
  tasks: { summary: 'bảng nhiệm vụ: ai làm, phối hợp với ai, hạn nào', load: async () => (await import('./tasks.ts')).tasksCommand },
};

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `chithi: soạn thảo, kiểm tra và xuất bản văn bản hành chính.\n\nCách dùng: chithi LỆNH [ĐƯỜNG_DẪN…] [TÙY CHỌN]\n\n${rows.join('\n')}\n\nBắt đầu: «chithi new chi_thi» tạo một chỉ thị mẫu; «chithi check» kiểm tra; «chithi build» tạo tệp Word.\nTrợ giúp của một lệnh: chithi LỆNH --help. Phiên bản: chithi --version.\nMã thoát: 0 không có lỗi; 1 có lỗi trong văn bản; 2 không đọc, không ghi được hoặc dùng lệnh sai.\n`;
}

function makeTerminal(): Terminal {
  const plain = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    colour: !plain && process.stdout.isTTY === true,
    errColour: !plain && process.stderr.isTTY === true,
    interactive: process.stderr.isTTY === true && process.env['CI'] === undefined,
    stdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
  };
}

/** Told by its name: the class would bring Handlebars into every command. */
function isTemplateError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'TemplateError';
}

/** Runs the command line; answers the exit code. Whatever goes wrong is told in words. */
export async function main(argv: readonly string[], version: string): Promise<number> {
  const terminal = makeTerminal();
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  });
  const [name, ...rest] = argv;
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      terminal.out(overview());
      return name === undefined ? 2 : 0;
    }
    if (name === '--version' || name === '-v') {
      terminal.out(`${version}\n`);
      return 0;
    }
    const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!entry) {
      const near = nearest(name, Object.keys(commands));
      throw new UsageError(
        `Không có lệnh «${name}».${near ? ` Ý bạn là «chithi ${near}»?` : ''} Các lệnh: ${Object.keys(commands).join(', ')}.`,
      );
    }
    const command = await entry.load();
    const args = readArguments(command, rest);
    if (args.flag('help')) {
      terminal.out(helpOf(command));
      return 0;
    }
    return await command.run(args, terminal);
  } catch (error) {
    if (error instanceof UsageError || error instanceof WorldError || isTemplateError(error)) terminal.err(`chithi: ${error.message}\n`);
    else {
      terminal.err(
        `chithi: gặp lỗi ngoài dự kiến (${error instanceof Error ? error.message : String(error)}). Đây là lỗi của chương trình; xin gửi dòng này cho nhóm phát triển.\n`,
      );
      if (process.env['CHITHI_DEBUG'] && error instanceof Error) terminal.err(`${error.stack}\n`);
    }
    return 2;
  }
}

/** What a thread of a build runs. */
export async function runWorker(): Promise<void> {
  (await import('../build/worker.ts')).runWorker();
}
