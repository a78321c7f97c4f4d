import { bold, boldItalic, characters, italic, regular, unitsPerEm } from './glyph-widths.ts';

export type Face = 'regular' | 'bold' | 'italic' | 'boldItalic';

const widths: Readonly<Record<Face, readonly number[]>> = { regular, bold, italic, boldItalic };
const tables: Partial<Record<Face, Uint16Array>> = {};
/** What a character of unknown width is taken to need. */
const unknown = 1024;

function tableOf(face: Face): Uint16Array {
  let table = tables[face];
  if (!table) {
    table = new Uint16Array(0x2300).fill(unknown);
    for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = widths[face][at] as number;
    table.fill(0, 0x300, 0x370);
    tables[face] = table;
  }
  return table;
}

/** Width in pt of a text set in Times New Roman of `size` pt, without kerning. */
export function textWidth(value: string, size: number, face: Face = 'regular'): number {
  const table = tableOf(face);
  let units = 0;
  for (let at = 0; at < value.length; at++) units += table[value.charCodeAt(at)] ?? unknown;
  return (units * size) / unitsPerEm;
}
