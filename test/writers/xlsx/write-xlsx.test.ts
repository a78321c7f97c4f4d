import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Sheet, writeXlsx } from '../../../src/writers/xlsx/write-xlsx.ts';

const sheet: Sheet = {
  name: 'Nhiệm vụ',
  columns: [
    { header: 'Mục', width: 8 },
    { header: 'Nội dung', width: 60 },
    { header: 'Ngày', width: 12 },
    { header: 'Số', width: 8 },
  ],
  rows: [
    ['1', 'Rà soát <phương án> & báo cáo "kết quả"', { date: '2026-04-15' }, 3],
    ['2', '=HYPERLINK("http://vi.du")', null, null],
    ['3', 'ký tự lạ \u0001 và \ud800 hỏng', { date: 'không phải ngày' }, Number.NaN],
  ],
};

const partsOf = (bytes: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));

describe('a spreadsheet', () => {
  test('holds text inline, days as serial numbers, and nothing where there is nothing', () => {
    const xml = partsOf(writeXlsx(sheet))['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toContain('Rà soát &lt;phương án&gt; &amp; báo cáo &quot;kết quả&quot;');
    // 15/4/2026 is day 46127 of spreadsheets.
    expect(xml).toContain('<c r="C2" s="3"><v>46127</v></c>');
    expect(xml).toContain('<c r="D2" s="1"><v>3</v></c>');
    expect(xml).not.toContain('<f>');
    expect(xml).toContain('không phải ngày');
    expect(xml).not.toMatch(/r="[CD]3"/);
  });

  test('has the same bytes every time', () => {
    expect(writeXlsx(sheet)).toEqual(writeXlsx(sheet));
  });

  test('names its sheet as spreadsheets allow', () => {
    const nameOf = (name: string) => /<sheet name="([^"]*)"/.exec(partsOf(writeXlsx({ ...sheet, name }))['xl/workbook.xml'] ?? '')?.[1];
    expect(nameOf('Chỉ thị số 04/CT-UBND: bảng nhiệm vụ [2026]')).toBe('Chỉ thị số 04 CT-UBND  bảng nhi');
    expect(nameOf('')).toBe('Bảng');
  });

  test('is valid to the Open XML SDK', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chithi-xlsx-'));
    try {
      const files = [sheet, { ...sheet, rows: [] }].map((one, index) => {
        const path = join(folder, `${index}.xlsx`);
        writeFileSync(path, writeXlsx(one));
        return path;
      });
      for (const path of files) {
        const answer = execFileSync(process.execPath, ['node_modules/.bin/ooxml-validator', path], { encoding: 'utf8' });
        expect(JSON.parse(answer)).toMatchObject({ ok: true, errors: [] });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 30_000);
});
