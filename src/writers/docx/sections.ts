import { paragraph } from './paragraph.ts';
import { twipsOfMm } from './units.ts';
import type { Writing } from './writing.ts';
import { element, nothing, together, type Xml } from './xml.ts';

function reference(part: 'header' | 'footer', type: 'default' | 'first', id: string | null): Xml {
  return id === null ? nothing : element(`w:${part}Reference`, { 'w:type': type, 'r:id': id });
}

/**
 * The properties of the section that is open, which thereby ends; the next one runs on from it. The first page of the document shows no
 * number and bears the marks; each appendix counts its own pages from 1 (Phụ lục I, III.1) and its first page shows none either; an issued
 * text and a landscape page in between count on.
 */
export function endOfSection(writing: Writing, landscape: boolean): Xml {
  const { page } = writing.format;
  const { running, section } = writing;
  writing.section = 'continued';
  const references =
    section === 'main'
      ? together(
          reference('header', 'default', running.pageNumber),
          reference('header', 'first', running.firstHeader),
          reference('footer', 'first', running.firstFooter),
        )
      : section === 'appendix'
        ? together(reference('header', 'first', running.blankHeader), reference('footer', 'first', running.blankFooter))
        : nothing;
  const [width, height] = landscape ? [297, 210] : [210, 297];
  return element(
    'w:sectPr',
    null,
    together(
      references,
      element('w:type', { 'w:val': 'nextPage' }),
      element('w:pgSz', { 'w:w': twipsOfMm(width), 'w:h': twipsOfMm(height), 'w:orient': landscape ? 'landscape' : undefined }),
      element('w:pgMar', {
        'w:top': twipsOfMm(page.top),
        'w:right': twipsOfMm(page.right),
        'w:bottom': twipsOfMm(page.bottom),
        'w:left': twipsOfMm(page.left),
        'w:header': twipsOfMm(page.header),
        'w:footer': twipsOfMm(page.header),
        'w:gutter': 0,
      }),
      section === 'appendix' ? element('w:pgNumType', { 'w:start': 1 }) : nothing,
      element('w:cols', { 'w:space': 720 }),
      section === 'main' || section === 'appendix' ? element('w:titlePg', null) : nothing,
    ),
  );
}

/** Ends the open section where another follows: a section's properties stand in its last paragraph. */
export function sectionBreak(writing: Writing, landscape: boolean): Xml {
  return paragraph({ style: 'CuoiPhan', section: endOfSection(writing, landscape) }, nothing);
}
