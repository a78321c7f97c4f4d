import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { withoutIssueValues } from '../../src/document/issue-values.ts';
import { blobOf, readSignature, signatureHolds } from '../../src/release/ssh-signature.ts';
import { folderWith, STACK } from './chithi.ts';
import {
  approveAll,
  commit,
  directive,
  git,
  inFolder,
  makeKey,
  makeOffice,
  must,
  type OfficeFixture,
  people,
  publicKey,
  run,
} from './office-fixture.ts';

const A = 'directives/2026/01-ct.md';
const FOLDER = 'directives/2026/01-ct.phe-duyet';
const program = process.env['CHITHI_PROGRAM'] ?? join(import.meta.dirname, '../../bin/chithi.js');
const approve = (office: OfficeFixture, key: string, ...more: readonly string[]) =>
  inFolder(office.root, 'approve', A, '--role', 'duyet', '--key', key, ...more);

/** An agent of its own while `work` runs. */
function withAgent(work: (env: Record<string, string>) => void): void {
  const told = must(run('ssh-agent', ['-s'], '/')).out;
  const env = Object.fromEntries([...told.matchAll(/(SSH_[A-Z_]+)=([^;]+)/g)].map((one) => [one[1] as string, one[2] as string]));
  try {
    work(env);
  } finally {
    process.kill(Number(env['SSH_AGENT_PID']));
  }
}

describe('keys', () => {
  test.each(['ed25519', 'ecdsa', 'rsa'] as const)(
    '%s: in a file, in the agent by its public half, and behind a password that the agent knows',
    (type) => {
      const office = makeOffice('', type);
      office.write(A, directive());
      must(approve(office, office.keys.duyet));
      withAgent((env) => {
        must(run('ssh-add', ['-q', office.keys.duyet], '/', env));
        const alone = join(folderWith({ 'duyet.pub': readFileSync(`${office.keys.duyet}.pub`) }), 'duyet.pub');
        execFileSync('ssh-keygen', ['-q', '-p', '-N', 'mật khẩu', '-P', '', '-f', office.keys.duyet], { stdio: 'pipe' });
        for (const key of [alone, office.keys.duyet]) {
          rmSync(join(office.root, FOLDER), { recursive: true });
          must(run(process.execPath, [program, 'approve', A, '--role', 'duyet', '--key', key], office.root, env));
          expect(inFolder(office.root, 'verify', A).out).toMatch(/Duyệt của người ký: hợp lệ/);
        }
      });
    },
  );

  test('that cannot sign are refused in words, before anything is asked of them', () => {
    const office = makeOffice();
    office.write(A, directive());
    const folder = folderWith();
    const locked = makeKey(folder, 'co-mat-khau');
    execFileSync('ssh-keygen', ['-q', '-p', '-N', 'mật khẩu', '-P', '', '-f', locked], { stdio: 'pipe' });
    const bare = makeKey(folder, 'khong-pub', 'rsa', 2048);
    execFileSync('ssh-keygen', ['-q', '-p', '-m', 'PEM', '-N', 'mật khẩu', '-P', '', '-f', bare], { stdio: 'pipe' });
    rmSync(`${bare}.pub`);
    const short = makeKey(folder, 'ngan', 'rsa', 1024);
    const open = makeKey(folder, 'mo');
    chmodSync(open, 0o644);
    const wire = (...parts: readonly (string | Uint8Array)[]) =>
      Buffer.concat(
        parts.map((part) => Buffer.concat([Buffer.from([0, 0, 0, Buffer.from(part as string).length]), Buffer.from(part as string)])),
      );
    const fido = 'sk-ssh-ed25519@openssh.com';
    writeFileSync(join(folder, 'fido.pub'), `${fido} ${wire(fido, new Uint8Array(32), 'ssh:').toString('base64')} khóa\n`);
    const authority = makeKey(folder, 'ca');
    const certified = makeKey(folder, 'chung-thu');
    must(run('ssh-keygen', ['-q', '-s', authority, '-I', 'a', '-n', 'a', `${certified}.pub`], folder));
    office.write('directives/allowed_signers', [locked, open].map((key) => `${people.duyet} ${publicKey(key)}\n`).join(''));
    for (const [key, words] of [
      [locked, /sai mật khẩu của khóa, hoặc không có màn hình để hỏi.*ssh-add/],
      [bare, /có mật khẩu và không có tệp «.*khong-pub\.pub»/],
      [short, /khóa RSA 1024 bit quá ngắn/],
      [open, /cần chmod 600/],
      [`${open}.pub`, /không ký được/],
      [join(folder, 'fido.pub'), /nằm trên thiết bị FIDO, chưa dùng được/],
      [`${certified}-cert.pub`, /chứng thư khóa/],
    ] as const) {
      const { code, err } = inFolder(office.root, 'approve', A, '--role', 'duyet', '--key', key);
      expect(err).toMatch(words);
      expect(code).toBe(2);
      expect(err).not.toMatch(STACK);
    }
    expect(existsSync(join(office.root, FOLDER))).toBe(false);
  });
});

describe('what is signed was shown', () => {
  test('with its digests, the approvals that there are, and what changed since the last one in this role', () => {
    const office = makeOffice();
    office.write(A, directive());
    approveAll(office, A);
    commit(office.root, 'Trình ký');
    const again = approve(office, office.keys.duyet, '--docx', join(office.root, 'xem.docx'));
    expect(again.err).toMatch(/Phê duyệt nội dung: hợp lệ/);
    expect(again.err).toMatch(/Lần trước: chu-tich@tinh\.example đã ký lúc .*; từ đó văn bản không đổi\./);
    const digest = must(run('sha256sum', ['xem.docx'], office.root)).out.slice(0, 64);
    expect(again.err).toContain(`2026/01-ct.docx  SHA-256 ${digest}`);
    office.write(A, office.read(A).replace('15 tháng 4', '25 tháng 4'));
    const changed = must(approve(office, office.keys.duyet)).err;
    expect(changed).toMatch(/Lần trước: .*từ đó đã đổi:/);
    expect(changed).toMatch(/^\s+-1\. .*15 tháng 4/m);
    expect(changed).toMatch(/^\s+\+1\. .*25 tháng 4/m);
    const signed = JSON.parse(office.read(`${FOLDER}/duyet.json`)) as { subject: { name: string; digest: { sha256: string } }[] };
    for (const { name, digest } of signed.subject) expect(changed).toContain(`${name}  SHA-256 ${digest.sha256}`);
  });

  test('and asked about on a terminal', () => {
    const office = makeOffice();
    office.write(A, directive());
    const command = `${process.execPath} ${program} approve ${A} --role duyet --key ${office.keys.duyet}`;
    // a clerk's terminal, also where CI runs this test
    const answer = (word: string) =>
      run('env', ['-u', 'CI', 'script', '-q', '-e', '-c', command, '/dev/null'], office.root, { TERM: 'xterm' }, `${word}\n`);
    expect(answer('k').out).toMatch(/Ký\? \[c\/K\][^]*Chưa ký gì/);
    expect(existsSync(join(office.root, FOLDER))).toBe(false);
    expect(answer('c').out).toMatch(/Đã ký/);
    expect(readdirSync(join(office.root, FOLDER)).sort()).toEqual(['duyet.json', 'duyet.json.sig']);
  });
});

/** Runs a command and kills it after so many milliseconds; answers whether it had ended by itself. */
async function killed(cwd: string, args: readonly string[], after: number): Promise<boolean> {
  const child = spawn(process.execPath, [program, ...args], { cwd, stdio: 'ignore' });
  const ended = new Promise<boolean>((done) => child.on('close', (code) => done(code !== null)));
  const timer = setTimeout(() => child.kill('SIGKILL'), after);
  const result = await ended;
  clearTimeout(timer);
  return result;
}

/** How long a command takes here and now. */
function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('a run that is killed', () => {
  const ROUNDS = 14;

  test('leaves of an approval a pair that holds, or none', async () => {
    const office = makeOffice();
    office.write(A, directive());
    const long = timeOf(() => must(approve(office, office.keys.duyet)));
    for (let round = 0; round < ROUNDS; round++) {
      // most of the work is done before the end, where the files come
      await killed(office.root, ['approve', A, '--role', 'duyet', '--key', office.keys.duyet], long * (0.4 + (0.8 * round) / ROUNDS));
      const names = existsSync(join(office.root, FOLDER)) ? readdirSync(join(office.root, FOLDER)) : [];
      expect(names.filter((name) => !name.endsWith('.chithi-tam') && !/^duyet\.json(?:\.sig)?$/.test(name))).toEqual([]);
      if (names.includes('duyet.json')) {
        const signature = readSignature(blobOf(office.read(`${FOLDER}/duyet.json.sig`)));
        expect(signatureHolds(signature, Buffer.from(office.read(`${FOLDER}/duyet.json`)))).toBe(true);
      }
    }
    must(approve(office, office.keys.duyet));
    expect(readdirSync(join(office.root, FOLDER)).sort()).toEqual(['duyet.json', 'duyet.json.sig']);
  }, 300_000);

  test('leaves of a numbered source the old text or the new one, and the next run goes on', async () => {
    const office = makeOffice();
    const text = directive();
    office.write('directives/2026/khac.md', directive({ subject: 'Về việc khác' }));
    const long = timeOf(() => must(inFolder(office.root, 'number', 'directives/2026/khac.md', '--ngay', '2026-03-02')));
    const without = withoutIssueValues({ path: A, text });
    for (let round = 0; round < ROUNDS; round++) {
      office.write(A, text);
      await killed(office.root, ['number', A, '--ngay', '2026-03-02'], long * (0.4 + (0.8 * round) / ROUNDS));
      const now = office.read(A);
      if (now !== text) expect(now).toMatch(/^so: 2\nngay: 2026-03-02\n/m);
      expect(withoutIssueValues({ path: A, text: now })).toBe(without);
    }
    office.write(A, text);
    expect(must(inFolder(office.root, 'number', A, '--ngay', '2026-03-02')).out).toMatch(/Số 02\/CT-UBND/);
  }, 300_000);
});

const mounted: string[] = [];
afterAll(() => {
  for (const folder of mounted) run('umount', [folder], '/');
});

/** A disk of its own, of so many kilobytes; null where this computer does not allow it. */
function disk(folder: string, size: number): boolean {
  mkdirSync(folder, { recursive: true });
  if (process.getuid?.() !== 0 || run('mount', ['-t', 'tmpfs', '-o', `size=${size}k`, 'tmpfs', folder], '/').code !== 0) return false;
  mounted.push(folder);
  return true;
}

describe('a disk that is full or only to be read', () => {
  test('takes no half of an approval', ({ skip }) => {
    const office = makeOffice();
    office.write(A, directive());
    if (!disk(join(office.root, FOLDER), 8)) return skip();
    must(approve(office, office.keys.duyet));
    const before = ['', '.sig'].map((end) => office.read(`${FOLDER}/duyet.json${end}`));
    office.write(A, directive({ subject: 'Về việc khác hẳn' }));
    for (const [prepare, words] of [
      [() => void run('sh', ['-c', 'cat /dev/zero > day'], join(office.root, FOLDER)), /đĩa đã đầy.*Chưa có gì được ký/],
      [() => void must(run('mount', ['-o', 'remount,ro', join(office.root, FOLDER)], '/')), /chỉ cho đọc.*Chưa có gì được ký/],
    ] as const) {
      prepare();
      const { code, err } = approve(office, office.keys.duyet);
      expect(err).toMatch(words);
      expect(code).toBe(2);
      expect(['', '.sig'].map((end) => office.read(`${FOLDER}/duyet.json${end}`))).toEqual(before);
      expect(readdirSync(join(office.root, FOLDER)).filter((name) => name.endsWith('.chithi-tam'))).toEqual([]);
    }
  });

  test('takes no half of a numbered source', ({ skip }) => {
    const office = makeOffice();
    git(office.root, 'status');
    if (!disk(join(office.root, 'directives/2026'), 16)) return skip();
    const text = directive({ body: `${'Trực canh rừng suốt mùa khô. '.repeat(150)}\n` });
    office.write(A, text);
    for (const [prepare, words] of [
      [() => void run('sh', ['-c', 'cat /dev/zero > day'], join(office.root, 'directives/2026')), /đĩa đã đầy.*còn nguyên/],
      [() => void must(run('mount', ['-o', 'remount,ro', join(office.root, 'directives/2026')], '/')), /chỉ cho đọc.*còn nguyên/],
    ] as const) {
      prepare();
      const { code, err } = inFolder(office.root, 'number', A, '--ngay', '2026-03-02');
      expect(err).toMatch(words);
      expect(code).toBe(2);
      expect(office.read(A)).toBe(text);
    }
  });
});
