import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLegacy } from '../../src/vietnamese/legacy-encodings.ts';
import { compose, findUnicodeFaults, isComposed } from '../../src/vietnamese/unicode.ts';

const kinds = (text: string) =>
  findUnicodeFaults(text).map(({ start, end, kind, replacement }) => [text.slice(start, end), kind, replacement]);

describe('findUnicodeFaults', () => {
  test('is silent on composed Vietnamese, foreign names, units and whole words of other alphabets', () => {
    expect(
      kinds('\ufeffNghị định số 30/2020/NĐ-CP: Müller, señor, naïve, 25 µm, α, β, Москва, «chung», F(x), “thế trận”, 1½\n\tca(n)'),
    ).toEqual([]);
  });

  test('finds look-alikes at their letter', () => {
    expect(kinds('03/2019/N\u00d0-CP')).toEqual([['\u00d0', 'homoglyph', 'Đ']]);
    expect(kinds('UBN\u0410 c\u0430p t\u01cent')).toEqual([
      ['\u0410', 'homoglyph', 'A'],
      ['\u0430', 'homoglyph', 'a'],
      ['\u01ce', 'homoglyph', 'ă'],
    ]);
  });

  test('finds decomposed letters and marks without a letter', () => {
    expect(kinds(`h${'ọ'.normalize('NFD')}p, \u0301`)).toEqual([
      ['ọ'.normalize('NFD'), 'decomposed', 'ọ'],
      ['\u0301', 'stray-mark', null],
    ]);
  });

  test('finds what cannot be seen', () => {
    expect(kinds('a\u00a0b\u200bc\u2003d\u202ee\u0007f\uf0b7\uff21\ufb01\u2162')).toEqual([
      ['\u00a0', 'no-break-space', ' '],
      ['\u200b', 'zero-width', ''],
      ['\u2003', 'odd-space', ' '],
      ['\u202e', 'bidi-control', ''],
      ['\u0007', 'control', ''],
      ['\uf0b7', 'private-use', null],
      ['\uff21', 'compatibility', 'A'],
      ['\ufb01', 'compatibility', 'fi'],
      ['\u2162', 'compatibility', 'III'],
    ]);
  });

  test('finds the remains of legacy fonts', () => {
    expect(kinds('Céng hßa x· héi chñ nghÜa ViÖt Nam').map(([, kind, text]) => `${kind} ${text}`)).toEqual([
      'legacy-font hòa',
      'legacy-font xã',
      'legacy-font chủ',
      'legacy-font nghĩa',
      'legacy-font Việt',
    ]);
    expect(kinds('ñoàng chí, UÛy ban nhaân daân').map(([, , text]) => text)).toEqual(['đồng', 'Ủy', 'nhân', 'dân']);
    expect(kinds('Vie^.t Na(m ddo^.c la^.p').map(([, , text]) => text)).toEqual(['Việt', 'Năm', 'độc', 'lập']);
    expect(decodeLegacy('Viá»‡t')).toEqual({ encoding: 'mojibake', text: 'Việt' });
  });

  test('is total, never overlaps, and its composed replacements are what NFC gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let end = 0;
        for (const fault of findUnicodeFaults(text)) {
          expect(fault.start).toBeGreaterThanOrEqual(end);
          expect(fault.end).toBeGreaterThan(fault.start);
          end = fault.end;
        }
      }),
    );
    expect(isComposed('ọ'.normalize('NFD'))).toBe(false);
    expect(compose('ọ'.normalize('NFD'))).toBe('ọ');
  });

  test('takes long runs without spaces', () => {
    expect(findUnicodeFaults('µ'.repeat(100_000)).length).toBeGreaterThanOrEqual(0);
    expect(findUnicodeFaults('a^'.repeat(100_000)).length).toBeGreaterThanOrEqual(0);
    expect(findUnicodeFaults(`a${'\u0301'.repeat(100_000)}`)).toHaveLength(1);
  });
});
