import type { PageNumberEstimator, TemplatePageNumberEstimator } from 'docx';
import { rewriteZip } from '../writers/docx/zip.ts';

/** A paragraph of the main text on its pages, counted from 1 through the whole file. */
export interface LaidParagraph {
  /** Id of its style; null where the paragraph prints nothing but an end mark. */
  readonly style: string | null;
  readonly firstPage: number;
  readonly lastPage: number;
}

/** The pages of a DOCX. Plain data: it can be kept as JSON. */
export interface DocxPages {
  readonly pageCount: number;
  readonly sectionPageCounts: readonly number[];
  /** In the order of word/document.xml, those of tables too. */
  readonly paragraphs: readonly LaidParagraph[];
  /** What the layout could only guess at, in the words of the package. */
  readonly guesses: readonly string[];
}

interface MarkedParagraph {
  readonly style: string | null;
  readonly section: number;
}

interface MarkedText {
  readonly xml: string;
  readonly paragraphs: readonly MarkedParagraph[];
  /** The first page number of each section; null where it counts on. */
  readonly starts: readonly (number | null)[];
}

const startOf = (index: number) => `_chithi_a${index}`;
const endOf = (index: number) => `_chithi_z${index}`;

function pageNumberStart(sectionProperties: string): number | null {
  const start = /<w:pgNumType [^>]*w:start="(\d+)"/.exec(sectionProperties)?.[1];
  return start === undefined ? null : Number(start);
}

/** The mark that closes a document, on a line of its own, is no text. */
const onlyEndMark = /^<w:r><w:t>\.\/\.<\/w:t><\/w:r>$/;

/** word/document.xml with a bookmark at the start and the end of each paragraph. */
function withBookmarks(xml: string): MarkedText {
  const paragraphs: MarkedParagraph[] = [];
  const starts: (number | null)[] = [];
  const mark = (id: number, name: string) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
  const markedXml = xml.replace(/<w:p>(<w:pPr>.*?<\/w:pPr>)?(.*?)<\/w:p>/gs, (_, head: string | undefined, content: string) => {
    const index = paragraphs.length;
    const style = /<w:pStyle w:val="([^"]*)"/.exec(head ?? '')?.[1] ?? 'Normal';
    const prints = (/<w:t[ >]/.test(content) && !onlyEndMark.test(content)) || content.includes('<w:drawing>');
    paragraphs.push({ style: prints ? style : null, section: starts.length });
    if (head?.includes('<w:sectPr')) starts.push(pageNumberStart(head));
    return `<w:p>${head ?? ''}${mark(2 * index, startOf(index))}${content}${mark(2 * index + 1, endOf(index))}</w:p>`;
  });
  starts.push(pageNumberStart(xml.slice(xml.lastIndexOf('<w:sectPr'))));
  return { xml: markedXml, paragraphs, starts };
}

/** For each section the page of the file before its first one, less the page number before its first one. */
function offsets(starts: readonly (number | null)[], counts: readonly number[]): number[] {
  const result: number[] = [];
  let page = 0;
  let number = 0;
  for (const [index, start] of starts.entries()) {
    if (start !== null) number = start - 1;
    result.push(page - number);
    page += counts[index] ?? 0;
    number += counts[index] ?? 0;
  }
  return result;
}

type Estimator = PageNumberEstimator & TemplatePageNumberEstimator;
const laidOut = new Error('laid out');

type Estimate = ReturnType<TemplatePageNumberEstimator>;

/**
 * Lays a DOCX out as Word does, by the layout of the package `docx`, which is loaded when this is first asked for. The same bytes give the
 * same pages. Answers null where it could not lay the file out to its end.
 */
export async function layOutDocx(bytes: Uint8Array): Promise<DocxPages | null> {
  const [{ patchDocument }, { estimatePageNumbersWith }] = await Promise.all([import('docx'), import('docx/layout')]);
  let marked: MarkedText | null = null;
  const data = rewriteZip(bytes, (name, read) => {
    if (name !== 'word/document.xml') return null;
    marked = withBookmarks(read());
    return marked.xml;
  });
  if (marked === null) return null;
  const { paragraphs, starts } = marked as MarkedText;
  const estimate = estimatePageNumbersWith({ guess: true });
  const kept: { estimate: Estimate | null } = { estimate: null };
  const keeping = ((template: Parameters<TemplatePageNumberEstimator>[0]): Estimate => {
    kept.estimate = estimate(template);
    throw laidOut;
  }) as Estimator;
  // the file with its page numbers written is not asked for: what would write it is left where the pages are known
  await patchDocument({ outputType: 'uint8array', data, patches: {}, pageNumbers: keeping }).catch((error: unknown) => {
    if (error !== laidOut) throw error;
  });
  const found = kept.estimate;
  if (!found || typeof found.pageCount !== 'number') return null;
  const counts = (found.sectionPageCounts ?? []).map((count) => count ?? 0);
  const shift = offsets(starts, counts);
  const pageOf = (name: string, section: number): number | null => {
    const number = found.bookmarkPageNumbers?.get(name);
    return number === undefined ? null : number + (shift[section] ?? 0);
  };
  let last = 1;
  const laid = paragraphs.map(({ style, section }, index) => {
    const firstPage = pageOf(startOf(index), section) ?? last;
    const lastPage = Math.max(firstPage, pageOf(endOf(index), section) ?? firstPage);
    last = lastPage;
    return { style, firstPage, lastPage };
  });
  return {
    pageCount: found.pageCount,
    sectionPageCounts: counts,
    paragraphs: laid,
    guesses: (found.guesses ?? []).map(({ reason }) => reason),
  };
}
