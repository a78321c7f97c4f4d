import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.mjs';
import { expectGolden } from '../golden-text.ts';
import { accessibilityTree } from './accessibility-tree.ts';
import { chithi, folderWith } from './chithi.ts';

const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

const front = (so: number, ngay: string, trichYeu: string, more: string) => `---
loai: chi_thi
co_quan: ubnd_tinh_gia_lai
so: ${so}
ngay: ${ngay}
trich_yeu: ${trichYeu}
nguoi_ky: {ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Rơ Lan Hà}
noi_nhan: [Các sở, "Lưu: VT, NC"]
${more}
---

`;

const drought = `${front(3, '2026-02-10', 'Về chống hạn vụ Đông Xuân', 'linh_vuc: Thủy lợi\ntu_khoa: [hạn, hồ chứa]\nphu_luc: [{tep: ho.md, ten: Hồ chứa cần theo dõi}]\ntrang_thai: ban_hanh')}Lượng nước trong các hồ còn **52%**. Ủy ban nhân dân tỉnh yêu cầu:

1. Sở Nông nghiệp và Môi trường:

   a) Rà soát 12 hồ chứa trước ngày 28/02/2026;

   b) Hướng dẫn tưới tiết kiệm.

2. Sở Tài chính bố trí 5 tỷ đồng.

| STT | Huyện cũ | Diện tích (ha) |
|---|---|---:|
| 1 | Chư Sê | 1.200 |
| 2 | | 900 |

![Mực nước hồ từ tháng 12 đến tháng 02](muc-nuoc.png "Mực nước các hồ")
`;

/** One document of each state, and a press piece of each kind. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  'directives/chithi.yaml': 'trang: {ten: Văn bản tỉnh mẫu, dia_chi: https://vanban.example, chu_quan: Văn phòng tỉnh mẫu}\n',
  'directives/03.md': drought,
  'directives/ho.md': '## I. HỒ LỚN\n\nHồ Ayun Hạ.\n\n## II. HỒ NHỎ\n\nHồ Ia Ring.\n',
  'directives/muc-nuoc.png': pixel,
  'directives/02.md': `${front(2, '2026-01-05', 'Về trực Tết', 'trang_thai: thu_hoi')}Công an tỉnh trực 24/24 giờ.\n`,
  'directives/01.md': `${front(1, '2025-11-03', 'Về chống hạn', 'trang_thai: ban_hanh\ncan_cu: [Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017]')}Sở Nông nghiệp và Môi trường chống hạn.\n`,
  'directives/04.md': `${front(4, '2026-03-02', 'Về chống hạn toàn tỉnh', 'trang_thai: ban_hanh\nthay_the: 01.md\ncan_cu: [Căn cứ Chỉ thị số 03/CT-UBND ngày 10 tháng 02 năm 2026]')}Các sở chống hạn.\n`,
  'directives/05.md': `${front(5, '2026-03-04', 'Về kiểm tra công vụ', 'trang_thai: ban_hanh\nluu_hanh: noi_bo')}Các sở tự kiểm tra.\n`,
  'directives/03.bao.md': `---
loai: tin_bai
the_loai: bao
van_ban: 03.md
tit: Gia Lai rà soát 12 hồ chứa
sapo: UBND tỉnh Gia Lai vừa ban hành Chỉ thị số 03/CT-UBND ngày 10/02/2026 về chống hạn. [^the-thuc]
but_danh: Siu Lan
dang_luc: 2026-02-11 07:30
anh: [{tep: muc-nuoc.png, alt: Hồ cạn giữa nắng, chu_thich: "Hồ Ayun Hạ. [^r1]", nguon: "Ảnh: Siu Lan"}]
nguon_rieng: [{ma: r1, nguon: Phóng viên ghi tại hồ Ayun Hạ}]
---

## Rà soát trong tháng

Sở Nông nghiệp và Môi trường rà soát 12 hồ chứa trước ngày 28/02/2026. [^1.a]

- Hướng dẫn tưới tiết kiệm. [^1.b]
`,
  'directives/03.cong-thong-tin.md': `---
loai: tin_bai
the_loai: cong_thong_tin
van_ban: 03.md
tit: Chống hạn vụ Đông Xuân
sapo: UBND tỉnh Gia Lai ban hành Chỉ thị số 03/CT-UBND ngày 10/02/2026. [^the-thuc]
may_soan: true
---

Sở Nông nghiệp và Môi trường rà soát 12 hồ chứa trước ngày 28/02/2026. [^1.a] Sở Tài chính bố trí 5 tỷ đồng. [^2]
`,
  'directives/03.phat-thanh.md': `---
loai: tin_bai
the_loai: phat_thanh
van_ban: 03.md
tit: Chống hạn vụ Đông Xuân
sapo: UBND tỉnh Gia Lai vừa ban hành Chỉ thị số 03/CT-UBND ngày 10/02/2026. [^the-thuc]
dang_luc: 2026-02-11 05:00
---

Sở Tài chính bố trí 5 tỷ đồng. [^2]
`,
  'directives/04.toan-van.md': '---\nloai: tin_bai\nthe_loai: toan_van\nvan_ban: 04.md\ndang_luc: 2026-03-03\n---\n',
};

const below = 'web/van-ban/ubnd_tinh_gia_lai';
const pages: Readonly<Record<string, string>> = {
  'trang-chu': 'web/index.html',
  'danh-muc': 'web/co-quan/index.html',
  'danh-sach': 'web/loai/chi-thi/index.html',
  'tin-bai': 'web/tin-bai/index.html',
  'tin-bai-mot-the-loai': 'web/tin-bai/bao/index.html',
  'tim-kiem': 'web/tim-kiem.html?q=ho chua',
  'tim-kiem-khong-co': 'web/tim-kiem.html?q=khongcogi',
  'van-ban': `${below}/2026/03-ct-ubnd/index.html`,
  'van-ban-thu-hoi': `${below}/2026/02-ct-ubnd/index.html`,
  'van-ban-bi-thay-the': `${below}/2025/01-ct-ubnd/index.html`,
  'van-ban-thay-the': `${below}/2026/04-ct-ubnd/index.html`,
  'tin-bao': `${below}/2026/03-ct-ubnd/bao.html`,
  'ban-nhap': `${below}/2026/03-ct-ubnd/cong-thong-tin.html`,
  'phat-thanh': `${below}/2026/03-ct-ubnd/phat-thanh.html`,
  'toan-van': `${below}/2026/04-ct-ubnd/toan-van.html`,
  'khong-co': 'web/khong-co.html',
  'noi-bo': 'noi-bo/van-ban/ubnd_tinh_gia_lai/2026/05-ct-ubnd/index.html',
};
const RENEW = 'UPDATE=1 npx vitest run --project e2e test/e2e/web-accessibility-tree.test.ts';

let folder = '';
let browser: Browser;

beforeAll(async () => {
  folder = folderWith(files);
  expect(chithi(['build'], { cwd: folder }).err).not.toContain('ngoài dự kiến');
  // Its links start at the root of a host, which a disk is not.
  const missing = readFileSync(join(folder, 'dist/web/404.html'), 'utf8');
  writeFileSync(join(folder, 'dist/web/khong-co.html'), missing.replaceAll('="/', '="'));
  browser = await launchChromium();
});

afterAll(() => browser?.close());

async function opened<T>(path: string, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    const [file = '', query] = path.split('?');
    await page.goto(pathToFileURL(join(folder, 'dist', file)).href + (query ? `?${encodeURI(query)}` : ''));
    if (query) await expect.poll(() => page.locator('#trang-thai').textContent()).toMatch(/kết quả|Không tìm thấy/);
    return await use(page);
  } finally {
    await page.close();
  }
}

describe('what a screen reader is given', () => {
  test.each(Object.entries(pages))('%s', async (name, path) => {
    expectGolden(`accessibility-tree/${name}.txt`, await opened(path, accessibilityTree), RENEW);
  });

  test('the clause of a drafted sentence, when its mark is pressed', async () => {
    const tree = await opened(pages['ban-nhap'] as string, async (page) => {
      await page.getByRole('button', { name: '[1.a]' }).press('Enter');
      await page.locator('.clause-card:popover-open').waitFor();
      return accessibilityTree(page);
    });
    expectGolden('accessibility-tree/ban-nhap-mo-nguon.txt', tree, RENEW);
  });
});
