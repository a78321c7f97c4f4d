import { describe, expect, it } from 'vitest';
import { layOutDocx } from '../../src/layout/docx-pages.ts';
import { pageLayoutOf } from '../../src/layout/page-layout.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { deputy, documentOf, prose, province, recipients, textFile } from '../writers/docx/samples.ts';

const head = `${province}\nso: 5\nngay: 2026-01-05\ntrich_yeu: Về tăng cường kỷ luật\n${deputy}\n${recipients}\ntrang_thai: ban_hanh`;
const paragraphs = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}. ${prose}`).join('\n\n');

async function laidOut(front: string, body: string, files = {}) {
  const document = documentOf(`${front}\n${head}`, body, files);
  const pages = await layOutDocx(writeDocx(document));
  if (!pages) throw new Error('not laid out');
  return { pages, layout: pageLayoutOf(document, pages), document };
}

describe('the pages of a DOCX', () => {
  it('are counted, and each paragraph knows its first and last', async () => {
    const { pages, layout } = await laidOut('loai: chi_thi', paragraphs(40));
    expect(pages.guesses).toEqual([]);
    expect(pages.pageCount).toBe(4);
    expect(pages.sectionPageCounts).toEqual([4]);
    const body = layout.parts.filter(({ role }) => role === 'body');
    expect(body).toHaveLength(40);
    expect(body[0]).toMatchObject({ firstPage: 1, lastPage: 1 });
    for (const [index, part] of body.entries()) {
      expect(part.lastPage).toBeGreaterThanOrEqual(part.firstPage);
      expect(part.firstPage).toBeGreaterThanOrEqual(body[index - 1]?.lastPage ?? 1);
    }
    expect(layout.parts.findLast(({ role }) => role === 'signature')).toMatchObject({ firstPage: 4 });
  });

  it('count through appendices whose own numbers start anew', async () => {
    const { pages, layout } = await laidOut('loai: ke_hoach\nphu_luc: [{tep: a.md, ten: A}, {tep: b.md, ten: B}]', paragraphs(12), {
      'a.md': textFile('a.md', `## I. Một\n\n${paragraphs(12)}`),
      'b.md': textFile('b.md', `## I. Hai\n\n${prose}`),
    });
    expect(pages.sectionPageCounts).toHaveLength(3);
    const headings = layout.parts.filter(({ role }) => role === 'heading');
    expect(headings.map(({ at }) => at?.source.path)).toEqual(['a.md', 'b.md']);
    expect(headings[1]?.firstPage).toBe(pages.pageCount);
    expect(headings[0]?.firstPage).toBe((pages.sectionPageCounts[0] ?? 0) + 1);
  });

  it('are the same for the same bytes, and plain data', async () => {
    const bytes = writeDocx(documentOf(`loai: chi_thi\n${head}`, paragraphs(6)));
    const first = await layOutDocx(bytes);
    expect(await layOutDocx(bytes)).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  });

  it('hold a document of sixty pages', async () => {
    const { pages } = await laidOut('loai: chi_thi', paragraphs(730));
    expect(pages.pageCount).toBeGreaterThan(60);
  });
});
