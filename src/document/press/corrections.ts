import type { Document } from '../document.ts';
import { numberSymbol } from '../identity.ts';

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
  const symbol = numberSymbol(document)?.toUpperCase() ?? null;
  return among.filter(
    (other) =>
      other !== document &&
      (other.stage === 'ban_hanh' || other.stage === 'thu_hoi') &&
      other.corrects.some(({ value }) =>
        /\.(?:md|txt)$/i.test(value.trim())
          ? resolved(other.source.path, value) === document.source.path
          : symbol !== null &&
            new RegExp(`(?:^|[^\\d/])0*${escaped(symbol.replace(/^0+/, ''))}(?![\\p{L}\\d-])`, 'u').test(value.toUpperCase()),
      ),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
