import { elementNode, type XmlElement, type XmlNode } from '../xml-tree.ts';

/** Who changed it and when, as every mark of a change says. */
export interface Reviser {
  readonly author: string;
  /** ISO date; null: the marks bear none. */
  readonly date: string | null;
}

/** Makes the marks of tracked changes, each with an id of its own. */
export interface RevisionMarks {
  /** `w:ins`, `w:del`, `w:pPrChange` and the like. */
  readonly mark: (name: string, children?: readonly XmlNode[]) => XmlElement;
  /** A mark that bears an id only: `w:tblGridChange`. */
  readonly bare: (name: string, children: readonly XmlNode[]) => XmlElement;
}

export function revisionMarks({ author, date }: Reviser): RevisionMarks {
  let next = 1;
  const stamp: Record<string, string> = { 'w:author': author, ...(date === null ? {} : { 'w:date': `${date}T00:00:00Z` }) };
  return {
    mark: (name, children = []) => elementNode(name, { 'w:id': String(next++), ...stamp }, children),
    bare: (name, children) => elementNode(name, { 'w:id': String(next++) }, children),
  };
}
