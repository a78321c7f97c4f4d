import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineText, positionAt } from '../../src/source/source-file.ts';
import { align, isVerbatim, join, NOWHERE, placeOf, type SourceText, slice, trim, verbatim } from '../../src/source/source-text.ts';

const file = (text: string) => ({ path: 'a.md', text });

function aligned(source: string, value: string): SourceText {
  return align(file(source), 0, source.length, value);
}

/** What each code unit of a value stands on in the source, `·` where it has no place. */
function standing(text: SourceText): string {
  return [...text.value.split('').keys()]
    .map((at) => {
      const piece = text.pieces.find((one) => one.at <= at && at < one.at + one.length);
      return piece ? text.source.text[piece.start + at - piece.at] : '·';
    })
    .join('');
}

describe('a decoded value', () => {
  it.each([
    ['stands where it was typed', 'Sở Tài chính', 'Sở Tài chính', 'Sở Tài chính'],
    ['skips the backslash of an escape', 'a\\*b\\\\c', 'a*b\\c', 'a*b\\c'],
    ['keeps its places after an escaped number', '1\\. Điều', '1. Điều', '1. Điều'],
    ['gives an entity no place and goes on after it', 'Gặp &quot;a&quot; rồi "b"', 'Gặp "a" rồi "b"', 'Gặp ·a· rồi "b"'],
    ['takes an entity that makes white space', 'a&nbsp;b c', 'a\u00a0b c', 'a·b c'],
    ['takes an entity beyond the first plane', '&#x1F600;x', '😀x', '··x'],
    ['skips the escapes of a quoted scalar', '"a\\u00e0b\\nc d"', 'aàb\nc d', 'a·b·c d'],
    ['skips the second of two apostrophes', "'a''b'", "a'b", "a'b"],
    ['joins continued lines and their indents', 'a  \r\n   b', 'a\nb', 'a b'],
    ['skips the head and indent of a block scalar', '|\n  ab\n  cd\n', 'ab\ncd\n', 'ab\ncd\n'],
    ['skips the mark of a continued quote', '> a\n> b', 'a\nb', 'a\nb'],
    ['skips a code fence', '```js\nabc\n```', 'abc', 'abc'],
    ['keeps decomposed letters apart', 'Hu\u0065\u0302\u0301', 'Hu\u0065\u0302\u0301', 'Hu\u0065\u0302\u0301'],
    ['takes tabs as white space', 'a\t\tb', 'a b', 'a\tb'],
    ['has no place where the source does not say it', 'abc', 'xyz', '···'],
    ['goes on after what the source does not say', 'ab', 'aéb', 'a·b'],
  ])('%s', (_, source, value, expected) => {
    expect(standing(aligned(source, value))).toBe(expected);
  });

  it('stays within its range', () => {
    const text = align(file('ab cd'), 0, 2, 'ab c');
    expect(text.pieces).toEqual([{ at: 0, start: 0, length: 2 }]);
  });

  it('is found in linear time, also where nothing matches', () => {
    const time = (count: number) => {
      const source = file('&nbsp;a'.repeat(count));
      const started = performance.now();
      align(source, 0, source.text.length, '\u00a0a'.repeat(count));
      align(source, 0, source.text.length, 'z'.repeat(count));
      return performance.now() - started;
    };
    time(2000);
    expect(time(200_000)).toBeLessThan(5000);
  });

  it('has ordered places within its range whatever source and value are', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      ' ',
      '\n',
      '\r\n',
      '\t',
      '\\',
      '&',
      '&amp;',
      '&#225;',
      ';',
      "'",
      '"',
      '\\u00e1',
      'á',
      'e\u0302',
      '\ud83d',
      '😀',
    );
    const string = fc.array(piece, { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(string, string, string, string, (before, range, after, value) => {
        const start = before.length;
        const end = start + range.length;
        const text = align(file(before + range + after), start, end, value);
        let at = 0;
        let from = start;
        for (const one of text.pieces) {
          expect(one.at).toBeGreaterThanOrEqual(at);
          expect(one.start).toBeGreaterThanOrEqual(from);
          at = one.at + one.length;
          from = one.start + one.length;
          for (let unit = 0; unit < one.length; unit++) {
            const typed = text.source.text[one.start + unit] as string;
            const meant = value[one.at + unit] as string;
            expect(typed === meant || (/\s/.test(typed) && /\s/.test(meant))).toBe(true);
          }
        }
        expect(at).toBeLessThanOrEqual(value.length);
        expect(from).toBeLessThanOrEqual(end);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a place', () => {
  it('of a part points at that part', () => {
    const text = verbatim(file('xx Sở Tài chính'), 3, 15);
    const { start, end } = placeOf(text, 3, 6);
    expect(text.source.text.slice(start, end)).toBe('Tài');
  });

  it('of a part with an escape covers the escape', () => {
    const text = aligned('a\\*b', 'a*b');
    expect(placeOf(text, 0, 3)).toMatchObject({ start: 0, end: 4 });
    expect(placeOf(text, 1, 2)).toMatchObject({ start: 2, end: 3 });
  });

  it('never reaches past the piece before what has no place', () => {
    const source = file('ab');
    const text = join(source, [verbatim(source, 0, 2), { source, value: ' ', pieces: [] }]);
    expect(placeOf(text)).toMatchObject({ start: 0, end: 2 });
  });

  it('of nothing is a point', () => {
    const text = verbatim(file('abc'), 0, 3);
    expect(placeOf(text, 2, 2)).toMatchObject({ start: 2, end: 2 });
  });

  it('of a text without places is nowhere', () => {
    const source = file('abc');
    expect(placeOf({ source, value: 'x', pieces: [] })).toMatchObject({ start: NOWHERE, end: NOWHERE });
  });
});

describe('a slice', () => {
  it('keeps the places of what it keeps', () => {
    const text = slice(aligned('a\\*b c', 'a*b c'), 1, 4);
    expect(text.value).toBe('*b ');
    expect(standing(text)).toBe('*b ');
    expect(placeOf(text)).toMatchObject({ start: 2, end: 5 });
  });

  it('of a slice is the slice of the whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\\*', '&amp;', ' \n '), { maxLength: 12 }),
        fc.nat(12),
        fc.nat(12),
        fc.nat(6),
        (parts, a, b, c) => {
          const value = parts.map((part) => ({ a: 'a', '\\*': '*', '&amp;': '&', ' \n ': '\n' })[part] as string).join('');
          const whole = aligned(parts.join(''), value);
          const from = Math.min(a, b, value.length);
          const to = Math.min(Math.max(a, b), value.length);
          const inner = Math.min(from + c, to);
          expect(slice(slice(whole, from, to), inner - from)).toEqual(slice(whole, inner, to));
        },
      ),
    );
  });

  it('trimmed has no white space at its ends', () => {
    const text = trim(verbatim(file('  ab '), 0, 5));
    expect(text.value).toBe('ab');
    expect(placeOf(text)).toMatchObject({ start: 2, end: 4 });
    expect(trim(verbatim(file('   '), 0, 3)).value).toBe('');
  });
});

describe('a verbatim range', () => {
  const text = aligned('a\\*b c&amp;d', 'a*b c&d');

  it('is one that stands in the source as it is', () => {
    expect(isVerbatim(text, 1, 5)).toBe(true);
  });

  it('is none across an escape, an entity or a line end', () => {
    expect(isVerbatim(text, 0, 2)).toBe(false);
    expect(isVerbatim(text, 4, 7)).toBe(false);
    expect(isVerbatim(aligned('a\n  b', 'a b'), 0, 3)).toBe(false);
  });
});

describe('a position', () => {
  it('counts lines and columns from 1, CRLF as one line end', () => {
    const source = file('\uFEFFab\r\ncd\n');
    expect(positionAt(source, 0)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(positionAt(source, 5)).toEqual({ line: 2, column: 1, offset: 5 });
    expect(positionAt(source, 6)).toEqual({ line: 2, column: 2, offset: 6 });
    expect(positionAt(source, 8)).toEqual({ line: 3, column: 1, offset: 8 });
  });

  it('takes an offset outside the text as its nearest end', () => {
    expect(positionAt(file('ab'), 99)).toEqual({ line: 1, column: 3, offset: 2 });
    expect(positionAt(file('ab'), -1)).toEqual({ line: 1, column: 1, offset: 0 });
  });

  it('counts UTF-16 code units', () => {
    expect(positionAt(file('😀x'), 2)).toEqual({ line: 1, column: 3, offset: 2 });
  });

  it('goes with the text of its line, without the line end', () => {
    const source = file('ab\r\ncd');
    expect([1, 2, 3].map((line) => lineText(source, line))).toEqual(['ab', 'cd', '']);
  });
});
