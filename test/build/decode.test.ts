import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/build/decode.ts';
import { readImage } from '../../src/build/image.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), !big);
  return bytes;
};
const TEXT = '\uFEFFĐiều 1. Phạm vi\r\nHu\u0065\u0302\u0301, 😀\n';

describe('bytes', () => {
  it('of UTF-8 are taken as they are: BOM, CRLF and decomposed letters stay', () => {
    expect(decode('a.md', utf8(TEXT))).toEqual({ path: 'a.md', text: TEXT });
  });

  it('of UTF-16 are read, and said to be', () => {
    expect(decode('a.md', utf16(TEXT, false))).toEqual({ path: 'a.md', text: TEXT, encoding: 'UTF-16 LE' });
    expect(decode('a.md', utf16(TEXT, true))).toEqual({ path: 'a.md', text: TEXT, encoding: 'UTF-16 BE' });
  });

  it('of UTF-16 without a BOM are recognised by their zeros', () => {
    const text = `---\nloai: chi_thi\ntrich_yeu: Về việc ${'phòng cháy, chữa cháy '.repeat(20)}`;
    expect(decode('a.md', utf16(text, false))).toMatchObject({ text, encoding: 'UTF-16 LE' });
    expect(decode('a.md', utf16(text, true))).toMatchObject({ text, encoding: 'UTF-16 BE' });
    expect(decode('a.md', utf16('plain ASCII', false)).encoding).toBe('UTF-16 LE');
    expect(decode('a.md', utf8('Một chữ \0 lạc.')).encoding).toBeUndefined();
    expect(decode('a.md', new Uint8Array()).encoding).toBeUndefined();
  });

  it('that are no UTF-8 are read as well as they can be', () => {
    const { text, encoding } = decode('a.md', new Uint8Array([0x41, 0xff, 0x42]));
    expect([text, encoding]).toEqual(['A\ufffdB', 'không phải UTF-8']);
  });

  it('of any kind give a text', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof decode('a', bytes).text === 'string'));
  });
});

describe('the header of an image', () => {
  it('of PNG tells its size', () => {
    const png = new Uint8Array(33);
    const view = new DataView(png.buffer);
    view.setUint32(0, 0x89504e47);
    view.setUint32(12, 0x49484452);
    view.setUint32(16, 640);
    view.setUint32(20, 480);
    expect(readImage(png)).toMatchObject({ format: 'png', width: 640, height: 480 });
  });

  it('of JPEG tells its size, past other segments', () => {
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0x01, 0xe0, 0x02, 0x80, 0, 0, 0, 0]);
    expect(readImage(jpeg)).toMatchObject({ format: 'jpeg', width: 640, height: 480 });
  });

  it('of anything else is none, without a crash', () => {
    expect(readImage(utf8('văn bản'))).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (rest) => {
        readImage(rest);
        readImage(new Uint8Array([0xff, 0xd8, ...rest]));
        readImage(new Uint8Array([0x89, 0x50, 0x4e, 0x47, ...rest]));
      }),
    );
  });
});
