import type { Field, WritableDocument } from '../../document/document.ts';
import type { Format } from '../../document/profile.ts';
import { placeOf } from '../../source/source-text.ts';
import { marked } from './comments.ts';
import { type GridRow, grid } from './grid.ts';
import type { HeadLayout } from './head-layout.ts';
import { type Breaking, balance } from './line-breaks.ts';
import { textWidth } from './measure.ts';
import { brokenRun, paragraph, plainParagraph, run } from './paragraph.ts';
import { drawnRule, shortRule } from './rule.ts';
import { pointsPerMm } from './units.ts';
import { urgencyMark } from './urgency-mark.ts';
import { numberLine, placeAndDate, withSmallOpening } from './wording.ts';
import type { Writing } from './writing.ts';
import { nothing, together, type Xml } from './xml.ts';

/** Tên cơ quan chủ quản, cơ quan ban hành (ô số 2), and the rule or mark under them. */
export function organNames(writing: Writing, head: HeadLayout): Xml {
  const { superior, issuer, left } = head;
  const { organField } = writing.document;
  const at = organField && placeOf(organField.text);
  const under = writing.format.under.issuer;
  return together(
    superior ? plainParagraph('TenCoQuanChuQuan', brokenRun(superior.lines)) : nothing,
    plainParagraph('TenCoQuan', marked(writing, at, brokenRun(issuer.lines))),
    under === null ? drawnRule(shortRule(issuer.widths), left) : plainParagraph('DauSao', run(under)),
  );
}

/** Quốc hiệu và tiêu ngữ (ô số 1), or the Party's title: the rule is as long as the last line of them. */
export function nationalTitle(writing: Writing, head: HeadLayout): Xml {
  const { first, second } = writing.format.title;
  const last = second === null ? textWidth(first, head.sizes.nation, 'bold') : textWidth(second, head.sizes.motto, 'bold');
  return together(
    plainParagraph('QuocHieu', run(first)),
    second === null ? nothing : plainParagraph('TieuNgu', run(second)),
    drawnRule(last, head.right),
  );
}

/** Room at each side of the subject of a công văn, in pt. */
const letterSubjectSide = 4 * pointsPerMm;

/** The subject of a công văn as printed, and the lines that it makes under the number. */
export function letterSubjectLines(format: Format, head: HeadLayout, subject: string): { printed: string; broken: Breaking; room: number } {
  const { prefix, italic } = format.letterSubject;
  const value = subject.trim();
  const printed = prefix === '' || /^v\s*\/\s*v/i.test(value) ? value : prefix + withSmallOpening(value);
  const setting = { size: format.sizes.letterSubject, face: italic ? 'italic' : 'regular' } as const;
  const room = head.left - 2 * letterSubjectSide;
  return { printed, broken: balance(printed, setting, room), room };
}

/** Trích yếu công văn (ô số 5b): under the number, without a rule. */
function letterSubject(writing: Writing, subject: Field<string>): Xml {
  const { format, head } = writing;
  const {
    printed,
    broken: { width, lines },
  } = letterSubjectLines(format, head, subject.value);
  const side = lines.length > 1 ? (head.left - width) / 2 : undefined;
  return paragraph({ style: 'TrichYeuCongVan', left: side, right: side }, marked(writing, placeOf(subject.text), run(printed)));
}

function numberCell(writing: Writing): Xml {
  const { document, format } = writing;
  const { type, number, subject, urgency } = document;
  const at = number.number ? placeOf(number.number.text) : number.symbolField ? placeOf(number.symbolField.text) : null;
  return together(
    type.numbered ? plainParagraph('SoKyHieu', marked(writing, at, run(numberLine(format, number.printed, number.symbol)))) : nothing,
    type.subject === 'v_v' && subject ? letterSubject(writing, subject) : nothing,
    urgency ? urgencyMark(format, urgency.value) : nothing,
  );
}

function dateCell(writing: Writing): Xml {
  const { document } = writing;
  if (!document.type.dated) return nothing;
  const at = document.date ? placeOf(document.date.text) : document.placeField ? placeOf(document.placeField.text) : null;
  return plainParagraph('DiaDanhNgayThang', marked(writing, at, run(dateText(document))));
}

/** Địa danh và thời gian as printed, for measuring too. */
export function dateText(document: WritableDocument): string {
  return placeAndDate(document.place, document.date?.value ?? null);
}

/** The head of page 1: organs and quốc hiệu side by side, under them number and date on one line. */
export function letterhead(writing: Writing): Xml {
  const { head } = writing;
  const rows: GridRow[] = [{ cells: [organNames(writing, head), nationalTitle(writing, head)], whole: true }];
  const number = numberCell(writing);
  const date = dateCell(writing);
  const blank = plainParagraph('SoKyHieu', nothing);
  if (number || date) rows.push({ cells: [number || blank, date || blank], whole: true });
  return grid({
    widths: [head.left, head.right],
    rows,
    title: 'Cơ quan ban hành; Quốc hiệu và Tiêu ngữ; số, ký hiệu; địa danh và thời gian',
  });
}

/** The head of an issued text: organs and quốc hiệu only (Mẫu 1.3). */
export function letterheadOfIssuedText(writing: Writing): Xml {
  const { head } = writing;
  return grid({
    widths: [head.left, head.right],
    rows: [{ cells: [organNames(writing, head), nationalTitle(writing, head)], whole: true }],
    title: 'Cơ quan ban hành; Quốc hiệu và Tiêu ngữ',
  });
}
