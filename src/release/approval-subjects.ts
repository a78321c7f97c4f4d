import { relative, resolve, sep } from 'node:path';
import type { OfficeFolder } from '../build/office.ts';
import { type Rendition, renditionOf } from '../build/rendition.ts';
import { sha256 } from '../build/world.ts';
import type { Role } from '../document/approval-policy.ts';
import { withoutIssueValues, withUnixLines } from '../document/issue-values.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Subject } from './statement.ts';

/** What an approval of a document is bound to, as it stands now. */
export interface ApprovalSubjects {
  /** The source, then what it includes, then the DOCX. */
  readonly subjects: readonly Subject[];
  /** The text of the source that is approved. */
  readonly text: string;
  readonly rendition: Rendition;
}

/** The văn thư's statement is about the final bytes; all others leave out số, ngày, trạng thái, which come after the signature. */
export function isFinal(role: Role): boolean {
  return role === 'phat_hanh';
}

/** The text of a source that an approval in this role is bound to. */
export function approvedText(source: SourceFile, role: Role): string {
  return withUnixLines(isFinal(role) ? source.text : withoutIssueValues(source));
}

/** The path of a source from its content root, with `/`. */
export function sourceName(source: SourceFile, office: OfficeFolder): string {
  return relative(office.root, resolve(source.path)).split(sep).join('/');
}

export function docxName(name: string): string {
  return name.replace(/\.[^./]*$/, '').concat('.docx');
}

/** The start of each line's digest. */
export function lineMarks(text: string): readonly string[] {
  return text.split('\n').map((line) => sha256(line).slice(0, 10));
}

/** The digest of an included file: of a text with Unix line ends, of anything else as it is. */
function includedDigest({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }): Subject {
  const text = /\.(?:png|jpe?g)$/i.test(path) ? null : decodeStrictly(bytes);
  return { name: path, digest: { sha256: sha256(text === null ? bytes : withUnixLines(text)) } };
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Null where the document cannot be written, so that there is no DOCX to be bound to. */
export function approvalSubjects(source: SourceFile, office: OfficeFolder, role: Role): ApprovalSubjects | null {
  const text = approvedText(source, role);
  const rendition = renditionOf({ ...source, text }, office);
  if (!rendition.docx) return null;
  const name = sourceName(source, office);
  const subjects: Subject[] = [
    { name, digest: { sha256: sha256(text) } },
    ...rendition.included.map(includedDigest),
    { name: docxName(name), digest: { sha256: sha256(rendition.docx) } },
  ];
  return { subjects, text, rendition };
}
