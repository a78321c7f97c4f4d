import { describe, expect, it } from 'vitest';
import { plainClasses } from '../scripts/plain-classes.mjs';

/** What a pattern becomes. */
const plain = (pattern: string, flags = 'u') => {
  const code = plainClasses(`const p = /${pattern}/${flags};`);
  return new RegExp(code.slice('const p = /'.length, code.lastIndexOf('/')), flags);
};

describe('các lớp chữ viết thành khoảng mã', () => {
  it('bằng lớp của Unicode với chữ Latinh, Hy Lạp, Kirin cùng mọi dấu, mọi ký hiệu chung', () => {
    const [letter, mark] = [plain('^\\p{L}$'), plain('^\\p{M}$')];
    const known = [
      [0, 0x588],
      [0x1d00, 0x1dff],
      [0x1e00, 0x1fbc],
      [0x2000, 0x2bff],
      [0x2e00, 0x3029],
      [0xd800, 0xf8ff],
      [0xfe50, 0xfe6f],
      [0xff00, 0xff65],
      [0x1f000, 0x1ffff],
      [0x20000, 0x2a6df],
    ] as const;
    const differing: string[] = [];
    for (const [from, to] of known) {
      for (let code = from; code <= to; code++) {
        const character = String.fromCodePoint(code);
        if (/\p{Cn}/u.test(character)) continue;
        if (letter.test(character) !== /^\p{L}$/u.test(character)) differing.push(`L ${code.toString(16)}`);
        if (code < 0x1d00 || code > 0x1fff)
          if (mark.test(character) !== /^\p{M}$/u.test(character)) differing.push(`M ${code.toString(16)}`);
      }
    }
    expect(differing).toEqual([]);
  });

  it('không bỏ sót chữ cái nào của các hệ chữ còn lại', () => {
    const letter = plain('^[\\p{L}\\p{M}]$');
    const missing: string[] = [];
    for (let code = 0; code <= 0x3ffff; code++) {
      const character = String.fromCodePoint(code);
      if (/^\p{L}$/u.test(character) && !letter.test(character)) missing.push(code.toString(16));
    }
    expect(missing).toEqual([]);
  });

  it('trong lớp, ngoài lớp, sau dấu thoát, trong mẫu ghép', () => {
    expect(plain('^[^\\p{L}\\d]+$').test('12, ế')).toBe(false);
    expect(plain('^[^\\p{L}]+$').test('12, ')).toBe(true);
    expect(plain('^\\[\\p{L}\\]$').test('[ế]')).toBe(true);
    expect(plain('^\\p{Lu}\\p{L}*$', 'iu').test('ếẾ')).toBe(true);
    // without the flag it is a letter p
    expect(plainClasses('/\\p{L}/.test(x)')).toBe('/\\p{L}/.test(x)');
    const two = 2;
    const made = (make: () => RegExp): RegExp => new Function('two', `return (${plainClasses(make.toString())})()`)(two);
    expect(made(() => new RegExp(String.raw`^\p{L}{${two}}$`, 'u')).test('ếẾ')).toBe(true);
    expect(made(() => new RegExp(`^[\\p{L}\\d]{${two}}$`, 'u')).test('ế1')).toBe(true);
    expect(made(() => new RegExp(String.raw`${`^\\p{L}`}\p{L}$`, 'u')).test('ếẾ')).toBe(true);
    expect(plainClasses((() => String.raw`\p{M}`).toString())).not.toContain('p{');
  });
});
