import { readIfThere, WorldError } from '../build/world.ts';
import { type Role, roleNames } from '../document/approval-policy.ts';
import { momentText } from '../document/moment.ts';
import { matchesList, principalsOf, refusalOf } from './allowed-signers.ts';
import type { Trust } from './approval-check.ts';
import { runProgram } from './run-program.ts';
import { fingerprintOf, type PublicKey, publicKeyInPrivate, readPublicKey } from './ssh-key.ts';
import { blobOf, NAMESPACE, readSignature, signatureHolds } from './ssh-signature.ts';
import { FormError, sameBytes } from './ssh-wire.ts';

const INSTALL = 'OpenSSH (Debian, Ubuntu: apt install openssh-client; Windows: tính năng «OpenSSH Client»)';

/**
 * A key to sign with: a private key file, or a public one whose private half is in the agent (or on a token that the agent knows).
 * `ssh-keygen` does the signing; the private key is never read here.
 */
export interface SigningKey {
  readonly path: string;
  readonly key: PublicKey;
}

/** The public half of a key file, without its passphrase where the file allows it. */
export async function openKey(path: string): Promise<SigningKey> {
  const bytes = await readIfThere(path);
  if (!bytes)
    throw new WorldError(`Không có tệp khóa «${path}». Cần khóa riêng, hoặc khóa công khai (.pub) khi khóa riêng nằm trong ssh-agent.`);
  const text = new TextDecoder().decode(bytes);
  const key = readPublicKey(text) ?? publicKeyInPrivate(text);
  if (key) return { path, key };
  const beside = await readIfThere(`${path}.pub`);
  const pair = beside && readPublicKey(new TextDecoder().decode(beside));
  if (pair) return { path, key: pair };
  const { code, stdout } = await runProgram('ssh-keygen', ['-y', '-f', path], { install: INSTALL });
  const derived = code === 0 ? readPublicKey(stdout.toString()) : null;
  if (!derived)
    throw new WorldError(`Không đọc được khóa «${path}». Cần khóa SSH (Ed25519, ECDSA hoặc RSA); tạo khóa: ssh-keygen -t ed25519.`);
  return { path, key: derived };
}

/** Signs exactly these bytes and verifies what came back before it is given out. */
export async function sign(by: SigningKey, bytes: Uint8Array): Promise<string> {
  const { code, stdout, stderr } = await runProgram('ssh-keygen', ['-Y', 'sign', '-n', NAMESPACE, '-f', by.path], {
    input: bytes,
    install: INSTALL,
  });
  if (code !== 0) {
    const reason = stderr.trim().split(/\r?\n/).at(-1) ?? '';
    throw new WorldError(`ssh-keygen không ký được bằng khóa «${by.path}»: ${signingFault(reason)}.`);
  }
  const armour = stdout.toString();
  try {
    const signature = readSignature(blobOf(armour));
    if (signature.namespace === NAMESPACE && sameBytes(signature.key.blob, by.key.blob) && signatureHolds(signature, bytes)) return armour;
    throw new WorldError(`Khóa «${by.path}» ký bằng khóa khác với khóa công khai đi kèm. Kiểm tra tệp .pub bên cạnh.`);
  } catch (error) {
    if (error instanceof FormError) throw new WorldError(`Khóa «${by.path}» không dùng để ký được: ${error.message}.`);
    throw error;
  }
}

function signingFault(reason: string): string {
  if (/passphrase|incorrect/i.test(reason)) return 'sai mật khẩu của khóa';
  if (/UNPROTECTED|bad permissions|Permissions/i.test(reason)) return 'tệp khóa mở cho người khác đọc; cần chmod 600';
  if (/agent/i.test(reason)) return 'ssh-agent không chạy hoặc không giữ khóa này; chạy ssh-add';
  if (/Couldn't load|No such file|No private key/i.test(reason)) return 'không thấy khóa riêng (tệp hoặc ssh-agent)';
  return reason || 'không rõ lý do';
}

/**
 * The principal that a key signs as in a role, now: the one asked for, else the one name that the file of keys gives this key and the
 * office gives the role. A key that may not sign is refused in words.
 */
export function principalFor({ key, path }: SigningKey, role: Role, trust: Trust, now: number, asked: string | undefined): string {
  const shown = fingerprintOf(key);
  if (trust.revoked.has(key)) throw new WorldError(`Khóa «${path}» (${shown}) đã bị thu hồi, không ký được nữa.`);
  const holders = trust.policy.holders.get(role);
  const holds = (principal: string) => !holders || holders.some((one) => matchesList(principal, one));
  const names = asked === undefined ? principalsOf(trust.signers, key) : [asked];
  if (names.length === 0)
    throw new WorldError(
      `Khóa «${path}» (${shown}) không có trong tệp khóa công khai của cơ quan. Cần thêm khóa này, hoặc dùng khóa khác.`,
    );
  const refusals = names.map((name) => refusalOf(trust.signers, key, name, NAMESPACE, now));
  const open = names.filter((_, index) => refusals[index] === null);
  const [refusal] = refusals;
  if (open.length === 0 && refusal) {
    switch (refusal.kind) {
      case 'unknown-key':
        throw new WorldError(`Khóa «${path}» (${shown}) không phải khóa của ${names[0]} trong tệp khóa công khai.`);
      case 'wrong-namespace':
        throw new WorldError(`Khóa «${path}» chỉ dùng cho ${refusal.allowed}, cần namespaces="${NAMESPACE}" trong tệp khóa công khai.`);
      case 'expired':
        throw new WorldError(`Khóa «${path}» của ${names[0]} đã hết hạn từ ${momentText(refusal.until)}. Cần khóa mới.`);
      case 'not-yet-valid':
        throw new WorldError(`Khóa «${path}» của ${names[0]} chưa có hiệu lực, dùng được từ ${momentText(refusal.from)}.`);
    }
  }
  const fitting = open.filter(holds);
  if (fitting.length === 0)
    throw new WorldError(
      `${open.join(', ')} không giữ vai trò ${roleNames[role]}, cần ${(holders ?? []).join(' hoặc ') || 'người được phân công'} (phe_duyet.vai_tro trong chithi.yaml).`,
    );
  if (fitting.length > 1) throw new WorldError(`Khóa «${path}» là của nhiều người: ${fitting.join(', ')}. Cần nói rõ bằng --principal.`);
  return fitting[0] as string;
}
