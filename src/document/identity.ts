import { slug } from '../vietnamese/unaccent.ts';
import type { Document, Letterhead } from './document.ts';

type Numbered = {
  readonly number: Pick<Document['number'], 'printed' | 'symbol'>;
  readonly format: Pick<Document['format'], 'numbering'>;
};
type Titled = Numbered & Pick<Document, 'type'>;
type Issuing = Pick<Letterhead, 'organ' | 'registered' | 'issuer'>;
type Filed = Numbered & Pick<Document, 'date' | 'source'> & { readonly letterhead: Issuing | null };

/** Longest segment of a path: names stay under the 255 bytes of every file system with an extension and a suffix to spare. */
const MAX_SEGMENT = 120;

/** Số, ký hiệu as printed: `04/CT-UBND`, for the Party `31-CT/TU`; null in a draft without a number. */
export function numberSymbol({ number, format }: Numbered): string | null {
  if (number.printed === null) return null;
  return number.symbol === '' ? number.printed : `${number.printed}${format.numbering.afterNumber}${number.symbol}`;
}

/** Tên loại with its number: «Chỉ thị số 04/CT-UBND»; the type's name alone where there is no number, «Văn bản» where there is no type. */
export function fullTitle(document: Titled): string {
  const name = document.type?.name ?? 'Văn bản';
  const printed = numberSymbol(document);
  return printed === null ? name : `${name} số ${printed}`;
}

/** Last segment of a document's folder and name of its files: `04-ct-ubnd`; without a number the name of its source file. */
export function documentSlug(document: Numbered & Pick<Document, 'source'>): string {
  const printed = numberSymbol(document);
  return segment(slug(printed ?? fileStem(document.source.path)), 'van-ban');
}

/** The organ's segment: its id in the register; where it is given in place, its unaccented name. */
export function organSlug(letterhead: Issuing | null): string {
  if (letterhead === null) return 'chua-ro-co-quan';
  const { organ, registered, issuer } = letterhead;
  if (registered && /^[a-z0-9][a-z0-9_-]*$/.test(organ.id)) return segment(organ.id, 'co-quan');
  return segment(slug(registered ? organ.id : issuer), 'co-quan');
}

/** The organ's full name as a reader outside its own letterhead needs it: «Sở Y tế tỉnh Vĩnh Long». */
export function organName(letterhead: Letterhead): string {
  return letterhead.registered ? letterhead.organ.name : letterhead.issuer;
}

/** The year of issue, or `chua-ngay`. */
export function yearSegment(document: Pick<Document, 'date'>): string {
  return document.date?.value.slice(0, 4) ?? 'chua-ngay';
}

/** Where all that is built from a document goes, below the public site or the internal folder: `van-ban/<organ>/<year>/<slug>`. */
export function documentFolder(document: Filed): string {
  return `van-ban/${organSlug(document.letterhead)}/${yearSegment(document)}/${documentSlug(document)}`;
}

/** Whether a reference to another document is the path of its source, which no reader outside the office is to see, and not its name. */
export function isSourcePath(reference: string): boolean {
  return /\.(?:md|txt)$/i.test(reference.trim());
}

/** The path of a source that another names, from the content root: written from the folder of the one that names it. */
export function sourcePathFrom(naming: string, reference: string): string {
  const parts = naming.split('/').slice(0, -1);
  for (const part of reference.trim().split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function fileStem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.[a-z0-9]+$/i, '');
}

function segment(text: string, otherwise: string): string {
  return text.slice(0, MAX_SEGMENT).replace(/[-_]+$/, '') || otherwise;
}
