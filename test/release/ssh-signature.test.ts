import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, readPublicKey } from '../../src/release/ssh-key.ts';
import { armoured, blobOf, readSignature, signatureHolds } from '../../src/release/ssh-signature.ts';
import { FormError } from '../../src/release/ssh-wire.ts';
import { makeSigner } from './ssh-signer.ts';

const message = new TextEncoder().encode('{"phê duyệt": true}');
const accepted = (armour: string | Uint8Array, bytes: Uint8Array): boolean => {
  try {
    return signatureHolds(readSignature(blobOf(typeof armour === 'string' ? armour : new TextDecoder().decode(armour))), bytes);
  } catch (error) {
    if (error instanceof FormError) return false;
    throw error;
  }
};

describe('an SSH signature', () => {
  for (const type of ['ed25519', 'ecdsa', 'rsa'] as const) {
    test(`by an ${type} key holds over its message and no other`, () => {
      const signer = makeSigner(type);
      const armour = signer.sign(message);
      expect(accepted(armour, message)).toBe(true);
      expect(accepted(armour, message.subarray(1))).toBe(false);
      expect(readSignature(blobOf(armour))).toMatchObject({ namespace: 'chithi', hash: 'sha512', key: { type: signer.key.type } });
      expect(readPublicKey(`${signer.line} ghi chú`)).toEqual({ type: signer.key.type, blob: signer.key.blob });
      expect(fingerprintOf(signer.key)).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/);
    });

    test(`by an ${type} key does not hold after any bit of it was flipped`, () => {
      const signer = makeSigner(type);
      const armour = new TextEncoder().encode(signer.sign(message));
      for (let at = 0; at < armour.length; at++) {
        const changed = armour.slice();
        changed[at] = (changed[at] as number) ^ (1 << (at % 8));
        // by some other key it may hold, never by this one
        expect(accepted(changed, message), `byte ${at}`).toBe(false);
      }
    });
  }

  test('of a short RSA key is refused', () => {
    const signer = makeSigner('short-rsa');
    expect(() => signatureHolds(readSignature(blobOf(signer.sign(message))), message)).toThrow(/quá ngắn/);
  });

  test('is the same with Windows line ends', () => {
    expect(accepted(makeSigner().sign(message).replaceAll('\n', '\r\n'), message)).toBe(true);
  });

  test('of any bytes is refused in words, never a crash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(accepted(armoured(bytes), message)).toBe(false);
        expect(accepted(armoured(Buffer.concat([Buffer.from('SSHSIG'), Buffer.of(0, 0, 0, 1), bytes])), message)).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(accepted(text, message)).toBe(false);
      }),
    );
  });
});
