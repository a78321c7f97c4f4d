import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A temporary folder with these files, gone after the test; a value `→ path` is a symbolic link. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'chithi-'));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    if (typeof content === 'string' && content.startsWith('→ ')) symlinkSync(content.slice(2), full);
    else writeFileSync(full, content);
  }
  return folder;
}

/** A document that reads without a problem. */
export const DOCUMENT = `---
loai: chi_thi
co_quan: {ten: Ủy ban nhân dân tỉnh Gia Lai, ky_hieu: UBND, dia_danh: Gia Lai}
so: 5
ngay: 2026-03-16
trich_yeu: Về phòng cháy, chữa cháy rừng
nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Lê Minh Sơn}
noi_nhan:
  - Các sở, ban, ngành cấp tỉnh
  - "Lưu: VT, NN"
trang_thai: ban_hanh
---

Chủ tịch Ủy ban nhân dân tỉnh yêu cầu thực hiện các nhiệm vụ sau:

1. Sở Nông nghiệp và Môi trường chủ trì rà soát phương án chữa cháy rừng, hoàn thành trước ngày 15 tháng 4 năm 2026.

2. Công an tỉnh tổ chức trực canh, báo cáo Ủy ban nhân dân tỉnh kết quả trước ngày 30 tháng 6 năm 2026.
`;
