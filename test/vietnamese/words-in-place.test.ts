import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rememberingPlaces } from '../../src/vietnamese/words-in-place.ts';

test('trả lời như hàm gốc, dù hỏi chữ nào, ở đâu, bao nhiêu lần', () => {
  const answerAt = rememberingPlaces((word) => ({ word }));
  const words = fc.oneof(fc.constantFrom('', 'a', 'và', 'Và', 'ngày', 'ngáy', 'x'.repeat(70)), fc.string({ maxLength: 4 }));
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (asked) => {
      const text = asked.join(' ');
      let at = 0;
      for (const word of asked) {
        expect(answerAt(text, at, at + word.length)).toEqual({ word });
        at += word.length + 1;
      }
    }),
  );
});

test('nhớ chữ đã gặp', () => {
  let asked = 0;
  const answerAt = rememberingPlaces((word) => {
    asked += 1;
    return word.length;
  });
  answerAt('ngày 5 ngày', 0, 4);
  answerAt('ngày 5 ngày', 7, 11);
  expect(asked).toBe(1);
});

test('không giữ mãi mọi chữ', () => {
  let asked = 0;
  const answerAt = rememberingPlaces((word) => {
    asked += 1;
    return word;
  });
  const text = Array.from({ length: 100_000 }, (_, index) => index.toString(36).padStart(4, '0')).join('');
  const askAll = () => {
    for (let at = 0; at < text.length; at += 4) expect(answerAt(text, at, at + 4)).toBe(text.slice(at, at + 4));
  };
  askAll();
  askAll();
  expect(asked).toBeGreaterThan(150_000);
});
