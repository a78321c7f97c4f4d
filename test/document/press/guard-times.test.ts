import { describe, expect, test } from 'vitest';
import { timesOf } from '../../../src/document/press/times.ts';
import { against, findingsAgainst } from './samples.ts';

const TIMES = [
  '1. Sở Xây dựng nạo vét cống trước mùa mưa, báo cáo UBND tỉnh vào cuối tuần; Sở Y tế họp hằng tuần.',
  '2. Sở Nội vụ kiểm tra kho ngay sau khi nhận bàn giao, xong trước khi khai giảng; trực trong mùa mưa bão; mỗi tháng kiểm kê một lần; nộp hồ sơ vào tuần sau; gieo xong vụ đông; hằng năm sơ kết.',
  '3. Mỗi quý một lần, Sở Tư pháp phát bản tin.',
].join('\n\n');

describe('a deadline or a cycle in words', () => {
  test.each([
    ['Sở Xây dựng nạo vét cống sau mùa mưa. [^1]', 'sau mùa mưa'],
    ['Sở Xây dựng nạo vét cống trong mùa mưa. [^1]', 'trong mùa mưa'],
    ['Sở Xây dựng nạo vét cống trước mùa khô. [^1]', 'mùa khô'],
    ['Sở Xây dựng báo cáo UBND tỉnh đầu tuần. [^1]', 'đầu tuần'],
    ['Sở Xây dựng báo cáo UBND tỉnh cuối tháng. [^1]', 'cuối tháng'],
    ['Sở Y tế họp hằng tháng. [^1]', 'hằng tháng'],
    ['Hàng quý, Sở Y tế họp. [^1]', 'Hàng quý'],
    ['Sở Nội vụ kiểm tra kho trước khi nhận bàn giao. [^2]', 'trước khi nhận bàn'],
    ['Sở Nội vụ kiểm tra kho sau khi khai giảng. [^2]', 'sau khi khai giảng'],
    ['Sở Nội vụ trực trong mùa khô. [^2]', 'mùa khô'],
    ['Sở Nội vụ mỗi tuần kiểm kê một lần. [^2]', 'mỗi tuần'],
    ['Sở Nội vụ nộp hồ sơ vào tuần này. [^2]', 'tuần này'],
    ['Sở Nội vụ gieo xong vụ xuân. [^2]', 'vụ xuân'],
    ['Sở Tư pháp phát bản tin hằng tháng. [^3]', 'hằng tháng'],
  ])('is not replaced by another: %s', (said, place) => {
    const found = findingsAgainst(TIMES, said);
    expect(found.map((one) => [one.rule, one.source.text.slice(one.start, one.end)])).toEqual([['tin-bai-gan-nham-cho', place]]);
  });

  test.each([
    'Sở Xây dựng nạo vét cống trước mùa mưa. [^1]',
    'Cuối tuần, Sở Xây dựng báo cáo UBND tỉnh. [^1]',
    'Mỗi tuần, Sở Y tế họp. [^1]',
    'Kho phải được Sở Nội vụ kiểm tra xong trước khi khai giảng. [^2]',
    'Sở Nội vụ trực trong mùa bão. [^2]',
    'Sở Nội vụ kiểm kê một tháng một lần. [^2]',
    'Sở Nội vụ nộp hồ sơ vào tuần tới. [^2]',
    'Hằng quý, Sở Tư pháp phát bản tin. [^3]',
    'Sau đó, Sở Nội vụ kiểm tra kho. [^2]',
  ])('may be said in other words: %s', (said) => {
    expect(against(TIMES, said)).toEqual([]);
  });
});

test('no word is a season for being a name that every object has', () => {
  expect(timesOf('Phần mềm gọi constructor chính, __proto__ cũ, tới mùa mưa.').map(({ object }) => object)).toEqual(['mùa mưa']);
});
