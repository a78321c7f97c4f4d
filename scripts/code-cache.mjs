// Runs the command line once on a small document and keeps the machine code that V8 made meanwhile, in lib/cli.cache. Run by scripts/bundle.mjs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine } from '../bin/command-line.js';

const DOCUMENT = `---
loai: chi_thi
co_quan: ubnd_tinh_thanh_hoa
so: 1
ngay: 2026-04-08
trich_yeu: Về tăng cường công tác phòng cháy trên địa bàn tỉnh
nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Lê Khắc Thạch}
noi_nhan: ["Các sở, ban, ngành cấp tỉnh", "Lưu: VT, NC"]
trang_thai: ban_hanh
---

Thực hiện Nghị định số 105/2025/NĐ-CP ngày 15/5/2025 của Chính phủ quy định chi tiết một số điều của Luật Phòng cháy, Chủ tịch UBND tỉnh yêu cầu:

1. Sở Tài chính chủ trì, phối hợp với Công an tỉnh **báo cáo** trước ngày 30/6/2026:

   a) Rà soát danh sách cơ sở, hoàn thành trong quý III/2026.

   b) Định kỳ hằng quý tổng hợp.

2. Phân công:

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |
| --- | --- | --- | --- |
| 1 | Kiểm tra | Công an tỉnh | Trước ngày 15/9/2026 |
`;

const folder = mkdtempSync(join(tmpdir(), 'chithi-ma-'));
const streams = [process.stdout, process.stderr];
const writes = streams.map((stream) => stream.write);
try {
  writeFileSync(join(folder, 'a.md'), DOCUMENT);
  const { main, script, cache } = commandLine();
  for (const stream of streams) stream.write = () => true;
  await main(['build', join(folder, 'a.md'), '--out', join(folder, 'dist')], '0');
  await main(['check', join(folder, 'a.md')], '0');
  writeFileSync(cache, script.createCachedData());
} finally {
  for (const [index, stream] of streams.entries()) stream.write = writes[index];
  rmSync(folder, { recursive: true, force: true });
}
