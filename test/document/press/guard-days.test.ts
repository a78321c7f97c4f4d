import { describe, expect, test } from 'vitest';
import { quantitiesOf } from '../../../src/document/press/quantities.ts';
import { departuresFrom } from './sentences.ts';

/** What the guard says of a marked sentence beside a document of one paragraph. */
function kindsOf(said: string, paragraph: string): readonly string[] {
  return departuresFrom(paragraph, said, { year: '2026' }).map((one) => one.kind);
}

const valuesOf = (text: string) => quantitiesOf(text, []).map(({ value }) => value);

describe('a day in figures without «ngày»', () => {
  const FERRY = 'Bến phà đóng từ ngày 01/8/2026 đến hết ngày 30/11/2026, lễ mở lại lúc 8 giờ thứ Tư ngày 02/12/2026.';
  test.each([
    ['Bến phà đóng từ 1/8 đến 30/11.', FERRY],
    ['Bến phà đóng từ 01/8 đến hết 30/11.', FERRY],
    ['Từ 1/8, bến phà đóng.', FERRY],
    ['Bến phà đóng đến hết 30/11.', FERRY],
    ['Lễ mở lại lúc 8 giờ sáng 2/12.', FERRY],
    ['Lễ mở lại lúc 8 giờ 2/12.', FERRY],
    ['Lễ mở lại vào thứ Tư (2/12).', FERRY],
    ['Chiều 9/5, 3 ghe hàng bị chìm.', 'Chiều ngày 09/5/2026, 3 ghe hàng bị chìm.'],
    ['Rạng sáng 9/5, ghe bị chìm.', 'Rạng sáng ngày 09/5/2026, ghe bị chìm.'],
    ['Cầu thông xe trước Quốc khánh 2/9.', 'Cầu thông xe trước ngày 02/9/2026.'],
    ['Các xã dọn bãi dịp lễ 30/4.', 'Các xã dọn bãi dịp lễ ngày 30/4/2026.'],
  ])('is that day: %s', (said, paragraph) => {
    expect(kindsOf(said, paragraph)).toEqual([]);
  });

  test.each([
    ['Bến phà đóng từ 2/8 đến 30/11.', FERRY],
    ['Bến phà đóng từ 1/8 đến 31/10.', FERRY],
    ['Bến phà đóng từ 1/9 đến 30/11.', FERRY],
    ['Từ 3/8, bến phà đóng.', FERRY],
    ['Bến phà đóng trước 30/11.', FERRY],
    ['Bến phà đóng sau 30/11.', FERRY],
    ['Lễ mở lại lúc 8 giờ sáng 3/12.', FERRY],
    ['Lễ mở lại lúc 8 giờ 3/12.', FERRY],
    ['Chiều 8/5, 3 ghe hàng bị chìm.', 'Chiều ngày 09/5/2026, 3 ghe hàng bị chìm.'],
    ['Chiều 9/6, 3 ghe hàng bị chìm.', 'Chiều ngày 09/5/2026, 3 ghe hàng bị chìm.'],
    ['Cầu thông xe sau Quốc khánh 2/9.', 'Cầu thông xe trước ngày 02/9/2026.'],
    ['Cầu thông xe trước Quốc khánh 3/9.', 'Cầu thông xe trước ngày 02/9/2026.'],
  ])('is no other: %s', (said, paragraph) => {
    expect(kindsOf(said, paragraph)).not.toEqual([]);
  });

  test.each([
    ['Có 118/124 xã họp; chốt trực 24/24 giờ.', ['118', '124', '24', '24']],
    ['Đã gặt đến 3/4 diện tích.', ['3', '4']],
    ['Đèn chiếu sáng 1/2 tuyến.', ['1', '2']],
    ['Đêm 1/3 số hộ ngủ ở lều.', ['1', '3']],
    ['Đã nạo vét từ 1/2 đến 2/3 khối lượng.', ['1', '2', '2', '3']],
    ['Sáng 30/2 các xã họp.', ['30', '2']],
  ])('is a share or nothing in: %s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  test('is none where the document has the share', () => {
    const paragraph = 'Từ ngày 03/4/2026, bơm nước vào 3/4 hồ.';
    expect(kindsOf('Bơm nước vào 3/4 hồ.', paragraph)).toEqual([]);
    expect(kindsOf('Bơm nước vào 3/5 hồ.', paragraph)).not.toEqual([]);
  });
});

describe('days that share a month and a year', () => {
  test.each([
    ['các ngày 11 và 12/6/2026', ['2026-06-11', '2026-06-12']],
    ['các ngày 11, 12/6/2026', ['2026-06-11', '2026-06-12']],
    ['ngày 11/6 và 12/6/2026', ['2026-06-11', '2026-06-12']],
    ['ngày 9, 11 và 12/6', ['--06-09', '--06-11', '--06-12']],
    ['từ ngày 10 đến hết ngày 12/6', ['--06-10', '--06-12']],
    ['từ 10 đến 12/6/2026', ['2026-06-10', '2026-06-12']],
    ['từ ngày 10-12/6/2026', ['2026-06-10', '2026-06-12']],
    ['từ ngày 10 đến ngày 12 tháng 6 năm 2026', ['2026-06-10', '2026-06-12']],
    ['từ ngày mùng mười đến hết ngày mười hai tháng sáu', ['--06-10', '--06-12']],
    ['ngày 28/6 và 2/7/2026', ['2026-06-28', '2026-07-02']],
  ])('%s', (words, values) => {
    expect(valuesOf(`Hội thi mở ${words}.`)).toEqual(values);
  });

  test('but no more than their order allows', () => {
    expect(valuesOf('Bến đóng từ ngày 15/12 đến ngày 15/2/2027.')).toEqual(['--12-15', '2027-02-15']);
    expect(valuesOf('Ngày 28 và 2/6, các xã họp.')).toEqual(['28', '2', '6']);
    expect(valuesOf('Ngày 30 và 31/6, các xã họp.')).toEqual(['--06-30', '31/6']);
  });

  const FAIR = 'Hội chợ mở các ngày 11 và 12/6/2026; điện không cắt từ ngày 10/6/2026 đến hết ngày 13/6/2026.';
  test.each([
    'Hội chợ mở ngày 11 và 12/6.',
    'Hội chợ mở các ngày 11 và 12/6/2026.',
    'Hội chợ mở ngày 11/6 và 12/6.',
    'Hội chợ mở ngày 12/6.',
    'Điện không cắt từ ngày 10 đến ngày 13/6.',
    'Điện không cắt từ 10 đến 13/6.',
    'Điện không cắt từ sáng 10 đến chiều 13/6.',
    'Điện không cắt từ ngày mùng mười đến hết ngày mười ba tháng sáu.',
  ])('are those: %s', (said) => {
    expect(kindsOf(said, FAIR)).toEqual([]);
  });
  test.each([
    'Hội chợ mở ngày 10 và 12/6.',
    'Hội chợ mở ngày 11 và 12/7.',
    'Hội chợ mở các ngày 11 và 14/6/2026.',
    'Hội chợ mở các ngày 11 và 12/6/2027.',
    'Điện không cắt từ ngày 9 đến ngày 13/6.',
    'Điện không cắt từ 10 đến 12/6.',
    'Điện không cắt từ ngày mùng chín đến hết ngày mười ba tháng sáu.',
  ])('are no others: %s', (said) => {
    expect(kindsOf(said, FAIR)).not.toEqual([]);
  });
});

describe('a month or quarter without its year', () => {
  const SEWER = 'Phường nạo vét cống trong tháng 4 và tháng 6 năm 2026, kè xong bờ trong quý III năm 2026, trồng cây từ tháng 8/2026.';
  test.each([
    'Phường nạo vét cống trong tháng 4 và tháng 6.',
    'Phường nạo vét cống trong tháng 4, tháng 6.',
    'Phường nạo vét cống trong tháng 4 năm 2026 và tháng 6.',
    'Phường nạo vét cống trong tháng tư và tháng sáu.',
    'Phường kè xong bờ trong quý III.',
    'Phường kè xong bờ trong quý 3.',
    'Phường kè xong bờ trong quý ba.',
    'Phường kè xong bờ trong quý III/2026.',
    'Phường trồng cây từ tháng 8.',
  ])('is that of the document: %s', (said) => {
    expect(kindsOf(said, SEWER)).toEqual([]);
  });
  test.each([
    'Phường nạo vét cống trong tháng 4 và tháng 7.',
    'Phường nạo vét cống trong tháng 5 và tháng 6.',
    'Phường kè xong bờ trong quý II.',
    'Phường kè xong bờ trong quý 4.',
    'Phường kè xong bờ trước quý III.',
    'Phường kè xong bờ sau quý III.',
    'Phường kè xong bờ trong quý III/2027.',
    'Phường trồng cây trước tháng 8.',
  ])('is no other: %s', (said) => {
    expect(kindsOf(said, SEWER)).not.toEqual([]);
  });

  test('is the number that the clause has, where only another clause says the year', () => {
    expect(kindsOf('Phường họp tháng 4 năm 2026.', 'Phường họp tháng 4.')).toEqual([]);
    expect(kindsOf('Phường họp tháng 4 năm 2027.', 'Phường họp tháng 4.')).toEqual(['date']);
  });
});

describe('the end of a period', () => {
  const WORKS = [
    'Xã kè bờ đến hết ngày 30/9/2026.',
    'Xã trả vốn đến hết ngày 31/12/2026.',
    'Xã dọn kênh đến hết ngày 30/6/2026.',
    'Xã giữ trạm đến hết ngày 30/11/2026.',
  ] as const;
  test.each([
    ['Xã kè bờ đến hết quý III.', WORKS[0]],
    ['Xã kè bờ đến hết quý III/2026.', WORKS[0]],
    ['Xã kè bờ đến hết quý ba.', WORKS[0]],
    ['Hết năm 2026, xã trả vốn.', WORKS[1]],
    ['Xã trả vốn đến hết năm 2026.', WORKS[1]],
    ['Xã dọn kênh đến hết tháng 6.', WORKS[2]],
    ['Xã dọn kênh hết tháng 6/2026.', WORKS[2]],
    ['Xã giữ trạm đến hết tháng mười một.', WORKS[3]],
    ['Xã dọn kênh đến hết ngày 30/6.', 'Xã dọn kênh đến hết tháng 6 năm 2026.'],
    ['Xã dọn kênh đến hết tháng sáu.', 'Xã dọn kênh đến hết tháng 6.'],
  ])('is its last day: %s', (said, paragraph) => {
    expect(kindsOf(said, paragraph)).toEqual([]);
  });
  test.each([
    ['Xã kè bờ đến hết quý II.', WORKS[0]],
    ['Xã kè bờ trước quý III.', WORKS[0]],
    ['Xã kè bờ sau quý III/2026.', WORKS[0]],
    ['Xã trả vốn đến hết năm 2027.', WORKS[1]],
    ['Xã dọn kênh đến hết tháng 5.', WORKS[2]],
    ['Xã dọn kênh đến tháng 6.', WORKS[2]],
    ['Xã giữ trạm đến hết tháng mười hai.', WORKS[3]],
    ['Xã giữ trạm đến hết tháng mười.', WORKS[3]],
    ['Xã kè bờ đến hết quý hai.', WORKS[0]],
    ['Xã kè bờ đến hết quý III.', 'Xã kè bờ trước ngày 30/9/2026.'],
    ['Xã kè bờ đến hết quý III.', 'Xã kè bờ từ ngày 30/9/2026.'],
    ['Xã kè bờ đến hết quý III.', 'Xã kè bờ đến hết ngày 29/9/2026.'],
    ['Xã dọn kênh đến hết ngày 29/6.', 'Xã dọn kênh đến hết tháng 6 năm 2026.'],
  ])('is no other: %s', (said, paragraph) => {
    expect(kindsOf(said, paragraph)).not.toEqual([]);
  });

  const FUNDS =
    'Tỉnh thu hồi vốn của 6 tháng cuối năm 2026; vốn vay giải ngân đến hết ngày 30/6/2026 đạt 38% kế hoạch, vốn đầu tư của trung ương trả đến hết ngày 31/12/2026 đạt 95% kế hoạch.';
  test('stands where its last day does', () => {
    expect(kindsOf('Hết tháng 6, vốn vay giải ngân đạt 38% kế hoạch.', FUNDS)).toEqual([]);
    expect(kindsOf('Vốn đầu tư của trung ương trả đến hết năm 2026 đạt 95% kế hoạch.', FUNDS)).toEqual([]);
    expect(kindsOf('Vốn đầu tư của trung ương trả đến hết tháng 6 đạt 95% kế hoạch.', FUNDS)).toEqual(['misplaced']);
  });
});
