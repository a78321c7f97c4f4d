import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ADVERBIALS, ASSIGNERS } from '../../../src/document/tasks/administrative-verbs.ts';
import { GROUPS, HEADS, SECTORS, WHOLE_NAMES } from '../../../src/document/tasks/organ-vocabulary.ts';
import { grammarTable, matchPhrase, phraseTable, syllablesOf } from '../../../src/document/tasks/syllables.ts';

const tables = { ADVERBIALS, ASSIGNERS, GROUPS, HEADS, SECTORS, WHOLE_NAMES };
const phrases = Object.values(tables).flatMap(({ byFirst }) => [...byFirst.values()].flat().map((keys) => keys.join(' ')));
const texts = fc
  .array(fc.oneof(fc.constantFrom(...phrases), fc.constantFrom('Ủy', 'uỷ ban', 'HOÀ', 'và', ',', '-', '31/3', '(')), { maxLength: 8 })
  .map((parts) => parts.join(' '));

test.each(Object.entries(tables))('bảng %s có bit hay không cũng tìm được như nhau', (_, table) => {
  expect(table.bit).not.toBe(0);
  const asked = { byFirst: table.byFirst, bit: 0 };
  fc.assert(
    fc.property(texts, (text) => {
      const syllables = syllablesOf(text);
      for (let at = 0; at <= syllables.length; at += 1) expect(matchPhrase(table, syllables, at)).toBe(matchPhrase(asked, syllables, at));
    }),
  );
});

test('không hai bảng nào chung một bit', () => {
  const bits = Object.values(tables).map(({ bit }) => bit);
  expect(new Set(bits).size).toBe(bits.length);
});

test('bảng làm sau khi đã đọc âm tiết vẫn tìm được', () => {
  syllablesOf('kính thưa');
  expect(matchPhrase(grammarTable(['kính thưa']), syllablesOf('Kính thưa các đồng chí'), 0)).toBe(2);
  expect(matchPhrase(phraseTable(['kính thưa']), syllablesOf('Kính thưa các đồng chí'), 0)).toBe(2);
});
