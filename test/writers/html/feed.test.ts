import { describe, expect, test } from 'vitest';
import { defaultSite, type SiteContext } from '../../../src/writers/html/site-context.ts';
import type { SiteEntry } from '../../../src/writers/html/site-entry.ts';
import type { SitePiece } from '../../../src/writers/html/site-piece.ts';
import { writeSite } from '../../../src/writers/html/write-site.ts';
import { builtInTemplates, entryOf } from './fixtures.ts';
import { xmlFaults } from './validate-xml.ts';

const templates = builtInTemplates();
const site: SiteContext = { ...defaultSite, url: 'https://vanban.example.vn/', publisher: 'Ủy ban nhân dân tỉnh' };
const filesOf = (entries: readonly SiteEntry[], pieces: readonly SitePiece[] = [], context = site) =>
  new Map(Array.from(writeSite(entries, pieces, templates, context), ({ path, text }) => [path, text]));

const entries = [
  entryOf({ so: 1, ngay: '2018-04-02', trich_yeu: 'Về an ninh trật tự' }),
  entryOf({ so: 2, ngay: '2026-02-03', trich_yeu: 'Về phòng, chống thiên tai', stage: 'thu_hoi' }),
  entryOf({ co_quan: '{ten: Ủy ban nhân dân xã Ấm Thượng, ky_hieu: UBND}', so: 3, ngay: '2025-07-08' }),
];
const piece = {
  folder: entries[0]?.folder,
  file: 'bao',
  kind: { slug: 'bao', name: 'Tin báo' },
  title: 'Giữ bình yên & trật tự',
  lead: 'Tỉnh yêu cầu giữ bình yên.',
  byline: null,
  published: '2018-04-03T05:30',
  publishedText: '03/04/2018 05:30',
} as SitePiece;
const odd = {
  ...(entries[0] as SiteEntry),
  headline: '<![CDATA[ ]]> & \u0000 \ud800 "x"',
  organ: { slug: 'a', name: '</name>&amp;' },
};

describe('the feed', () => {
  const feed = (...given: Parameters<typeof filesOf>) => filesOf(...given).get('feed.xml') as string;

  test('is what the grammar of Atom allows: with pieces, without an address, empty, with odd texts', async () => {
    for (const text of [feed(entries, [piece]), feed(entries, [piece], { ...site, url: null, publisher: null }), feed([]), feed([odd])])
      expect(await xmlFaults(text, 'atom')).toEqual([]);
  });

  test('is held to that grammar: one fault each is told', async () => {
    const text = feed(entries, [piece]);
    for (const [from, to] of [
      [/<updated>[^<]+/, '<updated>2026-02-03'],
      [/<updated>[^<]+/, '<updated>2026-02-31T00:00:00+07:00'],
      [/<title>[^<]+<\/title>/, ''],
      [/<id>https/, '<id>https</id><id>https'],
      [/<author><name>[^<]+<\/name>/, '<author>'],
      [/ term="[^"]+"/, ''],
      [/<summary>/, '<description>a</description><summary>'],
      [/&amp;/, '&'],
    ] as const) {
      expect(text).toMatch(from);
      expect([String(from), (await xmlFaults(text.replace(from, to), 'atom')).length > 0]).toEqual([String(from), true]);
    }
  });
});

describe('the sitemap', () => {
  test('is what the grammar of sitemaps allows, also where it is split', async () => {
    expect(await xmlFaults(filesOf(entries, [piece]).get('sitemap.xml') as string, 'sitemap')).toEqual([]);
    const many = Array.from({ length: 50_100 }, (_, index) => ({ ...(entries[0] as SiteEntry), folder: `van-ban/a/2018/${index}` }));
    const split = filesOf(many);
    for (const path of ['sitemap.xml', 'sitemap-2.xml'])
      expect([path, await xmlFaults(split.get(path) as string, 'sitemap')]).toEqual([path, []]);
  });

  test('is held to that grammar', async () => {
    const text = filesOf(entries).get('sitemap.xml') as string;
    for (const [from, to] of [
      [/<lastmod>[^<]+/, '<lastmod>hôm qua'],
      [/<loc>https:\/\//, '<loc>'],
      [/<url>/, '<url><title>a</title>'],
    ] as const)
      expect([String(from), (await xmlFaults(text.replace(from, to), 'sitemap')).length > 0]).toEqual([String(from), true]);
  });
});
