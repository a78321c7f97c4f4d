import { describe, expect, it } from 'vitest';
import { characters } from '../../../src/writers/docx/glyph-widths.ts';
import { textWidth } from '../../../src/writers/docx/measure.ts';

const mm = (points: number) => (points * 25.4) / 72;

describe('widths of texts', () => {
  it('agree with what LibreOffice prints for quốc hiệu and tiêu ngữ', () => {
    expect(mm(textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, 'bold'))).toBeCloseTo(95.7, 0);
    expect(mm(textWidth('Độc lập - Tự do - Hạnh phúc', 14, 'bold'))).toBeCloseTo(60.4, 0);
  });

  it('are known for every letter of Vietnamese, in both cases', () => {
    const vowels = 'aăâeêioôơuưy';
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    for (const vowel of `${vowels}đ`) {
      for (const tone of vowel === 'đ' ? [''] : tones) {
        const letter = (vowel + tone).normalize('NFC');
        expect(characters).toContain(letter);
        expect(characters).toContain(letter.toUpperCase());
      }
    }
  });

  it('do not grow by tone marks, composed or not', () => {
    expect(textWidth('ệ', 14)).toBe(textWidth('e', 14));
    expect(textWidth('e\u0323', 14)).toBe(textWidth('e', 14));
  });
});
