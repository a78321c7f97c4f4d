import { describe, expect, test } from 'vitest';
import { type LegislationFacts, legislationData } from '../../../src/writers/html/json-ld.ts';
import { defaultSite } from '../../../src/writers/html/site-context.ts';
import { siteRelations, supersessionOf } from '../../../src/writers/html/site-relations.ts';
import { entryOf } from './fixtures.ts';

/** What schema.org lets the values of the properties that pages use be: names of types, or `text`, `date`, `url`. */
const VOCABULARY: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Legislation: {
    name: ['text'],
    alternateName: ['text'],
    abstract: ['text'],
    legislationType: ['text'],
    legislationIdentifier: ['text'],
    legislationDate: ['date'],
    temporalCoverage: ['text'],
    legislationPassedBy: ['GovernmentOrganization'],
    legislationResponsible: ['Person'],
    legislationLegalForce: ['url'],
    legislationRepeals: ['Legislation'],
    legislationCorrects: ['Legislation'],
    isBasedOn: ['Legislation'],
    about: ['Thing'],
    keywords: ['text'],
    inLanguage: ['text'],
    url: ['url'],
    encoding: ['MediaObject'],
  },
  NewsArticle: {
    headline: ['text'],
    description: ['text'],
    inLanguage: ['text'],
    datePublished: ['date'],
    author: ['GovernmentOrganization'],
    publisher: ['Organization'],
    mainEntityOfPage: ['url'],
    about: ['Legislation', 'reference'],
  },
  GovernmentOrganization: { name: ['text'] },
  Organization: { name: ['text'], url: ['url'] },
  Person: { name: ['text'] },
  Thing: { name: ['text'] },
  MediaObject: { encodingFormat: ['text'], contentUrl: ['url'] },
};

type Node = Readonly<Record<string, unknown>>;

function kindOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return String((value as Node)['@type'] ?? 'reference');
  if (typeof value !== 'string') return typeof value;
  return /^https:\/\//.test(value) ? 'url' : /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'date' : 'text';
}

/** Properties that a type has not, and values that are none of the expected ones. */
function faults(node: Node): string[] {
  const type = String(node['@type']);
  return Object.entries(node).flatMap(([property, value]) => {
    if (property === '@type' || property === '@id' || value === undefined) return [];
    const expected = VOCABULARY[type]?.[property];
    if (!expected) return [`${type}.${property}`];
    return [value].flat().flatMap((one) => {
      const kind = kindOf(one);
      return expected.includes(kind)
        ? VOCABULARY[kind]
          ? faults(one as Node)
          : []
        : [`${type}.${property}: ${kind}, cần ${expected.join(', ')}`];
    });
  });
}

const facts: LegislationFacts = {
  name: 'Chỉ thị số 05/CT-UBND',
  headline: `Chỉ thị về ${'tăng cường phòng cháy '.repeat(9)}`,
  abstract: 'Chủ tịch vừa ban hành Chỉ thị.',
  typeName: 'Chỉ thị',
  numberSymbol: '05/CT-UBND',
  date: '2026-04-08',
  effectiveFrom: '2026-05-01',
  issuer: 'Ủy ban nhân dân tỉnh Thanh Hóa',
  signer: 'Lê Khắc Thạch',
  field: 'Phòng cháy',
  keywords: ['nhà ở', 'mùa nắng'],
  stage: 'ban_hanh',
  superseded: false,
  repeals: [{ name: 'Chỉ thị số 04/CT-UBND', address: 'https://a.vn/van-ban/a/2025/04-ct-ubnd/' }],
  corrects: [{ name: 'Chỉ thị số 03/CT-UBND', address: null }],
  bases: [{ name: 'Nghị quyết số 02/NQ-HĐND', address: null }],
  address: 'https://a.vn/van-ban/a/2026/05-ct-ubnd/',
  files: [{ href: 'https://a.vn/van-ban/a/2026/05-ct-ubnd/05-ct-ubnd.docx', mediaType: 'application/pdf' }],
};
const bare: LegislationFacts = {
  ...facts,
  numberSymbol: null,
  date: null,
  effectiveFrom: null,
  signer: null,
  field: null,
  keywords: [],
  repeals: [],
  corrects: [],
  bases: [],
  address: null,
  files: [],
};

describe('what schema.org is told of a document', () => {
  const graphOf = (given: LegislationFacts) => (legislationData(given, defaultSite) as { '@graph': Node[] })['@graph'];

  test('has only properties of its types, each with a value of an expected type, whatever is known of it', () => {
    for (const given of [facts, bare]) expect(graphOf(given).flatMap(faults)).toEqual([]);
    expect(faults({ '@type': 'Legislation', about: 'Phòng cháy', signer: 'A' })).toEqual([
      'Legislation.about: text, cần Thing',
      'Legislation.signer',
    ]);
  });

  test('links what it repeals by the name that the other page gives itself, and cuts a long headline between words', () => {
    const [legislation, news] = graphOf(facts) as [Node, Node];
    expect(legislation['legislationRepeals']).toEqual([
      {
        '@type': 'Legislation',
        '@id': 'https://a.vn/van-ban/a/2025/04-ct-ubnd/#van-ban',
        name: 'Chỉ thị số 04/CT-UBND',
        url: 'https://a.vn/van-ban/a/2025/04-ct-ubnd/',
      },
    ]);
    expect(news['headline']).toMatch(/^.{80,109} (?:tăng|cường|phòng|cháy)…$/);
  });

  test('is in force from its day on, is not once it was withdrawn or superseded, and before it takes effect no page says either', () => {
    const stateOf = (given: Partial<LegislationFacts>) => {
      const { legislationLegalForce: force, temporalCoverage: period } = graphOf({ ...facts, ...given })[0] as Node;
      return [String(force).replace('https://schema.org/', ''), period];
    };
    expect(stateOf({ effectiveFrom: null })).toEqual(['InForce', undefined]);
    expect(stateOf({ effectiveFrom: '2026-04-08' })).toEqual(['InForce', '2026-04-08/..']);
    expect(stateOf({ effectiveFrom: '2026-05-01' })).toEqual(['undefined', '2026-05-01/..']);
    expect(stateOf({ effectiveFrom: '2026-05-01', date: null })).toEqual(['undefined', '2026-05-01/..']);
    for (const effectiveFrom of [null, '2026-04-08', '2026-05-01']) {
      expect(stateOf({ effectiveFrom, superseded: true })).toEqual(['NotInForce', undefined]);
      expect(stateOf({ effectiveFrom, stage: 'thu_hoi' })).toEqual(['NotInForce', undefined]);
    }
  });
});

describe('what superseded a document, among others of its office only', () => {
  const own = entryOf({ so: 1, ngay: '2018-04-02' });
  const by = (changes: Parameters<typeof entryOf>[0]) => supersessionOf(own, [entryOf({ so: 2, ngay: '2026-02-03', ...changes })]);

  test('is what names it with its date', () => {
    const found = by({ thay_the: 'Chỉ thị số 01/CT-UBND ngày 02/4/2018' });
    expect(found).toEqual(
      siteRelations([own, entryOf({ so: 2, ngay: '2026-02-03', thay_the: 'Chỉ thị số 01/CT-UBND' })]).get(own.folder)?.[0],
    );
    expect(found).toMatchObject({ kind: 'replacedBy', label: 'Chỉ thị số 02/CT-UBND ngày 03/02/2026' });
    expect(by({ bai_bo: 'Chỉ thị số 01/CT-UBND ngày 02 tháng 4 năm 2018' })?.kind).toBe('repealedBy');
  });

  test('is not what may mean another one, nor what was withdrawn, nor itself', () => {
    expect(by({ thay_the: 'Chỉ thị số 01/CT-UBND' })).toBeNull();
    expect(by({ thay_the: 'Chỉ thị số 01/CT-UBND ngày 05/4/2019' })).toBeNull();
    expect(by({ thay_the: 'Chỉ thị số 01/CT-UBND ngày 02/4/2018', stage: 'thu_hoi' })).toBeNull();
    expect(supersessionOf(own, [own])).toBeNull();
  });
});
