import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxAsText } from '../../../src/writers/docx/docx-as-text.ts';
import { storedEntry, textEntry, zip } from '../../../src/writers/docx/zip.ts';

describe('the package', () => {
  const entries = () => [textEntry('a/b.xml', '<x>ệ</x>'.repeat(500)), storedEntry('hinh.png', new Uint8Array([1, 2, 3]))];

  it('opens again with the same files in the same order', () => {
    const files = unzipSync(zip(entries()));
    expect(Object.keys(files)).toEqual(['a/b.xml', 'hinh.png']);
    expect(new TextDecoder().decode(files['a/b.xml'])).toBe('<x>ệ</x>'.repeat(500));
    expect([...(files['hinh.png'] ?? [])]).toEqual([1, 2, 3]);
  });

  it('bears no moment but the first that the format can say', () => {
    const bytes = zip(entries());
    const view = new DataView(bytes.buffer);
    expect(view.getUint16(10, true)).toBe(0);
    expect(view.getUint16(12, true)).toBe(0x21);
    expect(zip(entries())).toEqual(bytes);
  });

  it('reads as loose text, one element a line', () => {
    expect(docxAsText(zip([textEntry('a.xml', '<a><b c="1"/><d>e f</d><g><h/></g></a>')]))).toBe(
      '=== a.xml\n<a>\n  <b c="1"/>\n  <d>e f</d>\n  <g>\n    <h/>\n  </g>\n</a>\n',
    );
  });
});
