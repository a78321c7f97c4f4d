import { type Heading, type WritableDocument, walkBlocks } from '../document/document.ts';
import type { BrokenText, LaidPart, LaidRole, PageLayout } from '../lint/page-layout.ts';
import { type Place, placeOf } from '../source/source-text.ts';
import { layoutHead } from '../writers/docx/head-layout.ts';
import { dateText, letterSubjectLines } from '../writers/docx/letterhead.ts';
import { type Breaking, tornPairs } from '../writers/docx/line-breaks.ts';
import type { StyleId } from '../writers/docx/styles.ts';
import { textWidthOfPage } from '../writers/docx/writing.ts';
import type { DocxPages } from './docx-pages.ts';

/** What the styles of the writer print; styles that are not here do not matter to the pages. */
const roleOfStyle: Partial<Record<StyleId, LaidRole>> = {
  Phan: 'heading',
  Chuong: 'heading',
  Muc: 'heading',
  TieuMuc: 'heading',
  MucLaMa: 'heading',
  Dieu: 'heading',
  TieuDe: 'heading',
  KhoanTieuDe: 'heading',
  CanCu: 'body',
  KinhGui: 'body',
  NoiKinhGui: 'body',
  NoiDung: 'body',
  DieuLien: 'body',
  Khoan: 'body',
  Diem: 'body',
  Gach: 'body',
  Cong: 'body',
  DauBang: 'body',
  OBang: 'body',
  HinhAnh: 'body',
  ChuThichHinh: 'body',
  NoiNhan: 'recipients',
  DanhSachNoiNhan: 'recipients',
  QuyenHan: 'signature',
  ChucVu: 'signature',
  HoTen: 'signature',
};

function headingsOf(document: WritableDocument): Heading[] {
  const bodies = [document.body, ...document.attachments.map((attachment) => attachment.body)];
  return bodies.flatMap((body) => [...walkBlocks(body)].filter((block): block is Heading => block.kind === 'heading'));
}

function partsOf(document: WritableDocument, pages: DocxPages): LaidPart[] {
  const headings = headingsOf(document);
  const signer = document.signers[0]?.place ?? null;
  const parts: LaidPart[] = [];
  let heading = 0;
  let copied = false;
  for (const { style, firstPage, lastPage } of pages.paragraphs) {
    // the signature of a copy is not the document's
    if (style === 'HinhThucSao') copied = true;
    const role = roleOfStyle[style as StyleId];
    if (!role || (copied && (role === 'signature' || role === 'recipients'))) continue;
    const at: Record<LaidRole, Place | null> = {
      heading: role === 'heading' ? (headings[heading++]?.place ?? null) : null,
      body: null,
      recipients: document.recipientsKey,
      signature: signer,
    };
    parts.push({ role, firstPage, lastPage, at: at[role] });
  }
  return parts;
}

function brokenText(role: BrokenText['role'], value: string, broken: Breaking, room: number, at: Place | null): BrokenText {
  return {
    role,
    lines: broken.lines,
    overflows: broken.widths.some((width) => width > room + 0.5),
    torn: tornPairs(value, broken.lines),
    at,
  };
}

function brokenTextsOf(document: WritableDocument): BrokenText[] {
  const { format, letterhead, type, subject, organField } = document;
  const date = type.dated ? dateText(document) : '';
  const head = layoutHead(format, letterhead.superior, letterhead.issuer, date, textWidthOfPage(format));
  const organ = letterhead.issuerField ? placeOf(letterhead.issuerField.text) : organField ? placeOf(organField.text) : null;
  const texts: BrokenText[] = [];
  if (letterhead.superior !== null && head.superior)
    texts.push(brokenText('superior', letterhead.superior, head.superior, head.left, organ));
  texts.push(brokenText('issuer', letterhead.issuer, head.issuer, head.left, organ));
  if (type.subject === 'v_v' && subject) {
    const { printed, broken, room } = letterSubjectLines(format, head, subject.value);
    texts.push(brokenText('letter_subject', printed, broken, room, placeOf(subject.text)));
  }
  return texts;
}

/** What the rules ask of the pages of a document whose DOCX was laid out. */
export function pageLayoutOf(document: WritableDocument, pages: DocxPages): PageLayout {
  return { pageCount: pages.pageCount, parts: partsOf(document, pages), brokenTexts: brokenTextsOf(document) };
}
