import { describe, expect, test } from 'vitest';
import { spokenDocumentsOf } from '../../../src/document/press/spoken-documents.ts';
import { against } from './samples.ts';

describe('the number of a document that is said in words', () => {
  test.each([
    ['Kế hoạch số mười tám', 'Kế hoạch', '18', null],
    ['Thông báo số một trăm bốn mươi ba', 'Thông báo', '143', null],
    ['Chỉ thị số sáu', 'Chỉ thị', '6', null],
    ['Chỉ thị số không sáu', 'Chỉ thị', '06', null],
    ['Công văn số một bốn ba', 'Công văn', '143', null],
    ['Nghị định số ba mươi năm hai nghìn không trăm hai mươi', 'Nghị định', '30', '2020'],
    ['kế hoạch số mười tám', 'kế hoạch', '18', null],
  ])('%s', (words, type, number, year) => {
    const text = `Theo ${words}, các xã họp.`;
    const [found, ...rest] = spokenDocumentsOf(text);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ type, number, year, raw: words });
    expect(text.slice(found?.start, found?.end)).toBe(words.slice(words.indexOf('số ') + 3));
  });

  test.each(['Kế hoạch số hóa hồ sơ', 'kế hoạch số một', 'Tổ số hai', 'Chỉ thị số 18', 'Chỉ thị số, hai bản'])(
    'none is in: %s',
    (words) => {
      expect(spokenDocumentsOf(`Theo ${words}, các xã họp.`)).toEqual([]);
    },
  );

  const BODY = '1. Theo Nghị định số 30/2020/NĐ-CP, Kế hoạch số 18/KH-UBND và Thông báo số 143/TB-VPCP, các xã dọn kho.';
  test.each([
    'Theo Kế hoạch số mười tám, các xã dọn kho. [^1]',
    'Theo Thông báo số một trăm bốn mươi ba, các xã dọn kho. [^1]',
    'Theo Nghị định số ba mươi năm hai nghìn không trăm hai mươi, các xã dọn kho. [^1]',
    'Theo Chỉ thị số năm, các xã dọn kho. [^1]',
    'Theo Chỉ thị số không năm, các xã dọn kho. [^1]',
  ])('is that of one that the document cites, or its own: %s', (said) => {
    expect(against(BODY, said)).toEqual([]);
  });
  test.each([
    'Theo Kế hoạch số mười chín, các xã dọn kho. [^1]',
    'Theo Thông báo số mười tám, các xã dọn kho. [^1]',
    'Theo Thông báo số một trăm ba mươi bốn, các xã dọn kho. [^1]',
    'Theo Nghị định số ba mươi năm hai nghìn không trăm mười tám, các xã dọn kho. [^1]',
    'Theo Chỉ thị số sáu, các xã dọn kho. [^1]',
  ])('is no other: %s', (said) => {
    expect(against(BODY, said)).toContain('tin-bai-so-ky-hieu-khac');
  });
});
