import type { WritableDocument } from '../../document/document.ts';
import type { OrganAddress } from '../../document/organ.ts';
import { grid } from './grid.ts';
import { balance } from './line-breaks.ts';
import { textWidth } from './measure.ts';
import { paragraph, plainParagraph, run } from './paragraph.ts';
import { wordNamespace } from './styles.ts';
import { pointsPerMm } from './units.ts';
import { type Medium, textWidthOfPage } from './writing.ts';
import { element, nothing, together, type Xml, xmlDocument } from './xml.ts';

const namespaces = { 'xmlns:w': wordNamespace, 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' };

/** Số trang in the middle of the top margin (ô số 14), from page 2 on. */
export function pageNumberHeader(): string {
  const field = element('w:fldSimple', { 'w:instr': ' PAGE ' }, run('2'));
  return xmlDocument(element('w:hdr', namespaces, plainParagraph('SoTrang', field)));
}

export function blankHeader(): string {
  return xmlDocument(element('w:hdr', namespaces, plainParagraph('SoTrang', nothing)));
}

export function blankFooter(): string {
  return xmlDocument(element('w:ftr', namespaces, plainParagraph('DiaChi', nothing)));
}

/** Words of the marks on circulation, by the value in the front matter; another value is printed as it is. */
const circulationWords: Readonly<Record<string, string>> = {
  noi_bo: 'LƯU HÀNH NỘI BỘ',
  luu_hanh_noi_bo: 'LƯU HÀNH NỘI BỘ',
  xem_xong_tra_lai: 'XEM XONG TRẢ LẠI',
  xong_hoi_nghi_tra_lai: 'XONG HỘI NGHỊ TRẢ LẠI',
  tai_lieu_thu_hoi: 'TÀI LIỆU THU HỒI',
};

const copyWords = { sao_y: 'SAO Y', sao_luc: 'SAO LỤC', trich_sao: 'TRÍCH SAO' } as const;

export function copyName(kind: keyof typeof copyWords): string {
  return copyWords[kind];
}

/** A text in a single frame that is just wider than it, in the middle of the page (ô số 11). */
function framed(words: string, size: number, width: number): Xml {
  const side = (name: string, space: number) => element(`w:${name}`, { 'w:val': 'single', 'w:sz': 6, 'w:space': space, 'w:color': 'auto' });
  const indent = Math.max(0, (width - textWidth(words, size, 'bold')) / 2 - 2 * pointsPerMm);
  return paragraph(
    {
      style: 'LuuHanh',
      borders: together(side('top', 1), side('left', 4), side('bottom', 1), side('right', 4)),
      left: indent,
      right: indent,
    },
    run(words),
  );
}

/**
 * What stands in the top margin of page 1: the mark on circulation, that the document is a draft, that it is an electronic copy
 * (Mẫu 3.2); null where there is none of them.
 */
export function firstHeader(document: WritableDocument, medium: Medium, draft: boolean): string | null {
  const { format, circulation, copy } = document;
  const right: Xml[] = [];
  if (copy && medium === 'dien_tu') {
    const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(copy.date ?? '');
    const printed = date ? `${date[3]}/${date[2]}/${date[1]}` : '';
    right.push(
      plainParagraph(
        'SaoDienTu',
        run([copyWords[copy.kind], copy.issuer, printed, copy.time ?? ''].filter((part) => part !== '').join('; ')),
      ),
    );
  }
  if (draft) right.push(plainParagraph('DuThao', run(format.system === 'dang' ? 'Dự thảo' : 'DỰ THẢO')));
  const width = textWidthOfPage(format);
  const mark = (column: number): Xml => {
    if (!circulation) return nothing;
    const words = circulationWords[circulation.value] ?? circulation.value.replaceAll('_', ' ').toUpperCase();
    if (format.circulationFrame) return framed(words, format.sizes.circulation, column);
    return plainParagraph('LuuHanh', run(words));
  };
  if (!circulation && right.length === 0) return null;
  if (!circulation || right.length === 0) return xmlDocument(element('w:hdr', namespaces, together(mark(width), ...right)));
  // side by side: the margin has room for one line
  const widths = [width * 0.3, width * 0.4, width * 0.3];
  const cells = [plainParagraph('LuuHanh', nothing), mark(width * 0.4), together(...right)];
  const table = grid({ widths, rows: [{ cells, whole: true }], title: 'Chỉ dẫn lưu hành; dự thảo' });
  return xmlDocument(element('w:hdr', namespaces, together(table, plainParagraph('CuoiPhan', nothing))));
}

function addressText(address: OrganAddress): string {
  const parts: [string, string | undefined][] = [
    ['Địa chỉ', address.address],
    ['Điện thoại', address.phone],
    ['Fax', address.fax],
    ['Thư điện tử', address.email],
    ['Trang thông tin điện tử', address.web],
  ];
  return parts
    .filter(([, value]) => value !== undefined && value.trim() !== '')
    .map(([label, value]) => `${label}: ${value?.trim()}`)
    .join('; ');
}

/** Địa chỉ cơ quan (ô số 13) at the foot of page 1, under a rule over the whole width; null where the document prints none. */
export function firstFooter(document: WritableDocument): string | null {
  const { format, address, type } = document;
  if (!address || type.footAddress === 'none') return null;
  const value = addressText(address);
  if (value === '') return null;
  const width = textWidthOfPage(format);
  const broken = balance(value, { size: format.sizes.address, face: 'regular' }, width - 4 * pointsPerMm);
  const side = broken.lines.length > 1 ? (width - broken.width) / 2 : undefined;
  const rule = paragraph(
    { style: 'DuongKe', borders: element('w:top', { 'w:val': 'single', 'w:sz': 6, 'w:space': 1, 'w:color': 'auto' }) },
    nothing,
  );
  return xmlDocument(element('w:ftr', namespaces, together(rule, paragraph({ style: 'DiaChi', left: side, right: side }, run(value)))));
}
