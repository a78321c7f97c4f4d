import { compareVietnamese } from '../../vietnamese/collation.ts';
import { atomFeed } from './feed.ts';
import { type Html, html } from './html.ts';
import { addressOf, hostRootOf, type Page, rootOf, type Section, writePage } from './page.ts';
import { shortDate } from './phrases.ts';
import { compareYears, PIECES, type SearchShard, searchShards } from './search-index.ts';
import type { SiteContext } from './site-context.ts';
import { compareNewest, type Shelf, type SiteEntry } from './site-entry.ts';
import { type ListedPiece, listedPieces, type SitePiece, timeOfPiece } from './site-piece.ts';
import { type DocumentMark, documentMarks, markNames, siteRelations } from './site-relations.ts';
import { type SitemapPage, sitemapFiles } from './sitemap.ts';
import { renderTemplate, type Templates } from './templates.ts';

/** A file of the site, by its path below the root. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
  /** The text in pieces, where it is long. */
  readonly pieces?: () => Iterable<string>;
}

/** Documents to a page of a list. */
const PAGE_SIZE = 100;
/** Documents on the home page. */
const NEWEST = 20;
/** Press pieces on the home page. */
const NEWEST_PIECES = 6;
/** Links of a kind on the home page. */
const SHORTCUTS = 12;

/**
 * The whole site but the folders of the documents: home, lists by organ, type, field and year, list of press pieces, search, feed, sitemap,
 * page for addresses that are not there, assets. Complete without script. The same entries and pieces in any order give the same files. One
 * file after another, each made when it is asked for: those of an archive do not stand in memory together.
 */
export function* writeSite(
  entries: readonly SiteEntry[],
  sitePieces: readonly SitePiece[],
  templates: Templates,
  site: SiteContext,
): Generator<SiteFile, void> {
  const newestFirst = [...entries].sort(compareNewest);
  const pieces = listedPieces(sitePieces, newestFirst);
  const marks = documentMarks(newestFirst, siteRelations(newestFirst));
  const row: RowWriter<SiteEntry> = (entry, root) => renderTemplate(templates, 'entry', entryView(entry, root, marks));
  const shelves = allShelves(newestFirst);
  const shards = searchShards(newestFirst, pieces, marks);
  const listed: string[] = [];
  for (const page of sitePages({ newestFirst, pieces, shelves, marks, row }, shards, templates, site)) {
    listed.push(page.path);
    yield page;
  }
  yield missingPage(templates, site);
  for (const { path, pieces: inPieces } of shards)
    yield {
      path,
      get text() {
        return [...inPieces()].join('');
      },
      pieces: inPieces,
    };
  yield { path: 'feed.xml', text: atomFeed(newestFirst, pieces, marks, site) };
  const known = (): SitemapPage[] => [
    ...listed.map((path) => ({ path, changed: null })),
    ...newestFirst.map(({ folder, date }) => ({ path: `${folder}/index.html`, changed: date })),
    ...pieces.map((piece) => ({ path: piece.path, changed: timeOfPiece(piece)?.slice(0, 10) ?? null })),
  ];
  if (site.url !== null) yield* sitemapFiles(known(), site);
  yield* assets(templates);
}

/** What the pages of the site show. */
interface SiteContent {
  readonly newestFirst: readonly SiteEntry[];
  readonly pieces: readonly ListedPiece[];
  readonly shelves: readonly ShelfGroup[];
  readonly marks: Marks;
  readonly row: RowWriter<SiteEntry>;
}

/** The pages that search engines may know. */
function* sitePages(
  content: SiteContent,
  shards: readonly SearchShard[],
  templates: Templates,
  site: SiteContext,
): Generator<SiteFile, void> {
  yield homePage(content, templates, site);
  for (const group of content.shelves) {
    yield directoryPage(group, templates, site);
    for (const shelf of group.shelves) yield* shelfPages(group, shelf, content.row, templates, site);
  }
  yield* piecePages(content.pieces, content.marks, templates, site);
  yield searchPage(shards, content.shelves, content.pieces.length > 0, templates, site);
}

/** Style sheet, scripts and icon, as the templates hold them. */
function assets(templates: Templates): SiteFile[] {
  return Object.entries(templates)
    .filter(([path]) => path.startsWith('web/assets/'))
    .map(([path, text]) => ({ path: path.slice('web/'.length), text }));
}

interface ShelfGroup {
  /** First segment of its addresses: `loai`. */
  readonly folder: string;
  readonly section: Section;
  /** Name of the template that titles its lists, and of the field of the home page. */
  readonly kind: 'organs' | 'types' | 'fields' | 'years';
  readonly shelves: readonly FilledShelf[];
}

interface FilledShelf<T = SiteEntry> extends Shelf {
  /** Newest first. */
  readonly entries: readonly T[];
}

/** The lists of the site, in the order of the navigation. */
function allShelves(newestFirst: readonly SiteEntry[]): readonly ShelfGroup[] {
  const ranks = new Map(newestFirst.map(({ type }) => [type.slug, type.rank]));
  const byName = (a: Shelf, b: Shelf) => compareVietnamese(a.name, b.name) || (a.slug < b.slug ? -1 : 1);
  const byRank = (a: Shelf, b: Shelf) => (ranks.get(a.slug) as number) - (ranks.get(b.slug) as number) || byName(a, b);
  const yearOf = ({ year }: SiteEntry): Shelf => ({ slug: year, name: year === 'chua-ngay' ? 'Chưa ghi ngày' : `Năm ${year}` });
  return [
    { folder: 'co-quan', section: 'organs', kind: 'organs', shelves: grouped(newestFirst, ({ organ }) => organ).sort(byName) },
    { folder: 'loai', section: 'types', kind: 'types', shelves: grouped(newestFirst, ({ type }) => type).sort(byRank) },
    { folder: 'linh-vuc', section: 'fields', kind: 'fields', shelves: grouped(newestFirst, ({ field }) => field).sort(byName) },
    { folder: 'nam', section: 'years', kind: 'years', shelves: grouped(newestFirst, yearOf).sort((a, b) => compareYears(a.slug, b.slug)) },
  ];
}

function grouped<T>(entries: readonly T[], shelfOf: (entry: T) => Shelf | null): FilledShelf<T>[] {
  const shelves = new Map<string, { shelf: Shelf; entries: T[] }>();
  for (const entry of entries) {
    const shelf = shelfOf(entry);
    if (!shelf) continue;
    const known = shelves.get(shelf.slug);
    if (known) known.entries.push(entry);
    else shelves.set(shelf.slug, { shelf, entries: [entry] });
  }
  return [...shelves.values()].map(({ shelf, entries: own }) => ({ slug: shelf.slug, name: shelf.name, entries: own }));
}

/** Writes the line of a list, with the way from its page to the root. */
type RowWriter<T> = (one: T, root: string) => Html;
type Marks = ReadonlyMap<string, readonly DocumentMark[]>;

function entryView(entry: SiteEntry, root: string, marks: Marks) {
  return {
    href: `${root}${entry.folder}/index.html`,
    headline: entry.headline,
    announcement: entry.announcement,
    type: entry.type.name,
    numberSymbol: entry.numberSymbol,
    organ: entry.organ.name,
    date: entry.date === null ? null : { iso: entry.date, text: shortDate(entry.date) },
    marks: (marks.get(entry.folder) ?? []).map((mark) => markNames[mark]),
  };
}

function pieceView(piece: ListedPiece, root: string, marks: Marks) {
  const { about } = piece;
  const time = timeOfPiece(piece);
  return {
    href: `${root}${piece.path}`,
    title: piece.title,
    lead: piece.lead,
    kind: piece.kind.name,
    date: time === null ? null : { iso: time, text: piece.publishedText ?? shortDate(time) },
    byline: piece.byline,
    about: { href: `${root}${about.folder}/index.html`, label: about.title, organ: about.organ.name },
    marks: (marks.get(piece.folder) ?? []).map((mark) => `${about.type.name} ${markNames[mark].toLowerCase()}`),
  };
}

const plainPage: Pick<Page, 'kind' | 'published' | 'internal' | 'data' | 'alternates' | 'script'> = {
  kind: 'website',
  published: null,
  internal: false,
  data: null,
  alternates: [],
  script: null,
};

function homePage({ newestFirst, pieces, shelves: groups, marks, row }: SiteContent, templates: Templates, site: SiteContext): SiteFile {
  const path = 'index.html';
  const newest = newestFirst.slice(0, NEWEST);
  // What may no longer be relied on leads no page; it keeps its place in the list.
  const first = newest.find(({ folder }) => !marks.has(folder)) ?? newest[0];
  const others = newest.filter((entry) => entry !== first);
  const shortcuts = Object.fromEntries(
    groups.map(({ folder, kind, shelves }) => {
      const chosen = kind === 'years' || kind === 'types' ? shelves : [...shelves].sort((a, b) => b.entries.length - a.entries.length);
      return [
        kind,
        {
          links: chosen.slice(0, SHORTCUTS).map((shelf) => shelfLink(folder, shelf, '')),
          all: shelves.length > SHORTCUTS ? `${folder}/index.html` : null,
        },
      ];
    }),
  );
  const content = renderTemplate(templates, 'home', {
    site: { name: site.name, description: site.description },
    first: first ? entryView(first, '', marks) : null,
    entries: others.length > 0 ? html`${others.map((entry) => row(entry, ''))}` : null,
    pieces: {
      links: pieces.slice(0, NEWEST_PIECES).map((piece) => pieceView(piece, '', marks)),
      all: pieces.length > NEWEST_PIECES ? 'tin-bai/index.html' : null,
    },
    ...shortcuts,
  });
  const address = addressOf(site, path);
  const data =
    address === null
      ? null
      : {
          '@context': 'https://schema.org',
          '@type': 'WebSite',
          name: site.name,
          url: address,
          inLanguage: 'vi',
          potentialAction: { '@type': 'SearchAction', target: `${address}tim-kiem.html?q={q}`, 'query-input': 'required name=q' },
        };
  return {
    path,
    text: writePage(
      {
        ...plainPage,
        title: site.name,
        description: site.description,
        path,
        section: 'newest',
        data,
        alternates: [{ type: 'application/atom+xml', href: 'feed.xml', title: 'Văn bản và tin bài mới' }],
        content,
      },
      templates,
      site,
    ),
  };
}

function shelfLink(folder: string, { slug, name, entries }: FilledShelf<unknown>, root: string) {
  return { href: `${root}${folder}/${slug}/index.html`, label: name, count: countText(entries.length) };
}

/** A count with a dot between the thousands: «1.204». */
function countText(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** All lists of a kind, with how many documents each has. */
function directoryPage({ folder, section, kind, shelves }: ShelfGroup, templates: Templates, site: SiteContext): SiteFile {
  const path = `${folder}/index.html`;
  const root = rootOf(path);
  const title = directoryTitles[kind];
  const content = renderTemplate(templates, 'directory', { title, links: shelves.map((shelf) => shelfLink(folder, shelf, root)) });
  return {
    path,
    text: writePage(
      { ...plainPage, title: `${title} | ${site.name}`, description: `${title}. ${site.description}`, path, section, content },
      templates,
      site,
    ),
  };
}

const directoryTitles: Readonly<Record<ShelfGroup['kind'], string>> = {
  organs: 'Cơ quan ban hành',
  types: 'Loại văn bản',
  fields: 'Lĩnh vực',
  years: 'Năm ban hành',
};

function shelfPages(
  { folder, section, kind }: ShelfGroup,
  shelf: FilledShelf,
  row: RowWriter<SiteEntry>,
  templates: Templates,
  site: SiteContext,
): Generator<SiteFile, void> {
  return listPages(
    {
      base: `${folder}/${shelf.slug}`,
      title: shelf.name,
      directory: { folder, label: directoryTitles[kind] },
      section,
      unit: 'văn bản',
      items: shelf.entries,
      dateOf: ({ date }) => date,
      row,
    },
    templates,
    site,
  );
}

/** All press pieces, newest first, and those of each kind; the first list is there also while it is empty, for every page leads to it. */
function* piecePages(pieces: readonly ListedPiece[], marks: Marks, templates: Templates, site: SiteContext): Generator<SiteFile, void> {
  const { slug: folder, name: label } = PIECES;
  const kinds = grouped(pieces, ({ kind }) => kind).sort((a, b) => compareVietnamese(a.name, b.name));
  const row: RowWriter<ListedPiece> = (piece, root) => renderTemplate(templates, 'piece-entry', pieceView(piece, root, marks));
  const common = {
    section: 'pieces',
    unit: 'tin bài',
    dateOf: (piece: ListedPiece) => timeOfPiece(piece)?.slice(0, 10) ?? null,
    row,
    parts: (root: string, base: string) =>
      kinds.map((kind) => ({ ...shelfLink(folder, kind, root), current: base === `${folder}/${kind.slug}` })),
  } as const;
  yield* listPages({ ...common, base: folder, title: label, directory: null, items: pieces }, templates, site);
  for (const { slug, name, entries } of kinds)
    yield* listPages({ ...common, base: `${folder}/${slug}`, title: name, directory: { folder, label }, items: entries }, templates, site);
}

interface List<T> {
  /** Folder of its pages below the root. */
  readonly base: string;
  readonly title: string;
  /** The directory that it is listed in. */
  readonly directory: { readonly folder: string; readonly label: string } | null;
  readonly section: Section;
  /** What it counts: «văn bản». */
  readonly unit: string;
  /** Newest first. */
  readonly items: readonly T[];
  readonly dateOf: (one: T) => string | null;
  readonly row: RowWriter<T>;
  /** The lists that this one is divided into, as links from the root of a page. */
  readonly parts?: (root: string, base: string) => readonly { readonly href: string; readonly label: string; readonly count: string }[];
}

/**
 * The pages of a list. The first holds the newest 100 to 199; older ones are cut from the oldest end, a hundred to a page, so that a page once
 * full never changes: page 1 has the first hundred.
 */
function* listPages<T>(
  { base, title, directory, section, unit, items, dateOf, row, parts }: List<T>,
  templates: Templates,
  site: SiteContext,
): Generator<SiteFile, void> {
  const archived = Math.max(0, Math.floor(items.length / PAGE_SIZE) - 1);
  const newest = items.length - archived * PAGE_SIZE;
  const nameOf = (number: number) => (number > archived ? 'index.html' : `trang-${number}.html`);
  for (let index = 0; index <= archived; index++) {
    const number = archived + 1 - index;
    const from = index === 0 ? 0 : newest + (index - 1) * PAGE_SIZE;
    const own = items.slice(from, index === 0 ? newest : from + PAGE_SIZE);
    const path = `${base}/${nameOf(number)}`;
    const root = rootOf(path);
    const dates = own.flatMap((one) => dateOf(one) ?? []);
    const last = dates.at(-1);
    const content = renderTemplate(templates, 'list', {
      title,
      directory: directory === null ? null : { href: `${root}${directory.folder}/index.html`, label: directory.label },
      unit,
      parts: parts?.(root, base) ?? [],
      total: index === 0 && items.length > 0 ? countText(items.length) : null,
      period: archived > 0 && dates[0] && last ? { from: shortDate(last), to: shortDate(dates[0]) } : null,
      entries: own.length > 0 ? html`${own.map((one) => row(one, root))}` : null,
      newer: index === 0 ? null : nameOf(number + 1),
      older: number > 1 ? nameOf(number - 1) : null,
    });
    const suffix = index === 0 ? '' : `, trang ${number}`;
    const name = directory === null ? title : `${directory.label}: ${title}`;
    yield {
      path,
      text: writePage(
        {
          ...plainPage,
          title: `${title}${suffix} | ${site.name}`,
          description: `${name}${suffix}. ${site.description}`,
          path,
          section,
          content,
        },
        templates,
        site,
      ),
    };
  }
}

function searchPage(
  shards: readonly { readonly year: string }[],
  groups: readonly ShelfGroup[],
  withPieces: boolean,
  templates: Templates,
  site: SiteContext,
): SiteFile {
  const path = 'tim-kiem.html';
  const choices = (kind: ShelfGroup['kind']) =>
    groups.find((group) => group.kind === kind)?.shelves.map(({ slug, name }) => ({ slug, name })) ?? [];
  const content = renderTemplate(templates, 'search', {
    shards: shards.map(({ year }) => year).join(' '),
    types: [...choices('types'), ...(withPieces ? [PIECES] : [])],
    organs: choices('organs'),
    years: choices('years'),
  });
  return {
    path,
    text: writePage(
      {
        ...plainPage,
        title: `Tìm kiếm | ${site.name}`,
        description: `Tìm theo số, ký hiệu hoặc trích yếu. ${site.description}`,
        path,
        section: 'search',
        script: 'search.js',
        content,
      },
      templates,
      site,
    ),
  };
}

/** Trang báo không có địa chỉ này, which servers show under the name 404.html. */
function missingPage(templates: Templates, site: SiteContext): SiteFile {
  const path = '404.html';
  const title = 'Không có trang này';
  return {
    path,
    text: writePage(
      {
        ...plainPage,
        title: `${title} | ${site.name}`,
        description: `${title}. ${site.description}`,
        path,
        anywhere: true,
        section: null,
        content: renderTemplate(templates, 'missing', { root: hostRootOf(site) }),
      },
      templates,
      site,
    ),
  };
}
