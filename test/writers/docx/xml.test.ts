import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, text, together } from '../../../src/writers/docx/xml.ts';

const unescaped = (value: string) =>
  value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('XML', () => {
  it('never lets text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const written = text(value);
        expect(written).not.toMatch(/[<>"]/);
        expect(written.replaceAll(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
      }),
    );
  });

  it('gives back every text that XML can hold', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~À-ỹ“”–…]*$/), (value) => {
        expect(unescaped(text(value))).toBe(value);
      }),
    );
  });

  it('leaves out what XML cannot hold, and turns line ends into spaces', () => {
    expect(text('a\u0000b\u001fc\ud800d\uffff')).toBe('abcd');
    expect(text('a\nb\tc')).toBe('a b c');
    expect(text('\u{1f600}')).toBe('\u{1f600}');
  });

  it('escapes attributes and leaves out the undefined ones', () => {
    expect(element('a', { x: '"<&', y: undefined, z: 3 })).toBe('<a x="&quot;&lt;&amp;" z="3"/>');
    expect(element('a', null, together(element('b', null), text('c')))).toBe('<a><b/>c</a>');
  });
});
