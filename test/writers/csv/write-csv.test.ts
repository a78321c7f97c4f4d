import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../src/writers/csv/write-csv.ts';

describe('a CSV', () => {
  test('ends each line with CRLF and quotes what needs it', () => {
    expect(writeCsv(['Mục', 'Chủ trì'], [['1', 'Sở Y tế, Sở Tài chính']])).toBe('Mục,Chủ trì\r\n1,"Sở Y tế, Sở Tài chính"\r\n');
    expect(writeCsv(['a'], [['nói "có"'], ['hai\ndòng']])).toBe('a\r\n"nói ""có"""\r\n"hai\ndòng"\r\n');
  });

  test('never lets a spreadsheet run a cell as a formula', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      const line = writeCsv(['a'], [[`${start}1+1`]]).split('\r\n')[1] ?? '';
      expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
    }
  });

  test('opens with a byte order mark only where it is asked for', () => {
    expect(writeCsv(['a'], []).startsWith('\uFEFF')).toBe(false);
    expect(writeCsv(['a'], [], { byteOrderMark: true })).toBe('\uFEFFa\r\n');
  });
});
