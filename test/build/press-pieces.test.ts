import { afterEach, describe, expect, it } from 'vitest';
import { checkInputs } from '../../src/build/check-inputs.ts';
import type { OfficeFolder } from '../../src/build/office.ts';
import { findInputs } from '../../src/build/sources.ts';
import { builtHere, outputsIn } from './built.ts';
import { folderWith } from './folder.ts';

const home = process.cwd();
afterEach(() => process.chdir(home));

const document = (keys: string, word: string) => `---
loai: chi_thi
co_quan: {ten: Ủy ban nhân dân tỉnh Ninh Bình, ky_hieu: UBND, dia_danh: Ninh Bình}
ngay: 2026-03-16
trich_yeu: Về tăng cường công tác bảo vệ rừng ${word}
nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Lê Minh Sơn}
noi_nhan: ["Lưu: VT"]
${keys}
---

Yêu cầu ${word}:

1. Sở Nông nghiệp và Môi trường rà soát phương án ${word} trước ngày 15/4/2026.
`;

const piece = (of: string, kind: string, word: string, more = '') => `---
loai: tin_bai
the_loai: ${kind}
van_ban: ${of}
tit: Tin ${word}
sapo: Sapo ${word}. [^the-thuc]
${more}---

Sở Nông nghiệp và Môi trường rà soát ${word} trước ngày 15/4/2026. [^1]
`;

const KINDS = ['bao', 'cong_thong_tin', 'phat_thanh', 'toan_van'];

/** A document of each stage with pieces of every kind, each with a word of its own. */
const files: Record<string, string> = { 'd/chithi.yaml': '' };
for (const [name, keys] of [
  ['cong-khai', 'so: 1\ntrang_thai: ban_hanh'],
  ['thu-hoi', 'so: 2\ntrang_thai: thu_hoi'],
  ['du-thao', 'trang_thai: du_thao'],
  ['trinh-ky', 'so: 4\ntrang_thai: trinh_ky'],
  ['noi-bo', 'so: 5\nluu_hanh: noi_bo\ntrang_thai: ban_hanh'],
  ['go-nham', 'so: 6\nluu_hnah: noi_bo\ntrang_thai: ban_hanh'],
  ['mat', 'so: 7\ndo_mat: mat\ntrang_thai: ban_hanh'],
] as const) {
  const word = `zq${name.replaceAll('-', '')}qz`;
  files[`d/${name}.md`] = document(keys, word);
  for (const kind of KINDS) files[`d/${name}.${kind}.md`] = piece(`${name}.md`, kind, word);
}

async function built(given: Record<string, string>) {
  process.chdir(folderWith(given));
  const result = await builtHere(['d']);
  const outputs = outputsIn('dist');
  const checked = [...result.files];
  return { checked, result, outputs };
}

describe('press pieces in a build', () => {
  it('of drafts and restricted documents appear nowhere on the site, those of secret ones nowhere at all', async () => {
    const { outputs, result } = await built(files);
    const where = (name: string) =>
      outputs.filter(({ text, path }) => `${path}\n${text}`.includes(`zq${name.replaceAll('-', '')}qz`)).map((one) => one.path);
    for (const name of ['du-thao', 'trinh-ky', 'noi-bo', 'go-nham']) {
      expect(
        where(name).filter((path) => path.startsWith('web/')),
        name,
      ).toEqual([]);
      expect(
        where(name).filter((path) => path.startsWith('noi-bo/') && /\/(?:bao|cong-thong-tin|phat-thanh|toan-van)\.html$/.test(path)),
        name,
      ).toHaveLength(4);
    }
    expect(where('mat')).toEqual([]);
    expect(result.skipped.filter((one) => one.path.startsWith('d/mat')).length).toBe(5);
    for (const name of ['cong-khai', 'thu-hoi']) {
      const own = where(name).filter((path) => path.startsWith('web/van-ban/'));
      expect(
        own.map((path) => path.split('/').at(-1)),
        name,
      ).toEqual(
        expect.arrayContaining([
          'bao.html',
          'cong-thong-tin.html',
          'phat-thanh.html',
          'phat-thanh.txt',
          'phat-thanh.ssml',
          'toan-van.html',
        ]),
      );
    }
    const page = (end: string) => outputs.find((one) => one.path.startsWith('web/') && one.path.endsWith(end))?.text ?? '';
    expect(page('01-ct-ubnd/index.html')).toContain('href="bao.html"');
    expect(Buffer.from(page('02-ct-ubnd/bao.html'), 'latin1').toString()).toContain('đã bị thu hồi');
  });

  it('say that a machine drafted them, and show the clause of each sentence', async () => {
    const { outputs } = await built({
      'd/a.md': document('so: 1\ntrang_thai: ban_hanh', 'mot'),
      'd/a.bao.md': piece('a.md', 'bao', 'mot', 'may_soan: true\n'),
      'd/a.ctt.md': piece('a.md', 'cong_thong_tin', 'mot'),
    });
    const page = (name: string) => Buffer.from(outputs.find((one) => one.path.endsWith(`/${name}.html`))?.text ?? '', 'latin1').toString();
    expect(page('bao')).toContain('Bản nháp do máy soạn');
    expect(page('bao')).toMatch(
      /<span class="from-clause">[^<]+ <\/span><span class="unbroken"><span class="from-clause">[^< ]+<\/span><sup><button type="button" popovertarget="(trich-\d+)"><span class="hidden">Nguồn <\/span>\[1\]<\/button><\/sup><\/span><span class="clause-card" id="\1"[^>]* popover><span class="clause"><strong>Theo mục 1:<\/strong> <span>Sở Nông nghiệp/,
    );
    expect(page('bao')).toContain('<a href="index.html#nhiem-vu-1">Xem trong văn bản</a>');
    expect(page('bao')).toContain('assets/draft.js');
    expect(page('cong-thong-tin')).not.toContain('from-clause');
    expect(page('cong-thong-tin')).not.toContain('draft.js');
    expect(page('cong-thong-tin')).not.toContain('[^');
  });

  it('are refused pictures without description or credit, and files from outside', async () => {
    const { checked } = await built({
      'd/a.md': document('so: 1\ntrang_thai: ban_hanh', 'mot'),
      'd/a.bao.md': piece('a.md', 'bao', 'mot', 'anh:\n  - {tep: ../../bi-mat.png}\n  - {tep: khong-co.png, alt: Rừng, nguon: Ảnh A}\n'),
      'd/b.bao.md': piece('../../khac.md', 'bao', 'mot'),
    });
    const rules = (path: string) => checked.find((one) => one.source.path === path)?.findings.map((one) => one.rule) ?? [];
    expect(rules('d/a.bao.md').filter((rule) => rule === 'thieu-khoa')).toHaveLength(2);
    expect(rules('d/a.bao.md')).toContain('duong-dan-ra-ngoai');
    expect(rules('d/a.bao.md')).toContain('tep-kem-khong-co');
    expect(rules('d/b.bao.md')).toContain('duong-dan-ra-ngoai');
  });

  it('become stale when their document changes, and the build says so', async () => {
    const stale = (
      await built({
        'd/a.md': document('so: 1\ntrang_thai: ban_hanh', 'mot'),
        'd/a.bao.md': piece('a.md', 'bao', 'mot', 'dua_tren: {the-thuc: 0123456789abcdef}\n'),
      })
    ).checked;
    expect(stale.flatMap((one) => one.findings).filter((one) => one.rule === 'tin-bai-cu')).toHaveLength(1);
  });

  it('know of a correction that the call did not name, in check and in build', async () => {
    process.chdir(
      folderWith({
        'd/chithi.yaml': '',
        'd/a.md': document('so: 1\ntrang_thai: ban_hanh', 'mot'),
        'd/khac/sua.md': document('so: 9\ndinh_chinh: Chỉ thị số 01/CT-UBND\ntrang_thai: ban_hanh', 'hai'),
        'd/khac/sua-khac.md': document('so: 8\ndinh_chinh: Chỉ thị số 31/CT-UBND\ntrang_thai: ban_hanh', 'ba'),
        'd/a.bao.md': piece('a.md', 'bao', 'mot', 'dua_tren: {"1": 0123456789abcdef}\n'),
      }),
    );
    const inputs = await findInputs(['d/a.bao.md']);
    expect(inputs.correcting.get(inputs.offices[0] as OfficeFolder)?.map((one) => one.shown)).toEqual([
      'd/khac/sua-khac.md',
      'd/khac/sua.md',
    ]);
    const told = (files: readonly { readonly findings: readonly { readonly rule: string; readonly message: string }[] }[]) =>
      files.flatMap((one) => one.findings).filter((one) => one.rule === 'tin-bai-cu');
    const [checked] = told(checkInputs(inputs, {}, () => {}));
    expect(checked?.message).toContain('có văn bản đính chính');
    const [made] = told([...(await builtHere(['d/a.bao.md'])).files]);
    expect(made?.message).toContain('có văn bản đính chính');
  });

  it('know of a document that replaces theirs, which the call did not name, in check and in build', async () => {
    process.chdir(
      folderWith({
        'd/chithi.yaml': '',
        'd/a.md': document('so: 1\ntrang_thai: ban_hanh', 'mot'),
        'd/khac/thay.md': document('so: 9\nthay_the: ../a.md\ntrang_thai: ban_hanh', 'hai'),
        'd/a.bao.md': piece('a.md', 'bao', 'mot', 'dua_tren: {"1": 0123456789abcdef}\n'),
      }),
    );
    const told = (files: readonly { readonly findings: readonly { readonly rule: string; readonly message: string }[] }[]) =>
      files.flatMap((one) => one.findings).filter((one) => one.rule === 'tin-bai-cu');
    const [checked] = told(checkInputs(await findInputs(['d/a.bao.md']), {}, () => {}));
    expect(checked?.message).toContain('bởi 09/CT-UBND');
    const [made] = told([...(await builtHere(['d/a.bao.md'])).files]);
    expect(made?.message).toContain('bởi 09/CT-UBND');
  });

  it('are posted on a day that the calendar has', async () => {
    for (const [time, right] of [
      ['2026-02-31', false],
      ['2026-02-28 24:10', false],
      ['2026-02-28 08:30', true],
    ] as const) {
      const { checked } = await built({
        'd/a.md': document('so: 1\ntrang_thai: ban_hanh', 'mot'),
        'd/a.bao.md': piece('a.md', 'bao', 'mot', `dang_luc: ${time}\n`),
      });
      const found = checked.flatMap((one) => one.findings).filter((one) => one.message.includes('dang_luc'));
      expect(found.length, time).toBe(right ? 0 : 1);
    }
  });

  it('are one of a kind for a document', async () => {
    const { result } = await built({
      'd/a.md': document('so: 1\ntrang_thai: ban_hanh', 'mot'),
      'd/a.bao.md': piece('a.md', 'bao', 'mot'),
      'd/a.bao2.md': piece('a.md', 'bao', 'hai'),
    });
    expect(result.skipped.map((one) => one.path)).toEqual(['d/a.bao2.md']);
  });
});
