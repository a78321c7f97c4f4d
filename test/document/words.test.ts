import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/document/nearest.ts';
import { pointLetter, pointLetters, roman } from '../../src/document/numbering.ts';
import { kindOf, pathsIncludedBy } from '../../src/document/source-kind.ts';

describe('the nearest word', () => {
  const keys = ['trich_yeu', 'nguoi_ky', 'noi_nhan', 'ngay', 'so'];

  it.each([
    ['trich_yue', 'trich_yeu'],
    ['trichyeu', 'trich_yeu'],
    ['Trích yếu', 'trich_yeu'],
    ['noi-nhan', 'noi_nhan'],
    ['nguoi_ki', 'nguoi_ky'],
    ['xyz', null],
    ['', null],
    ['a'.repeat(65), null],
  ])('to «%s» is %s', (typed, expected) => {
    expect(nearest(typed, keys)).toBe(expected);
  });

  it('to a word of the list is that word', () => {
    for (const key of keys) expect(nearest(key, keys)).toBe(key);
  });

  it('is one of the list, or none', () => {
    fc.assert(fc.property(fc.string(), (typed) => [null, ...keys].includes(nearest(typed, keys))));
  });
});

describe('the letters of điểm', () => {
  it('are those of the decree, đ after d, without f, j, w, z', () => {
    expect([0, 3, 4, 5].map(pointLetter)).toEqual(['a', 'd', 'đ', 'e']);
    expect(pointLetters.filter((letter) => 'fjwz'.includes(letter))).toEqual([]);
  });

  it('go on in pairs after the last', () => {
    const size = pointLetters.length;
    expect([size, size + 1, 2 * size].map(pointLetter)).toEqual(['aa', 'ab', 'ba']);
    expect(new Set(Array.from({ length: 400 }, (_, index) => pointLetter(index))).size).toBe(400);
  });
});

describe('Roman numbers', () => {
  it('are written as on stone', () => {
    expect([1, 4, 9, 14, 40, 90, 400, 1994, 3999].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'CD', 'MCMXCIV', 'MMMCMXCIX']);
  });

  it('are read back to what they were', () => {
    const worth: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (value) => {
        const digits = [...roman(value)].map((letter) => worth[letter] as number);
        return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0) === value;
      }),
    );
  });
});

describe('the kind of a source', () => {
  it('is plain text by its name, a press piece by its type, else a document', () => {
    expect(kindOf({ path: 'a.txt', text: '---\nloai: chi_thi\n---\n' })).toBe('text');
    expect(kindOf({ path: 'A.TXT', text: '' })).toBe('text');
    expect(kindOf({ path: 'a.md', text: '---\nloai: tin_bai\n---\n' })).toBe('tin_bai');
    expect(kindOf({ path: 'a.md', text: '---\nloai: chi_thi\n---\nloai: tin_bai\n' })).toBe('van_ban');
    expect(kindOf({ path: 'a.md', text: '' })).toBe('van_ban');
  });

  it('says what it includes', () => {
    const text = '---\nphu_luc:\n  - {tep: a.md, ten: A}\n  - tep: ../b.md\ndinh_kem: {loai: quy_che, tep: c.md, ten: C}\n---\n';
    expect(pathsIncludedBy({ path: 'x.md', text })).toEqual(['a.md', '../b.md', 'c.md']);
    expect(pathsIncludedBy({ path: 'x.md', text: '---\nphu_luc: chuỗi\n---\n' })).toEqual([]);
    expect(pathsIncludedBy({ path: 'x.md', text: '' })).toEqual([]);
  });
});
