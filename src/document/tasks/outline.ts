/** One cell of a table row: the header of its column and its place in the row's text. */
export interface OutlineCell {
  /** Text of the column's header; empty where the table has none. */
  readonly header: string;
  /** Offsets in the row's `text`. */
  readonly start: number;
  readonly end: number;
}

/**
 * One numbered item, điểm, gạch đầu dòng, heading, paragraph or table row, as plain text without its own mark. The caller builds it from
 * the Markdown tree or from plain text; all offsets in tasks are offsets in `text`, which the caller maps back to the source.
 */
export interface OutlineItem {
  /** `2`, `2.b`, `III.1`, `Điều 2.1`; empty for a paragraph that belongs to no item. */
  readonly path: string;
  readonly kind: 'item' | 'heading' | 'paragraph' | 'row';
  /** Depth; 0 is the outermost. */
  readonly level: number;
  readonly text: string;
  /** Offset of `text[0]` in the whole flattened text: orders items, and places them for plain text. */
  readonly base: number;
  readonly children: readonly OutlineItem[];
  /** Only for rows. */
  readonly cells?: readonly OutlineCell[];
}
