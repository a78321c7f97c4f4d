import { expect, test } from 'vitest';
import { citationKey, sameDocument } from '../../../src/document/citations/citation-key.ts';
import { findCitations } from '../../../src/document/citations/find-citations.ts';

const key = (text: string) => citationKey(findCitations(text)[0]!);
const same = (a: string, b: string) => sameDocument(key(a), key(b));

test('one document is one, however it is written', () => {
  const full = 'Chỉ thị số 09-CT/TW, ngày 01/12/2011 của Ban Bí thư';
  for (const other of [
    'Chỉ thị 09-CT/TW',
    'Chỉ thị 09/CT/TW ngày 1-12-2011',
    'Chỉ thị 09 của Ban Bí thư',
    'Chỉ thị số 9 của Ban Bí thư',
    'CHỈ THỊ SỐ 09-CT/TW',
  ])
    expect([other, same(full, other)]).toEqual([other, true]);
  expect(same('Nghị định số 03/2019/NÐ-CP', 'Nghị định 03/2019/NĐ-CP ngày 05/9/2019 của Chính phủ')).toBe(true);
  expect(same('Nghị định 30/2020', 'Nghị định số 30/2020/NĐ-CP')).toBe(true);
  expect(same('Luật đất đai năm 2024', 'Luật Đất đai')).toBe(true);
  expect(same('Thông tư liên tịch số 14/TTLB', 'Thông tư số 14/TTLB')).toBe(true);
  expect(same('Quyết định số 77/2006/QĐ-UBND', 'Quyết định số 77/2006/QĐ.UBND ngày 17/8/2006')).toBe(true);
});

test('another number, year, type, organ or name is another document', () => {
  expect(same('Chỉ thị số 09-CT/TW', 'Chỉ thị số 09-CT/TU')).toBe(false);
  expect(same('Chỉ thị số 05/CT-TTg', 'Chỉ thị số 05/CT-BYT')).toBe(false);
  expect(same('Nghị định số 30/2020/NĐ-CP', 'Nghị định số 30/2021/NĐ-CP')).toBe(false);
  expect(same('Chỉ thị số 05/CT-TTg ngày 4/4/2013', 'Chỉ thị số 05/CT-TTg ngày 4/4/2014')).toBe(false);
  expect(same('Luật Đất đai', 'Luật Nhà ở')).toBe(false);
  expect(same('Luật Đất đai năm 2013', 'Luật Đất đai năm 2024')).toBe(false);
});
