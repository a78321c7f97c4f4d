import type { DocumentRule } from '../lint/rule.ts';

export const nhieuNguoiKy: DocumentRule = {
  id: 'nhieu-nguoi-ky',
  title: 'Nhiều người ký ở văn bản của một cơ quan',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Các mẫu của Phụ lục III, trừ biên bản, có một chữ ký; hợp đồng, bản ghi nhớ, bản thỏa thuận do các bên cùng ký. Văn bản liên tịch nhiều cơ quan cùng ký là trường hợp riêng, hãy ghi lý do bỏ qua.',
  *check(document) {
    const second = document.signers[1];
    if (!second || document.type?.signers !== 'one') return;
    yield {
      at: second.place,
      message: `Gặp người ký thứ hai ở ${document.type.name.toLowerCase()}, loại này có một người ký. Cần giữ một người, hoặc xem lại «loai».`,
    };
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [
      {
        kind: 'document',
        front: { nguoi_ky: '\n  - {chuc_vu: Chủ tịch, ho_ten: Lê Minh Sơn}\n  - ⟦{chuc_vu: Chánh Văn phòng, ho_ten: Trần Thị Lan}⟧' },
      },
    ],
  },
};
