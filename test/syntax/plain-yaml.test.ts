import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yamlReadings } from './alike.ts';

/** Whether the text is read here; where it is, the tree has to be that of the library, with its places. */
const readAlike = (yaml: string): boolean => {
  const { plain, library } = yamlReadings(yaml);
  expect(plain).toEqual(library);
  return plain !== null;
};

const samples = readdirSync('directives', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) => /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(join('directives', path), 'utf8'))?.[1] ?? []);

const keys = fc.constantFrom('loai', 'so', 'ho_ten', 'toan-van', '05', '"1.a"', "'b c'", 'Lưu');
const values = fc.constantFrom(
  'chi_thi',
  '05',
  'Bộ B; sở C, [d]',
  '"Lưu: VT"',
  "'e #f'",
  '[a, Bộ B ,c]',
  '(g) - h',
  '“i”',
  '',
  ' ',
  ' k  ',
);
/** Lines that mostly are YAML, and now and then slip. */
const lines = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom('', '', '- ', '-   ', '-', '# '), fc.option(keys), values)
  .map(([indent, bullet, key, value]) => `${'  '.repeat(indent)}${bullet}${key === null ? value : `${key}:${value && ` ${value}`}`}`);
const texts = fc
  .tuple(fc.array(lines, { maxLength: 8 }), fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n', ' \n', '\n '))
  .map(([list, end]) => `loai: chi_thi${end}${list.join(end)}`);

describe('YAML of plain front matters', () => {
  it('has the tree of the library in every sample, and nearly all are plain', () => {
    expect(samples.filter(readAlike).length).toBeGreaterThan(samples.length * 0.9);
  });

  it.each([
    '# mẫu: một\nloai: chi_thi\nso: \nngay:\n',
    'noi_nhan:\n- Bộ A\n- "Lưu: VT"\nky:\n  ten: B\n  chuc: \n\nhet: 1',
    "phu_luc:\n  - tep: a.md\n    ten: B\n\n  - tep: c.md\r\n    ten: 'D'\ntu_khoa: [a b, c , \"]",
    'a:\n  - b:\n      - c\n    d: e\n  - f: g',
  ])('is read as the library reads it: %j', (text) => expect(readAlike(text)).toBe(!text.includes('"]')));

  it('has the tree of the library for lines of any kind', () => {
    let read = 0;
    fc.assert(
      fc.property(texts, (text) => {
        if (readAlike(text)) read++;
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(200);
  });

  it('leaves all else to the library', () => {
    for (const text of [
      '',
      '- a',
      ' a: b',
      'a: b\n# ghi chú',
      'a: b # ghi chú',
      'a: b \v\na: c',
      'a: b \u2003\nc: d',
      'a: b\n  c',
      'a: b: c',
      'a: |\n  b',
      'a: "b\\n"',
      'a: b\na: c',
      'a: [b',
      'a: {b: c}',
      'a:\n\tb: c',
      'a: *b',
      '- a: b',
    ])
      expect(readAlike(text), text).toBe(false);
  });
});
