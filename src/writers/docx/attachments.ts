import type { Attachment } from '../../document/document.ts';
import { placeOf } from '../../source/source-text.ts';
import { body } from './body.ts';
import { marked } from './comments.ts';
import { letterheadOfIssuedText } from './letterhead.ts';
import { textWidth } from './measure.ts';
import { brokenRun, plainParagraph, run } from './paragraph.ts';
import { centredTitle, ruleUnderSubject, titleBlock } from './title-block.ts';
import { pointsPerMm } from './units.ts';
import { dateInWords, issuedBy, numberAndSymbol } from './wording.ts';
import { textWidthOfPage, type Writing } from './writing.ts';
import { nothing, together, type Xml } from './xml.ts';

/** Widest line in pt of a reference that stands on two lines: two wider ones read like a paragraph of the body. */
const widestLower = 88 * pointsPerMm;

/**
 * «(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2026 của …)». On paper it is filled in; in the electronic document number and
 * date are left blank (Phụ lục I, III.1), since the signature brings them. On one line where it fits, else broken before its parts.
 */
function reference(writing: Writing, column: number): { xml: Xml; widths: readonly number[] } {
  const { document, format, medium } = writing;
  const { type, number, date } = document;
  const filledIn = medium === 'giay';
  const symbol = numberAndSymbol(format, filledIn ? number.printed : null, number.symbol);
  const what = `(Kèm theo ${type.name} số ${symbol}${format.commaBeforeDate ? ',' : ''}`;
  const when = dateInWords(filledIn ? (date?.value ?? null) : null);
  const who = `của ${issuedBy(document)})`;
  const width = (value: string) => textWidth(value, format.sizes.body, 'italic');
  const whole = `${what} ${when} ${who}`;
  const lines = width(whole) <= column ? [whole] : width(who) <= widestLower ? [`${what} ${when}`, who] : [what, when, who];
  return { xml: plainParagraph('KemTheo', brokenRun(lines)), widths: lines.map(width) };
}

/** Phụ lục (Mẫu 2.1, 2.2): its number, its title, what it belongs to, a short rule. */
function appendix(writing: Writing, attachment: Attachment): Xml {
  const { sizes } = writing.format;
  const column = textWidthOfPage(writing.format, attachment.landscape);
  const at = placeOf(attachment.title.text);
  const number = attachment.number === null ? 'Phụ lục' : `Phụ lục ${attachment.number}`;
  const title = centredTitle(
    writing,
    'TenPhuLuc',
    attachment.title.value,
    { size: sizes.subject, face: 'bold', capitals: true },
    column,
    at,
  );
  const { xml, widths } = reference(writing, column);
  return together(
    plainParagraph('SoPhuLuc', marked(writing, at, run(number))),
    title.xml,
    xml,
    ruleUnderSubject(writing, widths, column),
    body(writing, attachment.body, { signed: false, landscape: attachment.landscape }),
  );
}

/** Văn bản ban hành kèm (Mẫu 1.3): organs and quốc hiệu without number and date, its own type name and subject, what issues it. */
function issuedText(writing: Writing, attachment: Attachment): Xml {
  const column = textWidthOfPage(writing.format, attachment.landscape);
  const at = placeOf(attachment.title.text);
  const { name, subject } = nameAndSubject(attachment);
  return together(
    writing.format.issuedTextHasHead ? letterheadOfIssuedText(writing) : nothing,
    titleBlock(writing, { name, nameAt: at, subject, subjectAt: at, reference: reference(writing, column).xml }, column),
    body(writing, attachment.body, { signed: false, landscape: attachment.landscape }),
  );
}

/** A title that opens with the type's name says it once. */
function nameAndSubject({ type, title }: Attachment): { name: string; subject: string | null } {
  const value = title.value.trim();
  if (!type) return { name: value, subject: null };
  const repeated = value.toLowerCase().startsWith(`${type.name.toLowerCase()} `) || value.toLowerCase() === type.name.toLowerCase();
  const rest = repeated ? value.slice(type.name.length).trim() : value;
  return { name: type.name, subject: rest === '' ? null : rest.charAt(0).toUpperCase() + rest.slice(1) };
}

/** One attachment, in a section of its own that stays open. */
export function attachmentPart(writing: Writing, attachment: Attachment): Xml {
  return attachment.kind === 'phu_luc' ? appendix(writing, attachment) : issuedText(writing, attachment);
}
