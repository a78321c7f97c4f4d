import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { PublicKey } from '../../src/release/ssh-key.ts';
import { armoured } from '../../src/release/ssh-signature.ts';
import { wireString } from '../../src/release/ssh-wire.ts';

/** A key pair that signs as `ssh-keygen -Y sign` does, without any program. */
export interface Signer {
  readonly key: PublicKey;
  /** `ssh-ed25519 AAAA…`. */
  readonly line: string;
  readonly sign: (message: Uint8Array, namespace?: string) => string;
}

const bytesOf = (base64url: string | undefined) => Buffer.from(base64url ?? '', 'base64url');

/** A big number as RFC 4251 writes it: no superfluous zeros, one where the first bit is set. */
function mpint(value: Uint8Array): Uint8Array {
  const trimmed = Buffer.from(value.subarray(value.findIndex((one) => one !== 0)));
  return wireString((trimmed[0] as number) >= 0x80 ? Buffer.concat([Buffer.of(0), trimmed]) : trimmed);
}

export function makeSigner(type: 'ed25519' | 'ecdsa' | 'rsa' | 'short-rsa' = 'ed25519'): Signer {
  const { publicKey, privateKey } = pair(type);
  const jwk = publicKey.export({ format: 'jwk' });
  const name = type === 'ed25519' ? 'ssh-ed25519' : type === 'ecdsa' ? 'ecdsa-sha2-nistp256' : 'ssh-rsa';
  const parts =
    type === 'ed25519'
      ? [wireString(bytesOf(jwk.x))]
      : type === 'ecdsa'
        ? [wireString('nistp256'), wireString(Buffer.concat([Buffer.of(4), bytesOf(jwk.x), bytesOf(jwk.y)]))]
        : [mpint(bytesOf(jwk.e)), mpint(bytesOf(jwk.n))];
  const blob = Buffer.concat([wireString(name), ...parts]);
  const signatureOf = (data: Uint8Array): Uint8Array => {
    if (type === 'ed25519') return Buffer.concat([wireString(name), wireString(sign(null, data, privateKey))]);
    if (type === 'ecdsa') {
      const flat = sign('sha256', data, { key: privateKey, dsaEncoding: 'ieee-p1363' });
      return Buffer.concat([wireString(name), wireString(Buffer.concat([mpint(flat.subarray(0, 32)), mpint(flat.subarray(32))]))]);
    }
    return Buffer.concat([wireString('rsa-sha2-512'), wireString(sign('sha512', data, privateKey))]);
  };
  return {
    key: { type: name, blob },
    line: `${name} ${blob.toString('base64')}`,
    sign: (message, namespace = 'chithi') => {
      const parts = [wireString(namespace), wireString(''), wireString('sha512')];
      const signed = Buffer.concat([Buffer.from('SSHSIG'), ...parts, wireString(createHash('sha512').update(message).digest())]);
      return armoured(
        Buffer.concat([Buffer.from('SSHSIG'), Buffer.of(0, 0, 0, 1), wireString(blob), ...parts, wireString(signatureOf(signed))]),
      );
    },
  };
}

function pair(type: 'ed25519' | 'ecdsa' | 'rsa' | 'short-rsa'): { publicKey: KeyObject; privateKey: KeyObject } {
  if (type === 'ed25519') return generateKeyPairSync('ed25519');
  if (type === 'ecdsa') return generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return generateKeyPairSync('rsa', { modulusLength: type === 'rsa' ? 2048 : 1024 });
}
