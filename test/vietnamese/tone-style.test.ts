import { describe, expect, test } from 'vitest';
import { toneStyleOf, withToneStyle } from '../../src/vietnamese/tone-style.ts';

describe('toneStyleOf', () => {
  test.each(['hòa', 'thủy', 'ủy', 'khỏe', 'HÓA', 'Ủy', 'xóa', 'lũy'])('%s is old', (word) => expect(toneStyleOf(word)).toBe('old'));
  test.each(['hoà', 'thuỷ', 'uỷ', 'khoẻ', 'HOÁ', 'Uỷ', 'xoá', 'luỹ'])('%s is new', (word) => expect(toneStyleOf(word)).toBe('new'));
  test.each(['quý', 'khuya', 'oan', 'uyên', 'loại', 'quả', 'hoa', 'huy', 'của', 'mía', 'thuở', 'huế', 'quỹ', 'giá', 'qủa', 'abc', ''])(
    '%s does not alternate',
    (word) => expect(toneStyleOf(word)).toBeNull(),
  );
});

describe('withToneStyle', () => {
  test('moves the tone and keeps the case', () => {
    expect(['Ủy', 'HÒA', 'thủy', 'Hóa', 'quý', 'ban'].map((word) => withToneStyle(word, 'new'))).toEqual([
      'Uỷ',
      'HOÀ',
      'thuỷ',
      'Hoá',
      'quý',
      'ban',
    ]);
    expect(['Uỷ', 'HOÀ', 'thuỷ', 'toả'].map((word) => withToneStyle(word, 'old'))).toEqual(['Ủy', 'HÒA', 'thủy', 'tỏa']);
  });
});
