import { describe, expect, test } from 'vitest';
import { compiler, readPiece } from '../../../src/compile.ts';
import { readConfiguration } from '../../../src/document/configuration.ts';
import { pressSettingsOf } from '../../../src/document/press/press-settings.ts';
import { defaultSite } from '../../../src/writers/html/site-context.ts';
import { publicEntry } from '../../../src/writers/html/site-entry.ts';
import { templateFaults } from '../../../src/writers/html/template-check.ts';
import {
  partialNames,
  skeletonPath,
  type TemplateFields,
  type TemplateValue,
  templateContracts,
} from '../../../src/writers/html/template-data.ts';
import { renderTemplate, type Templates } from '../../../src/writers/html/templates.ts';
import { type RelationKind, writeArticle } from '../../../src/writers/html/write-article.ts';
import { writeSite } from '../../../src/writers/html/write-site.ts';
import { publicPiece } from '../../../src/writers/press/public-piece.ts';
import { isWritablePiece, writePiece } from '../../../src/writers/press/write-piece.ts';
import { builtInTemplates, directive, documentOf, entryOf, pixel, writable } from './fixtures.ts';

const builtIn = builtInTemplates();
const faultsOf = (own: Templates) => templateFaults(builtIn, own).map(({ path, message }) => `${path}: ${message}`);

describe('the templates of the toolkit', () => {
  test('have no fault, and each is in the table of its data', () => {
    expect(templateFaults(builtIn, builtIn)).toEqual([]);
    expect([...Object.keys(templateContracts), ...Object.keys(partialNames), skeletonPath].sort()).toEqual(
      Object.keys(builtIn)
        .filter((path) => path.endsWith('.hbs'))
        .sort(),
    );
  });

  const site = { ...defaultSite, url: 'https://vanban.example.vn/', publisher: 'Ủy ban nhân dân tỉnh' };
  const settings = pressSettingsOf(readConfiguration(null));

  /** A template that prints the names of what it is given, level by level, as the table says they are. */
  function probe(fields: TemplateFields): string {
    const inner = Object.entries(fields).map(([name, value]) => inside(name, value));
    return `[{{#each this}}{{@key}} {{/each}}]${inner.join('')}`;
  }
  function inside(name: string, value: TemplateValue): string {
    if (value.kind === 'group') return `{{#with ${name}}}<${name}>${probe(value.fields)}{{/with}}`;
    if (value.kind === 'list' && value.fields) return `{{#each ${name}}}<${name}>${probe(value.fields)}{{/each}}`;
    return '';
  }
  /** What a probe must print at each level: the names of the table. */
  function expected(fields: TemplateFields, path: string): Map<string, string> {
    const levels = new Map([[path, Object.keys(fields).sort().join(' ')]]);
    for (const [name, value] of Object.entries(fields))
      if ((value.kind === 'group' || value.kind === 'list') && value.fields)
        for (const [inner, names] of expected(value.fields, name)) levels.set(inner, names);
    return levels;
  }

  test.each(Object.entries(templateContracts))('%s is given exactly what the table says', (path, { fields }) => {
    const templates = { ...builtIn, 'web/layout.hbs': '{{content}}', [path]: probe(fields) };
    const levels = expected(fields, '');
    const files = { 'bieu-do.png': pixel, 'cu.md': { kind: 'missing' as const } };
    const long = directive({
      extra: 'hieu_luc_tu: 2026-04-01\ndo_khan: khan\nthay_the: "Chỉ thị số 01/CT-UBND"\nphu_luc: [{tep: pl.md, ten: Danh mục}]\n',
    });
    const appendix = { kind: 'text' as const, source: { path: 'pl.md', text: 'Nội dung.\n' } };
    const document = writable(long, 'mau/van-ban.md', { ...files, 'pl.md': appendix });
    const other = entryOf({ so: 99, ngay: '2026-06-01', thay_the: 'Chỉ thị số 07/CT-UBND', linh_vuc: 'Nông nghiệp' });
    const entries = [...(publicEntry(document) ? [publicEntry(document) as NonNullable<ReturnType<typeof publicEntry>>] : []), other];
    const many = Array.from({ length: 230 }, (_, index) => ({ ...other, folder: `van-ban/a/2025/${index}`, source: `${index}.md` }));
    const pieces = ['bao', 'cong_thong_tin', 'toan_van', 'phat_thanh'].map((kind) => {
      const text = `---\nloai: tin_bai\nthe_loai: ${kind}\nvan_ban: van-ban.md\ntit: Giữ hồ, đập\nsapo: Một câu.\nbut_danh: Hà Linh\ndang_luc: 2026-03-06 07:30\nanh: [{tep: bieu-do.png, alt: Đập, chu_thich: Đập., nguon: Ảnh}]\nnguon_rieng: [{ma: r1, nguon: Phóng viên}]\n---\n\nToàn tỉnh có 610 hồ chứa, virus Dengue. [^r1]\n`;
      const by = compiler({
        include: (name) => (name.endsWith('png') ? pixel : { kind: 'text', source: { path: 'mau/van-ban.md', text: directive() } }),
      });
      const piece = readPiece({ path: `mau/${kind}.md`, text }, by);
      if (!isWritablePiece(piece)) throw new Error(kind);
      return piece;
    });
    const kinds: readonly RelationKind[] = [
      'replaces',
      'repeals',
      'corrects',
      'replacedBy',
      'repealedBy',
      'correctedBy',
      'bases',
      'citedBy',
    ];
    const relations = kinds.map((kind) => ({ kind, label: 'Chỉ thị số 99/CT-UBND', href: 'a/index.html' }));
    const printed = [
      writeArticle(document, templates, site, {
        relations,
        files: [{ name: 'a.docx', kind: 'docx', size: 9000 }],
        pieces: [{ href: 'bao.html', title: 'Tin', kind: 'Tin báo', draft: false }],
      }),
      ...pieces.map((piece) => writePiece(piece, templates, site, settings, relations[3])),
      ...Array.from(
        writeSite(
          [...entries, ...many],
          pieces.flatMap((piece) => publicPiece(piece, settings) ?? []),
          templates,
          site,
        ),
        ({ text }) => text,
      ),
      ...(path === 'web/layout.hbs' ? [writeArticle(document, { ...builtIn, [path]: probe(fields) }, site)] : []),
    ].join('\n');
    const found = new Map(
      [...printed.matchAll(/(?:<(\w+)>)?\[((?:\w+ )+)\]/g)].map(([, name = '', keys = '']) => [
        name,
        keys.trim().split(' ').sort().join(' '),
      ]),
    );
    if (path === 'web/layout.hbs') expect(found.get('')).toBe(levels.get(''));
    for (const [level, names] of levels) expect([level, found.get(level)]).toEqual([level, names]);
  });
});

describe("an office's templates", () => {
  test('that use what they are given have no fault', () => {
    expect(
      faultsOf({
        'web/entry.hbs':
          '{{!-- lời dặn --}}<li><a href="{{href}}">{{headline}}</a>{{#if date}}{{date.text}}{{/if}}{{#with date}}{{iso}} {{../organ}}{{/with}}{{#each marks}}{{#unless @first}}, {{/unless}}{{this}}{{/each}}{{lookup this "type"}}</li>',
        'web/partials/bien-hieu.hbs': '<p>{{site.name}}</p>',
        'web/partials/footer.hbs': '{{> bien-hieu}}<p>{{#unless internal}}{{site.publisher}}{{/unless}}</p>',
        'web/directory.hbs':
          '<h1>{{title}}</h1>{{#each links}}{{#if @last}}{{label}}{{/if}}{{else}}Không có.{{/each}}{{#if links.length}}{{links.length}}{{/if}}',
        'web/assets/site.css': 'a { color: red } {{',
      }),
    ).toEqual([]);
  });

  test.each([
    ['{{#if headline}}<li>', 'Gặp hết tệp khi còn khối chưa đóng'],
    ['{{#if headline}}{{/each}}', 'Gặp {{/each}}, cần {{/if}}'],
    ['<li>{{headline}</li>', 'Gặp chỗ không đúng cú pháp Handlebars'],
    ['{{headlin}}', 'Gặp «headlin» không có trong dữ liệu của mẫu, cần «headline»?'],
    ['{{tieu_de}}', 'Gặp «tieu_de» không có trong dữ liệu của mẫu, cần một trong: href, headline'],
    ['{{date.iso}}', 'Gặp «date.iso» mà «date» có thể trống, cần đặt trong {{#if date}} … {{/if}}.'],
    ['{{#unless date}}{{date.iso}}{{/unless}}', 'Gặp «date.iso» mà «date» có thể trống'],
    ['{{organ.name}}', 'Gặp «organ.name» mà «organ» không có trường con.'],
    ['{{#if date}}{{date}}{{/if}}', 'Gặp {{date}} là một nhóm, cần một trường của nó: iso, text.'],
    ['{{marks}}', 'Gặp {{marks}} là một danh sách, cần {{#each marks}}.'],
    ['{{#each organ}}{{/each}}', 'Gặp {{#each organ}} mà «organ» không phải danh sách'],
    ['{{#with marks}}{{/with}}', 'Gặp danh sách «marks», cần {{#each}}.'],
    ['{{#date}}{{/date}}', 'Gặp {{#date}}, cần {{#if date}}'],
    ['{{{headline}}}', 'Gặp {{{headline}}}, cần {{headline}}'],
    ['{{&headline}}', 'Gặp {{&headline}}, cần {{headline}}'],
    ['{{in_hoa headline}}', 'Gặp «in_hoa», cần một trong các lệnh if, unless, each, with, lookup'],
    ['{{log headline}}', 'Gặp «log», cần một trong các lệnh'],
    ['{{> khong-co}}', 'Gặp mảnh {{> khong-co}} không có'],
    ['{{> flag}}', 'cần {{> flags}}?'],
    ['{{> (lookup this "type")}}', 'Gặp mảnh'],
    ['{{#> flags}}{{/flags}}', 'mẫu không dùng được cách viết này'],
    ['{{#*inline "a"}}{{/inline}}', 'mẫu không dùng được cách viết này'],
    ['{{#each marks as |one|}}{{one}}{{/each}}', 'mẫu không dùng được cách đặt tên này'],
    ['{{constructor.name}}', 'Gặp «constructor.name» không có'],
    ['{{__proto__}}', 'Gặp «__proto__» không có'],
    ['{{headline.constructor}}', 'không có trường con'],
    ['{{@root.constructor}}', 'không có'],
    ['{{@khong}}', 'Gặp «@khong» không có'],
    ['{{../../headline}}', 'ra ngoài dữ liệu của mẫu'],
    ['{{#if}}{{/if}}', '«if» cần đúng một giá trị'],
  ])('%s is told', (source, message) => {
    const faults = templateFaults(builtIn, { 'web/entry.hbs': `<li>\n${source}</li>` });
    expect(faults.map((one) => one.message).join('\n')).toContain(message);
    for (const { path, start, end, breaks } of faults) {
      expect([path, breaks]).toEqual(['web/entry.hbs', true]);
      expect(start).toBeGreaterThanOrEqual(5);
      expect(end).toBeGreaterThan(start);
    }
  });

  test('are told at their own place also where a partial is at fault, once', () => {
    expect(faultsOf({ 'web/partials/flags.hbs': 'a {{withdrawn}}' })).toEqual([
      expect.stringContaining('web/partials/flags.hbs: Gặp «withdrawn» không có trong dữ liệu của mẫu'),
    ]);
    expect(faultsOf({ 'web/partials/link.hbs': '{{> link}}' })).toEqual([expect.stringContaining('gọi lại chính nó')]);
  });

  test('that replace nothing are a warning', () => {
    const [fault] = templateFaults(builtIn, { 'web/artical.hbs': 'x' });
    expect(fault).toMatchObject({ breaks: false, message: expect.stringContaining('cần «web/article.hbs»?') });
  });

  test('reach no prototype, and run nothing, through «lookup»', () => {
    const source =
      '{{lookup this "constructor"}}|{{lookup text "constructor"}}|{{#with (lookup this "__proto__")}}{{lookup this "toString"}}{{/with}}|{{lookup list "map"}}';
    expect(renderTemplate({ 'web/a.hbs': source }, 'a', { text: 'x', list: ['y'] }).toHTML()).toBe('|||');
  });
});

test('a document without any field of choice is written by the same templates', () => {
  const text = '---\nloai: thong_bao\nco_quan: ubnd_tinh_thanh_hoa\ntrang_thai: ban_hanh\n---\n\nMột câu.\n';
  expect(documentOf(text).type).not.toBeNull();
  expect(() => writeArticle(writable(text), builtIn, defaultSite)).not.toThrow();
});
