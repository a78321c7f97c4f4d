import { describe, expect, test } from 'vitest';
import { ABBREVIATIONS, expandAbbreviation, findAbbreviation } from '../../src/vietnamese/abbreviations.ts';
import { isPossibleSyllable } from '../../src/vietnamese/syllable.ts';

describe('abbreviations', () => {
  test('have each one entry, and full forms of real syllables', () => {
    expect(new Set(ABBREVIATIONS.map(({ abbreviation }) => abbreviation)).size).toBe(ABBREVIATIONS.length);
    for (const { abbreviation, senses } of ABBREVIATIONS) {
      for (const { full } of senses) {
        const words = full.match(/\p{L}+/gu) ?? [];
        expect([abbreviation, words.length > 1 || abbreviation === 'Q', words.filter((word) => !isPossibleSyllable(word))]).toEqual([
          abbreviation,
          true,
          [],
        ]);
      }
    }
  });

  test('are expanded only where there is one sense', () => {
    expect(expandAbbreviation('UBND')).toBe('Ủy ban nhân dân');
    expect(expandAbbreviation('KT-XH')).toBe('kinh tế - xã hội');
    expect(expandAbbreviation('KT')).toBeNull();
    expect(findAbbreviation('KT')?.ambiguous).toBe(true);
    expect(findAbbreviation('BTV')?.senses).toHaveLength(2);
    expect(findAbbreviation('XYZ')).toBeUndefined();
  });
});
