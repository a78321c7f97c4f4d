import { parseArgs } from 'node:util';
import { nearest } from '../document/nearest.ts';

/** An option of a command, as its help prints it. */
export interface Option {
  readonly type: 'boolean' | 'string';
  readonly multiple?: boolean;
  /** One letter: `o` for `-o`. */
  readonly short?: string;
  /** Name of the value in the help: `THƯ_MỤC`. */
  readonly value?: string;
  readonly describe: string;
}

export interface Command {
  readonly name: string;
  /** Arguments as the help prints them: `[ĐƯỜNG_DẪN…]`. */
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Answers the exit code. */
  readonly run: (args: Arguments, terminal: Terminal) => Promise<number>;
}

export interface Arguments {
  readonly paths: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly texts: (option: string) => readonly string[];
  readonly flag: (option: string) => boolean;
}

/** Where words go: only results to `out`, all else to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colour: boolean;
  readonly errColour: boolean;
  /** Progress is shown only where a person watches. */
  readonly interactive: boolean;
  readonly stdin: () => Promise<Uint8Array>;
}

/** Wrong use of the command line: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the arguments of a command by its table of options. */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const options: Record<string, { type: 'boolean' | 'string'; multiple?: boolean; short?: string }> = { help: { type: 'boolean' } };
  for (const [name, option] of Object.entries(command.options))
    options[name] = { type: option.type, ...(option.multiple ? { multiple: true } : {}), ...(option.short ? { short: option.short } : {}) };
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(explainArgumentError(error, command));
  }
  const { values, positionals } = parsed;
  return {
    paths: positionals,
    text: (option) => (typeof values[option] === 'string' ? (values[option] as string) : undefined),
    texts: (option) => {
      const given = values[option];
      const texts = (Array.isArray(given) ? (given as string[]) : typeof given === 'string' ? [given] : [])
        .flatMap((one) => one.split(','))
        .filter(Boolean);
      if (given !== undefined && texts.length === 0) throw new UsageError(`Tùy chọn «--${option}» thiếu giá trị.`);
      return texts;
    },
    flag: (option) => values[option] === true,
  };
}

function explainArgumentError(error: unknown, command: Command): string {
  const message = error instanceof Error ? error.message : String(error);
  const option = /'(--?[^' ]+)/.exec(message)?.[1] ?? '';
  const code = (error as { code?: string }).code;
  const hint = `Xem «chithi ${command.name} --help».`;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = nearest(
      option.replace(/^-+/, ''),
      Object.keys(command.options).filter((name) => `--${name}` !== option),
    );
    return `Không có tùy chọn «${option}».${near && option.startsWith('--') ? ` Ý bạn là «--${near}»?` : ''} ${hint}`;
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `Tùy chọn «${option}» thiếu giá trị hoặc có giá trị thừa. ${hint}`;
  return `Không hiểu dòng lệnh. ${hint}`;
}

/** The value of an option that must be one of a few. */
export function oneOf<T extends string>(args: Arguments, option: string, choices: readonly T[], fallback: T): T {
  const value = args.text(option);
  if (value === undefined) return fallback;
  const found = choices.find((one) => one === value);
  if (!found) throw new UsageError(`Gặp «--${option} ${value}», cần một trong: ${choices.join(', ')}.`);
  return found;
}

/** The value of an option that must be a whole number of at least `least`. */
export function wholeNumber(args: Arguments, option: string, least: number): number | undefined {
  const value = args.text(option);
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value) || Number(value) < least)
    throw new UsageError(`Gặp «--${option} ${value}», cần một số nguyên từ ${least} trở lên.`);
  return Number(value);
}

export function helpOf(command: Command): string {
  const rows = Object.entries(command.options).map(
    ([name, option]) =>
      [
        `${option.short ? `-${option.short}, ` : ''}--${name}${option.type === 'string' ? ` ${option.value ?? 'GIÁ_TRỊ'}` : ''}`,
        option.describe,
      ] as const,
  );
  rows.push(['--help', 'in phần trợ giúp này']);
  const width = Math.max(...rows.map(([left]) => left.length));
  return `Cách dùng: chithi ${command.name} ${command.usage}\n\n${command.summary}\n\nTùy chọn:\n${rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')}\n`;
}
