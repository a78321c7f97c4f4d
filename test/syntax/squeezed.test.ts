import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/syntax/markdown.ts';
import { squeeze } from '../../src/syntax/squeezed.ts';

/** A tree without lines and columns. */
const bare = (text: string, whole: boolean) =>
  JSON.parse(JSON.stringify(parseMarkdown(text, whole), (key, value) => (key === 'line' || key === 'column' ? undefined : value)));

const same = (text: string): void => {
  expect(bare(text, false)).toEqual(bare(text, true));
};

const samples = readdirSync('directives', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => join('directives', path));

describe('a text squeezed before it is parsed', () => {
  it.each(samples)('gives the same tree: %s', (path) => same(readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')));

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
      fc.property(fc.array(pieces, { maxLength: 40 }), (list) => same(list.join(''))),
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
      'chữ \ue000 lạ trong văn bản',
    ])
      expect(squeeze(text), text).toBeNull();
  });

  it('is much shorter', () => {
    const text = 'Ủy ban nhân dân tỉnh yêu cầu Sở Tài chính, Sở Nội vụ khẩn trương triển khai thực hiện.';
    expect(squeeze(text)?.text).toBe('\ue000.');
  });
});
