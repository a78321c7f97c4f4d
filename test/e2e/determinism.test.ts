import { cpSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesOf, chithi, folderWith, root } from './chithi.ts';

/** Builds a copy of the samples in a folder of its own. */
function build(env: Readonly<Record<string, string>>, folder = folderWith()): Map<string, Buffer> {
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'directives'), join(folder, 'directives'), { recursive: true });
  const { code, err } = chithi(['build'], { cwd: folder, env });
  expect([0, 1], err).toContain(code);
  return bytesOf(join(folder, 'dist'));
}

function expectSame(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): void {
  expect([...other.keys()]).toEqual([...one.keys()]);
  const different = [...one].filter(([path, bytes]) => !bytes.equals(other.get(path) as Buffer)).map(([path]) => path);
  expect(different).toEqual([]);
}

describe('the same sources give the same bytes', () => {
  const first = build({ TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' });

  it('in another folder, time zone and language', () => {
    expect(first.size).toBeGreaterThan(40);
    expectSame(
      first,
      build({ TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, join(folderWith(), 'một thư mục khác, có dấu')),
    );
    expectSame(first, build({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }));
  });

  it('under another umask and another name of the program’s folder', () => {
    const old = process.umask(0o077);
    try {
      expectSame(first, build({ TZ: 'Pacific/Kiritimati' }));
    } finally {
      process.umask(old);
    }
  });

  it('built a second time, without writing anything anew', () => {
    const folder = folderWith();
    expectSame(first, build({}, folder));
    const again = chithi(['build'], { cwd: folder });
    expect(again.out).toMatch(/: 0 tệp mới hoặc đổi/);
    expectSame(first, bytesOf(join(folder, 'dist')));
  });

  it('of one document alone as among all the others', () => {
    const folder = folderWith();
    cpSync(join(root, 'directives'), join(folder, 'directives'), { recursive: true });
    chithi(['build', 'directives/thanh-hoa/2026/05-ct-ubnd.md', '--out', 'mot'], { cwd: folder });
    renameSync(join(folder, 'mot'), join(folder, 'dist'));
    const alone = [...bytesOf(join(folder, 'dist'))].filter(([path]) => /\.(?:docx|json)$/.test(path) && path.includes('van-ban/'));
    expect(alone.length).toBeGreaterThan(0);
    for (const [path, bytes] of alone) expect(first.get(path)?.equals(bytes), path).toBe(true);
  });
});
