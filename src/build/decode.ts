import { isUtf8 } from 'node:buffer';
import type { SourceFile } from '../source/source-file.ts';

/** Bytes as text, nothing normalised. What is not UTF-8 is read as well as it can be, and the source says what it seemed to be. */
export function decode(path: string, bytes: Uint8Array): SourceFile {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { path, text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes), encoding: 'UTF-16 LE' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { path, text: new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes), encoding: 'UTF-16 BE' };
  const without = zerosSay(bytes);
  if (without)
    return {
      path,
      text: new TextDecoder(without, { ignoreBOM: true }).decode(bytes),
      encoding: without === 'utf-16le' ? 'UTF-16 LE' : 'UTF-16 BE',
    };
  // asked apart: Node's decoder that refuses what is no UTF-8 takes half as long again
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return isUtf8(bytes) ? { path, text } : { path, text, encoding: 'không phải UTF-8' };
}

/** UTF-16 without its mark: one byte in two of Latin text is zero, which no UTF-8 text has at all. */
function zerosSay(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 400);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at++)
    if (bytes[at] === 0) {
      if (at % 2 === 0) even++;
      else odd++;
    }
  if (Math.max(even, odd) * 8 <= length || Math.min(even, odd) * 4 > Math.max(even, odd)) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
