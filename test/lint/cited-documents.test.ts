import { describe, expect, test } from 'vitest';
import { compiler } from '../../src/compile.ts';
import { citedDocuments, issuerOf, titlesAgree, titleWords, whereDiffers } from '../../src/lint/cited-documents.ts';
import { registered } from '../../src/lint/document-register.ts';
import { proseOfText } from '../../src/lint/prose.ts';

const documents = (text: string) => citedDocuments(proseOfText({ path: 'a.txt', text }));

describe('the documents that a text cites', () => {
  test('are one for all mentions of one number, symbol and year', () => {
    const found = documents(
      'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.\nTheo Nghị định 30/2020/NĐ-CP.\nNghị định số 30/2021/NĐ-CP ngày 26/3/2021 của Chính phủ.',
    );
    expect(found.map((one) => one.mentions.length)).toEqual([2, 1]);
  });

  test('of two committees with one number are two', () => {
    const found = documents(
      'Chỉ thị số 05/CT-UBND ngày 02/4/2024 của Ủy ban nhân dân tỉnh.\nChỉ thị số 05/CT-UBND ngày 02/4/2024 của Ủy ban nhân dân xã An Phú.',
    );
    expect(found).toHaveLength(2);
  });

  test('take time that grows with the text alone', () => {
    const text = (count: number) => Array.from({ length: count }, (_, index) => `Theo Quyết định số 1/QĐ-UBND${index % 7}.`).join('\n');
    const time = (count: number) => {
      const started = performance.now();
      documents(text(count));
      return performance.now() - started;
    };
    time(500);
    expect(time(8000)).toBeLessThan(Math.max(400, time(1000) * 24));
  });
});

test('issuers are compared by what they are, not by how they are written', () => {
  const [a, b] = documents(
    'Chỉ thị số 09-CT/TW ngày 01/12/2011 của Ban Bí thư.\nChỉ thị số 10-CT/TW ngày 01/12/2011 của Ban Bí thư Trung ương Đảng (khóa XI).',
  ).map((one) => issuerOf(one.mentions[0]));
  expect(a).toBe('Ban Bí thư');
  expect(b).toBe(a);
});

test('titles are compared without what introduces them, and one may break off', () => {
  expect(titlesAgree(titleWords('về “Bảo vệ cơ quan, doanh nghiệp”'), titleWords('quy định về bảo vệ cơ quan'))).toBe(true);
  expect(titlesAgree(titleWords('về bảo vệ rừng'), titleWords('về bảo vệ biển'))).toBe(false);
  const title = 'về phối hợp công tác giữa hai bộ';
  const { start, end } = whereDiffers('về phối hợp giữa hai bộ', title);
  expect(title.slice(start, end)).toBe('công tác');
});

test('the office’s own register comes before the built-in list', () => {
  const own = {
    numberSymbol: '30/2020/NĐ-CP',
    type: 'Nghị định',
    issuer: 'Chính phủ',
    date: '2020-03-05',
    title: 'của đơn vị',
    effectiveFrom: null,
    expired: null,
    repealedBy: null,
  };
  const [cited] = documents('Theo Nghị định số 30/2020/NĐ-CP.');
  const key = cited?.mentions[0].key;
  expect(key && registered(key, { documents: [own] })[0]?.title).toBe('của đơn vị');
  expect(key && registered(key, { documents: [] })[0]?.title).toBe('về công tác văn thư');
  expect(compiler().documents).toEqual([]);
});
