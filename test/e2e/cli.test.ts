import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frontMatterKeys } from '../../src/document/front-matter.ts';
import { chithi, DOCUMENT, filesOf, folderWith, type Ran, type Running, root, STACK } from './chithi.ts';

interface Reported {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: { readonly line: number; readonly column: number };
}

/** Runs, and fails on anything that looks like a crash. */
function run(args: readonly string[], running: Running = {}): Ran {
  const ran = chithi(args, running);
  expect(ran.err, args.join(' ')).not.toMatch(STACK);
  expect(ran.out, args.join(' ')).not.toMatch(/^\s+at |node:internal/m);
  expect([0, 1, 2], args.join(' ')).toContain(ran.code);
  return ran;
}

/** The findings on one file, as `check --format json` tells them. */
function check(content: string | Uint8Array, args: readonly string[] = []): { code: number | null; findings: readonly Reported[] } {
  const folder = folderWith({ 'a.md': content });
  const { code, out } = run(['check', 'a.md', '--format', 'json', ...args], { cwd: folder });
  const report = JSON.parse(out) as { files: { path: string; findings: Reported[] }[] };
  expect(report.files.map((file) => file.path)).toContain('a.md');
  return { code, findings: report.files.flatMap((file) => file.findings) };
}

const errorsOf = (content: string | Uint8Array) => check(content).findings.filter((one) => one.severity === 'error');
const rulesOf = (content: string | Uint8Array) => errorsOf(content).map((one) => one.rule);
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('a good document', () => {
  it('passes, and builds', () => {
    expect(check(DOCUMENT)).toMatchObject({ code: 0 });
    const folder = folderWith({ 'a.md': DOCUMENT });
    const { code, out } = run(['build', 'a.md'], { cwd: folder });
    expect([code, out]).toEqual([0, expect.stringContaining('Đã tạo 1 văn bản')]);
  });

  it('may have CRLF, a BOM, or tabs in its body', () => {
    for (const text of [
      DOCUMENT.replaceAll('\n', '\r\n'),
      `\uFEFF${DOCUMENT}`,
      `\uFEFF${DOCUMENT.replaceAll('\n', '\r\n')}`,
      DOCUMENT.replace('\n\nChủ tịch', '\n\n\tChủ tịch'),
    ])
      expect(check(text)).toMatchObject({ code: 0 });
  });
});

describe('bad input gives a finding at its line, exit code 1, and no crash', () => {
  it.each([
    ['an empty file', '', 'thieu-phan-dau', 1],
    ['a file of blanks', ' \n\n', 'thieu-phan-dau', 1],
    ['no front matter', 'Kính gửi: Sở A.\n', 'thieu-phan-dau', 1],
    ['an open fence', DOCUMENT.replace('\n---\n\n', '\n\n'), 'phan-dau-khong-dong', 2],
    ['broken YAML', DOCUMENT.replace('so: 5', 'so: [5'), 'yaml-sai-cu-phap', 4],
    ['an open quote', DOCUMENT.replace('trich_yeu: ', 'trich_yeu: "'), 'yaml-sai-cu-phap', 6],
    ['a tab in YAML', DOCUMENT.replace('  - Các', '\t- Các'), 'yaml-sai-cu-phap', 9],
    ['an alias', DOCUMENT.replace('so: 5', 'so: *a'), 'yaml-bi-danh', 4],
    ['an unknown key', DOCUMENT.replace('trich_yeu', 'trich_yue'), 'khoa-la', 6],
    ['an unknown type', DOCUMENT.replace('chi_thi', 'chi_th'), 'loai-khong-co', 2],
    ['an unknown organ', DOCUMENT.replace(/co_quan: .*/, 'co_quan: ubnd_tinh_gia_lay'), 'co-quan-khong-co', 3],
    ['a day that is none', DOCUMENT.replace('2026-03-16', '2026-02-30'), 'ngay-khong-co-that', 5],
    ['HTML', DOCUMENT.replace('Công an tỉnh', '<b>Công an</b> tỉnh'), 'ma-html', 18],
    ['a script', `${DOCUMENT}\n<script>alert(1)</script>\n`, 'ma-html', 20],
    ['a mark of secrecy', DOCUMENT.replace('so: 5', 'do_mat: tuyet_mat'), 'do-mat', 4],
    ['a path that leads out', DOCUMENT.replace('so: 5', 'phu_luc: [{tep: ../../etc/passwd, ten: A}]'), 'duong-dan-ra-ngoai', 4],
    ['an absolute path', DOCUMENT.replace('so: 5', 'phu_luc: [{tep: /etc/passwd, ten: A}]'), 'duong-dan-ra-ngoai', 4],
    ['an appendix that is not there', DOCUMENT.replace('so: 5', 'phu_luc: [{tep: khong-co.md, ten: A}]'), 'tep-kem-khong-co', 4],
    ['UTF-16', utf16(DOCUMENT), 'ma-hoa-la', 1],
    ['bytes of no text', new Uint8Array(3000).map((_, index) => (index * 7919) % 256), 'ma-hoa-la', 1],
  ])('%s', (_, content, rule, line) => {
    const { code, findings } = check(content);
    const found = findings.find((one) => one.rule === rule);
    expect([code, found?.severity, found?.start.line], JSON.stringify(findings)).toEqual([1, 'error', line]);
  });

  it('bytes of no text are told once, and not as what their letters would be', () => {
    const { findings } = check(new Uint8Array(3000).map((_, index) => (index * 7919) % 256));
    expect(findings.map(({ rule }) => rule)).toEqual(['ma-hoa-la']);
  });

  it('a wrong type, for every key', () => {
    const wrong = (key: string): string | null => {
      const { shape } = frontMatterKeys[key] as (typeof frontMatterKeys)[string];
      if (shape.kind === 'anything' || (shape.kind === 'either' && shape.of.length > 2)) return null;
      return shape.kind === 'text' || shape.kind === 'either' ? '[[một], hai]' : '{{a: b}: c}';
    };
    const files = Object.fromEntries(
      Object.keys(frontMatterKeys).flatMap((key) => {
        const value = wrong(key);
        const rest = DOCUMENT.replace(new RegExp(`^${key}:.*\\n(?:  .*\\n)*`, 'm'), '');
        return value ? [[`${key}.md`, rest.replace('---\n', `---\n${key}: ${value.replace('{{a: b}: c}', '{la: {a: b}}')}\n`)]] : [];
      }),
    );
    const { code, out } = run(['check', '.', '--format', 'json'], { cwd: folderWith(files) });
    expect(code).toBe(1);
    const report = JSON.parse(out) as { files: { path: string; findings: Reported[] }[] };
    for (const path of Object.keys(files)) {
      const findings = report.files.find((file) => file.path === path)?.findings ?? [];
      expect(findings.filter((one) => one.start.line === 2 && one.severity === 'error').length, path).toBeGreaterThan(0);
    }
  });

  it('a link that leads out', () => {
    const folder = folderWith({
      'ngoai.md': 'bí mật',
      'd/a.md': DOCUMENT.replace('so: 5', 'phu_luc: [{tep: lien.md, ten: A}]'),
      'd/lien.md': '→ ../ngoai.md',
    });
    const { code, out } = run(['build', 'a.md'], { cwd: join(folder, 'd') });
    expect(code).toBe(1);
    expect(run(['check', 'a.md'], { cwd: join(folder, 'd') }).out).toContain('duong-dan-ra-ngoai');
    expect(out).toContain('Đã tạo 1');
    for (const path of filesOf(join(folder, 'd/dist'))) expect(readFileSync(join(folder, 'd/dist', path), 'utf8')).not.toContain('bí mật');
  });

  it('a YAML alias bomb', () => {
    const bomb = [
      'a0: &a0 [x,x,x,x,x,x,x,x,x]',
      ...Array.from({ length: 12 }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`),
    ].join('\n');
    expect(rulesOf(DOCUMENT.replace('so: 5', bomb))).toContain('yaml-bi-danh');
  });

  it('YAML, Markdown and blocks that nest without end', () => {
    expect(rulesOf(DOCUMENT.replace('so: 5', `so: ${'['.repeat(50_000)}`))).not.toEqual([]);
    expect(rulesOf(`${DOCUMENT}\n${'>'.repeat(50_000)}a\n`)).toContain('qua-lon');
    expect(rulesOf(`${DOCUMENT}\n${'- '.repeat(50_000)}a\n`)).toContain('qua-lon');
    expect(rulesOf(`${DOCUMENT}\n${':::a\n\n'.repeat(5_000)}`)).toContain('qua-lon');
  });

  it('letters put together from parts, which are the same letters', () => {
    const { code, findings } = check(DOCUMENT.normalize('NFD'));
    expect(findings.length).toBeGreaterThan(0);
    expect([0, 1]).toContain(code);
  });

  it.each([
    ['one paragraph', 'chữ '.repeat(2_500_000)],
    ['many paragraphs', 'Sở Tài chính chủ trì.\n\n'.repeat(300_000)],
    ['many asterisks', '**a*b'.repeat(2_000_000)],
    ['front matter', '\0'],
  ])('10 MB of %s', (kind, body) => {
    const text = kind === 'front matter' ? `---\nloai: chi_thi\ntrich_yeu: ${'a'.repeat(10_000_000)}\n---\n` : DOCUMENT + body;
    expect(rulesOf(text)).toContain('qua-lon');
  });

  it('8 MB of plain text', () => {
    const folder = folderWith({ 'a.txt': 'Sở Tài chính chủ trì.\n'.repeat(200_000) });
    expect(run(['check', 'a.txt', '--summary'], { cwd: folder }).out).toContain('1 tệp');
  });
});

describe('what cannot be read or is used wrongly ends with exit code 2 and a sentence', () => {
  it.each([
    ['no command', [], ''],
    ['an unknown command', ['kiem-tra'], 'Không có lệnh «kiem-tra»'],
    ['a name that every object has', ['constructor'], 'Không có lệnh «constructor»'],
    ['an unknown option', ['check', '--nhanh'], 'Không có tùy chọn «--nhanh»'],
    ['an option without its value', ['check', '--format'], '«--format'],
    ['an unknown format', ['check', '--format', 'xml'], 'cần một trong: pretty, json, sarif, github, junit'],
    ['an unknown stage', ['check', '--stage', 'xong'], 'cần một trong: du_thao'],
    ['an unknown rule', ['check', '--rule', 'khong-co'], 'Không có quy tắc «khong-co»'],
    ['a number that is none', ['check', '--max-warnings', 'ít'], 'cần một số nguyên'],
    ['an unknown writer', ['build', '--only', 'doc'], 'cần một trong: docx'],
    ['an empty output folder', ['build', '--out', ''], 'cần tên một thư mục'],
    ['--dry-run alone', ['check', '--dry-run', 'a.md'], '--fix'],
    ['a path that is not there', ['check', 'khong-co.md'], 'Không tìm thấy «khong-co.md»'],
    ['a folder that is not there', ['build', 'khong/co'], 'Không tìm thấy «khong/co»'],
    ['two inputs with -', ['check', '-', 'a.md'], 'duy nhất'],
    ['a type to explain', ['explain', 'khong-co'], 'Không có quy tắc'],
    ['an unknown type', ['new', 'chi-thi'], 'Ý bạn là «chi_thi»?'],
    ['a misspelt command', ['chek'], 'Ý bạn là «chithi check»?'],
    ['a misspelt option', ['check', '--sumary', 'a.md'], 'Ý bạn là «--summary»?'],
    ['a choice of nothing', ['build', '--only', ''], 'thiếu giá trị'],
    ['no type', ['new'], 'Cần một loại văn bản'],
    ['a misspelt kind of draft', ['draft', 'phat_than', 'a.md'], 'Ý bạn là «chithi draft phat_thanh»?'],
    ['no document to draft from', ['draft', 'bao'], 'ví dụ: chithi draft bao 05-ct-ubnd.md'],
  ])('%s', (_, args, message) => {
    const { code, out, err } = run(args, { cwd: folderWith({ 'a.md': DOCUMENT }) });
    expect([code, err || out]).toEqual([2, expect.stringContaining(message)]);
  });

  it('a broken configuration, with its line', () => {
    const folder = folderWith({ 'chithi.yaml': 'co_quan: a\nkieu_dau: cu\n', 'a.md': DOCUMENT });
    for (const command of ['check', 'build']) {
      const { code, err } = run([command], { cwd: folder });
      expect([code, err]).toEqual([2, expect.stringContaining('chithi.yaml:2:1')]);
    }
    expect(run(['check'], { cwd: folderWith({ 'chithi.yaml': 'a: [\n', 'a.md': DOCUMENT }) }).code).toBe(2);
    expect(run(['check'], { cwd: folderWith({ 'chithi.yaml': '', 'co_quan.yaml': 'a: b\n', 'a.md': DOCUMENT }) }).code).toBe(2);
  });

  it('a file and a folder without permission', () => {
    // Root reads everything: a copy of the program is run as nobody.
    const folder = folderWith({ 'a.md': DOCUMENT, 'd/b.md': DOCUMENT });
    const superuser = process.getuid?.() === 0;
    for (const name of ['bin', 'lib', 'templates', 'package.json'])
      cpSync(join(root, name), join(folder, 'chithi', name), { recursive: true });
    const running = {
      cwd: folder,
      program: join(folder, 'chithi/bin/chithi.js'),
      ...(superuser ? { uid: 65_534, env: { HOME: folder } } : {}),
    };
    chmodSync(folder, 0o755);
    expect(run(['check', 'a.md'], running).code).toBe(0);
    chmodSync(join(folder, 'a.md'), 0);
    chmodSync(join(folder, 'd'), 0);
    expect(run(['check', 'a.md'], running)).toMatchObject({ code: 2, err: expect.stringContaining('không có quyền') });
    expect(run(['check', 'd'], running)).toMatchObject({ code: 2, err: expect.stringContaining('không có quyền') });
    chmodSync(join(folder, 'a.md'), 0o644);
    chmodSync(folder, 0o555);
    if (superuser) expect(run(['build', 'a.md'], running)).toMatchObject({ code: 2, err: expect.stringContaining('Không ghi được') });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'd'), 0o755);
  });
});

describe('the exit code', () => {
  const WARNED = DOCUMENT.replace('Công an tỉnh tổ chức', 'Công an tỉnh tổ  chức');

  it('is 0 without errors, 1 with one, 2 before 1', () => {
    const folder = folderWith({ 'a.md': DOCUMENT, 'b.md': DOCUMENT.replace('so: 5', 'soo: 5') });
    expect(run(['check', 'a.md'], { cwd: folder }).code).toBe(0);
    expect(run(['check', 'b.md'], { cwd: folder }).code).toBe(1);
    expect(run(['check', 'b.md', 'c.md'], { cwd: folder }).code).toBe(2);
  });

  it('is 1 with more warnings than allowed', () => {
    const configured = folderWith({
      'chithi.yaml': 'quy_tac: {khoa-la: warning}\n',
      'a.md': DOCUMENT.replace('so: 5', 'so: 5\nxyz: 1\nabcd: 2'),
    });
    const code = (...args: string[]) => run(['check', 'a.md', '--rule', 'khoa-la', ...args], { cwd: configured }).code;
    expect([code(), code('--max-warnings', '2'), code('--max-warnings', '1'), code('--max-warnings', '0')]).toEqual([0, 0, 1, 1]);
    expect(check(WARNED, ['--max-warnings', '0']).code).not.toBe(2);
  });
});

describe('check', () => {
  const HTML = DOCUMENT.replace('Công an tỉnh', '<b>Công an</b> tỉnh').replace('so: 5', 'so: 5\nxyz: 1');

  it('prints only JSON on standard output, every file listed', () => {
    const folder = folderWith({ 'a.md': DOCUMENT, 'b/c.md': HTML, 'd.txt': 'chữ' });
    const { code, out, err } = run(['check', '.', '--format', 'json'], { cwd: folder });
    expect([code, err]).toEqual([1, '']);
    const report = JSON.parse(out);
    expect(report.files.map((file: { path: string }) => file.path)).toEqual(['a.md', 'b/c.md', 'd.txt']);
    expect(report.summary.error).toBeGreaterThanOrEqual(3);
  });

  it.each(['pretty', 'json', 'sarif', 'github', 'junit'])('has the report %s', (format) => {
    const { code, out } = run(['check', 'a.md', '--format', format], { cwd: folderWith({ 'a.md': HTML }) });
    expect([code, out]).toEqual([1, expect.stringContaining('ma-html')]);
  });

  it('can be told which rules to use', () => {
    const rules = (...args: string[]) => new Set(check(HTML, args).findings.map((one) => one.rule));
    expect(rules('--rule', 'ma-html')).toEqual(new Set(['ma-html']));
    expect(rules('--rule', 'ma-html,khoa-la')).toEqual(new Set(['ma-html', 'khoa-la']));
    expect(rules('--no-rule', 'ma-html').has('ma-html')).toBe(false);
    expect(rules('--no-rule', 'ma-html').has('khoa-la')).toBe(true);
  });

  it('judges as at the stage that it is told', () => {
    const draft = DOCUMENT.replace('trang_thai: ban_hanh', 'trang_thai: du_thao')
      .replace('ngay: 2026-03-16\n', '')
      .replace('so: 5\n', '')
      .replace(/nguoi_ky: .*\n/, '');
    const errors = (...args: string[]) => check(draft, args).findings.filter((one) => one.severity === 'error').length;
    expect(errors()).toBe(0);
    expect(errors('--stage', 'ban_hanh')).toBeGreaterThan(0);
  });

  it('reads standard input, a document or plain text', () => {
    const { code, out } = run(['check', '-', '--format', 'json'], { input: HTML, cwd: folderWith() });
    expect(code).toBe(1);
    expect(JSON.parse(out).files).toMatchObject([{ path: '-' }]);
    expect(JSON.parse(out).files[0].findings.length).toBeGreaterThan(1);
    expect(run(['check', '-'], { input: 'Chữ thường.', cwd: folderWith() }).code).toBe(0);
    expect(run(['check', '-', '--as', 'van_ban'], { input: 'Chữ thường.', cwd: folderWith() }).code).toBe(1);
    expect(run(['check', '-', '--as', 'text'], { input: HTML, cwd: folderWith() }).out).not.toContain('ma-html');
    expect(run(['check', '-', '--fix'], { input: HTML, cwd: folderWith() }).code).toBe(2);
    expect(run(['check', '-'], { input: utf16(DOCUMENT), cwd: folderWith() }).code).toBe(1);
  });

  it('takes the configuration of the folder for standard input', () => {
    const folder = folderWith({ 'chithi.yaml': 'quy_tac: {ma-html: off, khoa-la: off}\n' });
    expect(run(['check', '-'], { input: HTML, cwd: folder }).out).not.toContain('ma-html');
    const above = folderWith({ 'directives/chithi.yaml': 'quy_tac: {ma-html: off, khoa-la: off}\n' });
    expect(run(['check', '-'], { input: HTML, cwd: above }).out).not.toContain('ma-html');
  });

  it('mends what is safe, shows it first, and then has nothing more to mend', () => {
    const text = `${DOCUMENT}\n<!-- chithi-bo-qua ma-html: thử -->\n\nKết thúc.\n`;
    const folder = folderWith({ 'a.md': text });
    const has = () =>
      (
        JSON.parse(run(['check', 'a.md', '--format', 'json'], { cwd: folder }).out).files[0].findings as (Reported & {
          fix?: { safe: boolean };
        })[]
      ).filter((one) => one.fix?.safe).length;
    expect(has()).toBeGreaterThan(0);
    const dry = run(['check', 'a.md', '--fix', '--dry-run'], { cwd: folder });
    expect(dry.out).toMatch(/^--- a\.md\n\+\+\+ a\.md\n@@ /);
    expect(dry.out).toContain('-<!-- chithi-bo-qua');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(text);
    run(['check', 'a.md', '--fix'], { cwd: folder });
    const mended = readFileSync(join(folder, 'a.md'), 'utf8');
    expect(mended).not.toContain('chithi-bo-qua');
    expect(mended.startsWith(DOCUMENT)).toBe(true);
    expect(has()).toBe(0);
    expect(run(['check', 'a.md', '--fix', '--dry-run'], { cwd: folder }).out).toBe('');
  });

  it('leaves a file of another encoding alone when it mends', () => {
    const bytes = utf16(`${DOCUMENT}\n<!-- chithi-bo-qua ma-html: thử -->\n\nKết thúc.\n`);
    const folder = folderWith({ 'a.md': bytes });
    expect(run(['check', 'a.md', '--fix-unsafe'], { cwd: folder }).code).toBe(1);
    expect(readFileSync(join(folder, 'a.md')).equals(bytes)).toBe(true);
  });

  it('has no colour where nobody looks', () => {
    expect(run(['check', 'a.md'], { cwd: folderWith({ 'a.md': HTML }) }).out).not.toContain('\u001b');
  });
});

describe('build', () => {
  it('writes only what it is told', () => {
    const folder = folderWith({ 'chithi.yaml': '', 'a.md': DOCUMENT });
    expect(run(['build', '--only', 'docx', '--out', 'ra'], { cwd: folder }).code).toBe(0);
    expect(filesOf(join(folder, 'ra')).map((path) => path.split('.').at(-1))).toEqual(['json', 'docx']);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  it('does not read its own output', () => {
    const folder = folderWith({ 'chithi.yaml': '', 'a.md': DOCUMENT });
    expect(run(['build', '--out', 'ra'], { cwd: folder }).code).toBe(0);
    expect(run(['build', '--out', 'ra'], { cwd: folder }).out).toContain('Đã tạo 1 văn bản');
  });

  it('says that there is nothing to build', () => {
    expect(run(['build'], { cwd: folderWith({ 'chithi.yaml': '' }) })).toMatchObject({
      code: 0,
      err: expect.stringContaining('chithi new'),
    });
  });
});

describe('new', () => {
  it('makes a source of every type that compiles', () => {
    const folder = folderWith({ 'chithi.yaml': 'co_quan: ubnd_tinh_thanh_hoa\n' });
    for (const type of ['chi_thi', 'quyet_dinh', 'cong_van', 'bao_cao', 'giay_moi', 'cong_dien', 'bien_ban']) {
      expect(run(['new', type, `${type}.md`], { cwd: folder }).code, type).toBe(0);
      expect(run(['build', `${type}.md`], { cwd: folder }).out, type).toContain('Đã tạo 1 văn bản');
    }
  });

  it("puts nobody's organ or name where none was given", () => {
    const folder = folderWith({});
    expect(run(['new', 'chi_thi', 'a.md'], { cwd: folder }).code).toBe(0);
    const source = readFileSync(join(folder, 'a.md'), 'utf8');
    expect(source).toMatch(/^co_quan: … /m);
    expect(source).toMatch(/^ {2}ho_ten: …$/m);
    const { code, out } = run(['check', 'a.md'], { cwd: folder });
    expect([code, out]).toEqual([1, expect.stringContaining('1 lỗi')]);
    expect(out).toContain('a.md:3:10: lỗi [co-quan-khong-co]');
  });

  it('never writes over a file', () => {
    const folder = folderWith({ 'a.md': 'giữ' });
    expect(run(['new', 'chi_thi', 'a.md'], { cwd: folder })).toMatchObject({ code: 2, err: expect.stringContaining('Đã có «a.md»') });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('giữ');
  });

  it('puts it among the documents, by its subject', () => {
    const folder = folderWith({ 'directives/README.md': '' });
    expect(run(['new', 'chi_thi', '--trich-yeu', 'Về trồng rừng'], { cwd: folder }).out).toContain('Đã tạo «directives/ve-trong-rung.md».');
    expect(existsSync(join(folder, 'directives/ve-trong-rung.md'))).toBe(true);
  });
});

describe('help', () => {
  it('is Vietnamese, for the whole and for each command', () => {
    expect(run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Cách dùng') });
    for (const command of ['check', 'build', 'new', 'explain', 'cite'])
      expect(run([command, '--help']), command).toMatchObject({ code: 0, out: expect.stringContaining(`chithi ${command}`), err: '' });
    expect(run(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('explains every rule, and lists them', () => {
    const { out } = run(['explain']);
    expect(out).toContain('ma-html');
    expect(run(['explain', 'ma-html']).out).toContain('ma-html');
  });
});

it('a reader that goes away early is no fault', () => {
  const folder = folderWith(Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`${index}.md`, ''])));
  const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${join(root, 'bin/chithi.js')}" check . | head -1`], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([stdout.split('\n').length, stderr]).toEqual([2, '']);
});
