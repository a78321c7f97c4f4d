import { readIfThere, WorldError } from '../build/world.ts';
import { type Role, roleNames } from '../document/approval-policy.ts';
import { momentText } from '../document/moment.ts';
import { matchesList, principalsOf, refusalOf } from './allowed-signers.ts';
import type { Trust } from './approval-check.ts';
import { runProgram } from './run-program.ts';
import { fingerprintOf, keyFault, type PublicKey, publicKeyInPrivate, readPublicKey } from './ssh-key.ts';
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

/** The public half of a key file, without its passphrase where the file allows it. A key that cannot sign here is refused. */
export async function openKey(path: string): Promise<SigningKey> {
  const key = await publicHalf(path);
  const fault = keyFault(key);
  if (fault !== null) throw new WorldError(`Khóa «${path}» không dùng để ký được: ${fault}.`);
  return { path, key };
}

async function publicHalf(path: string): Promise<PublicKey> {
  const bytes = await readIfThere(path);
  if (!bytes)
    throw new WorldError(`Không có tệp khóa «${path}». Cần khóa riêng, hoặc khóa công khai (.pub) khi khóa riêng nằm trong ssh-agent.`);
  const text = new TextDecoder().decode(bytes);
  const key = readPublicKey(text) ?? publicKeyInPrivate(text);
  if (key) return key;
  const beside = await readIfThere(`${path}.pub`);
  const pair = beside && readPublicKey(new TextDecoder().decode(beside));
  if (pair) return pair;
  const { code, stdout, stderr } = await runProgram('ssh-keygen', ['-y', '-f', path], { install: INSTALL });
  const derived = code === 0 ? readPublicKey(stdout.toString()) : null;
  if (derived) return derived;
  if (/passphrase/i.test(stderr))
    throw new WorldError(
      `Khóa «${path}» có mật khẩu và không có tệp «${path}.pub» bên cạnh. Nạp khóa vào ssh-agent (ssh-add), hoặc tạo tệp ấy: ssh-keygen -y -f KHÓA > KHÓA.pub.`,
    );
  throw new WorldError(`Không đọc được khóa «${path}». Cần khóa SSH (Ed25519, ECDSA hoặc RSA); tạo khóa: ssh-keygen -t ed25519.`);
}

/** Signs exactly these bytes and verifies what came back before it is given out. */
export async function sign(by: SigningKey, bytes: Uint8Array): Promise<string> {
  const { code, stdout, stderr } = await runProgram('ssh-keygen', ['-Y', 'sign', '-n', NAMESPACE, '-f', by.path], {
    input: bytes,
    install: INSTALL,
  });
  if (code !== 0) throw new WorldError(`ssh-keygen không ký được bằng khóa «${by.path}»: ${signingFault(stderr)}.`);
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

function signingFault(told: string): string {
  if (/UNPROTECTED|bad permissions|too open/i.test(told)) return 'tệp khóa mở cho người khác đọc; cần chmod 600';
  if (/passphrase|incorrect/i.test(told))
    return 'sai mật khẩu của khóa, hoặc không có màn hình để hỏi; khi chạy tự động, nạp khóa vào ssh-agent bằng ssh-add';
  if (/agent/i.test(told)) return 'ssh-agent không chạy hoặc không giữ khóa này; chạy ssh-add';
  if (/Couldn't load|No such file|No private key/i.test(told)) return 'không thấy khóa riêng (tệp hoặc ssh-agent)';
  return told.trim().split(/\r?\n/).at(-1) || 'không rõ lý do';
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
