import type { Span } from '../../source/span.ts';
import type { CitationFault } from './citation.ts';
import type { CitationDate } from './citation-date.ts';
import { type DocumentType, weakTypeCodes } from './document-types.ts';
import { fields, stateOrganCodes } from './issuers.ts';
import type { Issuer } from './parse-issuer.ts';
import type { DocumentSymbol } from './parse-symbol.ts';

/** What the faults of a citation are judged from; spans are of the text that the symbol was read from. */
export interface CitationEvidence {
  readonly type: DocumentType | undefined;
  readonly symbol: DocumentSymbol | undefined;
  readonly date: CitationDate | undefined;
  readonly issuer: Issuer | undefined;
  readonly typeRange: Span | undefined;
  readonly dateSpan: Span | undefined;
  readonly issuerSpan: Span | undefined;
  readonly missingSo: boolean;
  readonly named: boolean;
  readonly titleFaults: readonly CitationFault[];
}

/** Organs that carry one symbol only, so that another in the citation is a slip. */
const exclusive = new Set([
  'CP',
  'TTG',
  'TW',
  'TU',
  'QH',
  'UBTVQH',
  'UBND',
  'HĐND',
  'CTN',
  'BCA',
  'BQP',
  'BYT',
  'BTP',
  'BNV',
  'BXD',
  'BGTVT',
  'BTTTT',
  'BTNMT',
  'BGDĐT',
  'BLĐTBXH',
  'VPCP',
]);

/** Unit acts never carry the year in their number; a chỉ thị ceased to be a quy phạm pháp luật on 1/7/2016. */
const unitActs = new Set(['KH', 'BC', 'TB', 'TTr', 'HD', 'CTr', 'CĐ', 'KL', 'ĐA', 'PA']);

export function citationFaults(evidence: CitationEvidence): CitationFault[] {
  const { type, symbol, date, issuer } = evidence;
  const faults: CitationFault[] = [];
  if (symbol) {
    // Until the rules of 1998 State organs wrote `111-QĐ/UB` too.
    const early = date?.date != null && date.date < '1999';
    faults.push(...symbol.faults.filter((fault) => !(early && fault.kind === 'party-form-for-state')));
    if (evidence.missingSo && symbol.number !== null)
      faults.push({ start: symbol.start, end: symbol.start, kind: 'missing-so', replacement: 'số ' });
    if (type && contradicts(type, symbol))
      faults.push({ start: symbol.start, end: symbol.end, kind: 'type-symbol-mismatch', expected: type.codes[0] });
    if (type?.law && evidence.named) faults.push({ start: symbol.start, end: symbol.end, kind: 'law-with-number' });
    const year = Number(symbol.year);
    if (symbol.year && symbol.typeCode && (unitActs.has(symbol.typeCode) || (symbol.typeCode === 'CT' && year >= 2017))) {
      faults.push({ start: symbol.start, end: symbol.end, kind: 'year-in-unit-act' });
    }
    if (symbol.year?.length === 4 && date?.date && evidence.dateSpan && date.date.slice(0, 4) !== symbol.year) {
      faults.push({ ...evidence.dateSpan, kind: 'year-differs-from-date', expected: symbol.year });
    }
    const organs = symbol.organs.map((organ) => organ.toUpperCase().replace(/^((?:UBTV)?QH)\d+$/, '$1'));
    const code = issuer?.code?.toUpperCase();
    // A joint circular names its organs in any order.
    if (organs[0] && code && evidence.issuerSpan && !organs.includes(code) && areDifferent(organs[0], code)) {
      faults.push({ ...evidence.issuerSpan, kind: 'issuer-symbol-mismatch', expected: symbol.organs[0] });
    }
    if (type && symbol.year === null && symbol.number !== null && lacksYear(type, symbol, date?.date ?? null)) {
      const given = date?.date?.slice(0, 4);
      faults.push({ start: symbol.start, end: symbol.end, kind: 'missing-year', ...(given === undefined ? {} : { expected: given }) });
    }
  }
  if (date) faults.push(...date.faults);
  faults.push(...evidence.titleFaults);
  return faults.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Codes of ministries, past and present; a ministry with two of them has both in one set. */
const ministries: readonly ReadonlySet<string>[] = fields.map(
  ({ codes = [] }) => new Set(codes.filter((code) => code.startsWith('B')).map((code) => code.toUpperCase())),
);

/** Two organs that surely are not one: neither an older name nor a shorter code of the other (BGD, BGDĐT). */
function areDifferent(organ: string, code: string): boolean {
  if (exclusive.has(organ) && exclusive.has(code)) return true;
  const isMinistry = (one: string) => exclusive.has(one) || ministries.some((codes) => codes.has(one));
  if (!isMinistry(organ) || !isMinistry(code) || organ.startsWith(code) || code.startsWith(organ)) return false;
  return !ministries.some((codes) => codes.has(organ) && codes.has(code));
}

/** Types whose documents are all quy phạm pháp luật: since the law on them of 1996 the year stands in the number. */
const numberedWithYear = new Set(['NĐ', 'TT', 'TTLT']);

function lacksYear(type: DocumentType, symbol: DocumentSymbol, date: string | null): boolean {
  if (symbol.system !== 'nha_nuoc' || symbol.form === 'old' || !symbol.typeCode || !numberedWithYear.has(symbol.typeCode)) return false;
  // Without a date it may be one of before the law; some organs took years to follow it.
  return type.codes.some((own) => numberedWithYear.has(own)) && (date === null || date >= '2000');
}

/** The code is surely another type's: not one that names a unit as well, nor what follows an organ in an old or a letter's symbol. */
function contradicts(type: DocumentType, symbol: DocumentSymbol): boolean {
  const code = symbol.typeCode;
  if (!code || type.law || type.codes.length === 0 || symbol.form === 'old' || weakTypeCodes.has(code)) return false;
  if (type.codes.some((own) => own.toUpperCase() === code.toUpperCase())) return false;
  return type.codes[0] !== 'CV' || stateOrganCodes.has((symbol.organs[0] ?? '').toUpperCase());
}
