import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { chithi, filesOf, folderWith, write } from './chithi.ts';

/** A 1 × 1 PNG. */
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** Every way that a document is kept from the public; each has a word of its own, set wherever a source can hold words. */
const kept = [
  ['du_thao', 'zqduthao', 'trang_thai: du_thao'],
  ['trinh_ky', 'zqtrinhky', 'so: 21\nngay: 2026-03-05\ntrang_thai: trinh_ky'],
  ['luu_hanh: noi_bo', 'zqnoibo', 'so: 22\nngay: 2026-03-05\ntrang_thai: ban_hanh\nluu_hanh: noi_bo'],
  ['luu_hanh: xem_xong_tra_lai', 'zqtralai', 'so: 23\nngay: 2026-03-05\ntrang_thai: thu_hoi\nluu_hanh: xem_xong_tra_lai'],
  ['luu_hanh sai chính tả', 'zqsaikhoa', 'so: 24\nngay: 2026-03-05\ntrang_thai: ban_hanh\nluu_han: noi_bo'],
  ['trang_thai lạ', 'zqtrangla', 'so: 25\nngay: 2026-03-05\ntrang_thai: ban_hanhh'],
  ['do_mat', 'zqdomat', 'so: 26\nngay: 2026-03-05\ntrang_thai: ban_hanh\ndo_mat: mat'],
  ['do_mat trống', 'zqmattrong', 'so: 27\nngay: 2026-03-05\ntrang_thai: ban_hanh\ndo_mat:'],
] as const;
const secret = new Set(['zqdomat', 'zqmattrong']);

const document = (word: string, state: string) => `---
loai: chi_thi
co_quan: {ten: Ủy ban nhân dân xã ${word}, ky_hieu: UBND, dia_danh: ${word}}
${state}
trich_yeu: Về tăng cường ${word}
can_cu: [Căn cứ Luật ${word}]
kinh_gui: [Sở ${word}]
thay_the: [../cong-khai.md, "Chỉ thị số 99/CT-${word.toUpperCase()}"]
nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Trần ${word}}
noi_nhan: ["Sở ${word}", "Lưu: VT"]
linh_vuc: Lĩnh vực ${word}
tu_khoa: [${word}]
phu_luc: [{tep: phu-luc/${word}.md, ten: Danh mục ${word}}]
---

Chủ tịch UBND xã yêu cầu ${word}:

1. Sở ${word} rà soát trước ngày 30/6/2026.

![Hình ${word}](anh/${word}.png "Chú thích ${word}")
`;
const piece = (kind: string, word: string, more = '') => `---
loai: tin_bai
the_loai: ${kind}
van_ban: ${word}.md
tit: Tít ${word} ${kind}
sapo: Sapo ${word}.
but_danh: Bút ${word}
dang_luc: 2026-03-06 07:30
anh: [{tep: anh/${word}.png, alt: Ảnh ${word}, chu_thich: Chú ${word}, nguon: Nguồn ${word}}]
${more}---

Câu ${word}.
`;

const shown = `---
loai: chi_thi
co_quan: ubnd_tinh_thanh_hoa
so: 1
ngay: 2026-03-02
trich_yeu: Về tăng cường zqcongkhai
nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Lê Văn Bình}
noi_nhan: ["Lưu: VT"]
thay_the: [${kept.map(([, word]) => `${word}/${word}.md`).join(', ')}]
bai_bo: ${kept[0][1]}/${kept[0][1]}.md
phu_luc: [{tep: kem/1.md, ten: Một}, {tep: kem/2.md, ten: Hai}]
dinh_kem: [{tep: kem/3.md, ten: Ba, loai: quy_che}]
trang_thai: ban_hanh
---

Yêu cầu zqcongkhai.
`;

/** What a public document may not take in: files that are kept themselves, each with a word of its own. */
const attached = [
  ['luu_hanh', 'zqkemnoibo', 'luu_hanh: noi_bo'],
  ['luu_hanh sai chính tả', 'zqkemsai', 'luu_han: noi_bo'],
  ['do_mat', 'zqkemmat', 'do_mat: mat'],
] as const;

let folder = '';

/** Every word of a file that a reader can come by, also inside a DOCX; in small letters, with its path. */
function textOf(path: string): string {
  const bytes = readFileSync(join(folder, 'dist', path));
  const inside = path.endsWith('.docx')
    ? Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, part]) => `${name} ${strFromU8(part, true)}`)
    : [];
  return [path, bytes.toString('latin1'), ...inside].join('\n').toLowerCase();
}

beforeAll(() => {
  folder = folderWith({ 'directives/chithi.yaml': 'trang: {dia_chi: https://vanban.example}\n', 'directives/cong-khai.md': shown });
  for (const [index, [, word, key]] of attached.entries())
    write(join(folder, 'directives/kem'), { [`${index + 1}.md`]: `---\n${key}\n---\n\nĐiều ${word}.\n` });
  for (const [, word, state] of kept)
    write(join(folder, 'directives', word), {
      [`${word}.md`]: document(word, state),
      [`phu-luc/${word}.md`]: `Phụ lục ${word}.\n`,
      [`anh/${word}.png`]: pixel,
      ...Object.fromEntries(['bao', 'cong_thong_tin', 'phat_thanh', 'toan_van'].map((kind) => [`${word}.${kind}.md`, piece(kind, word)])),
    });
  write(join(folder, 'directives'), {
    'cong-khai.bao.md': piece('bao', 'cong-khai')
      .replace('Tít cong-khai', 'Tít zqbaidadang')
      .replace(/\nanh: .*/, ''),
    'cong-khai.cong_thong_tin.md': piece('cong_thong_tin', 'cong-khai', 'may_soan: true\n')
      .replace('Tít', 'Tít zqbannhap')
      .replace(/\nanh: .*/, ''),
  });
  const { code, err } = chithi(['build'], { cwd: folder });
  expect([code, err]).toEqual([1, expect.not.stringContaining('ngoài dự kiến')]);
});

describe('dist/web/', () => {
  it('has the public document and its piece, in every kind of file', () => {
    for (const path of [
      'index.html',
      'feed.xml',
      'assets/search/2026.js',
      'nam/2026/index.html',
      'van-ban/ubnd_tinh_thanh_hoa/2026/01-ct-ubnd/van-ban.json',
    ])
      expect([path, textOf(`web/${path}`).includes('zqcongkhai')]).toEqual([path, true]);
    for (const path of ['index.html', 'feed.xml', 'assets/search/2026.js', 'tin-bai/index.html'])
      expect([path, textOf(`web/${path}`).includes('zqbaidadang')]).toEqual([path, true]);
    expect(textOf('web/van-ban/ubnd_tinh_thanh_hoa/2026/01-ct-ubnd/01-ct-ubnd.docx')).toContain('zqcongkhai');
  });

  it.each(kept)('has no word, file, name or address of a document kept by %s', (_name, word) => {
    const found = filesOf(join(folder, 'dist/web')).filter((path) => textOf(`web/${path}`).includes(word));
    expect(found).toEqual([]);
  });

  it.each(attached)('has nothing of a file that a public document attaches and that is kept itself by %s', (_name, word) => {
    expect(filesOf(join(folder, 'dist')).filter((path) => textOf(path).includes(word))).toEqual([]);
    expect(filesOf(join(folder, '.chithi')).filter((path) => readFileSync(join(folder, '.chithi', path), 'utf8').includes(word))).toEqual(
      [],
    );
  });

  it('has a draft of the machine on its own page and on that of its document, and nowhere else', () => {
    const found = filesOf(join(folder, 'dist/web')).filter((path) => textOf(`web/${path}`).includes('zqbannhap'));
    const own = 'van-ban/ubnd_tinh_thanh_hoa/2026/01-ct-ubnd';
    expect(found).toEqual([`${own}/cong-thong-tin.html`, `${own}/index.html`]);
    expect(textOf(`web/${own}/cong-thong-tin.html`)).toContain('<meta name="robots" content="noindex">');
  });
});

describe('dist/', () => {
  it.each(kept.filter(([, word]) => secret.has(word)))('has nothing at all of a document with a mark of secrecy: %s', (_name, word) => {
    const found = filesOf(join(folder, 'dist')).filter((path) => textOf(path).includes(word));
    expect(found).toEqual([]);
  });

  it.each(kept.filter(([, word]) => secret.has(word)))('nor has the cache, a log or the register a word of one: %s', (_name, word) => {
    const words = new RegExp(`(?:sở|luật|trần|danh mục|tăng cường|lĩnh vực|yêu cầu) ${word}`, 'i');
    const said = [['check'], ['build'], ['check', '--format', 'sarif'], ['register'], ['register', '--format', 'csv']].map((args) => {
      const { out, err } = chithi(args, { cwd: folder });
      return [args.join(' '), `${out}${err}`] as const;
    });
    const cached = filesOf(join(folder, '.chithi')).map((path) => [path, readFileSync(join(folder, '.chithi', path), 'utf8')] as const);
    expect(cached.length).toBeGreaterThan(1);
    expect([...said, ...cached].filter(([, text]) => words.test(text)).map(([name]) => name)).toEqual([]);
    expect(said[0]?.[1]).toContain('[do-mat]');
    expect(said[3]?.[1]).toContain('zqnoibo');
  });

  it.each(kept.filter(([, word]) => !secret.has(word)))('has for the office itself what is kept by %s', (_name, word) => {
    expect(filesOf(join(folder, 'dist/noi-bo')).some((path) => textOf(`noi-bo/${path}`).includes(word))).toBe(true);
  });

  it('loses every trace, in the next build, of a document that is restricted later', () => {
    const path = 'directives/cong-khai.md';
    const related = (so: number, key: string) =>
      shown
        .replace('so: 1', `so: ${so}`)
        .replace(/(?:thay_the|bai_bo): .*\n/g, '')
        .replaceAll('zqcongkhai', 'khác')
        .replace('trang_thai', `${key}: cong-khai.md\ntrang_thai`);
    write(folder, {
      'directives/2.md': related(2, 'thay_the'),
      'directives/3.md': related(3, 'bai_bo'),
      'directives/4.md': related(4, 'dinh_chinh'),
    });
    chithi(['build'], { cwd: folder });
    const traces = () =>
      filesOf(join(folder, 'dist/web')).filter((one) => /zqcongkhai|zqbaidadang|zqbannhap|\/01-ct-ubnd/.test(textOf(`web/${one}`)));
    for (const so of ['02', '03', '04']) expect(traces()).toContain(`van-ban/ubnd_tinh_thanh_hoa/2026/${so}-ct-ubnd/index.html`);
    write(folder, { [path]: shown.replace('trang_thai', 'luu_hanh: noi_bo\ntrang_thai') });
    chithi(['build'], { cwd: folder });
    expect(filesOf(join(folder, 'dist/web')).length).toBeGreaterThan(20);
    expect(traces()).toEqual([]);
    write(folder, { [path]: shown.replace('trang_thai', 'do_mat: mat\ntrang_thai') });
    chithi(['build'], { cwd: folder });
    expect(filesOf(join(folder, 'dist')).filter((one) => /zqcongkhai|zqbaidadang|zqbannhap/.test(textOf(one)))).toEqual([]);
    rmSync(join(folder, 'dist'), { recursive: true });
  });
});
