import type { Format } from '../../document/profile.ts';
import { cellMargins } from './grid.ts';
import type { HeadSizes } from './head-layout.ts';
import { halfPoints, twipsOfMm, twipsOfPt } from './units.ts';
import { element, nothing, together, type Xml, xmlDocument } from './xml.ts';

/** Font of all four slots, so that no letter falls into another one. */
const font = 'Times New Roman';

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

interface Style {
  /** Name that the drafter sees in Word. */
  readonly name: string;
  /** Id of the style that it changes; Normal without one. */
  readonly basedOn?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** First-line indent in mm. */
  readonly indent?: number;
  /** Space in pt. */
  readonly before?: number;
  readonly after?: number;
  readonly line?: Format['paragraph']['line'];
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** Outline level from 0, for the navigation pane. */
  readonly outline?: number;
}

export type StyleId = keyof ReturnType<typeof styleTable>;

/** Room for the signature between the post and the name, in pt: about four lines. */
export const signatureRoom = 64;

function styleTable(format: Format, head: HeadSizes) {
  const { sizes, paragraph } = format;
  const bodyText = { size: sizes.body, align: 'both', indent: paragraph.indent, after: paragraph.gap, line: paragraph.line } as const;
  const centredTitle = {
    size: sizes.body,
    bold: true,
    align: 'center',
    before: 6,
    after: paragraph.gap,
    keepNext: true,
    keepLines: true,
  } as const;
  const leadTitle = { ...bodyText, bold: true, keepNext: true, keepLines: true } as const;
  const table = {
    QuocHieu: { name: 'Quốc hiệu', size: head.nation, bold: true, align: 'center' },
    TieuNgu: { name: 'Tiêu ngữ', size: head.motto, bold: true, align: 'center' },
    TenCoQuanChuQuan: { name: 'Tên cơ quan chủ quản', size: head.superior, align: 'center' },
    TenCoQuan: { name: 'Tên cơ quan ban hành', size: head.issuer, bold: true, align: 'center' },
    DauSao: { name: 'Dấu sao', size: head.issuer, align: 'center' },
    SoKyHieu: { name: 'Số và ký hiệu', size: sizes.number, align: 'center', before: 6 },
    DiaDanhNgayThang: { name: 'Địa danh và ngày tháng', size: head.date, italic: true, align: 'center', before: 6 },
    TrichYeuCongVan: {
      name: 'Trích yếu công văn',
      size: sizes.letterSubject,
      italic: format.letterSubject.italic,
      align: 'center',
      before: 6,
    },
    DoKhan: { name: 'Độ khẩn', size: sizes.mark, bold: true, align: 'center' },
    LuuHanh: { name: 'Chỉ dẫn lưu hành', size: sizes.circulation, bold: true, align: 'center' },
    DuThao: { name: 'Dự thảo', size: sizes.mark, bold: format.system === 'nha_nuoc', italic: format.system === 'dang', align: 'right' },
    TenLoai: { name: 'Tên loại', size: sizes.typeName, bold: true, align: 'center', before: 14, keepNext: true },
    TrichYeu: { name: 'Trích yếu', size: sizes.subject, bold: true, align: 'center', keepNext: true, keepLines: true },
    DuongKe: { name: 'Đường kẻ', size: 2, align: 'center', before: 2, line: { exact: 4 } },
    NamGach: { name: 'Gạch dưới trích yếu', size: sizes.subject, bold: true, align: 'center', keepNext: true },
    ThamQuyen: {
      name: 'Thẩm quyền ban hành',
      size: sizes.body,
      bold: true,
      align: 'center',
      before: 6,
      after: 6,
      keepNext: true,
      keepLines: true,
    },
    CanCu: { ...bodyText, name: 'Căn cứ', italic: format.legalBasis.italic },
    LenhBanHanh: {
      name: 'Lệnh ban hành',
      size: sizes.body,
      bold: true,
      align: 'center',
      before: 6,
      after: 6 + paragraph.gap,
      keepNext: true,
    },
    KinhGui: { name: 'Kính gửi', size: sizes.body, before: 6, after: 8 },
    NoiKinhGui: { name: 'Nơi kính gửi', size: sizes.body },
    NoiDung: { ...bodyText, name: 'Nội dung' },
    Phan: { ...centredTitle, name: 'Phần', outline: 0 },
    Chuong: { ...centredTitle, name: 'Chương', outline: 0 },
    Muc: { ...centredTitle, name: 'Mục', outline: 1 },
    TieuMuc: { ...centredTitle, name: 'Tiểu mục', outline: 2 },
    MucLaMa: { ...leadTitle, name: 'Mục số La Mã', outline: 0 },
    Dieu: { ...leadTitle, name: 'Điều', outline: 1 },
    TieuDe: { ...leadTitle, name: 'Tiêu đề không số', outline: 0 },
    KhoanTieuDe: { ...leadTitle, name: 'Khoản có tiêu đề', outline: 2 },
    DieuLien: { basedOn: 'NoiDung', name: 'Điều không có tiêu đề' },
    Khoan: { basedOn: 'NoiDung', name: 'Khoản' },
    Diem: { basedOn: 'NoiDung', name: 'Điểm' },
    Gach: { basedOn: 'NoiDung', name: 'Gạch đầu dòng' },
    Cong: { basedOn: 'NoiDung', name: 'Dấu cộng đầu dòng' },
    DauBang: { name: 'Đầu bảng', size: sizes.body - 1, bold: true, align: 'center', before: 2, after: 2 },
    OBang: { name: 'Ô bảng', size: sizes.body - 1, before: 2, after: 2 },
    HinhAnh: { name: 'Hình ảnh', size: sizes.body, align: 'center', before: 6, after: 6 },
    ChuThichHinh: { name: 'Chú thích hình', size: sizes.body - 1, italic: true, align: 'center', after: 6 },
    NoiNhan: {
      name: 'Nơi nhận',
      size: sizes.recipientsTitle,
      bold: format.recipientList.title === 'bold_italic',
      italic: format.recipientList.title === 'bold_italic',
      underlined: format.recipientList.title === 'underlined',
    },
    DanhSachNoiNhan: { name: 'Danh sách nơi nhận', size: sizes.recipients },
    NguoiSoan: { name: 'Người soạn và số bản', size: sizes.typist },
    QuyenHan: { name: 'Quyền hạn', size: sizes.signature, bold: true, align: 'center' },
    ChucVu: { name: 'Chức vụ', size: sizes.signature, bold: format.postBold, align: 'center' },
    HoTen: { name: 'Họ tên người ký', size: sizes.signature, bold: true, align: 'center', before: signatureRoom },
    DiaChi: { name: 'Địa chỉ cơ quan', size: sizes.address, align: 'center' },
    SoTrang: { name: 'Số trang', size: sizes.pageNumber, align: 'center' },
    SoPhuLuc: { name: 'Số phụ lục', size: sizes.attachmentNumber, bold: true, align: 'center', keepNext: true, outline: 0 },
    TenPhuLuc: { name: 'Tiêu đề phụ lục', size: sizes.subject, bold: true, align: 'center', keepNext: true, keepLines: true },
    KemTheo: { name: 'Kèm theo', size: sizes.body, italic: true, align: 'center', keepNext: true, keepLines: true },
    HinhThucSao: { name: 'Hình thức sao', size: sizes.typeName, bold: true, align: 'center' },
    SaoDienTu: { name: 'Sao điện tử', size: 10, align: 'right' },
    CuoiPhan: { name: 'Cuối phần', size: 1, line: { exact: 1 } },
  } as const satisfies Record<string, Style>;
  return table;
}

function spacingOf(style: Style): Xml {
  const { before, after, line } = style;
  if (before === undefined && after === undefined && line === undefined) return nothing;
  return element('w:spacing', {
    'w:before': before === undefined ? undefined : twipsOfPt(before),
    'w:after': after === undefined ? undefined : twipsOfPt(after),
    'w:line': line && ('exact' in line ? twipsOfPt(line.exact) : Math.round(line.multiple * 240)),
    'w:lineRule': line && ('exact' in line ? 'exact' : 'auto'),
  });
}

function flag(name: string, value: boolean | undefined): Xml {
  return value ? element(name, null) : nothing;
}

function styleElement(id: string, style: Style): Xml {
  const paragraphProperties = together(
    flag('w:keepNext', style.keepNext),
    flag('w:keepLines', style.keepLines),
    spacingOf(style),
    style.indent === undefined ? nothing : element('w:ind', { 'w:firstLine': twipsOfMm(style.indent) }),
    style.align === undefined ? nothing : element('w:jc', { 'w:val': style.align }),
    style.outline === undefined ? nothing : element('w:outlineLvl', { 'w:val': style.outline }),
  );
  const runProperties = together(
    flag('w:b', style.bold),
    flag('w:bCs', style.bold),
    flag('w:i', style.italic),
    flag('w:iCs', style.italic),
    style.size === undefined ? nothing : element('w:sz', { 'w:val': halfPoints(style.size) }),
    style.size === undefined ? nothing : element('w:szCs', { 'w:val': halfPoints(style.size) }),
    style.underlined ? element('w:u', { 'w:val': 'single' }) : nothing,
  );
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': id },
    together(
      element('w:name', { 'w:val': style.name }),
      element('w:basedOn', { 'w:val': style.basedOn ?? 'Normal' }),
      element('w:qFormat', null),
      paragraphProperties && element('w:pPr', null, paragraphProperties),
      runProperties && element('w:rPr', null, runProperties),
    ),
  );
}

const languages = { 'w:val': 'vi-VN', 'w:eastAsia': 'vi-VN', 'w:bidi': 'ar-SA' };

function defaults(format: Format): Xml {
  const fonts = element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font });
  const size = halfPoints(format.sizes.body);
  return together(
    element(
      'w:docDefaults',
      null,
      together(
        element(
          'w:rPrDefault',
          null,
          element(
            'w:rPr',
            null,
            together(fonts, element('w:sz', { 'w:val': size }), element('w:szCs', { 'w:val': size }), element('w:lang', languages)),
          ),
        ),
        element('w:pPrDefault', null, element('w:pPr', null, element('w:spacing', { 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' }))),
      ),
    ),
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
      together(
        element('w:name', { 'w:val': 'Normal' }),
        element('w:qFormat', null),
        element('w:pPr', null, element('w:widowControl', null)),
        element('w:rPr', null, fonts),
      ),
    ),
    element(
      'w:style',
      { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
      together(
        element('w:name', { 'w:val': 'Default Paragraph Font' }),
        element('w:uiPriority', { 'w:val': 1 }),
        element('w:semiHidden', null),
        element('w:unhideWhenUsed', null),
      ),
    ),
  );
}

/** Space at the sides of a data table's cells, in pt. */
export const cellPadding = 4.5;

function tableStyles(): Xml {
  const line = (side: string) => element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' });
  const borders = together(...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line));
  const tableStyle = (attributes: Record<string, string | number>, name: string, properties: Xml) =>
    element('w:style', { 'w:type': 'table', ...attributes }, together(element('w:name', { 'w:val': name }), properties));
  return together(
    tableStyle(
      { 'w:default': 1, 'w:styleId': 'TableNormal' },
      'Normal Table',
      together(
        element('w:uiPriority', { 'w:val': 99 }),
        element('w:semiHidden', null),
        element('w:unhideWhenUsed', null),
        element('w:tblPr', null, together(element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), cellMargins(0))),
      ),
    ),
    tableStyle(
      { 'w:customStyle': 1, 'w:styleId': 'BangSoLieu' },
      'Bảng số liệu',
      together(
        element('w:basedOn', { 'w:val': 'TableNormal' }),
        element('w:qFormat', null),
        element('w:tblPr', null, together(element('w:tblBorders', null, borders), cellMargins(twipsOfPt(cellPadding)))),
      ),
    ),
  );
}

function commentStyles(): Xml {
  return together(
    element(
      'w:style',
      { 'w:type': 'character', 'w:styleId': 'CommentReference' },
      together(
        element('w:name', { 'w:val': 'annotation reference' }),
        element('w:uiPriority', { 'w:val': 99 }),
        element('w:rPr', null, together(element('w:sz', { 'w:val': 16 }), element('w:szCs', { 'w:val': 16 }))),
      ),
    ),
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:styleId': 'CommentText' },
      together(
        element('w:name', { 'w:val': 'annotation text' }),
        element('w:basedOn', { 'w:val': 'Normal' }),
        element('w:uiPriority', { 'w:val': 99 }),
        element('w:rPr', null, together(element('w:sz', { 'w:val': 20 }), element('w:szCs', { 'w:val': 20 }))),
      ),
    ),
  );
}

/** word/styles.xml: every component of the format as a paragraph style with its Vietnamese name. */
export function stylesPart(format: Format, head: HeadSizes): string {
  const table: Readonly<Record<string, Style>> = styleTable(format, head);
  return xmlDocument(
    element(
      'w:styles',
      { 'xmlns:w': wordNamespace },
      together(defaults(format), ...Object.entries(table).map(([id, style]) => styleElement(id, style)), tableStyles(), commentStyles()),
    ),
  );
}
