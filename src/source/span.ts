/** A place in a source text: UTF-16 code units from its start, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A point as people and editors count it: lines and columns from 1, columns and offsets in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
