import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { type Command, readArguments } from '../../src/cli/command.ts';
import { explain } from '../../src/cli/explain.ts';
import { rules } from '../../src/rules/registry.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chithi-check-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function run(command: Command, argv: readonly string[], stdin = '') {
  let out = '';
  let err = '';
  const code = await command.run(readArguments(command, argv), {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    colour: false,
    errColour: false,
    interactive: false,
    stdin: async () => new TextEncoder().encode(stdin),
  });
  return { code, out, err };
}

async function put(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
  return path;
}

const document = (body: string, keys = '') => `---
loai: chi_thi
co_quan: {ten: Ủy ban nhân dân tỉnh Ninh Bình, ky_hieu: UBND, dia_danh: Ninh Bình}
so: 12
ngay: 2026-03-16
trich_yeu: Về tăng cường công tác bảo vệ rừng trong mùa khô năm 2026
nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Lê Minh Sơn}
noi_nhan: [Các sở, "Lưu: VT, NN"]
trang_thai: ban_hanh
${keys}---

${body}
`;

interface Said {
  readonly rule: string;
  readonly severity: string;
}

async function findings(argv: readonly string[], stdin?: string): Promise<readonly Said[]> {
  const { out } = await run(check, [...argv, '--format', 'json'], stdin);
  return (JSON.parse(out) as { files: { findings: Said[] }[] }).files.flatMap((file) => file.findings);
}

const ids = (found: readonly Said[]) => found.map((one) => one.rule);
const WRONG = 'Yêu cầu các đơn vị bổ xung phương án trực canh.';
const OTHER = 'Mùa khô kéo dài, kinh phí được bổ xung kịp thời.';

describe('bỏ qua một quy tắc', () => {
  it('không bỏ qua thì báo', async () => {
    expect(ids(await findings([await put('a.md', document(WRONG))]))).toEqual(['sai-chinh-ta']);
  });

  it('bằng chú thích trước đoạn: đoạn sau vẫn báo', async () => {
    const path = await put('a.md', document(`<!-- chithi-bo-qua sai-chinh-ta: trích nguyên văn -->\n\n${WRONG}\n\n${OTHER}`));
    expect(ids(await findings([path]))).toEqual(['sai-chinh-ta']);
  });

  it('bằng khóa bo_qua: cả văn bản', async () => {
    const path = await put('a.md', document(`${WRONG}\n\n${OTHER}`, 'bo_qua: [{quy_tac: sai-chinh-ta, ly_do: trích nguyên văn}]\n'));
    expect(ids(await findings([path]))).toEqual([]);
  });

  it('bằng chithi.yaml: cả cơ quan; hoặc đổi mức', async () => {
    await put('chithi.yaml', 'quy_tac: {sai-chinh-ta: off}\n');
    const path = await put('2026/a.md', document(WRONG));
    expect(ids(await findings([path]))).toEqual([]);
    await put('chithi.yaml', 'quy_tac: {sai-chinh-ta: info}\n');
    expect((await findings([path])).map((one) => one.severity)).toEqual(['info']);
  });

  it('mà không có lỗi nào để che thì là một phát hiện, sửa được', async () => {
    const path = await put('a.md', document('<!-- chithi-bo-qua sai-chinh-ta: trích nguyên văn -->\n\nYêu cầu trực canh.'));
    expect(ids(await findings([path]))).toEqual(['bo-qua-khong-can']);
    await run(check, [path, '--fix']);
    expect(await readFile(path, 'utf8')).toBe(document('Yêu cầu trực canh.'));
    const key = await put('b.md', document('Yêu cầu trực canh.', 'bo_qua: [{quy_tac: sai-chinh-ta, ly_do: trích nguyên văn}]\n'));
    expect(ids(await findings([key]))).toEqual(['bo-qua-khong-can']);
  });

  it('mã lạ trong chithi.yaml là cấu hình sai, có gợi ý', async () => {
    await put('chithi.yaml', 'quy_tac: {sai-chinh-ra: off}\n');
    const { code, err } = await run(check, [await put('2026/a.md', document(WRONG))]);
    expect(err).toContain('Gặp khóa «sai-chinh-ra» trong «quy_tac», cần «sai-chinh-ta»?');
    expect(code).toBe(2);
  });

  it.each([
    ['json', (out: string) => JSON.parse(out).files.map((file: { path: string }) => file.path)],
    ['sarif', (out: string) => JSON.parse(out).runs[0].results.map((one: { ruleId: string }) => one.ruleId)],
    ['github', (out: string) => [out.slice(0, out.indexOf(' '))]],
    ['junit', (out: string) => [/<testsuite name="[^"]*chithi\.yaml"/.test(out)]],
  ] as const)('chithi.yaml hỏng có trong báo cáo %s', async (format, told) => {
    const path = await put('2026/a.md', document(WRONG));
    const yaml = await put('chithi.yaml', 'quy_tac: {sai-chinh-ra: off}\n');
    const { code, out, err } = await run(check, [path, '--format', format]);
    expect(code).toBe(2);
    expect(err).toContain('cần «sai-chinh-ta»?');
    expect(told(out)).toEqual(
      { json: [expect.stringMatching(/chithi\.yaml$/)], sarif: ['khoa-la'], github: ['::error'], junit: [true] }[format],
    );
    expect(out).not.toContain('a.md');
    await rm(yaml);
  });

  it('loại văn bản lạ ở khóa theo loại cũng vậy; loại có thật thì không', async () => {
    const path = await put('2026/a.md', document(WRONG));
    await put('chithi.yaml', 'ky_hieu: {chi_thj: CTUBND}\nphe_duyet:\n  theo_loai:\n    giay_mo: [duyet]\n');
    const { code, err } = await run(check, [path]);
    expect(err).toContain('Gặp khóa «chi_thj» trong «ky_hieu», cần «chi_thi»?');
    expect(err).toContain('Gặp khóa «giay_mo» trong «theo_loai», cần «giay_moi»?');
    expect(code).toBe(2);
    await put('chithi.yaml', 'ky_hieu: {chi_thi: CTUBND}\nphe_duyet: {theo_loai: {giay_moi: [duyet]}}\n');
    expect((await run(check, [path])).err).not.toContain('chithi.yaml');
  });
});

describe('sửa tệp', () => {
  it('giữ BOM và CRLF; --dry-run không ghi gì', async () => {
    const typed = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const before = typed(document('Yêu cầu các đơn vị  trực canh./.'));
    const path = await put('a.md', before);
    const dry = await run(check, [path, '--fix', '--dry-run']);
    expect(dry.out).toContain('+Yêu cầu các đơn vị trực canh.');
    expect(await readFile(path, 'utf8')).toBe(before);
    await run(check, [path, '--fix']);
    expect(await readFile(path, 'utf8')).toBe(typed(document('Yêu cầu các đơn vị trực canh.')));
  });

  it('cả phần nằm ở tệp mà văn bản lấy vào, một lần dù hai văn bản cùng lấy; --dry-run kể đủ', async () => {
    const own = (so: number) =>
      document(
        'Ủy ban nhân dân tỉnh giao Sở Tài chính , các sở thực hiện theo phụ lục kèm theo trước ngày 30/6/2026.',
        'phu_luc: [{tep: phan/danh-muc.md, ten: Danh mục}]\n',
      ).replace('so: 12', `so: ${so}`);
    const paths = await Promise.all([put('chithi.yaml', '{}\n'), put('a.md', own(12)), put('b.md', own(13))]);
    const typed = '\uFEFFCác đơn vị  rà soát, báo cáo luợng gỗ .\r\n';
    const part = await put('phan/danh-muc.md', typed);
    const dry = await run(check, [folder, '--fix', '--dry-run']);
    expect(dry.out.match(/^\+\+\+ .*$/gm)?.map((line) => line.split('/').at(-1))).toEqual(['a.md', 'danh-muc.md', 'b.md']);
    expect(dry.err).toBe('Sẽ sửa 4 chỗ trong 3 tệp.\n');
    expect(await readFile(part, 'utf8')).toBe(typed);
    const safe = await run(check, [folder, '--fix']);
    expect(safe.err).toBe('Đã sửa 4 chỗ trong 3 tệp.\n');
    expect(await readFile(part, 'utf8')).toBe('\uFEFFCác đơn vị rà soát, báo cáo luợng gỗ.\r\n');
    expect(await readFile(paths[1], 'utf8')).toContain('Sở Tài chính, các sở');
    await run(check, [folder, '--fix-unsafe']);
    expect(await readFile(part, 'utf8')).toBe('\uFEFFCác đơn vị rà soát, báo cáo lượng gỗ.\r\n');
    expect((await run(check, [folder, '--fix-unsafe'])).err).toBe('Đã sửa 0 chỗ trong 0 tệp.\n');
  });

  it('không chạm chỗ cần người xem lại khi chỉ có --fix', async () => {
    const path = await put('a.md', document(WRONG));
    await run(check, [path, '--fix']);
    expect(await readFile(path, 'utf8')).toBe(document(WRONG));
    await run(check, [path, '--fix-unsafe']);
    expect(await readFile(path, 'utf8')).toBe(document(WRONG.replace('bổ xung', 'bổ sung')));
  });
});

describe('văn bản dán vào', () => {
  it('chỉ được xét về ngôn ngữ, viện dẫn', async () => {
    const allowed = new Set(rules.filter((rule) => rule.scope === 'van_xuoi').map((rule) => rule.id));
    const article =
      'Tỉnh đẩy mạnh phòng cháy\n\nNgày 8/4, Chủ tịch UBND tỉnh ban hành Chỉ thị 05/ CT-UBND về  phòng cháy; yêu cầu bổ xung phương án\n\n1. Sở Xây dựng:\n\n(Theo Báo Nhân Dân)\n';
    const found = await findings(['-', '--as', 'text'], article);
    expect(ids(found)).toContain('sai-chinh-ta');
    expect(ids(found)).toContain('vien-dan-ky-hieu-co-dau-cach');
    expect(found.filter((one) => !allowed.has(one.rule))).toEqual([]);
  });
});

describe('giải thích quy tắc', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s: trang đầy đủ, có cả trong gói cài đặt', async (id, rule) => {
    const { code, out } = await run(explain, [id]);
    expect(code).toBe(0);
    for (const part of [
      `# ${id}\n`,
      rule.title,
      rule.why,
      '- Mức: ',
      '- Sửa tự động: ',
      '## Vì sao',
      '## Căn cứ',
      '## Chưa đúng',
      '## Đúng',
    ])
      expect(out).toContain(part);
    for (const basis of rule.basis) expect(out).toContain(`${basis.clause}, ${basis.document}`);
    expect(out).not.toMatch(/undefined|\[object/);
    expect(existsSync(`docs/quy-tac/${id}.md`), 'trang của quy tắc: npm run generate').toBe(true);
  });

  it('trả lời cả mã của phát hiện về mẫu trang', async () => {
    const { code, out } = await run(explain, ['mau-trang']);
    expect(code).toBe(0);
    for (const part of ['# mau-trang\n', '## Vì sao', 'docs/mau-trang.md']) expect(out).toContain(part);
  });

  it('không ghi quy tắc thì in cả danh sách', async () => {
    const { out } = await run(explain, []);
    for (const rule of rules) expect(out).toContain(`  ${rule.id}`);
    expect(out).toContain(`${rules.length} quy tắc`);
  });

  it('trang của các quy tắc nằm trong gói, nơi liên kết của báo cáo trỏ tới', () => {
    expect((JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] }).files).toContain('docs');
  });
});

describe('báo cáo', () => {
  it('--summary đếm theo quy tắc', async () => {
    const { out, code } = await run(check, [await put('a.md', document(`${WRONG}\n\n${OTHER}`)), '--summary']);
    expect(out).toBe('     2  sai-chinh-ta  lỗi\n1 tệp: 2 lỗi, 0 cảnh báo, 0 gợi ý.\n');
    expect(code).toBe(1);
  });
});
