import { describe, expect, test } from 'vitest';
import { compilePiece, read } from '../../../src/compile.ts';
import { GUARD, office } from './samples.ts';

const DOCUMENT = `---
loai: chi_thi
co_quan: ubnd_tinh_thanh_hoa
so: 21
ngay: 2026-04-08
trich_yeu: Về mùa bơi
trang_thai: ban_hanh
---

1. Sở Y tế mở 12 lớp tại xã Khe Lim trước ngày 15/5/2026; mỗi lớp có ít nhất 20 học sinh, không nhận trẻ dưới 6 tuổi.
`;

const by = office(new Map([['mau/21-ct-ubnd.md', DOCUMENT]]));

/** What the guard says of a piece with one picture, as rule and the words that it points at. */
function against(alt: string, caption: string): readonly (readonly [string, string])[] {
  const document = read({ path: 'mau/21-ct-ubnd.md', text: DOCUMENT }, by);
  const text = `---
loai: tin_bai
the_loai: bao
van_ban: 21-ct-ubnd.md
tit: Mùa bơi
anh:
  - {tep: anh.png, alt: ${JSON.stringify(alt)}, chu_thich: ${JSON.stringify(caption)}, nguon: "Ảnh: Minh Hà"}
nguon_rieng:
  - {ma: r1, nguon: Phóng viên ghi}
---

Các lớp mở trước ngày 15/5/2026. [^1]
`;
  const { findings } = compilePiece({ path: 'mau/21-ct-ubnd.bao.md', text }, by, { only: GUARD }, [document]);
  return findings.filter((one) => GUARD.has(one.rule)).map((one) => [one.rule, one.source.text.slice(one.start, one.end)]);
}

describe('what is said of a picture', () => {
  test.each([
    ['Học sinh xuống nước', 'Lớp bơi của Sở Y tế tại xã Khe Lim. [^1]'],
    ['Sân nhà văn hóa xã Khe Lim', 'Một trong 12 lớp của tỉnh.'],
    ['Biển ghi «45 chỗ» [^r1]', 'Đông nhất là lớp sáng Chủ nhật với 45 em ở xã Phù Ninh. [^r1]'],
    ['Trẻ nhỏ không đeo phao', 'Mỗi lớp có ít nhất 20 học sinh. [^1]'],
  ])('may be this: %s — %s', (alt, caption) => {
    expect(against(alt, caption)).toEqual([]);
  });

  test.each([
    ['Học sinh xuống nước', 'Một trong 31 lớp của tỉnh. [^1]', 'tin-bai-so-lieu-khac', '31'],
    ['Học sinh xuống nước', 'Mỗi lớp có 20 học sinh. [^1]', 'tin-bai-muc-do-khac', '20'],
    ['Học sinh xuống nước', 'Lớp mở trước ngày 16/5/2026. [^1]', 'tin-bai-ngay-khac', 'ngày 16/5/2026'],
    ['Học sinh xuống nước', 'Lớp bơi tại xã Phù Ninh.', 'tin-bai-ten-khac', 'Phù Ninh'],
    ['Học sinh xuống nước', 'Lớp nhận trẻ dưới 6 tuổi. [^1]', 'tin-bai-nguoc-nghia', null],
    ['Học sinh xuống nước', 'Lớp của Sở Xây dựng. [^1]', 'tin-bai-ten-khac', 'Sở Xây dựng'],
    ['Bảng ghi lớp thứ 13', 'Mùa bơi.', 'tin-bai-so-lieu-khac', '13'],
    ['Cổng Trạm y tế xã Phù Ninh', 'Mùa bơi.', 'tin-bai-ten-khac', null],
    ['Học sinh xuống nước', 'Mùa bơi. [^7]', 'tin-bai-muc-khong-co', '[^7]'],
  ])('is told where it departs: %s — %s', (alt, caption, rule, words) => {
    const found = against(alt, caption);
    expect(found.map(([one]) => one)).toContain(rule);
    if (words !== null) expect(found.find(([one]) => one === rule)?.[1]).toBe(words);
  });
});
