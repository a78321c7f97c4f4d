import { execFileSync } from 'node:child_process';
import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { correctingSources } from '../../src/build/correcting-sources.ts';
import { manifestPieces } from '../../src/build/manifest.ts';
import { contentRootOf, openOffice, resolveIncluded } from '../../src/build/office.ts';
import { findInputs } from '../../src/build/sources.ts';
import { DOCUMENT, folderWith } from './folder.ts';

const home = process.cwd();
afterEach(() => process.chdir(home));

/** The paths found, run from inside a folder. */
async function found(folder: string, paths: readonly string[], output?: string): Promise<string[]> {
  process.chdir(folder);
  const inputs = await findInputs(paths, output === undefined ? {} : { output });
  return inputs.files.map((one) => one.source.path);
}

const withAppendix = DOCUMENT.replace('trang_thai', 'phu_luc:\n  - {tep: phu-luc.md, ten: A}\n  - {tep: ../chung.md, ten: B}\ntrang_thai');

describe('the sources under a folder', () => {
  it('are its .md and .txt in code-point order', async () => {
    const folder = folderWith({
      'd/b.md': DOCUMENT,
      'd/a.txt': 'x',
      'd/Z.md': DOCUMENT,
      'd/á.md': DOCUMENT,
      'd/c.MD': DOCUMENT,
      'd/e.yaml': '',
      'd/f.md.bak': '',
      'd/b/x.md': DOCUMENT,
    });
    expect(await found(folder, ['d'])).toEqual(['d/Z.md', 'd/a.txt', 'd/b/x.md', 'd/b.md', 'd/c.MD', 'd/á.md']);
  });

  it.skipIf(process.platform === 'win32')('leave out a pipe, which would keep the reader waiting for ever', async () => {
    const folder = folderWith({ 'd/a.md': DOCUMENT });
    execFileSync('mkfifo', [join(folder, 'd/b.md')]);
    expect(await found(folder, ['d'])).toEqual(['d/a.md']);
  });

  it.skipIf(process.platform === 'win32')('may name a pipe or a device, which nobody opens', () => {
    const folder = folderWith({ 'd/a.md': DOCUMENT });
    execFileSync('mkfifo', [join(folder, 'd/ong.md')]);
    symlinkSync('ong.md', join(folder, 'd/lien.md'));
    for (const path of ['ong.md', 'lien.md']) {
      const { included } = resolveIncluded(join(folder, 'd'), (target) => target, path, { path: join(folder, 'd/a.md'), text: '' });
      expect(included).toEqual({ kind: 'unreadable', reason: 'không phải tệp thường' });
    }
  });

  it('leave out what is not a document', async () => {
    const folder = folderWith({
      'd/chithi.yaml': '',
      'd/a.md': DOCUMENT,
      'd/README.md': '',
      'd/.an/x.md': '',
      'd/.an.md': '',
      'd/a.phe-duyet/x.md': '',
      'd/templates/x.md': '',
      'd/node_modules/x/y.md': '',
      'd/dist/x.md': '',
      'd/con/templates/x.md': '',
      'd/lien.md': '→ a.md',
      'd/vong': '→ .',
    });
    expect(await found(folder, ['d'], 'd/dist')).toEqual(['d/a.md']);
  });

  it('are not the copies that a release keeps, and nothing else is hidden by a manifest', async () => {
    const ours = [...manifestPieces([{ path: 'nguon/a.md', sha256: '0', source: 'a.md' }])].join('');
    const folder = folderWith({
      'd/chithi.yaml': '',
      'd/a.md': DOCUMENT,
      'd/b/phat-hanh/manifest.json': ours,
      'd/b/phat-hanh/nguon/a.md': DOCUMENT,
      'd/b/phat-hanh/them.md': DOCUMENT,
      // as a checkout on Windows has it
      'd/c/manifest.json': ours.replaceAll('\n', '\r\n'),
      'd/c/nguon/a.md': DOCUMENT,
      'd/dut/manifest.json': ours.slice(0, 20),
      'd/dut/nguon/a.md': DOCUMENT,
      'd/lien/manifest.json': '→ ../b/phat-hanh/manifest.json',
      'd/lien/nguon/a.md': DOCUMENT,
      'd/web/manifest.json': '{\n "name": "Trang",\n "version": 1\n}\n',
      'd/web/x.md': DOCUMENT,
    });
    expect(await found(folder, ['d'])).toEqual(['d/a.md', 'd/b/phat-hanh/them.md', 'd/dut/nguon/a.md', 'd/lien/nguon/a.md', 'd/web/x.md']);
    // who asks for the copies gets them
    expect(await found(folder, ['d/b/phat-hanh'])).toEqual(['d/b/phat-hanh/nguon/a.md', 'd/b/phat-hanh/them.md']);
    execFileSync('mkfifo', [join(folder, 'd/web/ong')]);
    renameSync(join(folder, 'd/web/ong'), join(folder, 'd/web/manifest.json'));
    expect(await found(folder, ['d/web', 'd'])).toContain('d/web/x.md');
  });

  it('leave out the files that a document includes', async () => {
    const folder = folderWith({ 'd/x/a.md': withAppendix, 'd/x/phu-luc.md': '1. A', 'd/chung.md': 'B', 'd/khac.md': DOCUMENT });
    expect(await found(folder, ['d'])).toEqual(['d/khac.md', 'd/x/a.md']);
  });

  it('go by the paths as they were given, with /', async () => {
    const folder = folderWith({ 'd/a.md': DOCUMENT });
    expect(await found(folder, ['./d'])).toEqual(['d/a.md']);
    expect(await found(folder, ['d/'])).toEqual(['d/a.md']);
    expect(await found(folder, ['.'])).toEqual(['d/a.md']);
    expect(await found(folder, [join(folder, 'd')])).toEqual([`${folder}/d/a.md`]);
    expect(await found(join(folder, 'd'), ['../d/a.md'])).toEqual(['../d/a.md']);
    expect(await found(folder, ['d/../d/a.md'])).toEqual(['d/../d/a.md']);
  });

  it('are each taken once', async () => {
    const folder = folderWith({ 'd/a.md': DOCUMENT });
    expect(await found(folder, ['d', 'd/a.md', './d/a.md'])).toEqual(['d/a.md']);
  });

  it('are, without a path, those of the content root', async () => {
    const folder = folderWith({ 'directives/chithi.yaml': '', 'directives/2026/a.md': DOCUMENT, 'khac/b.md': DOCUMENT });
    expect(await found(folder, [])).toEqual(['directives/2026/a.md']);
    expect(await found(join(folder, 'directives/2026'), [])).toEqual(['../2026/a.md']);
    expect(await found(folderWith({ 'directives/a.md': DOCUMENT, 'b.md': DOCUMENT }), [])).toEqual(['directives/a.md']);
    expect(await found(folderWith({ 'chithi.yaml': '', 'a.md': DOCUMENT }), [])).toEqual(['a.md']);
  });

  it('that correct others are looked for in the same places', async () => {
    const correcting = DOCUMENT.replace('trang_thai', 'thay_the: a.md\ntrang_thai');
    const folder = folderWith({
      'chithi.yaml': '',
      'a.md': DOCUMENT,
      'b/sua.md': correcting,
      'b/sua.txt': correcting,
      'dist/manifest.json': [...manifestPieces([{ path: 'nguon/sua.md', sha256: '0', source: null }])].join(''),
      'dist/nguon/sua.md': correcting,
      'templates/sua.md': correcting,
    });
    const office = await openOffice(folder, (path) => path);
    expect((await correctingSources(office, new Set())).map((one) => one.path)).toEqual([join(folder, 'b/sua.md')]);
    expect(await correctingSources(office, new Set([join(folder, 'b/sua.md')]))).toEqual([]);
  });

  it('that do not exist are told', async () => {
    await expect(found(folderWith(), ['khong-co'])).rejects.toThrow('Không tìm thấy «khong-co»');
  });

  it('cover the whole only where they are content roots', async () => {
    const folder = folderWith({ 'd/chithi.yaml': '', 'd/a.md': DOCUMENT, 'd/x/b.md': DOCUMENT });
    process.chdir(folder);
    const whole = async (...paths: string[]) => (await findInputs(paths)).whole;
    expect(await whole('d')).toBe(true);
    expect(await whole('d/x')).toBe(false);
    expect(await whole('d/a.md')).toBe(false);
    expect(await whole('d', 'd/a.md')).toBe(false);
  });
});

describe('the content root', () => {
  it('is the nearest folder upward with a configuration, or one named directives', async () => {
    const folder = folderWith({ 'a/chithi.yaml': '', 'a/b/c/x.md': '', 'e/directives/f/x.md': '', 'g/x.md': '' });
    expect(await contentRootOf(join(folder, 'a/b/c/x.md'))).toBe(join(folder, 'a'));
    expect(await contentRootOf(join(folder, 'a/b'))).toBe(join(folder, 'a'));
    expect(await contentRootOf(join(folder, 'e/directives/f/x.md'))).toBe(join(folder, 'e/directives'));
    expect(await contentRootOf(join(folder, 'g/x.md'))).toBe(join(folder, 'g'));
  });

  it('of the top of a repository is its directives, of a file there its own folder', async () => {
    const folder = folderWith({ 'directives/chithi.yaml': '', 'x.md': '' });
    expect(await contentRootOf(folder)).toBe(join(folder, 'directives'));
    expect(await contentRootOf(join(folder, 'x.md'))).toBe(folder);
  });
});

describe('a path in a source', () => {
  const including = (path: string) => DOCUMENT.replace('trang_thai', `phu_luc: [{tep: "${path}", ten: A}]\ntrang_thai`);

  async function include(files: Readonly<Record<string, string>>, path: string, from = 'd/x/a.md'): Promise<string> {
    const folder = folderWith({ 'd/chithi.yaml': '', [from]: including(path), ...files });
    process.chdir(folder);
    const [file] = (await findInputs([from])).files;
    const included = file?.office.compiler.include(path, file.source);
    return included?.kind === 'text' ? `text ${included.source.path}` : (included?.kind ?? 'none');
  }

  it('leads from the file that names it', async () => {
    expect(await include({ 'd/x/b.md': 'B' }, 'b.md')).toBe('text d/x/b.md');
    expect(await include({ 'd/b.md': 'B' }, '../b.md')).toBe('text d/b.md');
    expect(await include({}, 'khong-co.md')).toBe('missing');
  });

  it.each(['../../ngoai.md', '../../khong-co.md', '/etc/passwd', 'C:\\a.md', '../../d/../ngoai.md', '..', '../..'])(
    'that leads out by %s is refused',
    async (path) => {
      expect(await include({ 'ngoai.md': 'x' }, path)).toBe('outside');
    },
  );

  it('may go up and come back', async () => {
    expect(await include({ 'd/y/b.md': 'B' }, '../../d/y/b.md')).toBe('text d/y/b.md');
  });

  it('that leads out by a link is refused, one that stays inside is followed', async () => {
    expect(await include({ 'ngoai.md': 'x', 'd/x/lien.md': '→ ../../ngoai.md' }, 'lien.md')).toBe('outside');
    expect(await include({ 'ngoai/b.md': 'x', 'd/x/thu-muc': '→ ../../ngoai' }, 'thu-muc/b.md')).toBe('outside');
    expect(await include({ 'd/b.md': 'x', 'd/x/lien.md': '→ ../b.md' }, 'lien.md')).toBe('text d/x/lien.md');
  });

  it('may begin with two dots without leading out', async () => {
    expect(await include({ 'd/..b.md': 'x' }, '../..b.md')).toBe('text d/..b.md');
  });

  it('to a folder cannot be read', async () => {
    expect(await include({ 'd/x/b/c.md': '' }, 'b')).toBe('unreadable');
  });
});

describe('faults of what an office says of itself', () => {
  it('promise no fix: --fix mends documents', async () => {
    const folder = folderWith({
      'd/chithi.yaml': '',
      'd/van_ban.yaml': '- {so_ky_hieu: 30/2020/NĐ-CP, co_quam: Chính phủ}\n',
      'd/a.md': DOCUMENT,
    });
    process.chdir(folder);
    const { files } = await findInputs(['d']);
    const faults = files[0]?.office.findings ?? [];
    expect(faults.map(({ rule, fix }) => [rule, fix])).toEqual([['khoa-la', undefined]]);
  });
});
