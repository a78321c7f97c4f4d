import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonicalNumber,
  digitsToWords,
  findSpokenNumbers,
  fractionToWords,
  numberToRoman,
  numberToWords,
  parseNumber,
  romanToNumber,
  wordsToNumber,
  wordsToWrittenNumber,
  writtenNumberToWords,
} from '../../src/vietnamese/numbers.ts';

describe('numberToWords', () => {
  test.each([
    [0, 'không'],
    [4, 'bốn'],
    [10, 'mười'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [55, 'năm mươi lăm'],
    [101, 'một trăm linh một'],
    [110, 'một trăm mười'],
    [2019, 'hai nghìn không trăm mười chín'],
    [2024, 'hai nghìn không trăm hai mươi tư'],
    [2005, 'hai nghìn không trăm linh năm'],
    [1_000_005, 'một triệu không trăm linh năm'],
    [1_005_000, 'một triệu không trăm linh năm nghìn'],
    [10_000_000, 'mười triệu'],
    [1_000_000_000_000, 'một nghìn tỷ'],
    [1_234_567_890, 'một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi'],
    [10n ** 15n, 'một triệu tỷ'],
    [10n ** 18n, 'một tỷ tỷ'],
    [-21, 'âm hai mươi mốt'],
  ])('reads %s as %s', (n, words) => {
    expect(numberToWords(n)).toBe(words);
    expect(wordsToNumber(words)).toBe(BigInt(n));
  });

  test('takes the other words for 1,000 and a final 4', () => {
    expect(numberToWords(2024, { thousand: 'ngàn', four: 'bốn' })).toBe('hai ngàn không trăm hai mươi bốn');
  });

  test('and back is the identity', () => {
    const options = fc.record({ thousand: fc.constantFrom('nghìn', 'ngàn'), four: fc.constantFrom('tư', 'bốn') } as const);
    const sizes = fc.oneof(
      fc.bigInt({ min: 0n, max: 10n ** 12n }),
      fc.bigInt({ min: 0n, max: 10n ** 15n }),
      fc.bigInt({ min: 0n, max: 10n ** 30n }),
      fc.tuple(fc.nat(999), fc.nat(18)).map(([n, zeros]) => BigInt(n) * 10n ** BigInt(zeros)),
    );
    fc.assert(
      fc.property(sizes, options, (n, option) => {
        expect(wordsToNumber(numberToWords(n, option))).toBe(n);
      }),
      { numRuns: 3000 },
    );
    for (let n = 0n; n <= 12_000n; n++) if (wordsToNumber(numberToWords(n)) !== n) expect.fail(String(n));
  });

  test('says different things for different numbers', () => {
    const seen = new Set<string>();
    for (let n = 0; n < 20_000; n++) seen.add(numberToWords(n));
    expect(seen.size).toBe(20_000);
  });
});

describe('wordsToNumber', () => {
  test.each([
    ['Hai  nghìn\nhai mươi tư', 2024n],
    ['hai ngàn lẻ năm', 2005n],
    ['một trăm lẻ tư', 104n],
    ['hai mươi nhăm', 25n],
    ['ba tỉ', 3_000_000_000n],
    ['hai mươi một', 21n],
  ])('reads the variant %s', (text, value) => expect(wordsToNumber(text)).toBe(value));

  test.each([
    '',
    'một nghìn năm',
    'mươi',
    'hai linh ba',
    'nghìn',
    'một nghìn hai triệu',
    'tỷ',
    'mười mốt',
    'không trăm',
    'hai hai',
    'năm học',
    'không nghìn',
    'mươi lăm',
  ])('does not read «%s»', (text) => expect(wordsToNumber(text)).toBeNull());

  test('is total', () => {
    const word = fc.constantFrom(...'không một hai tư lăm mốt mười mươi trăm linh nghìn triệu tỷ âm phẩy phần x'.split(' '));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const value = wordsToNumber(words.join(' '));
        if (value !== null) expect(wordsToNumber(numberToWords(value))).toBe(value);
        void [wordsToWrittenNumber(words.join(' ')), findSpokenNumbers(words.join(' '))];
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parseNumber', () => {
  test.each([
    ['1.234.567', '1234567', 'vi'],
    ['2,5', '2.5', 'vi'],
    ['1.234,50', '1234.5', 'vi'],
    ['80%', '80%', 'plain'],
    ['04', '4', 'plain'],
    ['2.5', '2.5', 'en'],
    ['1,234,567', '1234567', 'en'],
    ['-3,0', '-3', 'vi'],
    ['1.234', '1234', 'vi'],
  ])('reads %s as %s (%s)', (text, canonical, style) => {
    const number = parseNumber(text);
    expect(number && [canonicalNumber(number), number.style]).toEqual([canonical, style]);
  });

  test.each(['', 'a', '1..2', '1,2,3', '1.2.3', ',5', '5,', '12a'])('does not read «%s»', (text) => expect(parseNumber(text)).toBeNull());

  test('is read out and back with the same value', () => {
    expect(writtenNumberToWords(parseNumber('2,5')!)).toBe('hai phẩy năm');
    expect(writtenNumberToWords(parseNumber('2,05%')!)).toBe('hai phẩy không năm phần trăm');
    expect(writtenNumberToWords(parseNumber('80%')!)).toBe('tám mươi phần trăm');
    const number = fc.record({
      value: fc.bigInt(0n, 10n ** 12n),
      decimals: fc.stringMatching(/^\d{0,5}$/),
      percent: fc.boolean(),
      negative: fc.boolean(),
    });
    fc.assert(
      fc.property(number, (fields) => {
        const written = { ...fields, style: 'vi' as const };
        const back = wordsToWrittenNumber(writtenNumberToWords(written));
        expect(back && { ...back, style: 'vi' }).toEqual(written);
      }),
    );
  });

  test('reads digits and fractions', () => {
    expect(digitsToWords('04')).toBe('không bốn');
    expect(fractionToWords(1, 3)).toBe('một phần ba');
    expect(fractionToWords(3, 4)).toBe('ba phần tư');
    expect(fractionToWords(5, 100)).toBe('năm phần trăm');
  });
});

describe('Roman numbers', () => {
  test('are read back as they are written, and nothing else is', () => {
    for (let n = 1; n <= 3999; n++) expect(romanToNumber(numberToRoman(n))).toBe(n);
    for (const text of ['', 'IIII', 'iv', 'VX', 'IXI', 'MMMM', 'A']) expect(romanToNumber(text)).toBeNull();
  });
});

describe('findSpokenNumbers', () => {
  test('finds numbers of two words and more at their places', () => {
    const text = 'Có hai mươi tư xã, một nghìn không trăm linh năm tỷ đồng, năm nay và ba người; hai mươi, ba mươi.';
    expect(findSpokenNumbers(text).map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ['hai mươi tư', 24n],
      ['một nghìn không trăm linh năm tỷ', 1005n * 10n ** 9n],
      ['hai mươi', 20n],
      ['ba mươi', 30n],
    ]);
  });

  test('takes long runs of number words', () => {
    expect(findSpokenNumbers('một '.repeat(20_000))).toEqual([]);
  });
});
