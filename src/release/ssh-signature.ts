import { createHash } from 'node:crypto';
import { keyOfBlob, type PublicKey, verifiesWith } from './ssh-key.ts';
import { FormError, fromBase64, sameBytes, wireReader, wireString } from './ssh-wire.ts';

/** The namespace of all signatures of this toolkit: one made for another purpose is none here. */
export const NAMESPACE = 'chithi';

/** A signature as `ssh-keygen -Y sign` makes it (OpenSSH, PROTOCOL.sshsig). */
export interface SshSignature {
  readonly key: PublicKey;
  readonly namespace: string;
  readonly reserved: Uint8Array;
  readonly hash: 'sha256' | 'sha512';
  readonly signature: Uint8Array;
}

const MAGIC = Buffer.from('SSHSIG', 'latin1');
const BEGIN = '-----BEGIN SSH SIGNATURE-----';
const END = '-----END SSH SIGNATURE-----';
const LINE = 70;

/** The blob in its armour, as OpenSSH writes it. */
export function armoured(blob: Uint8Array): string {
  const base64 = Buffer.from(blob).toString('base64');
  const lines = base64.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return `${[BEGIN, ...lines, END].join('\n')}\n`;
}

/** The blob of an armoured signature, also with Windows line ends. Any other form than the one that OpenSSH writes throws `FormError`. */
export function blobOf(armour: string): Uint8Array {
  const text = armour.replaceAll('\r\n', '\n');
  if (!text.startsWith(`${BEGIN}\n`) || !text.endsWith(`\n${END}\n`)) throw new FormError('không phải chữ ký SSH');
  const blob = fromBase64(text.slice(BEGIN.length + 1, -END.length - 2).replaceAll('\n', ''));
  if (armoured(blob) !== text) throw new FormError('chữ ký SSH không đúng dạng');
  return blob;
}

/** Throws `FormError`. */
export function readSignature(blob: Uint8Array): SshSignature {
  const read = wireReader(blob);
  if (!sameBytes(read.take(MAGIC.length), MAGIC)) throw new FormError('không phải chữ ký SSH');
  const version = read.uint32();
  if (version !== 1) throw new FormError(`chữ ký SSH phiên bản ${version}, cần phiên bản 1`);
  const key = keyOfBlob(read.string());
  const namespace = read.text();
  const reserved = read.string();
  const hash = read.text();
  const signature = read.string();
  read.end();
  if (hash !== 'sha256' && hash !== 'sha512') throw new FormError(`hàm băm ${hash} không dùng được, cần sha256 hoặc sha512`);
  return { key, namespace, reserved, hash, signature };
}

/** Whether the signature is its key's over this message. Who holds the key is another question. Throws `FormError`. */
export function signatureHolds({ key, namespace, reserved, hash, signature }: SshSignature, message: Uint8Array): boolean {
  const digest = createHash(hash).update(message).digest();
  const signed = Buffer.concat([MAGIC, wireString(namespace), wireString(reserved), wireString(hash), wireString(digest)]);
  return verifiesWith(key, signed, signature);
}
