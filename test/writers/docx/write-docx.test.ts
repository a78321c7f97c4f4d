import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { deputy, documentOf, paragraphsOf, partsOf, printed, prose, province, recipients, textFile, textsOf } from './samples.ts';

const directive = (extra = '', body = prose) =>
  documentOf(
    `loai: chi_thi\n${province}\nso: 4\nngay: 2026-04-02\ntrich_yeu: Về tăng cường phòng cháy, chữa cháy rừng mùa khô năm 2026\n${deputy}\n${recipients}\ntrang_thai: ban_hanh\n${extra}`,
    body,
  );

describe('a directive', () => {
  const paragraphs = printed(directive());

  it('has the components of the decree in their order', () => {
    expect(paragraphs.map(({ style }) => style).filter((style) => !['DuongKe', 'CuoiPhan', 'DanhSachNoiNhan'].includes(style))).toEqual([
      'TenCoQuan',
      'QuocHieu',
      'TieuNgu',
      'SoKyHieu',
      'DiaDanhNgayThang',
      'TenLoai',
      'TrichYeu',
      'NoiDung',
      'NoiNhan',
      'QuyenHan',
      'QuyenHan',
      'ChucVu',
      'HoTen',
    ]);
  });

  it('prints each of them as the decree wants', () => {
    expect(textsOf(paragraphs, 'TenCoQuan')).toEqual(['ỦY BAN NHÂN DÂN|TỈNH MINH SƠN']);
    expect(textsOf(paragraphs, 'QuocHieu')).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    expect(textsOf(paragraphs, 'TieuNgu')).toEqual(['Độc lập - Tự do - Hạnh phúc']);
    expect(textsOf(paragraphs, 'SoKyHieu')).toEqual(['Số: 04/CT-UBND']);
    expect(textsOf(paragraphs, 'DiaDanhNgayThang')).toEqual(['Minh Sơn, ngày 02 tháng 4 năm 2026']);
    expect(textsOf(paragraphs, 'TenLoai')).toEqual(['CHỈ THỊ']);
    expect(textsOf(paragraphs, 'NoiDung')).toEqual([prose.replace(/\.$/, './.')]);
    expect(textsOf(paragraphs, 'QuyenHan')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH']);
    expect(textsOf(paragraphs, 'ChucVu')).toEqual(['PHÓ CHỦ TỊCH']);
    expect(textsOf(paragraphs, 'HoTen')).toEqual(['Trần Văn Bình']);
    expect(textsOf(paragraphs, 'DanhSachNoiNhan')).toEqual([
      '- Thường trực Tỉnh ủy (để báo cáo);',
      '- Các sở, ban, ngành cấp tỉnh;',
      '- Lưu: VT, NC.',
    ]);
  });

  it('draws its rules and never underlines', () => {
    const xml = partsOf(directive())['word/document.xml'] ?? '';
    expect(paragraphs.filter(({ style, xml }) => style === 'DuongKe' && xml.includes('<w:pBdr>'))).toHaveLength(3);
    expect(xml).not.toContain('<w:u ');
    expect(xml).not.toMatch(/_{3}|-{4}/);
  });

  it('says what it is to those who cannot see it, and to programs', () => {
    const parts = partsOf(directive());
    expect(parts['word/document.xml']).toContain('w:tblCaption');
    expect(parts['docProps/core.xml']).toContain('<dc:title>Chỉ thị số 04/CT-UBND</dc:title>');
    expect(parts['docProps/core.xml']).toContain('<dc:identifier>04/CT-UBND</dc:identifier>');
    expect(parts['docProps/core.xml']).toContain('2026-04-02T00:00:00Z');
    expect(parts['word/styles.xml']).toContain('w:lang w:val="vi-VN"');
    expect(parts['word/styles.xml']).toMatch(
      /<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"\/>/,
    );
  });

  it('keeps the last lines of its content on the page of the signature', () => {
    const last = paragraphs.findIndex(({ style }) => style === 'NoiNhan');
    expect(paragraphs.slice(last - 2, last).every(({ xml }) => xml.includes('<w:keepNext/>'))).toBe(true);
  });
});

describe('a draft', () => {
  it('has blanks for what it lacks, says that it is a draft, and bears no date of its own', () => {
    const draft = documentOf(`loai: chi_thi\n${province}\ntrich_yeu: Về kỷ luật`, prose);
    const parts = partsOf(draft);
    const paragraphs = paragraphsOf(parts['word/document.xml'] ?? '');
    expect(textsOf(paragraphs, 'SoKyHieu')[0]).toMatch(/^Số: \u00a0+\/CT-UBND$/);
    expect(textsOf(paragraphs, 'DiaDanhNgayThang')[0]).toMatch(/^Minh Sơn, ngày \u00a0+ tháng/);
    expect(parts['word/header2.xml']).toContain('DỰ THẢO');
    expect(parts['docProps/core.xml']).not.toContain('dcterms:created');
    expect(partsOf(draft, { draftMark: false })['word/header2.xml']).toBeUndefined();
  });

  it('can be written with nothing but its type and organ', () => {
    expect(printed(documentOf(`loai: cong_van\n${province}`)).length).toBeGreaterThan(3);
  });
});

describe('a decision', () => {
  const decision = documentOf(
    `loai: quyet_dinh\n${province}\nso: 5\nngay: 2026-01-05\ntrich_yeu: Ban hành Quy chế làm việc\ncan_cu:\n  - Căn cứ Luật Tổ chức chính quyền địa phương;\n  - Theo đề nghị của Giám đốc Sở Nội vụ\n${deputy}\n${recipients}\ndinh_kem:\n  - {tep: quy-che.md, loai: quy_che, ten: Quy chế làm việc của Ủy ban nhân dân tỉnh}`,
    '### Điều 1\n\nBan hành kèm theo Quyết định này Quy chế.\n\n### Điều 2\n\nQuyết định có hiệu lực từ ngày ký.',
    { 'quy-che.md': textFile('quy-che.md', `## Chương I. Quy định chung\n\n### Điều 1. Phạm vi\n\n1. ${prose}\n\n2. Khoản hai.`) },
  );
  const paragraphs = printed(decision);

  it('names the authority, its grounds and the command', () => {
    expect(textsOf(paragraphs, 'ThamQuyen')).toEqual(['ỦY BAN NHÂN DÂN TỈNH MINH SƠN']);
    expect(textsOf(paragraphs, 'CanCu')).toEqual(['Căn cứ Luật Tổ chức chính quyền địa phương;', 'Theo đề nghị của Giám đốc Sở Nội vụ.']);
    expect(textsOf(paragraphs, 'LenhBanHanh')).toEqual(['QUYẾT ĐỊNH:']);
    expect(textsOf(paragraphs, 'DieuLien')).toEqual([
      'Điều 1. Ban hành kèm theo Quyết định này Quy chế.',
      'Điều 2. Quyết định có hiệu lực từ ngày ký./.',
    ]);
  });

  it('issues a text that has the head again, without number and date', () => {
    expect(textsOf(paragraphs, 'QuocHieu')).toHaveLength(2);
    expect(textsOf(paragraphs, 'SoKyHieu')).toHaveLength(1);
    expect(textsOf(paragraphs, 'TenLoai')).toEqual(['QUYẾT ĐỊNH', 'QUY CHẾ']);
    expect(textsOf(paragraphs, 'TrichYeu')[1]).toBe('Làm việc của Ủy ban nhân dân tỉnh');
    expect(textsOf(paragraphs, 'KemTheo')).toEqual([
      '(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2026|của Ủy ban nhân dân tỉnh Minh Sơn)',
    ]);
    expect(textsOf(paragraphs, 'Chuong')).toEqual(['Chương I|QUY ĐỊNH CHUNG']);
    expect(textsOf(paragraphs, 'Khoan')).toEqual([`1. ${prose}`, '2. Khoản hai./.']);
  });
});

describe('a letter', () => {
  const letter = (addressees: readonly string[]) =>
    printed(
      documentOf(
        `loai: cong_van\n${province}\ndon_vi_soan: VX\nso: 12\nngay: 2026-04-02\ntrich_yeu: Tăng cường bảo đảm an toàn trường học\nkinh_gui:\n${addressees.map((one) => `  - ${one}`).join('\n')}\ndo_khan: hoa_toc\ndia_chi: {dia_chi: Số 1 đường Lê Lợi, dien_thoai: 0200 000 000}\n${deputy}\n${recipients}`,
        prose,
      ),
    );

  it('has V/v under its number and no type name', () => {
    const paragraphs = letter(['Sở Y tế']);
    expect(textsOf(paragraphs, 'SoKyHieu')).toEqual(['Số: 12/UBND-VX']);
    expect(textsOf(paragraphs, 'TrichYeuCongVan')).toEqual(['V/v tăng cường bảo đảm an toàn trường học']);
    expect(textsOf(paragraphs, 'TenLoai')).toEqual([]);
  });

  it('names one addressee on the line of the label, more of them each on a line', () => {
    expect(textsOf(letter(['Sở Y tế']), 'KinhGui')).toEqual(['Kính gửi: Sở Y tế']);
    const many = letter(['Sở Y tế', 'Sở Nội vụ.', 'Công an tỉnh']);
    expect(textsOf(many, 'KinhGui')).toEqual(['Kính gửi:']);
    expect(textsOf(many, 'NoiKinhGui')).toEqual(['- Sở Y tế;', '- Sở Nội vụ;', '- Công an tỉnh.']);
  });

  it('frames its urgency in red, 30 by 8 mm', () => {
    const mark = letter(['Sở Y tế']).find(({ style }) => style === 'DoKhan');
    expect(mark?.text).toBe('HỎA TỐC');
    expect(mark?.xml).toContain('<w:color w:val="FF0000"/>');
  });
});

describe('appendices', () => {
  const plan = (medium: 'giay' | 'dien_tu') =>
    partsOf(
      documentOf(
        `loai: ke_hoach\n${province}\nso: 9\nngay: 2026-02-01\ntrich_yeu: Phân công nhiệm vụ\nluu_hanh: noi_bo\nphu_luc:\n  - {tep: a.md, ten: Danh mục nhiệm vụ}\n  - {tep: b.md, ten: Biểu mẫu, ngang: true}\n${deputy}\n${recipients}`,
        prose,
        { 'a.md': textFile('a.md', '| TT | Việc |\n|---|---|\n| 1 | A |'), 'b.md': textFile('b.md', prose) },
      ),
      { medium },
    );

  it('start a page each, with numbers of their own', () => {
    const xml = plan('giay')['word/document.xml'] ?? '';
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(3);
    expect(textsOf(paragraphsOf(xml), 'SoPhuLuc')).toEqual(['Phụ lục I', 'Phụ lục II']);
    expect(textsOf(paragraphsOf(xml), 'TenPhuLuc')).toEqual(['DANH MỤC NHIỆM VỤ', 'BIỂU MẪU']);
  });

  it('say on paper what they belong to, and leave it blank in the electronic document', () => {
    const reference = (medium: 'giay' | 'dien_tu') => textsOf(paragraphsOf(plan(medium)['word/document.xml'] ?? ''), 'KemTheo')[0] ?? '';
    expect(reference('giay')).toContain('số 09/KH-UBND ngày 01 tháng 02 năm 2026');
    expect(reference('dien_tu')).toMatch(/số \u00a0+\/KH-UBND ngày \u00a0+/);
  });

  it('lie crosswise where they ask for it', () => {
    expect(plan('giay')['word/document.xml']?.match(/w:orient="landscape"/g)).toHaveLength(1);
  });

  it('do not repeat the marks of page 1', () => {
    const parts = plan('giay');
    expect(parts['word/header2.xml']).toContain('LƯU HÀNH NỘI BỘ');
    expect(parts['word/header3.xml']).not.toContain('<w:t>');
  });

  it('end with the mark on a line of its own after a table', () => {
    const paragraphs = paragraphsOf(plan('giay')['word/document.xml'] ?? '');
    expect(textsOf(paragraphs, 'NoiDung')).toContain('./.');
    expect(textsOf(paragraphs, 'DauBang')).toEqual(['TT', 'Việc']);
  });
});

describe('minutes', () => {
  it('have the secretary left and the chair right, and no date line', () => {
    const paragraphs = printed(
      documentOf(
        `loai: bien_ban\n${province}\nso: 3\ntrich_yeu: Họp giao ban\nnguoi_ky:\n  - {vai_tro: chu_toa, ho_ten: Lê B}\n  - {vai_tro: thu_ky, ho_ten: Trần A}\n${recipients}`,
        prose,
      ),
    );
    expect(textsOf(paragraphs, 'QuyenHan')).toEqual(['THƯ KÝ', 'CHỦ TỌA']);
    expect(textsOf(paragraphs, 'HoTen')).toEqual(['Trần A', 'Lê B']);
    expect(textsOf(paragraphs, 'DiaDanhNgayThang')).toEqual([]);
  });
});

describe('a contract', () => {
  const signed = printed(
    documentOf(
      `loai: hop_dong\n${province}\nso: 3\nngay: 2026-04-02\ntrich_yeu: Thuê dịch vụ\nnguoi_ky:\n  - {vai_tro: ben_b, ky_thay: Tổng Giám đốc, chuc_vu: Phó Tổng Giám đốc, ho_ten: Lê B}\n  - {vai_tro: ben_a, chuc_vu: Giám đốc, ho_ten: Trần A}\n${recipients}`,
      prose,
    ),
  );

  it('is signed by each party, in their order', () => {
    expect(textsOf(signed, 'QuyenHan')).toEqual(['ĐẠI DIỆN BÊN A', 'ĐẠI DIỆN BÊN B', 'KT. TỔNG GIÁM ĐỐC']);
    expect(textsOf(signed, 'HoTen')).toEqual(['Trần A', 'Lê B']);
  });

  it('has the names level where one party has a line more over them', () => {
    const rooms = signed.filter(({ style }) => style === 'HoTen').map(({ xml }) => Number(/w:before="(\d+)"/.exec(xml)?.[1] ?? 64 * 20));
    expect((rooms[0] as number) - (rooms[1] as number)).toBeCloseTo(14 * 1.15 * 20, -1);
  });
});

describe('a letter of greeting', () => {
  it('has neither number nor the mark that ends other texts', () => {
    const paragraphs = printed(
      documentOf(`loai: thu_cong\n${province}\nngay: 2026-04-02\n${deputy}\n${recipients}`, `${prose}\n\nThân ái!`),
    );
    expect(textsOf(paragraphs, 'SoKyHieu').join('')).toBe('');
    expect(textsOf(paragraphs, 'NoiDung').at(-1)).toBe('Thân ái!');
  });
});

describe('a copy', () => {
  const copied = documentOf(
    `loai: chi_thi\n${province}\nso: 4\nngay: 2026-04-02\ntrich_yeu: Về kỷ luật\n${deputy}\n${recipients}\ntrang_thai: ban_hanh\nsao:\n  hinh_thuc: sao_y\n  co_quan: Sở Y tế\n  so: 3\n  ky_hieu: SY-SYT\n  dia_danh: Minh Sơn\n  ngay: 2026-04-05\n  nguoi_ky: {chuc_vu: Chánh Văn phòng, ho_ten: Lê C}\n  noi_nhan: ['Lưu: VT']`,
    prose,
  );

  it('on paper follows the source under a rule', () => {
    const paragraphs = printed(copied);
    expect(textsOf(paragraphs, 'HinhThucSao')).toEqual(['SAO Y']);
    expect(textsOf(paragraphs, 'SoKyHieu')).toEqual(['Số: 04/CT-UBND', 'Số: 03/SY-SYT']);
    expect(textsOf(paragraphs, 'HoTen')).toEqual(['Trần Văn Bình', 'Lê C']);
  });

  it('as a file is a line in the top margin', () => {
    const parts = partsOf(copied, { medium: 'dien_tu' });
    expect(parts['word/header2.xml']).toContain('SAO Y; Sở Y tế; 05/04/2026');
    expect(parts['word/document.xml']).not.toContain('HinhThucSao');
  });
});

describe('tables', () => {
  const withTable = (columns: number, word: string) =>
    partsOf(
      documentOf(
        `loai: ke_hoach\n${province}\ntrich_yeu: Phân công`,
        `${prose}\n\n|${` ${word} |`.repeat(columns)}\n|${'---|'.repeat(columns)}\n|${' a |'.repeat(columns)}\n\n${prose}`,
      ),
    )['word/document.xml'] ?? '';

  it('repeat their header and keep their rows whole', () => {
    const xml = withTable(3, 'Việc');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toContain('w:tblDescription w:val="Bảng gồm các cột: Việc; Việc; Việc"');
  });

  it('lie crosswise only where their words do not fit on a portrait page', () => {
    expect(withTable(4, 'Nhiệm vụ')).not.toContain('landscape');
    expect(withTable(8, 'Chỉ_tiêu_kế_hoạch')).toContain('landscape');
  });
});

describe('comments', () => {
  it('stand on the paragraph that prints their place', () => {
    const document = documentOf(`loai: chi_thi\n${province}\ntrich_yeu: Về kỷ luật`, `${prose}\n\n1. Việc một.\n\n2. Việc hai.`);
    const at = document.source.text.indexOf('Việc hai');
    const comments = [{ place: { source: document.source, start: at, end: at + 4 }, author: 'chithi', text: 'Gặp «X», cần «Y»' }];
    const parts = partsOf(document, { comments });
    expect(parts['word/comments.xml']).toContain('Gặp «X», cần «Y»');
    const marked = paragraphsOf(parts['word/document.xml'] ?? '').filter(({ xml }) => xml.includes('w:commentReference'));
    expect(marked.map(({ text }) => text)).toEqual(['2. Việc hai./.']);
  });
});

describe('any text', () => {
  it('can be written, and gives the same bytes twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 60 }), (body, subject) => {
        const document = documentOf(`loai: quyet_dinh\n${province}\ntrich_yeu: ${JSON.stringify(subject)}`, body);
        expect(writeDocx(document)).toEqual(writeDocx(document));
      }),
      { numRuns: 60 },
    );
  });
});
