import { describe, expect, it } from 'vitest';
import { type Command, oneOf, readArguments, UsageError, wholeNumber } from '../../src/cli/command.ts';

const command: Command = {
  name: 'thu',
  usage: '[ĐƯỜNG_DẪN…]',
  summary: 'Thử.',
  options: {
    out: { type: 'string', describe: 'nơi ghi' },
    only: { type: 'string', multiple: true, describe: 'chỉ' },
    fix: { type: 'boolean', describe: 'sửa' },
  },
  run: async () => 0,
};
const read = (...argv: string[]) => readArguments(command, argv);

describe('the arguments of a command', () => {
  it('are paths and options, in any order', () => {
    const args = read('a.md', '--out', 'dist', '--fix', 'b.md');
    expect([args.paths, args.text('out'), args.flag('fix'), args.flag('khac')]).toEqual([['a.md', 'b.md'], 'dist', true, false]);
  });

  it('may list values by commas or by repeating', () => {
    expect(read('--only', 'docx,html', '--only=json').texts('only')).toEqual(['docx', 'html', 'json']);
    expect(read().texts('only')).toEqual([]);
  });

  it('take what follows -- for paths, and - for standard input', () => {
    expect(read('-', '--', '--out').paths).toEqual(['-', '--out']);
  });

  it.each([
    [['--khong-co'], 'Không có tùy chọn «--khong-co»'],
    [['--onli'], 'Ý bạn là «--only»?'],
    [['-x'], 'Không có tùy chọn «-x»'],
    [['--out'], '«--out'],
    [['--fix=co'], '«--fix'],
  ])('%j are refused with a hint', (argv, message) => {
    expect(() => read(...argv)).toThrow(UsageError);
    expect(() => read(...argv)).toThrow(message);
    expect(() => read(...argv)).toThrow('chithi thu --help');
  });

  it('may have to be one of a few, or a whole number', () => {
    expect(() => oneOf(read('--out', 'x'), 'out', ['a', 'b'], 'a')).toThrow('cần một trong: a, b');
    expect(oneOf(read(), 'out', ['a', 'b'], 'a')).toBe('a');
    for (const value of ['-1', '1.5', 'x', '']) expect(() => wholeNumber(read(`--out=${value}`), 'out', 0), value).toThrow(UsageError);
    expect(wholeNumber(read('--out', '0'), 'out', 0)).toBe(0);
    expect(() => wholeNumber(read('--out', '0'), 'out', 1)).toThrow('từ 1 trở lên');
  });
});
