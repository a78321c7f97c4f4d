import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/build/world.ts';
import { readApprovalPolicy } from '../../src/document/approval-policy.ts';
import { readAllowedSigners } from '../../src/release/allowed-signers.ts';
import { preAuthentication } from '../../src/release/dsse.ts';
import { readSums } from '../../src/release/release-files.ts';
import { noneRevoked, readRevokedKeys } from '../../src/release/revoked-keys.ts';
import { readPublicKey } from '../../src/release/ssh-key.ts';
import { armoured, blobOf, readSignature, signatureHolds } from '../../src/release/ssh-signature.ts';
import { checkReleaseFiles, type ReleaseContent } from '../../src/release/verify-release.ts';
import { bytesOf, folderWith, root, STACK } from './chithi.ts';
import { withStamps } from './incremental-pdf.ts';
import {
  allowedSigners,
  approveAll,
  commit,
  directive,
  git,
  inFolder,
  issue,
  makeKey,
  makeOffice,
  must,
  type OfficeFixture,
  people,
  publicKey,
  run,
} from './office-fixture.ts';

const A = 'directives/2026/01-ct.md';
const approve = (office: OfficeFixture, role: 'noi_dung' | 'the_thuc' | 'duyet' | 'phat_hanh', key: string, path = A) =>
  inFolder(office.root, 'approve', path, '--role', role, '--key', key);
const state = (office: OfficeFixture, path = A) => inFolder(office.root, 'verify', path);

/** What `ssh-keygen -Y verify` says of a file and its signature. */
function stock(office: OfficeFixture, message: string | Uint8Array, signature: string, principal: string, ...more: string[]): boolean {
  const folder = folderWith({ 'chu-ky.sig': signature });
  const args = [
    '-Y',
    'verify',
    '-n',
    'chithi',
    '-f',
    join(office.root, 'directives/allowed_signers'),
    '-I',
    principal,
    '-s',
    join(folder, 'chu-ky.sig'),
    ...more,
  ];
  return run('ssh-keygen', args, office.root, {}, message).code === 0;
}

describe('approvals with stock OpenSSH', () => {
  for (const [type, bits] of [
    ['ed25519', undefined],
    ['ecdsa', 256],
    ['ecdsa', 384],
    ['ecdsa', 521],
    ['rsa', 3072],
  ] as const) {
    test(`what ssh-keygen signs with ${type}${bits ?? ''} holds here, and bytes changed do not`, () => {
      const key = makeKey(folderWith(), 'khoa', type, bits);
      const message = '{"a": 1}';
      const armour = must(run('ssh-keygen', ['-Y', 'sign', '-n', 'chithi', '-f', key], '/', {}, message)).out;
      const signature = readSignature(blobOf(armour));
      expect(signatureHolds(signature, Buffer.from(message))).toBe(true);
      expect(signatureHolds(signature, Buffer.from('{"a": 2}'))).toBe(false);
      expect(armoured(blobOf(armour))).toBe(armour);
      const sha256 = must(run('ssh-keygen', ['-Y', 'sign', '-n', 'chithi', '-O', 'hashalg=sha256', '-f', key], '/', {}, message)).out;
      expect(signatureHolds(readSignature(blobOf(sha256)), Buffer.from(message))).toBe(true);
    });
  }

  test('ssh-keygen verifies what approve writes, with each type of key', () => {
    for (const type of ['ed25519', 'ecdsa', 'rsa'] as const) {
      const office = makeOffice('', type);
      office.write(A, directive());
      must(approve(office, 'duyet', office.keys.duyet));
      const [json, sig] = ['', '.sig'].map((end) => office.read(`directives/2026/01-ct.phe-duyet/duyet.json${end}`)) as [string, string];
      expect(stock(office, json, sig, people.duyet)).toBe(true);
      expect(stock(office, `${json} `, sig, people.duyet)).toBe(false);
      expect(stock(office, json, sig, people.noi_dung)).toBe(false);
    }
  });

  test('an approval signed by hand with ssh-keygen counts like any other', () => {
    const office = makeOffice();
    office.write(A, directive());
    must(approve(office, 'duyet', office.keys.duyet));
    const path = 'directives/2026/01-ct.phe-duyet/duyet.json';
    const again = must(run('ssh-keygen', ['-Y', 'sign', '-n', 'chithi', '-f', office.keys.duyet], office.root, {}, office.read(path))).out;
    office.write(`${path}.sig`, again);
    expect(state(office).out).toMatch(/Duyệt của người ký: hợp lệ/);
  });

  test('a key in the agent signs by its public half', () => {
    const office = makeOffice();
    office.write(A, directive());
    const agent = must(run('ssh-agent', ['-s'], office.root)).out;
    const env = Object.fromEntries([...agent.matchAll(/(SSH_[A-Z_]+)=([^;]+)/g)].map((one) => [one[1] as string, one[2] as string]));
    try {
      must(run('ssh-add', ['-q', office.keys.duyet], office.root, env));
      const only = folderWith({ 'duyet.pub': readFileSync(`${office.keys.duyet}.pub`) });
      const program = process.env['CHITHI_PROGRAM'] ?? join(import.meta.dirname, '../../bin/chithi.js');
      must(run(process.execPath, [program, 'approve', A, '--role', 'duyet', '--key', join(only, 'duyet.pub')], office.root, env));
      expect(state(office).out).toMatch(/Duyệt của người ký: hợp lệ/);
    } finally {
      process.kill(Number(env['SSH_AGENT_PID']));
    }
  });

  test('lists of revoked keys of both kinds are read as ssh-keygen writes them', () => {
    const folder = folderWith();
    const [bad, fine] = [makeKey(folder, 'bi-thu-hoi'), makeKey(folder, 'con-dung')];
    const of = (path: string) => readPublicKey(publicKey(path)) ?? { type: '', blob: new Uint8Array() };
    const fingerprint = must(run('ssh-keygen', ['-lf', `${bad}.pub`], folder)).out.split(' ')[1];
    for (const specification of [publicKey(bad), `sha1: ${publicKey(bad)}`, `sha256: ${publicKey(bad)}`, `hash: ${fingerprint}`]) {
      writeFileSync(join(folder, 'ke'), `${specification}\n`);
      const krl = join(folder, 'krl');
      rmSync(krl, { force: true });
      must(run('ssh-keygen', ['-k', '-f', krl, join(folder, 'ke')], folder));
      const revoked = readRevokedKeys(readFileSync(krl));
      expect([revoked.has(of(bad)), revoked.has(of(fine))], specification).toEqual([true, false]);
    }
  });
});

describe('an approval of a document', () => {
  let office: OfficeFixture;
  beforeAll(() => {
    office = makeOffice();
    office.write('directives/2026/phu-luc.md', '| STT | Việc |\n| --- | --- |\n| 1 | Trực canh |\n');
    office.write(
      A,
      directive({ extra: 'phu_luc: [{tep: phu-luc.md, ten: Danh mục việc}]\n' }).replace(
        'nhiệm vụ sau:',
        'nhiệm vụ sau (Phụ lục kèm theo):',
      ),
    );
    approveAll(office, A);
    commit(office.root, 'Trình ký');
  });

  test('outlives numbering, dating, issuing, and a checkout with Windows line ends', () => {
    must(inFolder(office.root, 'number', A, '--ngay', '2026-03-02', '--ban-hanh'));
    const after = state(office);
    expect(after.out.match(/: hợp lệ/g)).toHaveLength(3);
    expect(after.code).toBe(0);
    commit(office.root, 'Ban hành');
    const windows = folderWith();
    git(windows, 'clone', '-q', '-c', 'core.autocrlf=true', office.root, 'kho');
    expect(readFileSync(join(windows, 'kho', A), 'utf8')).toContain('\r\n');
    const there = inFolder(join(windows, 'kho'), 'verify', A);
    expect(there.out.match(/: hợp lệ/g)).toHaveLength(3);
    expect(there.code).toBe(0);
  });

  test('ends with any other change, and the message says whose it was, when, and what changed', () => {
    const before = office.read(A);
    office.write(A, before.replace('15 tháng 4', '25 tháng 4'));
    const changed = state(office);
    expect(changed.code).toBe(1);
    expect(changed.out).toMatch(/Duyệt của người ký: chu-tich@tinh\.example ký lúc \d+:\d+ ngày .*, nhưng văn bản đã đổi sau đó/);
    expect(changed.out).toMatch(/-1\. Sở Nông nghiệp.*15 tháng 4/);
    expect(changed.out).toMatch(/\+1\. Sở Nông nghiệp.*25 tháng 4/);
    office.write(A, before);
    const appendix = office.read('directives/2026/phu-luc.md');
    office.write('directives/2026/phu-luc.md', appendix.replace('Trực canh', 'Trực đêm'));
    expect(state(office).out).toMatch(/tệp kèm «2026\/phu-luc\.md»: đã sửa/);
    office.write('directives/2026/phu-luc.md', appendix);
    const settings = office.read('directives/chithi.yaml');
    office.write('directives/chithi.yaml', `${settings}ky_hieu: {chi_thi: CTUBND}\n`);
    expect(state(office).out).toMatch(/tệp Word tạo ra khác trước, do cấu hình/);
    office.write('directives/chithi.yaml', settings);
    expect(state(office).code).toBe(0);
  });

  test('tells keys that are wrong, expired, not yet valid, revoked, or of another role', () => {
    const keys = office.read('directives/allowed_signers');
    const settings = office.read('directives/chithi.yaml');
    const with_ = (text: string) => {
      office.write('directives/allowed_signers', text);
      return state(office).out;
    };
    const line = `${people.duyet} ${publicKey(office.keys.duyet)}`;
    expect(with_(keys.replace(line, `${people.duyet} ${publicKey(makeKey(folderWith(), 'khac'))}`))).toMatch(
      /không phải khóa của chu-tich/,
    );
    expect(with_(keys.replace(line, `${people.duyet} valid-before="20200101Z" ${publicKey(office.keys.duyet)}`))).toMatch(
      /khóa đã hết hạn/,
    );
    expect(with_(keys.replace(line, `${people.duyet} valid-after="20990101Z" ${publicKey(office.keys.duyet)}`))).toMatch(
      /chưa có hiệu lực/,
    );
    office.write('directives/allowed_signers', keys);
    office.write('directives/khoa-thu-hoi', `${publicKey(office.keys.duyet)}\n`);
    office.write(
      'directives/chithi.yaml',
      settings.replace('khoa: allowed_signers', 'khoa: allowed_signers\n  khoa_thu_hoi: khoa-thu-hoi'),
    );
    expect(state(office).out).toMatch(/đã bị thu hồi/);
    office.write('directives/chithi.yaml', settings.replace(`duyet: [${people.duyet}]`, 'duyet: [pho@tinh.example]'));
    expect(state(office).out).toMatch(/không giữ vai trò này, cần pho@tinh\.example/);
    office.write('directives/chithi.yaml', settings);
    expect(with_(`${keys}* cert-authority ${publicKey(office.keys.duyet)}\n`)).toBe('');
    const refused = state(office);
    expect([refused.code, refused.err]).toEqual([2, expect.stringMatching(/dòng 4: cert-authority không dùng được/)]);
    office.write('directives/allowed_signers', keys);
  });
});

describe('approve', () => {
  test('shows what it signs, and refuses errors, wrong keys and wrong roles, writing nothing', () => {
    const office = makeOffice();
    office.write(A, directive());
    const shown = approve(office, 'duyet', office.keys.duyet);
    for (const words of ['Sắp ký', 'Chủ tịch Lê Minh Sơn', 'bảo vệ rừng', 'SHA-256', people.duyet, 'Vai trò'])
      expect(shown.err).toContain(words);
    rmSync(join(office.root, 'directives/2026/01-ct.phe-duyet'), { recursive: true });
    const stranger = makeKey(folderWith(), 'la');
    office.write('directives/2026/loi.md', directive().replace('nguoi_ky', 'nguoi_kyy'));
    office.write('hong', 'không phải khóa\n');
    const tries = [
      [approve(office, 'duyet', stranger), 2, /không có trong tệp khóa công khai/],
      [approve(office, 'duyet', office.keys.noi_dung), 2, /không giữ vai trò duyệt, cần chu-tich/],
      [approve(office, 'duyet', join(office.root, 'khong-co')), 2, /Không có tệp khóa/],
      [approve(office, 'duyet', join(office.root, 'hong')), 2, /Không đọc được khóa/],
      [approve(office, 'duyet', office.keys.duyet, 'directives/2026/loi.md'), 1, /Chưa ký: văn bản còn \d+ lỗi/],
      [approve(office, 'phat_hanh', office.keys.the_thuc), 2, /chưa có số/],
      [inFolder(office.root, 'approve', A, '--role', 'la', '--key', office.keys.duyet), 2, /cần một trong: noi_dung/],
      [inFolder(office.root, 'approve', A, '--role', 'duyet'), 2, /Thiếu «--key/],
      [inFolder(office.root, 'approve', '--role', 'duyet', '--key', office.keys.duyet), 2, /đúng một tệp/],
    ] as const;
    for (const [{ code, err }, expected, words] of tries) {
      expect(err).toMatch(words);
      expect(code).toBe(expected);
      expect(err).not.toMatch(STACK);
    }
    expect(readdirSync(join(office.root, 'directives/2026')).sort()).toEqual(['01-ct.md', 'loi.md']);
  });

  test('writes nothing where there is no room for its folder', () => {
    const office = makeOffice();
    office.write(A, directive());
    office.write('directives/2026/01-ct.phe-duyet', 'một tệp');
    const { code, err } = approve(office, 'duyet', office.keys.duyet);
    expect([code, err]).toEqual([2, expect.stringMatching(/Không ghi được phê duyệt/)]);
    expect(readdirSync(join(office.root, 'directives/2026')).sort()).toEqual(['01-ct.md', '01-ct.phe-duyet']);
  });

  test('keeps the author from approving where the office wants four eyes; who only numbers is no author', () => {
    const office = makeOffice('  bon_mat: true\n');
    office.write(A, directive());
    commit(office.root, 'Soạn', people.noi_dung);
    expect(approve(office, 'noi_dung', office.keys.noi_dung).err).toMatch(/là người soạn/);
    must(approve(office, 'duyet', office.keys.duyet));
    office.write(
      A,
      office.read(A).replace('trang_thai: trinh_ky', 'trang_thai: ban_hanh').replace('trich_yeu', 'so: 1\nngay: 2026-03-02\ntrich_yeu'),
    );
    commit(office.root, 'Cấp số', people.the_thuc);
    must(approve(office, 'the_thuc', office.keys.the_thuc));
    office.write(A, office.read(A).replace('mùa khô\n', 'mùa mưa\n'));
    commit(office.root, 'Sửa trích yếu', people.duyet);
    office.write(A, office.read(A).replace('mùa mưa\n', 'mùa khô\n'));
    expect(state(office).out).toMatch(/chu-tich@tinh\.example là người soạn văn bản/);
  });
});

/** A release in memory, each digest taken once until its file changes. */
function inMemory(files: ReadonlyMap<string, Uint8Array>): {
  readonly content: ReleaseContent;
  readonly put: (path: string, bytes: Uint8Array) => void;
} {
  const digests = new Map([...files].map(([path, bytes]) => [path, sha256(bytes)]));
  const now = new Map(files);
  return {
    content: {
      paths: [...files.keys()],
      strange: [],
      digest: async (path) => digests.get(path) ?? '',
      bytes: async (path) => now.get(path) ?? new Uint8Array(),
    },
    put: (path, bytes) => {
      now.set(path, bytes);
      digests.set(path, sha256(bytes));
    },
  };
}

const piece = (kind: string, more: string) => `---
loai: tin_bai
the_loai: ${kind}
van_ban: 01-ct.md
tit: Thanh Hóa rà soát phương án chữa cháy rừng
sapo: Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa vừa ban hành Chỉ thị số 01/CT-UBND ngày 02/3/2026. [^the-thuc]
${more}---

Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Công an tỉnh rà soát phương án chữa cháy rừng, hoàn thành trước ngày 15/4/2026. [^1]
`;

describe('a release', () => {
  let office: OfficeFixture;
  let first: Map<string, Buffer>;
  beforeAll(() => {
    office = makeOffice();
    issue(office, A, '2026-03-02');
    office.write('directives/2026/phu-luc.md', '| STT | Việc |\n| --- | --- |\n| 1 | Trực canh |\n');
    issue(
      office,
      'directives/2026/02-ct.md',
      '2026-03-05',
      directive({ subject: 'Về phòng cháy, chữa cháy rừng', extra: 'phu_luc: [{tep: phu-luc.md, ten: Danh mục việc}]\n' }).replace(
        'nhiệm vụ sau:',
        'nhiệm vụ sau (Phụ lục kèm theo):',
      ),
    );
    office.write('directives/2026/du-thao.md', directive({ stage: 'du_thao', subject: 'Về việc còn dự thảo' }));
    office.write('directives/2026/tin.md', piece('bao', ''));
    office.write('directives/2026/tin-nhap.md', piece('cong_thong_tin', 'may_soan: true\n'));
    office.write(
      'directives/2026/tin-du-thao.md',
      piece('bao', '')
        .replace('01-ct.md', 'du-thao.md')
        .replace(/sapo: .*/, 'sapo: Dự thảo. [^rieng]'),
    );
    commit(office.root, 'Dự thảo');
    must(inFolder(office.root, 'build', '--release', '--key', office.keys.the_thuc));
    first = bytesOf(join(office.root, 'dist'));
  });

  test('holds the issued documents, their sources and approvals, sums that sha256sum checks, and no draft', () => {
    const paths = [...first.keys()];
    expect(paths).toEqual(
      expect.arrayContaining(['SHA256SUMS', 'manifest.json', 'provenance.intoto.jsonl', 'nguon/2026/01-ct.phe-duyet/duyet.json.sig']),
    );
    expect(paths.filter((path) => path.endsWith('.docx'))).toHaveLength(2);
    expect(paths.filter((path) => path.includes('du-thao'))).toEqual([]);
    // a finished press piece goes with its document; one that the machine drafted, and one about a draft, do not
    expect(paths.filter((path) => /\/(?:bao|cong-thong-tin)\.html$|tin[^/]*\.md$/.test(path))).toEqual([
      'nguon/2026/tin.md',
      'web/van-ban/ubnd_tinh_thanh_hoa/2026/01-ct-ubnd/bao.html',
    ]);
    expect(run('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], join(office.root, 'dist')).code).toBe(0);
    const manifest = JSON.parse(first.get('manifest.json')?.toString() ?? '');
    const docx = manifest.outputs.find((one: { path: string }) => one.path.endsWith('01-ct-ubnd.docx'));
    expect(docx).toMatchObject({
      source: '2026/01-ct.md',
      toolkit: '0.1.0',
      rules: expect.stringMatching(/^[0-9a-f]{16}$/),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(docx.approvals.map((one: { role: string }) => one.role)).toEqual(['noi_dung', 'the_thuc', 'duyet', 'phat_hanh']);
  });

  test('carries SLSA provenance in a DSSE envelope whose signature stock ssh-keygen verifies', () => {
    const envelope = JSON.parse(first.get('provenance.intoto.jsonl')?.toString() ?? '');
    const payload = Buffer.from(envelope.payload, 'base64');
    const statement = JSON.parse(payload.toString());
    expect(statement).toMatchObject({ _type: 'https://in-toto.io/Statement/v1', predicateType: 'https://slsa.dev/provenance/v1' });
    expect(statement.predicate.buildDefinition.resolvedDependencies[0].digest.gitCommit).toBe(git(office.root, 'rev-parse', 'HEAD'));
    expect(statement.subject.map((one: { name: string }) => one.name)).toEqual(expect.arrayContaining(['SHA256SUMS', 'manifest.json']));
    const armour = armoured(Buffer.from(envelope.signatures[0].sig, 'base64'));
    expect(stock(office, preAuthentication(envelope.payloadType, payload), armour, people.the_thuc)).toBe(true);
  });

  test('is verified by a stranger with the public keys alone, and rebuilt from its commit', () => {
    const elsewhere = folderWith({ 'khoa-tin-cay': allowedSigners(office.keys) });
    cpSync(join(office.root, 'dist'), join(elsewhere, 'ban-phat-hanh'), { recursive: true });
    const there = inFolder(elsewhere, 'verify', 'ban-phat-hanh', '--keys', 'khoa-tin-cay');
    expect(there.out).toMatch(/đúng như đã phát hành: \d+ tệp, 2 văn bản, 8 phê duyệt hợp lệ; ký bởi van-thu@tinh\.example/);
    expect(there.code).toBe(0);
    const untrusting = inFolder(elsewhere, 'verify', 'ban-phat-hanh');
    expect([untrusting.code, untrusting.err]).toEqual([2, expect.stringMatching(/Cần «--keys/)]);
    const rebuilt = inFolder(office.root, 'verify', '--rebuild');
    expect(rebuilt.out).toMatch(/dựng lại ra đúng từng byte/);
    expect(rebuilt.code).toBe(0);
    expect(bytesOf(join(office.root, 'dist'))).toEqual(first);
  });

  test('is found out by any byte changed in any of its files', async () => {
    const trust = { policy: readApprovalPolicy(null), signers: readAllowedSigners(allowedSigners(office.keys)), revoked: noneRevoked };
    const now = Date.now();
    const { content, put } = inMemory(first);
    const faults = async () => (await checkReleaseFiles(content, trust, now)).faults.length;
    expect(await faults()).toBe(0);
    const flip = (bytes: Uint8Array, at: number) => {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] as number) ^ (1 << (at % 8));
      return changed;
    };
    const listed = new Map(readSums(first.get('SHA256SUMS') as Uint8Array).map((one) => [one.path, one.sha256]));
    let flipped = 0;
    let found = 0;
    for (const [path, bytes] of first) {
      const digest = listed.get(path);
      for (let at = 0; at < bytes.length; at++) {
        const changed = flip(bytes, at);
        flipped++;
        // of a listed file the digest alone decides: the whole check is run on every 499th byte, on each of the two that are not listed
        if (digest !== undefined && at % 499 !== 0) {
          if (sha256(changed) !== digest) found++;
          continue;
        }
        put(path, changed);
        if ((await faults()) > 0) found++;
        put(path, bytes);
      }
    }
    console.log(`${found} of ${flipped} flipped bytes detected, in ${first.size} files`);
    expect(found).toBe(flipped);
  });

  test('tells what is missing, added or changed by its name', () => {
    const folder = folderWith();
    const dist = join(folder, 'dist');
    cpSync(join(office.root, 'dist'), dist, { recursive: true });
    writeFileSync(join(folder, 'khoa'), allowedSigners(office.keys));
    rmSync(join(dist, 'web/index.html'));
    writeFileSync(join(dist, 'web/la.html'), 'lạ');
    writeFileSync(join(dist, 'nguon/2026/01-ct.md'), 'khác');
    const { code, err } = inFolder(folder, 'verify', 'dist', '--keys', 'khoa');
    expect(code).toBe(1);
    for (const words of [/Thiếu «web\/index\.html»/, /«web\/la\.html» không có trong SHA256SUMS/, /«nguon\/2026\/01-ct\.md» đã bị sửa/])
      expect(err).toMatch(words);
    rmSync(join(dist, 'provenance.intoto.jsonl'));
    expect(inFolder(folder, 'verify', 'dist', '--keys', 'khoa').err).toMatch(/Thiếu «provenance\.intoto\.jsonl»/);
    rmSync(join(dist, 'SHA256SUMS'));
    expect(inFolder(folder, 'verify', 'dist', '--keys', 'khoa')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/không phải bản phát hành trọn vẹn/),
    });
  });

  test('is the same in another folder, time zone, locale, umask, with other jobs, and from a Windows checkout', () => {
    const program = process.env['CHITHI_PROGRAM'] ?? join(import.meta.dirname, '../../bin/chithi.js');
    for (const crlf of ['false', 'true']) {
      const folder = join(folderWith(), 'mot thu muc khac');
      mkdirSync(folder, { recursive: true });
      git(folder, 'clone', '-q', '-c', `core.autocrlf=${crlf}`, office.root, 'kho');
      const script = `umask 077; exec "$0" "$1" build --release --key "$2" --jobs ${crlf === 'true' ? 1 : 4} --out ../ket-qua`;
      const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
      const { code, err } = run('sh', ['-c', script, process.execPath, program, office.keys.the_thuc], join(folder, 'kho'), env);
      expect([code, err]).toEqual([0, expect.anything()]);
      const there = bytesOf(join(folder, 'ket-qua'));
      expect([...there].filter(([path, bytes]) => !first.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
      expect(there.size).toBe(first.size);
    }
  });

  test('is refused with every reason at once', () => {
    const bad = makeOffice();
    issue(bad, A, '2026-03-02');
    bad.write('directives/2026/trung.md', directive({ so: 1, ngay: '2026-03-03', stage: 'ban_hanh', subject: 'Về việc khác' }));
    bad.write('directives/2026/loi.md', directive({ so: 9, stage: 'ban_hanh', subject: 'Về việc thiếu ngày' }));
    commit(bad.root, 'Thêm');
    bad.write(A, bad.read(A).replace('15 tháng 4', '16 tháng 4'));
    bad.write('dist/la.txt', 'lạ');
    const { code, out, err } = inFolder(bad.root, 'build', '--release', '--key', bad.keys.the_thuc);
    expect(code).toBe(1);
    expect(out).toBe('');
    for (const words of [
      /Cây git chưa sạch: directives\/2026\/01-ct\.md/,
      /«la\.txt» không do chithi tạo/,
      /01-ct\.md: Duyệt của người ký: .*đã đổi sau đó/,
      /trung\.md: Phê duyệt nội dung: chưa có/,
      /trung\.md: Gặp 01\/CT-UBND trùng với/,
      /loi\.md: còn \d+ lỗi ở giai đoạn ban hành: .*thieu-ngay-ban-hanh/,
    ])
      expect(err).toMatch(words);
    expect(err).not.toMatch(STACK);
    expect(readdirSync(join(bad.root, 'dist'))).toEqual(['la.txt']);
  });

  test('holds plain files only: a link is told, wherever it leads', () => {
    const folder = folderWith({ khoa: allowedSigners(office.keys) });
    const dist = join(folder, 'dist');
    cpSync(join(office.root, 'dist'), dist, { recursive: true });
    const bytes = readFileSync(join(dist, 'web/index.html'));
    rmSync(join(dist, 'web/index.html'));
    writeFileSync(join(folder, 'ngoai.html'), bytes);
    symlinkSync('../../ngoai.html', join(dist, 'web/index.html'));
    symlinkSync('/etc', join(dist, 'web/etc'));
    must(run('mkfifo', [join(dist, 'web/ong')], folder));
    const { code, err } = inFolder(folder, 'verify', 'dist', '--keys', 'khoa');
    expect(code).toBe(1);
    for (const name of ['index\\.html', 'etc', 'ong']) expect(err).toMatch(new RegExp(`«web/${name}» là liên kết hoặc tệp đặc biệt`));
    expect(err).not.toMatch(STACK);
  });

  test('is not made of what git does not see', () => {
    const hidden = makeOffice();
    issue(hidden, A, '2026-03-02');
    hidden.write('.git/info/exclude', 'an.md\nan.phe-duyet/\n');
    hidden.write('directives/2026/an.md', hidden.read(A).replace('so: 1', 'so: 2').replace('bảo vệ rừng', 'trồng rừng'));
    git(hidden.root, 'update-index', '--assume-unchanged', 'directives/chithi.yaml');
    hidden.write('directives/chithi.yaml', hidden.read('directives/chithi.yaml').replace(people.duyet, people.noi_dung));
    expect(git(hidden.root, 'status', '--porcelain')).toBe('');
    const { code, err } = inFolder(hidden.root, 'build', '--release', '--key', hidden.keys.the_thuc);
    expect(code).toBe(1);
    expect(err).toMatch(/«directives\/2026\/an\.md» nằm ngoài tầm nhìn của git/);
    expect(err).toMatch(/«directives\/chithi\.yaml» nằm ngoài tầm nhìn của git/);
  });

  test('is not made with page templates that no commit holds', () => {
    const parent = folderWith();
    const top = join(parent, 'kho');
    git(parent, 'clone', '-q', office.root, 'kho');
    const refused = (cwd: string) => inFolder(cwd, 'build', '--release', '--key', office.keys.the_thuc, '--out', join(parent, 'ra')).err;
    // behind a link, out of the repository or to where git does not look
    for (const [place, link] of [
      [join(parent, 'mau'), '../mau'],
      [join(top, 'an'), 'an'],
    ] as const) {
      mkdirSync(place);
      cpSync(join(root, 'templates/web/article.hbs'), join(place, 'web/article.hbs'));
      writeFileSync(join(top, '.git/info/exclude'), 'an/\n');
      symlinkSync(link, join(top, 'templates'));
      git(top, 'add', 'templates');
      git(top, 'commit', '-q', '-m', 'Mẫu');
      expect(refused(top)).toMatch(/Mẫu trang ở «templates» nằm ngoài kho git hoặc sau một liên kết/);
      git(top, 'rm', '-q', 'templates');
      git(top, 'commit', '-q', '-m', 'Bỏ mẫu');
    }
    // the content root is the top of the repository, its templates beside it
    git(top, 'mv', ...readdirSync(join(top, 'directives')).map((name) => `directives/${name}`), '.');
    git(top, 'commit', '-q', '-m', 'Dời');
    expect(refused(top)).not.toMatch(/Mẫu trang/);
    renameSync(join(parent, 'mau'), join(parent, 'templates'));
    expect(refused(top)).toMatch(/Mẫu trang ở «\.\.\/templates» nằm ngoài kho git/);
    // what makes no page is in nobody's way
    renameSync(join(parent, 'templates/web'), join(parent, 'templates/new'));
    writeFileSync(join(parent, 'templates/ghi-chu.md'), 'Của dự án bên cạnh.\n');
    expect(refused(top)).not.toMatch(/Mẫu trang/);
  });

  test('kept among the sources adds no documents to them', () => {
    const folder = folderWith();
    git(folder, 'clone', '-q', office.root, 'kho');
    const kho = join(folder, 'kho');
    const before = inFolder(kho, 'check', '--format', 'json');
    expect(JSON.parse(before.out).files.length).toBeGreaterThan(3);
    cpSync(join(office.root, 'dist'), join(kho, 'directives/2026/phat-hanh-1'), { recursive: true });
    expect(inFolder(kho, 'check', '--format', 'json')).toEqual(before);
    // nor where another branch keeps it
    git(kho, 'stash', '-q', '-u');
    const register = inFolder(kho, 'register', 'directives');
    git(kho, 'checkout', '-q', '-b', 'luu');
    git(kho, 'stash', 'pop', '-q');
    commit(kho, 'Giữ bản phát hành');
    git(kho, 'checkout', '-q', 'main');
    expect(existsSync(join(kho, 'directives/2026/phat-hanh-1'))).toBe(false);
    expect(inFolder(kho, 'register', 'directives')).toEqual(register);
  });

  test('is withdrawn by an ordinary build into its folder, which says so', () => {
    const folder = folderWith();
    git(folder, 'clone', '-q', office.root, 'kho');
    const kho = join(folder, 'kho');
    must(inFolder(kho, 'build', '--release', '--key', office.keys.the_thuc));
    expect(inFolder(kho, 'verify').code).toBe(0);
    for (const args of [[A], []]) {
      const ordinary = inFolder(kho, 'build', ...args);
      expect(/«dist» đang giữ một bản phát hành/.test(ordinary.err)).toBe(args.length > 0);
      expect(readdirSync(join(kho, 'dist')).filter((name) => /SHA256SUMS|provenance/.test(name))).toEqual([]);
    }
    expect(inFolder(kho, 'verify', 'dist')).toMatchObject({ code: 1, err: expect.stringMatching(/không phải bản phát hành trọn vẹn/) });
    must(inFolder(kho, 'build', '--release', '--key', office.keys.the_thuc));
    expect(bytesOf(join(kho, 'dist'))).toEqual(first);
  });

  test('is not signed by a key without the role, nor built in part', () => {
    const wrong = inFolder(office.root, 'build', '--release', '--key', office.keys.duyet);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringMatching(/không giữ vai trò phát hành, cần van-thu/)]);
    for (const [args, words] of [
      [['--no-rule', 'thieu-ngay-ban-hanh', '--key', office.keys.the_thuc], /không dùng cùng «--release»/],
      [['--only', 'docx', '--key', office.keys.the_thuc], /không dùng cùng «--release»/],
      [['--key', office.keys.the_thuc, A], /trọn một thư mục/],
      [[], /cần «--key/],
    ] as const)
      expect(inFolder(office.root, 'build', '--release', ...args)).toMatchObject({ code: 2, err: expect.stringMatching(words) });
    expect(bytesOf(join(office.root, 'dist'))).toEqual(first);
  });
});

describe('a signed PDF that came back', () => {
  let office: OfficeFixture;
  let pdf: Buffer;
  beforeAll(() => {
    office = makeOffice();
    const items = Array.from(
      { length: 12 },
      (_, index) =>
        `${index + 3}. Sở Xây dựng rà soát công trình thứ ${index + 1} ven rừng, báo cáo Ủy ban nhân dân tỉnh trước ngày 30 tháng 6 năm 2026.\n`,
    );
    const text = directive();
    issue(office, A, '2026-03-02', `${text.trimEnd()}\n\n${items.join('\n')}`);
    must(inFolder(office.root, 'build', '--release', '--pdf', '--key', office.keys.the_thuc));
    pdf = [...bytesOf(join(office.root, 'dist'))].find(([path]) => path.endsWith('.pdf'))?.[1] as Buffer;
  }, 120_000);
  const held = (name: string, bytes: Uint8Array, ...more: readonly string[]) => {
    const folder = folderWith({ [name]: bytes });
    return inFolder(office.root, 'verify', 'dist', '--signed-pdf', join(folder, name), ...more);
  };

  test('matches page by page, what the signature prints noted: an incremental update leaves the text as it was', () => {
    expect(held('01-ct-ubnd.pdf', pdf)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/chữ trên từng trang khớp «web\/.*01-ct-ubnd\.docx»/),
    });
    const stamped = withStamps(pdf, [
      { page: 0, x: 330, y: 740, lines: ['Ký bởi: Ủy ban nhân dân tỉnh Thanh Hóa', 'Thời gian ký: 02/03/2026 14:05:06 +07:00'] },
      { page: 1, x: 300, y: 560, lines: ['Người ký: Lê Minh Sơn', 'Thời gian ký: 02/03/2026 14:01:06 +07:00'] },
    ]);
    expect(stamped.subarray(0, pdf.length).equals(pdf)).toBe(true);
    const { code, out, err } = held('01-ct-ubnd-da-ky.pdf', stamped);
    expect(err).toMatch(/trang 1: phần mềm ký in thêm «Ký bởi: Ủy ban nhân dân tỉnh Thanh Hóa»/);
    expect(err).toMatch(/trang 2: phần mềm ký in thêm «Người ký: Lê Minh Sơn»/);
    expect(out).toMatch(/chữ trên từng trang khớp/);
    expect(code).toBe(0);
  });

  test('is refused where an update prints words over the page, or a page is of another text', () => {
    const over = withStamps(pdf, [{ page: 0, x: 120, y: 400, lines: ['trước ngày 25 tháng 9 năm 2026'], opaque: true }]);
    expect(held('01-ct-ubnd-da-ky.pdf', over)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/trang 1 khác bản phát hành: gặp «.*25 tháng 9/),
    });
    const kho = join(folderWith(), 'kho');
    git(kho.slice(0, -4), 'clone', '-q', office.root, kho);
    writeFileSync(join(kho, A), readFileSync(join(kho, A), 'utf8').replace('ngày 15 tháng 4', 'ngày 25 tháng 4'));
    inFolder(kho, 'build', '--pdf');
    const other = [...bytesOf(join(kho, 'dist'))].find(([path]) => path.endsWith('.pdf'))?.[1] as Buffer;
    const changed = held('ban-ky.pdf', other, '--document', '01-ct-ubnd');
    expect(changed.err).toMatch(/trang 1 khác bản phát hành: gặp «.*25 tháng 4.*», cần «.*15 tháng 4/);
    expect(changed.code).toBe(1);
    expect(held('01-ct-ubnd.pdf', Buffer.from('không phải PDF'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/pdftotext không đọc được/),
    });
    expect(held('khong-ro.pdf', pdf)).toMatchObject({ code: 2, err: expect.stringMatching(/Cần nêu bằng --document/) });
  });

  test('is compared with what LibreOffice makes of the Word file where the release holds no PDF; PDFs too are rebuilt byte for byte', () => {
    const rebuilt = inFolder(office.root, 'verify', 'dist', '--rebuild');
    expect([rebuilt.code, rebuilt.err, rebuilt.out]).toEqual([0, '', expect.stringMatching(/dựng lại ra đúng từng byte/)]);
    must(inFolder(office.root, 'build', '--release', '--out', 'khong-pdf', '--key', office.keys.the_thuc));
    const folder = folderWith({ '01-ct-ubnd.pdf': pdf });
    expect(inFolder(office.root, 'verify', 'khong-pdf', '--signed-pdf', join(folder, '01-ct-ubnd.pdf')).out).toMatch(
      /chữ trên từng trang khớp/,
    );
  });
});

test('a document withdrawn keeps its approvals and its page, marked; one that jumps a stage is told', () => {
  const office = makeOffice();
  issue(office, A, '2026-03-02');
  office.write(A, office.read(A).replace('trang_thai: ban_hanh', 'trang_thai: thu_hoi'));
  rmSync(join(office.root, 'directives/2026/01-ct.phe-duyet/phat_hanh.json'));
  commit(office.root, 'Thu hồi');
  const released = inFolder(office.root, 'build', '--release', '--key', office.keys.the_thuc);
  expect(released.code).toBe(0);
  const page = [...bytesOf(join(office.root, 'dist'))].find(([path]) => path.endsWith('2026/01-ct-ubnd/index.html'))?.[1].toString();
  expect(page).toMatch(/thu hồi/i);
  office.write('directives/2026/nhay.md', directive({ stage: 'du_thao', subject: 'Về việc vội' }));
  commit(office.root, 'Dự thảo');
  office.write('directives/2026/nhay.md', directive({ stage: 'ban_hanh', so: 2, ngay: '2026-03-09', subject: 'Về việc vội' }));
  expect(state(office, 'directives/2026/nhay.md').out).toMatch(
    /Gặp bước chuyển từ dự thảo sang ban hành \(chưa commit\), cần từ dự thảo chỉ sang trình ký/,
  );
  const stepped = inFolder(office.root, 'number', 'directives/2026/nhay.md', '--ban-hanh');
  expect(stepped.code).toBe(0);
});
