import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { COVERAGE_LENGTHS, coveragePage, draftCoverage } from '../../../bench/draft-coverage.ts';
import { type Compiler, compilePiece, compiler, read } from '../../../src/compile.ts';
import { readOrganFile } from '../../../src/document/configuration.ts';
import { type Document, isWritable } from '../../../src/document/document.ts';
import { tasksOf } from '../../../src/document/document-tasks.ts';
import { clausesOf } from '../../../src/document/press/clauses.ts';
import { sentencesOf } from '../../../src/document/press/press-piece.ts';
import { kindOf } from '../../../src/document/source-kind.ts';
import { spokenSentences } from '../../../src/document/speech/spoken-sentences.ts';
import { verbatim } from '../../../src/source/source-text.ts';
import { countSyllables } from '../../../src/vietnamese/tokens.ts';
import { leansBack } from '../../../src/writers/press/draft-clauses.ts';
import { DRAFT_LENGTHS, type DraftKind, draftPiece } from '../../../src/writers/press/draft-piece.ts';
import { spokenLength } from '../../../src/writers/press/draft-statements.ts';

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

test('the samples are there to be drafted', () => {
  expect(documents.length).toBeGreaterThan(30);
  expect(documents.filter((one) => one.type?.assignsTasks).length).toBeGreaterThanOrEqual(18);
});

/** Papers about one person say nothing that a draft could tell beside the lead. */
const toldOf = (piece: ReturnType<typeof pieceOf>['piece']) => {
  const told = piece.body.flatMap((block) => block.sentences);
  expect(told.length, piece.source.path).toBeGreaterThan(0);
  return told;
};

/** How often the loops below have asserted something: none may have run over nothing. */
const asserted = { parts: 0, dependent: 0, bounds: 0, deadlines: 0, untold: 0 };

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

  test('tells each deadline of the document, or says that it does not', () => {
    const [head = '', body = ''] = source.split(/\n---\n/);
    const line = /^# hạn chưa nhắc: (.+)$/mu.exec(head)?.[1] ?? '';
    // A radio draft leaves the year of issue out of days.
    const plain = (words: string) =>
      words
        .toLowerCase()
        .replaceAll(`/${document.date?.value.slice(0, 4)}`, '')
        .replace(/\s+/g, ' ');
    for (const { task, assignments } of tasksOf(document, by.organs).tasks)
      for (const { assignment } of assignments) {
        const { deadline } = assignment;
        if (deadline === null) continue;
        asserted.deadlines++;
        const isTold = plain(body).includes(plain(deadline.text));
        expect(isTold || plain(line).includes(`${plain(deadline.text)} (`), `${task.number}: ${deadline.text}`).toBe(true);
        if (!isTold) asserted.untold++;
      }
  });

  test('names the clause of each sentence, and holds its words', () => {
    const clauses = clausesOf(document);
    // A radio draft leaves the year of issue out of days.
    const year = kind === 'phat_thanh' ? `/${document.date?.value.slice(0, 4)}` : '//';
    const words = (one: string) =>
      ` ${(
        one
          .toLowerCase()
          .replaceAll(year, '')
          .match(/[\p{L}\p{M}\d]+/gu) ?? []
      ).join(' ')} `;
    for (const sentence of toldOf(piece)) {
      expect(sentence.marks.length, sentence.text.value).toBeGreaterThan(0);
      const there = words(sentence.marks.flatMap(({ id }) => clauses.within(id).flatMap((clause) => clause.texts)).join(' '));
      // The words of each clause stand in the document; a subject that was put before the first comes from the clause above.
      const [first = '', ...rest] = sentence.text.value.replace(/[.”]+$/, '').split('; ');
      for (const part of rest) expect(there).toContain(words(part));
      asserted.parts += rest.length;
      expect(there).toContain(words(first.split(/\s+/).slice(-4).join(' ')));
    }
  });

  test('keeps to the length asked for, and is the same every time', () => {
    const said = [...sentencesOf(piece)].filter((one) => one !== piece.title).reduce((sum, one) => sum + countSyllables(one.text.value), 0);
    const lead = piece.lead.reduce((sum, one) => sum + countSyllables(one.text.value), 0);
    expect(said).toBeLessThanOrEqual(Math.max(DRAFT_LENGTHS[kind], lead));
    expect(draftOf(document, kind)).toBe(source);
  });
});

describe.each(documents.map((document) => [document.source.path, document] as const))('a radio draft of %s', (_path, document) => {
  const source = draftOf(document, 'phat_thanh', 320);
  const { piece, findings } = pieceOf(document, source);
  const sentences = [...sentencesOf(piece)].filter((one) => one !== piece.title);
  const spoken = (words: string) => spokenSentences(verbatim({ path: '', text: words }, 0, words.length), Number.POSITIVE_INFINITY)[0];

  test('has no sentence that is too long to be read, and departs nowhere', () => {
    expect(sentences.map((one) => one.text.value).filter((one) => (spoken(one)?.syllables ?? 0) > 40)).toEqual([]);
    expect(findings.filter((one) => one.severity === 'error').map((one) => one.message)).toEqual([]);
  });

  test('leaves whole only what has a part that cannot stand alone, and leaves no half of a sentence', () => {
    for (const { text } of toldOf(piece)) {
      expect(text.value).toMatch(/^[\p{Lu}\d“]/u);
      expect(text.value).toMatch(/\.$/);
      expect(text.value).not.toMatch(/nói trên|nêu trên|dưới đây|sau đây|như sau|^(?:Tuy nhiên|Đồng thời|Ngoài ra) /);
      if (/không|chưa|cấm|[“:]/iu.test(text.value)) continue;
      const [, ...rest] = spokenSentences(text, 25);
      const dependent = rest.filter(({ subject, written }) => subject === null || leansBack(written.value));
      if (rest.length > 0) expect(dependent, text.value).not.toEqual([]);
      asserted.dependent += rest.length;
    }
  });

  test('says as much of «not», of bounds and of figures as its clauses', () => {
    const clauses = clausesOf(document);
    for (const { text, marks } of toldOf(piece)) {
      const there = marks
        .flatMap(({ id }) => clauses.within(id).flatMap((clause) => clause.texts))
        .join(' ')
        .toLowerCase();
      const parts = text.value.toLowerCase().match(/(?:không|chưa|ít nhất|tối đa|trước|trên|dưới|từ)\s+(?:ngày\s+)?\S+/gu) ?? [];
      for (const part of parts) expect(there).toContain(part.replace(/[.,;]$/, ''));
      asserted.bounds += parts.length;
    }
  });
});

test('the loops above asserted something', () => {
  expect(asserted.parts).toBeGreaterThan(50);
  expect(asserted.deadlines).toBeGreaterThan(200);
  expect(asserted.untold).toBeGreaterThan(50);
  expect(asserted.dependent).toBeGreaterThan(0);
  expect(asserted.bounds).toBeGreaterThan(50);
});

describe.each(kinds)('--length of a %s', (kind) => {
  test.each([100, 150, 250, 400, 600])(
    '%i: never more than that beside the lead, and no more than a tenth and a sentence less where there is more to tell',
    (length) => {
      let filled = 0;
      for (const document of documents) {
        const count = (text: string) => countSyllables(text.replace(/\[\^[^\]]*\]/g, ''));
        const parts = (source: string) => {
          const { piece } = pieceOf(document, source);
          const lead = piece.lead.reduce((sum, one) => sum + countSyllables(one.text.value), 0);
          return {
            lead,
            all: [...sentencesOf(piece)].filter((one) => one !== piece.title).reduce((sum, one) => sum + count(one.text.value), 0),
          };
        };
        const { lead, all } = parts(draftOf(document, kind, length));
        expect(all, document.source.path).toBeLessThanOrEqual(Math.max(length, lead));
        const most = parts(draftOf(document, kind, 100_000)).all;
        if (most > length && lead < length * 0.6) filled++;
        if (lead < length * 0.6) expect(all, document.source.path).toBeGreaterThanOrEqual(Math.min(most, length * 0.9 - 40));
      }
      expect(filled).toBeGreaterThan(length > 400 ? 0 : 5);
    },
  );
});

test('numbers that begin again under each part point at the clause where the words stand', () => {
  const tasks = (a: string, b: string) => `1. Sở Y tế ${a}.\n\n2. Sở Tài chính ${b}.\n`;
  const sample = documents.find((one) => one.source.path.endsWith('thanh-hoa/2026/05-ct-ubnd.md')) as Document;
  const head = sample.source.text.slice(0, sample.source.text.indexOf('\n---\n', 4) + 5);
  const text = `${head}\nChủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n## PHẦN I. VIỆC LÀM NGAY\n\n${tasks('lập danh sách 12 trạm trước ngày 10/5/2026', 'cấp 3 tỷ đồng trước ngày 11/5/2026')}\n## PHẦN II. VIỆC LÂU DÀI\n\n${tasks('kiểm tra 15 trạm trước ngày 12/6/2026', 'cấp 4 tỷ đồng trước ngày 13/6/2026')}`;
  const document = read({ path: sample.source.path, text }, by);
  const { piece, findings } = pieceOf(document, draftOf(document, 'bao', 400));
  expect(findings.filter((one) => one.severity === 'error').map((one) => one.message)).toEqual([]);
  const clauses = clausesOf(document);
  const told = piece.body.flatMap((block) => block.sentences);
  expect(told).toHaveLength(4);
  expect(new Set(told.map((one) => one.marks[0]?.id)).size).toBe(4);
  for (const one of told) expect(clauses.byId.get(one.marks[0]?.id ?? '')?.texts.join(' ')).toContain(one.text.value);
});

test('drafts tell more than the first words of the document, within every length', () => {
  const directives = documents.filter((one) => one.type?.assignsTasks);
  const rows = draftCoverage(directives, by.organs, COVERAGE_LENGTHS);
  for (const length of COVERAGE_LENGTHS) {
    const of = (method: string) => rows.find((row) => row.length === length && row.method === method)?.coverage;
    const draft = of('draft');
    const lead = of('lead-n');
    if (!draft || !lead) throw new Error('thiếu số đo');
    expect(draft.units).toBeGreaterThan(lead.units);
    expect(draft.deadlines).toBeGreaterThan(lead.deadlines);
    expect(draft.figures).toBeGreaterThan(lead.figures);
  }
  const page = fileURLToPath(new URL('../../../docs/tin-nhap.md', import.meta.url));
  const written = coveragePage(directives.length, rows);
  if (process.env['UPDATE'] === '1') writeFileSync(page, written);
  expect(readFileSync(page, 'utf8'), 'docs/tin-nhap.md đã cũ: «node bench/draft.mjs --write»').toBe(written);
});

test('a radio draft holds sentences as long as the office lets them be', () => {
  const longest = (longSentence: { readonly warn: number; readonly error: number }) =>
    Math.max(
      ...documents.flatMap((document) => {
        if (!isWritable(document)) throw new Error('không dựng được');
        const source = draftPiece(document, tasksOf(document, by.organs).tasks, 'phat_thanh', 'a.md', 400, longSentence);
        return (
          source
            .split('\n---\n')[1]
            ?.split(/\s*\[\^[^\]]*\]/)
            .map((one) => spokenLength(one.trim())) ?? []
        );
      }),
    );
  expect(longest({ warn: 12, error: 18 })).toBeLessThanOrEqual(18);
  expect(longest({ warn: 60, error: 90 })).toBeGreaterThan(40);
});
