import type { Configuration } from '../../document/configuration.ts';
import { fieldReader } from '../../document/shape.ts';

/** Trang công khai: what every page says of the site that it belongs to. */
export interface SiteContext {
  /** «Văn bản chỉ đạo, điều hành tỉnh Thanh Hóa». */
  readonly name: string;
  readonly description: string;
  /** Absolute, ends in `/`; null: pages make no absolute links, and there is no sitemap. */
  readonly url: string | null;
  /** Cơ quan chủ quản of the site, for the foot of pages and the feed; null: the site's name. */
  readonly publisher: string | null;
}

export const defaultSite: SiteContext = {
  name: 'Văn bản chỉ đạo, điều hành',
  description: 'Toàn văn các văn bản đã ban hành, xếp theo cơ quan, năm, loại và lĩnh vực.',
  url: null,
  publisher: null,
};

/** Key `trang` of `chithi.yaml`: `ten`, `mo_ta`, `dia_chi`, `chu_quan`. An address that is no http(s) address counts as none. */
export function siteContext(configuration: Pick<Configuration, 'site'>): SiteContext {
  const read = fieldReader(configuration.site);
  return {
    name: read.text('ten')?.value ?? defaultSite.name,
    description: read.text('mo_ta')?.value ?? defaultSite.description,
    url: siteUrl(read.text('dia_chi')?.value ?? null),
    publisher: read.text('chu_quan')?.value ?? null,
  };
}

/** The address with a slash at its end, without query or fragment; null where it is none. */
export function siteUrl(address: string | null): string | null {
  const match = address === null ? null : /^https?:\/\/[^\s?#"<>\\]+/i.exec(address.trim());
  return match ? `${match[0].replace(/\/+$/, '')}/` : null;
}
