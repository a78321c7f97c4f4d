import fc from 'fast-check';
import { expect, it } from 'vitest';
import { composedText } from '../../src/vietnamese/composed-text.ts';

const MIXED = fc
  .array(fc.constantFrom('ế', 'ế'.normalize('NFD'), 'đ', 'a', ' ', '7', '\u0301', '😀', 'q\u0323'), { maxLength: 30 })
  .map((all) => all.join(''));

it('a text is composed, and its places lead there and back', () => {
  fc.assert(
    fc.property(MIXED, (given) => {
      const { text, origin, place } = composedText(given);
      expect(text).toBe(given.normalize('NFC'));
      expect([origin(0), origin(text.length), place(0), place(given.length)]).toEqual([0, given.length, 0, text.length]);
      for (let at = 0; at < text.length; at++) {
        expect(place(origin(at))).toBeLessThanOrEqual(at);
        expect(given.slice(origin(at)).normalize('NFC').endsWith(text.slice(at))).toBe(true);
      }
      for (let at = 0; at < given.length; at++) expect(origin(place(at))).toBeLessThanOrEqual(at);
    }),
  );
});

it('a place in a letter of several marks is that of the letter', () => {
  const given = `t${'ế'.normalize('NFD')}t`;
  const { text, origin, place } = composedText(given);
  expect(text).toBe('tết');
  expect([0, 1, 2, 3, 4, 5].map(place)).toEqual([0, 1, 1, 1, 2, 3]);
  expect([0, 1, 2, 3].map(origin)).toEqual([0, 1, 4, 5]);
});
