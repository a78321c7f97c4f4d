/** A clause of Nghị định 30/2020/NĐ-CP and why no software answers for it, where none does. */
export interface DecreeClause {
  /** As rules and tests cite it: `Phụ lục I, Phần I, Mục II.3`. */
  readonly id: string;
  /** What it asks, in our words. */
  readonly asks: string;
  /** Why people answer for it, wholly or besides what is covered. */
  readonly byPeople?: string;
}

/**
 * Các điều khoản về thể thức: Phụ lục I, II, III, and of Điều 7 to 19 and 25 to 27 those that software can hold. Points (a, b, c) stand
 * with their clause: whatever cites `Mục II.3.b` covers `Mục II.3`.
 */
export const decreeClauses: readonly DecreeClause[] = [
  { id: 'Điều 7', asks: '29 loại văn bản hành chính' },
  { id: 'Điều 8', asks: 'Các thành phần thể thức chính và thành phần khác' },
  { id: 'Điều 9', asks: 'Kỹ thuật trình bày theo Phụ lục I, viết hoa theo Phụ lục II, chữ viết tắt theo Phụ lục III' },
  {
    id: 'Điều 10',
    asks: 'Soạn thảo: xác định tên loại, nội dung, độ mật, mức độ khẩn',
    byPeople: 'giao việc soạn thảo là quyết định của người đứng đầu; chương trình nhận loại, mức độ khẩn và từ chối độ mật',
  },
  { id: 'Điều 11', asks: 'Duyệt bản thảo', byPeople: 'người ký đọc và duyệt nội dung' },
  {
    id: 'Điều 12',
    asks: 'Kiểm tra văn bản trước khi ký: nội dung, thể thức',
    byPeople: 'lãnh đạo đơn vị soạn thảo chịu trách nhiệm về nội dung',
  },
  { id: 'Điều 13', asks: 'Ký ban hành: thẩm quyền, KT., TM., TL., TUQ.' },
  { id: 'Điều 14', asks: 'Trình tự quản lý văn bản đi', byPeople: 'thứ tự các bước ở văn thư' },
  { id: 'Điều 15', asks: 'Cấp số, thời gian ban hành' },
  { id: 'Điều 16', asks: 'Đăng ký văn bản đi', byPeople: 'sổ được in, đóng và ký nhận ở văn thư' },
  {
    id: 'Điều 17',
    asks: 'Nhân bản, đóng dấu, ký số; dấu chỉ độ mật, mức độ khẩn',
    byPeople: 'dấu và chữ ký số do văn thư thực hiện bằng thiết bị của cơ quan',
  },
  { id: 'Điều 18', asks: 'Phát hành, theo dõi chuyển phát; thu hồi, đính chính', byPeople: 'việc gửi và thu về bản giấy' },
  { id: 'Điều 19', asks: 'Lưu văn bản đi', byPeople: 'bản gốc được giữ ở văn thư; dòng Lưu được kiểm tra ở Mục II.9' },
  { id: 'Điều 25', asks: 'Các hình thức bản sao: sao y, sao lục, trích sao' },
  { id: 'Điều 26', asks: 'Giá trị pháp lý của bản sao', byPeople: 'hệ quả pháp lý, không phải hình thức' },
  { id: 'Điều 27', asks: 'Thẩm quyền sao văn bản', byPeople: 'người đứng đầu quyết định' },

  { id: 'Phụ lục I, Phần I, Mục I.1', asks: 'Khổ giấy A4, 210 mm x 297 mm' },
  { id: 'Phụ lục I, Phần I, Mục I.2', asks: 'Trình bày theo chiều dài; bảng rộng có thể theo chiều ngang' },
  { id: 'Phụ lục I, Phần I, Mục I.3', asks: 'Lề trên, dưới 20 - 25 mm; trái 30 - 35 mm; phải 15 - 20 mm' },
  { id: 'Phụ lục I, Phần I, Mục I.4', asks: 'Phông Times New Roman, Unicode, màu đen' },
  { id: 'Phụ lục I, Phần I, Mục I.5', asks: 'Cỡ chữ, kiểu chữ của từng thành phần' },
  { id: 'Phụ lục I, Phần I, Mục I.6', asks: 'Vị trí các thành phần theo sơ đồ' },
  { id: 'Phụ lục I, Phần I, Mục I.7', asks: 'Số trang: chữ số Ả Rập, giữa lề trên, không hiện ở trang đầu' },
  { id: 'Phụ lục I, Phần I, Mục II.1', asks: 'Quốc hiệu và Tiêu ngữ' },
  { id: 'Phụ lục I, Phần I, Mục II.2', asks: 'Tên cơ quan ban hành, cơ quan chủ quản' },
  { id: 'Phụ lục I, Phần I, Mục II.3', asks: 'Số, ký hiệu' },
  { id: 'Phụ lục I, Phần I, Mục II.4', asks: 'Địa danh và thời gian ban hành' },
  { id: 'Phụ lục I, Phần I, Mục II.5', asks: 'Tên loại và trích yếu' },
  { id: 'Phụ lục I, Phần I, Mục II.6', asks: 'Nội dung: căn cứ, viện dẫn, bố cục, phần chương mục điều khoản điểm' },
  { id: 'Phụ lục I, Phần I, Mục II.7', asks: 'Chức vụ, họ tên, chữ ký; quyền hạn của người ký' },
  {
    id: 'Phụ lục I, Phần I, Mục II.8',
    asks: 'Dấu, chữ ký số của cơ quan',
    byPeople: 'dấu đóng bằng tay hoặc chữ ký số bằng phần mềm của cơ quan; tệp Word chừa chỗ cho chữ ký',
  },
  { id: 'Phụ lục I, Phần I, Mục II.9', asks: 'Nơi nhận, Kính gửi, dòng Lưu' },
  { id: 'Phụ lục I, Phần I, Mục III.1', asks: 'Phụ lục: được nhắc trong văn bản, số La Mã, tên, dòng Kèm theo' },
  { id: 'Phụ lục I, Phần I, Mục III.2', asks: 'Dấu chỉ độ mật, mức độ khẩn, phạm vi lưu hành' },
  { id: 'Phụ lục I, Phần I, Mục III.3', asks: 'Ký hiệu người soạn thảo, số lượng bản' },
  { id: 'Phụ lục I, Phần I, Mục III.4', asks: 'Địa chỉ, thư điện tử, điện thoại ở chân trang đầu' },
  { id: 'Phụ lục I, Phần I, Mục IV', asks: 'Sơ đồ bố trí các thành phần' },
  { id: 'Phụ lục I, Phần I, Mục V', asks: 'Mẫu chữ và chi tiết trình bày' },
  {
    id: 'Phụ lục I, Phần II, Mục I',
    asks: 'Bản sao sang định dạng điện tử',
    byPeople: 'việc quét bản giấy (PDF, màu, từ 200 dpi) làm bằng máy quét',
  },
  { id: 'Phụ lục I, Phần II, Mục II', asks: 'Bản sao sang giấy: hình thức sao, tên cơ quan, số, ký hiệu, ngày, chữ ký, nơi nhận' },

  { id: 'Phụ lục II, Mục I', asks: 'Viết hoa vì phép đặt câu' },
  { id: 'Phụ lục II, Mục II', asks: 'Viết hoa tên người' },
  { id: 'Phụ lục II, Mục III', asks: 'Viết hoa tên địa lý' },
  { id: 'Phụ lục II, Mục IV', asks: 'Viết hoa tên cơ quan, tổ chức' },
  {
    id: 'Phụ lục II, Mục V',
    asks: 'Viết hoa các trường hợp khác: chức vụ, ngày lễ, tên văn bản, viện dẫn điều khoản',
    byPeople: 'V.4, V.10 và cách dùng tôn kính tùy ý nghĩa của câu',
  },

  { id: 'Phụ lục III, Bảng chữ viết tắt', asks: 'Chữ viết tắt tên loại văn bản và bản sao' },
  { id: 'Phụ lục III, Mẫu 1.1', asks: 'Nghị quyết (cá biệt)' },
  { id: 'Phụ lục III, Mẫu 1.2', asks: 'Quyết định (cá biệt) quy định trực tiếp' },
  { id: 'Phụ lục III, Mẫu 1.3', asks: 'Quyết định (cá biệt) quy định gián tiếp' },
  { id: 'Phụ lục III, Mẫu 1.4', asks: 'Văn bản có tên loại' },
  { id: 'Phụ lục III, Mẫu 1.5', asks: 'Công văn' },
  { id: 'Phụ lục III, Mẫu 1.6', asks: 'Công điện' },
  { id: 'Phụ lục III, Mẫu 1.7', asks: 'Giấy mời' },
  { id: 'Phụ lục III, Mẫu 1.8', asks: 'Giấy giới thiệu' },
  { id: 'Phụ lục III, Mẫu 1.9', asks: 'Biên bản' },
  { id: 'Phụ lục III, Mẫu 1.10', asks: 'Giấy nghỉ phép' },
  { id: 'Phụ lục III, Mẫu 2.1', asks: 'Phụ lục văn bản giấy' },
  { id: 'Phụ lục III, Mẫu 2.2', asks: 'Phụ lục văn bản điện tử' },
  { id: 'Phụ lục III, Mẫu 3.1', asks: 'Bản sao sang giấy' },
  { id: 'Phụ lục III, Mẫu 3.2', asks: 'Bản sao sang định dạng điện tử' },
];

/** Whether a citation of the decree («Phụ lục I, Phần I, Mục II.3.b; Mục V») covers a clause. */
export function covers(citation: string, clause: DecreeClause): boolean {
  return expand(citation).some(
    (one) => one === clause.id || (one.startsWith(clause.id) && !/[\d\p{L}]/u.test(one.charAt(clause.id.length))),
  );
}

/** The clauses that a citation names: parts after `;` and further «Mục», «Mẫu» go on from the part before them. */
function expand(citation: string): readonly string[] {
  const result: string[] = [];
  let appendix = '';
  for (const part of citation.split(';').map((one) => one.trim())) {
    const full = /^(?:Phụ lục|Điều)/.test(part) ? part : `${appendix}, ${part}`;
    const form = /^(Phụ lục III), (.+)$/.exec(full);
    if (form) {
      const range = /Mẫu (\d)\.(\d+) đến (?:Mẫu )?\d\.(\d+)/.exec(form[2] as string);
      if (range) for (let at = Number(range[2]); at <= Number(range[3]); at++) result.push(`Phụ lục III, Mẫu ${range[1]}.${at}`);
      for (const one of (form[2] as string).split(/,\s*(?=Mẫu)/)) result.push(`Phụ lục III, ${one}`);
    } else result.push(full);
    appendix = full.replace(/, Mục .*$/, '');
  }
  return result;
}
