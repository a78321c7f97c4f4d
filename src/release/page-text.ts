/** How a signed page differs from the released one. */
export type PageFault =
  | { readonly kind: 'page-count'; readonly released: number; readonly signed: number }
  | { readonly kind: 'text'; readonly page: number; readonly expected: string; readonly found: string };

export interface PageComparison {
  readonly faults: readonly PageFault[];
  /** Lines that the signing software added to show the signature, by page from 1. */
  readonly stamps: readonly { readonly page: number; readonly text: string }[];
}

/** Lines by which signing software shows a signature (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7 and II.8). */
const STAMP =
  /^\s*(?:(?:Người ký|Ký bởi|Được ký bởi|Email|Thư điện tử|Cơ quan|Tổ chức|Chức vụ|Thời gian ký|Ngày ký|Giờ ký|Lý do ký|Địa điểm ký|Signed by|Signature|Signing time|Date|Reason|Location)\s*:|Chữ ký số|Signature Valid|Digitally signed by\s|Số:\s*\S+;\s*\d{1,2}\/\d{1,2}\/\d{4};)/iu;

const words = (text: string): string[] => text.normalize('NFC').split(/\s+/u).filter(Boolean);

function isStamp(line: string): boolean {
  return STAMP.test(line.normalize('NFC'));
}

/**
 * Compares the text of two PDFs page by page, word for word: line breaks and spaces do not count. What a signature shows in print may be
 * added; nothing may be missing or changed.
 */
export function comparePages(released: readonly string[], signed: readonly string[]): PageComparison {
  const faults: PageFault[] = [];
  const stamps: { page: number; text: string }[] = [];
  if (released.length !== signed.length) faults.push({ kind: 'page-count', released: released.length, signed: signed.length });
  for (let index = 0; index < Math.min(released.length, signed.length); index++) {
    const known = new Set((released[index] as string).split('\n').map((line) => words(line).join(' ')));
    const kept: string[] = [];
    for (const line of (signed[index] as string).split('\n')) {
      if (isStamp(line) && !known.has(words(line).join(' '))) stamps.push({ page: index + 1, text: line.trim() });
      else kept.push(line);
    }
    const [expected, found] = [words(released[index] as string), words(kept.join('\n'))];
    const at = expected.findIndex((word, position) => word !== found[position]);
    if (at < 0 && expected.length === found.length) continue;
    const from = Math.max(0, (at < 0 ? expected.length : at) - 3);
    faults.push({ kind: 'text', page: index + 1, expected: around(expected, from), found: around(found, from) });
  }
  return { faults, stamps };
}

function around(list: readonly string[], from: number): string {
  return list.slice(from, from + 10).join(' ') || '(hết trang)';
}

export function pageFaultMessage(fault: PageFault): string {
  switch (fault.kind) {
    case 'page-count':
      return `có ${fault.signed} trang, bản phát hành có ${fault.released} trang`;
    case 'text':
      return `trang ${fault.page} khác bản phát hành: gặp «${fault.found}», cần «${fault.expected}»`;
  }
}
