import { strFromU8, unzipSync } from 'fflate';
import { compiler, read } from '../../../src/compile.ts';
import { isWritable, type WritableDocument } from '../../../src/document/document.ts';
import type { Included } from '../../../src/document/reading-context.ts';
import { type DocxOptions, writeDocx } from '../../../src/writers/docx/write-docx.ts';

const by = (files: Readonly<Record<string, Included>>) => compiler({ include: (path) => files[path] ?? { kind: 'missing' } });

/** A document from front matter and body; `files` are what it includes. */
export function documentOf(frontMatter: string, body = '', files: Readonly<Record<string, Included>> = {}): WritableDocument {
  const document = read({ path: 'thu.md', text: `---\n${frontMatter.trim()}\n---\n\n${body}\n` }, by(files));
  if (!isWritable(document)) throw new Error(`not writable: ${document.problems.map(({ kind }) => kind).join(', ')}`);
  return document;
}

export function textFile(path: string, text: string): Included {
  return { kind: 'text', source: { path, text } };
}

/** The parts of a written document, by name. */
export function partsOf(document: WritableDocument, options?: DocxOptions): Readonly<Record<string, string>> {
  const files = unzipSync(writeDocx(document, options));
  return Object.fromEntries(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]));
}

export interface PrintedParagraph {
  readonly style: string;
  readonly text: string;
  readonly xml: string;
}

/** The paragraphs of a part in order: style, text (a break is `|`), markup. */
export function paragraphsOf(xml: string): PrintedParagraph[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(inner)?.[1] ?? '',
    text: [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map(([whole, text]) => (whole === '<w:br/>' ? '|' : (text ?? '')))
      .join('')
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
    xml: inner,
  }));
}

export function printed(document: WritableDocument, options?: DocxOptions): PrintedParagraph[] {
  return paragraphsOf(partsOf(document, options)['word/document.xml'] ?? '');
}

/** Texts of the paragraphs of one style. */
export function textsOf(paragraphs: readonly PrintedParagraph[], style: string): string[] {
  return paragraphs.filter((one) => one.style === style).map(({ text }) => text);
}

export const province = `co_quan:
  ten: Ủy ban nhân dân tỉnh Minh Sơn
  ky_hieu: UBND
  dia_danh: Minh Sơn`;

export const deputy = `nguoi_ky:
  thay_mat: Ủy ban nhân dân
  ky_thay: Chủ tịch
  chuc_vu: Phó Chủ tịch
  ho_ten: Trần Văn Bình`;

export const recipients = `noi_nhan:
  - Thường trực Tỉnh ủy (để báo cáo)
  - Các sở, ban, ngành cấp tỉnh
  - 'Lưu: VT, NC'`;

export const committee = `co_quan:
  ten: Tỉnh ủy Minh Sơn
  ky_hieu: TU
  dia_danh: Minh Sơn
  he_thong: dang`;

export const secretary = `nguoi_ky:
  thay_mat: Ban Thường vụ
  chuc_vu: Bí thư
  ho_ten: Lê Thị Hoa`;

/** A paragraph of the usual length. */
export const prose =
  'Trong sáu tháng đầu năm, các cấp, các ngành đã triển khai nhiều giải pháp, đạt kết quả tích cực, góp phần phát triển kinh tế - xã hội và bảo đảm quốc phòng, an ninh trên địa bàn.';
