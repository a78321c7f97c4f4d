import { type Role, roles } from '../document/approval-policy.ts';
import { type Stage, stages } from '../document/document.ts';
import { sameBytes } from './ssh-wire.ts';

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const APPROVAL_TYPE = 'urn:chithi:phe-duyet:v1';

/** What a statement is about: a name and its digest. */
export interface Subject {
  readonly name: string;
  readonly digest: { readonly sha256: string };
}

/** Phê duyệt: what one person in one role says of a document, as an in-toto Statement (v1). */
export interface Approval {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly Subject[];
  readonly predicateType: typeof APPROVAL_TYPE;
  readonly predicate: {
    readonly role: Role;
    /** Who signs, a principal of the file of keys. */
    readonly principal: string;
    /** When: ISO, UTC, whole seconds. */
    readonly time: string;
    /** Giai đoạn of the document then. */
    readonly stage: Stage;
    /** Version of the toolkit that made the DOCX. */
    readonly toolkit: string;
    /** The first subject is the source: the start of the SHA-256 of each of its lines, to show later what changed. Not what is relied on. */
    readonly lines: readonly string[];
  };
}

/** Bytes to be signed: one line without a line end, which no checkout on any system changes. */
export function approvalBytes(approval: Approval): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(approval));
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const DIGEST = /^[0-9a-f]{64}$/;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

export function isSubject(value: unknown): value is Subject {
  return (
    isObject(value) &&
    typeof value['name'] === 'string' &&
    isObject(value['digest']) &&
    typeof value['digest']['sha256'] === 'string' &&
    DIGEST.test(value['digest']['sha256'])
  );
}

/** Reads a statement; a string says what is wrong with it. Only what is in exactly the form that is written here counts. */
export function readApproval(bytes: Uint8Array): Approval | string {
  const text = new TextDecoder().decode(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'không phải JSON';
  }
  if (!isObject(value) || value['_type'] !== STATEMENT_TYPE) return 'không phải tuyên bố in-toto v1';
  if (value['predicateType'] !== APPROVAL_TYPE)
    return `không phải phê duyệt của chithi (predicateType «${String(value['predicateType'])}»)`;
  const { subject, predicate } = value;
  if (!Array.isArray(subject) || subject.length === 0 || !subject.every(isSubject)) return 'thiếu hoặc sai danh sách đối tượng (subject)';
  if (!isObject(predicate)) return 'thiếu nội dung phê duyệt (predicate)';
  const { role, principal, time, stage, toolkit, lines } = predicate;
  if (!(roles as readonly unknown[]).includes(role)) return `không rõ vai trò «${String(role)}»`;
  if (typeof principal !== 'string' || principal === '') return 'thiếu người ký (principal)';
  if (typeof time !== 'string' || !MOMENT.test(time) || Number.isNaN(Date.parse(time))) return 'thời điểm ký sai dạng';
  if (!(stages as readonly unknown[]).includes(stage)) return `không rõ giai đoạn «${String(stage)}»`;
  if (typeof toolkit !== 'string') return 'thiếu phiên bản công cụ';
  if (!Array.isArray(lines) || !lines.every((one) => typeof one === 'string')) return 'thiếu vân tay từng dòng';
  const approval = value as unknown as Approval;
  return sameBytes(approvalBytes(approval), bytes) ? approval : 'JSON không ở dạng một dòng mà chithi ghi';
}
