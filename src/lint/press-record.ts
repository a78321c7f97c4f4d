import { numberSymbol } from '../document/identity.ts';
import { clauseDigest } from '../document/press/clause-digest.ts';
import { clausesOf } from '../document/press/clauses.ts';
import { guardOf } from '../document/press/guard.ts';
import type { Edit } from '../source/finding.ts';
import type { LintContext, PressSubject } from './rule.ts';

/** Under this id a piece records the corrections of its document that it took note of. */
const CORRECTIONS = 'dinh-chinh';

export interface Staleness {
  /** Recorded clauses whose text is another now. */
  readonly changed: readonly string[];
  /** Recorded clauses that the document no longer has. */
  readonly gone: readonly string[];
  /** Clauses that the piece uses and has not recorded; empty where nobody asked. */
  readonly missing: readonly string[];
}

/** What a piece recorded of its document, beside what the document says now. */
export function pressStaleness({ piece, corrections }: PressSubject, context?: LintContext): Staleness {
  const { document, recorded } = piece;
  if (!document) return { changed: [], gone: [], missing: [] };
  const clauses = clausesOf(document);
  const current = correctionDigest({ piece, corrections });
  const known = recorded.find((one) => one.id === CORRECTIONS)?.digest ?? null;
  const own = recorded.filter((one) => one.id !== CORRECTIONS);
  const changed = own.filter(({ id, digest }) => (clauses.digest(id) ?? digest) !== digest).map(({ id }) => id);
  // A piece that has recorded nothing yet has nothing to be stale against.
  if (recorded.length > 0 && current !== known) changed.push(CORRECTIONS);
  const gone = own.filter(({ id }) => clauses.digest(id) === null).map(({ id }) => id);
  const names = new Set(own.map((one) => one.id));
  const missing = context ? guardOf(piece, context.organs).used.filter((id) => !names.has(id)) : [];
  return { changed, gone, missing };
}

function correctionDigest({ corrections }: PressSubject): string | null {
  if (corrections.length === 0) return null;
  const names = corrections.map((one) => `${numberSymbol(one) ?? one.source.path} ${one.date?.value ?? ''}`).sort();
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
  const corrected = correctionDigest(subject);
  return corrected === null ? used : [...used, [CORRECTIONS, corrected]];
}

/** A text as its words alone, for comparing word by word. */
export function sentenceWords(text: string): string {
  return (text.normalize('NFC').match(/[\p{L}\p{M}\d]+/gu) ?? []).join(' ');
}
