import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checkInputs } from '../../src/build/check-inputs.ts';
import { runBuild } from '../../src/build/run-build.ts';
import { findInputs, listSources } from '../../src/build/sources.ts';
import { bySource, type ReportedFile } from '../../src/cli/report/report.ts';
import { folderWith } from './folder.ts';

const home = process.cwd();
afterEach(() => process.chdir(home));

const told = (files: readonly ReportedFile[]) =>
  [...bySource(files)].map(({ source, findings }) => [
    source.path,
    findings.map(({ rule, start, end, message }) => [rule, start, end, message]),
  ]);

/** What a build that writes nothing tells of paths, and what checking them in memory does. */
async function bothWays(paths: readonly string[], layout = false) {
  const asked = { lint: {}, only: new Set<string>(), comments: false, finishedOnly: false, pdf: false, jobs: 1, cache: false };
  const built = await runBuild(await listSources(paths), { ...asked, layout, out: null }, () => {});
  const checked = checkInputs(await findInputs(paths), {}, () => {});
  return [told([...built.files]), told(checked.map(({ file, findings }) => ({ source: file.source, findings })))];
}

it('a build that writes nothing finds what checking in memory finds, of the whole of the samples', async () => {
  process.chdir(join(import.meta.dirname, '../..'));
  const [built, checked] = await bothWays(['directives']);
  expect(built?.length).toBeGreaterThan(40);
  expect(built).toEqual(checked);
});

const document = (number: number, more = '') => `---
loai: chi_thi
co_quan: {ten: Ủy ban nhân dân tỉnh Ninh Bình, ky_hieu: UBND, dia_danh: Ninh Bình}
so: ${number}
ngay: 2026-03-16
trich_yeu: Về bảo vệ rừng trong mùa khô
nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Lê Minh Sơn}
noi_nhan: ["Lưu: VT"]
trang_thai: ban_hanh
${more}---

Yêu cầu các đơn vị bổ xung phương án:

1. Sở Y tế trực cấp cứu trước ngày 15/4/2026.
`;

it('also where pieces, appendices, texts and double numbers are among them, and of one file alone', async () => {
  process.chdir(
    folderWith({
      'd/chithi.yaml': '',
      'd/a.md': document(3, 'phu_luc: [{tep: phan.md, ten: Danh mục}]\n'),
      'd/phan.md': 'Kinh phí được bổ xung.\n',
      'd/b.md': document(3),
      'd/c.md': document(4, 'thay_the: [a.md]\n'),
      'd/a.bao.md': '---\nloai: tin_bai\nthe_loai: bao\nvan_ban: a.md\ntit: Tin\nsapo: Sapo.\n---\n\nSở Y tế trực trước ngày 16/4/2026.\n',
      'd/loi.txt': 'Các đơn vị bổ xung.\n',
    }),
  );
  const [built, checked] = await bothWays(['d']);
  expect(built).toEqual(checked);
  const rules = new Set(JSON.stringify(built).match(/[a-z]+(?:-[a-z]+)+/g));
  for (const rule of ['sai-chinh-ta', 'so-trung', 'tin-bai-ngay-khac']) expect(rules).toContain(rule);
  const [one, alone] = await bothWays(['d/a.bao.md']);
  expect(one).toEqual(alone);
  expect(one).toHaveLength(1);
});
