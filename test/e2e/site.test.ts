import { cpSync, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { replacing, withdrawn } from '../../scripts/site-samples.mjs';
import { htmlFaults } from '../writers/html/validate-html.ts';
import { chithi, filesOf, folderWith, root, write } from './chithi.ts';

let folder = '';
let pages: string[] = [];
const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');

beforeAll(() => {
  folder = folderWith();
  cpSync(join(root, 'directives'), join(folder, 'directives'), { recursive: true });
  write(folder, { 'directives/thanh-hoa/2026/19-ct-ubnd.md': withdrawn, 'directives/thanh-hoa/2026/20-ct-ubnd.md': replacing });
  const draft = chithi(['draft', 'bao', 'directives/thanh-hoa/2026/97-tb-vp.md'], { cwd: folder });
  expect(draft.code).toBe(0);
  expect(chithi(['build'], { cwd: folder }).err).not.toContain('ngoài dự kiến');
  pages = filesOf(join(folder, 'dist')).filter((path) => path.endsWith('.html'));
});

/** Pages of documents: full text with its data. */
const articles = () => pages.filter((path) => /^web\/van-ban\/.*\/index\.html$/.test(path));
const dataOf = (page: string) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? 'null') as unknown;

describe('every page of a build', () => {
  it('is valid HTML, with one title, one h1, a language', async () => {
    expect(pages.length).toBeGreaterThan(60);
    for (const path of pages) {
      const text = read(path);
      expect([path, await htmlFaults(text)]).toEqual([path, []]);
      expect([path, text.match(/<h1[ >]/g)?.length, text.match(/<title>/g)?.length]).toEqual([path, 1, 1]);
      expect(text).toContain('<html lang="vi">');
    }
  }, 120_000);

  it('leads to nothing that is not there, file or place', () => {
    for (const path of pages) {
      for (const [, href = ''] of read(path).matchAll(/(?:href|src|action)="([^"]+)"/g)) {
        if (/^https?:/.test(href)) continue;
        const target = new URL(href.startsWith('/') ? `/web${href}` : href, `https://x/${path}`);
        const file = decodeURIComponent(target.pathname.slice(1));
        expect([path, href, existsSync(join(folder, 'dist', file))]).toEqual([path, href, true]);
        const place = decodeURIComponent(target.hash.slice(1));
        if (place !== '' && file.endsWith('.html')) expect([path, href, read(file).includes(` id="${place}"`)]).toEqual([path, href, true]);
      }
    }
  });

  it('of the public half has its own canonical address and OpenGraph, which the sitemap knows unless it is a draft; none of the other half has, nor 404', () => {
    const sitemap = read('web/sitemap.xml');
    const seen = new Set<string>();
    for (const path of pages) {
      const text = read(path);
      const canonical = /<link rel="canonical" href="([^"]+)">/.exec(text)?.[1];
      if (path.startsWith('noi-bo/') || path === 'web/404.html') {
        expect([path, canonical, text.includes('og:title'), text.includes('noindex')]).toEqual([path, undefined, false, true]);
        continue;
      }
      expect(canonical).toBe(`https://vanban.example/${path.slice('web/'.length).replace(/(^|\/)index\.html$/, '$1')}`);
      expect(seen.has(canonical as string)).toBe(false);
      seen.add(canonical as string);
      for (const property of ['og:title', 'og:type', 'og:url', 'og:description', 'og:site_name', 'og:locale'])
        expect([path, text.includes(`<meta property="${property}" content="`)]).toEqual([path, true]);
      expect([path, sitemap.includes(`<loc>${canonical}</loc>`)]).toEqual([path, !text.includes('content="noindex"')]);
    }
  });
});

describe('press pieces', () => {
  it('are listed all together and by kind, each list leading to the others', () => {
    const rows = (path: string) =>
      [...read(path).matchAll(/<p class="entry-title"><a href="(?:\.\.\/)+([^"]+)">/g)].map(([, href]) => href as string);
    const all = rows('web/tin-bai/index.html');
    expect(all.length).toBeGreaterThan(5);
    const kinds = ['bao', 'cong-thong-tin', 'phat-thanh', 'toan-van'];
    for (const kind of kinds) {
      const own = rows(`web/tin-bai/${kind}/index.html`);
      expect([kind, own]).toEqual([kind, all.filter((href) => href.endsWith(`/${kind}.html`))]);
      expect(own.length).toBeGreaterThan(0);
      for (const other of kinds) expect(read(`web/tin-bai/${kind}/index.html`)).toContain(`href="../../tin-bai/${other}/index.html"`);
      expect(read(`web/tin-bai/${kind}/index.html`)).toMatch(new RegExp(`tin-bai/${kind}/index\\.html" aria-current="true"`));
    }
  });

  it('with a picture are shared with it', () => {
    const own = pages.find((path) => path.endsWith('/2025/47-nq-hdnd/bao.html')) as string;
    const text = read(own);
    const picture = /<meta property="og:image" content="https:\/\/vanban\.example\/([^"]+)">/.exec(text)?.[1] as string;
    expect(existsSync(join(folder, 'dist/web', picture))).toBe(true);
    expect(text).toMatch(/<meta property="og:image:alt" content="[^"]+">/);
  });
});

describe('the page of a document', () => {
  it('has what Nghị định 42/2022/NĐ-CP asks of a portal: form, authority, number and symbol, dates of issue and of effect, summary, the file', () => {
    expect(articles().length).toBeGreaterThan(15);
    for (const path of articles()) {
      const text = read(path);
      const data = [...text.matchAll(/<dt>([^<]+)<\/dt><dd[^>]*>(.*?)<\/dd>/g)].map(
        ([, name, value = '']) => [name, value.replace(/<[^>]+>/g, '')] as const,
      );
      const named = new Map(data);
      // A leave, a letter of introduction has no summary.
      const { subject } = JSON.parse(read(path.replace('index.html', 'van-ban.json'))) as { subject: string | null };
      for (const name of ['Số, ký hiệu', 'Loại văn bản', 'Trích yếu', 'Ngày ban hành', 'Ngày có hiệu lực', 'Cơ quan ban hành'])
        expect([path, name, (named.get(name) ?? '').length > 0]).toEqual([path, name, name !== 'Trích yếu' || subject !== null]);
      const file = /<a href="([^"]+\.docx)" download=/.exec(text)?.[1] as string;
      expect(statSync(join(folder, 'dist', dirname(path), file)).size).toBeGreaterThan(1000);
    }
    expect(read('web/van-ban/ubnd_tinh_thanh_hoa/2026/19-ct-ubnd/index.html')).toContain(
      '<dt>Ngày có hiệu lực</dt><dd><time datetime="2026-11-01">01/11/2026</time></dd>',
    );
  });

  it('says the same to machines, as Legislation and NewsArticle', () => {
    for (const path of articles()) {
      const { '@graph': graph } = dataOf(read(path)) as { '@graph': Record<string, unknown>[] };
      const [legislation, news] = graph;
      expect(legislation).toMatchObject({
        '@type': 'Legislation',
        legislationType: expect.any(String),
        legislationDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        legislationPassedBy: { '@type': 'GovernmentOrganization', name: expect.any(String) },
        inLanguage: 'vi',
      });
      expect(news).toMatchObject({ '@type': 'NewsArticle', headline: expect.any(String), about: { '@id': legislation?.['@id'] } });
    }
  });

  it('is under 50 kB with its style and script, before compression, without pictures', () => {
    const files = ['site.css', 'copy.js', 'icon.svg'].map((name) => readFileSync(join(folder, 'dist/web/assets', name)));
    const sizes = articles().map((path) => {
      const all = [readFileSync(join(folder, 'dist', path)), ...files];
      const sum = (of: (bytes: Buffer) => number) => all.reduce((total, bytes) => total + of(bytes), 0);
      return { path, raw: sum((bytes) => bytes.length), transferred: sum((bytes) => gzipSync(bytes).length) };
    });
    const largest = sizes.reduce((a, b) => (a.raw > b.raw ? a : b));
    console.log(
      `article page with style, script and icon: at most ${largest.raw} bytes, ${largest.transferred} compressed (${largest.path})`,
    );
    for (const { path, raw } of sizes) expect([path, raw < 50_000]).toEqual([path, true]);
  });

  it('leads to its press pieces, and marks the one that nobody has edited', () => {
    const text = read('web/van-ban/ubnd_tinh_thanh_hoa/2026/05-ct-ubnd/index.html');
    for (const name of ['bao', 'cong-thong-tin', 'phat-thanh', 'toan-van']) expect(text).toContain(`<li><a href="${name}.html">`);
    expect(read('web/van-ban/van_phong_ubnd_tinh_thanh_hoa/2026/97-tb-vp/index.html')).toMatch(
      /<a href="bao\.html" rel="nofollow">[^<]+<\/a> <span class="kind">Tin báo, bản nháp chưa biên tập/,
    );
  });
});

describe('relations and withdrawal', () => {
  const own = 'van-ban/ubnd_tinh_thanh_hoa/2026/19-ct-ubnd';
  const replacer = 'van-ban/ubnd_tinh_thanh_hoa/2026/20-ct-ubnd';
  const replaced = 'van-ban/ubnd_tinh_thanh_hoa/2026/05-ct-ubnd';
  const basis = 'van-ban/van_phong_ubnd_tinh_thanh_hoa/2026/97-tb-vp';

  it('are links on both pages', () => {
    const links = (path: string) =>
      [...read(`web/${path}/index.html`).matchAll(/<dt>([^<]+)<\/dt><dd><a href="(?:\.\.\/)+([^"]+)\/index\.html">/g)].map(
        ([, kind, to]) => `${kind}: ${to}`,
      );
    expect(links(own)).toContain(`Căn cứ: ${basis}`);
    expect(links(replacer)).toContain(`Thay thế: ${replaced}`);
    expect(links(replaced)).toContain(`Được thay thế bởi: ${replacer}`);
    expect(links(basis)).toContain(`Là căn cứ của: ${own}`);
    expect(read(`web/${replaced}/index.html`)).toContain('Văn bản đã bị thay thế');
  });

  it('are marked on the page, in every list, in the feed and in the search', () => {
    expect(read(`web/${own}/index.html`)).toContain('Văn bản đã bị thu hồi.');
    for (const path of pages.filter((one) => one.startsWith('web/') && !/\/(?:van-ban|tin-bai)\//.test(one)))
      for (const [row] of read(path).matchAll(/<(li class="entry"|div class="first")>.*?<\/(?:li|div)>/gs)) {
        if (row.includes(`${own}/index.html`)) expect([path, row.includes('>Đã thu hồi<')]).toEqual([path, true]);
        if (row.includes(`${replaced}/index.html`)) expect([path, row.includes('>Đã bị thay thế<')]).toEqual([path, true]);
      }
    expect(read('web/index.html')).toContain('>Đã thu hồi<');
    const feed = read('web/feed.xml');
    expect(feed).toContain('<title>[Đã thu hồi] Chỉ thị về phòng cháy');
    expect(feed).toContain('<title>[Đã bị thay thế] Chỉ thị về tăng cường');
    expect(feed).toContain('<title>[Chỉ thị đã bị thay thế] Thanh Hóa siết');
    expect(read('web/assets/search/2026.js')).toMatch(/19-ct-ubnd\\t[^"]*?\\tĐã thu hồi\\t/);
  });
});
