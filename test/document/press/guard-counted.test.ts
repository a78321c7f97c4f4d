import { describe, expect, test } from 'vitest';
import { departuresFrom, kindAndWords } from './sentences.ts';

/** What a sentence departs in from a paragraph: kinds with the words. */
function departures(said: string, paragraph: string): readonly string[] {
  return departuresFrom(paragraph, said).map(kindAndWords);
}

describe('one thing that is counted by two words', () => {
  test.each([
    ['Có 27 em ngã.', 'Có 27 trẻ em ngã.'],
    ['Có 27 em nhỏ ngã.', 'Có 27 trẻ em ngã.'],
    ['Có 27 cháu ngã.', 'Có 27 trẻ ngã.'],
    ['Có hai mươi bảy cháu ngã.', 'Có 27 trẻ ngã.'],
    ['Có 27 em học sinh ngã.', 'Có 27 học sinh ngã.'],
    ['Dịch làm chết 2.715 lợn.', 'Dịch làm lợn chết 2.715 con.'],
    ['Dịch làm chết 2.715 lợn.', 'Dịch làm chết 2.715 con lợn.'],
    ['Dịch làm chết 2.715 con lợn.', 'Dịch làm lợn chết 2.715 con.'],
    ['Dịch làm chết 2.715 con lợn ốm.', 'Dịch làm chết 2.715 lợn ốm.'],
    ['Trao 640 chiếc áo mưa.', 'Trao 640 áo mưa.'],
    ['Trao 640 áo mưa.', 'Trao 640 cái áo mưa.'],
    ['Có 45 trong số 52 xã họp.', 'Có 45/52 xã họp.'],
    ['Có 45 trong tổng số 52 xã họp.', 'Có 45/52 xã họp.'],
    ['Có bốn mươi lăm trong số năm mươi hai xã họp.', 'Có 45/52 xã họp.'],
  ])('%s: %s', (said, paragraph) => {
    expect(departures(said, paragraph)).toEqual([]);
    expect(departures(said.normalize('NFD'), paragraph)).toEqual([]);
  });

  test.each([
    ['Có 27 người ngã.', 'Có 27 trẻ em ngã.', ['unit 27']],
    ['Có 27 hộ ngã.', 'Có 27 em học sinh ngã.', ['unit 27']],
    ['Có 28 em ngã.', 'Có 27 trẻ em ngã.', ['number 28']],
    ['Dịch làm chết 2.715 gà.', 'Dịch làm chết 2.715 con lợn.', ['unit 2.715']],
    ['Dịch làm chết 2.715 con gà.', 'Dịch làm chết 2.715 con lợn.', ['unit 2.715']],
    ['Dịch làm chết 2.715 hộ.', 'Dịch làm chết 2.715 lợn.', ['unit 2.715']],
    ['Trao 640 chiếc mũ.', 'Trao 640 áo mưa.', ['unit 640']],
    ['Trao 640 mũ.', 'Trao 640 chiếc áo mưa.', ['unit 640']],
    ['Có 45 xã trong tháng này họp.', 'Có 45/52 xã họp.', ['unit 45']],
    ['Có 44 trong số 52 xã họp.', 'Có 45/52 xã họp.', ['number 44']],
    ['Có 45 trong số 53 xã họp.', 'Có 45/52 xã họp.', ['number 53']],
  ])('but not another: %s: %s', (said, paragraph, expected) => {
    expect(departures(said, paragraph)).toEqual(expected);
  });
});

describe('a verb or a noun before a figure', () => {
  test.each([
    ['Tỉnh cấp 640 áo mưa.', 'Tỉnh trao 640 áo mưa.'],
    ['Tỉnh cấp sáu trăm bốn mươi áo mưa.', 'Tỉnh trao 640 áo mưa.'],
    ['Tỉnh cấp 12 tấn gạo, 15 bộ bàn ghế.', 'Tỉnh trao 12 tấn gạo, 15 bộ bàn ghế.'],
    ['Mỗi hộ nhận 300.000 đồng.', 'Hỗ trợ mỗi hộ mức 300.000 đồng.'],
    ['Mỗi hộ nhận mức 300.000 đồng.', 'Hỗ trợ mỗi hộ 300.000 đồng.'],
    ['Mỗi hộ nhận không quá 300.000 đồng.', 'Hỗ trợ mỗi hộ không quá mức 300.000 đồng.'],
  ])('is no label: %s: %s', (said, paragraph) => {
    expect(departures(said, paragraph)).toEqual([]);
    expect(departures(said.normalize('NFD'), paragraph)).toEqual([]);
  });

  test.each([
    ['Báo cháy rừng ở mức 4 hộ.', 'Báo cháy rừng ở cấp 4.', ['unit 4']],
    ['Trường cấp 3 họp.', 'Có 3 trường họp.', ['unit 3']],
    ['Nhà cấp 4 xã Khe Lim bị tốc mái.', 'Có 4 nhà ở xã Khe Lim bị tốc mái.', ['unit 4']],
    ['Tỉnh cấp 12 tấn gạo.', 'Tỉnh trao 12 bộ bàn ghế.', ['unit 12']],
    ['Tỉnh cấp 650 áo mưa.', 'Tỉnh trao 640 áo mưa.', ['number 650']],
    ['Hỗ trợ mức 400.000 đồng.', 'Hỗ trợ 300.000 đồng.', ['number 400.000']],
  ])('is one where it names a grade, and hides nothing: %s: %s', (said, paragraph, expected) => {
    expect(departures(said, paragraph)).toEqual(expected);
  });
});
