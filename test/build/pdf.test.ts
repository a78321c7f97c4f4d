import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convertToPdf } from '../../src/build/pdf.ts';
import { WorldError } from '../../src/build/world.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chithi-office-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that stands in for LibreOffice. */
function office(script: string): string {
  const path = join(folder, `office-${script.length}`);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const docx = (byte: number) => new Uint8Array([80, 75, byte]);

describe.skipIf(process.platform === 'win32')('making PDFs', () => {
  it('says in words that LibreOffice is not there', async () => {
    const made = convertToPdf([docx(1)], { program: join(folder, 'khong-co') });
    await expect(made).rejects.toThrow(WorldError);
    await expect(made).rejects.toThrow(/Không thấy LibreOffice.*Cài LibreOffice/);
  });

  it('says what LibreOffice complained of where it made nothing', async () => {
    await expect(convertToPdf([docx(1)], { program: office('echo "Error: source file could not be loaded" >&2') })).rejects.toThrow(
      /không tạo được tệp PDF.*source file could not be loaded/,
    );
  });

  it('gives the PDFs in the order of the files, in batches, each worker with its own profile', async () => {
    const log = join(folder, 'log');
    const program = office(
      `echo "$1" >> ${log}; while [ "$1" != --outdir ]; do shift; done; out=$2; shift 2; for f in "$@"; do cp "$f" "$out/$(basename "$f" .docx).pdf"; done`,
    );
    const files = Array.from({ length: 60 }, (_, index) => docx(index));
    const made = await convertToPdf(files, { program, jobs: 2 });
    expect(made.map((bytes) => [...bytes])).toEqual(files.map((bytes) => [...bytes]));
  });

  it('takes the clock out of what LibreOffice writes', async () => {
    const out = (date: string, id: string) =>
      `while [ "$1" != --outdir ]; do shift; done; printf '%s' "/CreationDate(D:${date}Z') /ID [ <${id}>\n<${id}> ] /DocChecksum /${id}" > "$2/0.pdf"`;
    const first = await convertToPdf([docx(1)], { program: office(out('20260101000000', 'A'.repeat(32))) });
    const second = await convertToPdf([docx(1)], { program: office(` ${out('20270202111111', 'B'.repeat(32))}`) });
    expect(Buffer.from(first[0] as Uint8Array).toString()).toBe(Buffer.from(second[0] as Uint8Array).toString());
    expect(Buffer.from(first[0] as Uint8Array).toString()).toContain('D:19800101000000');
  });
});
