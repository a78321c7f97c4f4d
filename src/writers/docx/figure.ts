import type { Figure, Image } from '../../document/document.ts';
import { marked } from './comments.ts';
import { paragraph, plainParagraph, run } from './paragraph.ts';
import { emuOfPt } from './units.ts';
import { type Picture, textHeightOfPage, type Writing } from './writing.ts';
import { element, nothing, together, type Xml } from './xml.ts';

const picture = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** Pictures that share a file share its part. */
function pictureOf(writing: Writing, image: Image): Picture {
  let known = writing.pictureOf.get(image);
  if (!known) {
    const number = writing.pictures.length + 1;
    known = { id: `rIdHinh${number}`, target: `media/hinh${number}.${image.format === 'png' ? 'png' : 'jpeg'}`, image };
    writing.pictures.push(known);
    writing.pictureOf.set(image, known);
  }
  return known;
}

/** A picture in the line, in its own size at 96 dots an inch, or as large as fits in `width` and two thirds of the page's height. */
function drawing(writing: Writing, figure: Figure, image: Image, width: number, landscape: boolean): Xml {
  const { id } = pictureOf(writing, image);
  const own = { width: (image.width * 72) / 96, height: (image.height * 72) / 96 };
  const scale = Math.min(1, width / own.width, (textHeightOfPage(writing.format, landscape) * 2) / 3 / own.height);
  const extent = { cx: Math.max(1, emuOfPt(own.width * scale)), cy: Math.max(1, emuOfPt(own.height * scale)) };
  const number = ++writing.drawings;
  const named = { id: number, name: `Hình ${number}`, descr: figure.alt === '' ? (figure.title ?? `Hình ${number}`) : figure.alt };
  return element(
    'w:r',
    null,
    element(
      'w:drawing',
      null,
      element(
        'wp:inline',
        { distT: 0, distB: 0, distL: 0, distR: 0 },
        together(
          element('wp:extent', extent),
          element('wp:docPr', named),
          element('wp:cNvGraphicFramePr', null, element('a:graphicFrameLocks', { noChangeAspect: 1 })),
          element(
            'a:graphic',
            null,
            element(
              'a:graphicData',
              { uri: picture },
              element(
                'pic:pic',
                null,
                together(
                  element('pic:nvPicPr', null, together(element('pic:cNvPr', named), element('pic:cNvPicPr', null))),
                  element(
                    'pic:blipFill',
                    null,
                    together(element('a:blip', { 'r:embed': id }), element('a:stretch', null, element('a:fillRect', null))),
                  ),
                  element(
                    'pic:spPr',
                    null,
                    together(
                      element('a:xfrm', null, together(element('a:off', { x: 0, y: 0 }), element('a:ext', extent))),
                      element('a:prstGeom', { prst: 'rect' }, element('a:avLst', null)),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

/** Hình ảnh, with its caption under it. A picture that could not be read leaves its description in its place. */
export function figureBlock(writing: Writing, figure: Figure, width: number, landscape: boolean, keepNext: boolean): Xml {
  const content = figure.image
    ? drawing(writing, figure, figure.image, width, landscape)
    : run(`[${figure.alt === '' ? figure.path.value : figure.alt}]`, { italic: true });
  const caption = figure.title;
  return together(
    paragraph({ style: 'HinhAnh', keepNext: keepNext || caption !== null }, marked(writing, figure.place, content)),
    caption === null
      ? nothing
      : keepNext
        ? paragraph({ style: 'ChuThichHinh', keepNext }, run(caption))
        : plainParagraph('ChuThichHinh', run(caption)),
  );
}
