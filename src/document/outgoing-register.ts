import type { Document } from './document.ts';
import { writtenNumber } from './number-series.ts';

/** A line of the register: the ten contents of Phụ lục IV, Nghị định 30/2020/NĐ-CP. */
export interface RegisterRow {
  readonly document: Document;
  /** (1) Số, ký hiệu. */
  readonly numberSymbol: string;
  /** (2) Ngày tháng văn bản, ISO; null while the văn thư has not filled it in. */
  readonly date: string | null;
  /** (3) Tên loại và trích yếu nội dung. */
  readonly title: string;
  /** (4) Người ký. */
  readonly signer: string;
  /** (5) Nơi nhận văn bản. */
  readonly recipients: readonly string[];
  /** (6) Đơn vị, người nhận bản lưu. */
  readonly kept: string;
  /** (7) Số lượng bản; null where the document does not say. */
  readonly copies: number | null;
  /** (8) Ngày chuyển and (9) Ký nhận are filled in by hand. */
  readonly sent: '';
  readonly received: '';
  /** (10) Ghi chú. */
  readonly note: string;
}

/** Headings of the ten columns, in order. */
export const registerHeadings = [
  'Số, ký hiệu văn bản',
  'Ngày tháng văn bản',
  'Tên loại và trích yếu nội dung văn bản',
  'Người ký',
  'Nơi nhận văn bản',
  'Đơn vị, người nhận bản lưu',
  'Số lượng bản',
  'Ngày chuyển',
  'Ký nhận',
  'Ghi chú',
] as const;

/** The book of one organ: a page of its own, rows in order of day and number. */
export interface RegisterBook {
  readonly issuer: string;
  readonly superior: string | null;
  /** Organ's id, or its name where it is given in place. */
  readonly organ: string;
  readonly rows: readonly RegisterRow[];
}

const KEPT = /^Lưu\s*:?\s*/i;

/** A reference as a register names it: the number of a document of the same office where it leads to one, else as it is written. */
function namedBy(from: Document, documents: ReadonlyMap<string, Document>): (reference: string) => string {
  return (reference) => {
    const parts: string[] = [];
    for (const part of [...from.source.path.split('/').slice(0, -1), ...reference.split('/')]) {
      if (part === '..' && parts.length > 0) parts.pop();
      else if (part !== '.' && part !== '') parts.push(part);
    }
    const path = `${from.source.path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
    const document = documents.get(path);
    return (document && writtenNumber(document)) || reference;
  };
}

function rowOf(document: Document, documents: ReadonlyMap<string, Document>): RegisterRow {
  const { type, subject, signers, recipients, copies, date, stage } = document;
  const lines = recipients.map(({ value }) => value.trim());
  const kept = lines.filter((line) => KEPT.test(line)).map((line) => line.replace(KEPT, '').replace(/[.;]$/, ''));
  const notes: string[] = [];
  if (stage === 'thu_hoi') notes.push('Đã thu hồi');
  if (stage === 'du_thao' || stage === 'trinh_ky') notes.push('Đã lấy số, chưa ban hành');
  const named = namedBy(document, documents);
  for (const { value } of document.replaces) notes.push(`Thay thế ${named(value)}`);
  for (const { value } of document.repeals) notes.push(`Bãi bỏ ${named(value)}`);
  for (const { value } of document.corrects) notes.push(`Đính chính ${named(value)}`);
  return {
    document,
    numberSymbol: writtenNumber(document),
    date: date?.value ?? null,
    title: [type?.name ?? 'Văn bản', subject?.value ?? ''].filter(Boolean).join(': '),
    signer: signers
      .map(({ name }) => name?.value ?? '')
      .filter(Boolean)
      .join('; '),
    recipients: lines.filter((line) => !KEPT.test(line)).map((line) => line.replace(/^-\s*/, '').replace(/[.;]$/, '')),
    kept: kept.join('; '),
    copies: copies?.value ?? null,
    sent: '',
    received: '',
    note: notes.join('; '),
  };
}

/** Sổ đăng ký văn bản đi: the numbered documents, a book an organ, in order of the organs' names. */
export function registerBooks(documents: readonly Document[]): readonly RegisterBook[] {
  const books = new Map<string, { issuer: string; superior: string | null; organ: string; rows: RegisterRow[] }>();
  const byPath = new Map(documents.map((document) => [document.source.path, document]));
  for (const document of documents) {
    const { letterhead, number } = document;
    // A document with a mark of secrecy is registered elsewhere: nothing of it leaves its file.
    if (document.secrecy || !letterhead || !number.number || !document.type?.numbered) continue;
    const organ = letterhead.registered ? letterhead.organ.id : letterhead.issuer;
    const book = books.get(organ) ?? { issuer: letterhead.issuer, superior: letterhead.superior, organ, rows: [] };
    book.rows.push(rowOf(document, byPath));
    books.set(organ, book);
  }
  const order = (row: RegisterRow) => [
    row.date ?? '9999',
    String(row.document.number.number?.value ?? 0).padStart(9, '0'),
    row.document.source.path,
  ];
  const compare = (a: readonly string[], b: readonly string[]): number => {
    const at = a.findIndex((one, index) => one !== b[index]);
    return at < 0 ? 0 : (a[at] as string) < (b[at] as string) ? -1 : 1;
  };
  for (const book of books.values()) book.rows.sort((a, b) => compare(order(a), order(b)));
  return [...books.values()].sort((a, b) => compare([a.issuer, a.organ], [b.issuer, b.organ]));
}
