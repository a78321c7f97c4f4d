import type { Document, HeadingLevel, Paragraph } from '../document/document.ts';
import { isUpper } from '../vietnamese/case.ts';

/** Openings of headings as they are typed in a word processor. */
const HEADINGS: readonly (readonly [HeadingLevel, RegExp])[] = [
  ['phan', /^Phần\s+(?:[IVXLC]+|thứ\s+\p{L}+)(?![\p{L}\p{M}])/iu],
  ['chuong', /^Chương\s+[IVXLC\d]+(?![\p{L}\p{M}])/iu],
  ['tieu_muc', /^Tiểu mục\s+\d+(?![\p{L}\p{M}\d])/iu],
  ['muc', /^Mục\s+\d+(?:\s*[.:]|\s*$|\s+\p{Lu})/u],
  ['muc_la_ma', /^[IVXLC]+\s*[.)/]\s+(?=\p{L})/u],
];
const LONGEST = 200;

/** A paragraph that is a heading but for its `#`: all bold or all capitals, and opening as a level of the type's scheme does. */
export function headingTypedAsText(document: Document, paragraph: Paragraph): { readonly depth: number } | null {
  const { value } = paragraph.text;
  if (paragraph.runIn || value.length > LONGEST) return null;
  const bold = paragraph.inlines.length === 1 && paragraph.inlines[0]?.kind === 'strong';
  if (!bold && !isUpper(value.replace(/^(?:Phần|Chương|Mục|Tiểu mục)\s+\S+/u, '')) && !/^(?:Phần|Chương)\s+[IVXLC]+$/u.test(value))
    return null;
  const found = HEADINGS.find(([, form]) => form.test(value));
  const level = found ? document.type?.headings.find((one) => one.level === found[0]) : undefined;
  return level ? { depth: level.markdownDepth } : null;
}

/** Parts of the form that the writers print, and that people type again in the body. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  ['Quốc hiệu', /^[^\p{Ll}]*?CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM/u],
  ['Tiêu ngữ', /^Độc\s+lập\s*[-–—]\s*Tự\s+do\s*[-–—]\s*Hạnh\s+phúc\.?$/iu],
  ['Tiêu đề văn bản Đảng', /^ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM$/u],
  ['Số, ký hiệu', /^Số\s*:?\s*[\d.…]*\s*[/-]\s*[\p{Lu}\d][\p{L}\d/-]*$/u],
  ['địa danh và ngày tháng', /^\p{Lu}[\p{L}\s]{1,40},\s*ngày\s*[\d.…]*\s*tháng\s*[\d.…]*\s*năm\s*[\d.…]*$/u],
  ['Kính gửi', /^Kính\s+(?:gửi|trình)\s*:/u],
  ['Nơi nhận', /^Nơi\s+nhận\s*:/u],
  ['quyền hạn ký', /^(?:TM|KT|TL|TUQ)\s*\.\s*\p{Lu}{2,}/u],
];

/** Which part of the form a paragraph types again; null for running text. */
export function partTypedAsText(document: Document, paragraph: Paragraph): string | null {
  const { value } = paragraph.text;
  if (value.length > LONGEST) return null;
  const part = PARTS.find(([, form]) => form.test(value));
  if (part) return part[0];
  const { type } = document;
  if (type && value === type.name.toUpperCase()) return 'tên loại';
  if (type?.enactment && value.replace(/\s*:$/, '') === type.enactment.command.replace(/\s*:$/, '')) return 'lệnh ban hành';
  return null;
}
