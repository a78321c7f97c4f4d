import { basename, join } from 'node:path';
import { convertToPdf } from '../build/pdf.ts';
import { exists, readBytes, WorldError } from '../build/world.ts';
import { comparePages, type PageComparison } from './page-text.ts';
import type { ReleaseManifest } from './release-files.ts';
import { runProgram } from './run-program.ts';

/** In what order the words of a page are taken: as its content writes them, or as they stand on the page. */
type Order = 'written' | 'read';

/** The text of a PDF, a string a page. */
async function pagesOf(pdf: Uint8Array, order: Order): Promise<readonly string[]> {
  const { code, stdout, stderr } = await runProgram('pdftotext', [...(order === 'written' ? ['-raw'] : []), '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    install: 'poppler-utils (Debian, Ubuntu: apt install poppler-utils)',
  });
  if (code !== 0) throw new WorldError(`pdftotext không đọc được tệp PDF: ${stderr.trim().split('\n')[0] ?? 'không phải PDF'}.`);
  const pages = stdout.toString().split('\f');
  return pages.at(-1)?.trim() === '' ? pages.slice(0, -1) : pages;
}

/** The released DOCX that a signed PDF is of: the one named, else the one whose name the PDF's begins with. */
export function releasedDocx(manifest: ReleaseManifest, pdf: string, asked: string | undefined): string {
  const all = manifest.outputs.map((one) => one.path).filter((path) => path.endsWith('.docx'));
  const list = `Các văn bản: ${all.slice(0, 20).join(', ')}${all.length > 20 ? '…' : ''}.`;
  if (asked !== undefined) {
    const found = all.filter((path) => path === asked || path.endsWith(`/${asked}`) || basename(path, '.docx') === asked);
    if (found.length === 1) return found[0] as string;
    throw new WorldError(`Bản phát hành ${found.length === 0 ? 'không có' : 'có nhiều'} văn bản «${asked}». ${list}`);
  }
  const name = basename(pdf).toLowerCase();
  const fitting = all.filter((path) => name.startsWith(basename(path, '.docx').toLowerCase()));
  const longest = Math.max(0, ...fitting.map((path) => basename(path).length));
  const best = fitting.filter((path) => basename(path).length === longest);
  if (best.length === 1) return best[0] as string;
  throw new WorldError(`Không rõ «${basename(pdf)}» là bản ký của văn bản nào. Cần nêu bằng --document. ${list}`);
}

/**
 * Holds the text of a PDF that came back signed against the released document, page by page: against the PDF beside the DOCX where the
 * release has one, else against what LibreOffice makes of the DOCX. Words are taken in the order in which they were written, for what a
 * signature prints beside them would come between them otherwise; a PDF that another program made is tried in the order of the page too.
 */
export async function compareSignedPdf(folder: string, docx: string, pdf: string): Promise<PageComparison> {
  const beside = join(folder, docx.replace(/\.docx$/, '.pdf'));
  const signed = await readBytes(pdf);
  const released = (await exists(beside)) ? await readBytes(beside) : (await convertToPdf([await readBytes(join(folder, docx))]))[0];
  const compare = async (order: Order) => comparePages(await pagesOf(released as Uint8Array, order), await pagesOf(signed, order));
  const written = await compare('written');
  if (written.faults.length === 0) return written;
  const read = await compare('read');
  return read.faults.length < written.faults.length ? read : written;
}
