import { type Content, type Html, html, jsonForScript } from './html.ts';
import { shortened } from './phrases.ts';
import type { SiteContext } from './site-context.ts';
import { renderTemplate, type Templates } from './templates.ts';

/** The list of the site that a page belongs to, for the navigation. */
export type Section = 'newest' | 'organs' | 'types' | 'fields' | 'years' | 'pieces' | 'search';

/** What the frame of a page needs besides its content. */
export interface Page {
  readonly title: string;
  readonly description: string;
  /** Where the page stands below the root of the site: `van-ban/…/index.html`. */
  readonly path: string;
  /** Loại của trang theo OpenGraph. */
  readonly kind: 'article' | 'website';
  /** ISO date or point of time. */
  readonly published: string | null;
  readonly section: Section | null;
  /** A page that is never published: no links to the site, no search engine. */
  readonly internal: boolean;
  /** A page that no search engine should list, though it is not internal: a machine's draft. */
  readonly unlisted?: boolean;
  /** A page that a server shows at whatever address was asked for: its links start at the root of the host, and it has no address of its own. */
  readonly anywhere?: boolean;
  /** The picture that stands for the page where it is shared: a file beside it. */
  readonly image?: { readonly file: string; readonly alt: string } | null;
  /** schema.org data; null for none. */
  readonly data: unknown;
  /** Other forms of the page, relative to it. */
  readonly alternates: readonly { readonly type: string; readonly href: string; readonly title: string }[];
  /** A script of `assets/` that enhances the page. */
  readonly script: string | null;
  readonly content: Content;
}

/** Search engines and html-validate's rule on titles agree on this length. */
const MAX_TITLE = 70;
const MAX_DESCRIPTION = 200;

/** The way from a page to the root of the site: `../` for each folder that it is in. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** The public address of a page; null where the site has none. An index page goes by its folder. */
export function addressOf(site: SiteContext, path: string): string | null {
  return site.url === null ? null : `${site.url}${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The way from the root of the host to that of the site: `/van-ban/` where the site stands in a folder; `/` where it has no address. */
export function hostRootOf(site: SiteContext): string {
  return site.url === null ? '/' : (/^https?:\/\/[^/]+(\/.*)$/i.exec(site.url)?.[1] ?? '/');
}

/** A whole page: the template `layout` around a content. */
export function writePage(page: Page, templates: Templates, site: SiteContext): string {
  const root = page.anywhere ? hostRootOf(site) : rootOf(page.path);
  const address = page.internal || page.anywhere ? null : addressOf(site, page.path);
  const description = shortened(page.description, MAX_DESCRIPTION);
  const title = shortened(page.title, MAX_TITLE);
  return renderTemplate(templates, 'layout', {
    title,
    description,
    root,
    canonical: address,
    robots: page.internal ? 'noindex, nofollow, noarchive' : page.unlisted || page.anywhere ? 'noindex' : null,
    social: page.internal || page.anywhere ? null : social(page, site, address, description),
    alternate: html`${page.alternates.map(({ type, href, title: name }) => html`<link rel="alternate" type="${type}" href="${href}" title="${name}">\n`)}`,
    script: page.script,
    data: page.data === null ? null : jsonForScript(page.data),
    site: { name: site.name, publisher: site.publisher },
    internal: page.internal,
    current: sectionFlags(page.section),
    content: html`${page.content}`,
  }).toHTML();
}

function social(page: Page, site: SiteContext, address: string | null, description: string): Html {
  const property = (name: string, value: string | null) => (value === null ? null : html`<meta property="${name}" content="${value}">\n`);
  const picture = page.image ? addressOf(site, `${page.path.replace(/[^/]*$/, '')}${page.image.file}`) : null;
  return html`${property('og:type', page.kind)}${property('og:locale', 'vi_VN')}${property('og:site_name', site.name)}${property('og:title', shortened(page.title, MAX_DESCRIPTION))}${property('og:description', description)}${property('og:url', address)}${property('og:image', picture)}${picture === null ? null : property('og:image:alt', page.image?.alt ?? null)}${page.kind === 'article' ? property('article:published_time', page.published) : null}`;
}

function sectionFlags(section: Section | null): Readonly<Record<Section, boolean>> {
  return {
    newest: section === 'newest',
    organs: section === 'organs',
    types: section === 'types',
    fields: section === 'fields',
    years: section === 'years',
    pieces: section === 'pieces',
    search: section === 'search',
  };
}
