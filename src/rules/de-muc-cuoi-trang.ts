import type { LayoutRule } from '../lint/rule.ts';

export const deMucCuoiTrang: LayoutRule = {
  id: 'de-muc-cuoi-trang',
  title: 'Đề mục nằm cuối trang, nội dung của nó sang trang sau',
  family: 'trinh_bay',
  scope: 'dan_trang',
  severity: 'warning',
  basis: [],
  why: 'Đề mục mà tách khỏi dòng đầu của nội dung thì người đọc lật trang mới biết nó nói về gì.',
  *check({ parts }) {
    for (const [index, part] of parts.entries()) {
      const next = parts[index + 1];
      if (part.role !== 'heading' || !part.at || !next || next.firstPage <= part.lastPage) continue;
      if (next.role === 'signature' || next.role === 'recipients') continue;
      const message =
        `Gặp đề mục ở cuối trang ${part.lastPage} mà nội dung bắt đầu từ trang ${next.firstPage}, cần nằm cùng trang. ` +
        'Nếu ngay sau đề mục là bảng khổ ngang thì chuyển bảng thành phụ lục («ngang: true»).';
      yield { at: part.at, message };
    }
  },
  examples: {
    good: [{ kind: 'document', body: '## I. MỤC TIÊU\n\nTrồng 500 ha rừng phòng hộ.\n' }],
    bad: [
      {
        kind: 'document',
        body: `Giao chỉ tiêu trồng rừng năm 2026.\n\n⟦## I. CHỈ TIÊU⟧\n\n| ${'Đơn_vị_trồng_rừng | '.repeat(9)}\n|${'---|'.repeat(9)}\n| ${'Xã Khe Lim | '.repeat(9)}\n\nCác đơn vị báo cáo kết quả trước ngày 31 tháng 12 năm 2026.\n`,
      },
    ],
  },
};
