/** What signing software prints on a page: lines from a point, in points from the lower left corner. */
export interface Stamp {
  /** From 0. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Whether the stamp hides what lies under it. */
  readonly opaque?: boolean;
}

/**
 * A PDF with an incremental update as signing software appends one: every byte of the original stays, after it come a signature field with a
 * printed appearance on each page, the pages that name it, and a second cross-reference table. The original must have a plain one, as
 * LibreOffice writes it. The signature itself is empty: only what is printed matters here.
 */
export function withStamps(pdf: Buffer, stamps: readonly Stamp[]): Buffer {
  const text = pdf.toString('latin1');
  const number = (pattern: RegExp) => Number([...text.matchAll(pattern)].at(-1)?.[1]);
  const [previous, root] = [number(/startxref\s+(\d+)/g), number(/\/Root (\d+) 0 R/g)];
  let size = number(/\/Size (\d+)/g);
  const pages = [...text.matchAll(/(?:^|\n)(\d+) 0 obj\s*(<<\/Type\/Page\/[^]*?)endobj/g)].map((one) => ({
    id: Number(one[1]),
    body: one[2] as string,
  }));
  const objects: { readonly id: number; readonly body: Buffer }[] = [];
  const add = (body: string | Buffer, id = size++) => {
    objects.push({ id, body: Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1') });
    return id;
  };
  const stream = (entries: string, content: string) =>
    Buffer.from(`<<${entries}/Length ${Buffer.byteLength(content, 'latin1')}>>\nstream\n${content}\nendstream`, 'latin1');
  const signature = add('<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 0 0 0]/Contents<00>>>');
  const annotations = new Map<number, number[]>();
  for (const { page, x, y, lines, opaque = false } of stamps) {
    // every letter that the stamp needs is a code of its own, which the map gives back
    const letters = [...new Set(lines.join(''))];
    const code = (letter: string) => (letters.indexOf(letter) + 1).toString(16).padStart(2, '0');
    const hex = (letter: string) => [...Buffer.from(letter, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const map = add(
      stream(
        '',
        `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def 1 begincodespacerange <00> <FF> endcodespacerange\n${letters.length} beginbfchar\n${letters.map((letter) => `<${code(letter)}> <${hex(letter)}>`).join('\n')}\nendbfchar endcmap end end`,
      ),
    );
    const font = add(
      `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 1/LastChar ${letters.length}/Widths[${letters.map(() => 480).join(' ')}]/ToUnicode ${map} 0 R>>`,
    );
    const [width, height] = [220, lines.length * 11 + 6];
    const show = lines.map((line) => `<${[...line].map(code).join('')}> Tj T*`).join('\n');
    const content = `${opaque ? `1 g 0 0 ${width} ${height} re f 0 g\n` : ''}BT /F 9 Tf 11 TL 3 ${height - 11} Td\n${show}\nET`;
    const form = add(stream(`/Type/XObject/Subtype/Form/BBox[0 0 ${width} ${height}]/Resources<</Font<</F ${font} 0 R>>>>`, content));
    const own = pages[page] as (typeof pages)[number];
    const field = add(
      `<</Type/Annot/Subtype/Widget/FT/Sig/T(ky-${size})/V ${signature} 0 R/F 132/P ${own.id} 0 R/Rect[${x} ${y} ${x + width} ${y + height}]/AP<</N ${form} 0 R>>>>`,
    );
    annotations.set(page, [...(annotations.get(page) ?? []), field]);
  }
  for (const [page, fields] of annotations) {
    const { id, body } = pages[page] as (typeof pages)[number];
    add(body.trimEnd().replace(/>>$/, `/Annots[${fields.map((one) => `${one} 0 R`).join(' ')}]>>`), id);
  }
  let result = pdf;
  const places: (readonly [number, number])[] = [];
  for (const { id, body } of objects) {
    places.push([id, result.length]);
    result = Buffer.concat([result, Buffer.from(`${id} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
  }
  const table = places
    .sort(([a], [b]) => a - b)
    .map(([id, at]) => `${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`)
    .join('');
  const trailer = `xref\n${table}trailer\n<</Size ${size}/Root ${root} 0 R/Prev ${previous}>>\nstartxref\n${result.length}\n%%EOF\n`;
  return Buffer.concat([result, Buffer.from(trailer, 'latin1')]);
}
