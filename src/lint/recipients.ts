import type { Document, Field } from '../document/document.ts';

/** Dòng lưu of Nơi nhận: the word with its colon, or before an abbreviation or a name («Lưu trữ lịch sử» is a recipient). */
export const STORED = /^[-–+•*\s]*[Ll]ưu(?=\s*:|\s*$|\s+\p{Lu})/u;

export const isStored = (field: Field<string>): boolean => STORED.test(field.value.normalize('NFC'));

/** «Như trên»: the addressees of Kính gửi. */
export const AS_ABOVE = /^[-–+•*\s]*Như\s+(?:trên|Kính gửi|đã kính gửi)(?![\p{L}\p{M}])/iu;

/** «Như Điều 3»: those who carry a decision out. */
export const AS_ARTICLE = /^[-–+•*\s]*Như\s+(?:các\s+)?Điều(?![\p{L}\p{M}])/iu;

/** The opening that the first line of Nơi nhận should have: what the type says, and «Như trên» wherever someone is addressed. */
export function firstRecipientOf(document: Document): string | null {
  if (document.addressees.length > 0) return 'Như trên';
  return document.type?.firstRecipient ?? null;
}
