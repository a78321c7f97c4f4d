import { describe, expect, it } from 'vitest';
import { dangHd36 } from '../../../src/profiles/formats/dang-hd36.ts';
import { nd30 } from '../../../src/profiles/formats/nd30.ts';
import { authority, dateInWords, numberLine, withSmallOpening } from '../../../src/writers/docx/wording.ts';
import { documentOf, province } from './samples.ts';

describe('number and date', () => {
  it('pads days under 10 and the months 1 and 2 only', () => {
    expect(dateInWords('2026-01-05')).toBe('ngày 05 tháng 01 năm 2026');
    expect(dateInWords('2026-02-28')).toBe('ngày 28 tháng 02 năm 2026');
    expect(dateInWords('2026-03-09')).toBe('ngày 09 tháng 3 năm 2026');
    expect(dateInWords('2026-10-31')).toBe('ngày 31 tháng 10 năm 2026');
  });

  it('leaves blanks in a draft that no line is broken at', () => {
    expect(dateInWords(null)).toMatch(/^ngày \u00a0+ tháng \u00a0+ năm 20\u00a0+$/);
    expect(numberLine(nd30, null, 'CT-UBND')).toMatch(/^Số: \u00a0+\/CT-UBND$/);
  });

  it('writes the symbol as each format does', () => {
    expect(numberLine(nd30, '04', 'CT-UBND')).toBe('Số: 04/CT-UBND');
    expect(numberLine(dangHd36, '31', 'CT/TU')).toBe('Số 31-CT/TU');
  });
});

describe('the authority of a decision', () => {
  const of = (organ: string, signer: string, type = 'quyet_dinh') => {
    const document = documentOf(`loai: ${type}\nco_quan:\n  ten: ${organ}\nnguoi_ky:\n  ${signer}\n  ho_ten: A`);
    return authority(document, document.signers[0]);
  };

  it.each([
    ['Ủy ban nhân dân tỉnh X', 'thay_mat: Ủy ban nhân dân', 'Ủy ban nhân dân tỉnh X'],
    ['Ủy ban nhân dân tỉnh X', 'chuc_vu: Chủ tịch', 'Chủ tịch Ủy ban nhân dân tỉnh X'],
    ['Sở Y tế', 'ky_thay: Giám đốc', 'Giám đốc Sở Y tế'],
    ['Văn phòng Chính phủ', 'chuc_vu: Chánh Văn phòng', 'Chánh Văn phòng Chính phủ'],
    ['Ban Dân tộc tỉnh X', 'chuc_vu: Trưởng ban', 'Trưởng Ban Dân tộc tỉnh X'],
    ['Tỉnh ủy X', 'thay_mat: Ban Thường vụ', 'Ban Thường vụ Tỉnh ủy X'],
  ])('of %s, %s', (organ, signer, expected) => {
    expect(of(organ, signer)).toBe(expected);
  });

  it('of a resolution is the organ, whoever signs', () => {
    expect(of('Hội đồng nhân dân tỉnh X', 'chuc_vu: Chủ tịch', 'nghi_quyet')).toBe('Hội đồng nhân dân tỉnh X');
    expect(of('Tỉnh ủy X', 'thay_mat: Ban Thường vụ', 'nghi_quyet')).toBe('Ban Thường vụ Tỉnh ủy X');
  });

  it('is the organ where nobody signs yet', () => {
    const document = documentOf(`loai: quyet_dinh\n${province}`);
    expect(authority(document, document.signers[0])).toBe('Ủy ban nhân dân tỉnh Minh Sơn');
  });
});

describe('a subject in lower case', () => {
  it('keeps proper names and abbreviations', () => {
    expect(withSmallOpening('Về tăng cường kỷ luật')).toBe('về tăng cường kỷ luật');
    expect(withSmallOpening('Hà Nội năm 2026')).toBe('Hà Nội năm 2026');
    expect(withSmallOpening('UBND tỉnh')).toBe('UBND tỉnh');
  });
});
