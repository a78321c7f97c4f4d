import { type Configuration, type NamingKey, type RegisteredDocument, readConfiguration } from './document/configuration.ts';
import type { Document } from './document/document.ts';
import { nearest } from './document/nearest.ts';
import type { Organ } from './document/organ.ts';
import { type OrganRegister, organRegister } from './document/organ-register.ts';
import { correctionsOf, supersessionsOf } from './document/press/corrections.ts';
import type { PressPiece } from './document/press/press-piece.ts';
import { readPressPiece } from './document/press/read-press-piece.ts';
import type { Problem } from './document/problem.ts';
import type { DocumentType } from './document/profile.ts';
import { readDocument } from './document/read-document.ts';
import type { Included, Referred } from './document/reading-context.ts';
import { kindOf } from './document/source-kind.ts';
import { type FixResult, fixUntilStable } from './lint/fix.ts';
import { type LintOptions, lintCorpus, lintDocument, lintHistory, lintLayout, lintPiece, lintProse } from './lint/lint.ts';
import type { PageLayout } from './lint/page-layout.ts';
import { proseOfText } from './lint/prose.ts';
import type { CorpusDocument, HistorySubject, Rule } from './lint/rule.ts';
import { documentTypes } from './profiles/document-types.ts';
import { formats } from './profiles/formats.ts';
import { findNationalOrgan, nationalOrgans } from './profiles/organs/national-organs.ts';
import { rules as allRules } from './rules/registry.ts';
import type { Finding } from './source/finding.ts';
import type { SourceFile } from './source/source-file.ts';
import { parse } from './syntax/parse.ts';

/** What an office adds to a source: its configuration, its registers, its files. */
export interface Office {
  readonly configuration?: Configuration;
  readonly organs?: readonly Organ[];
  readonly documents?: readonly RegisteredDocument[];
  /** Types of its own, besides the built-in ones. */
  readonly types?: readonly DocumentType[];
  readonly rules?: readonly Rule[];
  readonly include?: (path: string, from: SourceFile) => Included;
  /** Absent: what can be included is there; nothing is missing where nothing can be. */
  readonly refer?: (path: string, from: SourceFile) => Referred;
}

/** Everything that compiling depends on, made once for many documents. */
export interface Compiler {
  readonly types: readonly DocumentType[];
  readonly organs: OrganRegister;
  readonly configuration: Configuration;
  readonly documents: readonly RegisteredDocument[];
  readonly rules: readonly Rule[];
  readonly include: (path: string, from: SourceFile) => Included;
  readonly refer: (path: string, from: SourceFile) => Referred;
}

export interface Compiled {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

const nothing = (): Included => ({ kind: 'missing' });

function referrer({ include, refer }: Office): Compiler['refer'] {
  if (refer) return refer;
  return (path, from) => {
    const kind = include?.(path, from).kind ?? 'text';
    return kind === 'missing' || kind === 'outside' ? kind : 'there';
  };
}

export function compiler(office: Office = {}): Compiler {
  return {
    types: [...documentTypes, ...(office.types ?? [])],
    organs: organRegister(office.organs ?? [], { find: findNationalOrgan, all: nationalOrgans }),
    configuration: office.configuration ?? readConfiguration(null),
    documents: office.documents ?? [],
    rules: office.rules ?? allRules,
    include: office.include ?? nothing,
    refer: referrer(office),
  };
}

/** Text → tree → document. */
export function read(source: SourceFile, { types, organs, configuration, documents, include, refer }: Compiler): Document {
  return readDocument(parse(source), { types, formats, organs, configuration, documents, include, refer });
}

/** Text → tree → document → findings. The whole way, and nothing flows back. */
export function compile(source: SourceFile, by: Compiler, options?: LintOptions): Compiled {
  const document = read(source, by);
  return { document, findings: lintDocument(document, by.rules, by, options) };
}

/** The findings on the printed pages of a document that was laid out. */
export function checkLayout(document: Document, layout: PageLayout, by: Compiler, options?: LintOptions): readonly Finding[] {
  return lintLayout(layout, document, by.rules, by, options);
}

/** A press piece with its findings; `document` is its document, where it could be read. */
export interface CompiledPiece {
  readonly piece: PressPiece;
  readonly findings: readonly Finding[];
}

/** Text → tree → press piece. `among`: documents that were read already, its own perhaps among them. */
export function readPiece(source: SourceFile, by: Compiler, among: readonly Document[] = []): PressPiece {
  return readPressPiece(parse(source), by, (found) => {
    const known = among.find((one) => one.source.path === found.path);
    return known ?? (kindOf(found) === 'van_ban' && found.text.includes('loai') ? read(found, by) : null);
  });
}

/** Text → tree → press piece → findings, beside its document and what else the office has issued. */
export function compilePiece(source: SourceFile, by: Compiler, options?: LintOptions, among: readonly Document[] = []): CompiledPiece {
  const piece = readPiece(source, by, among);
  const { document } = piece;
  const subject = {
    piece,
    corrections: document ? correctionsOf(document, among) : [],
    supersessions: document ? supersessionsOf(document, among) : [],
  };
  return { piece, findings: [...findingsOfFiles(piece.problems, by), ...lintPiece(subject, by.rules, by, options)] };
}

/** The findings of a plain text: language and citations. */
export function checkText(source: SourceFile, by: Compiler, options?: LintOptions): readonly Finding[] {
  return lintProse(proseOfText(source), by.rules, by, options);
}

/** A source after its fixes: each is an edit of the text, and the text is compiled again. */
export function fix(source: SourceFile, by: Compiler, unsafe: boolean, options?: LintOptions): FixResult {
  return fixUntilStable(source, (text) => compile(text, by, options).findings, unsafe);
}

/** Rules and types of document that the configuration speaks of and that do not exist. */
export function unknownNames({ configuration, rules, types }: Compiler): readonly Problem[] {
  const unknown = (keys: readonly NamingKey[], things: readonly { readonly id: string }[]): readonly Problem[] => {
    const ids = things.map((one) => one.id);
    return keys
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, at, within }) => ({ kind: 'unknown-key', at, key: id, suggestion: nearest(id, ids), within }));
  };
  return [...unknown(configuration.ruleKeys, rules), ...unknown(configuration.typeKeys, types)];
}

/** What the rules of family «nguồn» say of the faults of configuration files. */
export function findingsOfFiles(problems: readonly Problem[], by: Compiler): readonly Finding[] {
  if (problems.length === 0) return [];
  const blank = read({ path: '', text: '' }, by);
  const rules = by.rules.filter((rule) => rule.family === 'nguon');
  return lintDocument({ ...blank, problems }, rules, by, { stage: 'ban_hanh' });
}

/** The findings that need all documents of a content root. */
export function checkCorpus(documents: readonly CorpusDocument[], by: Compiler, options?: LintOptions): readonly Finding[] {
  return lintCorpus(documents, by.rules, by, options);
}

/** The findings on what the history of a document tells. */
export function checkHistory(subject: HistorySubject, by: Compiler, options?: LintOptions): readonly Finding[] {
  return lintHistory(subject, by.rules, by, options);
}
