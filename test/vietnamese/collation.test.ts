import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVietnamese } from '../../src/vietnamese/collation.ts';

const sorted = (words: string) => words.split('|').sort(compareVietnamese).join('|');

describe('compareVietnamese', () => {
  test.each([
    ['letters in the order of the alphabet', 'an|ăn|ân|ba|cá|da|đa|em|êm|im|om|ôm|ơm|um|ưm|yếm'],
    ['tones in the order of the dictionary', 'ma|mà|mả|mã|má|mạ|man'],
    ['syllable by syllable', 'Ba Vì|Bà Rịa|Bà Rịa - Vũng Tàu|Bắc Giang|Bắc Ninh|Cà Mau|Đà Nẵng|Đắk Lắk|Hà Nội|Hải Dương'],
    ['numbers by value', 'Phường 2|Phường 04|Phường 10|Phường An Lạc'],
  ])('orders %s', (_, order) => {
    expect(sorted(order.split('|').reverse().join('|'))).toBe(order);
  });

  test('is a total order', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aàăắbđe 19-A\u0301'.split('')), maxLength: 6 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(-Math.sign(compareVietnamese(b, a)) + 0);
        expect(compareVietnamese(a, b) === 0).toBe(a === b);
        if (compareVietnamese(a, b) < 0 && compareVietnamese(b, c) < 0) expect(compareVietnamese(a, c)).toBeLessThan(0);
      }),
    );
  });
});
