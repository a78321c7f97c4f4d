import type { Document } from '../document.ts';
import { isSourcePath, numberSymbol, sourcePathFrom } from '../identity.ts';
import { literalPattern } from '../literal-pattern.ts';

/** Văn bản đính chính: the documents among others that correct this one, by its path or by its number and symbol; drafts do not count. */
export function correctionsOf(document: Document, among: readonly Document[]): readonly Document[] {
  const isNamed = namingOf(document);
  return among.filter(
    (other) =>
      other !== document &&
      (other.stage === 'ban_hanh' || other.stage === 'thu_hoi') &&
      other.corrects.some(({ value }) => isNamed(other, value)),
  );
}

/** Văn bản thay thế, bãi bỏ: the documents in force among others that replace or repeal this one; one that was withdrawn does neither. */
export function supersessionsOf(document: Document, among: readonly Document[]): readonly Document[] {
  const isNamed = namingOf(document);
  return among.filter(
    (other) =>
      other !== document && other.stage === 'ban_hanh' && [...other.replaces, ...other.repeals].some(({ value }) => isNamed(other, value)),
  );
}

/** Whether a reference in a document is to this one. */
function namingOf(document: Document): (from: Document, reference: string) => boolean {
  const symbol = numberSymbol(document)?.toUpperCase() ?? null;
  const named = symbol === null ? null : new RegExp(`(?:^|[^\\d/])0*${literalPattern(symbol.replace(/^0+/, ''))}(?![\\p{L}\\d-])`, 'u');
  return (from, reference) =>
    isSourcePath(reference)
      ? sourcePathFrom(from.source.path, reference) === document.source.path
      : named?.test(reference.toUpperCase()) === true;
}
