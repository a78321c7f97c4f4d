import type { WritableDocument } from '../../document/document.ts';
import { fullTitle, organName } from '../../document/identity.ts';
import { beginsWithVerb } from '../../document/speech/spoken-sentences.ts';
import { authority, withSmallOpening } from '../docx/wording.ts';

/** Ngày dạng số, as portals print it: `02/04/2018`. */
export function shortDate(iso: string): string {
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

/** Ngày trong câu, months 1 and 2 with a leading zero as in official texts: `02/4/2018`. */
export function dateInSentence(iso: string): string {
  const month = Number(iso.slice(5, 7));
  return `${iso.slice(8, 10)}/${month <= 2 ? `0${month}` : month}/${iso.slice(0, 4)}`;
}

/** Trích yếu as it follows the type's name in a sentence: «về tăng cường …», «về việc …», «ban hành Quy chế …». */
export function subjectInSentence({ type, subject }: Pick<WritableDocument, 'type' | 'subject'>): string {
  const value = (subject?.value ?? '').replace(/\s+/g, ' ').trim();
  if (value === '') return '';
  const small = withSmallOpening(value.replace(/^V\/v:?\s+/i, 'Về việc ')).replace(/[.;]+$/, '');
  if (type.subject === 'v_v' && !/^về(?:\s|$)/i.test(small)) return `về việc ${small}`;
  if (type.subjectOpening && !small.toLowerCase().startsWith(type.subjectOpening.toLowerCase()))
    return `${type.subjectOpening.toLowerCase()} ${small}`;
  return small;
}

/** «kết luận của Phó Chủ tịch», «thỏa thuận giữa hai bên»: a word that can be a verb is a noun before whose it is. */
const NOMINAL = /^\p{L}+(?:\s\p{L}+)?\s(?:của|giữa)\s/u;
/** Verbs of subjects alone, beside those of tasks. */
const SUBJECT_VERB = /^(?:dự|thuê|mua|bán|hợp tác|họp)\s/iu;

/** Whether a subject says what is to be done: «tăng cường …», not «kết quả phiên họp …», «kết luận của …». */
export function saysDeed(subject: string): boolean {
  return SUBJECT_VERB.test(subject) || (!NOMINAL.test(subject) && beginsWithVerb(subject));
}

/** «về …», «một số nội dung về …»: has its «về». */
const JOINED = /^(?:(?:\p{L}+\s){0,5}về|của)\s/iu;

/** Trích yếu as it follows number and date: a noun, which follows the type's name at once, is joined by «về» there. */
export function subjectAfterNumber(document: WritableDocument): string {
  const subject = subjectInSentence(document);
  const isJoined = document.number.number === null && document.date === null;
  return isJoined || subject === '' || JOINED.test(subject) || saysDeed(subject) ? subject : `về ${subject}`;
}

/** Tít of a full text: «Chỉ thị về tăng cường …»; the number where there is no subject. */
export function headline(document: WritableDocument): string {
  const subject = subjectInSentence(document);
  return subject === '' ? fullTitle(document) : `${document.type.name} ${subject}`;
}

/**
 * Thẩm quyền ban hành in a sentence. Where a head signs in his own right or a deputy for him, it is the head who issues; by order or by
 * delegation, and for letters of a department, it is the organ.
 */
export function issuerInSentence(document: WritableDocument): string {
  const { letterhead, signers, type } = document;
  const signer = signers[0];
  if (!signer || signer.byOrderOf || signer.byDelegationOf || type.signers !== 'one') return organName(letterhead);
  const isCollective = /^(?:Ủy|Uỷ) ban nhân dân(?=\s|$)/i.test(letterhead.issuer);
  return type.enactment || isCollective ? authority(document, signer) : organName(letterhead);
}

/** What the issuer has done with the document: «ban hành» a directive, «ký» a contract. */
export function issuingVerb({ type }: Pick<WritableDocument, 'type'>): string {
  return type.issuing ?? 'ban hành';
}

/** The news in one sentence: who has issued what, with number, date and subject. */
export function announcement(document: WritableDocument): string {
  const { date, stage } = document;
  const parts = [fullTitle(document), date ? `ngày ${dateInSentence(date.value)}` : '', subjectAfterNumber(document)]
    .filter(Boolean)
    .join(' ');
  switch (stage) {
    case 'ban_hanh':
      return `${issuerInSentence(document)} vừa ${issuingVerb(document)} ${parts}.`;
    case 'thu_hoi':
      return `${issuerInSentence(document)} đã ${issuingVerb(document)} ${parts}. Văn bản này đã được thu hồi.`;
    case 'du_thao':
    case 'trinh_ky':
      return `Dự thảo ${parts}, ${issuerInSentence(document)} chưa ${issuingVerb(document)}.`;
  }
}

/** Sapo: the announcement, and that the text follows. */
export function lead(document: WritableDocument): string {
  return `${announcement(document)} Nội dung ${document.type.name} như sau:`;
}

/** A text of at most `limit` characters, cut between words with an ellipsis. */
export function shortened(text: string, limit: number): string {
  const value = text.replace(/\s+/g, ' ').trim();
  if (value.length <= limit) return value;
  const cut = value.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}…`;
}
