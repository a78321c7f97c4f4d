import { expect, test } from 'vitest';
import { comparePages } from '../../src/release/page-text.ts';

const released = ['ỦY BAN NHÂN DÂN\nSố: 01/CT-UBND\nNăm 2026,  rừng\nkhô.\n', 'Trang hai: 80% diện tích.\n'];

test('a signed PDF may break its lines elsewhere', () => {
  const other = released.map((page) => page.replaceAll(' ', '\n').normalize('NFD'));
  expect(comparePages(released, other)).toEqual({ faults: [], stamps: [] });
});

test('what the signing software prints is noted, not found fault with', () => {
  const stamped = [`${released[0]}Người ký: Lê Minh Sơn\nThời gian ký: 02/03/2026 14:05:06 +07:00\n`, released[1] as string];
  const { faults, stamps } = comparePages(released, stamped);
  expect(faults).toEqual([]);
  expect(stamps.map((one) => one.page)).toEqual([1, 1]);
});

test('a changed figure, a missing or added word or page is found with its page', () => {
  const changed = [released[0] as string, 'Trang hai: 90% diện tích.\n'];
  expect(comparePages(released, changed).faults).toEqual([
    expect.objectContaining({ kind: 'text', page: 2, found: expect.stringContaining('90%') }),
  ]);
  expect(comparePages(released, [released[0] as string]).faults.map((one) => one.kind)).toEqual(['page-count']);
  expect(comparePages(released, [released[0] as string, `${released[1]}Thêm.\n`]).faults).toHaveLength(1);
  expect(comparePages(released, [(released[0] as string).replace('khô.', ''), released[1] as string]).faults).toHaveLength(1);
});

test('words are not moved from page to page', () => {
  expect(comparePages(released, ['ỦY BAN NHÂN DÂN Số: 01/CT-UBND Năm 2026,', `rừng khô. ${released[1]}`]).faults).toHaveLength(2);
});
