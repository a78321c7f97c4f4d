import type { SourceFile } from '../source/source-file.ts';

/** Bytes as text, nothing normalised. What is not UTF-8 is read as well as it can be, and the source says what it seemed to be. */
export function decode(path: string, bytes: Uint8Array): SourceFile {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { path, text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes), encoding: 'UTF-16 LE' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { path, text: new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes), encoding: 'UTF-16 BE' };
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const sparse = bytes.subarray(0, 400).filter((byte, index) => index % 2 === 1 && byte === 0).length > 50;
    if (sparse) return { path, text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes), encoding: 'UTF-16 LE' };
    return { path, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), encoding: 'không phải UTF-8' };
  }
}
