import { join } from 'node:path';
import type { OfficeFolder } from '../build/office.ts';
import { readIfThere, WorldError } from '../build/world.ts';
import { readApprovalPolicy } from '../document/approval-policy.ts';
import { readAllowedSigners } from './allowed-signers.ts';
import type { Trust } from './approval-check.ts';
import { noneRevoked, readRevokedKeys } from './revoked-keys.ts';
import { FormError } from './ssh-wire.ts';

/** Files of keys named on the command line instead of those of chithi.yaml. */
export interface KeyFiles {
  readonly keys?: string;
  readonly revoked?: string;
}

/** Whether the office has a file of public keys at all. */
export async function hasKeys(office: OfficeFolder): Promise<boolean> {
  const policy = readApprovalPolicy(office.compiler.configuration.approvals);
  return (await readIfThere(join(office.root, policy.keys))) !== null;
}

/**
 * Whom the office trusts: its policy, its public keys, its revoked keys. A file of keys that is absent or cannot be read whole stops
 * everything: nobody may count as trusted, or as not revoked, by accident.
 */
export async function loadTrust(office: OfficeFolder, files: KeyFiles = {}): Promise<Trust> {
  const policy = readApprovalPolicy(office.compiler.configuration.approvals);
  const keysPath = files.keys ?? join(office.root, policy.keys);
  const bytes = await readIfThere(keysPath);
  if (!bytes)
    throw new WorldError(
      `Không có tệp khóa công khai «${keysPath}». Cần mỗi người một dòng: địa-chỉ namespaces="chithi" ssh-ed25519 AAAA… (khóa công khai lấy từ tệp .pub).`,
    );
  const signers = readAllowedSigners(new TextDecoder().decode(bytes));
  const [fault] = signers.faults;
  if (fault) throw new WorldError(`Tệp khóa công khai «${keysPath}», dòng ${fault.line}: ${fault.message}.`);
  const revokedPath = files.revoked ?? (policy.revoked === null ? null : join(office.root, policy.revoked));
  if (revokedPath === null) return { policy, signers, revoked: noneRevoked };
  const list = await readIfThere(revokedPath);
  if (!list) throw new WorldError(`Không có tệp khóa đã thu hồi «${revokedPath}» mà cấu hình nêu. Chưa thu hồi khóa nào thì để tệp trống.`);
  try {
    return { policy, signers, revoked: readRevokedKeys(list) };
  } catch (error) {
    if (error instanceof FormError) throw new WorldError(`Tệp khóa đã thu hồi «${revokedPath}» sai: ${error.message}.`);
    throw error;
  }
}
