// Draws the pictures of the site for the guide: builds the samples with a withdrawn directive, one that replaces another and a machine's draft besides, opens a page
// of each kind in Chromium, and writes what is seen as PNG files of few colours into docs/huong-dan/anh/, `trang-*.png`. Run after
// `npm run build`; needs Chromium.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launchChromium } from './chromium.mjs';
import { palettePng, pixelsOf } from './png.mjs';
import { replacing, withdrawn } from './site-samples.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const into = join(root, 'docs/huong-dan/anh');
const MOST = 80_000;

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
  ['trang-khong-co', 'web/khong-co.html', 1100, 'light'],
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
  writeFileSync(join(folder, 'directives/thanh-hoa/2026/20-ct-ubnd.md'), replacing);
  chithi('draft', 'bao', 'directives/thanh-hoa/2026/97-tb-vp.md');
  chithi('build');
  // Its links start at the root of a host, which a disk is not.
  const missing = readFileSync(join(folder, 'dist/web/404.html'), 'utf8');
  writeFileSync(join(folder, 'dist/web/khong-co.html'), missing.replaceAll('="/', '="'));
  browser = await launchChromium();
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
