import type { Signer } from '../../document/document.ts';
import type { Format } from '../../document/profile.ts';
import { signerRoles } from '../../document/signer-roles.ts';

/** Quyền hạn, chức vụ của người ký in capitals, one a line, in the decree's order; then the name as it is written. */
export interface SignatureBlock {
  readonly authority: readonly string[];
  readonly otherPost: string | null;
  readonly name: string | null;
}

/** The lines above a signature: TM., TL., TUQ., KT., then the post, with Q. before it for an acting head (Phụ lục I, II.7). */
export function signatureBlock(signer: Signer, { marks }: Format): SignatureBlock {
  const line = (mark: string, value: string | undefined) => (value ? [`${mark} ${value.toUpperCase()}`] : []);
  const post = signer.post?.value.toUpperCase();
  return {
    authority: [
      ...(signer.role ? [signerRoles[signer.role].toUpperCase()] : []),
      ...line(marks.onBehalfOf, signer.onBehalfOf?.value),
      ...line(marks.byOrderOf, signer.byOrderOf?.value),
      ...line(marks.byDelegationOf, signer.byDelegationOf?.value),
      ...line(marks.forHead, signer.forHead?.value),
      ...(post ? [signer.acting ? `${marks.acting} ${post}` : post] : []),
    ],
    otherPost: signer.otherPost?.value ?? null,
    name: signer.name?.value ?? null,
  };
}
