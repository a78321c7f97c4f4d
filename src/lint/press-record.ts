import type { Document } from '../document/document.ts';
import { numberSymbol } from '../document/identity.ts';
import { clauseDigest } from '../document/press/clause-digest.ts';
import { clausesOf } from '../document/press/clauses.ts';
import { guardOf } from '../document/press/guard.ts';
import type { Edit } from '../source/finding.ts';
import type { LintContext, PressSubject } from './rule.ts';

/** Under these ids a piece records the later documents about its document that it took note of. */
const LATER = [
  { id: 'dinh-chinh', of: ({ corrections }: PressSubject) => corrections },
  { id: 'thay-the', of: ({ supersessions }: PressSubject) => supersessions },
] as const;
const LATER_IDS: ReadonlySet<string> = new Set(LATER.map((one) => one.id));

export interface Staleness {
  /** Recorded clauses whose text is another now. */
  readonly changed: readonly string[];
  /** Recorded clauses that the document no longer has. */
  readonly gone: readonly string[];
  /** Clauses that the piece uses and has not recorded; empty where nobody asked. */
  readonly missing: readonly string[];
}

/** What a piece recorded of its document, beside what the document says now. */
export function pressStaleness(subject: PressSubject, context?: LintContext): Staleness {
  const { piece } = subject;
  const { document, recorded } = piece;
  if (!document) return { changed: [], gone: [], missing: [] };
  const clauses = clausesOf(document);
  const own = recorded.filter((one) => !LATER_IDS.has(one.id));
  const changed = own.filter(({ id, digest }) => (clauses.digest(id) ?? digest) !== digest).map(({ id }) => id);
  // A piece that has recorded nothing yet has nothing to be stale against.
  if (recorded.length > 0)
    for (const { id, of } of LATER)
      if (laterDigest(of(subject)) !== (recorded.find((one) => one.id === id)?.digest ?? null)) changed.push(id);
  const gone = own.filter(({ id }) => clauses.digest(id) === null).map(({ id }) => id);
  const names = new Set(own.map((one) => one.id));
  const missing = context ? guardOf(piece, context.organs).used.filter((id) => !names.has(id)) : [];
  return { changed, gone, missing };
}

function laterDigest(documents: readonly Document[]): string | null {
  if (documents.length === 0) return null;
  const names = documents.map((one) => `${numberSymbol(one) ?? one.source.path} ${one.date?.value ?? ''}`).sort();
  return clauseDigest(names.join('\n'));
}

/** The edit that writes `dua_tren` anew: the clauses that the piece uses, as they are now. */
export function pressRecordEdit(subject: PressSubject, context: LintContext): Edit {
  const { piece } = subject;
  const { start, end, source } = piece.recordPlace;
  const lines = pressRecord(subject, context);
  const before = start > 0 && source.text[start - 1] !== '\n' ? '\n' : '';
  return {
    start,
    end,
    text: `${before}dua_tren:\n${lines.map(([id, digest]) => `  ${/^[a-z][a-z0-9-]*$/.test(id) ? id : JSON.stringify(id)}: ${digest}\n`).join('')}`,
  };
}

function pressRecord(subject: PressSubject, context: LintContext): readonly (readonly [string, string])[] {
  const { document } = subject.piece;
  if (!document) return [];
  const clauses = clausesOf(document);
  const used = guardOf(subject.piece, context.organs).used.flatMap((id): [string, string][] => {
    const digest = clauses.digest(id);
    return digest === null ? [] : [[id, digest]];
  });
  const later = LATER.flatMap(({ id, of }): [string, string][] => {
    const digest = laterDigest(of(subject));
    return digest === null ? [] : [[id, digest]];
  });
  return [...used, ...later];
}

/** A text as its words alone, for comparing word by word. */
export function sentenceWords(text: string): string {
  return (text.normalize('NFC').match(/[\p{L}\p{M}\d]+/gu) ?? []).join(' ');
}
