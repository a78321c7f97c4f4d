import { fingerprintOf } from './ssh-key.ts';
import { armoured, blobOf, readSignature, type SshSignature, signatureHolds } from './ssh-signature.ts';
import { FormError, fromBase64 } from './ssh-wire.ts';

export const IN_TOTO_PAYLOAD = 'application/vnd.in-toto+json';

/** What a DSSE signature is over (DSSE v1, pre-authentication encoding). */
export function preAuthentication(type: string, payload: Uint8Array): Uint8Array {
  const typeBytes = Buffer.from(type);
  return Buffer.concat([Buffer.from(`DSSEv1 ${typeBytes.length} `), typeBytes, Buffer.from(` ${payload.length} `), payload]);
}

/**
 * An envelope of one line. The signature is the SSHSIG blob that `ssh-keygen -Y sign` made over the pre-authentication encoding, so that
 * keys in an agent or on a token serve, and `ssh-keygen -Y verify` can check it.
 */
export function envelope(payload: Uint8Array, armour: string): Uint8Array {
  const blob = blobOf(armour);
  return new TextEncoder().encode(
    `${JSON.stringify({
      payloadType: IN_TOTO_PAYLOAD,
      payload: Buffer.from(payload).toString('base64'),
      signatures: [{ keyid: fingerprintOf(readSignature(blob).key), sig: Buffer.from(blob).toString('base64') }],
    })}\n`,
  );
}

export interface OpenedEnvelope {
  readonly payload: Uint8Array;
  readonly signature: SshSignature;
  readonly armour: string;
  readonly holds: boolean;
}

/** Opens an envelope that is in exactly the form written here; throws `FormError`. */
export function openEnvelope(bytes: Uint8Array): OpenedEnvelope {
  let value: { payloadType?: unknown; payload?: unknown; signatures?: unknown };
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as typeof value;
  } catch {
    throw new FormError('không phải JSON');
  }
  const [one, ...more] = Array.isArray(value?.signatures) ? (value.signatures as { sig?: unknown }[]) : [];
  if (value?.payloadType !== IN_TOTO_PAYLOAD || typeof value.payload !== 'string' || typeof one?.sig !== 'string' || more.length > 0)
    throw new FormError('không phải phong bì DSSE của chithi');
  const payload = fromBase64(value.payload);
  const armour = armoured(fromBase64(one.sig));
  const signature = readSignature(fromBase64(one.sig));
  if (Buffer.compare(envelope(payload, armour), bytes) !== 0) throw new FormError('phong bì DSSE không ở dạng mà chithi ghi');
  return { payload, signature, armour, holds: signatureHolds(signature, preAuthentication(IN_TOTO_PAYLOAD, payload)) };
}
