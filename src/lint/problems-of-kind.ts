import type { Document } from '../document/document.ts';
import type { Problem } from '../document/problem.ts';

/** What reading could not take as it stands, of one kind. */
export function problemsOfKind<K extends Problem['kind']>(document: Document, kind: K): Extract<Problem, { kind: K }>[] {
  return document.problems.filter((one): one is Extract<Problem, { kind: K }> => one.kind === kind);
}
