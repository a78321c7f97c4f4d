import { join } from 'node:path';
import { decode } from '../build/decode.ts';
import { headOf } from '../build/document-heads.ts';
import type { OfficeFolder } from '../build/office.ts';
import { renditionOf } from '../build/rendition.ts';
import { isPlainFile, readBytes, sha256 } from '../build/world.ts';
import { roles } from '../document/approval-policy.ts';
import { momentText } from '../document/moment.ts';
import { matchesList, principalsOf, refusalOf } from './allowed-signers.ts';
import { changeLines, type Trust, type Verdict, verdictMessage } from './approval-check.ts';
import { documentApprovals } from './document-approvals.ts';
import { openEnvelope } from './dsse.ts';
import { listedApproval, manifestBytes, type ReadProvenance, type ReleaseManifest, readProvenance, readSums } from './release-files.ts';
import { MANIFEST, PROVENANCE, SOURCES, SUMS } from './release-names.ts';
import { filesBelow } from './release-readiness.ts';
import { fingerprintOf } from './ssh-key.ts';
import { NAMESPACE } from './ssh-signature.ts';
import { FormError, sameBytes } from './ssh-wire.ts';

/** The bytes of a release folder by path, each read once when it is asked for. */
export interface ReleaseContent {
  readonly paths: readonly string[];
  /** Links and what else is no plain file: what they lead to may change, or be read outside the folder. */
  readonly strange: readonly string[];
  readonly digest: (path: string) => Promise<string>;
  readonly bytes: (path: string) => Promise<Uint8Array>;
}

export async function openRelease(folder: string): Promise<ReleaseContent> {
  const bytes = (path: string) => readBytes(join(folder, path));
  const paths: string[] = [];
  const strange: string[] = [];
  for (const path of await filesBelow(folder)) ((await isPlainFile(join(folder, path))) ? paths : strange).push(path);
  return { paths, strange, bytes, digest: async (path) => sha256(await bytes(path)) };
}

export interface ReleaseCheck {
  /** Everything that is wrong, a line each; none: every byte is as it was released. */
  readonly faults: readonly string[];
  /** Who released, when, from what; null where that cannot be said. */
  readonly origin: (ReadProvenance & { readonly principals: readonly string[]; readonly fingerprint: string }) | null;
  readonly manifest: ReleaseManifest | null;
}

/**
 * Bytes and provenance of a release: SHA256SUMS lists every file and each has its digest, the provenance is signed by a trusted key over
 * just these, and the manifest says the same. Whoever changed, added or took away one byte anywhere is found.
 */
export async function checkReleaseFiles(content: ReleaseContent, trust: Trust, now: number): Promise<ReleaseCheck> {
  const faults: string[] = [];
  const here = new Set(content.paths);
  for (const path of content.strange) faults.push(`«${path}» là liên kết hoặc tệp đặc biệt; bản phát hành chỉ có tệp thường.`);
  for (const name of [MANIFEST, SUMS, PROVENANCE])
    if (!here.has(name)) faults.push(`Thiếu «${name}»: đây không phải bản phát hành trọn vẹn.`);
  if (faults.length > 0) return { faults, origin: null, manifest: null };
  const sums = await content.bytes(SUMS);
  let listed: ReturnType<typeof readSums>;
  try {
    listed = readSums(sums);
  } catch (error) {
    return { faults: [`${SUMS}: ${reasonOf(error)}.`], origin: null, manifest: null };
  }
  const names = new Set(listed.map((one) => one.path));
  for (const { path, sha256: digest } of listed) {
    if (!here.has(path)) faults.push(`Thiếu «${path}» mà ${SUMS} có kê.`);
    else if ((await content.digest(path)) !== digest) faults.push(`«${path}» đã bị sửa: nội dung không khớp ${SUMS}.`);
  }
  for (const path of content.paths)
    if (!names.has(path) && path !== SUMS && path !== PROVENANCE) faults.push(`«${path}» không có trong ${SUMS}: tệp lạ.`);

  let origin: ReleaseCheck['origin'] = null;
  try {
    const { payload, signature, holds } = openEnvelope(await content.bytes(PROVENANCE));
    const fingerprint = fingerprintOf(signature.key);
    if (!holds) faults.push(`${PROVENANCE}: chữ ký không khớp nội dung; tệp đã bị sửa sau khi ký.`);
    else if (signature.namespace !== NAMESPACE)
      faults.push(`${PROVENANCE}: chữ ký dành cho mục đích khác (${signature.namespace}), cần «${NAMESPACE}».`);
    else if (trust.revoked.has(signature.key)) faults.push(`${PROVENANCE}: khóa ${fingerprint} đã bị thu hồi.`);
    else {
      const read = readProvenance(payload);
      const principals = principalsOf(trust.signers, signature.key);
      const refusal = originFault(read, principals, signature.key, trust, now);
      if (refusal !== null) faults.push(`${PROVENANCE}: ${refusal}`);
      origin = { ...read, principals, fingerprint };
      const said = new Map(read.subjects.map((one) => [one.name, one.digest.sha256]));
      const own = new Map([...listed.map((one) => [one.path, one.sha256] as const), [SUMS, sha256(sums)] as const]);
      if (said.size !== read.subjects.length || said.size !== own.size || [...own].some(([path, digest]) => said.get(path) !== digest))
        faults.push(`${PROVENANCE}: không nói về đúng những tệp mà ${SUMS} kê.`);
    }
  } catch (error) {
    faults.push(`${PROVENANCE}: ${reasonOf(error)}.`);
  }
  const manifest = readReleaseManifest(await content.bytes(MANIFEST));
  if (typeof manifest === 'string') faults.push(`${MANIFEST}: ${manifest}.`);
  else {
    const digests = new Map(listed.map((one) => [one.path, one.sha256]));
    digests.delete(MANIFEST);
    const outputs = new Map(manifest.outputs.map((one) => [one.path, one.sha256]));
    if (outputs.size !== digests.size || [...digests].some(([path, digest]) => outputs.get(path) !== digest))
      faults.push(`${MANIFEST}: không khớp ${SUMS}.`);
    const { release } = manifest;
    if (origin && (['commit', 'toolkit', 'rules', 'contentRoot'] as const).some((key) => origin[key] !== release[key]))
      faults.push(`${MANIFEST}: commit, công cụ hoặc bộ quy tắc không khớp ${PROVENANCE}.`);
  }
  return { faults, origin, manifest: typeof manifest === 'string' ? null : manifest };
}

function originFault(
  { time }: ReadProvenance,
  principals: readonly string[],
  key: Parameters<typeof fingerprintOf>[0],
  trust: Trust,
  now: number,
): string | null {
  const fingerprint = fingerprintOf(key);
  if (principals.length === 0) return `khóa ${fingerprint} không có trong tệp khóa công khai.`;
  if (time > now + 10 * 60 * 1000) return `ghi thời điểm ${momentText(time)}, ở sau hiện tại.`;
  const refusals = principals.map((one) => refusalOf(trust.signers, key, one, NAMESPACE, time));
  const open = principals.filter((_, index) => refusals[index] === null);
  const [refusal] = refusals;
  if (open.length === 0 && refusal) {
    switch (refusal.kind) {
      case 'expired':
        return `khóa của ${principals[0]} đã hết hạn (đến ${momentText(refusal.until)}) khi phát hành.`;
      case 'not-yet-valid':
        return `khóa của ${principals[0]} chưa có hiệu lực (từ ${momentText(refusal.from)}) khi phát hành.`;
      case 'wrong-namespace':
        return `khóa của ${principals[0]} chỉ dùng cho ${refusal.allowed}.`;
      case 'unknown-key':
        return `khóa ${fingerprint} không có trong tệp khóa công khai.`;
    }
  }
  const holders = trust.policy.holders.get('phat_hanh');
  if (holders && !open.some((one) => holders.some((holder) => matchesList(one, holder))))
    return `${open.join(', ')} không giữ vai trò phát hành, cần ${holders.join(' hoặc ')}.`;
  return null;
}

function reasonOf(error: unknown): string {
  if (error instanceof FormError) return error.message;
  if (error instanceof SyntaxError) return 'không phải JSON';
  throw error;
}

/** A string says what is wrong. Only the exact form that a release writes counts. */
function readReleaseManifest(bytes: Uint8Array): ReleaseManifest | string {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as unknown;
    if (!isManifest(value)) return 'không phải danh mục của bản phát hành';
    return sameBytes(manifestBytes(value), bytes) ? value : 'không ở dạng mà chithi ghi';
  } catch {
    return 'không phải JSON';
  }
}

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
const areTexts = (value: Loose, ...keys: readonly string[]) => keys.every((key) => typeof value[key] === 'string');
/** A path with `/` that leads nowhere but below. */
const isBelow = (path: unknown): path is string =>
  typeof path === 'string' &&
  path !== '' &&
  !/[\\\0]|^[a-z]:/i.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

function isManifest(value: unknown): value is ReleaseManifest {
  if (!isLoose(value) || value['version'] !== 1) return false;
  const { release, documents, outputs } = value;
  if (!isLoose(release) || !areTexts(release, 'toolkit', 'rules', 'commit', 'contentRoot') || typeof release['pdf'] !== 'boolean')
    return false;
  if (release['contentRoot'] !== '' && !isBelow(release['contentRoot'])) return false;
  if (!Array.isArray(documents) || !Array.isArray(outputs)) return false;
  const isOutput = (one: unknown) =>
    isLoose(one) &&
    isBelow(one['path']) &&
    areTexts(one, 'sha256', 'toolkit', 'rules') &&
    (one['source'] === null || isBelow(one['source'])) &&
    Array.isArray(one['approvals']);
  const paths = new Set(outputs.map((one) => (isLoose(one) ? one['path'] : null)));
  const isDocument = (one: unknown) =>
    isLoose(one) &&
    isBelow(one['source']) &&
    paths.has(`${SOURCES}/${one['source']}`) &&
    Array.isArray(one['roles']) &&
    one['roles'].every((role) => (roles as readonly unknown[]).includes(role));
  return outputs.every(isOutput) && paths.size === outputs.length && documents.every(isDocument);
}

export interface ReleasedApprovals {
  readonly faults: readonly string[];
  readonly notes: readonly string[];
  /** Valid approvals by source. */
  readonly valid: ReadonlyMap<string, readonly Extract<Verdict, { kind: 'valid' }>[]>;
}

/** The approvals of a release against the sources that it holds. `office`: opened on the release's own folder of sources. */
export async function checkReleasedApprovals(
  folder: string,
  manifest: ReleaseManifest,
  office: OfficeFolder,
  trust: Trust,
  now: number,
  toolkit: string,
): Promise<ReleasedApprovals> {
  const faults: string[] = [];
  const notes: string[] = [];
  const valid = new Map<string, Extract<Verdict, { kind: 'valid' }>[]>();
  const sameToolkit = manifest.release.toolkit === toolkit;
  if (!sameToolkit)
    notes.push(
      `Bản phát hành do chithi ${manifest.release.toolkit} tạo, chương trình này là ${toolkit}: không dựng lại tệp Word để so; xem thêm --rebuild với đúng phiên bản.`,
    );
  for (const { source: name, roles: needed } of manifest.documents) {
    const path = join(folder, SOURCES, name);
    const source = decode(path, await readBytes(path));
    const { verdicts } = await documentApprovals(source, path, headOf(source, office), {
      office,
      trust,
      now,
      toolkit,
      authors: new Set(),
    });
    const good: Extract<Verdict, { kind: 'valid' }>[] = [];
    for (const verdict of verdicts) {
      if (verdict.kind === 'valid') good.push(verdict);
      else if (verdict.kind === 'stale' && !sameToolkit && verdict.changes.every((one) => one.kind === 'docx'))
        good.push({ kind: 'valid', role: verdict.role, by: verdict.by, approval: verdict.approval });
      else
        faults.push(
          [`${name}: ${verdictMessage(verdict)}`, ...(verdict.kind === 'stale' ? changeLines(verdict.changes) : [])].join('\n    '),
        );
    }
    for (const role of needed)
      if (!verdicts.some((one) => one.role === role)) faults.push(`${name}: ${verdictMessage({ kind: 'missing', role, path: name })}`);
    valid.set(name, good);
    const own = manifest.outputs.filter((one) => one.source === name);
    const said = JSON.stringify(good.map(listedApproval));
    if (own.some((one) => JSON.stringify(one.approvals) !== said))
      faults.push(`${name}: ${MANIFEST} kê phê duyệt khác với các phê duyệt trong «${SOURCES}».`);
    const docx = sameToolkit ? renditionOf(source, office).docx : null;
    if (docx && !own.some((one) => one.path.endsWith('.docx') && one.sha256 === sha256(docx)))
      faults.push(`${name}: tệp Word trong bản phát hành không phải tệp tạo ra từ nguồn này.`);
  }
  return { faults, notes, valid };
}
