import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesAtWords } from '../../src/vietnamese/matches-at-words.ts';

const WORDS = /(?:trước(?: ngày)?|đến hết|hết|\d?6 tháng|ngày)(?![\p{L}\p{M}\d])/giu;
const AFTER_NO_LETTER = new RegExp(String.raw`(?<![\p{L}\p{M}])${WORDS.source}`, 'giu');
const AFTER_NO_DIGIT = new RegExp(String.raw`(?<![\p{L}\p{M}\d])${WORDS.source}`, 'giu');

const pieces = fc.constantFrom(
  'trước',
  'TRƯỚC',
  'ngày',
  'hết',
  'đến',
  '6',
  '16',
  'tháng',
  ' ',
  '  ',
  '\n',
  '/',
  'x',
  'ê',
  '\u0301',
  '𝒜',
  '😀',
  '\ud835',
);
const texts = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));
const placed = (matches: Iterable<RegExpExecArray>) => [...matches].map((match) => [match.index, match[0]]);

test('tìm được đúng những chỗ mà mẫu có điều kiện đứng trước tìm được', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(placed(matchesAtWords(WORDS, text))).toEqual(placed(text.matchAll(AFTER_NO_LETTER)));
      expect(placed(matchesAtWords(WORDS, text, 'digits'))).toEqual(placed(text.matchAll(AFTER_NO_DIGIT)));
    }),
    { numRuns: 2000 },
  );
});

test('một mẫu được tìm lại trong khi đang tìm', () => {
  const found: string[] = [];
  for (const outer of matchesAtWords(WORDS, 'trước ngày, hết'))
    for (const inner of matchesAtWords(WORDS, 'ngày hết')) found.push(`${outer[0]}/${inner[0]}`);
  expect(found).toEqual(['trước ngày/ngày', 'trước ngày/hết', 'hết/ngày', 'hết/hết']);
});
