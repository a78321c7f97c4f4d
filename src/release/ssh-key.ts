import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { FormError, fromBase64, wireReader } from './ssh-wire.ts';

/** A public key as OpenSSH writes it. */
export interface PublicKey {
  /** `ssh-ed25519`, `ecdsa-sha2-nistp256`, `ssh-rsa`. */
  readonly type: string;
  readonly blob: Uint8Array;
}

const CURVES: Readonly<Record<string, { readonly name: string; readonly size: number; readonly hash: string }>> = {
  nistp256: { name: 'P-256', size: 32, hash: 'sha256' },
  nistp384: { name: 'P-384', size: 48, hash: 'sha384' },
  nistp521: { name: 'P-521', size: 66, hash: 'sha512' },
};

/** Shorter RSA keys can be broken; OpenSSH's own default is 3072. */
const MIN_RSA_BITS = 2048;

/** Types of keys that can sign here. */
export const keyTypes: readonly string[] = ['ssh-ed25519', ...Object.keys(CURVES).map((curve) => `ecdsa-sha2-${curve}`), 'ssh-rsa'];

/** `SHA256:…`, as `ssh-keygen -l` prints it. */
export function fingerprintOf(key: PublicKey): string {
  return `SHA256:${createHash('sha256').update(key.blob).digest('base64').replace(/=+$/, '')}`;
}

/** The key of `ssh-ed25519 AAAA… chú thích`; null where the text begins with no key. */
export function readPublicKey(text: string): PublicKey | null {
  const match = /^\s*([a-z0-9@.-]+)[ \t]+([A-Za-z0-9+/]+={0,2})(?:\s|$)/.exec(text);
  if (!match) return null;
  try {
    const blob = fromBase64(match[2] as string);
    const type = wireReader(blob).text();
    return type === match[1] ? { type, blob } : null;
  } catch {
    return null;
  }
}

/** The key of a blob, whose type is said within. Throws `FormError`. */
export function keyOfBlob(blob: Uint8Array): PublicKey {
  return { type: wireReader(blob).text(), blob };
}

/** The public key in a private key file of OpenSSH's own format, which holds it unencrypted; null for other formats. */
export function publicKeyInPrivate(text: string): PublicKey | null {
  const match = /^-----BEGIN OPENSSH PRIVATE KEY-----\s([\s\S]*?)-----END OPENSSH PRIVATE KEY-----/.exec(text.trimStart());
  if (!match) return null;
  try {
    const read = wireReader(Buffer.from((match[1] as string).replace(/\s/g, ''), 'base64'));
    if (Buffer.from(read.take(15)).toString('latin1') !== 'openssh-key-v1\0') return null;
    for (let skipped = 0; skipped < 3; skipped++) read.string();
    if (read.uint32() !== 1) return null;
    return keyOfBlob(Uint8Array.from(read.string()));
  } catch {
    return null;
  }
}

/** Why a key cannot sign here, whatever it would sign; null where it can. */
export function keyFault(key: PublicKey): string | null {
  if (/^sk-/.test(key.type)) return `khóa ${key.type} nằm trên thiết bị FIDO, chưa dùng được; cần khóa Ed25519, ECDSA hoặc RSA`;
  if (/-cert-v\d+@/.test(key.type)) return 'đây là chứng thư khóa (-cert.pub); cần chính khóa công khai';
  try {
    keyObject(key);
    return null;
  } catch (error) {
    return error instanceof FormError ? error.message : 'khóa công khai không hợp lệ';
  }
}

const url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

function keyObject(key: PublicKey): KeyObject {
  const read = wireReader(key.blob);
  read.text();
  if (key.type === 'ssh-ed25519') {
    const x = read.string();
    read.end();
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: url(x) }, format: 'jwk' });
  }
  if (key.type === 'ssh-rsa') {
    const e = read.mpint();
    const n = read.mpint();
    read.end();
    if (n.length * 8 < MIN_RSA_BITS) throw new FormError(`khóa RSA ${n.length * 8} bit quá ngắn, cần từ ${MIN_RSA_BITS} bit`);
    return createPublicKey({ key: { kty: 'RSA', n: url(n), e: url(e) }, format: 'jwk' });
  }
  const name = key.type.replace('ecdsa-sha2-', '');
  const curve = CURVES[name];
  if (!curve) throw new FormError(`loại khóa ${key.type} không dùng được, cần một trong: ${keyTypes.join(', ')}`);
  if (read.text() !== name) throw new FormError('khóa ECDSA sai dạng');
  const point = read.string();
  read.end();
  if (point.length !== 1 + 2 * curve.size || point[0] !== 4) throw new FormError('khóa ECDSA sai dạng');
  const [x, y] = [point.subarray(1, 1 + curve.size), point.subarray(1 + curve.size)];
  return createPublicKey({ key: { kty: 'EC', crv: curve.name, x: url(x), y: url(y) }, format: 'jwk' });
}

function padded(value: Uint8Array, size: number): Uint8Array {
  if (value.length > size) throw new FormError('chữ ký ECDSA sai dạng');
  const result = new Uint8Array(size);
  result.set(value, size - value.length);
  return result;
}

/** Whether a signature in the form of RFC 4253, section 6.6, is this key's over these bytes. Throws `FormError` where it has another form. */
export function verifiesWith(key: PublicKey, data: Uint8Array, signature: Uint8Array): boolean {
  const read = wireReader(signature);
  const type = read.text();
  const value = read.string();
  read.end();
  try {
    const object = keyObject(key);
    if (key.type === 'ssh-ed25519') return type === key.type && value.length === 64 && verify(null, data, object, value);
    if (key.type === 'ssh-rsa') {
      const hash = type === 'rsa-sha2-512' ? 'sha512' : type === 'rsa-sha2-256' ? 'sha256' : null;
      if (!hash) throw new FormError(`chữ ký kiểu ${type} quá yếu hoặc lạ`);
      return verify(hash, data, object, value);
    }
    const curve = CURVES[key.type.replace('ecdsa-sha2-', '')];
    if (!curve || type !== key.type) return false;
    const parts = wireReader(value);
    const [r, s] = [parts.mpint(), parts.mpint()];
    parts.end();
    const flat = Buffer.concat([padded(r, curve.size), padded(s, curve.size)]);
    return verify(curve.hash, data, { key: object, dsaEncoding: 'ieee-p1363' }, flat);
  } catch (error) {
    if (error instanceof FormError) throw error;
    // a point that is not on its curve, a modulus that is none: no signature of it can be right
    throw new FormError('khóa công khai không hợp lệ');
  }
}
