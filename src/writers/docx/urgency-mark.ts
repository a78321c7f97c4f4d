import type { Urgency } from '../../document/document.ts';
import type { Format } from '../../document/profile.ts';
import { cell, cellMargins, columns } from './grid.ts';
import { paragraph, plainParagraph, run } from './paragraph.ts';
import { pointsPerMm, twipsOfMm } from './units.ts';
import { element, nothing, together, type Xml } from './xml.ts';

const words: Readonly<Record<Urgency, string>> = { khan: 'KHẨN', thuong_khan: 'THƯỢNG KHẨN', hoa_toc: 'HỎA TỐC' };

/**
 * Dấu chỉ độ khẩn (ô số 10b), under the number: in a frame of the size that Phụ lục I, III.2.b gives for each, bright red; plain capitals
 * where the format has no frame.
 */
export function urgencyMark(format: Format, urgency: Urgency): Xml {
  const frame = format.urgencyFrame;
  if (!frame) return paragraph({ style: 'DoKhan', before: 6 }, run(words[urgency]));
  const { colour, height } = frame;
  const width = frame.width[urgency];
  const side = (name: string) => element(`w:${name}`, { 'w:val': 'single', 'w:sz': 8, 'w:space': 0, 'w:color': colour });
  const table = element(
    'w:tbl',
    null,
    together(
      element(
        'w:tblPr',
        null,
        together(
          element('w:tblW', { 'w:w': twipsOfMm(width), 'w:type': 'dxa' }),
          element('w:jc', { 'w:val': 'center' }),
          element('w:tblBorders', null, together(...['top', 'left', 'bottom', 'right'].map(side))),
          element('w:tblLayout', { 'w:type': 'fixed' }),
          cellMargins(0),
          element('w:tblCaption', { 'w:val': 'Độ khẩn' }),
        ),
      ),
      columns([width * pointsPerMm]),
      element(
        'w:tr',
        null,
        together(
          element(
            'w:trPr',
            null,
            together(
              element('w:cantSplit', null),
              element('w:trHeight', { 'w:val': twipsOfMm(height), 'w:hRule': 'exact' }),
              element('w:jc', { 'w:val': 'center' }),
            ),
          ),
          cell(width * pointsPerMm, plainParagraph('DoKhan', run(words[urgency], { colour })), element('w:vAlign', { 'w:val': 'center' })),
        ),
      ),
    ),
  );
  // a table in a cell stands between paragraphs
  return together(paragraph({ style: 'CuoiPhan', before: 6 }, nothing), table, plainParagraph('CuoiPhan', nothing));
}
