import type { Field, Signer, WritableDocument } from '../../document/document.ts';
import { signerRoleIds, signerRoles } from '../../document/signer-roles.ts';
import { type Place, placeOf } from '../../source/source-text.ts';
import { marked } from './comments.ts';
import { type GridRow, grid } from './grid.ts';
import { balance } from './line-breaks.ts';
import { textWidth } from './measure.ts';
import { paragraph, plainParagraph, run } from './paragraph.ts';
import { type StyleId, signatureRoom } from './styles.ts';
import { pointsPerMm } from './units.ts';
import { withoutClosing } from './wording.ts';
import { textHeightOfPage, textWidthOfPage, type Writing } from './writing.ts';
import { nothing, together, type Xml } from './xml.ts';

interface SignatureLine {
  readonly style: StyleId;
  readonly text: string;
  readonly at: Place;
}

/**
 * Quyền hạn, chức vụ in capitals, in the decree's order: the collective (TM.), by whose order (TL.), by whose delegation (TUQ.), for which
 * head (KT.), then the signer's own post (Phụ lục I, II.7; Điều 13).
 */
function authorityLines({ format }: Writing, signer: Signer): SignatureLine[] {
  const { marks } = format;
  const lines: SignatureLine[] = [];
  const add = (style: StyleId, mark: string | null, field: Field<string> | null) => {
    if (!field) return;
    const text = field.value.toUpperCase();
    lines.push({ style, text: mark === null ? text : `${mark} ${text}`, at: placeOf(field.text) });
  };
  add('QuyenHan', marks.onBehalfOf, signer.onBehalfOf);
  add('QuyenHan', marks.byOrderOf, signer.byOrderOf);
  add('QuyenHan', marks.byDelegationOf, signer.byDelegationOf);
  add('QuyenHan', marks.forHead, signer.forHead);
  add('ChucVu', signer.acting ? marks.acting : null, signer.post);
  return lines;
}

/** Of Times New Roman, in its size. */
const lineHeight = 1.15;

/** Room at each side of a signature, in pt. */
const besideSignature = 2 * pointsPerMm;

/** Lines that the authority of a signer takes in a column of this width. */
function authorityHeight(writing: Writing, signer: Signer, width: number): number {
  const face = { size: writing.format.sizes.signature, face: 'bold' } as const;
  const lines = authorityLines(writing, signer).map(({ text }) => balance(text, face, width - 2 * besideSignature).lines.length);
  return lines.reduce((sum, count) => sum + count, signer.role ? 1 : 0);
}

/** One signature: authority, room to sign and `lower` lines more, name; all in the middle of a column of this width. */
function signature(writing: Writing, signer: Signer, width: number, lower = 0): Xml {
  const size = writing.format.sizes.signature;
  const parts: Xml[] = [];
  const before = lower === 0 ? undefined : signatureRoom + lower * size * lineHeight;
  const underRoom = (content: Xml) =>
    before === undefined ? plainParagraph('HoTen', content) : paragraph({ style: 'HoTen', before }, content);
  if (signer.role) parts.push(plainParagraph('QuyenHan', marked(writing, signer.place, run(signerRoles[signer.role].toUpperCase()))));
  const lines = authorityLines(writing, signer);
  for (const { style, text, at } of lines) {
    const { lines: broken, width: column } = balance(text, { size, face: 'bold' }, width - 2 * besideSignature);
    const side = broken.length > 1 ? (width - column) / 2 : undefined;
    const content = marked(writing, at, run(text));
    parts.push(side === undefined ? plainParagraph(style, content) : paragraph({ style, left: side, right: side }, content));
  }
  // chức vụ khác stands under the signature, above the name (Phụ lục I, II.7.c)
  const { otherPost, name } = signer;
  if (otherPost) {
    parts.push(underRoom(marked(writing, placeOf(otherPost.text), run(otherPost.value.toUpperCase()))));
    parts.push(name ? paragraph({ style: 'HoTen', before: 0 }, marked(writing, placeOf(name.text), run(name.value))) : nothing);
  } else parts.push(underRoom(name ? marked(writing, placeOf(name.text), run(name.value)) : nothing));
  return together(...parts);
}

/** Nơi nhận (ô số 9b) with the typist's code and the number of copies (ô số 12) after it. */
export function recipientList(writing: Writing, list: readonly Field<string>[], key: Place | null, typist: string | null): Xml {
  if (list.length === 0) return nothing;
  const { separator } = writing.format.recipientList;
  const end = list.length - 1;
  return together(
    plainParagraph('NoiNhan', marked(writing, key, run('Nơi nhận:'))),
    ...list.map((recipient, index) =>
      plainParagraph(
        'DanhSachNoiNhan',
        marked(
          writing,
          placeOf(recipient.text),
          run(`- ${withoutClosing(recipient.value.replace(/^[-–]\s*/, ''))}${index === end ? '.' : separator}`),
        ),
      ),
    ),
    typist === null ? nothing : plainParagraph('NguoiSoan', run(typist)),
  );
}

/** Ký hiệu người soạn thảo, số lượng bản phát hành: `PL.(300)`. */
function typistLine(document: WritableDocument): string | null {
  const code = document.drafter?.value.toUpperCase() ?? '';
  const copies = document.copies === null ? '' : `(${document.copies.value})`;
  if (code === '' && copies === '') return null;
  return code !== '' && copies !== '' ? `${code}.${copies}` : code + copies;
}

/** Widths in pt that Nơi nhận may take beside a signature: as much as its longest line asks for. */
const leastForRecipients = 64 * pointsPerMm;
const mostForRecipients = 84 * pointsPerMm;

function recipientWidth(writing: Writing, list: readonly Field<string>[], signer: Signer | undefined, width: number): number {
  const { sizes } = writing.format;
  const wanted = Math.max(0, ...list.map(({ value }) => textWidth(`- ${value};`, sizes.recipients))) + 2 * pointsPerMm;
  const lines = signer ? authorityLines(writing, signer) : [];
  const signature = Math.max(0, ...lines.map(({ text }) => textWidth(text, sizes.signature, 'bold'))) + 2 * besideSignature;
  return Math.max(leastForRecipients, Math.min(wanted, mostForRecipients, width - signature));
}

/** Whether a list of recipients leaves room for its row on one page; a longer one must run over. */
function fitsOnPage(writing: Writing, list: readonly Field<string>[], width: number): boolean {
  const size = writing.format.sizes.recipients;
  let lines = 2;
  for (const { value } of list) lines += Math.ceil(textWidth(`- ${value};`, size) / width);
  return lines * size * 1.15 < textHeightOfPage(writing.format) * 0.9;
}

/** Something for a cell that has nothing to say: a cell must hold a paragraph. */
function filled(content: Xml): Xml {
  return content === '' ? plainParagraph('DanhSachNoiNhan', nothing) : content;
}

/**
 * Nơi nhận on the left, level with quyền hạn, chức vụ on the right (ô số 9b and 7). Biên bản has two signatures, the secretary's left, and
 * Nơi nhận under it (Mẫu 1.9). Nothing where there is neither recipient nor signer.
 */
export function signatureBlock(writing: Writing, signers: readonly Signer[], recipients: readonly Field<string>[], key: Place | null): Xml {
  if (signers.length === 0 && recipients.length === 0) return nothing;
  const width = textWidthOfPage(writing.format);
  const typist = typistLine(writing.document);
  const title = 'Nơi nhận; quyền hạn, chức vụ, họ tên của người ký';
  if (signers.length > 1) {
    const sorted = [...signers].sort((a, b) => rank(a) - rank(b));
    const share = width / sorted.length;
    // the names stand level
    const heights = sorted.map((signer) => authorityHeight(writing, signer, share));
    const tallest = Math.max(...heights);
    const rows: GridRow[] = [
      { cells: sorted.map((signer, index) => signature(writing, signer, share, tallest - (heights[index] as number))), whole: true },
    ];
    if (recipients.length > 0) {
      const list = together(paragraph({ style: 'CuoiPhan', before: 6 }, nothing), recipientList(writing, recipients, key, typist));
      rows.push({ cells: sorted.map((_, index) => filled(index === 0 ? list : nothing)), whole: true });
    }
    return spaced(grid({ widths: sorted.map(() => share), rows, title }));
  }
  const signer = signers[0];
  const left = recipientWidth(writing, recipients, signer, width);
  const cells = [
    filled(recipientList(writing, recipients, key, typist)),
    filled(signer ? signature(writing, signer, width - left) : nothing),
  ];
  return spaced(grid({ widths: [left, width - left], rows: [{ cells, whole: fitsOnPage(writing, recipients, left) }], title }));
}

/** The secretary stands left of the chair, the parties in their order; without roles as written. */
function rank({ role }: Signer): number {
  return role === null ? 0 : signerRoleIds.indexOf(role);
}

/** A block with some air over it, on the page of what stands before it. */
function spaced(table: Xml): Xml {
  return together(paragraph({ style: 'CuoiPhan', before: 6, keepNext: true }, nothing), table);
}
