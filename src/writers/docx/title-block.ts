import type { Place } from '../../source/source-text.ts';
import { marked } from './comments.ts';
import { balance, type Setting } from './line-breaks.ts';
import { textWidth } from './measure.ts';
import { paragraph, plainParagraph, run } from './paragraph.ts';
import { drawnRule, shortRule } from './rule.ts';
import type { StyleId } from './styles.ts';
import { pointsPerMm } from './units.ts';
import { withSmallOpening } from './wording.ts';
import type { Writing } from './writing.ts';
import { nothing, together, type Xml } from './xml.ts';

export interface TitleBlock {
  /** Tên loại, natural case. */
  readonly name: string;
  readonly nameAt: Place | null;
  /** Trích yếu nội dung; null where the form has none. */
  readonly subject: string | null;
  readonly subjectAt: Place | null;
  /** A paragraph between the subject and the rule: what an issued text belongs to. */
  readonly reference: Xml | null;
}

/** Room kept free beside a title, in pt: a title as wide as the text looks like a paragraph. */
const besideTitle = 6 * pointsPerMm;

/** A title in the middle of a column, with even lines. */
export function centredTitle(
  writing: Writing,
  style: StyleId,
  value: string,
  setting: Setting,
  column: number,
  at: Place | null,
): { xml: Xml; widths: readonly number[] } {
  const width = column - 2 * besideTitle;
  const broken = balance(value, setting, width);
  const content = marked(writing, at, run(setting.capitals ? value.toUpperCase() : value));
  if (broken.lines.length <= 1) return { xml: plainParagraph(style, content), widths: broken.widths };
  const side = (column - broken.width) / 2;
  return { xml: paragraph({ style, left: side, right: side }, content), widths: broken.widths };
}

/** Tên loại và trích yếu nội dung (ô số 5a) in the middle of the page, with the rule or dashes under them. */
export function titleBlock(writing: Writing, block: TitleBlock, column: number): Xml {
  const { format } = writing;
  const { sizes } = format;
  const name = block.name.toUpperCase();
  const parts: Xml[] = [plainParagraph('TenLoai', marked(writing, block.nameAt, run(name)))];
  let widths: readonly number[] = [textWidth(name, sizes.typeName, 'bold')];
  if (block.subject) {
    const value = format.subjectInLowerCase ? withSmallOpening(block.subject) : block.subject;
    const subject = centredTitle(writing, 'TrichYeu', value, { size: sizes.subject, face: 'bold' }, column, block.subjectAt);
    parts.push(subject.xml);
    widths = subject.widths;
  }
  if (block.reference !== null) parts.push(block.reference);
  parts.push(ruleUnderSubject(writing, widths, column));
  return together(...parts);
}

/** The drawn rule under a subject, or the dashes that the format prints in its place. */
export function ruleUnderSubject(writing: Writing, widths: readonly number[], column: number): Xml {
  const dashes = writing.format.under.subject;
  if (dashes !== null) return paragraph({ style: 'NamGach', after: 6 }, run(dashes));
  return widths.length === 0 ? nothing : drawnRule(shortRule(widths), column, { keepNext: true, after: 12 });
}
