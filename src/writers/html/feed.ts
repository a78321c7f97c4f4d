import { escapeText } from './html.ts';
import { addressOf } from './page.ts';
import type { SiteContext } from './site-context.ts';
import type { SiteEntry } from './site-entry.ts';

const MAX_ENTRIES = 30;

/**
 * Nguồn tin Atom (RFC 4287) of the newest documents. Times are the day of issue, midnight in Vietnam: the clock is never read. Without an
 * address of the site, ids are URNs and links are relative to the feed.
 */
export function atomFeed(newestFirst: readonly SiteEntry[], site: SiteContext): string {
  const entries = newestFirst.filter(({ date }) => date !== null).slice(0, MAX_ENTRIES);
  const home = addressOf(site, 'index.html');
  const self = addressOf(site, 'feed.xml');
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>${escapeText(home ?? 'urn:x-chithi:van-ban')}</id>
<title>${escapeText(site.name)}</title>
<subtitle>${escapeText(site.description)}</subtitle>
<updated>${timeOf(entries[0]?.date ?? '1970-01-01')}</updated>
<author><name>${escapeText(site.publisher ?? site.name)}</name></author>
<link rel="alternate" type="text/html" href="${escapeText(home ?? 'index.html')}"/>
${self === null ? '' : `<link rel="self" type="application/atom+xml" href="${escapeText(self)}"/>\n`}${entries.map((entry) => entryXml(entry, site)).join('')}</feed>
`;
}

function entryXml(entry: SiteEntry, site: SiteContext): string {
  const page = `${entry.folder}/index.html`;
  const address = addressOf(site, page);
  const withdrawn = entry.status === 'thu_hoi' ? '[Đã thu hồi] ' : '';
  return `<entry>
<id>${escapeText(address ?? `urn:x-chithi:${entry.folder}`)}</id>
<title>${escapeText(withdrawn + entry.headline)}</title>
<updated>${timeOf(entry.date as string)}</updated>
<published>${timeOf(entry.date as string)}</published>
<author><name>${escapeText(entry.organ.name)}</name></author>
<category term="${escapeText(entry.type.slug)}" label="${escapeText(entry.type.name)}"/>
<link rel="alternate" type="text/html" hreflang="vi" href="${escapeText(address ?? page)}"/>
<summary>${escapeText(entry.announcement)}</summary>
</entry>
`;
}

function timeOf(date: string): string {
  return `${date}T00:00:00+07:00`;
}
