import type { Inline } from '../../document/document.ts';
import { lineBreak, run } from './paragraph.ts';
import { together, type Xml } from './xml.ts';

/** A stretch of text of one look; null for a forced line break. */
export interface Stretch {
  readonly value: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The text of inlines as stretches. */
export function stretches(inlines: readonly Inline[], bold = false, italic = false, out: (Stretch | null)[] = []): (Stretch | null)[] {
  for (const inline of inlines) {
    switch (inline.kind) {
      case 'text':
        out.push({ value: inline.text.value, bold, italic });
        break;
      case 'strong':
        stretches(inline.children, true, italic, out);
        break;
      case 'emphasis':
        stretches(inline.children, bold, true, out);
        break;
      case 'break':
        out.push(null);
        break;
    }
  }
  return out;
}

/**
 * The stretches with the mark that ends a document's content (`./.`), which takes the place of the closing punctuation. A mark that the
 * author typed stays.
 */
export function withEndMark(list: readonly (Stretch | null)[], mark: string): (Stretch | null)[] {
  const out = [...list];
  let at = out.length - 1;
  while (at >= 0 && (out[at] === null || out[at]?.value.trim() === '')) at--;
  const last = out[at];
  if (!last) return [{ value: mark, bold: false, italic: false }];
  const value = last.value.trimEnd();
  if (value.endsWith('./.')) return out.slice(0, at + 1);
  const closed = mark === '.' && /[.!?…:]$/.test(value) ? value : `${value.replace(/[.;,]$/, '')}${mark}`;
  return [...out.slice(0, at), { ...last, value: closed }];
}

/** Runs of the stretches; in letters of `size` pt where that is not the paragraph's own. */
export function runsOf(list: readonly (Stretch | null)[], size?: number): Xml {
  if (list.length === 1 && list[0] && !list[0].bold && !list[0].italic && size === undefined) return run(list[0].value);
  return together(
    ...list.map((stretch) => {
      if (!stretch) return lineBreak;
      const { value, bold, italic } = stretch;
      return bold || italic || size !== undefined ? run(value, { bold, italic, size }) : run(value);
    }),
  );
}
