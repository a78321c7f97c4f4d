import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Citation } from '../../../src/document/citations/citation.ts';
import { findCitations, scanCitations } from '../../../src/document/citations/find-citations.ts';
import { parseSymbol } from '../../../src/document/citations/parse-symbol.ts';
import { variedCitations } from './varied-citations.ts';

const fragment = fc.constantFrom(
  'Nghị định',
  'Quyết định',
  'Luật',
  'Luật sửa đổi, bổ sung một số điều của',
  'Nghị quyết Đại hội Đảng bộ',
  'chỉ thị',
  'Thông tư liên tịch',
  'các',
  'số',
  'Số:',
  ' ',
  ' ',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '12',
  '30c',
  '/',
  '-',
  '.',
  ',',
  ';',
  ':',
  '(',
  ')',
  '“',
  '”',
  '"',
  '’’',
  '2020',
  'QĐ',
  'NÐ-CP',
  'QĐ-UBND',
  'NQ/TW',
  'TTr. LS',
  'ngày',
  '05/9/2019',
  '31/02/2020',
  'tháng',
  'năm',
  'của',
  'Bộ Y tế',
  'Ủy ban nhân dân tỉnh',
  'liên Bộ:',
  'Ban Chỉ đạo quốc gia về',
  'và',
  'khóa XI',
  'về',
  'về việc',
  'ban hành',
  'Quy chế',
  '…',
  '|',
  'Ngày',
  'Thủ tướng Chính phủ',
  'e\u0301',
  '\u0300',
  '\ud83d',
  'Đất đai',
);
const prose = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(' '));
const dense = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(''));

function sound(text: string): void {
  const found = findCitations(text);
  const open: Citation[] = [];
  let start = 0;
  for (const one of found) {
    expect(one.start).toBeGreaterThanOrEqual(start);
    expect(one.end).toBeGreaterThan(one.start);
    expect(one.end).toBeLessThanOrEqual(text.length);
    expect(one.raw).toBe(text.slice(one.start, one.end));
    if (one.title !== null) expect(one.raw.endsWith(one.title)).toBe(true);
    start = one.start;
    while (open.length > 0 && (open[open.length - 1] as Citation).end <= one.start) open.pop();
    const outer = open[open.length - 1];
    expect(one.nested).toBe(outer !== undefined);
    if (outer) expect(one.end).toBeLessThanOrEqual(outer.end);
    open.push(one);
    for (const part of [...Object.values(one.parts), ...one.faults]) {
      if (!part) continue;
      expect(part.start).toBeGreaterThanOrEqual(0);
      expect(part.end).toBeGreaterThanOrEqual(part.start);
      expect(part.end).toBeLessThanOrEqual(text.length);
    }
  }
}

test('any string is read, and every place lies in it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), sound), { numRuns: 300 });
  fc.assert(fc.property(prose, sound), { numRuns: 600 });
  fc.assert(fc.property(dense, sound), { numRuns: 600 });
});

test('any string is a symbol or is not', () => {
  fc.assert(
    fc.property(dense, (text) => void parseSymbol(text)),
    { numRuns: 500 },
  );
});

const fields = (text: string, softBreaks = false) =>
  findCitations(text, { softBreaks }).map(({ type, number, year, symbol, date, issuer, title, name, kind, system, nested }) =>
    JSON.stringify([type, number, year, symbol, date, issuer, title?.normalize('NFC').replace(/\s+/g, ' '), name, kind, system, nested]),
  );

test('decomposed letters change no field, and the places are those of the decomposed text', () => {
  for (const { text } of variedCitations) {
    const decomposed = text.normalize('NFD');
    expect(fields(decomposed)).toEqual(fields(text));
    expect(findCitations(decomposed).map((one) => one.raw.normalize('NFC'))).toEqual(findCitations(text).map((one) => one.raw));
    sound(decomposed);
  }
});

test('a text wrapped at any blank, with LF or CRLF, cites the same where breaks are soft', () => {
  for (const { text } of variedCitations) {
    const words = text.split(' ');
    for (const size of [1, 7]) {
      const wrapped = words
        .map((word, index) =>
          index === 0
            ? word
            : (index % size === 0 && !/^[/.\-–]/.test(word) && !/[/\-–]$/.test(words[index - 1] ?? '') ? '\r\n' : ' ') + word,
        )
        .join('');
      if (/số\s+[/…]|ngày\s+[/…]/.test(wrapped)) continue;
      expect(fields(wrapped, true)).toEqual(fields(text));
    }
  }
});

test('the work grows with the length of the text and no faster', () => {
  const units = [
    ...variedCitations.map(({ text }) => `${text} `),
    'Nghị định số 1/2020/NĐ-CP về ',
    'của Bộ và ',
    '(“" ',
    'Luật sửa đổi, ',
    'Quyết định của Ủy ban về ',
    'số 1/QĐ-UBND, ',
    'ngày 1/',
    'Nghị quyết Đại hội Đảng bộ ',
    'Chỉ thị số 1-CT/TW “',
    '1/',
    'A-',
    'Quyết định số 1/A-',
    'Ban Chỉ đạo quốc gia về ',
    'Chủ tịch ',
    'Ban ',
    'Luật Phòng, ',
    'Ngày 1/1/2020, Bộ ban hành ',
    'Quyết định số 1/QĐ-UBND của Bộ A, ',
    'Quyết định số ......',
    'liên Bộ: Y tế - ',
  ];
  for (const unit of units) {
    const steps = [50, 100].map((times) => scanCitations(unit.repeat(times)).steps);
    expect(steps[1], unit).toBeLessThanOrEqual(2.2 * (steps[0] as number) + 4000);
    expect(steps[1], unit).toBeLessThanOrEqual(80 * unit.length * 100);
  }
});
