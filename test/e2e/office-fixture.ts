import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chithi, folderWith, type Ran, write } from './chithi.ts';

/** No configuration of this computer, and a person for commits. */
const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Người Soạn',
  GIT_AUTHOR_EMAIL: 'soan@tinh.example',
  GIT_COMMITTER_NAME: 'Người Soạn',
  GIT_COMMITTER_EMAIL: 'soan@tinh.example',
};

/** Runs any program to its end. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  input?: string | Uint8Array,
): Ran {
  const { status, stdout, stderr, error } = spawnSync(command, [...args], { cwd, env: { ...process.env, ...ENVIRONMENT, ...env }, input });
  if (error) throw error;
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

/** The command line in a folder. */
export function inFolder(cwd: string, ...args: readonly string[]): Ran {
  return chithi(args, { cwd, env: ENVIRONMENT, program: process.env['CHITHI_PROGRAM'] });
}

export function git(cwd: string, ...args: readonly string[]): string {
  const { code, out, err } = run('git', args, cwd);
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${err}`);
  return out.trim();
}

export function commit(cwd: string, message: string, email = 'soan@tinh.example', when?: string): void {
  git(cwd, 'add', '-A');
  const env = { GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_NAME: email, ...(when ? { GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when } : {}) };
  const { code, err } = run('git', ['commit', '-q', '-m', message], cwd, env);
  if (code !== 0) throw new Error(err);
}

export type KeyType = 'ed25519' | 'ecdsa' | 'rsa';

/** Makes a key pair with stock `ssh-keygen`; answers the private key's path. */
export function makeKey(folder: string, name: string, type: KeyType = 'ed25519', bits?: number): string {
  const path = join(folder, name);
  const size = bits ? ['-b', String(bits)] : [];
  execFileSync('ssh-keygen', ['-q', '-t', type, ...size, '-N', '', '-C', name, '-f', path], { stdio: 'pipe' });
  return path;
}

export function publicKey(path: string): string {
  return readFileSync(`${path}.pub`, 'utf8').trim().split(' ').slice(0, 2).join(' ');
}

export const people = { noi_dung: 'truong-phong@tinh.example', the_thuc: 'van-thu@tinh.example', duyet: 'chu-tich@tinh.example' } as const;

export interface OfficeFixture {
  readonly root: string;
  readonly keys: { readonly noi_dung: string; readonly the_thuc: string; readonly duyet: string };
  readonly write: (path: string, text: string) => void;
  readonly read: (path: string) => string;
}

export function directive(
  values: { so?: number; ngay?: string; stage?: string; subject?: string; extra?: string; body?: string } = {},
): string {
  const { so, ngay, stage = 'trinh_ky', subject = 'Về tăng cường công tác bảo vệ rừng trong mùa khô', extra = '', body } = values;
  return `---
loai: chi_thi
co_quan: ubnd_tinh_thanh_hoa
${so === undefined ? '' : `so: ${so}\n`}${ngay === undefined ? '' : `ngay: ${ngay}\n`}trich_yeu: ${subject}
nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Lê Minh Sơn}
noi_nhan:
  - Bộ Nông nghiệp và Môi trường (để báo cáo)
  - Các sở, ban, ngành cấp tỉnh
  - "Lưu: VT, NN"
trang_thai: ${stage}
${extra}---

${
  body ??
  `Mùa khô năm nay được dự báo kéo dài, nguy cơ cháy rừng ở mức cao. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu thực hiện các nhiệm vụ sau:

1. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Công an tỉnh rà soát phương án chữa cháy rừng, hoàn thành trước ngày 15 tháng 4 năm 2026.

2. Ủy ban nhân dân các xã, phường có rừng tổ chức trực canh 24/24 giờ, báo cáo Ủy ban nhân dân tỉnh kết quả trước ngày 30 tháng 6 năm 2026.
`
}`;
}

const SIGNING = ['noi_dung', 'the_thuc', 'duyet'] as const;

export function allowedSigners(keys: OfficeFixture['keys']): string {
  return SIGNING.map((role) => `${people[role]} ${publicKey(keys[role])}\n`).join('');
}

/** An office in a git repository of its own, with three people and their keys, gone after the tests of the file. */
export function makeOffice(settings = '', type: KeyType = 'ed25519'): OfficeFixture {
  const folder = folderWith();
  const secrets = folderWith();
  const [noi_dung, the_thuc, duyet] = SIGNING.map((role) => makeKey(secrets, role, type)) as [string, string, string];
  const keys = { noi_dung, the_thuc, duyet };
  write(folder, {
    '.gitignore': 'dist/\n.chithi/\n',
    'directives/allowed_signers': allowedSigners(keys),
    'directives/chithi.yaml': `co_quan: ubnd_tinh_thanh_hoa
phe_duyet:
  khoa: allowed_signers
  vai_tro:
    noi_dung: [${people.noi_dung}]
    the_thuc: [${people.the_thuc}]
    duyet: [${people.duyet}]
    phat_hanh: [${people.the_thuc}]
${settings}`,
  });
  git(folder, 'init', '-q', '-b', 'main');
  return {
    root: folder,
    keys,
    write: (path, text) => write(folder, { [path]: text }),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
  };
}

export function must(ran: Ran): Ran {
  if (ran.code !== 0) throw new Error(`${ran.out}${ran.err}`);
  return ran;
}

/** Signs the three approvals of a document. */
export function approveAll(office: OfficeFixture, path: string): void {
  for (const role of SIGNING) must(inFolder(office.root, 'approve', path, '--role', role, '--key', office.keys[role]));
}

/** A document approved, numbered, dated, issued and committed. */
export function issue(office: OfficeFixture, path: string, day: string, text = directive()): void {
  office.write(path, text);
  approveAll(office, path);
  must(inFolder(office.root, 'number', path, '--ngay', day, '--ban-hanh', '--key', office.keys.the_thuc));
  commit(office.root, `Ban hành ${path}`);
}
