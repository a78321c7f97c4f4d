import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf, root } from './chithi.ts';

/** A content root of `count` documents: relations, an appendix, a press piece, organs of its own, a draft, a correction. */
export function archiveOffice(count: number): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {
    'directives/chithi.yaml': 'co_quan: ubnd_xa_dong_son\n',
    'directives/co_quan.yaml': organs('Ủy ban nhân dân xã Đông Sơn', 'Ban Quản lý chợ Đông Sơn'),
    'directives/anh/so-do.png': readFileSync(join(root, 'docs/huong-dan/anh/07-cd-ubnd-1.png')),
  };
  for (let number = 1; number <= count; number++) files[pathOf(number)] = documentText(number);
  files['directives/2026/phu-luc.md'] = '| Đơn vị | Chỉ tiêu |\n| --- | --- |\n| Thôn 1 | 5 |\n| Thôn 2 | 7 |\n';
  files['directives/2026/tin.md'] = `---
loai: tin_bai
the_loai: bao
van_ban: 002.md
tit: Đông Sơn rà soát hộ kinh doanh
sapo: Ủy ban nhân dân xã Đông Sơn vừa ban hành Chỉ thị số 02/CT-UBND ngày 05/01/2026. [^the-thuc]
---

Phòng Kinh tế rà soát các hộ kinh doanh. [^1]
`;
  return files;
}

export function pathOf(number: number): string {
  return `directives/2026/${String(number).padStart(3, '0')}.md`;
}

export function organs(name: string, other: string): string {
  return `- id: ubnd_xa_dong_son
  ten: ${name}
  loai: ubnd_xa
  ky_hieu: UBND
  dia_danh: Đông Sơn
- id: bql_cho_dong_son
  ten: ${other}
  loai: trung_tam
  ky_hieu: BQL
  dia_danh: Đông Sơn
`;
}

export function documentText(number: number, more = ''): string {
  const keys = [
    ...(number % 5 === 0 ? ['thay_the: 001.md'] : []),
    ...(number === 3 ? ['phu_luc:', '  - tep: phu-luc.md', '    ten: Chỉ tiêu giao các thôn'] : []),
    ...(number === 4 ? ['co_quan: bql_cho_dong_son'] : []),
    ...(number === 6 ? ['dinh_chinh: 002.md'] : []),
    number === 7 ? 'trang_thai: du_thao' : 'trang_thai: ban_hanh',
  ];
  return `---
loai: chi_thi
so: ${number}
ngay: 2026-01-05
trich_yeu: Về quản lý hộ kinh doanh đợt ${number}
nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Lê Minh Sơn}
noi_nhan: [Các phòng chuyên môn, "Lưu: VT"]
${keys.join('\n')}
---

Chủ tịch Ủy ban nhân dân xã yêu cầu:

1. Phòng Kinh tế rà soát các hộ kinh doanh, hoàn thành trước ngày ${String((number % 27) + 1).padStart(2, '0')}/3/2026.${more}

2. Công an xã phối hợp.${number === 3 ? ' Chỉ tiêu tại Phụ lục kèm theo.\n\n![Sơ đồ khu chợ](../anh/so-do.png)' : ''}
`;
}

/** What is in an output folder, as text by which a difference is shown. */
export function outputOf(folder: string): Record<string, string> {
  return Object.fromEntries([...bytesOf(folder)].map(([path, bytes]) => [path, bytes.toString('base64').slice(0, 400) + bytes.length]));
}

/** The paths whose bytes differ between two folders, or that are in one of them alone. */
export function differing(a: string, b: string): string[] {
  const [one, other] = [bytesOf(a), bytesOf(b)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((path) => !(one.get(path) as Buffer)?.equals(other.get(path) ?? Buffer.of(0)))
    .sort();
}
