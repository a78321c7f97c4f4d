export {
  type Compiled,
  type CompiledPiece,
  type Compiler,
  checkCorpus,
  checkText,
  compile,
  compilePiece,
  compiler,
  fix,
  type Office,
  read,
  readPiece,
} from './compile.ts';
export {
  type Configuration,
  type RegisteredDocument,
  readConfiguration,
  readDocumentRegister,
  readOrganFile,
} from './document/configuration.ts';
export * from './document/document.ts';
export type { Organ, OrganAddress, OrganKind, OrganSystem, Place as AdministrativePlace } from './document/organ.ts';
export type { PressPiece } from './document/press/press-piece.ts';
export type { Problem } from './document/problem.ts';
export type { DocumentType, Format, FormatId } from './document/profile.ts';
export type { Included } from './document/reading-context.ts';
export type { LintOptions } from './lint/lint.ts';
export type { Rule } from './lint/rule.ts';
export type { Basis, Edit, Finding, Fix, Severity } from './source/finding.ts';
export { lineText, positionAt, type SourceFile } from './source/source-file.ts';
export { type Place, placeOf, type SourceText } from './source/source-text.ts';
export type { Position, Span } from './source/span.ts';
