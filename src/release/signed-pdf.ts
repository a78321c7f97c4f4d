import { basename, join } from 'node:path';
import { convertToPdf } from '../build/pdf.ts';
import { exists, readBytes, WorldError } from '../build/world.ts';
import { comparePages, type PageComparison } from './page-text.ts';
import type { ReleaseManifest } from './release-files.ts';
import { runProgram } from './run-program.ts';

/** The text of a PDF, a string a page. */
async function pagesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const { code, stdout, stderr } = await runProgram('pdftotext', ['-enc', 'UTF-8', '-', '-'], {
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
 * release has one, else against what LibreOffice makes of the DOCX.
 */
export async function compareSignedPdf(folder: string, docx: string, pdf: string): Promise<PageComparison> {
  const beside = join(folder, docx.replace(/\.docx$/, '.pdf'));
  if (await exists(beside)) return comparePages(await pagesOf(await readBytes(beside)), await pagesOf(await readBytes(pdf)));
  const [made] = await convertToPdf([await readBytes(join(folder, docx))]);
  return comparePages(await pagesOf(made as Uint8Array), await pagesOf(await readBytes(pdf)));
}
