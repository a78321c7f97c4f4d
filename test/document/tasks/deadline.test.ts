import { describe, expect, test } from 'vitest';
import { deadlinesOfCell, findDeadlines } from '../../../src/document/tasks/deadline.ts';

const seen = (text: string) => findDeadlines(text).map((one) => `${one.text} = ${one.date}`);

describe('thời hạn', () => {
  test.each([
    ['tổ chức quán triệt trong tuần đầu tháng 3 năm 2026', 'trong tuần đầu tháng 3 năm 2026 = 2026-03-07'],
    ['hoàn thành trong tuần thứ hai của tháng 5/2026', 'hoàn thành trong tuần thứ hai của tháng 5/2026 = 2026-05-14'],
    ['báo cáo trong tuần cuối tháng 2/2026', 'trong tuần cuối tháng 2/2026 = 2026-02-28'],
    ['hoàn thành trong tháng 6 và tháng 7 năm 2026', 'hoàn thành trong tháng 6 và tháng 7 năm 2026 = 2026-07-31'],
    ['từ ngày 01 đến ngày 05 hằng tháng tổng hợp số liệu gửi Bộ Công an', 'từ ngày 01 đến ngày 05 hằng tháng = null'],
    ['báo cáo trước ngày 20 của tháng cuối quý để tổng hợp', 'trước ngày 20 của tháng cuối quý = null'],
  ])('«%s»', (text, expected) => expect(seen(text)).toEqual([expected]));

  test('của một ô bảng nói khoảng tháng là cuối tháng sau', () => {
    const cell = 'Tháng 6 - 9/2026';
    expect(deadlinesOfCell(cell, 0, cell.length).map((one) => one.date)).toEqual(['2026-09-30']);
  });

  test.each([
    ['báo cáo trước ngày 15/4 và 15/10/2026', ['trước ngày 15/4 = 2026-04-15', '15/10/2026 = 2026-10-15']],
    ['báo cáo trước ngày 15/4 và trước ngày 15/10/2026', ['trước ngày 15/4 = 2026-04-15', 'trước ngày 15/10/2026 = 2026-10-15']],
    [
      'báo cáo chậm nhất ngày 15 tháng 4, ngày 15 tháng 10 năm 2026',
      ['chậm nhất ngày 15 tháng 4 = 2026-04-15', 'ngày 15 tháng 10 năm 2026 = 2026-10-15'],
    ],
    [
      'báo cáo trước các ngày 15/4, 15/7 và 15/10/2026',
      ['trước các ngày 15/4 = 2026-04-15', '15/7 = 2026-07-15', '15/10/2026 = 2026-10-15'],
    ],
    [
      'hoàn thành trước ngày 15/4/2026 (đợt 1) và 15/10/2026 (đợt 2)',
      ['hoàn thành trước ngày 15/4/2026 = 2026-04-15', '15/10/2026 = 2026-10-15'],
    ],
    ['báo cáo trước ngày 15 và ngày 30 tháng 6 năm 2026', ['trước ngày 15 = 2026-06-15', 'ngày 30 tháng 6 năm 2026 = 2026-06-30']],
    ['báo cáo trước ngày 20/6 và 20/12 hằng năm', ['trước ngày 20/6 = --06-20', '20/12 = --12-20']],
    ['báo cáo trước ngày 15/12 và 15/6/2027', ['trước ngày 15/12 = --12-15', '15/6/2027 = 2027-06-15']],
  ])('mỗi ngày được kể là một: «%s»', (text, expected) => expect(seen(text)).toEqual(expected));

  test.each([
    ['hoàn thành trước ngày 15/4/2026 và ngày 20/4/2026 Ủy ban nhân dân tỉnh họp', ['hoàn thành trước ngày 15/4/2026 = 2026-04-15']],
    ['hoàn thành trước ngày 15/4/2026, ngày 20/4/2026, Sở Y tế họp', ['hoàn thành trước ngày 15/4/2026 = 2026-04-15']],
    ['hoàn thành trước ngày 15/4/2026, 10/12 xã đạt chuẩn', ['hoàn thành trước ngày 15/4/2026 = 2026-04-15']],
    ['báo cáo trước ngày 15/4/2026 và 30 ngày sau khi kết thúc', ['trước ngày 15/4/2026 = 2026-04-15']],
    ['tổ chức từ ngày 15/4 đến ngày 20/4/2026, 25/4/2026', ['từ ngày 15/4 đến ngày 20/4/2026 = 2026-04-20']],
  ])('ngày của việc khác thì không: «%s»', (text, expected) => expect(seen(text)).toEqual(expected));

  test('của một ô bảng kể hai ngày là hai', () => {
    for (const cell of ['15/4 và 15/10/2026', 'Ngày 15/4, 15/10/2026', 'Trước ngày 15/4 và 15/10/2026'])
      expect(deadlinesOfCell(cell, 0, cell.length).map((one) => one.date)).toEqual(['2026-04-15', '2026-10-15']);
  });
});
