import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText, compile, compiler } from '../src/compile.ts';
import { readConfiguration, readDocumentRegister, readOrganFile } from '../src/document/configuration.ts';
import type { Document } from '../src/document/document.ts';
import { documentTypes } from '../src/profiles/document-types.ts';
import type { Place, SourceText } from '../src/source/source-text.ts';

const content = fileURLToPath(new URL('../directives', import.meta.url));
const readText = (path: string) => readFileSync(join(content, path), 'utf8');
const file = (path: string) => ({ path, text: readText(path) });
const office = compiler({
  configuration: readConfiguration(file('chithi.yaml')),
  organs: readOrganFile(file('co_quan.yaml')).organs,
  documents: readDocumentRegister(file('van_ban.yaml')).documents,
  include: (path, from) => {
    const target = normalize(join(dirname(from.path), path));
    try {
      return { kind: 'text', source: file(target) };
    } catch {
      return { kind: 'missing' };
    }
  },
});
const samples = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md') && /^loai:/m.test(readText(path).slice(0, 400)))
  .sort();

/** Every place and every text with places in a value, wherever it stands. */
function collect(value: unknown, places: Place[], texts: SourceText[], seen: Set<unknown>): void {
  if (value === null || typeof value !== 'object' || seen.has(value) || value instanceof Uint8Array) return;
  seen.add(value);
  if ('pieces' in value) texts.push(value as SourceText);
  if ('start' in value && 'end' in value && 'source' in value) places.push(value as Place);
  for (const [key, one] of Object.entries(value))
    if (key !== 'type' && key !== 'format' && key !== 'organ') collect(one, places, texts, seen);
}

const white = (unit: string | undefined) => unit !== undefined && /\s/.test(unit);

/** Fails where a place lies outside its source, or a text does not stand where it says. */
function checkPlaces(document: Document, more: readonly Place[]): void {
  const places: Place[] = [...more];
  const texts: SourceText[] = [];
  collect(document, places, texts, new Set());
  for (const { source, start, end } of places) {
    if (!(start >= 0 && start <= end && end <= source.text.length))
      expect.fail(`${start}–${end} ngoài «${source.path}» (${source.text.length})`);
  }
  for (const { source, value, pieces } of texts) {
    let at = 0;
    for (const piece of pieces) {
      if (piece.at < at || piece.at + piece.length > value.length) expect.fail(`mảnh ${piece.at}+${piece.length} ngoài «${value}»`);
      at = piece.at + piece.length;
      for (let unit = 0; unit < piece.length; unit++) {
        const typed = source.text[piece.start + unit];
        const read = value[piece.at + unit];
        if (typed !== read && !(white(typed) && white(read)))
          expect.fail(`«${value}» ở ${piece.start + unit}: nguồn có «${typed}», văn bản có «${read}»`);
      }
    }
  }
}

function compileAll(text: string): void {
  const { document, findings } = compile({ path: 'a.md', text }, office);
  checkPlaces(document, findings);
  for (const one of findings) {
    for (const edit of one.fix?.edits ?? [])
      expect(edit.start >= 0 && edit.start <= edit.end && edit.end <= one.source.text.length).toBe(true);
  }
  checkText({ path: 'a.txt', text }, office);
}

const words = [
  'Sở Tài chính',
  'chủ trì',
  'trước ngày 15/4/2026',
  'Nghị định số 30/2020/NĐ-CP',
  'Điều 5',
  'khoản 2',
  'Hu\u0065\u0302\u0301',
  '😀',
  'đ',
  '\u00a0',
  '\u200b',
  '(01)',
  '80%',
  './.',
];
const signs = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '    ',
  '\t',
  '**',
  '*',
  '_',
  '`',
  '```\n',
  '# ',
  '### Điều 1. ',
  '## I. ',
  '1. ',
  'a) ',
  '- ',
  '+ ',
  '> ',
  '|',
  '| - |\n',
  '::: phu-luc {ten="A"}\n',
  ':::\n',
  '---\n',
  '<b>',
  '<!--',
  '-->',
  '<!-- chithi-bo-qua ma-html: x -->',
  '[a](b)',
  '![a](b.png)',
  '[a]: b',
  '\\',
  '&amp;',
  '&#0;',
  '&nbsp;',
  '\0',
  '\ud800',
  '\udfff',
  '\uFEFF',
  '\u2028',
];
const keys = [
  'loai',
  'co_quan',
  'so',
  'ky_hieu',
  'ngay',
  'trich_yeu',
  'can_cu',
  'kinh_gui',
  'nguoi_ky',
  'noi_nhan',
  'phu_luc',
  'trang_thai',
  'nhiem_vu',
  'dien',
  'moi',
  'dinh_kem',
  'sao',
  'bo_qua',
  'do_mat',
  'luu_hanh',
  'x',
  '__proto__',
];
const values = [
  'chi_thi',
  'quyet_dinh',
  'cong_dien',
  'giay_moi',
  'bien_ban',
  'ubnd_tinh_thanh_hoa',
  '{ten: A, ky_hieu: B}',
  '5',
  '"04"',
  '2026-02-30',
  '2026-03-16',
  'Về a',
  '[a, b]',
  '\n  - Lưu: VT',
  '\n  - {tep: x.md, ten: A}',
  '{chuc_vu: Chủ tịch, ho_ten: A}',
  '{khach: [a]}',
  '&a x',
  '*a',
  '|\n  a\n  b',
  '"mở',
  '[',
  '',
  'ban_hanh',
  'true',
  '{a: {b: [c, {d: e}]}}',
  '[{muc: 1, han: x}]',
  '{hinh_thuc: sao_y}',
];

const markdownish = fc.array(fc.constantFrom(...words, ...signs), { maxLength: 60 }).map((parts) => parts.join(''));
const front = fc
  .array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...values)), { maxLength: 10 })
  .map((pairs) => `---\n${pairs.map(([key, value]) => `${key}: ${value}\n`).join('')}---\n\n`);
const complete = fc
  .constantFrom(...documentTypes.map((type) => type.id))
  .map(
    (loai) =>
      `---\nloai: ${loai}\nco_quan: {ten: Ủy ban nhân dân tỉnh A, ky_hieu: UBND}\nso: 5\nngay: 2026-03-16\ntrich_yeu: Về a\ntrang_thai: ban_hanh\n---\n\n`,
  );

describe('whatever the text, compiling does not throw, and points only into it', () => {
  it('with any code units', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), compileAll), { numRuns: 150 });
  });

  it('with the signs of Markdown under any type', () => {
    fc.assert(
      fc.property(complete, markdownish, (head, body) => compileAll(head + body)),
      { numRuns: 500 },
    );
  });

  it('with keys and values in any combination', () => {
    fc.assert(
      fc.property(front, markdownish, (head, body) => compileAll(head + body)),
      { numRuns: 300 },
    );
  });

  it('as a file of configuration', () => {
    fc.assert(
      fc.property(fc.oneof(markdownish, fc.string({ unit: 'binary' }), front), (text) => {
        const source = { path: 'a.yaml', text };
        for (const { at } of [
          ...readConfiguration(source).problems,
          ...readOrganFile(source).problems,
          ...readDocumentRegister(source).problems,
        ])
          expect(at.start >= 0 && at.start <= at.end && at.end <= text.length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** Every line end, and points in between that fall on no pattern. */
function cuts(text: string): number[] {
  const ends = [...text.matchAll(/\n/g)].flatMap(({ index }) => [index, index + 1]);
  const between = Array.from({ length: Math.floor(text.length / 97) }, (_, index) => index * 97);
  return [...new Set([0, 1, ...ends, ...between, text.length])].sort((a, b) => a - b);
}

describe('a sample', () => {
  it('there is of every usual type', () => {
    expect(samples.length).toBeGreaterThanOrEqual(12);
  });

  it.each(samples)('%s cut off anywhere compiles, and points only into itself', (path) => {
    const text = readText(path);
    for (const end of cuts(text)) {
      const source = { path, text: text.slice(0, end) };
      try {
        const { document, findings } = compile(source, office);
        checkPlaces(document, findings);
      } catch (error) {
        throw new Error(`hỏng khi cắt ở ${end}`, { cause: error });
      }
    }
  });

  it.each(samples)('%s says the same with CRLF, a BOM, or both', (path) => {
    const text = readText(path);
    const of = (changed: string) =>
      compile({ path, text: changed }, office).findings.map((one) => `${one.rule}: ${one.message.replace(/\s+/g, ' ')}`);
    const expected = of(text);
    const crlf = text.replaceAll('\n', '\r\n');
    for (const changed of [crlf, `\uFEFF${text}`, `\uFEFF${crlf}`]) expect(of(changed)).toEqual(expected);
  });
});
