import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { unaccent } from '../../../src/vietnamese/unaccent.ts';
import { searchShards } from '../../../src/writers/html/search-index.ts';
import { compareNewest, type SiteEntry } from '../../../src/writers/html/site-entry.ts';
import { entryOf } from './fixtures.ts';

interface Found {
  readonly href: string;
  readonly number: string;
  readonly headline: string;
}

interface ChithiSearch {
  readonly search: (query: string, filters?: { type?: string; organ?: string; year?: string }) => readonly Found[];
  readonly fold: (text: string) => string;
}

const script = readFileSync(join(import.meta.dirname, '../../../templates/web/assets/search.js'), 'utf8');

/** The script of the search page with an index in it, without a page around it. */
function searchOver(entries: readonly SiteEntry[]): ChithiSearch {
  const context = { chithiSearch: undefined as ChithiSearch | undefined };
  runInNewContext(script, context);
  for (const shard of searchShards([...entries].sort(compareNewest))) runInNewContext([...shard.pieces()].join(''), context);
  return context.chithiSearch as ChithiSearch;
}

const entries = [
  entryOf({ so: 4, ngay: '2024-03-14', trich_yeu: 'Về tăng cường công tác phòng cháy, chữa cháy mùa hanh khô' }),
  entryOf({ so: 14, ngay: '2025-05-02', trich_yeu: 'Về phòng chạy đua trái phép trên đường bộ' }),
  entryOf({ so: 4, ngay: '2018-04-02', trich_yeu: 'Về bảo đảm an toàn hồ chứa nước tại Đồng Tháp Mười' }),
  entryOf({ so: 40, ngay: '2026-01-20', trich_yeu: 'Về quản lý, sử dụng hoá chất trong nông nghiệp', stage: 'thu_hoi' }),
  entryOf({ loai: 'quyet_dinh', so: 4, ngay: '2026-02-01', trich_yeu: 'Ban hành Quy chế làm việc' }),
];
const { search, fold } = searchOver(entries);
const numbers = (query: string, filters?: Parameters<typeof search>[1]) =>
  search(query, filters).map(({ number, href }) => `${number} ${href.split('/')[2]}`);

describe('search in the browser', () => {
  test('finds with and without diacritics', () => {
    expect(numbers('chi thi phong chay chua chay')).toEqual(['04/CT-UBND 2024']);
    expect(numbers('phòng cháy, chữa cháy')).toEqual(['04/CT-UBND 2024']);
    expect(numbers('DONG THAP')).toEqual(['04/CT-UBND 2018']);
    expect(numbers('Đồng Tháp'.normalize('NFD'))).toEqual(['04/CT-UBND 2018']);
  });

  test('puts what agrees in its diacritics first, and keeps what only agrees without', () => {
    expect(numbers('phòng cháy')).toEqual(['04/CT-UBND 2024', '14/CT-UBND 2025']);
    expect(numbers('phòng chạy')).toEqual(['14/CT-UBND 2025', '04/CT-UBND 2024']);
    expect(numbers('phong chay')).toEqual(['14/CT-UBND 2025', '04/CT-UBND 2024']);
  });

  test('puts what has the words in its title, in their order, before what has them elsewhere', () => {
    const elsewhere = entryOf({ so: 50, ngay: '2026-05-01', trich_yeu: 'Về chữa bệnh mùa hè', tu_khoa: '[phòng cháy, chữa cháy]' });
    const both = searchOver([...entries, elsewhere]);
    for (const query of ['phong chay chua chay', 'phòng cháy, chữa cháy'])
      expect(both.search(query).map(({ number }) => number)).toEqual(['04/CT-UBND', '50/CT-UBND']);
  });

  test('finds by number, with or without its zero, its words and the type', () => {
    for (const query of ['04/CT-UBND', '4/ct-ubnd', 'số 04/CT-UBND', 'Chỉ thị số 04/CT-UBND', '04 ct ubnd']) {
      expect(numbers(query).slice(0, 2)).toEqual(['04/CT-UBND 2024', '04/CT-UBND 2018']);
    }
    expect(numbers('4').slice(0, 3)).toEqual(['04/QĐ-UBND 2026', '04/CT-UBND 2024', '04/CT-UBND 2018']);
    expect(numbers('04/QĐ-UBND')).toEqual(['04/QĐ-UBND 2026']);
    expect(numbers('04/QD-UBND')).toEqual(['04/QĐ-UBND 2026']);
  });

  test('puts the document of a number first also behind its type, before its symbol turned round, before other words', () => {
    const told = entryOf({ loai: 'thong_bao', so: 9, ngay: '2026-06-01', trich_yeu: 'Về thực hiện Chỉ thị số 04/CT-UBND tại Thanh Hóa' });
    const { search: both } = searchOver([...entries, told]);
    for (const query of [
      'chỉ thị 04/CT-UBND',
      'chi thi 4',
      'Chỉ thị số 04',
      'CT-UBND 04',
      'ct ubnd 4',
      '04/CT-UBND Thanh Hóa',
      '"04/CT-UBND"',
    ])
      expect([query, both(query)[0]?.href.split('/')[2], both(query)[0]?.number]).toEqual([query, '2024', '04/CT-UBND']);
    // A number among other words is a figure.
    const figure = entryOf({ so: 3, ngay: '2020-01-01', trich_yeu: 'Về nhiệm vụ quý 1' });
    const report = entryOf({ so: 9, ngay: '2021-01-01', trich_yeu: 'Về nhiệm vụ quý 3' });
    expect(searchOver([figure, report]).search('nhiệm vụ quý 3')[0]?.number).toBe('09/CT-UBND');
  });

  test('takes a number however it is typed: glued, spaced, with dashes of any kind, wide digits, letters in parts, a foreign Đ', () => {
    for (const query of [
      '40CT-UBND',
      '40CTUBND',
      '040 / CT - UBND',
      '40/CT–UBND',
      '\uff14\uff10/CT-UBND',
      '\uff14\uff10\uff0f\uff23\uff34\uff0d\uff35\uff22\uff2e\uff24',
      'CT40',
      'Số: 40/CT-UBND',
      '40/CT-UBND/2026',
      '40/2026/CT-UBND',
      '  40/CT-UBND\u00a0',
    ])
      expect([query, numbers(query)[0]]).toEqual([query, '40/CT-UBND 2026']);
    for (const query of ['04/QĐ-UBND'.normalize('NFD'), '04QĐ-UBND', '04QĐUBND', '04/Q\u00d0-UBND'])
      expect([query, numbers(query)]).toEqual([query, ['04/QĐ-UBND 2026']]);
    expect(numbers('chưa cháy'.normalize('NFD'))).toEqual(numbers('chưa cháy'));
  });

  test('takes a year among other words for no number of a document', () => {
    const numbered = entryOf({ loai: 'quyet_dinh', so: 2026, ngay: '2026-03-01', trich_yeu: 'Ban hành Kế hoạch phòng cháy' });
    const titled = entryOf({ so: 7, ngay: '2026-02-01', trich_yeu: 'Về phòng cháy năm 2026' });
    const { search: both } = searchOver([numbered, titled]);
    for (const query of ['2026 phòng cháy', 'phòng cháy 2026', 'năm 2026', 'phong chay nam 2026', '2026 chỉ thị'])
      expect([query, both(query)[0]?.number]).toEqual([query, '07/CT-UBND']);
    for (const query of ['2026', '2026/QĐ', 'quyết định 2026', 'số 2026'])
      expect([query, both(query)[0]?.number]).toEqual([query, '2026/QĐ-UBND']);
  });

  test('takes a date in words', () => {
    expect(numbers('ngày 14 tháng 3 năm 2024')).toEqual(['04/CT-UBND 2024']);
    expect(numbers('Chỉ thị ngay 14 thang 03 nam 2024')).toEqual(['04/CT-UBND 2024']);
  });

  test('finds nothing by marks alone, and is not held up by a query without end', () => {
    for (const query of ['\u0300\u0301', '!!!', '""', '<>', '\u200b']) expect([query, numbers(query)]).toEqual([query, []]);
    expect(numbers('phòng '.repeat(100_000))).toEqual(numbers('phòng '.repeat(50)));
    expect(numbers('<b>phòng cháy</b>')).toEqual([]);
  });

  test('takes both ways of placing a tone for one', () => {
    expect(numbers('hóa chất')).toEqual(numbers('hoá chất'));
    expect(numbers('hóa chất')).toEqual(['40/CT-UBND 2026']);
  });

  test('finds by date, signer, keyword and organ', () => {
    expect(numbers('14/3/2024')).toEqual(['04/CT-UBND 2024']);
    expect(numbers('Ánh Nguyệt')).toHaveLength(entries.length);
    expect(numbers('thanh hoa')).toHaveLength(entries.length);
  });

  test('narrows by type, organ and year, also without words', () => {
    expect(numbers('', { type: 'quyet-dinh' })).toEqual(['04/QĐ-UBND 2026']);
    expect(numbers('', { year: '2018' })).toEqual(['04/CT-UBND 2018']);
    expect(numbers('4', { organ: 'khong_co' })).toEqual([]);
    expect(numbers('')).toEqual([]);
    expect(numbers('  - / ')).toEqual([]);
  });

  test('takes the last word as unfinished, the others as whole', () => {
    expect(numbers('hồ chứ')).toEqual(['04/CT-UBND 2018']);
    expect(numbers('hồ chứ ')).toEqual([]);
    expect(numbers('h chứa')).toEqual([]);
  });

  test('strips every Vietnamese letter as the toolkit does', () => {
    const letters = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ';
    expect(fold(letters)).toBe(unaccent(letters));
  });
});

describe('the search index', () => {
  test('has a file a year, so that a new document changes one', () => {
    expect(searchShards([...entries].sort(compareNewest)).map(({ path }) => path)).toEqual(
      [2026, 2025, 2024, 2018].map((year) => `assets/search/${year}.js`),
    );
  });

  test('keeps tabs, line ends and quotes of a title from breaking it', () => {
    const odd = { ...(entries[0] as SiteEntry), headline: 'Chỉ thị về\t"A"\n\\ và \u2028 </script> \ud800' };
    expect(
      searchOver([odd])
        .search('chi thi ve a va')
        .map(({ headline }) => headline),
    ).toEqual(['Chỉ thị về "A" \\ và </script> \ufffd']);
  });

  test('answers fast at 10,000 documents', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...(entries[index % 5] as SiteEntry),
      folder: `van-ban/a/2024/${index}`,
      headline: `${entries[index % 5]?.headline}, đợt ${index}`,
    }));
    const big = searchOver(many);
    const start = performance.now();
    expect(big.search('phong chay dot 9000')).toHaveLength(1);
    // The bar in a browser is 100 ms; a busy machine gets twenty times that here.
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
