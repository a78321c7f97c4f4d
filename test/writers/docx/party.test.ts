import { describe, expect, it } from 'vitest';
import { committee, documentOf, paragraphsOf, partsOf, prose, secretary, textFile, textsOf } from './samples.ts';

const party = (type: string, extra: string, date = '2025-09-04') =>
  partsOf(
    documentOf(
      `loai: ${type}\n${committee}\nso: 31\nngay: ${date}\ntrich_yeu: Về tăng cường công tác tư tưởng trong tình hình mới\n${secretary}\nnoi_nhan:\n  - Ban Bí thư (để báo cáo)\n  - Các đảng ủy trực thuộc\n  - Lưu Văn phòng Tỉnh ủy\ntrang_thai: ban_hanh\n${extra}`,
      prose,
    ),
  );

/** Size in pt and the marks of a style of word/styles.xml. */
function styleOf(parts: Readonly<Record<string, string>>, id: string) {
  const xml = new RegExp(`<w:style [^>]*w:styleId="${id}">(.*?)</w:style>`, 's').exec(parts['word/styles.xml'] ?? '')?.[1] ?? '';
  return {
    size: Number(/<w:sz w:val="(\d+)"/.exec(xml)?.[1] ?? 0) / 2,
    bold: xml.includes('<w:b/>'),
    italic: xml.includes('<w:i/>'),
    underlined: xml.includes('<w:u '),
    exact: /w:line="(\d+)" w:lineRule="exact"/.exec(xml)?.[1],
  };
}

describe('a Party directive (HD 36)', () => {
  const parts = party('chi_thi', '');
  const paragraphs = paragraphsOf(parts['word/document.xml'] ?? '');

  it('has the Party title, the star, the number without a colon', () => {
    expect(textsOf(paragraphs, 'QuocHieu')).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM']);
    expect(textsOf(paragraphs, 'DauSao')).toEqual(['*']);
    expect(textsOf(paragraphs, 'SoKyHieu')).toEqual(['Số 31-CT/TU']);
    expect(textsOf(paragraphs, 'TrichYeu')).toEqual(['về tăng cường công tác tư tưởng trong tình hình mới']);
    expect(textsOf(paragraphs, 'NamGach')).toEqual(['-----']);
  });

  it('signs for the collective with T/M, the post not bold', () => {
    expect(textsOf(paragraphs, 'QuyenHan')).toEqual(['T/M BAN THƯỜNG VỤ']);
    expect(textsOf(paragraphs, 'ChucVu')).toEqual(['BÍ THƯ']);
    expect(styleOf(parts, 'ChucVu').bold).toBe(false);
    expect(styleOf(parts, 'QuyenHan').bold).toBe(true);
  });

  it('underlines Nơi nhận and separates its lines as the guideline of its day says', () => {
    expect(styleOf(parts, 'NoiNhan')).toMatchObject({ size: 14, bold: false, italic: false, underlined: true });
    expect(textsOf(paragraphs, 'DanhSachNoiNhan')).toEqual([
      '- Ban Bí thư (để báo cáo),',
      '- Các đảng ủy trực thuộc,',
      '- Lưu Văn phòng Tỉnh ủy.',
    ]);
    const later = paragraphsOf(party('chi_thi', '', '2026-06-18')['word/document.xml'] ?? '');
    expect(textsOf(later, 'DanhSachNoiNhan')[0]).toBe('- Ban Bí thư (để báo cáo);');
  });

  it('has the sizes, margins and line pitch of the guideline', () => {
    for (const [style, size] of [
      ['QuocHieu', 15],
      ['TenCoQuan', 14],
      ['SoKyHieu', 14],
      ['DiaDanhNgayThang', 14],
      ['TenLoai', 16],
      ['TrichYeu', 15],
      ['NoiDung', 14],
      ['DanhSachNoiNhan', 12],
      ['SoTrang', 14],
      ['NguoiSoan', 8],
    ] as const) {
      expect(`${style} ${styleOf(parts, style).size}`).toBe(`${style} ${size}`);
    }
    expect(styleOf(parts, 'NoiDung').exact).toBe('360');
    expect(parts['word/document.xml']).toContain('<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"');
  });

  it('lets nothing of Nghị định 30 in', () => {
    const text = paragraphs.map((one) => one.text).join('\n');
    expect(text).not.toMatch(/CỘNG HÒA|Độc lập|Số:|\.\/\.|TM\.|KT\.|V\/v/);
    expect(textsOf(paragraphs, 'NoiDung').at(-1)).toBe(prose);
    // one rule only: the one under the Party's title
    expect(paragraphs.filter(({ style }) => style === 'DuongKe')).toHaveLength(1);
  });
});

describe('other Party documents', () => {
  it('put a letter’s subject under the number in italics', () => {
    const parts = party('cong_van', 'kinh_gui: [Các ban đảng]');
    const paragraphs = paragraphsOf(parts['word/document.xml'] ?? '');
    expect(textsOf(paragraphs, 'SoKyHieu')).toEqual(['Số 31-CV/TU']);
    expect(textsOf(paragraphs, 'TrichYeuCongVan')).toEqual(['Về tăng cường công tác tư tưởng trong tình hình mới']);
    expect(styleOf(parts, 'TrichYeuCongVan')).toMatchObject({ size: 12, italic: true });
  });

  it('put a comma before the date of what an appendix belongs to', () => {
    const written = documentOf(
      `loai: chi_thi\n${committee}\nso: 31\nngay: 2025-09-04\ntrich_yeu: về a\n${secretary}\nphu_luc: [{tep: a.md, ten: Danh mục}]`,
      prose,
      { 'a.md': textFile('a.md', prose) },
    );
    expect(textsOf(paragraphsOf(partsOf(written)['word/document.xml'] ?? ''), 'KemTheo')).toEqual([
      '(Kèm theo Chỉ thị số 31-CT/TU, ngày 04 tháng 9 năm 2025 của Tỉnh ủy Minh Sơn)',
    ]);
  });

  it('give the grounds of a decision upright, with dashes and a comma at the end, before authority and command', () => {
    const paragraphs = paragraphsOf(
      party('quyet_dinh', 'can_cu: [Căn cứ Điều lệ Đảng Cộng sản Việt Nam, Xét đề nghị của Ban Tổ chức Tỉnh ủy]')['word/document.xml'] ??
        '',
    );
    expect(textsOf(paragraphs, 'CanCu')).toEqual(['- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;', '- Xét đề nghị của Ban Tổ chức Tỉnh ủy,']);
    expect(textsOf(paragraphs, 'LenhBanHanh')).toEqual(['BAN THƯỜNG VỤ TỈNH ỦY MINH SƠN QUYẾT ĐỊNH']);
    expect(textsOf(paragraphs, 'ThamQuyen')).toEqual([]);
  });
});
