// Draws the pictures of the site for the guide: builds the samples with a withdrawn directive and a machine's draft besides, opens a page
// of each kind in Chromium, and writes what is seen as PNG files of few colours into docs/huong-dan/anh/, `trang-*.png`. Run after
// `npm run build`; needs Chromium.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { palettePng, pixelsOf } from './png.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const into = join(root, 'docs/huong-dan/anh');
const MOST = 80_000;

const withdrawn = `---
loai: chi_thi
co_quan: ubnd_tinh_thanh_hoa
so: 19
ngay: 2026-10-05
trich_yeu: Về phòng cháy, chữa cháy trong mùa hanh khô năm 2026
thay_the: 05-ct-ubnd.md
hieu_luc_tu: 2026-11-01
nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Lê Khắc Thạch}
noi_nhan: ["Các sở, ban, ngành cấp tỉnh", "Lưu: VT, NC"]
trang_thai: thu_hoi
---

Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:

1. Công an tỉnh kiểm tra các khu dân cư trước ngày 30/11/2026.

2. Ủy ban nhân dân các xã, phường báo cáo kết quả trước ngày 15/12/2026.
`;

const directive = 'web/van-ban/ubnd_tinh_thanh_hoa/2026/05-ct-ubnd';
/** Name of the picture, page, width, theme. */
const shown = [
  ['trang-chu', 'web/index.html', 1100, 'light'],
  ['trang-chu-dien-thoai', 'web/index.html', 390, 'dark'],
  ['trang-van-ban', `${directive}/index.html`, 1100, 'light'],
  ['trang-van-ban-dien-thoai', `${directive}/index.html`, 390, 'light'],
  ['trang-thu-hoi', 'web/van-ban/ubnd_tinh_thanh_hoa/2026/19-ct-ubnd/index.html', 1100, 'light'],
  ['trang-danh-sach', 'web/loai/chi-thi/index.html', 1100, 'light'],
  ['trang-danh-muc', 'web/co-quan/index.html', 1100, 'dark'],
  ['trang-tin-bai', 'web/tin-bai/index.html', 1100, 'light'],
  ['trang-tin-bao', `${directive}/bao.html`, 1100, 'light'],
  ['trang-cong-thong-tin', `${directive}/cong-thong-tin.html`, 390, 'light'],
  ['trang-toan-van', `${directive}/toan-van.html`, 390, 'dark'],
  ['trang-phat-thanh', `${directive}/phat-thanh.html`, 1100, 'light'],
  ['trang-ban-nhap', 'web/van-ban/van_phong_ubnd_tinh_thanh_hoa/2026/97-tb-vp/bao.html', 1100, 'light'],
  ['trang-tim-kiem', 'web/tim-kiem.html?q=phong chay', 1100, 'light'],
  ['trang-tim-kiem-dien-thoai', 'web/tim-kiem.html?q=05/CT-UBND', 390, 'light'],
  ['trang-noi-bo', 'noi-bo/van-ban/ubnd_xa_khe_lim/2026/03-bb-ubnd/index.html', 1100, 'light'],
];

const folder = mkdtempSync(join(tmpdir(), 'chithi-trang-'));
const chithi = (...args) => {
  try {
    execFileSync(process.execPath, [join(root, 'bin/chithi.js'), ...args], { cwd: folder, stdio: 'ignore' });
  } catch (error) {
    // 1: findings, which a picture does not mind.
    if (error.status !== 1) throw error;
  }
};
let browser;
try {
  cpSync(join(root, 'directives'), join(folder, 'directives'), { recursive: true });
  writeFileSync(join(folder, 'directives/thanh-hoa/2026/19-ct-ubnd.md'), withdrawn);
  chithi('draft', 'bao', 'directives/thanh-hoa/2026/97-tb-vp.md');
  chithi('build');
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  for (const name of readdirSync(into)) if (name.startsWith('trang-')) rmSync(join(into, name));
  for (const [name, path, width, colorScheme] of shown) {
    const page = await browser.newPage({ viewport: { width, height: 760 }, colorScheme });
    const [file, query] = path.split('?');
    await page.goto(pathToFileURL(join(folder, 'dist', file)).href + (query ? `?${encodeURI(query)}` : ''));
    if (query) await page.waitForSelector('#ket-qua .entry');
    const picture = palettePng(pixelsOf(await page.screenshot()));
    if (picture.length > MOST) throw new Error(`${name}: ${picture.length} byte, quá ${MOST}`);
    writeFileSync(join(into, `${name}.png`), picture);
    await page.close();
  }
} finally {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
}
