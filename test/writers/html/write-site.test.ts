import { describe, expect, test } from 'vitest';
import { defaultSite, type SiteContext, siteUrl } from '../../../src/writers/html/site-context.ts';
import { entryFromCache, publicEntry, type SiteEntry } from '../../../src/writers/html/site-entry.ts';
import type { SitePiece } from '../../../src/writers/html/site-piece.ts';
import { siteRelations } from '../../../src/writers/html/site-relations.ts';
import { writeSite } from '../../../src/writers/html/write-site.ts';
import { builtInTemplates, directive, documentOf, entryOf } from './fixtures.ts';
import { htmlFaults } from './validate-html.ts';

const templates = builtInTemplates();
const site = { ...defaultSite, name: 'Trang mẫu', url: 'https://vanban.example.vn/' };
const filesOf = (entries: readonly SiteEntry[], context: SiteContext = site, pieces: readonly SitePiece[] = []) =>
  new Map(Array.from(writeSite(entries, pieces, templates, context), ({ path, text }) => [path, text]));

const entries = [
  entryOf({ so: 1, ngay: '2018-04-02', trich_yeu: 'Về an ninh trật tự', linh_vuc: 'Nội chính' }),
  entryOf({
    so: 2,
    ngay: '2026-02-03',
    trich_yeu: 'Về phòng, chống thiên tai',
    linh_vuc: 'Nông nghiệp',
    thay_the: '"Chỉ thị số 01/CT-UBND ngày 02 tháng 4 năm 2018"',
  }),
  entryOf({
    loai: 'quyet_dinh',
    so: 9,
    ngay: '2026-02-03',
    trich_yeu: 'Ban hành Quy chế làm việc',
    bai_bo: '2-2026-02-03.md',
    stage: 'thu_hoi',
  }),
  entryOf({ co_quan: '{ten: Ủy ban nhân dân xã Ấm Thượng, ky_hieu: UBND}', so: 3, ngay: '2025-07-08', trich_yeu: 'Về vệ sinh môi trường' }),
];

describe('the site', () => {
  const files = filesOf(entries);

  test('has a home with the newest first, lists by organ, type, field and year, search, feed, sitemap and assets', () => {
    expect([...files.keys()].sort()).toEqual(
      [
        '404.html',
        'assets/copy.js',
        'assets/draft.js',
        'assets/feed.css',
        'assets/icon.svg',
        'assets/search.js',
        'assets/search/2018.js',
        'assets/search/2025.js',
        'assets/search/2026.js',
        'assets/site.css',
        'co-quan/index.html',
        'co-quan/ubnd_tinh_thanh_hoa/index.html',
        'co-quan/uy-ban-nhan-dan-xa-am-thuong/index.html',
        'feed.xml',
        'index.html',
        'linh-vuc/index.html',
        'linh-vuc/noi-chinh/index.html',
        'linh-vuc/nong-nghiep/index.html',
        'loai/chi-thi/index.html',
        'loai/index.html',
        'loai/quyet-dinh/index.html',
        'nam/2018/index.html',
        'nam/2025/index.html',
        'nam/2026/index.html',
        'nam/index.html',
        'robots.txt',
        'sitemap.xml',
        'tim-kiem.html',
        'tin-bai/index.html',
      ].sort(),
    );
    const home = files.get('index.html') as string;
    // What leads the page is still in force.
    const order = ['02-ct-ubnd', '09-qd-ubnd', '03-ct-ubnd', '01-ct-ubnd'].map((name) => home.indexOf(`/${name}/index.html`));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order.every((at) => at > 0)).toBe(true);
  });

  test('is valid HTML on every page', async () => {
    for (const [path, text] of files) if (path.endsWith('.html')) expect([path, await htmlFaults(text)]).toEqual([path, []]);
    for (const [path, text] of filesOf([])) if (path.endsWith('.html')) expect([path, await htmlFaults(text)]).toEqual([path, []]);
  });

  test('links to nothing that is not there', () => {
    const documents = new Set(entries.map(({ folder }) => `${folder}/index.html`));
    for (const [path, text] of files) {
      if (!path.endsWith('.html')) continue;
      for (const match of text.matchAll(/(?:href|src|action)="([^"#?]+)"/g)) {
        const href = match[1] as string;
        if (/^https?:/.test(href)) continue;
        const target = new URL(href, `https://x/${path}`).pathname.slice(1);
        expect([path, href, files.has(target) || documents.has(target)]).toEqual([path, href, true]);
      }
    }
  });

  test('has a page for addresses that are not there, which leads back from any depth and into no list of search engines', () => {
    const hrefs = (url: string | null) =>
      [...(filesOf(entries, { ...site, url }).get('404.html') as string).matchAll(/(?:href|src|action)="([^"]+)"/g)].map(
        ([, href]) => href as string,
      );
    for (const [url, root] of [
      [null, '/'],
      ['https://vanban.example.vn/', '/'],
      ['https://tinh.example.vn/van-ban/', '/van-ban/'],
    ] as const)
      for (const href of hrefs(url)) expect([url, href]).toEqual([url, expect.stringMatching(new RegExp(`^(?:#|${root}(?!/))`))]);
    const missing = files.get('404.html') as string;
    expect(missing).toContain('<meta name="robots" content="noindex">');
    expect(missing).not.toMatch(/rel="canonical"|og:/);
    expect(files.get('sitemap.xml')).not.toContain('404');
  });

  test('marks withdrawn and replaced documents in lists', () => {
    const list = files.get('nam/2026/index.html') as string;
    expect(list.match(/class="flag">[^<]+/g)).toEqual(['class="flag">Đã thu hồi']);
    expect(files.get('nam/2018/index.html')).toContain('Đã bị thay thế');
  });

  test('is the same whatever the order of its entries', () => {
    expect([...filesOf([...entries].reverse())]).toEqual([...files]);
  });

  test('without an address makes no absolute links and no sitemap', () => {
    const local = filesOf(entries, { ...site, url: null });
    expect(local.has('sitemap.xml')).toBe(false);
    expect(local.has('robots.txt')).toBe(false);
    for (const [path, text] of local) if (path.endsWith('.html')) expect(text).not.toMatch(/https?:\/\//);
  });
});

describe('the feed and the sitemap', () => {
  const files = filesOf(entries);
  const feed = files.get('feed.xml') as string;

  test('have the elements that their formats require', () => {
    for (const element of [
      '<id>https://vanban.example.vn/</id>',
      '<title>Trang mẫu</title>',
      '<updated>2026-02-03T00:00:00+07:00</updated>',
    ]) {
      expect(feed).toContain(element);
    }
    const one = /<entry>[\s\S]*?<\/entry>/.exec(feed)?.[0] as string;
    for (const element of ['<id>https://', '<title>', '<updated>', '<author><name>', '<link rel="alternate"'])
      expect(one).toContain(element);
    expect(feed.match(/<entry>/g)).toHaveLength(entries.length);
    const addresses = [...(files.get('sitemap.xml') as string).matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain('https://vanban.example.vn/van-ban/ubnd_tinh_thanh_hoa/2018/01-ct-ubnd/');
    expect(addresses).toContain('https://vanban.example.vn/');
  });

  test('are well-formed XML whatever the texts are', async () => {
    const odd = { ...(entries[0] as SiteEntry), headline: '<![CDATA[ ]]> & \u0000 \ud800 "x"', organ: { slug: 'a', name: '</name>&amp;' } };
    const text = filesOf([odd]).get('feed.xml') as string;
    expect(text).toContain('<title>&lt;![CDATA[ ]]&gt; &amp; \ufffd \ufffd &quot;x&quot;</title>');
    expect(text).toContain('<name>&lt;/name&gt;&amp;amp;</name>');
  });

  test('split a sitemap that would be too long', () => {
    const many = Array.from({ length: 50_100 }, (_, index) => ({ ...(entries[0] as SiteEntry), folder: `van-ban/a/2018/${index}` }));
    const split = filesOf(many);
    expect(split.get('sitemap.xml')).toContain('<loc>https://vanban.example.vn/sitemap-2.xml</loc>');
    expect(split.get('sitemap-1.xml')?.match(/<url>/g)).toHaveLength(50_000);
  });
});

describe('long lists', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...(entries[0] as SiteEntry),
      folder: `van-ban/a/2018/${index}`,
      number: index,
      source: `${index}.md`,
    }));
  const foldersOn = (text: string | undefined) => [...(text ?? '').matchAll(/van-ban\/a\/2018\/(\d+)\//g)].map((match) => Number(match[1]));

  test('hold every document once, over their pages', () => {
    for (const count of [1, 99, 100, 199, 200, 201, 350, 1000]) {
      const files = filesOf(many(count));
      const found = [...files].filter(([path]) => path.startsWith('nam/2018/')).flatMap(([, text]) => foldersOn(text));
      expect(found.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
    }
  });

  test('keep a full page as it is when documents are added', () => {
    const before = filesOf(many(350));
    const after = filesOf(many(399));
    for (const path of ['nam/2018/trang-1.html', 'nam/2018/trang-2.html']) expect(after.get(path)).toBe(before.get(path));
    expect(before.get('nam/2018/trang-1.html')).not.toContain('rel="next"');
    expect(before.get('nam/2018/trang-1.html')).toContain('href="trang-2.html" rel="prev"');
    expect(before.get('nam/2018/trang-2.html')).toContain('href="index.html" rel="prev"');
  });
});

describe('relations between documents', () => {
  test('lead both ways, by number and date or by path', () => {
    const relations = siteRelations(entries);
    expect(relations.get('van-ban/ubnd_tinh_thanh_hoa/2018/01-ct-ubnd')).toEqual([
      {
        kind: 'replacedBy',
        label: 'Chỉ thị số 02/CT-UBND ngày 03/02/2026',
        href: 'van-ban/ubnd_tinh_thanh_hoa/2026/02-ct-ubnd/index.html',
      },
    ]);
    expect(relations.get('van-ban/ubnd_tinh_thanh_hoa/2026/02-ct-ubnd')?.map(({ kind }) => kind)).toEqual(['replaces']);
  });

  test('end with the withdrawal of what replaced or repealed another, not with that of what corrected it', () => {
    const old = entryOf({ so: 1, ngay: '2018-04-02' });
    const kindsBy = (key: string, stage: 'ban_hanh' | 'thu_hoi') =>
      siteRelations([old, entryOf({ so: 2, ngay: '2026-02-03', [key]: 'Chỉ thị số 01/CT-UBND', stage })])
        .get(old.folder)
        ?.map(({ kind }) => kind) ?? [];
    expect([kindsBy('thay_the', 'ban_hanh'), kindsBy('thay_the', 'thu_hoi')]).toEqual([['replacedBy'], []]);
    expect([kindsBy('bai_bo', 'ban_hanh'), kindsBy('bai_bo', 'thu_hoi')]).toEqual([['repealedBy'], []]);
    expect(kindsBy('dinh_chinh', 'thu_hoi')).toEqual(['correctedBy']);
  });

  test('name a document that is not on the site in words, and never by its path', () => {
    const one = entryOf({ thay_the: '[du-thao/bi-mat.md, "Chỉ thị số 77/CT-UBND"]' });
    expect(siteRelations([one]).get(one.folder)).toEqual([{ kind: 'replaces', label: 'Chỉ thị số 77/CT-UBND', href: null }]);
  });

  test('guess nothing where two documents of other organs share a number', () => {
    const [a, b] = ['Xã A', 'Xã B'].map((ten) => entryOf({ co_quan: `{ten: ${ten}, ky_hieu: UBND}`, so: 5, ngay: '2025-01-01' })) as [
      SiteEntry,
      SiteEntry,
    ];
    const from = entryOf({ so: 6, thay_the: 'Chỉ thị số 05/CT-UBND' });
    expect(siteRelations([a, b, from]).get(from.folder)).toEqual([{ kind: 'replaces', label: 'Chỉ thị số 05/CT-UBND', href: null }]);
  });
});

describe('drafts and restricted documents', () => {
  const word = 'XUYENCHIHONGNGOC';
  const planted = (changes: Parameters<typeof directive>[0]) =>
    documentOf(directive(changes).replaceAll('hồ chứa', word).replace('Lê Thị Ánh Nguyệt', word).replace('Bộ Nông', word));

  test('have no entry', () => {
    for (const stage of ['du_thao', 'trinh_ky']) expect(publicEntry(planted({ stage }))).toBeNull();
    for (const extra of ['luu_hanh: noi_bo\n', 'luu_hanh: xem_xong_tra_lai\n', 'do_mat: mat\n', 'luu_hanh: [noi_bo]\n'])
      expect(publicEntry(planted({ extra }))).toBeNull();
    expect(publicEntry(planted({}))).not.toBeNull();
  });

  test('leave no word of theirs in any file of the site', () => {
    const documents = [
      documentOf(directive()),
      ...['du_thao', 'trinh_ky'].map((stage) => planted({ stage })),
      ...['luu_hanh: noi_bo\n', 'do_mat: toi_mat\n'].map((extra) => planted({ extra })),
    ];
    const files = filesOf(documents.flatMap((document) => publicEntry(document) ?? []));
    for (const [path, text] of files) expect([path, text.toUpperCase().includes(word)]).toEqual([path, false]);
    expect(files.get('index.html')).toContain('hồ chứa');
  });

  test('cannot come back from a cache', () => {
    const entry = entries[0] as SiteEntry;
    expect(entryFromCache(JSON.stringify(entry))).toEqual(entry);
    for (const text of ['', 'null', '{}', '[]', JSON.stringify({ ...entry, status: 'du_thao' })]) expect(entryFromCache(text)).toBeNull();
  });
});

test('the address of a site ends in one slash, and is none where it is no web address', () => {
  expect(siteUrl('https://a.vn')).toBe('https://a.vn/');
  expect(siteUrl('https://a.vn/van-ban//')).toBe('https://a.vn/van-ban/');
  for (const address of [null, '', 'a.vn', 'javascript:alert(1)', 'ftp://a.vn']) expect(siteUrl(address)).toBeNull();
});
