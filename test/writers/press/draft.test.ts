import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { coverageTable, draftCoverage } from '../../../bench/draft-coverage.ts';
import { type Compiler, compilePiece, compiler, read } from '../../../src/compile.ts';
import { readOrganFile } from '../../../src/document/configuration.ts';
import { type Document, isWritable } from '../../../src/document/document.ts';
import { tasksOf } from '../../../src/document/document-tasks.ts';
import { clausesOf } from '../../../src/document/press/clauses.ts';
import { sentencesOf } from '../../../src/document/press/press-piece.ts';
import { kindOf } from '../../../src/document/source-kind.ts';
import { countSyllables } from '../../../src/vietnamese/tokens.ts';
import { DRAFT_LENGTHS, type DraftKind, draftPiece } from '../../../src/writers/press/draft-piece.ts';

const content = fileURLToPath(new URL('../../../directives', import.meta.url));
const text = (path: string) => readFileSync(join(content, path), 'utf8');
const by: Compiler = compiler({
  organs: readOrganFile({ path: 'co_quan.yaml', text: text('co_quan.yaml') }).organs,
  include: (path, from) => {
    const target = normalize(join(dirname(from.path), path));
    try {
      return { kind: 'text', source: { path: target, text: text(target) } };
    } catch {
      return { kind: 'missing' };
    }
  },
});
const documents: readonly Document[] = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .sort()
  .filter((path) => path.endsWith('.md') && /^loai:/m.test(text(path).slice(0, 400)))
  .map((path) => ({ path, text: text(path) }))
  .filter((source) => kindOf(source) === 'van_ban')
  .map((source) => read(source, by));

const kinds = Object.keys(DRAFT_LENGTHS) as DraftKind[];
const cases = documents.flatMap((document) => kinds.map((kind) => [document.source.path, kind, document] as const));

function draftOf(document: Document, kind: DraftKind, length?: number): string {
  if (!isWritable(document)) throw new Error('không dựng được');
  const name = document.source.path.split('/').at(-1) as string;
  return draftPiece(document, tasksOf(document, by.organs).tasks, kind, name, length);
}

const pieceOf = (document: Document, source: string) =>
  compilePiece({ path: document.source.path.replace(/\.md$/, '.nhap.md'), text: source }, by, {}, [document]);

describe.each(cases)('a draft of %s as %s', (_path, kind, document) => {
  const source = draftOf(document, kind);
  const { piece, findings } = pieceOf(document, source);

  test('departs from its document nowhere', () => {
    expect(
      findings.filter((one) => one.severity === 'error' && one.rule !== 'phat-thanh-cau-dai').map((one) => `${one.rule}: ${one.message}`),
    ).toEqual([]);
  });

  test('names the clause of each sentence, and holds its words', () => {
    const clauses = clausesOf(document);
    const words = (one: string) => ` ${(one.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? []).join(' ')} `;
    for (const block of piece.body) {
      for (const sentence of block.sentences) {
        expect(sentence.marks.length, sentence.text.value).toBeGreaterThan(0);
        const there = words(sentence.marks.flatMap(({ id }) => clauses.within(id).flatMap((clause) => clause.texts)).join(' '));
        // The words of each clause stand in the document; a subject that was put before the first comes from the clause above.
        const [first = '', ...rest] = sentence.text.value.replace(/\.$/, '').split('; ');
        for (const part of rest) expect(there).toContain(words(part));
        expect(there).toContain(words(first.split(/\s+/).slice(-4).join(' ')));
      }
    }
  });

  test('keeps to the length asked for, and is the same every time', () => {
    const said = [...sentencesOf(piece)].filter((one) => one !== piece.title).reduce((sum, one) => sum + countSyllables(one.text.value), 0);
    const lead = piece.lead.reduce((sum, one) => sum + countSyllables(one.text.value), 0);
    expect(said).toBeLessThanOrEqual(Math.max(DRAFT_LENGTHS[kind], lead));
    expect(draftOf(document, kind)).toBe(source);
  });
});

test('drafts tell more than the first words of the document, within every length', () => {
  const directives = documents.filter((one) => one.type?.assignsTasks);
  const rows = draftCoverage(directives, by.organs, [150, 250, 350, 500]);
  console.log(`Trên ${directives.length} văn bản có nhiệm vụ:\n${coverageTable(rows)}`);
  for (const length of [150, 250, 350, 500]) {
    const of = (method: string) => rows.find((row) => row.length === length && row.method === method)?.coverage;
    const draft = of('draft');
    const lead = of('lead-n');
    if (!draft || !lead) throw new Error('thiếu số đo');
    expect(draft.units).toBeGreaterThan(lead.units);
    expect(draft.deadlines).toBeGreaterThan(lead.deadlines);
    expect(draft.figures).toBeGreaterThan(lead.figures);
  }
});
