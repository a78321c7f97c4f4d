// Runs the command line once on a small document and keeps the machine code that V8 made meanwhile, in lib/cli.cache. Run by scripts/bundle.mjs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine } from '../bin/command-line.js';

// What an ordinary document has: what one of them needs should not be read from the program's text again.
const DOCUMENT = `---
loai: chi_thi
co_quan: ubnd_tinh_thanh_hoa
so: 1
ngay: 2026-04-08
trich_yeu: Về tăng cường công tác phòng cháy, chữa cháy trên địa bàn tỉnh Thanh Hóa
nguoi_ky:
  chuc_vu: Chủ tịch
  ho_ten: Lê Khắc Thạch
noi_nhan:
  - Thường trực Tỉnh ủy, HĐND tỉnh (để báo cáo)
  - Các sở, ban, ngành cấp tỉnh
  - UBND các xã, phường
  - "Lưu: VT, NC"
trang_thai: ban_hanh
---

Thực hiện Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ và Nghị định số 105/2025/NĐ-CP ngày 15/5/2025 của Chính phủ quy định chi tiết một số điều của Luật này, các cơ quan, đơn vị đã tổ chức 45 lớp tập huấn cho 1.250 người (đạt 96,5% kế hoạch), kinh phí 3.420 triệu đồng. Tuy nhiên, việc kiểm tra ở một số nơi chưa thường xuyên; TP. Thanh Hóa cũ còn 12 cơ sở chưa khắc phục tồn tại.

Chủ tịch Ủy ban nhân dân (UBND) tỉnh yêu cầu Thủ trưởng các sở, ban, ngành cấp tỉnh; Chủ tịch UBND các xã, phường thực hiện các nhiệm vụ sau:

1. Sở Tài chính chủ trì, phối hợp với Công an tỉnh **báo cáo** trước ngày 30/6/2026:

   a) Rà soát danh sách cơ sở, hoàn thành trong quý III/2026.

   b) Định kỳ hằng quý tổng hợp, tham mưu sửa đổi Quyết định số 12/2024/QĐ-UBND ngày 20 tháng 3 năm 2024.

2. Ủy ban nhân dân các xã, phường:

   - Tuyên truyền đến người dân, doanh nghiệp; kiểm tra, xử lý nghiêm vi phạm.

   - Báo cáo kết quả về UBND tỉnh (qua Công an tỉnh) trước ngày 25 hằng tháng.

3. Phân công:

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |
| --- | --- | --- | --- |
| 1 | Kiểm tra | Công an tỉnh | Trước ngày 15/9/2026 |
| 2 | Tổng hợp kinh phí: 1,5 tỷ đồng | Sở Tài chính | Quý IV/2026 |

Yêu cầu Thủ trưởng các cơ quan, đơn vị nghiêm túc thực hiện Chỉ thị này.
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
