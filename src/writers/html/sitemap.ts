import { escapeText } from './html.ts';
import { addressOf } from './page.ts';
import type { SiteContext } from './site-context.ts';

/** A page that search engines may know. */
export interface SitemapPage {
  readonly path: string;
  /** ISO date of its last change, where one is known. */
  readonly changed: string | null;
}

/** Most addresses that one sitemap may hold (sitemaps.org). */
const MAX_PAGES = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Sơ đồ trang and robots.txt; nothing where the site has no address, for a sitemap may only hold absolute ones. */
export function sitemapFiles(pages: readonly SitemapPage[], site: SiteContext): { readonly path: string; readonly text: string }[] {
  if (site.url === null) return [];
  const robots = { path: 'robots.txt', text: `User-agent: *\nAllow: /\nSitemap: ${site.url}sitemap.xml\n` };
  if (pages.length <= MAX_PAGES) return [{ path: 'sitemap.xml', text: urlSet(pages, site) }, robots];
  const parts = Array.from({ length: Math.ceil(pages.length / MAX_PAGES) }, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    text: urlSet(pages.slice(index * MAX_PAGES, (index + 1) * MAX_PAGES), site),
  }));
  const index = parts.map(({ path }) => `<sitemap><loc>${escapeText(addressOf(site, path) as string)}</loc></sitemap>\n`).join('');
  return [
    { path: 'sitemap.xml', text: `<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="${NAMESPACE}">\n${index}</sitemapindex>\n` },
    ...parts,
    robots,
  ];
}

function urlSet(pages: readonly SitemapPage[], site: SiteContext): string {
  const urls = pages.map(({ path, changed }) => {
    const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${escapeText(addressOf(site, path) as string)}</loc>${lastmod}</url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="${NAMESPACE}">\n${urls.join('')}</urlset>\n`;
}
