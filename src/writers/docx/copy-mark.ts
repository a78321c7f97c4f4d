import type { Copy } from '../../document/document.ts';
import { grid } from './grid.ts';
import { layoutHead } from './head-layout.ts';
import { organNames } from './letterhead.ts';
import { paragraph, plainParagraph, run } from './paragraph.ts';
import { copyName } from './running-parts.ts';
import { signatureBlock } from './signature.ts';
import { numberLine, placeAndDate } from './wording.ts';
import { textWidthOfPage, type Writing } from './writing.ts';
import { element, nothing, together, type Xml } from './xml.ts';

/**
 * Thể thức bản sao on paper (Mẫu 3.1; Phụ lục I, Phần II): under a rule over the whole width, right after the end of the source: the copying
 * organ and its number left, the kind of copy, place and date right, then its own Nơi nhận and signature.
 */
export function paperCopy(writing: Writing, copy: Copy): Xml {
  const { format } = writing;
  const width = textWidthOfPage(format);
  const date = placeAndDate(copy.place, copy.date);
  const head = layoutHead(format, copy.superior, copy.issuer, date, width);
  const printed = copy.number === null ? null : String(copy.number).padStart(2, '0');
  const rule = element('w:top', { 'w:val': 'single', 'w:sz': 6, 'w:space': 1, 'w:color': 'auto' });
  const row = (left: Xml, right: Xml) => ({ cells: [left, right], whole: true });
  return together(
    paragraph({ style: 'DuongKe', borders: rule, before: 12, after: 6, keepNext: true }, nothing),
    grid({
      widths: [head.left, head.right],
      rows: [
        row(organNames(writing, head), plainParagraph('HinhThucSao', run(copyName(copy.kind)))),
        row(plainParagraph('SoKyHieu', run(numberLine(format, printed, copy.symbol))), plainParagraph('DiaDanhNgayThang', run(date))),
      ],
      title: 'Cơ quan sao, số ký hiệu bản sao; hình thức sao, địa danh và thời gian sao',
    }),
    copy.signer || copy.recipients.length > 0 ? signatureBlock(writing, copy.signer ? [copy.signer] : [], copy.recipients, null) : nothing,
  );
}
