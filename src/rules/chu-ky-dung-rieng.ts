import type { LayoutRule } from '../lint/rule.ts';

export const chuKyDungRieng: LayoutRule = {
  id: 'chu-ky-dung-rieng',
  title: 'Khối chữ ký đứng một mình ở trang cuối',
  family: 'trinh_bay',
  scope: 'dan_trang',
  severity: 'warning',
  basis: [],
  why: 'Trang chỉ có chữ ký và con dấu, không có dòng nội dung nào, có thể bị ghép vào một văn bản khác. Không điều khoản nào cấm, nhưng văn thư các cơ quan đều yêu cầu trình bày lại.',
  *check({ parts }, document) {
    const index = parts.findIndex(({ role }) => role === 'signature' || role === 'recipients');
    const block = parts[index];
    const at = document.signers[0]?.place ?? document.recipientsKey;
    if (!block || !at) return;
    const accompanied = parts.slice(0, index).some(({ lastPage }) => lastPage >= block.firstPage);
    if (accompanied) return;
    const message =
      `Gặp khối chữ ký đứng một mình ở trang ${block.firstPage}, cần ít nhất hai dòng nội dung cùng trang. ` +
      'Chuyển bảng khổ ngang ở cuối nội dung thành phụ lục, hoặc thêm đoạn kết sau bảng.';
    yield { at, message };
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [
      {
        kind: 'document',
        front: { nguoi_ky: '⟦{chuc_vu: Chủ tịch, ho_ten: Lê Minh Sơn}⟧' },
        body: `Giao chỉ tiêu trồng rừng năm 2026 như sau:\n\n| ${'Đơn_vị_trồng_rừng | '.repeat(9)}\n|${'---|'.repeat(9)}\n| ${'Xã Khe Lim | '.repeat(9)}\n`,
      },
    ],
  },
};
