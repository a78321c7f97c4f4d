import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlainMarkdown } from '../../src/syntax/plain-markdown.ts';
import { markdownReadings } from './alike.ts';

/** Whether the text is read here; where it is, the tree has to be that of the parser. */
const readAlike = (text: string): boolean => {
  const { plain, library } = markdownReadings(text);
  expect(plain).toEqual(library);
  return plain !== null;
};

const samples = readdirSync('directives', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => join('directives', path));

const bodies = samples.map((path) => readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));

describe('Markdown of plain texts', () => {
  it('has the tree of the parser in every sample, and most samples are plain', () => {
    expect(bodies.filter(readAlike).length).toBeGreaterThan(bodies.length / 2);
  });

  it.each([
    'đoạn một  \nxuống dòng \n   viết tiếp   ',
    '## Tên *đậm* mục  \nđoạn',
    '1. một\n\n   a) hai\n\n   b) ba  \n\n2. bốn\n   năm\n\nsáu',
    '- một  \n- hai\n   \n   ba\n',
    '- một\n  - hai\n\n    ba\n- bốn\nnăm',
    'một\n2. hai\n1. ba\n- 2. bốn',
    '| a | b |\n| --- | :-: |\n| **x** |  |\n|c|-|  \n\nđoạn',
    '- một\n\n  | x |\n  | -: |\n  | y |\n\n  hai',
    '**một *hai* ba** ***bốn*** *năm **sáu* bảy** _a_b_ __c__',
    '***\n- - -\n---\nmột\r\nhai\r\n\r\n- ba\r\n',
    '\tthụt đầu dòng\n\n  \n\nhai',
    '',
  ])('is read as the parser reads it: %j', (text) => expect(readAlike(text)).toBe(true));

  it('gives the same tree for any mixture of words and marks', () => {
    const pieces = fc.constantFrom(
      'Sở Tài chính chủ trì, phối hợp',
      'với các đơn vị liên quan',
      'a) điểm thứ nhất của khoản',
      'ngày 15/4/2026 (thứ Tư)',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\r\n',
      '\t',
      '   ',
      '1. ',
      '12) ',
      '- ',
      '+ ',
      '* ',
      '**',
      '*',
      '_',
      '__',
      '***',
      '# ',
      '### ',
      '#',
      '> ',
      '| ',
      ' | ',
      '|',
      '| --- | --- |',
      '| a | b |\n| - | -: |\n',
      '---',
      '===',
      '.',
      ':',
      '…',
      '%',
      '\u00a0',
      '\u0301',
      '😀 vui lòng xem',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (list) => void readAlike(list.join(''))),
      { numRuns: 3000 },
    );
  });

  it('leaves what has a value of its own to the parser', () => {
    for (const text of [
      'xem [điều khoản này](a.md) trước',
      'dùng `mã nguồn này` đây',
      'AT&amp;T và các đơn vị',
      'một \\* hai ba bốn năm',
      '::: phu-luc\n:::',
      '> trích một đoạn',
      '1. một\n-\n',
      'một | hai\n--- | ---',
      '| a |\n| - |\nb',
      '# tên #',
    ])
      expect(parsePlainMarkdown(text), text).toBeNull();
  });
});
