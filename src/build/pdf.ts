import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { causeOf, hasCode, sha256, WorldError } from './world.ts';

export interface PdfOptions {
  /** Instances of LibreOffice at a time, each with a profile of its own: two with one profile lock each other out. */
  readonly jobs?: number;
  /** Program name or path of LibreOffice. */
  readonly program?: string;
  readonly progress?: (done: number, of: number) => void;
}

/** Files that one call of LibreOffice converts: its start costs as much as a dozen pages. */
export const BATCH = 25;
const START_SECONDS = 60;
const SECONDS_A_FILE = 30;

/** Converts DOCX files to PDF with LibreOffice. Answers the PDFs in the same order. The same DOCX and the same LibreOffice give the same bytes. */
export async function convertToPdf(files: readonly Uint8Array[], options: PdfOptions = {}): Promise<Uint8Array[]> {
  const { jobs = 1, program = 'soffice', progress = () => {} } = options;
  const results = new Array<Uint8Array>(files.length);
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, index) => index * BATCH);
  let done = 0;
  const folder = await mkdtemp(join(tmpdir(), 'chithi-pdf-')).catch((error: unknown) => {
    throw new WorldError(`Không tạo được thư mục tạm để chuyển PDF: ${causeOf(error)}.`);
  });
  const work = async (worker: number): Promise<void> => {
    const profile = pathToFileURL(join(folder, `ho-so-${worker}`)).href;
    for (let from = batches.shift(); from !== undefined; from = batches.shift()) {
      const batch = files.slice(from, from + BATCH);
      const place = join(folder, `lo-${from}`);
      await mkdir(place);
      const names = batch.map((_, index) => join(place, `${index}.docx`));
      await Promise.all(batch.map((bytes, index) => writeFile(names[index] as string, bytes)));
      const said = await runOffice(
        program,
        [
          `-env:UserInstallation=${profile}`,
          '--headless',
          '--norestore',
          '--convert-to',
          'pdf:writer_pdf_Export',
          '--outdir',
          place,
          ...names,
        ],
        (START_SECONDS + SECONDS_A_FILE * batch.length) * 1000,
      );
      for (const [index, docx] of batch.entries()) {
        const pdf = await readFile(join(place, `${index}.pdf`)).catch(() => null);
        if (!pdf) throw new WorldError(`LibreOffice không tạo được tệp PDF.${said === '' ? '' : ` Chương trình báo: ${said}`}`);
        results[from + index] = withoutClock(pdf, docx);
      }
      await rm(place, { recursive: true, force: true });
      done += batch.length;
      progress(done, files.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, Math.min(jobs, batches.length)) }, (_, worker) => work(worker)));
  } catch (error) {
    if (error instanceof WorldError) throw error;
    throw new WorldError(`Không chuyển được sang PDF: ${causeOf(error)}.`);
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
  return results;
}

/** Runs LibreOffice to its end; answers what it complained of. */
function runOffice(program: string, args: readonly string[], timeout: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const child = spawn(program, [...args], { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' });
    const timer = setTimeout(() => {
      stop(child.pid);
      reject(
        new WorldError(
          `LibreOffice không trả lời sau ${Math.round(timeout / 1000)} giây, đã dừng. Đóng các cửa sổ LibreOffice rồi thử lại.`,
        ),
      );
    }, timeout);
    child.stderr.on('data', (chunk: Uint8Array) => {
      if (said.length < 2000) said += new TextDecoder().decode(chunk);
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(
        hasCode(error, 'ENOENT')
          ? new WorldError(
              `Không thấy LibreOffice («${program}») nên không tạo được PDF. Cài LibreOffice (Debian: libreoffice-writer-nogui), hoặc bỏ «pdf» và tự lưu PDF từ tệp Word.`,
            )
          : new WorldError(`Không chạy được LibreOffice («${program}»): ${causeOf(error)}.`),
      );
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve(said.trim().split('\n').at(-1) ?? '');
    });
  });
}

/** `soffice` is a script that starts the program proper: the whole group is ended. */
function stop(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}

/**
 * The PDF with what LibreOffice takes from clock and chance overwritten in place, length for length: the date of making, the file's id and
 * its checksum. They become those of the DOCX.
 */
function withoutClock(pdf: Uint8Array, docx: Uint8Array): Uint8Array {
  const digest = sha256(docx).toUpperCase().slice(0, 32);
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(
    text
      .replace(/(\/CreationDate\(D:)\d{14}/g, '$119800101000000')
      .replace(/(\/ID \[ <)[\dA-F]{32}(>\s*<)[\dA-F]{32}(> \])/g, `$1${digest}$2${digest}$3`)
      .replace(/(\/DocChecksum \/)[\dA-F]{32}/g, `$1${digest}`),
    'latin1',
  );
}
