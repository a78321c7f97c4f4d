import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUND_SYLLABLES, COMMON_WORDS, FREE_SYLLABLES, FUNCTION_SYLLABLES, OTHER_WORDS } from '../../src/vietnamese/common-words.ts';
import { EVERYDAY_SYLLABLES } from '../../src/vietnamese/everyday-syllables.ts';
import { parseSyllable } from '../../src/vietnamese/syllable.ts';
import { findWordSlips, isUsedSyllable, keyOf } from '../../src/vietnamese/word-slips.ts';

const replacements = (text: string) => findWordSlips(text).map(({ replacement }) => replacement);

describe('tiếng lạc khỏi từ hai tiếng', () => {
  it('thấy dấu gõ thiếu, gõ nhầm và phụ âm lẫn nhau', () => {
    expect(replacements('sửa đổi, bố sung quy chế')).toEqual(['bổ sung']);
    expect(replacements('Thủ tướng Chỉnh phủ')).toEqual(['Chính phủ']);
    expect(replacements('hội đồng thẩm dịnh hồ sơ')).toEqual(['thẩm định']);
    expect(replacements('xem sét, quyết định')).toEqual(['xem xét']);
    expect(replacements('khẳn định vai trò')).toEqual(['khẳng định']);
  });

  it('đọc hết một từ có rất nhiều chữ và số xen nhau', () => {
    expect(replacements(`${'1x'.repeat(300_000)} bố sung`)).toEqual(['bổ sung']);
  });

  it('im lặng nơi tiếng ấy là từ riêng, hoặc thuộc từ bên cạnh', () => {
    for (const text of [
      'bắt đầu từ ngày 01/7',
      'vì thế các đơn vị',
      'các cơ quan chủ quản công nhận',
      'song còn nhiều hạn chế',
      'hàng toàn thế giới',
      'đại lý hưởng thù lao',
      'Thứ trưởng dự hội thao',
      'đất đạt ở mức cao',
      'huyện Văn Bàn',
    ]) {
      expect(replacements(text), text).toEqual([]);
    }
  });

  it('thấy cả tiếng có nghĩa riêng, nơi tiếng bên cạnh không đứng một mình', () => {
    expect(replacements('ghi nhận 12 trường hợp từ vong')).toEqual(['tử vong']);
    expect(replacements('cần nghiên túc thực hiện')).toEqual(['nghiêm túc']);
    expect(replacements('trong phạm vị của tỉnh')).toEqual(['phạm vi']);
    expect(replacements('không được bảo về kịp thời')).toEqual(['bảo vệ']);
  });

  it('không đoán nơi tiếng bên cạnh có thể thuộc một từ chưa biết', () => {
    for (const text of [
      'Tổ trình Chủ tịch',
      'bảo về nhà',
      'hợp tác đa phương',
      'hiện tại, các sở',
      'truy vấn bằng tay',
      'chỉ rõ rằng',
      'người bị cắn được tiêm phòng',
    ]) {
      expect(replacements(text), text).toEqual([]);
    }
  });

  it('tra các bảng từ đúng như bảng viết', () => {
    const words = [...COMMON_WORDS, ...OTHER_WORDS, ...FREE_SYLLABLES, ...BOUND_SYLLABLES, ...FUNCTION_SYLLABLES];
    expect(words.filter((word) => word !== word.split(' ').map(keyOf).join(' '))).toEqual([]);
    expect([...COMMON_WORDS, ...OTHER_WORDS].filter((word) => word.split(' ').length !== 2)).toEqual([]);
  });

  it('biết tiếng nào văn xuôi có dùng', () => {
    for (const syllable of ['rưỡi', 'quỵ', 'gõ', 'Thuỷ', 'THỦY', 'sĩ', 'sỹ']) expect(isUsedSyllable(syllable), syllable).toBe(true);
    for (const syllable of ['nhửng', 'chuển', 'khõi', 'gở']) expect(isUsedSyllable(syllable), syllable).toBe(false);
    for (const syllable of EVERYDAY_SYLLABLES) expect(parseSyllable(syllable), syllable).not.toBeNull();
    // They are looked up as they stand.
    for (const syllable of EVERYDAY_SYLLABLES) expect(isUsedSyllable(syllable), syllable).toBe(true);
    for (const syllable of [...BOUND_SYLLABLES, ...FUNCTION_SYLLABLES]) expect(isUsedSyllable(syllable), syllable).toBe(true);
    for (const syllable of BOUND_SYLLABLES) expect(FUNCTION_SYLLABLES.has(syllable), syllable).toBe(false);
  });

  it('không coi từ nào trong bảng là lỗi', () => {
    expect(replacements('Bố trí lực lượng quanh điểm thi.')).toEqual([]);
    for (const word of [...COMMON_WORDS, ...OTHER_WORDS]) expect(findWordSlips(word), word).toEqual([]);
  });

  it('có bảng gồm những từ hai tiếng', () => {
    for (const word of [...COMMON_WORDS, ...OTHER_WORDS]) expect(word).toMatch(/^\p{L}+ \p{L}+$/u);
    for (const syllable of FREE_SYLLABLES) expect(syllable).toMatch(/^\p{L}+$/u);
  });

  it('chỉ vào đúng chỗ, dù văn bản thế nào', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('bố', 'sung', 'bổ', 'thẩm', 'dịnh', ',', '\u0301', '🙂', 'đ', ' ', '\n')), (parts) => {
        const text = parts.join(' ');
        for (const { start, end, edit } of findWordSlips(text)) {
          expect(start).toBeLessThanOrEqual(edit.start);
          expect(edit.end).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
