import { describe, expect, test } from 'vitest';
import { deadlineOfCell, findDeadlines } from '../../../src/document/tasks/deadline.ts';

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
    expect(deadlineOfCell(cell, 0, cell.length)?.date).toBe('2026-09-30');
  });
});
