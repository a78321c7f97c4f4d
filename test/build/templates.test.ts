import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOffice } from '../../src/build/office.ts';
import { positionAt } from '../../src/source/source-file.ts';
import { folderWith } from './folder.ts';

/** What is told of an office that has these files in `templates/`: path, line, column, severity, message. */
async function told(templates: Readonly<Record<string, string | Uint8Array>>) {
  const folder = folderWith({
    'directives/chithi.yaml': '',
    ...Object.fromEntries(Object.entries(templates).map(([path, content]) => [`templates/${path}`, content])),
  });
  const office = await openOffice(join(folder, 'directives'), (path) => path.slice(folder.length + 1).replaceAll('\\', '/'));
  return office.findings.map((finding) => {
    const { line, column } = positionAt(finding.source, finding.start);
    return `${finding.source.path}:${line}:${column} ${finding.severity} ${finding.message}`;
  });
}

describe("an office's templates", () => {
  it('are no fault where there are none, and where they are right', async () => {
    expect(await told({})).toEqual([]);
    expect(await told({ 'web/entry.hbs': '\ufeff<li>{{headline}}</li>', 'web/assets/site.css': 'a { color: red }' })).toEqual([]);
  });

  it('are told with file, line and column where they are broken, also after a byte-order mark', async () => {
    expect(await told({ 'web/entry.hbs': '<li>\n{{headlin}}</li>' })).toEqual([
      'templates/web/entry.hbs:2:3 error Gặp «headlin» không có trong dữ liệu của mẫu, cần «headline»?',
    ]);
    expect(await told({ 'web/entry.hbs': '\ufeff{{headlin}}' })).toEqual([expect.stringMatching(/^templates\/web\/entry\.hbs:1:\d error/)]);
    expect(await told({ 'web/artical.hbs': '' })).toEqual([
      expect.stringMatching(/^templates\/web\/artical\.hbs:1:1 warning .*«web\/article\.hbs»/),
    ]);
  });

  it('of new sources are told like those of pages; each type may have its own', async () => {
    expect(await told({ 'new/chi_thi.hbs': '---\nloai: {{type.id}}\n---\n\n{{body}}\n', 'new/van-ban.hbs': '{{organ}}' })).toEqual([]);
    expect(await told({ 'new/chi_thi.hbs': '---\nloai: {{typ.id}}\n{{> footer}}\n' })).toEqual([
      'templates/new/chi_thi.hbs:2:9 error Gặp «typ.id» không có trong dữ liệu của mẫu, cần «type»?',
      expect.stringMatching(/^templates\/new\/chi_thi\.hbs:3:1 error Gặp \{\{> footer\}\}, mẫu của văn bản mới không gọi được mảnh/),
    ]);
    expect(await told({ 'new/chithi.hbs': '' })).toEqual([
      expect.stringMatching(/^templates\/new\/chithi\.hbs:1:1 warning .*«new\/chi_thi\.hbs»/),
    ]);
  });

  it('must be text in UTF-8', async () => {
    for (const bytes of [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]), new Uint8Array([0xff, 0xfe, 0x41, 0])])
      expect(await told({ 'web/logo.hbs': bytes })).toEqual([expect.stringMatching(/^templates\/web\/logo\.hbs:1:1 error .*UTF-8/)]);
  });

  it('are not followed out of their folder', async () => {
    expect(await told({ 'web/entry.hbs': '→ /etc/hostname' })).toEqual([]);
  });
});
