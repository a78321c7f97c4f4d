import type { Field } from '../../document/document.ts';
import { placeOf } from '../../source/source-text.ts';
import { marked } from './comments.ts';
import { balance, greedyLines } from './line-breaks.ts';
import { textWidth } from './measure.ts';
import { paragraph, plainParagraph, run } from './paragraph.ts';
import { centredTitle } from './title-block.ts';
import { pointsPerMm } from './units.ts';
import { authority, withoutClosing } from './wording.ts';
import type { Writing } from './writing.ts';
import { nothing, together, type Xml } from './xml.ts';

/** Căn cứ ban hành: one a line, `;` after each and the format's mark after the last (Phụ lục I, II.6.c). */
function legalBases(writing: Writing): Xml {
  const { document, format } = writing;
  const { dash, last } = format.legalBasis;
  const end = document.legalBases.length - 1;
  return together(
    ...document.legalBases.map((basis, index) =>
      plainParagraph(
        'CanCu',
        marked(writing, placeOf(basis.text), run(`${dash ? '- ' : ''}${withoutClosing(basis.value)}${index === end ? last : ';'}`)),
      ),
    ),
  );
}

/** Thẩm quyền ban hành, căn cứ, and the word of command of quyết định and nghị quyết, in the format's order; căn cứ alone for other types. */
export function enactment(writing: Writing, column: number): Xml {
  const { document, format } = writing;
  const { type } = document;
  if (!type.enactment) return legalBases(writing);
  const who = authority(document, document.signers[0]);
  const setting = { size: format.sizes.body, face: 'bold', capitals: true } as const;
  if (format.enactment === 'authority_with_command') {
    const command = (type.enactment.partyCommand ?? type.enactment.command).replace(/:$/, '');
    return together(legalBases(writing), centredTitle(writing, 'LenhBanHanh', `${who} ${command}`, setting, column, null).xml);
  }
  const command = `${type.enactment.command.replace(/:$/, '').toUpperCase()}:`;
  return together(
    centredTitle(writing, 'ThamQuyen', who, setting, column, null).xml,
    legalBases(writing),
    plainParagraph('LenhBanHanh', run(command)),
  );
}

/** Widest block of addressees in pt: wider ones read like the body. */
const widestAddressees = 89 * pointsPerMm;

/** Widest line in pt of a single addressee with its label: in the middle of the page it does not read like the body. */
const widestLine = 130 * pointsPerMm;

/** Kính gửi (ô số 9a): one addressee on the line of the label; more of them each on a line, the dashes under the colon. */
export function addressees(writing: Writing, column: number): Xml {
  const { document, format } = writing;
  const { addressees: list } = document;
  if (list.length === 0) return nothing;
  const { size, label, labelWidth } = addressLabel(writing);
  if (list.length === 1) {
    const only = list[0] as Field<string>;
    const value = withoutClosing(only.value);
    const content = marked(writing, placeOf(only.text), together(run(`${label}:`, { italic: format.addressees.italic }), run(` ${value}`)));
    const prefix = textWidth(`${label}: `, size, format.addressees.italic ? 'italic' : 'regular');
    const width = prefix + textWidth(value, size);
    if (width <= widestLine) return paragraph({ style: 'KinhGui', align: 'center' }, content);
    const block = prefix + balance(value, { size, face: 'regular' }, widestLine - prefix).width;
    const side = (column - block) / 2;
    return paragraph({ style: 'KinhGui', left: side + prefix, hanging: prefix, right: side }, content);
  }
  return together(
    paragraph(
      { style: 'KinhGui', left: blockStart(list, size, labelWidth, column), after: 0, keepNext: true },
      run(`${label}:`, { italic: format.addressees.italic }),
    ),
    block(writing, list, labelWidth, column),
  );
}

/** Width in pt of a block of addressees on lines of their own. */
function blockWidth(list: readonly Field<string>[], size: number): number {
  const wanted = Math.max(...list.map(({ value }) => textWidth(`- ${withoutClosing(value)};`, size))) + 2;
  return Math.min(wanted, widestAddressees);
}

/** Where the label over a block stands, so that both together are in the middle. */
function blockStart(list: readonly Field<string>[], size: number, labelWidth: number, column: number): number {
  return Math.max(0, (column - labelWidth - blockWidth(list, size)) / 2);
}

/** Addressees each on a line, a dash before it, `;` after it and `.` after the last; right of a label of this width. */
function block(writing: Writing, list: readonly Field<string>[], labelWidth: number, column: number): Xml {
  const size = writing.format.sizes.body;
  const dash = textWidth('- ', size);
  const width = blockWidth(list, size);
  const left = blockStart(list, size, labelWidth, column) + labelWidth;
  const end = list.length - 1;
  return together(
    ...list.map((entry, index) => {
      const value = `- ${withoutClosing(entry.value)}${index === end ? '.' : ';'}`;
      const right = column - left - (textWidth(value, size) > width ? dash + evenIfDangling(value, size, width - dash) : width);
      return paragraph(
        { style: 'NoiKinhGui', left: left + dash, hanging: dash, right: Math.max(0, right), after: index === end ? 6 : undefined },
        marked(writing, placeOf(entry.text), run(value)),
      );
    }),
  );
}

/** The width in which a text of several lines does not end with a single word; the whole width where it does not anyway. */
function evenIfDangling(value: string, size: number, width: number): number {
  const setting = { size, face: 'regular' } as const;
  const last = greedyLines(value, setting, width).at(-1) ?? '';
  return last.includes(' ') ? width : balance(value, setting, width).width;
}

function addressLabel({ document, format }: Writing): { size: number; label: string; labelWidth: number } {
  const label = format.addressees.labels[document.type.id] ?? format.addressees.label;
  const size = format.sizes.body;
  return { size, label, labelWidth: textWidth(label, size, format.addressees.italic ? 'italic' : 'regular') };
}

/** Công điện (Mẫu 1.6): who wires, and to whom. */
export function telegram(writing: Writing, column: number): Xml {
  const { document } = writing;
  const recipients = document.telegram?.recipients ?? [];
  if (recipients.length === 0) return nothing;
  const who = authority(document, document.signers[0]).toUpperCase();
  return listAfter(writing, `${who} điện:`, recipients, column);
}

/** Giấy mời (Mẫu 1.7): who invites whom, to what, when and where. */
export function invitation(writing: Writing, column: number): Xml {
  const { document } = writing;
  const { invitation: invited } = document;
  if (!invited) return nothing;
  const opening = `${document.letterhead.issuer} trân trọng kính mời:`;
  const { guests } = invited;
  const labelled = (label: string, field: Field<string> | null) =>
    field
      ? plainParagraph('NoiDung', marked(writing, placeOf(field.text), together(run(`${label}:`), run(` ${withoutClosing(field.value)}.`))))
      : nothing;
  const only = guests.length === 1 ? (guests[0] as Field<string>) : null;
  return together(
    only
      ? plainParagraph('NoiDung', marked(writing, placeOf(only.text), run(`${opening} ${withoutClosing(only.value)}.`)))
      : listAfter(writing, opening, guests, column),
    labelled('Tới dự', invited.content),
    labelled('Chủ trì', invited.chair),
    labelled('Thời gian', invited.time),
    labelled('Địa điểm', invited.venue),
  );
}

/** An opening line and those whom it names, in a block like that of Kính gửi. */
function listAfter(writing: Writing, opening: string, list: readonly Field<string>[], column: number): Xml {
  if (list.length === 0) return nothing;
  return together(paragraph({ style: 'NoiDung', keepNext: true }, run(opening)), block(writing, list, 0, column));
}
