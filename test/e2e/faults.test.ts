import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveOffice, differing, documentText, pathOf } from './archive-office.ts';
import { bytesOf, chithi, folderWith, root, STACK, write } from './chithi.ts';

const program = join(root, 'bin/chithi.js');
const COUNT = 60;
let cwd = '';

const start = (...args: string[]) => {
  const child = spawn(process.execPath, [program, 'build', ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr?.on('data', (chunk: Uint8Array) => (err += new TextDecoder().decode(chunk)));
  const ended = new Promise<{ code: number | null; err: string }>((resolve) => child.on('close', (code) => resolve({ code, err })));
  return { child, ended };
};
/** What a build from nothing makes of the sources as they are. */
const cold = (): void => {
  rmSync(join(cwd, 'lanh'), { recursive: true, force: true });
  const { code, err } = chithi(['build', '--no-cache', '--jobs', '1', '--out', 'lanh'], { cwd });
  expect(code, err).toBe(0);
};
const completes = (): void => {
  const { code, err } = chithi(['build'], { cwd });
  expect(code, err).toBe(0);
  expect(differing(join(cwd, 'dist'), join(cwd, 'lanh'))).toEqual([]);
};
const fresh = (): void => {
  for (const name of ['dist', '.chithi']) rmSync(join(cwd, name), { recursive: true, force: true });
};

beforeAll(() => {
  cwd = folderWith(archiveOffice(COUNT));
  cold();
});

describe('a build that is broken off', () => {
  it('leaves whole files by kill -9 at any moment, and the next one completes it', async () => {
    const whole = bytesOf(join(cwd, 'lanh'));
    let interrupted = 0;
    // moments all over the run, from its start to its end
    for (const moment of [0.15, 0.35, 0.5, 0.65, 0.8, 0.95]) {
      fresh();
      const { child, ended } = start('--jobs', moment < 0.5 ? '2' : '1');
      await reached(child, Math.floor(moment * whole.size));
      child.kill('SIGKILL');
      await ended;
      if (existsSync(join(cwd, 'dist/.chithi-khoa'))) interrupted++;
      for (const [path, bytes] of bytesOf(join(cwd, 'dist')))
        if (!path.startsWith('.chithi-')) expect(bytes.equals(whole.get(path) as Buffer), path).toBe(true);
      completes();
    }
    expect(interrupted).toBeGreaterThan(2);
  });

  it('leaves nothing behind of a document that goes before the next one', async () => {
    fresh();
    const { child, ended } = start('--jobs', '1');
    await reached(child, 60);
    child.kill('SIGKILL');
    await ended;
    const [begun] = readdirSync(join(cwd, 'dist/web/van-ban/ubnd_xa_dong_son/2026')).filter(
      (name) => /^\d\d-ct/.test(name) && name !== '02-ct-ubnd',
    );
    const number = Number(begun?.slice(0, 2));
    rmSync(join(cwd, pathOf(number)));
    expect(chithi(['build'], { cwd }).code).toBeLessThan(2);
    expect(existsSync(join(cwd, 'dist/web/van-ban/ubnd_xa_dong_son/2026', begun as string))).toBe(false);
    write(cwd, { [pathOf(number)]: documentText(number) });
    completes();
  });

  /** Waits until the output folder holds so many files, or the program has ended. */
  async function reached(child: ChildProcess, files: number): Promise<void> {
    while (child.exitCode === null && countFiles() < files) await sleep(5);
  }

  function countFiles(): number {
    try {
      return readdirSync(join(cwd, 'dist'), { recursive: true }).length;
    } catch {
      return 0;
    }
  }
});

describe('a full disk', () => {
  const disk = () => join(cwd, 'dia');
  const mount = (size: string) => spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk()], { encoding: 'utf8' });

  afterAll(() => {
    spawnSync('umount', [disk()]);
  });

  it('is told with the file and the cause; nothing is torn, and with room the build completes', () => {
    mkdirSync(disk(), { recursive: true });
    const { status, stderr } = mount('300k');
    expect(status, `kiểm thử đĩa đầy cần quyền gắn tmpfs (chạy bằng root): ${stderr}`).toBe(0);
    const { code, err } = chithi(['build', '--no-cache', '--jobs', '2', '--out', 'dia/dist'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/Không ghi được «.*dia\/dist.*»: đĩa đã đầy/);
    expect(err).not.toMatch(STACK);
    const whole = bytesOf(join(cwd, 'lanh'));
    for (const [path, bytes] of bytesOf(join(cwd, 'dia/dist')))
      if (!path.startsWith('.chithi-')) expect(bytes.equals(whole.get(path) as Buffer), path).toBe(true);
    expect(spawnSync('mount', ['-o', 'remount,size=64m', disk()]).status).toBe(0);
    expect(chithi(['build', '--no-cache', '--out', 'dia/dist'], { cwd }).code).toBe(0);
    expect(differing(join(cwd, 'dia/dist'), join(cwd, 'lanh'))).toEqual([]);
  });
});

describe('a build beside something else', () => {
  it('waits for another build of the same folder', async () => {
    fresh();
    const both = await Promise.all([start().ended, start('--no-cache').ended]);
    expect(both.map((one) => one.code)).toEqual([0, 0]);
    expect(differing(join(cwd, 'dist'), join(cwd, 'lanh'))).toEqual([]);
  });

  it('takes over from one that has died with the folder in its hands', () => {
    fresh();
    write(cwd, { 'dist/.chithi-khoa': `999999999\n${spawnSync('hostname', { encoding: 'utf8' }).stdout.trim()}\n` });
    completes();
  });

  it('whose sources change under it is put right by the next', async () => {
    fresh();
    const { ended } = start('--jobs', '2');
    for (let round = 0; round < 20; round++) {
      write(cwd, { [pathOf(20 + (round % 30))]: documentText(20 + (round % 30), ` Lần ${round}.`) });
      await sleep(20);
    }
    expect((await ended).code).toBe(0);
    cold();
    completes();
  });

  it('whose output folder is taken away says so, or has made it again; the next one completes', async () => {
    fresh();
    const { child, ended } = start('--jobs', '1');
    while (child.exitCode === null && !existsSync(join(cwd, 'dist/web'))) await sleep(5);
    // in one step: what is removed file by file is written to meanwhile
    renameSync(join(cwd, 'dist'), join(cwd, 'mat'));
    const { code, err } = await ended;
    rmSync(join(cwd, 'mat'), { recursive: true });
    expect([0, 2]).toContain(code);
    if (code === 2) expect(err).toMatch(/bị xóa hoặc thay trong lúc dựng|Không ghi được/);
    expect(err).not.toMatch(STACK);
    completes();
  });

  it('that may open few files only does without, or names the cause', () => {
    fresh();
    const { status, stderr } = spawnSync('bash', ['-c', `ulimit -n 28; exec "${process.execPath}" "${program}" build --jobs 2`], {
      cwd,
      encoding: 'utf8',
    });
    if (status !== 0) expect([status, stderr]).toEqual([2, expect.stringContaining('mở quá nhiều tệp')]);
    expect(stderr).not.toMatch(STACK);
    completes();
  });

  it('that is watched builds after each change, what a build from nothing makes', async () => {
    fresh();
    const child = spawn(process.execPath, [program, 'build', '--watch'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let built = 0;
    child.stderr.on('data', (chunk: Uint8Array) => (built += new TextDecoder().decode(chunk).split('Đang chờ thay đổi').length - 1));
    const settled = async (after: number) => {
      for (let wait = 0; wait < 1200 && built <= after; wait++) await sleep(50);
      // a build that follows a change made while the last one ran
      for (let last = -1; last !== built; ) {
        last = built;
        await sleep(600);
      }
    };
    try {
      await settled(0);
      const edits: readonly (() => void)[] = [
        () => write(cwd, { [pathOf(12)]: documentText(12, ' Báo cáo kết quả.') }),
        () => write(cwd, { 'directives/moi/tang/a.md': documentText(91), [pathOf(13)]: documentText(13, ' Báo cáo.') }),
        () => rmSync(join(cwd, 'directives/moi'), { recursive: true }),
        () => writeFileSync(join(cwd, 'directives/chithi.yaml'), 'co_quan: ubnd_xa_dong_son\ntrang: {ten: Trang mới}\n'),
      ];
      for (const edit of edits) {
        const before = built;
        edit();
        await settled(before);
        cold();
        expect(differing(join(cwd, 'dist'), join(cwd, 'lanh'))).toEqual([]);
      }
    } finally {
      child.kill('SIGINT');
    }
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
  });
});
