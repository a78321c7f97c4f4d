import { type ParagraphOptions, paragraph } from './paragraph.ts';
import { element, nothing, type Xml } from './xml.ts';

const line = element('w:top', { 'w:val': 'single', 'w:sz': 6, 'w:space': 1, 'w:color': 'auto' });

/**
 * A drawn line of this length in the middle of a column, in pt: the border of an empty paragraph that is indented on both sides. Never
 * underlining, never dashes (Phụ lục I wants a solid line).
 */
export function drawnRule(length: number, column: number, options: Partial<ParagraphOptions> = {}): Xml {
  const side = Math.max(0, (column - length) / 2);
  return paragraph({ style: 'DuongKe', borders: line, left: side, right: side, ...options }, nothing);
}

/**
 * Length of the rule under a name or a subject: between 1/3 and 1/2 of its longest line, and of its last line too where one length can be
 * both.
 */
export function shortRule(lineWidths: readonly number[]): number {
  const longest = Math.max(...lineWidths);
  const last = lineWidths.at(-1) ?? longest;
  const usual = last * 0.42;
  return usual >= longest / 3 ? usual : Math.min(last * 0.49, longest * 0.42);
}
