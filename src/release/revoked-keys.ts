import { createHash } from 'node:crypto';
import { keyOfBlob, type PublicKey, readPublicKey } from './ssh-key.ts';
import { FormError, wireReader } from './ssh-wire.ts';

/** Khóa đã thu hồi. */
export interface RevokedKeys {
  readonly has: (key: PublicKey) => boolean;
}

const KRL_MAGIC = 'SSHKRL\n\0';
const SECTION = { certificates: 1, explicitKey: 2, sha1: 3, signature: 4, sha256: 5, extension: 255 } as const;

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/**
 * A file of revoked keys as `ssh-keygen -Y verify -r` takes it: OpenSSH's KRL, or a list of public keys, one a line. What cannot be read for
 * certain throws `FormError`: a key must never count as good because its revocation was misread.
 */
export function readRevokedKeys(bytes: Uint8Array): RevokedKeys {
  const blobs = new Set<string>();
  const digests = { sha1: new Set<string>(), sha256: new Set<string>() };
  if (Buffer.from(bytes.subarray(0, KRL_MAGIC.length)).toString('latin1') === KRL_MAGIC) {
    const read = wireReader(bytes);
    read.take(KRL_MAGIC.length);
    const version = read.uint32();
    if (version !== 1) throw new FormError(`KRL phiên bản ${version}, cần phiên bản 1`);
    for (let skipped = 0; skipped < 3; skipped++) read.uint64();
    read.string();
    read.string();
    while (read.left() > 0) {
      const kind = read.byte();
      const section = wireReader(read.string());
      if (kind === SECTION.explicitKey) while (section.left() > 0) blobs.add(hex(keyOfBlob(section.string()).blob));
      else if (kind === SECTION.sha1) while (section.left() > 0) digests.sha1.add(hex(section.string()));
      else if (kind === SECTION.sha256) while (section.left() > 0) digests.sha256.add(hex(section.string()));
      else if (kind === SECTION.signature) {
        read.string();
      } else if (kind !== SECTION.certificates && kind !== SECTION.extension) throw new FormError(`KRL có phần lạ (${kind})`);
    }
  } else {
    for (const [index, line] of new TextDecoder().decode(bytes).split('\n').entries()) {
      const content = line.trim();
      if (content === '' || content.startsWith('#')) continue;
      const key = readPublicKey(content);
      if (!key) throw new FormError(`dòng ${index + 1} không phải khóa công khai`);
      blobs.add(hex(key.blob));
    }
  }
  return {
    has: ({ blob }) =>
      blobs.has(hex(blob)) ||
      digests.sha256.has(createHash('sha256').update(blob).digest('hex')) ||
      digests.sha1.has(createHash('sha1').update(blob).digest('hex')),
  };
}

export const noneRevoked: RevokedKeys = { has: () => false };
