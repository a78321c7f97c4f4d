import { anything, choice, date, either, flag, integer, type Keys, list, map, text } from './shape.ts';
import { signerRoleIds } from './signer-roles.ts';

const signer: Keys = {
  thay_mat: { shape: text, describe: 'Tên tập thể sau TM.', example: 'Ủy ban nhân dân' },
  ky_thay: { shape: text, describe: 'Chức vụ người đứng đầu sau KT.', example: 'Chủ tịch' },
  thua_lenh: { shape: text, describe: 'Chức vụ người ra lệnh sau TL.', example: 'Chủ tịch' },
  thua_uy_quyen: { shape: text, describe: 'Chức vụ người ủy quyền sau TUQ.', example: 'Giám đốc' },
  quyen: { shape: flag, describe: 'true: đặt Q. trước chức vụ' },
  chuc_vu: { shape: text, describe: 'Chức vụ của người ký', example: 'Phó Chủ tịch' },
  chuc_vu_khac: { shape: text, describe: 'Chức vụ ở cơ quan, ghi trên họ tên khi ký cho tổ chức tư vấn' },
  ho_ten: { shape: text, describe: 'Họ và tên người ký, không ghi học hàm, học vị', example: 'Nguyễn Văn A' },
  vai_tro: {
    shape: choice(...signerRoleIds),
    describe: 'Vai trò khi nhiều người ký: thư ký và chủ tọa của biên bản, đại diện các bên của hợp đồng',
  },
};

export const organKeys: Keys = {
  ten: { shape: text, describe: 'Tên đầy đủ, viết như trong câu', required: true, example: 'Ủy ban nhân dân tỉnh Thanh Hóa' },
  chu_quan: { shape: text, describe: 'Cơ quan chủ quản trực tiếp: tên hoặc mã trong danh mục' },
  ky_hieu: { shape: text, describe: 'Phần cơ quan trong ký hiệu', example: 'UBND' },
  dia_danh: { shape: text, describe: 'Địa danh ghi trước ngày', example: 'Thanh Hóa' },
  he_thong: { shape: choice('nha_nuoc', 'dang', 'doan_the', 'tu_phap'), describe: 'Hệ thống' },
};

const addressKeys: Keys = {
  dia_chi: { shape: text, describe: 'Địa chỉ' },
  dien_thoai: { shape: text, describe: 'Số điện thoại' },
  fax: { shape: text, describe: 'Số fax' },
  email: { shape: text, describe: 'Thư điện tử' },
  web: { shape: text, describe: 'Trang thông tin điện tử' },
};
export const address = map(addressKeys);

const attachment: Keys = {
  tep: { shape: text, describe: 'Tệp Markdown, đường dẫn tính từ tệp này', required: true, example: '01-phu-luc.md' },
  ten: { shape: text, describe: 'Tên phụ lục', required: true },
  ngang: { shape: flag, describe: 'true: in ngang khổ giấy cho bảng rộng' },
};

const issued: Keys = {
  loai: { shape: text, describe: 'Loại của văn bản ban hành kèm theo', example: 'quy_che', required: true },
  tep: { shape: text, describe: 'Tệp Markdown của văn bản kèm theo', required: true },
  ten: { shape: text, describe: 'Trích yếu của văn bản kèm theo', required: true },
  ngang: { shape: flag, describe: 'true: in ngang khổ giấy' },
};

const copyKeys: Keys = {
  hinh_thuc: { shape: choice('sao_y', 'sao_luc', 'trich_sao'), describe: 'Hình thức sao', required: true },
  co_quan: { shape: text, describe: 'Cơ quan sao' },
  chu_quan: { shape: text, describe: 'Cơ quan chủ quản của cơ quan sao' },
  so: { shape: integer(1, 99_999), describe: 'Số bản sao' },
  ky_hieu: { shape: text, describe: 'Ký hiệu bản sao', example: 'SY-UBND' },
  dia_danh: { shape: text, describe: 'Địa danh' },
  ngay: { shape: date, describe: 'Ngày sao' },
  gio: {
    shape: { kind: 'text', pattern: /^\d{2}:\d{2}(?::\d{2})?$/, expected: 'giờ dạng 16:34:54' },
    describe: 'Giờ sao, in trên bản sao điện tử',
    example: '"16:34:54"',
  },
  nguoi_ky: { shape: map(signer), describe: 'Người ký bản sao' },
  noi_nhan: { shape: list(text), describe: 'Nơi nhận bản sao' },
};

const task: Keys = {
  muc: { shape: text, describe: 'Số của nhiệm vụ', example: '9', required: true },
  chu_tri: { shape: either(text, list(text)), describe: 'Cơ quan chủ trì' },
  phoi_hop: { shape: either(text, list(text)), describe: 'Cơ quan phối hợp' },
  han: { shape: text, describe: 'Thời hạn', example: '2026-11-15' },
  dinh_ky: { shape: text, describe: 'Định kỳ', example: 'hang_quy' },
  bao_cao: { shape: either(text, list(text)), describe: 'Nơi nhận báo cáo' },
};

/** Số, ký hiệu: what may follow the number. Letters, digits, `&`, hyphens and slashes; the grammar is a rule's concern. */
const symbol = { kind: 'text', pattern: /^[\p{L}\d&./-]{1,60}$/u, expected: 'ký hiệu không có dấu cách, ví dụ CT-UBND' } as const;

/**
 * Every key that the front matter of a document may have (DESIGN 3.1). The one table behind reading, suggestions, JSON Schema and the
 * reference page.
 */
export const frontMatterKeys: Keys = {
  loai: { shape: text, describe: 'Loại văn bản', required: true, example: 'chi_thi' },
  the_thuc: { shape: choice('nd30', 'dang_hd36', 'dang_hd05'), describe: 'Thể thức; mặc định theo hệ thống của cơ quan và ngày ban hành' },
  co_quan: {
    shape: either(text, map(organKeys)),
    describe: 'Cơ quan ban hành: mã trong danh mục hoặc khai báo tại chỗ',
    example: 'ubnd_tinh_thanh_hoa',
  },
  so: { shape: integer(1, 99_999), describe: 'Số văn bản; bỏ trống khi còn là dự thảo', example: '4' },
  ky_hieu: { shape: symbol, describe: 'Ký hiệu sau số; mặc định ghép từ loại, cơ quan và đơn vị soạn thảo', example: 'CT-UBND' },
  don_vi_soan: { shape: text, describe: 'Chữ viết tắt của đơn vị soạn thảo', example: 'NC' },
  dia_danh: { shape: text, describe: 'Địa danh; mặc định của cơ quan', example: 'Thanh Hóa' },
  ngay: { shape: date, describe: 'Ngày ban hành', example: '2026-03-14' },
  trich_yeu: { shape: text, describe: 'Trích yếu nội dung; công văn không ghi «V/v»', required: true },
  can_cu: { shape: list(text), describe: 'Căn cứ ban hành, mỗi căn cứ một dòng' },
  kinh_gui: { shape: either(text, list(text)), describe: 'Nơi gửi đến (công văn, tờ trình, báo cáo)' },
  do_khan: { shape: choice('khan', 'thuong_khan', 'hoa_toc'), describe: 'Độ khẩn' },
  luu_hanh: { shape: text, describe: 'Chỉ dẫn phạm vi lưu hành; văn bản không bao giờ được đưa ra trang công khai', example: 'noi_bo' },
  do_mat: { shape: anything, describe: 'Không dùng: văn bản có độ mật không được soạn bằng công cụ này' },
  nguoi_ky: { shape: either(map(signer), list(map(signer))), describe: 'Người ký; biên bản: danh sách hai người' },
  noi_nhan: { shape: list(text), describe: 'Nơi nhận, dòng cuối là «Lưu: …»' },
  nguoi_soan: { shape: text, describe: 'Ký hiệu người soạn thảo', example: 'PL' },
  so_ban: { shape: integer(1, 99_999), describe: 'Số lượng bản phát hành', example: '300' },
  dia_chi: { shape: address, describe: 'Địa chỉ cơ quan ở chân trang đầu' },
  phu_luc: { shape: list(map(attachment)), describe: 'Các phụ lục' },
  trang_thai: { shape: choice('du_thao', 'trinh_ky', 'ban_hanh', 'thu_hoi'), describe: 'Trạng thái; mặc định du_thao' },
  hieu_luc_tu: { shape: date, describe: 'Ngày có hiệu lực' },
  thay_the: { shape: either(text, list(text)), describe: 'Văn bản bị thay thế: đường dẫn hoặc số, ký hiệu' },
  bai_bo: { shape: either(text, list(text)), describe: 'Văn bản bị bãi bỏ: đường dẫn hoặc số, ký hiệu' },
  dinh_chinh: { shape: either(text, list(text)), describe: 'Văn bản được đính chính: đường dẫn hoặc số, ký hiệu' },
  nhiem_vu: { shape: list(map(task)), describe: 'Sửa lại nhiệm vụ được trích tự động' },
  dien: { shape: either(text, list(text)), describe: 'Công điện: nơi nhận điện' },
  moi: {
    shape: either(
      text,
      list(text),
      map({
        khach: { shape: either(text, list(text)), describe: 'Khách mời', required: true },
        noi_dung: { shape: text, describe: 'Nội dung cuộc họp' },
        chu_tri: { shape: text, describe: 'Người chủ trì' },
        thoi_gian: { shape: text, describe: 'Thời gian' },
        dia_diem: { shape: text, describe: 'Địa điểm' },
      }),
    ),
    describe: 'Giấy mời: khách mời, nội dung, thời gian, địa điểm',
  },
  dinh_kem: { shape: either(map(issued), list(map(issued))), describe: 'Văn bản được ban hành kèm theo (quy chế, quy định, kế hoạch)' },
  sao: { shape: map(copyKeys), describe: 'Bản sao: hình thức, cơ quan, số, ngày, người ký' },
  linh_vuc: { shape: text, describe: 'Lĩnh vực, dùng trên trang web' },
  tu_khoa: { shape: list(text), describe: 'Từ khóa, dùng trên trang web' },
  bo_qua: {
    shape: list(
      map({ quy_tac: { shape: text, describe: 'Mã quy tắc', required: true }, ly_do: { shape: text, describe: 'Lý do', required: true } }),
    ),
    describe: 'Quy tắc được bỏ qua trong văn bản này, kèm lý do',
  },
};

/** Keys that only some types take: `DocumentType.keys` names them. */
export const keysOfSomeTypes: readonly string[] = ['dien', 'moi', 'dinh_kem'];
export const signerShape = map(signer);
