import { rememberingWords } from '../../vietnamese/words.ts';
import type { Citation, CitationSystem } from './citation.ts';
import { documentTypes, weakTypeCodes } from './document-types.ts';
import { readIssuer } from './parse-issuer.ts';
import { parseSymbol } from './parse-symbol.ts';
import { tokenStream, wordForm } from './tokens.ts';

/**
 * What makes two mentions one document, however they are written: type, number, year, system, and the organ, since every province has a
 * 05/CT-UBND and every committee its 09-CT. Null: the mention does not say.
 */
export interface CitationKey {
  readonly type: string | null;
  /** Without leading zeros: `5`, `30c`. */
  readonly number: string | null;
  readonly year: string | null;
  readonly system: CitationSystem | null;
  /** Organ part of the symbol in capitals: `UBND`, `TW`, `CP`, `QH13`. */
  readonly organ: string | null;
  /** Name of a law, folded. */
  readonly name: string | null;
}

/** Few types, names and issuers are cited again and again: each is read once. */
const folded = rememberingWords((text) =>
  (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => wordForm(word.normalize('NFC')).key).join(' '),
);

const byName = new Map(documentTypes.map((type) => [folded(type.name), type]));

const codeOfIssuer = rememberingWords((issuer): string | null => readIssuer(tokenStream(issuer), 0, false)?.code ?? null);

/** Type and organs of a symbol, whatever number it follows. */
const partsOfSymbol = rememberingWords((written) => parseSymbol(written));

export function citationKey(
  citation: Pick<Citation, 'type' | 'number' | 'year' | 'symbol' | 'date' | 'issuer' | 'name' | 'system'>,
): CitationKey {
  const written = citation.symbol
    ? partsOfSymbol(`1${citation.year ? `/${citation.year}` : ''}${citation.symbol.includes('/') ? '-' : '/'}${citation.symbol}`)
    : null;
  const type = citation.type ? byName.get(folded(citation.type)) : undefined;
  const organ = written?.organs.join('-') || (citation.issuer ? codeOfIssuer(citation.issuer) : undefined);
  const weak = written?.typeCode && weakTypeCodes.has(written.typeCode) && type && !type.codes.includes(written.typeCode);
  const typed = (weak ? undefined : written?.typeCode) ?? type?.codes[0];
  return {
    // A thông tư liên tịch is one type however its code is spelt; a law has none.
    type: type?.law
      ? (type.codes[0] ?? 'L')
      : typed
        ? typed.toUpperCase().replace(/^TT(?:LT|LB|LN)$/, 'TTLT')
        : citation.type
          ? folded(citation.type)
          : null,
    number: citation.number?.toLowerCase().replace(/^0+(?=\d)/, '') ?? null,
    year: citation.year ?? citation.date?.slice(0, 4) ?? null,
    system: citation.system,
    organ: organ ? organ.toUpperCase() : null,
    name: citation.name ? folded(citation.name) : null,
  };
}

/** True where nothing that both mentions say differs, and they share a number or a name. */
export function sameDocument(a: CitationKey, b: CitationKey): boolean {
  const agree = (left: string | null, right: string | null) => left === null || right === null || left === right;
  if (a.name !== null || b.name !== null) return a.type === b.type && a.name === b.name && agree(a.year, b.year);
  if (a.number === null || a.number !== b.number || !agree(a.type, b.type)) return false;
  return agree(a.year, b.year) && agree(a.system, b.system) && agree(a.organ, b.organ);
}
