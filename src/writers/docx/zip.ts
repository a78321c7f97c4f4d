import { deflateSync, strFromU8, strToU8, unzipSync } from 'fflate';

/** A file of the package, ready to be put into it: compressed once, put into as many packages as like. */
export interface Entry {
  readonly name: Uint8Array;
  readonly checksum: number;
  /** Bytes before compression. */
  readonly size: number;
  readonly data: Uint8Array;
  readonly deflated: boolean;
}

// Every entry bears the first moment that the format can say, 1 January 1980, 0:00, whatever the clock and the zone.
const dosTime = 0;
const dosDate = (0 << 9) | (1 << 5) | 1;

const checksums = new Int32Array(256).map((_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksumOf(bytes: Uint8Array): number {
  let value = -1;
  for (let at = 0; at < bytes.length; at++) value = (checksums[(value ^ (bytes[at] as number)) & 255] as number) ^ (value >>> 8);
  return ~value >>> 0;
}

/** Text compresses five times at this level; higher ones take twice the time for a tenth less. */
const level = 3;

/** A file of text. */
export function textEntry(name: string, content: string): Entry {
  const bytes = strToU8(content);
  return { name: strToU8(name), checksum: checksumOf(bytes), size: bytes.length, data: deflateSync(bytes, { level }), deflated: true };
}

/** A file that is compressed by itself, such as a picture. */
export function storedEntry(name: string, bytes: Uint8Array): Entry {
  return { name: strToU8(name), checksum: checksumOf(bytes), size: bytes.length, data: bytes, deflated: false };
}

const localHeader = 30;
const centralHeader = 46;
const endRecord = 22;
/** Names are UTF-8. */
const utf8 = 0x800;
const version = 20;

/** A zip of these files in this order: the same files give the same bytes. */
export function zip(entries: readonly Entry[]): Uint8Array {
  let total = endRecord;
  for (const { name, data } of entries) total += localHeader + centralHeader + 2 * name.length + data.length;
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  const common = (entry: Entry) => {
    view.setUint16(at, version, true);
    view.setUint16(at + 2, utf8, true);
    view.setUint16(at + 4, entry.deflated ? 8 : 0, true);
    view.setUint16(at + 6, dosTime, true);
    view.setUint16(at + 8, dosDate, true);
    view.setUint32(at + 10, entry.checksum, true);
    view.setUint32(at + 14, entry.data.length, true);
    view.setUint32(at + 18, entry.size, true);
    view.setUint16(at + 22, entry.name.length, true);
    at += 26;
  };
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    at += 4;
    common(entry);
    out.set(entry.name, at);
    at += entry.name.length;
    out.set(entry.data, at);
    at += entry.data.length;
  }
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, version, true);
    at += 6;
    common(entry);
    // no extra field, comment, disk or attributes
    view.setUint32(at + 10, offsets[index] as number, true);
    at += 14;
    out.set(entry.name, at);
    at += entry.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The files of a zip by name, in its order. */
export function unzip(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unzipSync(bytes);
}

/** A zip with other text in some of its files: `changed` answers null for what stays as it is. */
export function rewriteZip(bytes: Uint8Array, changed: (name: string, read: () => string) => string | null): Uint8Array {
  return zip(
    Object.entries(unzipSync(bytes)).map(([name, data]) => {
      const text = changed(name, () => strFromU8(data));
      return text === null ? storedEntry(name, data) : textEntry(name, text);
    }),
  );
}
