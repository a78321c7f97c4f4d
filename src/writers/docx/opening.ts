import type { Field } from '../../document/document.ts';
import { placeOf } from '../../source/source-text.ts';
import { marked } from './comments.ts';
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
  const who = authority(document.letterhead, document.signers[0]);
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
const widestAddressees = 88 * pointsPerMm;

/** Kính gửi (ô số 9a): one addressee on the line of the label; more of them each on a line, the dashes under the colon. */
export function addressees(writing: Writing, column: number): Xml {
  const { document, format } = writing;
  const { addressees: list } = document;
  if (list.length === 0 || document.type.addressees === 'none') return nothing;
  const { size, label, labelWidth } = addressLabel(writing);
  if (list.length === 1) {
    const only = list[0] as Field<string>;
    const value = withoutClosing(only.value);
    const content = marked(writing, placeOf(only.text), together(run(`${label}:`, { italic: format.addressees.italic }), run(` ${value}`)));
    const prefix = textWidth(`${label}: `, size, format.addressees.italic ? 'italic' : 'regular');
    const width = prefix + textWidth(value, size);
    if (width <= widestAddressees) return paragraph({ style: 'KinhGui', align: 'center' }, content);
    const side = (column - widestAddressees) / 2;
    return paragraph({ style: 'KinhGui', left: side + prefix, hanging: prefix, right: side }, content);
  }
  const dash = textWidth('- ', size);
  const wanted = Math.max(...list.map(({ value }) => dash + textWidth(`${withoutClosing(value)};`, size))) + 2;
  const width = Math.min(wanted, widestAddressees);
  const start = Math.max(0, (column - labelWidth - width) / 2);
  const left = start + labelWidth;
  const right = Math.max(0, column - left - width);
  const end = list.length - 1;
  return together(
    paragraph({ style: 'KinhGui', left: start, after: 0, keepNext: true }, run(`${label}:`, { italic: format.addressees.italic })),
    ...list.map((addressee, index) =>
      paragraph(
        { style: 'NoiKinhGui', left: left + dash, hanging: dash, right, after: index === end ? 6 : undefined },
        marked(writing, placeOf(addressee.text), run(`- ${withoutClosing(addressee.value)}${index === end ? '.' : ';'}`)),
      ),
    ),
  );
}

function addressLabel({ document, format }: Writing): { size: number; label: string; labelWidth: number } {
  const label = format.addressees.labels[document.type.id] ?? format.addressees.label;
  const size = format.sizes.body;
  return { size, label, labelWidth: textWidth(label, size, format.addressees.italic ? 'italic' : 'regular') };
}

/** Công điện (Mẫu 1.6): who wires, and to whom. */
export function telegram(writing: Writing): Xml {
  const { document } = writing;
  const recipients = document.telegram?.recipients ?? [];
  if (recipients.length === 0) return nothing;
  const who = authority(document.letterhead, document.signers[0]).toUpperCase();
  return listAfter(writing, `${who} điện:`, recipients);
}

/** Giấy mời (Mẫu 1.7): who invites whom, to what, when and where. */
export function invitation(writing: Writing): Xml {
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
      : listAfter(writing, opening, guests),
    labelled('Tới dự', invited.content),
    labelled('Chủ trì', invited.chair),
    labelled('Thời gian', invited.time),
    labelled('Địa điểm', invited.venue),
  );
}

/** An opening line and what it lists, one a line with a dash. */
function listAfter(writing: Writing, opening: string, list: readonly Field<string>[]): Xml {
  const end = list.length - 1;
  return together(
    list.length === 0 ? nothing : paragraph({ style: 'NoiDung', keepNext: true }, run(opening)),
    ...list.map((entry, index) =>
      plainParagraph('Gach', marked(writing, placeOf(entry.text), run(`- ${withoutClosing(entry.value)}${index === end ? '.' : ';'}`))),
    ),
  );
}
