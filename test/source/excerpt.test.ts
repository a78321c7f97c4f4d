import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/source/excerpt.ts';

const place = (text: string, start: number, end = start) => ({ source: { path: 'a.md', text }, start, end });

describe('excerptOf', () => {
  it('is the line, with the place in it', () => {
    expect(excerptOf(place('một\nhai ba\nbốn', 8, 10))).toEqual({
      line: 2,
      column: 5,
      text: 'hai ba',
      at: 4,
      length: 2,
      cut: [false, false],
    });
  });

  it('is cut before and after where the line is long', () => {
    const excerpt = excerptOf(place(`${'a'.repeat(100)}ĐÂY${'b'.repeat(200)}`, 100, 103));
    expect(excerpt).toMatchObject({ column: 101, at: 40, length: 3, cut: [true, true] });
    expect(excerpt.text).toBe(`${'a'.repeat(40)}ĐÂY${'b'.repeat(53)}`);
  });

  it('ends with the line where the place does not', () => {
    expect(excerptOf(place('một hai\nba', 4, 10))).toMatchObject({ line: 1, text: 'một hai', at: 4, length: 3 });
    expect(excerptOf(place('một hai\r\nba', 4, 11)).text).toBe('một hai');
  });

  it('is empty where the line is, or the text', () => {
    expect(excerptOf(place('', 0))).toEqual({ line: 1, column: 1, text: '', at: 0, length: 0, cut: [false, false] });
    expect(excerptOf(place('a\n\nb', 2))).toMatchObject({ line: 2, text: '', length: 0 });
  });

  it('holds of any place no more than a terminal is wide, and the place begins in it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), fc.nat(500), fc.nat(500), (text, start, more) => {
        const { text: shown, at, length } = excerptOf(place(text, start, start + more));
        expect(shown.length).toBeLessThanOrEqual(96);
        expect(shown).not.toContain('\n');
        expect(at + length).toBeLessThanOrEqual(shown.length);
        expect(text).toContain(shown);
      }),
    );
  });
});
