import type { LayoutRule } from '../lint/rule.ts';

export const noiNhanTachChuKy: LayoutRule = {
  id: 'noi-nhan-tach-chu-ky',
  title: 'Nơi nhận không nằm trọn trên trang có chữ ký',
  family: 'trinh_bay',
  scope: 'dan_trang',
  severity: 'warning',
  basis: [{ document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục IV', from: '2020-03-05', systems: ['nha_nuoc'] }],
  why: 'Nơi nhận nằm ngang hàng với quyền hạn, chức vụ của người ký. Danh sách tràn sang trang khác thì trang đó không có nội dung, không có chữ ký.',
  *check({ parts }, document) {
    const recipients = parts.filter(({ role }) => role === 'recipients');
    const signature = parts.filter(({ role }) => role === 'signature');
    const [first] = recipients;
    const at = document.recipientsKey;
    if (!first || !at || signature.length === 0) return;
    const last = Math.max(...recipients.map(({ lastPage }) => lastPage));
    const from = Math.min(...signature.map(({ firstPage }) => firstPage));
    const until = Math.max(...signature.map(({ lastPage }) => lastPage));
    if (first.firstPage >= from && last <= until) return;
    const where = first.firstPage === last ? `trang ${last}` : `trang ${first.firstPage} đến trang ${last}`;
    const message =
      `Gặp «Nơi nhận» ở ${where} mà chữ ký ở trang ${from}, cần nằm cùng một trang. ` +
      'Gộp các nơi nhận cùng loại («Các sở, ban, ngành»), hoặc lập danh sách gửi kèm.';
    yield { at, message };
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [
      {
        kind: 'document',
        front: {
          '⟦noi_nhan⟧': `\n${Array.from({ length: 80 }, (_, index) => `  - Ủy ban nhân dân xã số ${index + 1}`).join('\n')}\n  - "Lưu: VT, NN"`,
          noi_nhan: null,
        },
      },
    ],
  },
};
