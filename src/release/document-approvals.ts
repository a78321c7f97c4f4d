import type { OfficeFolder } from '../build/office.ts';
import { isFolder, listFolder } from '../build/world.ts';
import { requiredRoles, roles } from '../document/approval-policy.ts';
import type { Document } from '../document/document.ts';
import type { SourceFile } from '../source/source-file.ts';
import { approvalFolder, approvalPaths, checkSignature, judged, readApprovalFiles, type Trust, type Verdict } from './approval-check.ts';
import { type ApprovalSubjects, approvalSubjects, isFinal } from './approval-subjects.ts';

/** How it stands with the approvals of a document: of the roles that it needs, and of any other that is there. */
export interface DocumentApprovals {
  readonly verdicts: readonly Verdict[];
  /** Files in the folder of approvals that are none. */
  readonly strange: readonly string[];
}

/** What approvals are judged by, besides the document. */
export interface ApprovalContext {
  readonly office: OfficeFolder;
  readonly trust: Trust;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly toolkit: string;
  /** Addresses, in lower case, of those who wrote the document; empty where four eyes are not asked for. */
  readonly authors: ReadonlySet<string>;
}

/** `path`: where the source stands on this computer. */
export async function documentApprovals(
  source: SourceFile,
  path: string,
  document: Document,
  context: ApprovalContext,
): Promise<DocumentApprovals> {
  const required = requiredRoles(context.trust.policy, document.type?.id ?? '');
  const folder = approvalFolder(path);
  const names = (await isFolder(folder)) ? (await listFolder(folder)).map((one) => one.name) : [];
  const known = new Set<string>(roles.flatMap((role) => [`${role}.json`, `${role}.json.sig`]));
  const strange = names.filter((name) => !known.has(name) && !name.endsWith('.chithi-tam'));
  const wanted = roles.filter((role) => required.includes(role) || names.includes(`${role}.json`));
  const subjects = new Map<boolean, ApprovalSubjects | null>();
  const verdicts: Verdict[] = [];
  for (const role of wanted) {
    const verdict = checkSignature(
      await readApprovalFiles(path, role),
      role,
      approvalPaths(source.path, role).statement,
      context.trust,
      context.now,
    );
    if (verdict.kind !== 'valid') {
      verdicts.push(verdict);
      continue;
    }
    const final = isFinal(role);
    if (!subjects.has(final)) subjects.set(final, approvalSubjects(source, context.office, role));
    verdicts.push(judged(verdict, subjects.get(final) ?? null, context.toolkit, context.authors));
  }
  return { verdicts, strange };
}
