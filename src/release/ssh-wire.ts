/** Bytes that are not in the form that their format prescribes. The message is a Vietnamese clause: «thiếu byte ở cuối». */
export class FormError extends Error {
  override readonly name = 'FormError';
}

/** Reads the data types of RFC 4251, section 5, one after another. */
export interface WireReader {
  readonly uint32: () => number;
  readonly uint64: () => bigint;
  readonly byte: () => number;
  readonly string: () => Uint8Array;
  readonly text: () => string;
  /** A big number without its leading zero byte. */
  readonly mpint: () => Uint8Array;
  readonly take: (length: number) => Uint8Array;
  readonly left: () => number;
  /** Throws where bytes are left: nothing may hide behind what was read. */
  readonly end: () => void;
}

export function wireReader(bytes: Uint8Array): WireReader {
  let at = 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const take = (length: number): Uint8Array => {
    if (length > bytes.length - at) throw new FormError('dữ liệu bị cụt');
    at += length;
    return bytes.subarray(at - length, at);
  };
  const uint32 = () => {
    take(4);
    return view.getUint32(at - 4);
  };
  const string = () => take(uint32());
  return {
    uint32,
    uint64: () => {
      take(8);
      return view.getBigUint64(at - 8);
    },
    byte: () => take(1)[0] as number,
    string,
    text: () => Buffer.from(string()).toString('latin1'),
    mpint: () => {
      const value = string();
      if (value.length === 0 || (value[0] as number) >= 0x80) throw new FormError('số lớn sai dạng');
      if (value[0] === 0 && value.length > 1 && (value[1] as number) < 0x80) throw new FormError('số lớn sai dạng');
      return value[0] === 0 ? value.subarray(1) : value;
    },
    take,
    left: () => bytes.length - at,
    end: () => {
      if (at !== bytes.length) throw new FormError('thừa dữ liệu ở cuối');
    },
  };
}

/** A string of RFC 4251: its length, then its bytes. */
export function wireString(value: Uint8Array | string): Uint8Array {
  const bytes = typeof value === 'string' ? Buffer.from(value, 'latin1') : value;
  const result = new Uint8Array(4 + bytes.length);
  new DataView(result.buffer).setUint32(0, bytes.length);
  result.set(bytes, 4);
  return result;
}

/** Base64 in its one canonical form; anything else throws. */
export function fromBase64(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) throw new FormError('không phải base64 đúng dạng');
  return bytes;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
