import { type Document, isWritable, type WritableDocument } from './document.ts';

/** Đã ban hành, kể cả đã thu hồi: its number is used up. */
export function wasIssued({ stage }: Pick<Document, 'stage'>): boolean {
  return stage === 'ban_hanh' || stage === 'thu_hoi';
}

/** Keys that keep a document from the public. */
const RESTRICTING: ReadonlySet<string> = new Set(['luu_hanh', 'do_mat', 'trang_thai']);

/**
 * Được công khai: issued or withdrawn, without a limit of circulation, not secret. What cannot be read for certain counts as restricted: a
 * misspelt or malformed `luu_hanh`, front matter that breaks off.
 */
export function isPublic(document: Document): document is WritableDocument {
  return isWritable(document) && wasIssued(document) && document.circulation === null && !isDoubtful(document);
}

function isDoubtful(document: Document): boolean {
  return document.problems.some((problem) => {
    switch (problem.kind) {
      case 'no-front-matter':
      case 'unclosed-front-matter':
      case 'yaml-syntax':
      case 'yaml-alias':
        return true;
      case 'unknown-key':
        return problem.within === null && problem.suggestion !== null && RESTRICTING.has(problem.suggestion);
      case 'duplicate-key':
      case 'wrong-type':
      case 'not-a-choice':
        return RESTRICTING.has(problem.key);
      default:
        return false;
    }
  });
}
