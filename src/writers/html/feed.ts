import { escapeText } from './html.ts';
import { instantOf } from './instant.ts';
import { addressOf } from './page.ts';
import type { SiteContext } from './site-context.ts';
import type { SiteEntry } from './site-entry.ts';
import { type ListedPiece, timeOfPiece } from './site-piece.ts';
import { type DocumentMark, markNames } from './site-relations.ts';

const MAX_ENTRIES = 30;

/** An entry of the feed, of a document or of a press piece. */
interface FeedItem {
  /** Path of the page below the root of the site. */
  readonly page: string;
  readonly title: string;
  /** Point of time. */
  readonly time: string;
  readonly author: string;
  readonly category: { readonly term: string; readonly label: string };
  readonly summary: string;
}

/**
 * Nguồn tin Atom (RFC 4287) of the newest documents and press pieces. Times are those that the sources give: the clock is never read. Without
 * an address of the site, ids are URNs and links are relative to the feed. A browser shows it by a style sheet of its own.
 */
export function atomFeed(
  newestFirst: readonly SiteEntry[],
  pieces: readonly ListedPiece[],
  marks: ReadonlyMap<string, readonly DocumentMark[]>,
  site: SiteContext,
): string {
  const items = [
    ...newestFirst.slice(0, MAX_ENTRIES).flatMap((entry) => documentItem(entry, marks)),
    ...pieces.flatMap((piece) => pieceItem(piece, marks)),
  ]
    .sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0))
    .slice(0, MAX_ENTRIES);
  const home = addressOf(site, 'index.html');
  const self = addressOf(site, 'feed.xml');
  return `<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet href="assets/feed.css"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>${escapeText(home ?? 'urn:x-chithi:van-ban')}</id>
<title>${escapeText(site.name)}</title>
<subtitle>${escapeText(site.description)}</subtitle>
<updated>${items[0]?.time ?? instantOf('1970-01-01')}</updated>
<author><name>${escapeText(site.publisher ?? site.name)}</name></author>
<link rel="alternate" type="text/html" href="${escapeText(home ?? 'index.html')}"/>
${self === null ? '' : `<link rel="self" type="application/atom+xml" href="${escapeText(self)}"/>\n`}${items.map((item) => itemXml(item, site)).join('')}</feed>
`;
}

function documentItem(entry: SiteEntry, marks: ReadonlyMap<string, readonly DocumentMark[]>): FeedItem[] {
  const { folder, headline, date, organ, type, announcement } = entry;
  if (date === null) return [];
  const marked = (marks.get(folder) ?? []).map((mark) => `[${markNames[mark]}] `).join('');
  return [
    {
      page: `${folder}/index.html`,
      title: marked + headline,
      time: instantOf(date),
      author: organ.name,
      category: { term: type.slug, label: type.name },
      summary: announcement,
    },
  ];
}

function pieceItem(piece: ListedPiece, marks: ReadonlyMap<string, readonly DocumentMark[]>): FeedItem[] {
  const time = timeOfPiece(piece);
  if (time === null) return [];
  const marked = (marks.get(piece.folder) ?? []).map((mark) => `[${piece.about.type.name} ${markNames[mark].toLowerCase()}] `).join('');
  return [
    {
      page: piece.path,
      title: marked + piece.title,
      time: instantOf(time),
      author: piece.byline ?? piece.about.organ.name,
      category: { term: `tin-bai-${piece.file}`, label: piece.kind.name },
      summary: piece.lead,
    },
  ];
}

function itemXml({ page, title, time, author, category, summary }: FeedItem, site: SiteContext): string {
  const address = addressOf(site, page);
  return `<entry>
<id>${escapeText(address ?? `urn:x-chithi:${page.replace(/\/index\.html$/, '')}`)}</id>
<title>${escapeText(title)}</title>
<updated>${time}</updated>
<published>${time}</published>
<author><name>${escapeText(author)}</name></author>
<category term="${escapeText(category.term)}" label="${escapeText(category.label)}"/>
<link rel="alternate" type="text/html" hreflang="vi" href="${escapeText(address ?? page)}"/>
<summary>${escapeText(summary)}</summary>
</entry>
`;
}
