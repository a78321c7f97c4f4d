import type { Item } from '../document/document.ts';
import { pointLetter } from '../document/numbering.ts';
import type { Edit } from '../source/finding.ts';
import { editOf } from './source-edit.ts';

/**
 * Edits that number items anew from `first` on; null where one of them cannot be edited, or where a longer mark would change what belongs
 * to a Markdown list item.
 */
export function renumber(items: readonly Item[], first: number): readonly Edit[] | null {
  const edits: Edit[] = [];
  for (const [index, item] of items.entries()) {
    const typed = /^[\p{L}\d]+/u.exec(item.marker.value)?.[0];
    if (!typed || item.number === null) return null;
    const wanted = item.level === 'diem' ? pointLetter(first - 1 + index) : String(first + index);
    if (wanted === typed) continue;
    if (wanted.length > typed.length && item.blocks.length > 1) return null;
    const edit = editOf(item.marker, 0, typed.length, wanted);
    if (!edit) return null;
    edits.push(edit);
  }
  return edits.length > 0 ? edits : null;
}
