import type { IncludedFile } from '../build/rendition.ts';
import { sha256 } from '../build/world.ts';
import type { Role } from '../document/approval-policy.ts';
import { type Stage, stages } from '../document/document.ts';
import { type DocumentPast, jumpOf, type PastVersion, type StageJump } from '../document/document-past.ts';
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

/** What a document's own versions say of its stages and numbers. */
export function pastOf(versions: readonly SourceVersion[]): DocumentPast {
  const jumps: StageJump[] = [];
  const numbers = new Map<number, PastVersion>();
  for (const version of versions) {
    const { facts, earlier } = version;
    if (!facts) continue;
    const jump = jumpOf(
      earlier.map((one) => one.stage),
      facts.stage,
      version,
    );
    if (jump) jumps.push(jump);
    const { number } = facts;
    if (number !== null && !earlier.some((one) => one.number === number)) numbers.set(number, version);
  }
  return { stage: versions.at(-1)?.facts?.stage ?? null, jumps, numbers };
}
