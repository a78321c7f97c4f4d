import { readIfThere } from '../build/world.ts';
import { type ApprovalPolicy, approvalNames, type Role, roleNames } from '../document/approval-policy.ts';
import { momentText } from '../document/moment.ts';
import { type AllowedSigners, fingerprintsOf, matchesList, type Refusal, refusalOf } from './allowed-signers.ts';
import { type ApprovalSubjects, isFinal, lineMarks } from './approval-subjects.ts';
import type { RevokedKeys } from './revoked-keys.ts';
import { fingerprintOf } from './ssh-key.ts';
import { blobOf, NAMESPACE, readSignature, type SshSignature, signatureHolds } from './ssh-signature.ts';
import { FormError } from './ssh-wire.ts';
import { type Approval, readApproval, type Subject } from './statement.ts';

/** Whom the office trusts, and with what. */
export interface Trust {
  readonly policy: ApprovalPolicy;
  readonly signers: AllowedSigners;
  readonly revoked: RevokedKeys;
}

/** Who signed, when, with which key. */
export interface Signing {
  readonly principal: string;
  /** ISO, UTC. */
  readonly time: string;
  readonly fingerprint: string;
}

/** One thing that differs from what was approved. */
export type Change =
  | {
      readonly kind: 'source';
      /** What would be approved now. */
      readonly text: string;
      /** Lines of it that were not there, from 1. */
      readonly added: readonly { readonly line: number; readonly text: string }[];
      readonly removed: number;
    }
  | { readonly kind: 'included'; readonly path: string; readonly how: 'changed' | 'added' | 'removed' }
  /** Only the DOCX: another toolkit or configuration. */
  | { readonly kind: 'docx'; readonly before: string; readonly now: string }
  | { readonly kind: 'unwritable' };

/** How it stands with one approval. */
export type Verdict =
  | { readonly kind: 'valid'; readonly role: Role; readonly by: Signing; readonly approval: Approval }
  | { readonly kind: 'missing'; readonly role: Role; readonly path: string }
  | { readonly kind: 'half'; readonly role: Role; readonly path: string; readonly absent: string }
  | { readonly kind: 'malformed'; readonly role: Role; readonly path: string; readonly reason: string }
  | { readonly kind: 'altered'; readonly role: Role; readonly by: Signing; readonly path: string }
  | { readonly kind: 'unknown-key'; readonly role: Role; readonly by: Signing; readonly expected: readonly string[] }
  | { readonly kind: 'wrong-namespace'; readonly role: Role; readonly by: Signing; readonly namespace: string }
  | { readonly kind: 'not-yet-valid'; readonly role: Role; readonly by: Signing; readonly from: number }
  | { readonly kind: 'expired'; readonly role: Role; readonly by: Signing; readonly until: number }
  | { readonly kind: 'revoked'; readonly role: Role; readonly by: Signing }
  | { readonly kind: 'wrong-role'; readonly role: Role; readonly by: Signing; readonly holders: readonly string[] }
  | { readonly kind: 'other-role'; readonly role: Role; readonly by: Signing; readonly said: Role }
  | { readonly kind: 'future'; readonly role: Role; readonly by: Signing }
  | { readonly kind: 'stale'; readonly role: Role; readonly by: Signing; readonly approval: Approval; readonly changes: readonly Change[] }
  | { readonly kind: 'author'; readonly role: Role; readonly by: Signing };

export function approvalFolder(sourcePath: string): string {
  return sourcePath.replace(/\.[^./\\]*$/, '').concat('.phe-duyet');
}

/** The two files of an approval. */
export function approvalPaths(sourcePath: string, role: Role): { readonly statement: string; readonly signature: string } {
  const statement = `${approvalFolder(sourcePath)}/${role}.json`;
  return { statement, signature: `${statement}.sig` };
}

export interface ApprovalBytes {
  readonly statement: Uint8Array | null;
  readonly signature: Uint8Array | null;
}

export async function readApprovalFiles(sourcePath: string, role: Role): Promise<ApprovalBytes> {
  const paths = approvalPaths(sourcePath, role);
  const [statement, signature] = await Promise.all([readIfThere(paths.statement), readIfThere(paths.signature)]);
  return { statement, signature };
}

/** Whether the two files are a statement and its signature by a trusted key in its time and role. What it is about is not looked at. */
export function checkSignature(
  bytes: ApprovalBytes,
  role: Role,
  path: string,
  trust: Trust,
  now: number,
): Extract<Verdict, { kind: 'valid' }> | Exclude<Verdict, { kind: 'valid' | 'stale' | 'author' }> {
  const { statement, signature } = bytes;
  // the statement is what makes an approval: a signature alone is what an interrupted run leaves
  if (!statement) return { kind: 'missing', role, path };
  if (!signature) return { kind: 'half', role, path, absent: `${path}.sig` };
  const approval = readApproval(statement);
  if (typeof approval === 'string') return { kind: 'malformed', role, path, reason: approval };
  let signed: SshSignature;
  let holds: boolean;
  try {
    signed = readSignature(blobOf(new TextDecoder().decode(signature)));
    holds = signatureHolds(signed, statement);
  } catch (error) {
    if (error instanceof FormError) return { kind: 'malformed', role, path: `${path}.sig`, reason: error.message };
    throw error;
  }
  const { principal, time } = approval.predicate;
  const by: Signing = { principal, time, fingerprint: fingerprintOf(signed.key) };
  if (!holds) return { kind: 'altered', role, by, path };
  if (signed.namespace !== NAMESPACE) return { kind: 'wrong-namespace', role, by, namespace: signed.namespace };
  if (trust.revoked.has(signed.key)) return { kind: 'revoked', role, by };
  const refusal = refusalOf(trust.signers, signed.key, principal, NAMESPACE, Date.parse(time));
  if (refusal) return { role, by, ...refusedAs(refusal, trust.signers, principal) };
  if (Date.parse(time) > now + CLOCK_SKEW) return { kind: 'future', role, by };
  if (approval.predicate.role !== role) return { kind: 'other-role', role, by, said: approval.predicate.role };
  const holders = trust.policy.holders.get(role);
  if (holders && !holders.some((one) => matchesList(principal, one))) return { kind: 'wrong-role', role, by, holders };
  return { kind: 'valid', role, by, approval };
}

/** Clocks of two computers may differ by so much, in milliseconds. */
const CLOCK_SKEW = 10 * 60 * 1000;

function refusedAs(refusal: Refusal, signers: AllowedSigners, principal: string) {
  switch (refusal.kind) {
    case 'unknown-key':
      return { kind: 'unknown-key', expected: fingerprintsOf(signers, principal) } as const;
    case 'wrong-namespace':
      return { kind: 'wrong-namespace', namespace: NAMESPACE } as const;
    default:
      return refusal;
  }
}

/** What differs between what was approved and what there is now; empty where nothing does. The first subject is the source, the last the DOCX. */
export function changesSince(approval: Approval, current: ApprovalSubjects | null): readonly Change[] {
  if (!current) return [{ kind: 'unwritable' }];
  const digests = (subjects: readonly Subject[]) => ({
    source: subjects[0]?.digest.sha256,
    docx: subjects.at(-1)?.digest.sha256,
    included: new Map(subjects.slice(1, -1).map((one) => [one.name, one.digest.sha256])),
  });
  const [before, now] = [digests(approval.subject), digests(current.subjects)];
  const changes: Change[] = [];
  if (before.source !== now.source) changes.push(sourceChange(approval.predicate.lines, current.text));
  for (const path of [...new Set([...before.included.keys(), ...now.included.keys()])].sort()) {
    const [old, own] = [before.included.get(path), now.included.get(path)];
    if (old !== own) changes.push({ kind: 'included', path, how: old === undefined ? 'added' : own === undefined ? 'removed' : 'changed' });
  }
  if (changes.length === 0 && before.docx !== now.docx) changes.push({ kind: 'docx', before: approval.predicate.toolkit, now: '' });
  return changes;
}

function sourceChange(marks: readonly string[], text: string): Change {
  const left = new Map<string, number>();
  for (const mark of marks) left.set(mark, (left.get(mark) ?? 0) + 1);
  const added: { line: number; text: string }[] = [];
  const lines = text.split('\n');
  for (const [index, mark] of lineMarks(text).entries()) {
    const count = left.get(mark) ?? 0;
    if (count > 0) left.set(mark, count - 1);
    else added.push({ line: index + 1, text: lines[index] as string });
  }
  return { kind: 'source', text, added, removed: [...left.values()].reduce((sum, count) => sum + count, 0) };
}

/** A good signature, held against what there is now. */
export function judged(
  verdict: Extract<Verdict, { kind: 'valid' }>,
  current: ApprovalSubjects | null,
  toolkit: string,
  authors: ReadonlySet<string>,
): Verdict {
  const { role, by, approval } = verdict;
  const changes = changesSince(approval, current).map((one) => (one.kind === 'docx' ? { ...one, now: toolkit } : one));
  if (changes.length > 0) return { kind: 'stale', role, by, approval, changes };
  if (!isFinal(role) && authors.has(by.principal.toLowerCase())) return { kind: 'author', role, by };
  return verdict;
}

const CHANGED = { changed: 'đã sửa', added: 'mới thêm', removed: 'đã bỏ' } as const;

/** What changed, in a few lines. */
export function changeLines(changes: readonly Change[]): string[] {
  return changes.flatMap(linesOf);
}

function linesOf(change: Change): string[] {
  switch (change.kind) {
    case 'source': {
      const shown = change.added
        .slice(0, 8)
        .map(({ line, text }) => `  dòng ${line}: ${text.length > 100 ? `${text.slice(0, 100)}…` : text}`);
      const more = change.added.length > 8 ? [`  … và ${change.added.length - 8} dòng nữa`] : [];
      return [`tệp nguồn: ${change.added.length} dòng mới hoặc sửa, ${change.removed} dòng không còn`, ...shown, ...more];
    }
    case 'included':
      return [`tệp kèm «${change.path}»: ${CHANGED[change.how]}`];
    case 'docx':
      return [
        change.before === change.now
          ? 'tệp Word tạo ra khác trước, do cấu hình, danh mục cơ quan hoặc chương trình đã đổi'
          : `tệp Word tạo ra khác trước: chithi đổi từ ${change.before} sang ${change.now}`,
      ];
    case 'unwritable':
      return ['văn bản hiện không tạo được tệp Word'];
  }
}

function signed({ principal, time }: Signing): string {
  return `${principal} ký lúc ${momentText(time)}`;
}

/** One verdict in words, a line; every kind has its own. */
export function verdictMessage(verdict: Verdict): string {
  const name = approvalNames[verdict.role];
  switch (verdict.kind) {
    case 'valid':
      return `${name}: hợp lệ, ${signed(verdict.by)}.`;
    case 'missing':
      return `${name}: chưa có. Cần người giữ vai trò chạy «chithi approve … --role ${verdict.role} --key KHÓA».`;
    case 'half':
      return `${name}: thiếu «${verdict.absent}», lần ký dở dang hoặc tệp bị xóa. Cần ký lại.`;
    case 'malformed':
      return `${name}: «${verdict.path}» sai dạng (${verdict.reason}). Cần ký lại.`;
    case 'altered':
      return `${name}: chữ ký không khớp «${verdict.path}»; tệp này đã bị sửa sau khi ${signed(verdict.by)}. Cần ký lại.`;
    case 'unknown-key':
      return `${name}: khóa ${verdict.by.fingerprint} không phải khóa của ${verdict.by.principal} trong tệp khóa công khai${verdict.expected.length > 0 ? `, cần ${verdict.expected.join(' hoặc ')}` : '; người này không có trong tệp'}.`;
    case 'wrong-namespace':
      return `${name}: khóa hoặc chữ ký của ${verdict.by.principal} dành cho mục đích khác (${verdict.namespace}), cần namespace «${NAMESPACE}».`;
    case 'not-yet-valid':
      return `${name}: ${signed(verdict.by)}, khi khóa chưa có hiệu lực (từ ${momentText(verdict.from)}).`;
    case 'expired':
      return `${name}: ${signed(verdict.by)}, khi khóa đã hết hạn (đến ${momentText(verdict.until)}).`;
    case 'revoked':
      return `${name}: khóa ${verdict.by.fingerprint} của ${verdict.by.principal} đã bị thu hồi. Cần người giữ vai trò ký lại bằng khóa khác.`;
    case 'wrong-role':
      return `${name}: ${verdict.by.principal} không giữ vai trò này, cần ${verdict.holders.join(' hoặc ')} (phe_duyet.vai_tro trong chithi.yaml).`;
    case 'other-role':
      return `${name}: chữ ký của ${verdict.by.principal} là cho vai trò ${roleNames[verdict.said]}, không phải ${roleNames[verdict.role]}.`;
    case 'future':
      return `${name}: ghi thời điểm ${momentText(verdict.by.time)}, ở sau hiện tại. Xem lại đồng hồ của máy ký rồi ký lại.`;
    case 'stale':
      return `${name}: ${signed(verdict.by)}, nhưng văn bản đã đổi sau đó. Cần ${verdict.by.principal} xem lại và ký lại.`;
    case 'author':
      return `${name}: ${verdict.by.principal} là người soạn văn bản; cơ quan yêu cầu người phê duyệt khác người soạn (phe_duyet.bon_mat).`;
  }
}
