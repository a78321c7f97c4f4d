import type { Document } from '../document.ts';
import { isSourcePath, numberSymbol } from '../identity.ts';

/** A path written in a source, from the folder of that source. */
function resolved(from: string, reference: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of reference.trim().split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Văn bản đính chính: the documents among others that correct this one, by its path or by its number and symbol; drafts do not count. */
export function correctionsOf(document: Document, among: readonly Document[]): readonly Document[] {
  return among.filter(
    (other) =>
      other !== document &&
      (other.stage === 'ban_hanh' || other.stage === 'thu_hoi') &&
      other.corrects.some(({ value }) => names(other, value, document)),
  );
}

/** Văn bản thay thế, bãi bỏ: the documents in force among others that replace or repeal this one; one that was withdrawn does neither. */
export function supersessionsOf(document: Document, among: readonly Document[]): readonly Document[] {
  return among.filter(
    (other) =>
      other !== document &&
      other.stage === 'ban_hanh' &&
      [...other.replaces, ...other.repeals].some(({ value }) => names(other, value, document)),
  );
}

/** Whether a reference in one document is to another. */
function names(from: Document, reference: string, document: Document): boolean {
  if (isSourcePath(reference)) return resolved(from.source.path, reference) === document.source.path;
  const symbol = numberSymbol(document)?.toUpperCase() ?? null;
  return (
    symbol !== null && new RegExp(`(?:^|[^\\d/])0*${escaped(symbol.replace(/^0+/, ''))}(?![\\p{L}\\d-])`, 'u').test(reference.toUpperCase())
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
