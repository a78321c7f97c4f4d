import type { OfficeFolder } from '../build/office.ts';
import type { Role } from '../document/approval-policy.ts';
import { type Stage, stages } from '../document/document.ts';
import { issueValue } from '../document/issue-values.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type ApprovalSubjects, approvalSubjects, lineMarks } from './approval-subjects.ts';
import { APPROVAL_TYPE, type Approval, approvalBytes, STATEMENT_TYPE } from './statement.ts';

/** A statement ready to be shown and signed. */
export interface PreparedApproval {
  readonly approval: Approval;
  /** Exactly what is to be signed. */
  readonly bytes: Uint8Array;
  readonly subjects: ApprovalSubjects;
}

/** What `principal` would sign of this document in this role at a moment (milliseconds); null where the document cannot be written. */
export function prepareApproval(
  source: SourceFile,
  office: OfficeFolder,
  role: Role,
  principal: string,
  now: number,
  toolkit: string,
): PreparedApproval | null {
  const subjects = approvalSubjects(source, office, role);
  if (!subjects) return null;
  const approval: Approval = {
    _type: STATEMENT_TYPE,
    subject: subjects.subjects,
    predicateType: APPROVAL_TYPE,
    predicate: {
      role,
      principal,
      time: `${new Date(now).toISOString().slice(0, 19)}Z`,
      stage: stageOf(source),
      toolkit,
      lines: lineMarks(subjects.text),
    },
  };
  return { approval, bytes: approvalBytes(approval), subjects };
}

/** The stage that the source says, which what is approved leaves out. */
function stageOf(source: SourceFile): Stage {
  const value = issueValue(source, 'trang_thai');
  return stages.find((one) => one === value) ?? 'du_thao';
}

/** Whether a source and what it makes are still what was prepared. */
export function stillAsPrepared(prepared: PreparedApproval, source: SourceFile, office: OfficeFolder): boolean {
  const now = approvalSubjects(source, office, prepared.approval.predicate.role);
  return now !== null && JSON.stringify(now.subjects) === JSON.stringify(prepared.approval.subject);
}
