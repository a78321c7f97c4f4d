import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lastEntries, manifestPieces, readManifest, UnlikeWritten, writeManifest } from '../../src/build/manifest.ts';
import { causeOf, listFolder, readBytes, readIfThere, removeFile, sha256, WorldError, writeWhole } from '../../src/build/world.ts';
import { folderWith } from './folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file is written', () => {
  it('with the folders above it, and nothing left beside it', async () => {
    const folder = folderWith();
    expect(await writeWhole(join(folder, 'a/b/c.txt'), bytes('một'))).toBe(true);
    expect(readFileSync(join(folder, 'a/b/c.txt'), 'utf8')).toBe('một');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.txt']);
  });

  it('not again where it has these bytes', async () => {
    const folder = folderWith({ 'a.txt': 'một' });
    const before = statSync(join(folder, 'a.txt'), { bigint: true }).mtimeNs;
    expect(await writeWhole(join(folder, 'a.txt'), bytes('một'))).toBe(false);
    expect(statSync(join(folder, 'a.txt'), { bigint: true }).mtimeNs).toBe(before);
    expect(await writeWhole(join(folder, 'a.txt'), bytes('hai'))).toBe(true);
  });

  it('from pieces, and not again where they are the bytes that it has, however they are cut', async () => {
    const path = join(folderWith(), 'a.txt');
    expect(await writeWhole(path, [bytes('một'), bytes(' hai')])).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('một hai');
    expect(await writeWhole(path, [bytes('một '), bytes(''), bytes('hai')])).toBe(false);
    expect(await writeWhole(path, [bytes('một')])).toBe(true);
    expect(await writeWhole(path, [bytes('một'), bytes(' hai')])).toBe(true);
    expect(await writeWhole(path, [bytes('một'), bytes(' ba!')])).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('một ba!');
  });

  it('whole or not at all: what is in the way stays, nothing is left behind, the failure is told in words', async () => {
    const folder = folderWith({ 'trong/a.txt/giu.txt': 'cũ', 'b.txt': 'cũ' });
    await expect(writeWhole(join(folder, 'trong/a.txt'), bytes('mới'))).rejects.toThrow(/^Không ghi được «.*a\.txt».*Tệp cũ/);
    expect(readFileSync(join(folder, 'trong/a.txt/giu.txt'), 'utf8')).toBe('cũ');
    expect(readdirSync(join(folder, 'trong'))).toEqual(['a.txt']);
    await expect(writeWhole(join(folder, 'b.txt/c.txt'), bytes('mới'))).rejects.toThrow(WorldError);
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('cũ');
  });
});

describe('the bytes of a manifest', () => {
  it.each([0, 1, 2, 999, 1000, 1001, 2000])('are its JSON with the entries in order, for %i of them', (count) => {
    const outputs = Array.from({ length: count }, (_, index) => ({ path: `web/${(index * 7919) % 100_003}`, sha256: '0', source: null }));
    const sorted = outputs.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const text = Buffer.concat([...manifestPieces(sorted)]).toString();
    expect(text).toBe(`${JSON.stringify({ version: 1, outputs: sorted }, null, 1)}\n`);
  });
});

describe('a file is read', () => {
  it('or the reason is told in words', async () => {
    const folder = folderWith();
    await expect(readBytes(join(folder, 'khong-co'))).rejects.toThrow(/Không đọc được «.*»: không có tệp/);
    await expect(readBytes(folder)).rejects.toThrow(/đây là thư mục/);
    expect(await readIfThere(join(folder, 'khong-co'))).toBeNull();
    expect(causeOf(Object.assign(new Error('x'), { code: 'ENOSPC' }))).toBe('đĩa đã đầy');
    expect(causeOf(Object.assign(new Error('x'), { code: 'EWEIRD' }))).toBe('lỗi hệ thống EWEIRD');
  });
});

describe('a file is removed', () => {
  it('with the folders that it leaves empty, but never the root', async () => {
    const folder = folderWith({ 'a/b/c.txt': '', 'a/d.txt': '' });
    await removeFile(join(folder, 'a/b/c.txt'), folder);
    expect(existsSync(join(folder, 'a/b'))).toBe(false);
    expect(existsSync(join(folder, 'a/d.txt'))).toBe(true);
    await removeFile(join(folder, 'a/d.txt'), folder);
    expect(readdirSync(folder)).toEqual([]);
    await removeFile(join(folder, 'khong/co.txt'), folder);
    expect(existsSync(folder)).toBe(true);
  });
});

describe('a folder', () => {
  it('is listed in code-point order, links told apart', async () => {
    const folder = folderWith({ b: '', Z: '', á: '', a: '', 'đ/x': '', lien: '→ a' });
    expect((await listFolder(folder)).map((one) => `${one.name} ${one.kind}`)).toEqual([
      'Z file',
      'a file',
      'b file',
      'lien other',
      'á file',
      'đ folder',
    ]);
    await expect(listFolder(join(folder, 'khong-co'))).rejects.toThrow(WorldError);
  });
});

describe('the manifest', () => {
  it('is read back as it was written, in order of path', async () => {
    const folder = folderWith();
    const entry = (path: string) => ({ path, sha256: sha256(path), source: 'a.md' });
    await writeManifest(folder, [entry('web/a'), entry('web/b')]);
    expect((await readManifest(folder))?.outputs).toEqual([entry('web/a'), entry('web/b')]);
  });

  it.each([0, 1, 2, 999, 1000, 1001, 5000])('is read entry by entry as it was written, with %i of them', async (count) => {
    const folder = folderWith();
    const entries = Array.from({ length: count }, (_, index) => {
      const path = `web/văn bản/${String(index).padStart(6, '0')}`;
      return { path, sha256: sha256(path), source: index % 3 === 0 ? null : '"x"\n  },\n  {.md' };
    });
    const { sha256: digest, size } = await writeManifest(folder, entries);
    const bytes = readFileSync(join(folder, 'manifest.json'));
    expect([digest, size]).toEqual([sha256(bytes), bytes.length]);
    expect([...lastEntries(folder)]).toEqual(entries);
    const before = statSync(join(folder, 'manifest.json'), { bigint: true });
    await writeManifest(folder, entries);
    expect(statSync(join(folder, 'manifest.json'), { bigint: true })).toMatchObject({ mtimeNs: before.mtimeNs, ino: before.ino });
    await writeManifest(folder, [...entries, { path: 'web/x', sha256: '', source: null }]);
    expect([...lastEntries(folder)]).toHaveLength(count + 1);
    await writeManifest(folder, entries);
    expect(readFileSync(join(folder, 'manifest.json')).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(['manifest.json']);
  });

  it('that is not as it was written is not read entry by entry', async () => {
    const folder = folderWith();
    const path = join(folder, 'manifest.json');
    expect([...lastEntries(folder)]).toEqual([]);
    await writeManifest(folder, [{ path: 'web/a', sha256: '', source: null }]);
    const text = readFileSync(path, 'utf8');
    const others = [
      ...['', 'null', JSON.stringify(JSON.parse(text)), text.slice(0, -1), `${text}x`, text.replace('1', '2')],
      ...[text.replace('"web/a"', '5'), text.replace('web/a', '../a'), text.replace(/ {2}\{[^}]*\}/, (one) => `${one},\n${one}`)],
    ];
    for (const other of others) {
      writeFileSync(path, other);
      expect(() => [...lastEntries(folder)], other).toThrow(UnlikeWritten);
    }
  });

  it('that says nothing of ours is none', async () => {
    for (const text of ['', 'x', '[]', '{}', '{"version": 2, "outputs": []}', '{"version": 1}', 'null', '5']) {
      expect(await readManifest(folderWith({ 'manifest.json': text })), text).toBeNull();
    }
    expect(await readManifest(folderWith())).toBeNull();
  });

  it('never leads out of the output folder', async () => {
    const paths = ['/etc/passwd', '../a', 'web/../../a', 'C:/a', 'c:\\a', '..\\a', '', 'web/a'];
    const outputs = [...paths.map((path) => ({ path })), 5, null, { path: 5 }];
    const manifest = await readManifest(folderWith({ 'manifest.json': JSON.stringify({ version: 1, outputs }) }));
    expect(manifest?.outputs.map((one) => one.path)).toEqual(['web/a']);
  });

  it('is left as it is where it is a folder', async () => {
    const folder = folderWith();
    mkdirSync(join(folder, 'manifest.json'));
    writeFileSync(join(folder, 'manifest.json/x'), '');
    expect(await readManifest(folder)).toBeNull();
    await expect(writeManifest(folder, [])).rejects.toThrow(WorldError);
  });
});
