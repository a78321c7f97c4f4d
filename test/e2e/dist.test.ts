import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { bytesOf, chithi, DOCUMENT, filesOf, folderWith, write } from './chithi.ts';

const numbered = (so: number) => DOCUMENT.replace('so: 5', `so: ${so}`);
let folder = '';

const build = (...args: string[]) => chithi(['build', ...args], { cwd: folder });
const files = () => filesOf(join(folder, 'dist'));
const documentFiles = (so: number) => files().filter((path) => path.includes(`/0${so}-ct-ubnd/`));

beforeEach(() => {
  folder = folderWith({ 'directives/chithi.yaml': '', 'directives/a.md': numbered(1), 'directives/b.md': numbered(2) });
  expect(build()).toMatchObject({ code: 0 });
});

describe('dist/', () => {
  it('holds what was built, all of it in the manifest', () => {
    const { outputs } = JSON.parse(readFileSync(join(folder, 'dist/manifest.json'), 'utf8')) as { outputs: { path: string }[] };
    expect([...outputs.map((one) => one.path), 'manifest.json'].sort()).toEqual(files().sort());
    expect(documentFiles(1).map((path) => path.split('/').at(-1))).toEqual(
      expect.arrayContaining(['01-ct-ubnd.docx', 'index.html', 'van-ban.json']),
    );
  });

  it('loses, in a build of the whole, what is no longer produced, and nothing else', () => {
    write(folder, { 'dist/web/cua-toi.html': 'giữ', 'dist/ghi-chu.txt': 'giữ' });
    const [page] = documentFiles(2);
    const stray = join(folder, 'dist', `${page?.slice(0, page.lastIndexOf('/'))}/la.txt`);
    writeFileSync(stray, 'giữ');
    rmSync(join(folder, 'directives/b.md'));
    const { code, out } = build();
    expect([code, out]).toEqual([0, expect.stringMatching(/bỏ \d+ tệp cũ/)]);
    expect(documentFiles(2).map((path) => path.split('/').at(-1))).toEqual(['la.txt']);
    expect(documentFiles(1).length).toBeGreaterThan(0);
    for (const kept of ['web/cua-toi.html', 'ghi-chu.txt']) expect(readFileSync(join(folder, 'dist', kept), 'utf8')).toBe('giữ');
  });

  it('loses the empty folders of a document too', () => {
    const [page] = documentFiles(2);
    rmSync(join(folder, 'directives/b.md'));
    build();
    expect(existsSync(join(folder, 'dist', page?.slice(0, page.lastIndexOf('/')) as string))).toBe(false);
  });

  it.each([
    ['a single PATH', ['directives/a.md']],
    ['--only', ['--only', 'docx']],
    ['a folder that is no content root', ['directives/con']],
  ])('loses nothing in a build of %s', (_, args) => {
    write(folder, { 'directives/con/c.md': numbered(3) });
    const before = documentFiles(2);
    const lists = () =>
      [...bytesOf(join(folder, 'dist'))]
        .filter(([path]) => !path.includes('van-ban/') && path !== 'manifest.json')
        .map(([path, bytes]) => [path, bytes.toString('base64')]);
    const old = lists();
    rmSync(join(folder, 'directives/b.md'));
    expect(build(...args).code).toBe(0);
    expect(documentFiles(2)).toEqual(before);
    expect(lists()).toEqual(old);
    expect(build()).toMatchObject({ code: 0, out: expect.stringContaining('tệp cũ') });
    expect(documentFiles(2)).toEqual([]);
  });

  it('is told of a page that a build of a single PATH leaves on the site of a document that is no longer public', () => {
    write(folder, { 'directives/b.md': numbered(2).replace('so: 2', 'so: 2\nluu_hanh: noi_bo') });
    const alone = build('directives/b.md');
    expect(alone.err).toMatch(/directives\/b\.md: không còn được công khai, nhưng trang cũ còn ở «dist\/web\/van-ban\//);
    expect(build().err).not.toContain('không còn được công khai');
    expect(files().filter((path) => path.startsWith('web/') && path.includes('/02-ct-ubnd/'))).toEqual([]);
  });

  it('moves a document that is no longer public', () => {
    write(folder, { 'directives/a.md': numbered(1).replace('ban_hanh', 'du_thao') });
    build();
    expect(documentFiles(1).every((path) => path.startsWith('noi-bo/'))).toBe(true);
    expect(documentFiles(1).length).toBeGreaterThan(0);
    for (const [path, bytes] of bytesOf(join(folder, 'dist/web'))) expect(bytes.includes('01-ct-ubnd'), path).toBe(false);
  });

  it('has one place for one document: two with the same are told, both by name', () => {
    write(folder, { 'directives/khac/a.md': numbered(1) });
    const { code, err } = build();
    expect(code).toBe(1);
    const told = err.split('\n').find((line) => line.includes('trùng'));
    expect(told).toContain('directives/a.md');
    expect(told).toContain('directives/khac/a.md');
  });

  it('gets every other document where one is broken', () => {
    write(folder, { 'directives/b.md': '---\nloai: [\n---\n', 'directives/c.md': numbered(3) });
    const { code, err } = build();
    expect(code).toBe(1);
    expect(err).toContain('directives/b.md: không tạo được');
    expect(documentFiles(1).length * documentFiles(3).length).toBeGreaterThan(0);
  });

  it('gets a document with errors in it, as far as it can be written', () => {
    write(folder, { 'directives/a.md': numbered(1).replace('Sở Nông', '<b>Sở</b> Nông') });
    expect(build().code).toBe(1);
    expect(documentFiles(1).some((path) => path.endsWith('.docx'))).toBe(true);
  });

  it('never gets a document with a mark of secrecy', () => {
    write(folder, { 'directives/a.md': numbered(1).replace('so: 1', 'so: 1\ndo_mat: mat') });
    const { code, err } = build();
    expect([code, err]).toEqual([1, expect.stringContaining('mật')]);
    expect(documentFiles(1)).toEqual([]);
  });

  it('is left as it is by a manifest that leads out', () => {
    write(folder, {
      'ngoai.txt': 'giữ',
      'dist/manifest.json': JSON.stringify({ version: 1, outputs: [{ path: '../ngoai.txt', sha256: '', source: null }] }),
    });
    expect(build().code).toBe(0);
    expect(readFileSync(join(folder, 'ngoai.txt'), 'utf8')).toBe('giữ');
  });

  it('that cannot be written is told, with exit code 2', () => {
    rmSync(join(folder, 'dist'), { recursive: true });
    write(folder, { dist: 'một tệp' });
    const { code, err } = build();
    expect([code, err]).toEqual([2, expect.stringMatching(/^chithi: Không ghi được/)]);
    expect(readFileSync(join(folder, 'dist'), 'utf8')).toBe('một tệp');
  });
});
