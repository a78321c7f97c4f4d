import { describe, expect, it } from 'vitest';
import { findOrganNameFaults } from '../../src/vietnamese/organ-names.ts';

const replacements = (text: string) => findOrganNameFaults(text).map(({ replacement }) => replacement);

describe('chữ hoa trong tên cơ quan', () => {
  it('sửa tên viết hoa mọi tiếng hoặc viết thường', () => {
    expect(replacements('Ủy Ban Nhân Dân tỉnh')).toEqual(['Ủy ban nhân dân']);
    expect(replacements('Uỷ ban Nhân dân các xã')).toEqual(['Uỷ ban nhân dân']);
    expect(replacements('giao Sở tài chính')).toEqual(['Sở Tài chính']);
    expect(replacements('Bộ Khoa học và công nghệ')).toEqual(['Bộ Khoa học và Công nghệ']);
    expect(replacements('Đài Phát Thanh và Truyền hình tỉnh')).toEqual(['Phát thanh']);
  });

  it('im lặng trước tên đúng, tên in hoa, danh từ chung và tên riêng', () => {
    for (const text of [
      'Sở Công Thương, Bộ Công Thương',
      'SỞ TÀI CHÍNH',
      'cán bộ tài chính, bộ xây dựng phương án',
      'Bộ xây dựng kế hoạch',
      'Ủy ban nhân dân phường Đoàn Kết',
      'Công ty Thành Công',
      'Trung tâm Văn hóa tỉnh Hòa Bình',
      'Hội Liên hiệp Phụ nữ',
    ]) {
      expect(replacements(text), text).toEqual([]);
    }
  });
});
