import type { Signer, WritableDocument } from '../../document/document.ts';
import type { Format } from '../../document/profile.ts';

/** A space that no line is broken at, for blanks that are filled in by hand. */
const hard = '\u00a0';
const shortBlank = hard.repeat(4);
const numberBlank = hard.repeat(7);

/** Số, ký hiệu as printed: `Số: 04/CT-UBND`; a draft has a blank for the number. */
export function numberLine(format: Format, printed: string | null, symbol: string): string {
  return `${format.numbering.label}${numberAndSymbol(format, printed, symbol)}`;
}

export function numberAndSymbol(format: Format, printed: string | null, symbol: string): string {
  const number = printed ?? numberBlank;
  return symbol === '' ? number : `${number}${format.numbering.afterNumber}${symbol}`;
}

/**
 * Ngày, tháng, năm: «ngày 02 tháng 4 năm 2018». Days under 10 and the months 1 and 2 get a leading zero (Phụ lục I, II.4), so that nothing
 * can be written in before them. Without a date, blanks.
 */
export function dateInWords(iso: string | null): string {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return `ngày ${shortBlank} tháng ${shortBlank} năm 20${hard.repeat(4)}`;
  const [, year, month, day] = match as unknown as [string, string, string, string];
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}

/** Địa danh và thời gian ban hành. */
export function placeAndDate(place: string | null, iso: string | null): string {
  return `${place ?? hard.repeat(12)}, ${dateInWords(iso)}`;
}

/** Text without the punctuation that closes an entry of a list. */
export function withoutClosing(value: string): string {
  return value.replace(/[;,.\s]+$/, '');
}

/** The text with its first letter small, unless it starts with a proper name or an abbreviation. */
export function withSmallOpening(value: string): string {
  return /^\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(value) ? value.charAt(0).toLowerCase() + value.slice(1) : value;
}

export function withCapitalOpening(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}

/** «Chánh Văn phòng» and «Văn phòng Ủy ban …» share words that are said once. */
function overlapped(head: string, organ: string): string {
  const lowHead = head.toLowerCase();
  const lowOrgan = organ.toLowerCase();
  if (lowHead.includes(lowOrgan)) return head;
  const words = lowOrgan.split(' ');
  for (let count = words.length; count > 0; count--) {
    const shared = words.slice(0, count).join(' ');
    if (lowHead === shared || lowHead.endsWith(` ${shared}`)) return head.slice(0, head.length - shared.length) + organ;
  }
  return `${head} ${organ}`;
}

/**
 * Thẩm quyền ban hành, natural case: the collective that the signer signs for, else the head of the organ: «Ủy ban nhân dân tỉnh X»,
 * «Chủ tịch Ủy ban nhân dân tỉnh X», «Giám đốc Sở Y tế». What an organ resolves is its own, whoever signs.
 */
export function authority({ letterhead, type }: Pick<WritableDocument, 'letterhead' | 'type'>, signer: Signer | undefined): string {
  const { issuer } = letterhead;
  if (!signer) return issuer;
  if (signer.onBehalfOf) {
    const collective = signer.onBehalfOf.value;
    return issuer.toLowerCase().startsWith(collective.toLowerCase()) ? issuer : overlapped(collective, issuer);
  }
  if (type.enactment?.byOrgan) return issuer;
  const head = signer.byDelegationOf ?? signer.byOrderOf ?? signer.forHead ?? signer.post;
  return head ? overlapped(head.value, issuer) : issuer;
}

/** Who issues it, in a sentence: the authority where the type has one, else the organ. */
export function issuedBy(document: WritableDocument): string {
  return document.type.enactment ? authority(document, document.signers[0]) : document.letterhead.issuer;
}

/** The mark that ends the content of a document, and of each of its attachments; null where its type has none. */
export function endMark({ type, format }: Pick<WritableDocument, 'type' | 'format'>): string | null {
  return type.endMarked === false ? null : format.endMark;
}
