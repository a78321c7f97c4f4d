import type { IncludedFile } from '../build/rendition.ts';
import { sha256 } from '../build/world.ts';
import type { Role } from '../document/approval-policy.ts';
import { type Stage, stages } from '../document/document.ts';
import { issueValue } from '../document/issue-values.ts';
import { approvedText, isFinal } from './approval-subjects.ts';
import type { FileVersion, Repository } from './git.ts';

/** What matters of the text of a version. */
interface SourceFacts {
  readonly number: number | null;
  readonly stage: Stage;
  /** Digest of what approvals are bound to, and of the whole. */
  readonly approved: string;
  readonly final: string;
}

export interface SourceVersion extends FileVersion {
  /** Null where the version takes the file away, or is no source. */
  readonly facts: SourceFacts | null;
  /** Of what it was before. */
  readonly earlier: readonly SourceFacts[];
}

/** The history of a content root. */
export interface SourceHistory {
  /** Versions of a file, by its path on this computer, the oldest first; empty where it is not committed. */
  readonly of: (path: string) => readonly SourceVersion[];
  /** The text of a version. */
  readonly textOf: (version: SourceVersion) => Promise<string | null>;
}

export const noHistory: SourceHistory = { of: () => [], textOf: async () => null };

/** Blobs that are held in memory at once. */
const CHUNK = 1000;

function factsOf(text: string): SourceFacts {
  const source = { path: '', text };
  const number = issueValue(source, 'so');
  const stage = issueValue(source, 'trang_thai');
  return {
    number: number !== null && /^\d{1,9}$/.test(number) ? Number(number) : null,
    stage: stages.find((one) => one === stage) ?? 'du_thao',
    approved: sha256(approvedText(source, 'duyet')),
    final: sha256(approvedText(source, 'phat_hanh')),
  };
}

/** Reads the history of a content root (absolute) in one go. */
export async function sourceHistory(repository: Repository | null, contentRoot: string): Promise<SourceHistory> {
  if (!repository) return noHistory;
  const files = await repository.history(repository.pathOf(contentRoot));
  const wanted = new Set<string>();
  for (const [path, versions] of files)
    if (/\.md$/i.test(path)) for (const { blob, before } of versions) for (const id of [blob, ...before]) if (id !== null) wanted.add(id);
  const ids = [...wanted];
  const facts = new Map<string, SourceFacts>();
  for (let at = 0; at < ids.length; at += CHUNK)
    for (const [id, bytes] of await repository.blobs(ids.slice(at, at + CHUNK))) facts.set(id, factsOf(bytes.toString()));
  return {
    of: (path) =>
      (files.get(repository.pathOf(path)) ?? []).map((version) => ({
        ...version,
        facts: (version.blob && facts.get(version.blob)) || null,
        earlier: version.before.flatMap((id) => facts.get(id) ?? []),
      })),
    textOf: async ({ blob }) => (blob === null ? null : ((await repository.blobs([blob])).get(blob)?.toString() ?? null)),
  };
}

/**
 * Người soạn: addresses, in lower case, of those who changed what a document says, by the history of its source and of what it includes.
 * Who only filled in số, ngày, trạng thái is no author.
 */
export function authorsOf(
  history: SourceHistory,
  path: string,
  contentRoot: string,
  included: readonly IncludedFile[],
): ReadonlySet<string> {
  const authors = new Set<string>();
  for (const { facts, earlier, email } of history.of(path))
    if (!earlier.some((one) => one.approved === facts?.approved)) authors.add(email.toLowerCase());
  for (const one of included) for (const { email } of history.of(`${contentRoot}/${one.path}`)) authors.add(email.toLowerCase());
  return authors;
}

/** The text that had this digest when it was approved, as the history has it; null where it never was committed. */
export async function approvedVersion(history: SourceHistory, path: string, role: Role, digest: string): Promise<string | null> {
  const found = history.of(path).findLast(({ facts }) => (isFinal(role) ? facts?.final : facts?.approved) === digest);
  const text = found ? await history.textOf(found) : null;
  return text === null ? null : approvedText({ path: '', text }, role);
}

/** The commit that gave a document the number that it bears now; null where that is not committed. */
export function numberedBy(versions: readonly SourceVersion[], number: number): SourceVersion | null {
  return versions.findLast(({ facts, earlier }) => facts?.number === number && !earlier.some((one) => one.number === number)) ?? null;
}

/** Bước chuyển giai đoạn that leaves one out: an issued document never lay for signature, a withdrawn one was never issued. */
export interface StageJump {
  readonly from: Stage;
  readonly to: Stage;
  /** Null: the change is not committed yet. */
  readonly version: SourceVersion | null;
}

/** The steps that there are; a submitted document may go back to its drafter, an issued one only be withdrawn (Điều 18). */
const STEPS: Readonly<Record<Stage, readonly Stage[]>> = {
  du_thao: ['trinh_ky'],
  trinh_ky: ['du_thao', 'ban_hanh'],
  ban_hanh: ['thu_hoi'],
  thu_hoi: [],
};

/** The jumps in the history of a source up to what it says now. A file that was issued before it came here has no earlier stage. */
export function stageJumps(versions: readonly SourceVersion[], now: Stage): readonly StageJump[] {
  const jumps: StageJump[] = [];
  const step = (from: readonly Stage[], to: Stage, version: SourceVersion | null) => {
    const [first] = from;
    if (first !== undefined && !from.some((one) => one === to || STEPS[one].includes(to))) jumps.push({ from: first, to, version });
  };
  for (const version of versions)
    if (version.facts)
      step(
        version.earlier.map((one) => one.stage),
        version.facts.stage,
        version,
      );
  const last = versions.at(-1)?.facts;
  if (last) step([last.stage], now, null);
  return jumps;
}

const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  du_thao: 'dự thảo',
  trinh_ky: 'trình ký',
  ban_hanh: 'ban hành',
  thu_hoi: 'thu hồi',
};

/** «14:05, Nguyễn Văn An, commit 1a2b3c4». */
export function versionText(version: FileVersion | null, moment: (iso: string) => string): string {
  return version === null ? 'chưa commit' : `${version.author}, ${moment(version.time)}, commit ${version.commit.slice(0, 7)}`;
}

export function jumpMessage({ from, to, version }: StageJump, moment: (iso: string) => string): string {
  const next = STEPS[from].map((one) => STAGE_NAMES[one]);
  const need =
    next.length > 0
      ? `từ ${STAGE_NAMES[from]} chỉ sang ${next.join(' hoặc ')}`
      : `văn bản đã ${STAGE_NAMES[from]} thì giữ nguyên trạng thái`;
  return `Gặp bước chuyển từ ${STAGE_NAMES[from]} sang ${STAGE_NAMES[to]} (${versionText(version, moment)}); ${need}.`;
}
