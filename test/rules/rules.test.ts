import { describe, expect, it } from 'vitest';
import {
  type Compiler,
  checkCorpus,
  checkHistory,
  checkLayout,
  checkText,
  compile,
  compilePiece,
  compiler,
  read,
  readPiece,
} from '../../src/compile.ts';
import { type Document, isWritable } from '../../src/document/document.ts';
import type { Problem } from '../../src/document/problem.ts';
import { layOutDocx } from '../../src/layout/docx-pages.ts';
import { pageLayoutOf } from '../../src/layout/page-layout.ts';
import { ABOUT, aboutSource, type Example, type ExampleSource, fixedSource, sourcesOf } from '../../src/lint/example.ts';
import { fixUntilStable } from '../../src/lint/fix.ts';
import { lintCorpus, lintDocument, lintHistory, lintLayout, lintPiece, lintProse } from '../../src/lint/lint.ts';
import type { PageLayout } from '../../src/lint/page-layout.ts';
import { proseOfPassages, proseOfText } from '../../src/lint/prose.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { rules } from '../../src/rules/registry.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { NOWHERE } from '../../src/source/source-text.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';

/** Documents whose clauses were read at the source: an error may rest on them alone. */
const PRIMARY: ReadonlySet<string> = new Set(['30/2020/NĐ-CP', '36-HD/VPTW']);

const byRule = new Map(rules.map((rule) => [rule.id, rule]));

function compilerFor(example: Example): Compiler {
  const about = aboutSource(example);
  const files: Readonly<Record<string, string>> =
    example.kind === 'document' ? (example.files ?? {}) : about === null ? {} : { [ABOUT]: about };
  return compiler({
    include: (path) => {
      if (path.startsWith('..')) return { kind: 'outside' };
      const text = files[path];
      if (text === undefined) return { kind: 'missing' };
      return text === 'UNREADABLE' ? { kind: 'unreadable', reason: 'không mở được' } : { kind: 'text', source: { path, text } };
    },
  });
}

function fileOf({ path, text, encoding }: ExampleSource): SourceFile {
  return { path, text, ...(encoding ? { encoding } : {}) };
}

/** All findings of an example, by source. Every rule runs, for some judge what others found. */
function findingsOf(example: Example): { sources: readonly ExampleSource[]; findings: readonly Finding[] } {
  const by = compilerFor(example);
  const sources = sourcesOf(example);
  const files = sources.map(fileOf);
  if (example.kind === 'text') return { sources, findings: files.flatMap((file) => checkText(file, by)) };
  if (example.kind === 'piece') return { sources, findings: files.flatMap((file) => [...compilePiece(file, by).findings]) };
  const findings = files.flatMap((file) => [...compile(file, by).findings]);
  if (example.kind === 'history')
    return {
      sources,
      findings: [...findings, ...files.flatMap((file) => [...checkHistory({ ...example, document: read(file, by) }, by)])],
    };
  if (example.kind !== 'corpus') return { sources, findings };
  const documents = files.map((file) => read(file, by));
  return { sources, findings: [...findings, ...checkCorpus(documents, by)] };
}

interface LaidDocument {
  readonly document: Document;
  readonly layout: PageLayout;
}

const laid = new Map<Example, LaidDocument>();

/** The document of an example and its pages, laid out for real, once. */
async function laidOut(example: Example): Promise<LaidDocument> {
  const known = laid.get(example);
  if (known) return known;
  const [source] = sourcesOf(example);
  const document = read(fileOf(source as ExampleSource), compilerFor(example));
  if (!isWritable(document)) throw new Error('ví dụ về dàn trang phải tạo được tệp Word');
  const pages = await layOutDocx(writeDocx(document));
  if (!pages) throw new Error('không dàn trang được ví dụ');
  const made = { document, layout: pageLayoutOf(document, pages) };
  laid.set(example, made);
  return made;
}

async function allFindingsOf(rule: Rule, example: Example): Promise<{ sources: readonly ExampleSource[]; findings: readonly Finding[] }> {
  if (rule.scope !== 'dan_trang') return findingsOf(example);
  const { document, layout } = await laidOut(example);
  return { sources: sourcesOf(example), findings: checkLayout(document, layout, compilerFor(example)) };
}

function showPlace(text: string, start: number, end: number): string {
  return `${start}-${end} «${text.slice(start, end)}»`;
}

/** A copy without places: what is reported of it was made up. */
function stripped<T>(value: T): T {
  if (Array.isArray(value)) return value.map(stripped) as T;
  if (value === null || typeof value !== 'object' || value instanceof Set || value instanceof Map || value instanceof Uint8Array)
    return value;
  const entries = Object.entries(value).map(([key, one]) => [key, key === 'source' ? one : stripped(one)]);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  if ('source' in copy && 'pieces' in copy) copy['pieces'] = [];
  if ('source' in copy && 'start' in copy && 'end' in copy) Object.assign(copy, { start: NOWHERE, end: NOWHERE });
  return copy as T;
}

async function findingsWithoutPlaces(rule: Rule, example: Example): Promise<readonly Finding[]> {
  const by = compilerFor(example);
  if (rule.scope === 'dan_trang') {
    const { document, layout } = await laidOut(example);
    return lintLayout(stripped(layout), stripped(document), [rule], by);
  }
  const files = sourcesOf(example).map(fileOf);
  if (example.kind === 'text') {
    return files.flatMap((file) => lintProse(proseOfPassages(file, stripped(proseOfText(file).passages), null), [rule], by));
  }
  if (example.kind === 'piece')
    return files.flatMap((file) => lintPiece({ piece: stripped(readPiece(file, by)), corrections: [], supersessions: [] }, [rule], by));
  const documents = files.map((file): Document => stripped(read(file, by)));
  if (rule.scope === 'lich_su' && example.kind === 'history')
    return documents.flatMap((document) => lintHistory({ ...example, document }, [rule], by));
  return rule.scope === 'kho' ? lintCorpus(documents, [rule], by) : documents.flatMap((document) => lintDocument(document, [rule], by));
}

async function check(rule: Rule, example: Example): Promise<void> {
  const { sources, findings } = await allFindingsOf(rule, example);
  const found = findings.filter((finding) => finding.rule === rule.id);
  const included = found.filter((finding) => !sources.some((one) => one.path === finding.source.path));
  const places = sources.flatMap(({ path, text }) =>
    found.filter((finding) => finding.source.path === path).map((finding) => `${path} ${showPlace(text, finding.start, finding.end)}`),
  );
  const expected = sources.flatMap(({ path, text, expected }) =>
    expected.map(({ start, end }) => `${path} ${showPlace(text, start, end)}`),
  );
  expect([...places, ...included.map((one) => showPlace(one.source.text, one.start, one.end))].sort()).toEqual([...expected].sort());
  for (const finding of found) {
    expect(finding.message.trim().length, 'lời').toBeGreaterThan(10);
    expect(finding.message, 'tiếng Việt').toMatch(/[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/iu);
    expect(finding.message, 'nói gặp gì, thiếu gì').toMatch(/«|Gặp|[Tt]hiếu|[Cc]hưa|[Kk]hông|[Cc]ần/u);
    if (finding.fix) expect(rule.fix, 'quy tắc có cách sửa phải nói mức an toàn').toBeDefined();
    if (finding.severity === 'error' && rule.family !== 'nguon' && rule.basis.length > 0) {
      expect(finding.basis.filter((one) => PRIMARY.has(one.document)).length, 'lỗi phải có căn cứ đã đọc tận nơi').toBeGreaterThan(0);
    }
  }
}

function checkFix(rule: Rule, example: Example): boolean {
  if (example.kind === 'corpus') return false;
  const { sources, findings } = findingsOf(example);
  const [first] = sources;
  if (!first) return false;
  const wanted = fixedSource(example);
  const fixable = findings.some((finding) => finding.rule === rule.id && finding.fix && finding.source.path === first.path);
  if (!fixable) {
    expect(wanted, 'ví dụ có bản đã sửa mà quy tắc không sửa').toBeNull();
    return false;
  }
  const by = compilerFor(example);
  const own = (source: SourceFile) => {
    const all =
      example.kind === 'text'
        ? checkText(source, by)
        : example.kind === 'piece'
          ? compilePiece(source, by).findings
          : compile(source, by).findings;
    return all.filter((finding) => finding.rule === rule.id);
  };
  const result = fixUntilStable({ path: first.path, text: first.text }, own, true);
  expect(result.stable, 'sửa đến khi ổn định').toBe(true);
  if (wanted !== null) expect(result.text).toBe(wanted);
  const left = own({ path: first.path, text: result.text }).filter((finding) => finding.fix);
  expect(left.map((finding) => finding.message)).toEqual([]);
  return true;
}

describe('mọi quy tắc', () => {
  it('có mã không trùng, không dấu', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    for (const rule of rules) expect(rule.id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/);
  });

  it('nói lỗi gì, vì sao, theo đâu', () => {
    for (const rule of rules) {
      expect(rule.title.trim(), rule.id).not.toBe('');
      expect(rule.why.trim().length, rule.id).toBeGreaterThan(20);
      const heaviest = typeof rule.severity === 'string' ? [rule.severity] : Object.values(rule.severity);
      if (heaviest.includes('error') && rule.family !== 'nguon' && rule.family !== 'ngon_ngu' && rule.family !== 'tin_bai') {
        expect(rule.basis.filter((one) => PRIMARY.has(one.document)).length, `${rule.id}: lỗi thì phải có căn cứ`).toBeGreaterThan(0);
      }
      for (const basis of rule.basis) {
        expect(basis.clause.trim(), rule.id).not.toBe('');
        for (const date of [basis.from, basis.until]) if (date) expect(date, rule.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });

  it('có ví dụ đúng và ví dụ sai', () => {
    for (const rule of rules) {
      expect(rule.examples.good.length, rule.id).toBeGreaterThan(0);
      expect(rule.examples.bad.length, rule.id).toBeGreaterThan(0);
    }
  });

  it('không báo thiếu số nơi số có ghi mà không đọc được: quy tắc khác đã nói', () => {
    const dashed = '---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\nso:4\ntrang_thai: ban_hanh\n---\n\nNội dung chỉ thị.\n';
    const idsOf = (example: Example) => findingsOf(example).findings.map((finding) => finding.rule);
    for (const example of [
      { kind: 'source', source: dashed },
      { kind: 'document', front: { so: null, Số: '4' } },
    ] satisfies Example[]) {
      expect(idsOf(example)).not.toContain('thieu-so-van-ban');
      expect(idsOf(example).some((id) => id === 'yaml-sai-cu-phap' || id === 'khoa-la')).toBe(true);
    }
    expect(idsOf({ kind: 'document', front: { so: null } })).toContain('thieu-so-van-ban');
  });

  it('ví dụ đúng không bỏ qua quy tắc mà chẳng che lỗi nào', () => {
    for (const rule of rules)
      for (const example of rule.examples.good)
        if (example.kind === 'document' && example.body?.includes('chithi-bo-qua'))
          expect([rule.id, findingsOf(example).findings.map((finding) => finding.rule)]).toEqual([rule.id, []]);
  });

  it('không có gì để nói về văn bản gốc của các ví dụ', () => {
    const findings = [...findingsOf({ kind: 'document' }).findings, ...findingsOf({ kind: 'piece' }).findings];
    expect(findings.map((finding) => `${finding.rule}: ${finding.message}`)).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.good.map((example, index) => [index + 1, example] as const))(
    'im lặng trước ví dụ đúng %i',
    async (_index, example) => {
      await check(rule, example);
    },
  );

  it.each(rule.examples.bad.map((example, index) => [index + 1, example] as const))(
    'thấy đúng chỗ trong ví dụ sai %i',
    async (_index, example) => {
      const marked = sourcesOf(example).reduce((sum, one) => sum + one.expected.length, 0);
      expect(marked, 'ví dụ sai phải đánh dấu ít nhất một chỗ').toBeGreaterThan(0);
      await check(rule, example);
    },
  );

  it('sửa thì hội tụ', () => {
    const fixed = rule.examples.bad.filter((example) => checkFix(rule, example));
    if (rule.fix) expect(fixed.length, 'có ví dụ được sửa').toBeGreaterThan(0);
  });

  it('không bịa ra vị trí', async () => {
    for (const example of rule.examples.bad) expect(await findingsWithoutPlaces(rule, example)).toEqual([]);
  });
});

/** The rule that speaks of each thing that reading could not take. A new kind of problem is a compile error here. */
const RULE_OF_PROBLEM: Readonly<Record<Problem['kind'], string>> = {
  'no-front-matter': 'thieu-phan-dau',
  'unclosed-front-matter': 'phan-dau-khong-dong',
  'yaml-syntax': 'yaml-sai-cu-phap',
  'yaml-alias': 'yaml-bi-danh',
  'duplicate-key': 'khoa-trung',
  'unknown-key': 'khoa-la',
  'key-not-for-type': 'khoa-khong-dung-cho-loai',
  'missing-key': 'thieu-khoa',
  'wrong-type': 'sai-kieu',
  'not-a-choice': 'gia-tri-ngoai-danh-sach',
  'unreal-date': 'ngay-khong-co-that',
  'unknown-type': 'loai-khong-co',
  'unknown-organ': 'co-quan-khong-co',
  'organ-not-in-force': 'co-quan-het-hieu-luc',
  html: 'ma-html',
  'unsupported-markdown': 'markdown-khong-ho-tro',
  'broken-suppression': 'bo-qua-sai-cach',
  'heading-not-in-scheme': 'de-muc-ngoai-bac',
  'include-missing': 'tep-kem-khong-co',
  'include-outside': 'duong-dan-ra-ngoai',
  'reference-missing': 'tep-nhac-toi-khong-co',
  'include-unreadable': 'tep-kem-khong-doc-duoc',
  'too-large': 'qua-lon',
  undecodable: 'ma-hoa-la',
};

it('mỗi vấn đề khi đọc có một quy tắc nói về nó', () => {
  for (const id of Object.values(RULE_OF_PROBLEM)) expect(byRule.has(id), id).toBe(true);
});
