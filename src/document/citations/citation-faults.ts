import type { Span } from '../../source/span.ts';
import type { CitationFault } from './citation.ts';
import type { CitationDate } from './citation-date.ts';
import type { DocumentType } from './document-types.ts';
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
    faults.push(...symbol.faults);
    if (evidence.missingSo && symbol.number !== null)
      faults.push({ start: symbol.start, end: symbol.start, kind: 'missing-so', replacement: 'số ' });
    if (
      type &&
      symbol.typeCode &&
      type.codes.length > 0 &&
      !type.law &&
      !type.codes.some((code) => code.toUpperCase() === symbol.typeCode?.toUpperCase())
    ) {
      faults.push({ start: symbol.start, end: symbol.end, kind: 'type-symbol-mismatch', expected: type.codes[0] });
    }
    if (type?.law && evidence.named) faults.push({ start: symbol.start, end: symbol.end, kind: 'law-with-number' });
    const year = Number(symbol.year);
    if (symbol.year && symbol.typeCode && (unitActs.has(symbol.typeCode) || (symbol.typeCode === 'CT' && year >= 2017))) {
      faults.push({ start: symbol.start, end: symbol.end, kind: 'year-in-unit-act' });
    }
    if (symbol.year?.length === 4 && date?.date && evidence.dateSpan && date.date.slice(0, 4) !== symbol.year) {
      faults.push({ ...evidence.dateSpan, kind: 'year-differs-from-date', expected: symbol.year });
    }
    const organ = symbol.organs[0]?.toUpperCase().replace(/^((?:UBTV)?QH)\d+$/, '$1');
    const code = issuer?.code?.toUpperCase();
    if (organ && code && evidence.issuerSpan && organ !== code && exclusive.has(organ) && exclusive.has(code)) {
      faults.push({ ...evidence.issuerSpan, kind: 'issuer-symbol-mismatch', expected: symbol.organs[0] });
    }
  }
  if (date) faults.push(...date.faults);
  faults.push(...evidence.titleFaults);
  return faults.sort((a, b) => a.start - b.start || a.end - b.end);
}
