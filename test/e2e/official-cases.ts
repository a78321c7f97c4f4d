import { join } from 'node:path';
import { checkInputs } from '../../src/build/check-inputs.ts';
import { findInputs } from '../../src/build/sources.ts';
import { isWritable, type WritableDocument } from '../../src/document/document.ts';
import type { DocumentType } from '../../src/document/profile.ts';
import { documentTypes } from '../../src/profiles/document-types.ts';
import type { DocxOptions } from '../../src/writers/docx/write-docx.ts';
import { committee, deputy, documentOf, prose, province, recipients, secretary, textFile } from '../writers/docx/samples.ts';

export interface OfficialCase {
  readonly name: string;
  readonly document: WritableDocument;
  readonly options?: DocxOptions;
}

const dated = 'so: 5\nngay: 2026-01-05\ntrang_thai: ban_hanh';
const subject = 'trich_yeu: Về tăng cường kỷ luật, kỷ cương hành chính trong các cơ quan nhà nước';
const common = `${province}\n${dated}\n${subject}\n${deputy}\n${recipients}`;
const letter = 'kinh_gui: [Sở Nội vụ]';
const bodyOf = (count: number) => [prose, ...Array.from({ length: count }, (_, index) => `${index + 1}. ${prose}`)].join('\n\n');

/** Front matter and body of a document of any type, by what its data says that it takes. */
function ofType(type: DocumentType, organ: string, signer: string, list: string): WritableDocument {
  const lines = [`loai: ${type.id}`, organ];
  if (type.numbered) lines.push('so: 5');
  lines.push('ngay: 2026-01-05', 'trang_thai: ban_hanh');
  if (type.subject !== 'none') lines.push(subject);
  if (type.legalBases === 'required')
    lines.push('can_cu:\n  - Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025\n  - Theo đề nghị của Giám đốc Sở Nội vụ');
  if (type.addressees === 'required') lines.push(letter);
  if (type.subject === 'v_v') lines.push('don_vi_soan: NC');
  if (type.keys.includes('dien')) lines.push('dien: [Giám đốc các sở, Chủ tịch Ủy ban nhân dân các xã]');
  if (type.keys.includes('moi'))
    lines.push('moi: {khach: [Giám đốc các sở], noi_dung: Hội nghị, thoi_gian: 8 giờ ngày 08 tháng 01 năm 2026, dia_diem: Hội trường}');
  lines.push(
    type.signers === 'one'
      ? signer
      : 'nguoi_ky:\n  - {vai_tro: thu_ky, ho_ten: Lê Thị Hoa}\n  - {vai_tro: chu_toa, chuc_vu: Chủ tịch, ho_ten: Trần Văn Bình}',
    list,
  );
  const body = type.enactment ? `### Điều 1. Mục đích\n\n${prose}\n\n### Điều 2. Thi hành\n\n${bodyOf(3)}` : bodyOf(9);
  return documentOf(lines.join('\n'), body);
}

const partyRecipients = 'noi_nhan:\n  - Ban Bí thư (để báo cáo)\n  - Các đảng ủy trực thuộc\n  - Lưu Văn phòng Tỉnh ủy';

export const stateTypes: readonly OfficialCase[] = documentTypes
  .filter(({ systems }) => systems.includes('nha_nuoc'))
  .map((type) => ({ name: `nha-nuoc-${type.id}`, document: ofType(type, province, deputy, recipients) }));

export const partyTypes: readonly OfficialCase[] = documentTypes
  .filter(({ systems }) => systems.includes('dang'))
  .map((type) => ({ name: `dang-${type.id}`, document: ofType(type, committee, secretary, partyRecipients) }));

const partySubject = 'về tăng cường kỷ luật, kỷ cương trong các cơ quan của Đảng';

const pixel = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
);
const picture = { kind: 'image', image: { bytes: pixel, format: 'png', width: 400, height: 300 } } as const;
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (columns: number, rows: number, cell = 'Sở Nông nghiệp và Môi trường') =>
  [
    row(Array.from({ length: columns }, (_, index) => `Cột ${index + 1}`)),
    row(Array.from({ length: columns }, () => '---')),
    ...Array.from({ length: rows }, (_, index) => row([String(index + 1), ...Array.from({ length: columns - 1 }, () => cell)])),
  ].join('\n');
const longName = 'Ban Chỉ đạo Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi';
const longSubject =
  'Về tăng cường chỉ đạo, điều hành thực hiện nhiệm vụ phát triển kinh tế - xã hội, dự toán ngân sách nhà nước, phòng, chống thiên tai, bảo vệ rừng, phòng cháy, chữa cháy rừng và bảo đảm an ninh, trật tự, an toàn xã hội trên địa bàn tỉnh trong những tháng cuối năm 2026 và các năm tiếp theo của giai đoạn 2026 - 2030';
const directive = (front: string, body = bodyOf(9), files: Parameters<typeof documentOf>[2] = {}) =>
  documentOf(`loai: chi_thi\n${front}`, body, files);

/** Long and unusual ones. */
export const awkward: readonly OfficialCase[] = [
  {
    name: 'ten-ba-dong',
    document: directive(
      common
        .replace('Ủy ban nhân dân tỉnh Minh Sơn', longName)
        .replace('ky_hieu: UBND', 'ky_hieu: BCĐ\n  chu_quan: Ủy ban nhân dân tỉnh Minh Sơn'),
    ),
  },
  { name: 'trich-yeu-nam-dong', document: directive(common.replace(/trich_yeu: .*/, `trich_yeu: ${longSubject}`)) },
  {
    name: 'cong-van-trich-yeu-dai',
    document: documentOf(
      `loai: cong_van\ndon_vi_soan: NC\n${letter}\n${common.replace(/trich_yeu: .*/, 'trich_yeu: Về đề nghị cho ý kiến đối với dự thảo Kế hoạch phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026')}`,
      bodyOf(9),
    ),
  },
  {
    name: 'bon-muoi-noi-nhan',
    document: directive(
      common.replace(
        "  - 'Lưu",
        `${Array.from({ length: 38 }, (_, index) => `  - Ủy ban nhân dân xã Tân Lập ${index + 1}`).join('\n')}\n  - 'Lưu`,
      ),
    ),
  },
  { name: 'mot-dong', document: directive(common, 'Giao Sở Nội vụ thực hiện.') },
  { name: 'sau-muoi-trang', document: directive(common, bodyOf(730)) },
  {
    name: 'bang-qua-trang',
    document: documentOf(`loai: ke_hoach\n${common}`, `## I. CHỈ TIÊU\n\n${prose}\n\n${table(5, 60)}\n\n${bodyOf(6)}`),
  },
  { name: 'bang-ket-thuc', document: documentOf(`loai: ke_hoach\n${common}`, `${bodyOf(6)}\n\n${table(3, 30)}`) },
  {
    name: 'bang-ngang',
    document: documentOf(`loai: ke_hoach\n${common}`, `${bodyOf(8)}\n\n${table(9, 12, 'Chỉ_tiêu_giao')}\n\n${bodyOf(8)}`),
  },
  {
    name: 'chua-so-chua-ngay',
    document: directive(common.replace('so: 5\n', '').replace('ngay: 2026-01-05\n', '').replace('ban_hanh', 'trinh_ky')),
  },
  { name: 'du-thao', document: directive(common.replace('ban_hanh', 'du_thao')) },
  ...(['khan', 'thuong_khan', 'hoa_toc'] as const).map((value) => ({
    name: `do-${value.replace('_', '-')}`,
    document: directive(`${common}\ndo_khan: ${value}`),
  })),
  { name: 'luu-hanh-noi-bo', document: directive(`${common}\nluu_hanh: noi_bo\ndo_khan: khan`) },
  { name: 'luu-hanh-du-thao', document: directive(`${common.replace('ban_hanh', 'du_thao')}\nluu_hanh: xem_xong_tra_lai`) },
  { name: 'nguoi-soan-so-ban', document: directive(`${common}\nnguoi_soan: pl\nso_ban: 300`) },
  {
    name: 'dia-chi-cuoi-trang',
    document: documentOf(
      `loai: cong_van\ndon_vi_soan: NC\n${letter}\n${common}\ndia_chi: {dia_chi: 'Số 1, đường Hùng Vương, phường Minh Sơn', dien_thoai: '0203 123456', fax: '0203 123457', email: ubnd@minhson.gov.vn, web: minhson.gov.vn}`,
      bodyOf(9),
    ),
  },
  {
    name: 'nhieu-kinh-gui',
    document: documentOf(
      `loai: to_trinh\nkinh_gui:\n  - Bộ Nông nghiệp và Môi trường\n  - Bộ Tài chính\n  - Các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh và các đơn vị sự nghiệp công lập trực thuộc\n${common}`,
      bodyOf(9),
    ),
  },
  ...(['giay', 'dien_tu'] as const).map((medium) => ({
    name: `phu-luc-${medium.replace('_', '-')}`,
    options: { medium },
    document: documentOf(
      `loai: ke_hoach\n${common}\nphu_luc:\n  - {tep: a.md, ten: Danh mục nhiệm vụ}\n  - {tep: b.md, ten: Chỉ tiêu, ngang: true}\n  - {tep: c.md, ten: Sơ đồ}`,
      `${bodyOf(9)}\n\nNhiệm vụ tại các Phụ lục kèm theo.`,
      {
        'a.md': textFile('a.md', `## I. Một\n\n${bodyOf(14)}`),
        'b.md': textFile('b.md', table(8, 50, 'Xã Tân Lập')),
        'c.md': textFile('c.md', `${prose}\n\n![Sơ đồ tổ chức](x.png "Hình 1. Sơ đồ")`),
        'x.png': picture,
      },
    ),
  })),
  {
    name: 'quy-che-kem-theo',
    document: documentOf(
      `loai: quyet_dinh\n${common}\ncan_cu: [Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025]\ndinh_kem: [{tep: a.md, loai: quy_che, ten: Quy chế quản lý dữ liệu dùng chung}]`,
      `### Điều 1\n\nBan hành kèm theo Quyết định này Quy chế quản lý dữ liệu dùng chung.\n\n### Điều 2\n\n${prose}`,
      {
        'a.md': textFile(
          'a.md',
          `## Chương I. QUY ĐỊNH CHUNG\n\n### Điều 1. Phạm vi\n\n${bodyOf(12)}\n\n## Chương II. QUẢN LÝ\n\n### Điều 2. Nguyên tắc\n\n${bodyOf(6)}`,
        ),
      },
    ),
  },
  ...(['sao_y', 'sao_luc', 'trich_sao'] as const).flatMap((kind) =>
    (['giay', 'dien_tu'] as const).map((medium) => ({
      name: `${kind}-${medium}`.replaceAll('_', '-'),
      options: { medium },
      document: directive(
        `${common}\nsao: {hinh_thuc: ${kind}, co_quan: Sở Nội vụ, chu_quan: Ủy ban nhân dân tỉnh Minh Sơn, so: 3, ky_hieu: SY-SNV, dia_danh: Minh Sơn, ngay: 2026-02-01, gio: "16:34:54", nguoi_ky: {thua_lenh: Giám đốc, chuc_vu: Chánh Văn phòng, ho_ten: Lê An}, noi_nhan: [Các phòng, 'Lưu: VT']}`,
      ),
    })),
  ),
  {
    name: 'bien-ban-ten-dai',
    document: documentOf(
      `loai: bien_ban\n${province}\n${dated}\n${subject}\nnguoi_ky:\n  - {vai_tro: thu_ky, chuc_vu: Phó Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, ho_ten: Nguyễn Phúc Bảo Hoàng Thiên Ân}\n  - {vai_tro: chu_toa, thay_mat: Ban Chỉ đạo Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội, chuc_vu: Phó Trưởng Ban Thường trực, ho_ten: Công Tằng Tôn Nữ Hoàng Ngọc Diệp}\n${recipients}`,
      bodyOf(9),
    ),
  },
  {
    name: 'hop-dong-ba-ben',
    document: documentOf(
      `loai: hop_dong\n${province}\n${dated}\n${subject}\nnguoi_ky:\n  - {vai_tro: ben_a, chuc_vu: Giám đốc, ho_ten: Lê An}\n  - {vai_tro: ben_b, chuc_vu: Chủ tịch Hội đồng quản trị, ho_ten: Trần Thị Bình}\n  - {vai_tro: ben_c, ky_thay: Tổng Giám đốc, chuc_vu: Phó Tổng Giám đốc, ho_ten: Phạm Cường}\n${recipients}`,
      `### Điều 1. Phạm vi\n\n${prose}\n\n### Điều 2. Thi hành\n\n${bodyOf(3)}`,
    ),
  },
  {
    name: 'dang-khan-luu-hanh',
    document: directive(
      `${committee}\n${dated}\ntrich_yeu: ${partySubject}\n${secretary}\n${partyRecipients}\ndo_khan: thuong_khan\nluu_hanh: Xong hội nghị trả lại\nnguoi_soan: pl\nso_ban: 40`,
    ),
  },
  {
    name: 'dang-phu-luc-bang',
    document: directive(
      `${committee}\n${dated}\ntrich_yeu: ${partySubject}\n${secretary}\n${partyRecipients}\nphu_luc:\n  - {tep: a.md, ten: Phân công nhiệm vụ}\n  - {tep: b.md, ten: Chỉ tiêu, ngang: true}`,
      `${bodyOf(5)}\n\nNhiệm vụ tại các Phụ lục kèm theo.`,
      { 'a.md': textFile('a.md', `${prose}\n\n${table(4, 40)}`), 'b.md': textFile('b.md', table(8, 40, 'Xã Tân Lập')) },
    ),
  },
  {
    name: 'dang-sao',
    document: directive(
      `${committee}\n${dated}\ntrich_yeu: ${partySubject}\n${secretary}\n${partyRecipients}\nsao: {hinh_thuc: sao_y, co_quan: Văn phòng Tỉnh ủy, so: 3, ky_hieu: BS/VPTU, dia_danh: Minh Sơn, ngay: 2026-02-01, nguoi_ky: {ky_thay: Chánh Văn phòng, chuc_vu: Phó Chánh Văn phòng, ho_ten: Lê An}, noi_nhan: [Các ban đảng, Lưu Văn phòng Tỉnh ủy]}`,
    ),
  },
  {
    name: 'uy-quyen-nhieu-dong',
    document: directive(
      common.replace(
        deputy,
        'nguoi_ky:\n  thua_lenh: Chủ tịch\n  ky_thay: Chánh Văn phòng\n  chuc_vu: Phó Chánh Văn phòng\n  ho_ten: Lê An',
      ),
    ),
  },
];

/** The original documents of this repository. */
export async function sampleCases(root: string): Promise<OfficialCase[]> {
  const inputs = await findInputs([join(root, 'directives')]);
  return checkInputs(inputs, {}, () => {}).flatMap(({ file, document }) => {
    if (!document || !isWritable(document)) return [];
    const medium = file.office.compiler.configuration.electronicAppendices ? ('dien_tu' as const) : ('giay' as const);
    const name = file.path.replace(/\.md$/, '').split(/[\\/]/).slice(-3).join('-');
    return [{ name: `mau-${name}`, document, options: { medium } }];
  });
}
