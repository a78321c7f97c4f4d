import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldUnit, indexOfText, mayHold, needOf } from '../../src/lint/needed-text.ts';

const holds = (text: string, pattern: RegExp) => mayHold(indexOfText(text), needOf(pattern));

/** Patterns of few letters, in every construct that rules use. */
const pattern = fc.letrec<{ atom: string; piece: string; sequence: string; any: string }>((tie) => ({
  atom: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'ợ', '7', ' ', ',', '\\.', '\\/') },
    {
      weight: 3,
      arbitrary: fc.constantFrom('\\d', '\\s', '\\p{L}', '[abợ]', '[^a]', '[\\d/]', '[a-d]', '[-, ]', '.', '\\S', '[\\p{L}\\d]', '\\u0062'),
    },
    { weight: 2, arbitrary: tie('any').map((inner) => `(?:${inner})`) },
    { weight: 1, arbitrary: tie('any').map((inner) => `(${inner})`) },
  ),
  piece: fc.oneof(
    { depthSize: 'small' },
    { weight: 5, arbitrary: tie('atom') },
    {
      weight: 3,
      arbitrary: fc.tuple(tie('atom'), fc.constantFrom('?', '*', '+', '{2}', '{1,2}', '{2,}', '{3}', '{4,5}', '+?')).map(([a, q]) => a + q),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('any')).map(([open, inner]) => `${open}${inner})`),
    },
    { weight: 1, arbitrary: fc.constantFrom('^', '$', '\\b') },
  ),
  sequence: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
  any: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('|')),
})).any;

const text = fc
  .array(fc.constantFrom('a', 'A', 'b', 'c', 'ợ', 'Ợ', '3', '7', ' ', '\n', ',', '.', '/', '-'), { maxLength: 24 })
  .map((units) => units.join(''));

describe('what a pattern needs', () => {
  it('is in every text in which it matches', () => {
    fc.assert(
      fc.property(pattern, text, fc.constantFrom('u', 'iu', 'gu', 'i', 'mu'), (source, value, flags) => {
        // Outside of u a property is plain letters.
        const made = new RegExp(flags.includes('u') ? source : source.replaceAll('\\p{L}', '[a-z]'), flags);
        if (made.test(value)) expect(holds(value, made), `${made} in «${value}»`).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is missed in texts without it', () => {
    expect(holds('Các sở và địa phương, các ngành', /(?<=(?:^|[^\p{L}])(?:và|các)),(?= \p{L})/gu)).toBe(false);
    expect(holds('Các sở và, địa phương', /(?<=(?:^|[^\p{L}])(?:và|các)),(?= \p{L})/gu)).toBe(true);
    expect(holds('báo cáo ngày mai, 30 người', /(?<!\p{L})ngày\s+(\d{3,6}\/\d{4}|\d{1,2}\/\d{5,6})(?![\d/])/giu)).toBe(false);
    expect(holds('NGÀY  1718/2006', /(?<!\p{L})ngày\s+(\d{3,6}\/\d{4}|\d{1,2}\/\d{5,6})(?![\d/])/giu)).toBe(true);
    expect(holds('Sở Tài chính', /(?:Tỉnh|Huyện|Thị xã) \p{Lu}|thủ đô Hà Nội/u)).toBe(false);
  });

  it('asks nothing of a pattern that leaves all open', () => {
    expect(holds('', /\p{Lu}{2,}|x?/u)).toBe(true);
  });
});

describe('folded units', () => {
  it('are equal wherever a pattern without case takes one for the other', () => {
    const cased: string[] = [];
    for (let code = 1; code < 0xd800; code++) {
      const unit = String.fromCharCode(code);
      if (unit.toLowerCase() !== unit || unit.toUpperCase() !== unit) cased.push(unit);
    }
    const row = cased.join('');
    for (const unit of cased) {
      for (const flags of ['giu', 'gi'])
        for (const [other] of row.matchAll(new RegExp(unit, flags)))
          expect(foldUnit(other.charCodeAt(0)), `${unit} ${other}`).toBe(foldUnit(unit.charCodeAt(0)));
    }
  });
});
