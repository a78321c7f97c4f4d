import type { Stage } from '../../document/document.ts';
import { shortened } from './phrases.ts';
import type { SiteContext } from './site-context.ts';

/** What schema.org is told about a document. */
export interface LegislationFacts {
  readonly name: string;
  readonly headline: string;
  readonly abstract: string;
  readonly typeName: string;
  readonly numberSymbol: string | null;
  /** ISO dates. */
  readonly date: string | null;
  readonly effectiveFrom: string | null;
  readonly issuer: string;
  readonly signer: string | null;
  readonly field: string | null;
  readonly keywords: readonly string[];
  readonly stage: Stage;
  readonly superseded: boolean;
  /** What it replaces or repeals, what it corrects, what it is based on. */
  readonly repeals: readonly OtherLegislation[];
  readonly corrects: readonly OtherLegislation[];
  readonly bases: readonly OtherLegislation[];
  /** Absolute; null where the site has no address. */
  readonly address: string | null;
  /** Files to download, absolute or relative to the page. */
  readonly files: readonly { readonly href: string; readonly mediaType: string }[];
}

/** A document that this one speaks of. */
export interface OtherLegislation {
  readonly name: string;
  /** Absolute; null where it has no page, or the site no address. */
  readonly address: string | null;
}

/** Longer headlines are cut by those who read the data. */
export const MAX_HEADLINE = 110;

/**
 * schema.org: the document as Legislation, its page as NewsArticle about it. Keys without a value are left out. No clock is read, so a document
 * that takes effect after its day is said neither to be in force nor not: `temporalCoverage` tells from when; and one that is no longer in force
 * has no open end.
 */
export function legislationData(facts: LegislationFacts, site: SiteContext): unknown {
  const issuer = { '@type': 'GovernmentOrganization', name: facts.issuer };
  const id = facts.address === null ? undefined : `${facts.address}#van-ban`;
  const ended = facts.stage === 'thu_hoi' || facts.superseded;
  const begun = facts.effectiveFrom === null || (facts.date !== null && facts.effectiveFrom <= facts.date);
  const legislation = {
    '@type': 'Legislation',
    '@id': id,
    name: facts.name,
    alternateName: facts.headline,
    abstract: facts.abstract,
    legislationType: facts.typeName,
    legislationIdentifier: facts.numberSymbol ?? undefined,
    legislationDate: facts.date ?? undefined,
    temporalCoverage: facts.effectiveFrom === null || ended ? undefined : `${facts.effectiveFrom}/..`,
    legislationPassedBy: issuer,
    legislationResponsible: facts.signer === null ? undefined : { '@type': 'Person', name: facts.signer },
    legislationLegalForce: ended ? 'https://schema.org/NotInForce' : begun ? 'https://schema.org/InForce' : undefined,
    legislationRepeals: others(facts.repeals),
    legislationCorrects: others(facts.corrects),
    isBasedOn: others(facts.bases),
    about: facts.field === null ? undefined : { '@type': 'Thing', name: facts.field },
    keywords: facts.keywords.length === 0 ? undefined : facts.keywords.join(', '),
    inLanguage: 'vi',
    url: facts.address ?? undefined,
    encoding: facts.files.map(({ href, mediaType }) => ({ '@type': 'MediaObject', encodingFormat: mediaType, contentUrl: href })),
  };
  const article = {
    '@type': 'NewsArticle',
    headline: shortened(facts.headline, MAX_HEADLINE),
    description: facts.abstract,
    inLanguage: 'vi',
    datePublished: facts.date ?? undefined,
    author: issuer,
    publisher: { '@type': 'Organization', name: site.publisher ?? site.name, url: site.url ?? undefined },
    mainEntityOfPage: facts.address ?? undefined,
    about: id === undefined ? { '@type': 'Legislation', name: facts.name } : { '@id': id },
  };
  return { '@context': 'https://schema.org', '@graph': [legislation, article] };
}

function others(documents: readonly OtherLegislation[]) {
  if (documents.length === 0) return undefined;
  return documents.map(({ name, address }) => ({
    '@type': 'Legislation',
    '@id': address === null ? undefined : `${address}#van-ban`,
    name,
    url: address ?? undefined,
  }));
}
