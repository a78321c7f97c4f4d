import type { Document, Field, Signer } from '../document/document.ts';

/** A value of a signer with the key that holds it. */
export interface SignerPart {
  readonly key: 'thay_mat' | 'ky_thay' | 'thua_lenh' | 'thua_uy_quyen' | 'chuc_vu' | 'chuc_vu_khac';
  readonly field: Field<string>;
}

/** What is set in capitals above the signature: collectives and posts, in printed order. */
export function partsOf(signer: Signer): readonly SignerPart[] {
  const all: readonly (readonly [SignerPart['key'], Field<string> | null])[] = [
    ['thay_mat', signer.onBehalfOf],
    ['ky_thay', signer.forHead],
    ['thua_lenh', signer.byOrderOf],
    ['thua_uy_quyen', signer.byDelegationOf],
    ['chuc_vu', signer.post],
    ['chuc_vu_khac', signer.otherPost],
  ];
  return all.flatMap(([key, field]) => (field ? [{ key, field }] : []));
}

/** Every such part of a document. */
export function signerPartsOf(document: Document): readonly SignerPart[] {
  return document.signers.flatMap(partsOf);
}

/** Posts of deputies. */
export const DEPUTY = /^(?:Phó|Thứ trưởng|Q\.\s*Phó)(?![\p{L}\p{M}])/iu;
