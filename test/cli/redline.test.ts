import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments, type Terminal } from '../../src/cli/command.ts';
import { diff } from '../../src/cli/diff.ts';
import { unzip } from '../../src/writers/docx/zip.ts';

const source = (word: string) =>
  `---\nloai: ke_hoach\nco_quan: {ten: Sở Y tế, ky_hieu: SYT, dia_danh: Minh Sơn}\ntrich_yeu: Về A\nphu_luc: [{tep: phu-luc/a.md, ten: B}]\n---\n\nGiao ${word} thực hiện.\n`;

let folder: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { stdio: 'pipe' });
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chithi-so-sanh-'));
  mkdirSync(join(folder, 'directives/phu-luc'), { recursive: true });
  writeFileSync(join(folder, 'directives/a.md'), source('Phòng Nghiệp vụ'));
  writeFileSync(join(folder, 'directives/phu-luc/a.md'), 'Danh mục cũ.\n');
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'một');
  writeFileSync(join(folder, 'directives/a.md'), source('Văn phòng'));
  writeFileSync(join(folder, 'directives/phu-luc/a.md'), 'Danh mục mới.\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...argv: string[]): Promise<number> {
  const terminal: Terminal = {
    out: () => {},
    err: () => {},
    colour: false,
    errColour: false,
    interactive: false,
    stdin: async () => new Uint8Array(),
  };
  return diff.run(readArguments(diff, argv), terminal);
}

const changes = (path: string) =>
  [...new TextDecoder().decode(unzip(readFileSync(path))['word/document.xml']).matchAll(/<w:(ins|del) [^>]*>(.*?)<\/w:\1>/g)].map(
    ([, kind, inner]) => `${kind} ${inner?.replace(/<[^>]+>/g, '')}`,
  );

describe('chithi diff', () => {
  it('compares a file with what it was in a revision, also what it includes', async () => {
    const path = join(folder, 'directives/a.md');
    const out = join(folder, 'so-sanh.docx');
    expect(await run(`HEAD:${path}`, path, '-o', out)).toBe(0);
    expect(changes(out)).toEqual(['del Phòng Nghiệp vụ', 'ins Văn phòng', 'del cũ', 'ins mới']);
  });

  it('compares two files', async () => {
    const other = join(folder, 'directives/b.md');
    writeFileSync(other, source('Văn phòng Sở'));
    const out = join(folder, 'hai.docx');
    expect(await run(join(folder, 'directives/a.md'), other, '-o', out)).toBe(0);
    expect(changes(out)).toEqual(['ins Sở ']);
  });

  it('says what it lacks', async () => {
    const path = join(folder, 'directives/a.md');
    await expect(run(path, 'khong-co.md')).rejects.toThrow(/Không tìm thấy «khong-co\.md»/);
    await expect(run(`khong-co:${path}`, path)).rejects.toThrow(/Không đọc được .* ở phiên bản «khong-co»/);
    await expect(run(`--output=x:${path}`.slice(2), path)).rejects.toThrow(/Không/);
    await expect(run(path)).rejects.toThrow(/Cần hai phiên bản/);
    await expect(run(path, path, '-o', 'a.pdf')).rejects.toThrow(/\.docx/);
    writeFileSync(join(folder, 'directives/c.md'), '---\nloai: thu_tay\n---\n');
    await expect(run(path, join(folder, 'directives/c.md'))).rejects.toThrow(/Không so sánh được/);
  });
});
