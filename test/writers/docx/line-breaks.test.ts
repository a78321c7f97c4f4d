import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, breakName } from '../../../src/writers/docx/line-breaks.ts';

const mm = 72 / 25.4;
const name = { size: 13, face: 'bold', capitals: true } as const;
const subject = { size: 14, face: 'bold' } as const;

describe('names of organs', () => {
  it.each([
    ['Ủy ban nhân dân tỉnh Thanh Hóa', ['ỦY BAN NHÂN DÂN', 'TỈNH THANH HÓA']],
    ['Ủy ban nhân dân thành phố Hồ Chí Minh', ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HỒ CHÍ MINH']],
    ['Ủy ban nhân dân đặc khu Lý Sơn', ['ỦY BAN NHÂN DÂN', 'ĐẶC KHU LÝ SƠN']],
    ['Sở Nông nghiệp và Môi trường', ['SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG']],
    ['Sở Giáo dục và Đào tạo', ['SỞ GIÁO DỤC VÀ ĐÀO TẠO']],
    ['Văn phòng Ủy ban nhân dân tỉnh', ['VĂN PHÒNG', 'ỦY BAN NHÂN DÂN TỈNH']],
    ['Hội đồng nhân dân tỉnh Lâm Đồng', ['HỘI ĐỒNG NHÂN DÂN', 'TỈNH LÂM ĐỒNG']],
  ])('break at natural places: %s', (value, lines) => {
    expect(breakName(value, name, 64 * mm).lines).toEqual(lines);
  });

  it('keep all words in order and every line within the column, whatever the name', () => {
    const word = fc.constantFrom('Ban', 'quản', 'lý', 'dự', 'án', 'và', 'các', 'tỉnh', 'Hà', 'Tĩnh', 'công', 'trình,');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.integer({ min: 50, max: 90 }), (words, width) => {
        const broken = breakName(words.join(' '), name, width * mm);
        expect(broken.lines.join(' ')).toBe(words.join(' ').toUpperCase());
        for (const line of broken.widths) expect(line).toBeLessThanOrEqual(width * mm);
      }),
    );
  });

  it('do not leave a single word on a line', () => {
    const broken = breakName('Ban Quản lý dự án đầu tư xây dựng các công trình giao thông', name, 60 * mm);
    for (const line of broken.lines) expect(line.split(' ').length).toBeGreaterThan(1);
  });
});

describe('balanced subjects', () => {
  const long =
    'Về tăng cường công tác phòng cháy, chữa cháy rừng và bảo đảm an toàn cho người dân trong mùa khô năm 2026 trên địa bàn tỉnh Minh Sơn';

  it('have no more lines than they need, of even length', () => {
    const broken = balance(long, subject, 150 * mm);
    expect(broken.lines.join(' ')).toBe(long);
    expect(broken.lines.length).toBe(3);
    expect(Math.min(...broken.widths) / Math.max(...broken.widths)).toBeGreaterThan(0.65);
  });

  it('break the same in a column a little narrower or wider', () => {
    const { lines, width } = balance(long, subject, 120 * mm);
    for (const difference of [-0.2, 0.2]) expect(balance(long, subject, width + difference).lines).toEqual(lines);
  });

  it('stay on one line where they fit', () => {
    expect(balance('Về việc nghỉ Tết', subject, 100 * mm).lines).toEqual(['Về việc nghỉ Tết']);
  });
});
