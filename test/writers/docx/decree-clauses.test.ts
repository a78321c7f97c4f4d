import { describe, expect, it } from 'vitest';
import type { WritableDocument } from '../../../src/document/document.ts';
import { deputy, documentOf, paragraphsOf, partsOf, printed, prose, province, recipients, textFile, textsOf } from './samples.ts';

// Each test measures one clause of the decree in the written file, and names it: docs/nghi-dinh-30.md is made from these names.

const head = (type: string, subject = 'Về tăng cường quản lý đất đai trên địa bàn tỉnh') =>
  `loai: ${type}\n${province}\nso: 4\nngay: 2026-02-05\ntrich_yeu: ${subject}\n${deputy}\n${recipients}\ntrang_thai: ban_hanh`;
const directive = documentOf(
  `${head('chi_thi')}\ndo_khan: khan\nluu_hanh: noi_bo\nnguoi_soan: PL\nso_ban: 300\ndia_chi: {dia_chi: số 1 đường A, dien_thoai: 000}`,
  `${prose}\n\n1. ${prose}\n\n   a) ${prose}`,
);

interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: string;
  readonly paragraph: string;
}

/** How a style of the file looks: size in pt, weight, slant, alignment. */
function look(document: WritableDocument, style: string): Look {
  const styles = partsOf(document)['word/styles.xml'] ?? '';
  const xml = new RegExp(`<w:style [^>]*w:styleId="${style}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
  const based = /<w:basedOn w:val="([^"]+)"/.exec(xml)?.[1];
  const parent =
    based && based !== 'Normal' ? look(document, based) : { size: 14, bold: false, italic: false, align: 'left', paragraph: '' };
  return {
    size: Number(/<w:sz w:val="(\d+)"/.exec(xml)?.[1] ?? parent.size * 2) / 2,
    bold: /<w:b\/>/.test(xml) || parent.bold,
    italic: /<w:i\/>/.test(xml) || parent.italic,
    align: /<w:jc w:val="(\w+)"/.exec(xml)?.[1] ?? parent.align,
    paragraph: xml.includes('<w:pPr>') ? xml : parent.paragraph,
  };
}

const mm = (twips: number) => (twips / 1440) * 25.4;

describe('the written file', () => {
  const xml = partsOf(directive)['word/document.xml'] ?? '';

  it('is A4, upright (Phụ lục I, Phần I, Mục I.1) (Phụ lục I, Phần I, Mục I.2)', () => {
    const sizes = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, w, h]) => [
      Math.round(mm(Number(w))),
      Math.round(mm(Number(h))),
    ]);
    expect(sizes.length).toBeGreaterThan(0);
    for (const size of sizes) expect(size).toEqual([210, 297]);
  });

  it('has its margins within the ranges (Phụ lục I, Phần I, Mục I.3)', () => {
    const margins = /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/.exec(xml);
    const [top, right, bottom, left] = [1, 2, 3, 4].map((index) => mm(Number(margins?.[index])));
    for (const value of [top, bottom]) expect(value).toBeGreaterThanOrEqual(19.9);
    for (const value of [top, bottom]) expect(value).toBeLessThanOrEqual(25.1);
    expect(left).toBeGreaterThanOrEqual(29.9);
    expect(left).toBeLessThanOrEqual(35.1);
    expect(right).toBeGreaterThanOrEqual(14.9);
    expect(right).toBeLessThanOrEqual(20.1);
  });

  it('uses one font in every slot, and black but for the urgency mark (Phụ lục I, Phần I, Mục I.4)', () => {
    const all = Object.values(partsOf(directive)).join('\n');
    const slots = [...all.matchAll(/<w:rFonts ([^/]*)\/>/g)].flatMap(([, attributes = '']) => [
      ...attributes.matchAll(/w:(?:ascii|hAnsi|eastAsia|cs)="([^"]+)"/g),
    ]);
    const fonts = new Set(slots.map((one) => one[1]));
    expect([...fonts]).toEqual(['Times New Roman']);
    const coloured = paragraphsOf(xml).filter((one) => /<w:color w:val="(?!000000|auto)/.test(one.xml));
    expect(coloured.every((one) => one.text === 'KHẨN')).toBe(true);
  });

  it('sets each component in its size and style (Phụ lục I, Phần I, Mục I.5) (Phụ lục I, Phần I, Mục V) (Điều 9)', () => {
    const seen = Object.fromEntries(
      [
        'QuocHieu',
        'TieuNgu',
        'TenCoQuan',
        'SoKyHieu',
        'DiaDanhNgayThang',
        'TenLoai',
        'TrichYeu',
        'NoiDung',
        'NoiNhan',
        'DanhSachNoiNhan',
        'QuyenHan',
        'ChucVu',
        'HoTen',
      ].map((style) => {
        const { size, bold, italic } = look(directive, style);
        return [style, `${size}${bold ? ' đậm' : ''}${italic ? ' nghiêng' : ''}`];
      }),
    );
    expect(seen).toEqual({
      QuocHieu: '13 đậm',
      TieuNgu: '14 đậm',
      TenCoQuan: '13 đậm',
      SoKyHieu: '13',
      DiaDanhNgayThang: '14 nghiêng',
      TenLoai: '14 đậm',
      TrichYeu: '14 đậm',
      NoiDung: '14',
      NoiNhan: '12 đậm nghiêng',
      DanhSachNoiNhan: '11',
      QuyenHan: '14 đậm',
      ChucVu: '14 đậm',
      HoTen: '14 đậm',
    });
  });

  it('places the components as the plan of the decree does (Phụ lục I, Phần I, Mục I.6) (Phụ lục I, Phần I, Mục IV) (Điều 8)', () => {
    const order = printed(directive).map((one) => one.style);
    const first = (style: string) => order.indexOf(style);
    expect(first('TenCoQuan')).toBeLessThan(first('QuocHieu'));
    expect(first('QuocHieu')).toBeLessThan(first('SoKyHieu'));
    expect(first('SoKyHieu')).toBeLessThan(first('TenLoai'));
    expect(first('TenLoai')).toBeLessThan(first('NoiDung'));
    expect(first('NoiDung')).toBeLessThan(first('NoiNhan'));
    expect(first('NoiNhan')).toBeLessThan(first('HoTen'));
  });

  it('numbers its pages at the top from page 2 on (Phụ lục I, Phần I, Mục I.7)', () => {
    const parts = partsOf(directive);
    expect(xml).toContain('<w:titlePg/>');
    const headers = Object.entries(parts).filter(([name]) => /header\d+\.xml$/.test(name));
    expect(headers.some(([, text]) => text.includes(' PAGE ') && text.includes('SoTrang'))).toBe(true);
    expect(look(directive, 'SoTrang')).toMatchObject({ size: 14, bold: false, italic: false, align: 'center' });
    expect(Object.entries(parts).filter(([name, text]) => /footer/.test(name) && text.includes(' PAGE '))).toEqual([]);
  });

  it('bears quốc hiệu and tiêu ngữ with a drawn rule (Phụ lục I, Phần I, Mục II.1)', () => {
    const paragraphs = printed(directive);
    expect(textsOf(paragraphs, 'QuocHieu')).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    expect(textsOf(paragraphs, 'TieuNgu')).toEqual(['Độc lập - Tự do - Hạnh phúc']);
    const at = paragraphs.findIndex((one) => one.style === 'TieuNgu');
    expect(paragraphs[at + 1]?.xml).toContain('<w:pBdr>');
  });

  it('bears the issuer in bold capitals under its superior, which is not bold (Phụ lục I, Phần I, Mục II.2)', () => {
    const department = documentOf(
      'loai: thong_bao\nco_quan: {ten: Sở Y tế, chu_quan: Ủy ban nhân dân tỉnh Minh Sơn, ky_hieu: SYT, dia_danh: Minh Sơn}\ntrich_yeu: Về lịch tiêm chủng',
      prose,
    );
    const paragraphs = printed(department);
    expect(textsOf(paragraphs, 'TenCoQuanChuQuan').join(' ')).toMatch(/^ỦY BAN NHÂN DÂN/);
    expect(textsOf(paragraphs, 'TenCoQuan')).toEqual(['SỞ Y TẾ']);
    expect(look(department, 'TenCoQuanChuQuan').bold).toBe(false);
    expect(look(department, 'TenCoQuan').bold).toBe(true);
  });

  it('pads its number and joins the symbol (Phụ lục I, Phần I, Mục II.3)', () => {
    expect(textsOf(printed(directive), 'SoKyHieu')).toEqual(['Số: 04/CT-UBND']);
  });

  it('pads days under 10 and the months 1 and 2 (Phụ lục I, Phần I, Mục II.4)', () => {
    expect(textsOf(printed(directive), 'DiaDanhNgayThang')).toEqual(['Minh Sơn, ngày 05 tháng 02 năm 2026']);
  });

  it('bears type and subject, centred, with a rule under them (Phụ lục I, Phần I, Mục II.5)', () => {
    const paragraphs = printed(directive);
    expect(textsOf(paragraphs, 'TenLoai')).toEqual(['CHỈ THỊ']);
    expect(look(directive, 'TenLoai').align).toBe('center');
    const at = paragraphs.findIndex((one) => one.style === 'TrichYeu');
    expect(paragraphs[at + 1]).toMatchObject({ style: 'DuongKe' });
  });

  it('justifies its paragraphs, indents first lines, parts them by 6 pt (Phụ lục I, Phần I, Mục II.6)', () => {
    const { align, paragraph } = look(directive, 'NoiDung');
    expect(align).toBe('both');
    const indent = mm(Number(/w:firstLine="(\d+)"/.exec(paragraph)?.[1]));
    expect([10, 12.7].some((one) => Math.abs(one - indent) < 0.2)).toBe(true);
    const spacing = /<w:spacing ([^/]*)\/>/.exec(paragraph)?.[1] ?? '';
    const gap = Number(/w:before="(\d+)"/.exec(spacing)?.[1] ?? 0) + Number(/w:after="(\d+)"/.exec(spacing)?.[1] ?? 0);
    expect(gap).toBeGreaterThanOrEqual(120);
    const line = Number(/w:line="(\d+)"/.exec(spacing)?.[1] ?? 240);
    expect(line).toBeGreaterThanOrEqual(240);
    expect(line).toBeLessThanOrEqual(360);
  });

  it('signs TM. before KT. with post and name (Phụ lục I, Phần I, Mục II.7)', () => {
    const paragraphs = printed(directive);
    expect(textsOf(paragraphs, 'QuyenHan')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH']);
    expect(textsOf(paragraphs, 'ChucVu')).toEqual(['PHÓ CHỦ TỊCH']);
    expect(textsOf(paragraphs, 'HoTen')).toEqual(['Trần Văn Bình']);
  });

  it('leaves room for signature and seal between post and name (Phụ lục I, Phần I, Mục II.8)', () => {
    const paragraphs = printed(directive);
    const name = paragraphs.find((one) => one.style === 'HoTen');
    const style = look(directive, 'HoTen').paragraph;
    const before = Number(/w:before="(\d+)"/.exec(name?.xml ?? '')?.[1] ?? /w:before="(\d+)"/.exec(style)?.[1] ?? 0);
    expect(before).toBeGreaterThanOrEqual(700);
  });

  it('ends the lines of Nơi nhận with semicolons and the Lưu line with a full stop (Phụ lục I, Phần I, Mục II.9)', () => {
    expect(textsOf(printed(directive), 'DanhSachNoiNhan').slice(0, 3)).toEqual([
      '- Thường trực Tỉnh ủy (để báo cáo);',
      '- Các sở, ban, ngành cấp tỉnh;',
      '- Lưu: VT, NC.',
    ]);
  });

  it('frames urgency in red and circulation in black (Phụ lục I, Phần I, Mục III.2)', () => {
    const paragraphs = Object.values(partsOf(directive)).flatMap(paragraphsOf);
    const urgency = paragraphs.find((one) => one.text === 'KHẨN');
    expect(urgency).toBeDefined();
    expect(paragraphs.some((one) => one.text === 'LƯU HÀNH NỘI BỘ')).toBe(true);
  });

  it('names typist and copies (Phụ lục I, Phần I, Mục III.3)', () => {
    expect(textsOf(printed(directive), 'NguoiSoan')).toEqual(['PL.(300)']);
  });

  it('bears the address at the foot of page 1 (Phụ lục I, Phần I, Mục III.4)', () => {
    const letter = documentOf(
      `${head('cong_van', 'rà soát quỹ đất')}\nkinh_gui: Sở Tài chính\ndia_chi: {dia_chi: số 1 đường A, dien_thoai: 0237 000 000}`,
      prose,
    );
    const footers = Object.entries(partsOf(letter)).filter(([name]) => /footer/.test(name));
    expect(
      footers
        .flatMap(([, text]) => paragraphsOf(text))
        .map((one) => one.text)
        .join(' '),
    ).toContain('số 1 đường A');
  });
});

describe('attachments and forms', () => {
  const files = {
    'pl.md': textFile('pl.md', prose),
    'quy-che.md': textFile('quy-che.md', `## Chương I. QUY ĐỊNH CHUNG\n\n### Điều 1. Phạm vi\n\n${prose}`),
  };
  const appended = documentOf(
    `${head('ke_hoach', 'Thực hiện chuyển đổi số năm 2026')}\nphu_luc:\n  - {tep: pl.md, ten: Danh mục nhiệm vụ}\n  - {tep: pl.md, ten: Kinh phí}`,
    `${prose} Chi tiết tại Phụ lục I và Phụ lục II.`,
    files,
  );

  it('number two or more appendices in Roman numerals (Phụ lục I, Phần I, Mục III.1) (Phụ lục III, Mẫu 2.1)', () => {
    const paragraphs = printed(appended);
    expect(textsOf(paragraphs, 'SoPhuLuc')).toEqual(['Phụ lục I', 'Phụ lục II']);
    expect(textsOf(paragraphs, 'TenPhuLuc')).toEqual(['DANH MỤC NHIỆM VỤ', 'KINH PHÍ']);
    expect(textsOf(paragraphs, 'KemTheo')[0]).toContain('04/KH-UBND');
  });

  it('leave number and date of the electronic form blank (Phụ lục III, Mẫu 2.2)', () => {
    expect(textsOf(printed(appended, { medium: 'dien_tu' }), 'KemTheo')[0]).not.toContain('04/KH-UBND');
  });

  it.each([
    ['nghi_quyet', 'QUYẾT NGHỊ:'],
    ['quyet_dinh', 'QUYẾT ĐỊNH:'],
  ])('command as %s does: %s (Phụ lục III, Mẫu 1.1) (Phụ lục III, Mẫu 1.2)', (type, command) => {
    const document = documentOf(
      `${head(type)}\ncan_cu:\n  - Căn cứ Luật Đất đai\n  - Theo đề nghị của Giám đốc Sở Tài chính`,
      `### Điều 1. ${prose}`,
    );
    const paragraphs = printed(document);
    expect(textsOf(paragraphs, 'LenhBanHanh')).toEqual([command]);
    expect(textsOf(paragraphs, 'CanCu')).toEqual(['Căn cứ Luật Đất đai;', 'Theo đề nghị của Giám đốc Sở Tài chính.']);
    expect(look(document, 'CanCu').italic).toBe(true);
  });

  it('issue a text with the head again (Phụ lục III, Mẫu 1.3)', () => {
    const paragraphs = printed(
      documentOf(
        `${head('quyet_dinh', 'Ban hành Quy chế làm việc')}\ncan_cu: [Căn cứ Luật Đất đai]\ndinh_kem: {loai: quy_che, tep: quy-che.md, ten: Quy chế làm việc}`,
        `### Điều 1. ${prose}`,
        files,
      ),
    );
    expect(textsOf(paragraphs, 'QuocHieu')).toHaveLength(2);
    expect(textsOf(paragraphs, 'SoKyHieu')).toHaveLength(1);
    expect(textsOf(paragraphs, 'TenLoai')).toEqual(['QUYẾT ĐỊNH', 'QUY CHẾ']);
  });

  it.each([
    ['chi_thi', 'CHỈ THỊ', 'CT'],
    ['ke_hoach', 'KẾ HOẠCH', 'KH'],
    ['thong_bao', 'THÔNG BÁO', 'TB'],
    ['bao_cao', 'BÁO CÁO', 'BC'],
    ['to_trinh', 'TỜ TRÌNH', 'TTr'],
    ['huong_dan', 'HƯỚNG DẪN', 'HD'],
    ['chuong_trinh', 'CHƯƠNG TRÌNH', 'CTr'],
  ])('print %s as %s with the symbol %s (Phụ lục III, Mẫu 1.4) (Phụ lục III, Bảng chữ viết tắt)', (type, name, abbreviation) => {
    const paragraphs = printed(documentOf(head(type), prose));
    expect(textsOf(paragraphs, 'TenLoai')).toEqual([name]);
    expect(textsOf(paragraphs, 'SoKyHieu')).toEqual([`Số: 04/${abbreviation}-UBND`]);
  });

  it('put V/v under the number of a letter, and no type (Phụ lục III, Mẫu 1.5)', () => {
    const paragraphs = printed(documentOf(`${head('cong_van', 'rà soát quỹ đất')}\ndon_vi_soan: NN\nkinh_gui: Sở Tài chính`, prose));
    expect(textsOf(paragraphs, 'SoKyHieu')).toEqual(['Số: 04/UBND-NN']);
    expect(textsOf(paragraphs, 'TrichYeuCongVan').join(' ')).toBe('V/v rà soát quỹ đất');
    expect(textsOf(paragraphs, 'TenLoai')).toEqual([]);
  });

  it('wire to those whom a telegram names (Phụ lục III, Mẫu 1.6)', () => {
    const text = printed(documentOf(`${head('cong_dien')}\ndien: [Ủy ban nhân dân các xã]`, prose))
      .map((one) => one.text)
      .join('\n');
    expect(text).toContain('điện:');
    expect(text).toContain('Ủy ban nhân dân các xã');
  });

  it('invite whom an invitation names (Phụ lục III, Mẫu 1.7)', () => {
    const text = printed(
      documentOf(
        `${head('giay_moi')}\nmoi: {khach: Thủ trưởng các sở, noi_dung: Họp giao ban, thoi_gian: 08 giờ 00, dia_diem: Phòng họp 1}`,
        prose,
      ),
    )
      .map((one) => one.text)
      .join('\n');
    for (const part of ['Thủ trưởng các sở', 'Họp giao ban', '08 giờ 00', 'Phòng họp 1']) expect(text).toContain(part);
  });

  it.each([
    ['giay_gioi_thieu', 'GIẤY GIỚI THIỆU'],
    ['giay_nghi_phep', 'GIẤY NGHỈ PHÉP'],
  ])('print %s as %s, without subject (Phụ lục III, Mẫu 1.8) (Phụ lục III, Mẫu 1.10)', (type, name) => {
    const paragraphs = printed(documentOf(head(type), prose));
    expect(textsOf(paragraphs, 'TenLoai')).toEqual([name]);
    expect(textsOf(paragraphs, 'TrichYeu')).toEqual([]);
  });

  it('have two sign the minutes (Phụ lục III, Mẫu 1.9)', () => {
    const minutes = documentOf(
      `loai: bien_ban\n${province}\nso: 4\nngay: 2026-02-05\ntrich_yeu: Họp giao ban\nnguoi_ky:\n  - {vai_tro: thu_ky, ho_ten: Lê An}\n  - {vai_tro: chu_toa, ho_ten: Trần Bình}\nnoi_nhan: ['Lưu: VT']`,
      prose,
    );
    const names = textsOf(printed(minutes), 'HoTen');
    expect(names).toEqual(['Lê An', 'Trần Bình']);
    expect(textsOf(printed(minutes), 'DiaDanhNgayThang')).toEqual([]);
  });

  const copied = documentOf(
    `${head('chi_thi')}\nsao: {hinh_thuc: sao_y, co_quan: Sở Tài chính, so: 7, ky_hieu: SY-STC, dia_danh: Minh Sơn, ngay: 2026-03-01, nguoi_ky: {chuc_vu: Giám đốc, ho_ten: Lê An}, noi_nhan: ['Lưu: VT']}`,
    prose,
  );

  it('add the form of a copy on paper (Phụ lục I, Phần II, Mục II) (Phụ lục III, Mẫu 3.1) (Điều 25)', () => {
    const paragraphs = printed(copied);
    expect(textsOf(paragraphs, 'HinhThucSao')).toEqual(['SAO Y']);
    expect(textsOf(paragraphs, 'SoKyHieu')).toEqual(['Số: 04/CT-UBND', 'Số: 07/SY-STC']);
  });

  it('mark an electronic copy in the top margin (Phụ lục I, Phần II, Mục I) (Phụ lục III, Mẫu 3.2)', () => {
    const parts = Object.values(partsOf(copied, { medium: 'dien_tu' })).flatMap(paragraphsOf);
    expect(parts.filter((one) => one.style === 'SaoDienTu').map((one) => one.text)).toEqual(['SAO Y; Sở Tài chính; 01/03/2026']);
  });
});
